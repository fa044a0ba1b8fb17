import PlenaryModel
import PlenaryTesting
import Testing

@testable import PlenaryDocuments

@Suite struct LintTests {
  static let good = """
    P *Recalling* its earlier words on harbours,
    P *Deeply concerned* at the storms of the last winter,
    1. *Welcomes* the report of the Keeper;
    2. *Requests* the Keeper:
    (a) To count the lamps;
    (b) To count the ropes;
    3. *Decides* to continue its consideration of the matter.
    """

  private func rules(_ text: String) -> [LintRule] {
    DraftLint().check(Draft.document(text)).map(\.rule)
  }

  @Test func aGoodDraftHasNoFinding() { #expect(rules(Self.good).isEmpty) }

  @Test func eachSlipIsFoundOnceAndNothingElse() {
    let cases: [(String, String, LintRule)] = [
      ("*Welcomes* the", "*Wonders* at the", .unknownOpener),
      ("*Recalling* its", "*Recalls* its", .verbInPreamble),
      ("*Welcomes* the", "*Welcoming* the", .participleInOperativePart),
      ("*Welcomes* the", "Welcomes the", .openingNotEmphasised),
      ("harbours,", "harbours;", .endOfPreambularParagraph),
      ("the Keeper;\n", "the Keeper,\n", .endOfOperativeParagraph),
      ("of the matter.", "of the matter;", .endOfText),
      ("the ropes;", "the ropes,", .endOfSubparagraph),
      ("3. ", "4. ", .numberMissing),
      ("3. ", "2. ", .numberTwice),
      ("(b)", "(c)", .numberMissing),
      ("(b)", "(a)", .numberTwice),
      ("3. ", "2 ter. ", .numberMissing),
      ("the report of", "the “report of", .quotationMarks),
      ("the report of", "the (report of", .brackets),
      ("the report of", "the report] of", .brackets),
      ("the report of", "the the report of", .doubleWord),
      ("the lamps", "Assembly resolution 71/19 of 3 May 2012", .dateDoesNotFit),
      ("the lamps", "Security Council resolution 1700 (2006) of 3 May 2007", .dateDoesNotFit),
    ]
    for (right, wrong, rule) in cases {
      let text = Self.good.replacing(right, with: wrong)
      let found = rules(text)
      #expect(found.contains(rule) && Set(found).count == 1, "\(wrong): \(found)")
    }
  }

  @Test func whatIsRightIsLeftAlone() {
    let cases = [
      ("3. ", "2 bis. "), ("the lamps", "the harbours that that storm left"),
      ("the lamps", "Assembly resolution 71/19 of 3 December 2016"),
      ("the lamps", "resolution 71/19 of 3 May 2017 and resolution 1700 (2006) of 3 May 2006"),
      ("the lamps", "“lamps” (and) 1) oil, 2) wicks"),
      ("the ropes;", "the ropes; and"),
      ("*Welcomes* the", "*Acting* under its rules, *welcomes* the"),
    ]
    for (old, new) in cases {
      let found = rules(Self.good.replacing(old, with: new))
      #expect(found.filter { $0 != .openingNotEmphasised }.isEmpty, "\(new): \(found)")
    }
  }

  @Test func aParagraphThatStandsTwiceIsFound() {
    let text = Self.good.replacing(
      "3. ",
      with: "3. *Welcomes* the gift of a lamp by the harbour masters;\n"
        + "4. *Welcomes* the gift of a lamp by the harbour masters;\n5. ")
    #expect(rules(text) == [.sameParagraphTwice])
  }

  @Test func findingsSayWhereWhyAndWhatToDo() {
    let finding = DraftLint().check(
      Draft.document(Self.good.replacing("lamps", with: "lamps of of brass"))
    ).first
    #expect(finding?.place == "paragraph 2 (a)")
    #expect(finding?.quote == "of of")
    #expect(finding?.range == 19..<24)
    #expect(finding.map { !$0.why.isEmpty && !$0.advice.isEmpty } == true)
  }

  @Test func symbolsAndReferencesAreAskedOfOthers() {
    let lint = DraftLint(
      knowledge: LintKnowledge(
        symbolVerdict: { $0 == "A/RES/99" ? .doesNotParse("no number") : .parses },
        exists: { $0 == "A/RES/71/19" ? false : nil }))
    let text = Self.good.replacing(
      "the report of", with: "A/RES/99, A/71/1 and Assembly resolution 71/19 and the report of")
    let found = lint.check(Draft.document(text))
    #expect(found.map(\.rule) == [.symbolDoesNotParse, .unknownReference])
    #expect(found.map(\.quote) == ["A/RES/99", "71/19"])
  }

  @Test func symbolSessionAndDateAgree() {
    let cases: [(String, String, Day?, Int)] = [
      ("A/RES/71/19", "71", Day(year: 2016, month: 12, day: 1), 0),
      ("A/RES/71/19", "71", Day(year: 2016, month: 5, day: 1), 1),
      ("A/RES/71/19", "72", Day(year: 2016, month: 12, day: 1), 1),
      ("A/HRC/RES/34/19", "", Day(year: 2017, month: 3, day: 1), 0),
      ("A/HRC/RES/34/19", "", Day(year: 2018, month: 3, day: 1), 1),
      ("A/C.3/71/L.19", "72", nil, 0), ("", "71", nil, 0),
    ]
    for (symbol, session, day, count) in cases {
      var document = Draft.document(Self.good, symbol: symbol)
      document.session = DocumentSession(words: "", code: session)
      document.dates.adoption = day
      #expect(DraftLint().check(document).count == count, "\(symbol) \(session)")
    }
  }

  @Test func fiveLevelsAreTooMany() {
    var block = Block(id: "deep", kind: .subparagraph, number: "(a)", words: RichText("rope;"))
    for depth in 0..<4 {
      block = Block(
        id: ParagraphID("d\(depth)"), kind: .subparagraph,
        number: depth.isMultiple(of: 2) ? "(i)" : "(a)",
        words: RichText("ropes:"), children: [block])
    }
    var document = Draft.document(Self.good)
    document.body[0].children = [block]
    #expect(DraftLint().check(document).map(\.rule) == [.tooDeep])
    #expect(DraftLint().check(document).map(\.paragraph) == ["deep"])
  }

  @Test func aDeclarationIsNotMeasuredByTheFormOfAResolution() {
    let text = """
      P *Recalling* its words,
      1. We, the harbour masters, are resolved to keep our lamps burning.
      2. Our coasts are long and our nights are dark.
      3. We commit ourselves to oil.
      """
    #expect(rules(text).isEmpty)
  }

  @Test func brokenTextsDoNotCrash() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<300 {
      var bytes = Array(Self.good.utf8)
      for _ in 0..<random.below(12) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      let text = String(decoding: bytes.prefix(random.below(bytes.count) + 1), as: UTF8.self)
      // What opens lists without a paragraph has no place in the fixture's tree.
      let safe = "1. *Notes* it;\n" + text
      let document = Draft.document(safe)
      _ = DraftLint(knowledge: PowerTests.assembly).check(document)
      _ = document.withTagsFound()
      _ = Comparison(old: Draft.document(Self.good), new: document).tracked
    }
  }
}
