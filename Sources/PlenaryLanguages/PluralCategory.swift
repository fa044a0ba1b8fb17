/// The grammatical number that a count asks for, by the names of Unicode's CLDR.
public enum PluralCategory: String, CaseIterable, Sendable, Hashable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

extension Language {
  /// The category of a whole number: CLDR, cardinal plural rules, for integers only. What is
  /// negative is counted like its size.
  public func pluralCategory(of number: Int) -> PluralCategory {
    let size = number.magnitude
    let hundredth = size % 100
    switch self {
    case .chinese: return .other
    case .english: return size == 1 ? .one : .other
    case .french: return size <= 1 ? .one : isWholeMillions(size) ? .many : .other
    case .spanish: return size == 1 ? .one : isWholeMillions(size) ? .many : .other
    case .russian:
      switch size % 10 {
      case 1 where hundredth != 11: return .one
      case 2...4 where !(12...14).contains(hundredth): return .few
      default: return .many
      }
    case .arabic:
      switch (size, hundredth) {
      case (0, _): return .zero
      case (1, _): return .one
      case (2, _): return .two
      case (_, 3...10): return .few
      case (_, 11...): return .many
      default: return .other
      }
    }
  }

  /// "un millón de votos": the noun after whole millions takes a preposition.
  private func isWholeMillions(_ size: UInt) -> Bool { size != 0 && size % 1_000_000 == 0 }

  /// Categories that a plural must give in this language. The others of ``pluralCategories`` may be
  /// left out: whole millions are rare, and nought may be said like any other number.
  var requiredCategories: Set<PluralCategory> {
    switch self {
    case .chinese: [.other]
    case .english, .french, .spanish: [.one, .other]
    case .russian: [.one, .few, .many]
    case .arabic: [.one, .two, .few, .many, .other]
    }
  }

  /// Categories that the language has. In Russian `other` is for fractions and stands for any that
  /// is missing.
  public var pluralCategories: Set<PluralCategory> {
    switch self {
    case .chinese: [.other]
    case .english: [.one, .other]
    case .french, .spanish: [.one, .many, .other]
    case .russian: [.one, .few, .many, .other]
    case .arabic: [.zero, .one, .two, .few, .many, .other]
    }
  }
}
