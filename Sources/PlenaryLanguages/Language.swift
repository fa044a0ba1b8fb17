/// An official language of the United Nations, in the English alphabetical order of the rules.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case arabic = "ar"
  case chinese = "zh"
  case english = "en"
  case french = "fr"
  case russian = "ru"
  case spanish = "es"

  /// What the language calls itself, for the list from which readers choose.
  public var ownName: String {
    switch self {
    case .arabic: "العربية"
    case .chinese: "中文"
    case .english: "English"
    case .french: "Français"
    case .russian: "Русский"
    case .spanish: "Español"
    }
  }

  public var isRightToLeft: Bool { self == .arabic }

  /// For `lang` attributes and `Content-Language`. Chinese is written in simplified characters here,
  /// and says so, because readers' fonts depend on it.
  public var tag: String { self == .chinese ? "zh-Hans" : rawValue }

  /// Reads `fr`, `fr-CA` or `FR_ca`: only the language counts, not the country.
  public init?(tag: some StringProtocol) {
    guard let first = tag.prefix(16).split(whereSeparator: { $0 == "-" || $0 == "_" }).first
    else { return nil }
    self.init(rawValue: first.lowercased())
  }
}
