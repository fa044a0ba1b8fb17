import PlenaryLanguages

/// Which letters a language is written with.
enum Scripts {
  static func of(_ language: Language) -> (Unicode.Scalar) -> Bool {
    switch language {
    case .arabic: { (0x600...0x6FF).contains($0.value) }
    case .chinese: { (0x3400...0x9FFF).contains($0.value) }
    case .russian: { (0x400...0x45F).contains($0.value) }
    case .english, .french, .spanish: { (0x41...0x17F).contains($0.value) || $0.value == 0x301 }
    }
  }
}
