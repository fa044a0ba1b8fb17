/// Something wrong in a file of XML: what, where, and what may be done.
public struct XMLProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// The file is not well-formed; what could be read is in the tree.
    case malformed
    /// Bytes that are not in the encoding declared, or an encoding nobody here knows.
    case encoding
    /// A document type declaration: refused, with all that it might declare.
    case documentType
    /// Larger or deeper than the limits allow: refused.
    case limit
    /// What reading did to go on after something malformed.
    case mended
  }

  public var kind: Kind
  /// From 1; 0 where the problem has no place, as an empty file.
  public var line: Int
  public var column: Int
  public var message: String
  public var hint: String

  public init(_ kind: Kind, line: Int, column: Int, _ message: String, hint: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  public var description: String { "\(line):\(column): \(message)\n  hint: \(hint)" }
}

/// How much reading takes on.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var size: Int
  /// Elements in elements; libxml2 itself stops at 256.
  public var depth: Int
  /// Problems told of one file; the tree is read on.
  public var problems: Int

  public init(size: Int = 64 << 20, depth: Int = 200, problems: Int = 20) {
    self.size = size
    self.depth = min(depth, 250)
    self.problems = problems
  }
}

/// What became of a file: the tree, or as much of one as could be read, and what was wrong.
public struct XMLOutcome: Sendable {
  /// Nil where nothing could be read, or nothing was allowed to be.
  public var tree: XMLTree?
  public var problems: [XMLProblem]

  public var isWellFormed: Bool { problems.isEmpty }
}
