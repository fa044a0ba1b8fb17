import Testing

/// Words in six languages are dear: those that no page says any more go.
@Suite struct WordsTests {
  /// The cases of the enumerations of words that stand nowhere in the code besides.
  private static func unused(in words: RepositoryFile, by code: String) -> [String] {
    words.text.matches(of: /(?m)^  case `?([a-zA-Z]+)`?/).map { String($0.1) }.filter { name in
      !code.contains(".\(name)")
    }
  }

  private static let names = [
    "Sources/PlenaryLanguages/Phrase.swift", "Sources/PlenaryLanguages/PageText.swift",
    "Sources/PlenaryLanguages/ArchiveText.swift",
  ]

  @Test(arguments: names)
  func everyWordIsSaidSomewhere(path: String) throws {
    let words = try SourceTree.file(path)
    let code = try SourceTree.files(under: "Sources", endingIn: [".swift"])
      .filter { !Self.names.contains($0.path) && !$0.path.contains("/Phrases/") }
      .map(\.text).joined()
    for name in Self.unused(in: words, by: code) {
      report([Finding(path: path, line: 1, message: "no page says `\(name)`: take it away")])
    }
  }

  @Test func aWordThatNobodySaysIsFound() {
    let words = RepositoryFile(path: "Words.swift", text: "enum W {\n  case said\n  case unsaid\n}")
    #expect(Self.unused(in: words, by: "words[.said]") == ["unsaid"])
  }
}
