import Procedure
import Testing

@testable import PlenaryLanguages

/// A kind of tables of which English has one too.
struct TablesOfPages: Sendable, CustomTestStringConvertible {
  var name: String
  var tables: [Language: String]
  var keys: Set<String>

  var testDescription: String { name }

  static let all = [
    TablesOfPages(
      name: "Pages", tables: PageTables.tables, keys: Set(PageText.allCases.map(\.rawValue))),
    TablesOfPages(
      name: "Archive", tables: ArchiveTables.tables,
      keys: Set(ArchiveText.allCases.map(\.rawValue))),
    TablesOfPages(
      name: "Orders", tables: OrderTables.tables, keys: Set(OrderName.allCases.map(\.rawValue))),
  ]

  func book(in language: Language) throws -> Phrasebook {
    try Phrasebook(#require(tables[language]), in: language)
  }
}

@Suite struct PageTextTests {
  /// One number for each form that a language may have.
  private static let numbers = [0, 1, 2, 3, 11, 21, 100, 1_000_000]
  /// What is typed as it stands, in whatever language: names of columns, a command, our own name.
  private static let literals = [
    "code, name, groups", "weight:NAME", "plenary verify", "Plenary", "UTC",
  ]

  @Test(arguments: TablesOfPages.all, Language.allCases)
  func everyTextStandsInEveryLanguage(of: TablesOfPages, language: Language) throws {
    let book = try of.book(in: language)
    let english = try of.book(in: .english)
    #expect(of.keys.subtracting(book.messages.keys).sorted() == [], "missing in \(language)")
    #expect(Set(book.messages.keys).subtracting(of.keys).sorted() == [], "unknown in \(language)")
    for key in of.keys.sorted() {
      #expect(
        book[key]?.placeholders == english[key]?.placeholders, "\(key) in \(language.rawValue)")
    }
  }

  @Test(arguments: TablesOfPages.all, Language.allCases)
  func aLanguageIsWrittenInItsOwnScript(of: TablesOfPages, language: Language) throws {
    for (key, message) in try of.book(in: language).messages {
      for number in Self.numbers {
        let arguments = message.placeholders.map { ($0, Argument.number(number)) }
        var text = message.text(Dictionary(uniqueKeysWithValues: arguments))
        #expect(
          !text.contains("{") && !text.contains("}") && !text.contains("  "), "\(key): \(text)")
        for literal in Self.literals { text = text.replacing(literal, with: "") }
        #expect(
          text.filter(\.isLetter).allSatisfy { $0.unicodeScalars.allSatisfy(Scripts.of(language)) },
          "\(key): \(text)")
      }
    }
  }

  @Test(arguments: TablesOfPages.all, Language.allCases)
  func aSentenceEndsAsInEnglish(of: TablesOfPages, language: Language) throws {
    let english = try of.book(in: .english)
    for (key, message) in try of.book(in: language).messages {
      let number: (Message) -> String = { message in
        message.text(
          Dictionary(uniqueKeysWithValues: message.placeholders.map { ($0, Argument.number(5)) }))
      }
      let original = try #require(english[key])
      #expect(ending(number(message)) == ending(number(original)), "\(key) in \(language.rawValue)")
    }
  }

  private func ending(_ text: String) -> Character? {
    switch text.last {
    case ".", "。": "."
    case ":", "：": ":"
    default: nil
    }
  }

  @Test func aTextIsFilledIn() {
    #expect(PageText.passesDevices.text(in: .russian, ["count": 22]) == "22 устройства")
    #expect(
      PageText.minutesTally.text(in: .french, ["for": 111, "against": 19, "abstaining": 55])
        == "par 111 voix contre 19, avec 55 abstentions")
    #expect(
      PageText.minutesTally.text(in: .russian, ["for": 111, "against": 19, "abstaining": 1])
        == "111 голосами против 19 при 1 воздержавшемся")
    #expect(
      PageText.ballotSecretChoose.text(in: .arabic, ["count": 2]) == "اختاروا اسمين على الأكثر")
    #expect(PageText.ballotSecretChoose.text(in: .russian, ["count": 1]) == "Выберите одно имя")
    #expect(PageText.ballotSecretTitle.text(in: .english) == "Secret ballot")
  }
}

@Suite struct OrderTextTests {
  @Test func anOrderNamesWhatItIsAbout() {
    #expect(
      OrderText.text(of: .callSpeaker, in: .french, ["member": "Japon"])
        == "Donner la parole\u{A0}: Japon")
    #expect(
      OrderText.text(
        of: .speakOnMotion, in: .russian,
        ["side": .words("против"), "motion": .words("предложение 3 (прекращение прений)")])
        == "Выступить против: предложение 3 (прекращение прений)")
    #expect(
      OrderText.text(of: .withdraw, in: .arabic, ["text": "A/C.3/69/L.28"])
        == "سحب \u{2068}A/C.3/69/L.28\u{2069}")
  }

  @Test(arguments: Language.allCases)
  func anOrderInAListLeavesOutWhatItIsAbout(language: Language) {
    for order in OrderName.allCases {
      let text = OrderText.text(of: order, in: language)
      #expect(!text.contains("{") && text != order.rawValue, "\(order): \(text)")
    }
  }
}
