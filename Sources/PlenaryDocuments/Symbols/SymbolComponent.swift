/// What stands between two strokes of a symbol: `RES`, `69`, `L.28`, `217 A (III)`, `COP(14)`.
public struct SymbolComponent: Sendable, Hashable {
  /// The letters, in the writing of the United Nations where it is known; empty for a bare number.
  public var label: String
  public var number: SymbolNumber?
  /// What follows in brackets, in its order.
  public var details: [SymbolDetail]

  public init(label: String = "", number: SymbolNumber? = nil, details: [SymbolDetail] = []) {
    self.label = label
    self.number = number
    self.details = details
  }

  var text: String {
    var text = label
    if let number {
      if !label.isEmpty { text += "." }
      text += label.isEmpty ? number.text : number.attachedText
    }
    for detail in details {
      // `COP(14)`: a bracket behind bare letters is part of them; behind a number it stands apart.
      text += (number == nil && detail.isNumeral ? "" : " ") + "(\(detail.text))"
    }
    return text
  }
}

/// A number in a symbol with what belongs to it: `69`, `217 A`, `130 A-B`, `1-28`, `ES-10`, `VI`.
public struct SymbolNumber: Sendable, Hashable {
  public enum Session: String, Sendable, Hashable, Comparable {
    case regular = ""
    case special = "S"
    case emergencySpecial = "ES"

    private var rank: Int { self == .regular ? 0 : self == .special ? 1 : 2 }
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
  }

  public var value: Int
  /// The last of a range of numbers; nil where there is one.
  public var last: Int?
  /// Parts of a resolution ("A", "A-B"), or what was put between two numbers ("bis").
  public var letters: String
  public var isRoman: Bool
  /// Of a number that counts sessions: `S-20`, `ES-10`.
  public var session: Session

  public init(
    _ value: Int, last: Int? = nil, letters: String = "", isRoman: Bool = false,
    session: Session = .regular
  ) {
    self.value = value
    self.last = last
    self.letters = letters
    self.isRoman = isRoman
    self.session = session
  }

  private var digits: String {
    let first = isRoman ? RomanNumeral.text(value) : String(value)
    let range = last.map { first + "-" + (isRoman ? RomanNumeral.text($0) : String($0)) } ?? first
    return session == .regular ? range : session.rawValue + "-" + range
  }

  var text: String { letters.isEmpty ? digits : digits + " " + letters }
  var attachedText: String { digits + letters }
}

/// What stands in brackets behind a component.
public enum SymbolDetail: Sendable, Hashable {
  /// `(2014)`
  case year(Int)
  /// `(III)`, `(S-VI)`: the session of a resolution numbered through, before 1976.
  case session(SymbolNumber)
  /// `(Supp)`: issued as a supplement to the official records.
  case supplement
  /// `(Part I)`, `(Sect. 29A)`, `(Vol. II)`, `(Resumption 1)`
  case part(String, String)
  /// `COP(14)`
  case numeral(Int)
  /// Anything else, as it is written: `(as amended in A/75/L.104)`, `(resumed)`.
  case words(String)

  var text: String {
    switch self {
    case .year(let year): String(year)
    case .session(let number): number.text
    case .supplement: "Supp"
    case .part(let name, let which): which.isEmpty ? name : name + " " + which
    case .numeral(let number): String(number)
    case .words(let words): words
    }
  }

  var isNumeral: Bool {
    if case .numeral = self { true } else { false }
  }
}

/// What makes one document of another: `Rev.1`, `Add.2`, `Corr.1`.
public struct SymbolModifier: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case revision = "Rev"
    case addendum = "Add"
    case corrigendum = "Corr"
    case amendment = "Amend"
    case summary = "Summary"
  }

  public var kind: Kind
  /// Nil where it is the only one and has no number: `/Corrigendum`.
  public var number: SymbolNumber?

  public init(_ kind: Kind, _ number: SymbolNumber? = nil) {
    self.kind = kind
    self.number = number
  }

  public init(_ kind: Kind, _ number: Int) { self.init(kind, SymbolNumber(number)) }
}
