/// What is wrong with a symbol, or was taken for something else than it says.
public struct SymbolDoubt: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Nothing is there.
    case empty
    /// It does not begin with the letters of an organ and a stroke.
    case noOrgan
    /// The organ is not among those known.
    case unknownOrgan
    /// It ends where a number should follow.
    case missingNumber
    case unclosedBracket
    /// `A/RES/69-188`
    case dashForStroke
    /// `S/2015801`
    case missingStroke
    /// `S/PV9261`
    case missingDot
    /// More than nine digits.
    case numberTooLong
    /// Characters behind the symbol that are none of it.
    case trailing
    /// A component or a bracket that is not known.
    case unknownPart
    /// Close to a body that is known: `A/HCR`.
    case misspelt
    /// `A/RES/217` without its session.
    case missingSession
  }

  public var kind: Kind
  /// In characters from the beginning of what was given.
  public var offset: Int
  public var found: String
  /// What may be meant, a whole symbol; nil where nothing is near.
  public var suggestion: String?

  public init(_ kind: Kind, at offset: Int, _ found: String = "", suggestion: String? = nil) {
    self.kind = kind
    self.offset = offset
    self.found = found
    self.suggestion = suggestion
  }

  /// Whether it is no symbol with this; otherwise it can be read, and one should look at it.
  public var isError: Bool {
    switch kind {
    case .empty, .noOrgan, .missingNumber, .unclosedBracket, .dashForStroke, .numberTooLong: true
    case .unknownOrgan, .missingStroke, .missingDot, .trailing, .unknownPart, .misspelt,
      .missingSession:
      false
    }
  }

  /// A sentence for readers: what, where, and what may be meant.
  public var text: String {
    let place = "at character \(offset + 1)"
    let meant = suggestion.map { "; did you mean \($0)?" } ?? ""
    return switch kind {
    case .empty: "There is no symbol. Write one like A/RES/69/188."
    case .noOrgan:
      "\"\(found)\" \(place) is no organ with a stroke behind it, as in A/69/1\(meant)"
    case .unknownOrgan: "The organ \"\(found)\" is not known\(meant)"
    case .missingNumber: "The number is missing \(place), behind \"\(found)\"\(meant)"
    case .unclosedBracket: "The bracket \(place) is not closed\(meant)"
    case .dashForStroke: "\"\(found)\" \(place) has a dash between session and number\(meant)"
    case .missingStroke: "\"\(found)\" \(place) looks like a year and a number\(meant)"
    case .missingDot: "\"\(found)\" \(place) lacks its dot\(meant)"
    case .numberTooLong: "The number \"\(found)\" \(place) is too long for a symbol\(meant)"
    case .trailing: "\"\(found)\" \(place) is not part of the symbol\(meant)"
    case .unknownPart: "\"\(found)\" \(place) is not known in symbols\(meant)"
    case .misspelt: "\"\(found)\" \(place) is not known\(meant)"
    case .missingSession: "\"\(found)\" \(place) has no session\(meant)"
    }
  }
}

/// A text that is no symbol.
public struct SymbolUnreadable: Error, Hashable {
  /// The first is the one that made it unreadable.
  public var doubts: [SymbolDoubt]

  public init(_ doubts: [SymbolDoubt]) { self.doubts = doubts }

  public var text: String { doubts.map(\.text).joined(separator: " ") }
}
