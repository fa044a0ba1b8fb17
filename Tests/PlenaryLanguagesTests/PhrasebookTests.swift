import Testing

@testable import PlenaryLanguages

@Suite struct PhrasebookTests {
  @Test func aTableIsReadLineByLine() throws {
    let book = try Phrasebook(
      """
      # A comment

      floor-none = Nobody = nobody
      long = one
        two {name}
      """, in: .english)
    #expect(book.messages.count == 2)
    #expect(book["floor-none"]?.text() == "Nobody = nobody")
    #expect(book["long"]?.text(["name": "A"]) == "one two A")
  }

  @Test(arguments: [
    ("a = b\na = c", "line 2 (a): stands here twice"),
    ("a", "line 1: key = text is expected"),
    ("a =", "line 1 (a): has no text"),
    ("A = b", "line 1 (A): a key consists of small letters, digits, hyphens and dots"),
    (" b", "line 1: nothing stands before this line to continue"),
    ("# x\na = {", "line 2 (a): character 2: a name is expected after {"),
  ])
  func aSlipIsToldWithItsLine(table: String, words: String) {
    let error = #expect(throws: PhrasebookError.self) { try Phrasebook(table, in: .english) }
    #expect(error?.description == words)
  }

  @Test(arguments: Language.allCases)
  func everyPhraseStandsInEveryLanguage(language: Language) throws {
    let book = try Phrasebook(#require(InterfaceTables.tables[language]), in: language)
    let english = try Phrasebook(#require(InterfaceTables.tables[.english]), in: .english)
    let keys = Set(Phrase.allCases.map(\.rawValue))
    #expect(keys.subtracting(book.messages.keys).sorted() == [], "missing in \(language)")
    #expect(Set(book.messages.keys).subtracting(keys).sorted() == [], "unknown in \(language)")
    for key in keys.sorted() {
      #expect(
        book[key]?.placeholders == english[key]?.placeholders, "\(key) in \(language.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func aLanguageIsWrittenInItsOwnScript(language: Language) throws {
    for phrase in Phrase.allCases {
      let message = try #require(InterfaceTables.books[language]?[phrase.rawValue])
      let text = message.text(["count": 2, "hours": 2, "number": 2, "members": 2])
      let letters = text.replacing(/\{[a-z]+\}/, with: "").filter(\.isLetter)
      #expect(
        letters.allSatisfy { $0.unicodeScalars.allSatisfy(Scripts.of(language)) },
        "\(phrase.rawValue): \(text)")
    }
  }

  @Test func aPhraseIsFilledIn() {
    #expect(Phrase.methodRecordedVote.text(in: .spanish) == "Votación registrada")
  }
}
