/// A short code that names one thing in files, records and on the command line.
///
/// Codes are written by clerks and stay in signed records for ever, so they are
/// compared as written: no case folding, no trimming.
public protocol Code: Sendable, Hashable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  var code: String { get }
  init(_ code: String)
}

extension Code {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { code }
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// A member of a body: for States the ISO 3166 alpha-3 code, `PRK`.
public struct MemberID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

extension MemberID {
  /// A member that did something and that no source names.
  public static let unnamed: MemberID = "(somebody)"
}

/// An institution, by the name of its folder: `united-nations`.
public struct InstitutionID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// A body of an institution: `GA-C3`, `SC`.
public struct BodyID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// A rule of procedure as the catalogue names it: `GA-088-128-A`.
public struct RuleID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// A rule that turns a tally into an outcome: `DR-SC-SUBST`.
public struct DecisionRuleID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// A class, a house or a weighting by which a tally is also counted: `P5`, `pop`.
public struct GroupID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

extension GroupID {
  /// Members whose rights in the body are suspended on the day.
  public static let suspended: GroupID = "suspended"
}

/// A proposal, an amendment or another text, by its symbol: `A/C.3/69/L.28/Rev.1`.
public struct TextID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// A kind of motion as the institution's own table names it: `adjourn-debate`.
public struct MotionKind: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// Something that a text would do and that a body may or may not have the power to do:
/// `refer-to-icc`.
public struct ActionID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}
