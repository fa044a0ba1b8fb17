import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

@Suite struct PlainTextTests {
  @Test func aShortPreambleIsNoTitle() throws {
    let text = "Use of the roll call\n\nRecalling its rules,\n\n1. Decides to call the roll.\n"
    let document = try PlainTextReader().read(text).document
    #expect(document.title.plain == "Use of the roll call")
    #expect(document.preamble.map(\.words.plain) == ["Recalling its rules,"])
    #expect(document.body.count == 1)
  }

  @Test func aDraftCopiedFromAPDFIsRecognised() throws {
    let reading = try PlainTextReader().read(Samples.draft)
    let document = reading.document
    #expect(document.kind == .draftResolution)
    #expect(document.symbol == "A/C.3/99/L.7/Rev.1")
    #expect(document.organ == "General Assembly")
    #expect(document.session == DocumentSession(words: "Ninety-ninth session", code: "99"))
    #expect(document.origin.plain == "Third Committee")
    #expect(document.agendaItems.map(\.number) == ["68 (c)"])
    #expect(
      document.agendaItems.map(\.title) == [
        "Promotion of quiet libraries: situations in towns and their readers"
      ])
    #expect(
      document.sponsors.map(\.name) == [
        "Albania", "Bosnia and Herzegovina", "Micronesia (Federated States of)",
        "Trinidad and Tobago", "Uruguay",
      ])
    #expect(document.title.plain == "Situation of readers in the Republic of Paper")
    #expect(document.dates.issuance == Day("2031-03-05"))
    #expect(document.dates.adoption == Day("2031-03-07"))
    #expect(document.preamble.count == 3)
    #expect(
      document.preamble.compactMap(\.words.openingWords) == [
        "Recalling", "Deeply concerned", "Convinced",
      ])
    #expect(document.preamble[0].plain.contains("were returned late"))
    #expect(document.preamble[1].plain.contains("self-service counters"))
    #expect(document.preamble[1].children.map(\.number) == ["(a)", "(b)"])
    #expect(document.body.map(\.number) == ["1.", "2.", "2 bis.", "3."])
    #expect(document.body.map(\.kind) == [.operative, .operative, .operative, .operative])
    #expect(
      document.body.compactMap(\.words.openingWords) == [
        "Calls upon", "Requests", "Also requests", "Decides",
      ])
    let second = document.body[1]
    #expect(second.children.map(\.number) == ["(a)", "(b)"])
    #expect(second.children[0].children.map(\.number) == ["(i)", "(ii)"])
    #expect(second.children[1].plain.contains("of the number found;"))
    #expect(document.footnotes.map(\.mark) == ["1", "2"])
    #expect(document.preamble[0].footnotes.map(\.plain) == ["A/98/PV.3, p. 12."])
    #expect(document.conclusions.map(\.plain) == ["12th plenary meeting", "7 March 2031"])
    #expect(document.annexes.map(\.label) == ["Annex"])
    #expect(document.annexes[0].title.plain == "Rules of the house")
    #expect(document.annexes[0].blocks.map(\.number) == ["1.", "2."])
    for doubt in reading.doubts { print(doubt) }
  }

  @Test func otherLanguagesAreReadByNumbersAndPunctuation() throws {
    let reading = try PlainTextReader().read(Samples.french)
    #expect(reading.document.language == "fr")
    #expect(reading.document.preamble.count == 2)
    #expect(reading.document.body.map(\.number) == ["1.", "2."])
    #expect(reading.document.body[0].children.map(\.number) == ["a)", "b)"])
    #expect(reading.doubts.contains { $0.reason == .language("fr") })
    let arabic = """
      إن الجمعية العامة،

      إذ تشير إلى قرارها ٩٨/١٢،

      1 - تطلب إلى الأمين العام فتح المكتبة؛

      2 - تقرر أن تبقي المسألة قيد نظرها.
      """
    let document = try PlainTextReader().read(arabic).document
    #expect(document.language == "ar")
    #expect(document.preamble.count == 1)
    #expect(document.body.map(\.number) == ["1 -", "2 -"])
  }

  @Test func formsOfModelUnitedNationsAreRead() throws {
    let document = try PlainTextReader().read(Samples.modelUnitedNations).document
    #expect(document.title.plain == "The question of lost umbrellas")
    #expect(
      document.sponsors.map(\.name) == [
        "France", "Kenya", "Trinidad and Tobago", "Chad", "Peru",
      ])
    #expect(document.sponsors.map(\.stage).filter { $0 == .additional }.count == 2)
    #expect(
      document.preamble.compactMap(\.words.openingWords) == [
        "DEEPLY DISTURBED", "Noting with regret",
      ])
    #expect(document.body.map(\.number) == ["1.", "2."])
    #expect(document.body[0].children.map(\.number) == ["a)", "b)"])
    #expect(document.body[0].children[1].children.map(\.number) == ["i)", "ii)"])
  }

  @Test func statementsOfThePresidentHaveParagraphsOnly() throws {
    let document = try PlainTextReader().read(Samples.statement).document
    #expect(document.kind == .presidentialStatement)
    #expect(document.preamble.isEmpty)
    #expect(document.body.map(\.kind) == [.paragraph, .paragraph, .paragraph])
  }

  @Test func theMeaningOfAnIShowsInWhatFollows() throws {
    func numbers(_ marks: [String]) throws -> [Int: [String]] {
      var text = "The Council,\n\nNoting the matter,\n\n1. Decides:\n\n"
      for mark in marks { text += "\(mark) An entry of the list;\n\n" }
      let document = try PlainTextReader().read(text + "2. Decides to adjourn.\n").document
      var found: [Int: [String]] = [:]
      document.body[0].walk { block, depth in
        if depth > 0 { found[depth, default: []].append(block.number ?? "") }
      }
      return found
    }
    let letters = "abcdefgh".map { "(\($0))" }
    #expect(try numbers(letters + ["(i)", "(j)"]) == [1: letters + ["(i)", "(j)"]])
    #expect(
      try numbers(letters + ["(i)", "(ii)"]) == [1: letters, 2: ["(i)", "(ii)"]])
    #expect(
      try numbers(["(a)", "(i)", "(ii)", "(b)", "(c)"])
        == [1: ["(a)", "(b)", "(c)"], 2: ["(i)", "(ii)"]])
    #expect(
      try numbers(["(a)", "(i)", "a.", "(1)", "(2)", "b.", "(ii)", "(b)"])
        == [1: ["(a)", "(b)"], 2: ["(i)", "(ii)"], 3: ["a.", "b."], 4: ["(1)", "(2)"]])
    let many = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { "(\(Character(UnicodeScalar($0))))" }
    #expect(try numbers(many + ["(aa)", "(bb)"])[1]?.count == 28)
  }

  @Test func sectionsHoldParagraphs() throws {
    let text = """
      The General Assembly,

      I
      Lamps

      Recalling its decision,

      1. Decides to buy lamps;

      II
      Chairs

      Recalling its regret,

      1. Decides to buy chairs.
      """
    let document = try PlainTextReader().read(text).document
    #expect(document.body.map(\.kind) == [.section, .section])
    #expect(document.body.map(\.heading?.plain) == ["Lamps", "Chairs"])
    #expect(document.body[1].children.map(\.kind) == [.preambular, .operative])
  }

  @Test func numbersOutOfOrderAreDoubtful() throws {
    let text = "The Council,\n\nNoting it,\n\n1. Decides;\n\n3. Decides again.\n"
    let reading = try PlainTextReader().read(text)
    let doubt = try #require(
      reading.doubts.first { if case .number = $0.reason { true } else { false } })
    #expect(doubt.place == .line(7, column: 1))
    #expect(
      "\(doubt)"
        == "line 7, column 1: “3. Decides again.”: “3.” stands where 2 is expected. It was kept as written."
    )
  }

  @Test func filesOfOtherFormatsAreNamed() {
    let cases: [([UInt8], String)] = [
      (Array("%PDF-1.7".utf8), "a PDF; copy its text, or convert it to text first"),
      ([0x50, 0x4b, 3, 4], "a ZIP archive, as Word files are; read it as DOCX"),
    ]
    for (bytes, format) in cases {
      #expect(throws: DraftProblem(.otherFormat(format))) { try PlainTextReader().read(bytes) }
    }
    #expect(throws: DraftProblem(.notText)) { try PlainTextReader().read([0x41, 0, 0x42]) }
    let large = [UInt8](repeating: 0x41, count: (16 << 20) + 1)
    #expect(throws: DraftProblem.self) { try PlainTextReader().read(large) }
  }

  @Test func bytesThatAreNoUTF8AreReadWithADoubt() throws {
    let reading = try PlainTextReader().read([0x93, 0x4d, 0xe9, 0x94])
    #expect(reading.doubts.first?.reason == .encoding(assumed: "Windows-1252"))
    #expect(reading.document.plain == "“Mé”")
  }

  @Test func randomChangesNeverCrash() throws {
    var random = SplitMix64(seed: 11)
    for sample in [Samples.draft, Samples.modelUnitedNations, Samples.french, Samples.statement] {
      let original = Array(sample.utf8)
      for _ in 0..<60 {
        var bytes = original
        for _ in 0..<(1 + random.below(12)) {
          let place = random.below(bytes.count)
          switch random.below(3) {
          case 0: bytes[place] = UInt8(random.below(256))
          case 1: bytes.remove(at: place)
          default: bytes.insert(random.one(of: Array("\n\u{c}.();:,-1aiIX“ ".utf8)), at: place)
          }
        }
        _ = try? PlainTextReader().read(bytes)
      }
    }
  }

  @Test func hardTextsTakeLinearTime() throws {
    let start = ContinuousClock().now
    for piece in [
      "(a)\n", "1. a;\n", "I\n", "“x\n", "a-\n", "(i) x:\n", "_____\n1 x\n", "A/1\n", "x,\n",
    ] {
      _ = try PlainTextReader().read(String(repeating: piece, count: 8_000))
    }
    _ = try PlainTextReader().read(String(repeating: "word ", count: 200_000))
    #expect(ContinuousClock().now - start < .seconds(60))
  }
}
