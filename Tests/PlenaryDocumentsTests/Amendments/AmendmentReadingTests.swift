import Foundation
import PlenaryDocuments
import PlenaryTesting
import Testing

@Suite struct AmendmentReadingTests {
  /// What is written, then each operation that is read, one a line.
  static let table = """
    Delete operative paragraph 7.
    > delete operative paragraph 7
    In the second preambular paragraph, replace the words “taking note” with “welcoming”.
    > in preambular paragraph 2 replace “taking note” by “welcoming”
    Substitute "with" for "through" in paragraph 5.
    > in operative paragraph 5 replace “through” by “with”
    Paragraph 5 should read: "Requests a report;"
    > replace operative paragraph 5 by “Requests a report;”
    After paragraph 3, insert a new paragraph reading: “Invites States to speak;”
    > insert after operative paragraph 3 “Invites States to speak;”
    Insert, between the words "peace" and "security", the words "and lasting" in OP 4.
    > in operative paragraph 4 insert “and lasting” between “peace” and “security”
    Add at the end of paragraph 2 the words “without delay”.
    > in operative paragraph 2 insert “without delay” at the end
    At the end of operative paragraph 6, add the words "and its members".
    > in operative paragraph 6 insert “and its members” at the end
    Change Operative Clause 2 to read: Requests new chairs.
    > replace operative paragraph 2 by “Requests new chairs.”
    Add Operative Clause 5: Recommends tea.
    > insert as operative paragraph 5 “Recommends tea.”
    Strike Clause 3.
    > delete operative paragraph 3
    Strike out clauses 3 and 4
    > delete operative paragraphs 3, 4
    In paragraph 9, the words "as appropriate" should be deleted.
    > in operative paragraph 9 delete “as appropriate”
    The words "and 12 (II)" and the associated footnote in paragraph 3 should be deleted.
    > in operative paragraph 3 delete “and 12 (II)” and its footnote
    In operative paragraph 1, the word "report" should be in the plural.
    > in operative paragraph 1 replace “report” by “reports”
    Delete paragraphs 3 to 5 and renumber the remaining paragraphs accordingly.
    > delete operative paragraphs 3, 4, 5
    > renumber what follows operative paragraphs 3, 4, 5
    PP 5 bis should be deleted.
    > delete preambular paragraph 5 bis
    Delete OP7 alt.
    > delete operative paragraph 7 alt
    Delete paragraph 2(c) and paragraph 4 (a) (ii)
    > delete operative paragraph 2 (c)
    > delete operative paragraph 4 (a) (ii)
    Delete paragraphs 4(e) and (f).
    > delete operative paragraphs 4 (e), 4 (f)
    Delete subparagraph (b) of paragraph 6.
    > delete operative paragraph 6 (b)
    Delete the first, second and fourth paragraphs of the preamble and substitute therefor the following: "Noting the facts,".
    > replace preambular paragraphs 1, 2, 4 by “Noting the facts,”
    Delete the last preambular paragraph.
    > delete preambular paragraph (last)
    Delete in paragraph 10 the following words: "in this respect".
    > in operative paragraph 10 delete “in this respect”
    Replace paragraph 4 by the following: “4. Calls for calm;”
    > replace operative paragraph 4 by “4. Calls for calm;”
    Substitute the following for paragraph 4: “Calls for calm;”
    > replace operative paragraph 4 by “Calls for calm;”
    Replace the title by “Situation of tea”.
    > replace the title by “Situation of tea”
    In the title, replace "tea" by "coffee".
    > in the title replace “tea” by “coffee”
    Delete annex II.
    > delete annex II
    In paragraph 3 of section II, replace "may" with "shall".
    > in section II, paragraph 3 replace “may” by “shall”
    In the chapeau of paragraph 8, delete the word "urgently".
    > in the chapeau of operative paragraph 8 delete “urgently”
    Delete the last sentence of paragraph 8.
    > delete the last sentence of operative paragraph 8
    Move operative paragraph 9 after operative paragraph 3.
    > move operative paragraph 9 after operative paragraph 3
    Renumber paragraph 5 as paragraph 6.
    > renumber operative paragraph 5 as 6
    Replace "Commission" by "Committee" throughout the text.
    > in the text replace every “Commission” by “Committee”
    Replace the second occurrence of the word "may" in paragraph 2 by "shall".
    > in operative paragraph 2 replace occurrence 2 of “may” by “shall”
    Decides that paragraph 11 of resolution 1970 (2011) shall be replaced by the following paragraph: “Calls upon States;”
    > replace operative paragraph 11 by “Calls upon States;”
    Decides to replace paragraph 5 of resolution 2127 (2013) with the following: "Requests;"
    > replace operative paragraph 5 by “Requests;”
    Peru proposes to delete the words "where possible" in operative paragraph 3.
    > in operative paragraph 3 delete “where possible”
    Finally, it would be necessary to renumber all subsequent paragraphs.
    > renumber what follows
    The third amendment would delete operative paragraph 13 of the draft resolution.
    > delete operative paragraph 13
    Amend paragraph 6 by deleting the words "if any" and inserting "all" before "States".
    > in operative paragraph 6 delete “if any”
    > in operative paragraph 6 insert “all” before “States”
    Insert a new preambular paragraph after the third preambular paragraph, reading: “Aware of it,”
    > insert after preambular paragraph 3 “Aware of it,”
    Insert the following new operative paragraph 4 bis: “Also asks;”
    > insert as operative paragraph 4 bis “Also asks;”
    After the word "women", insert the words "and girls" in paragraph 3.
    > in operative paragraph 3 insert “and girls” after “women”
    In paragraph 3 insert "and girls" after "women".
    > in operative paragraph 3 insert “and girls” after “women”
    Replace ‘may’ by 'shall' in op. para. 3.
    > in operative paragraph 3 replace “may” by “shall”
    In operative paragraph 2, replace the words at an early date by the words "before June".
    > in operative paragraph 2 replace “at an early date” by “before June”
    Delete the seventh operative paragraph.
    > delete operative paragraph 7
    Add a new sub-paragraph (d) to paragraph 2: “(d) To report;”
    > insert as operative paragraph 2 (d) “(d) To report;”
    Change the word "may" to "shall" in paragraph 3.
    > in operative paragraph 3 replace “may” by “shall”
    Replace operative paragraphs 7 and 8 with the following text: “Decides to wait.”
    > replace operative paragraphs 7, 8 by “Decides to wait.”
    Operative paragraph 4: replace "a" by "b".
    > in operative paragraph 4 replace “a” by “b”
    Paragraph 2 (g) shall be replaced by the following: To report;
    > replace operative paragraph 2 (g) by “To report;”
    Strike operative clause 4, sub-clause b.
    > delete operative paragraph 4 (b)
    Delete the words “and all” before “the Chair” in paragraph 3.
    > in operative paragraph 3 replace “and all the Chair” by “the Chair”
    The third preambular paragraph and operative paragraphs 4 and 6 should be deleted.
    > delete preambular paragraph 3
    > delete operative paragraphs 4, 6
    OP 6: replace with: “Decides to sit;”
    > replace operative paragraph 6 by “Decides to sit;”
    In paragraph 1 (b), for "five" read "six".
    > in operative paragraph 1 (b) replace “five” by “six”
    For the existing text of paragraph 3 substitute the following: "Asks;"
    > replace operative paragraph 3 by “Asks;”
    Change “two” to “three” in paragraph 10 and “annual” to “biennial” in paragraph 11.
    > in operative paragraph 10 replace “two” by “three”
    > in operative paragraph 11 replace “annual” by “biennial”
    Delete the third and fourth paragraphs of section B of annex I.
    > delete annex I, section B, paragraphs 3, 4
    Throughout the text, replace “tea” with “coffee”.
    > in the text replace every “tea” by “coffee”
    Peru proposed the deletion of paragraph 6.
    > delete operative paragraph 6
    """

  @Test func instructionsAreRead() {
    for (text, expected) in Self.cases() {
      let reading = AmendmentReading(text)
      #expect(reading.instructions.map(\.action.text) == expected, "\(text)")
      #expect(reading.isComplete, "\(text): \(reading.doubts.map(\.text))")
      let scalars = text.unicodeScalars.count
      for instruction in reading.instructions {
        #expect(instruction.span.upperBound <= scalars && !instruction.span.isEmpty)
      }
    }
  }

  static func cases() -> [(text: String, expected: [String])] {
    var cases: [(text: String, expected: [String])] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("> ") {
        cases[cases.count - 1].expected.append(String(line.dropFirst(2)))
      } else {
        cases.append((String(line), []))
      }
    }
    return cases
  }

  @Test func numberedInstructionsAreReadOneByOne() {
    let text = """
      1. Delete paragraph 2.
      2) In paragraph 3, replace "may" by "shall" and delete "soon".
      (3) Paragraph 5 should read:
      “Requests a report on:
      “(a) Tea;
      “(b) Coffee;”
      4. Renumber the paragraphs accordingly.
      """
    let reading = AmendmentReading(text)
    #expect(
      reading.instructions.map(\.action.text) == [
        "delete operative paragraph 2", "in operative paragraph 3 replace “may” by “shall”",
        "in operative paragraph 3 delete “soon”",
        "replace operative paragraph 5 by “Requests a report on:\n(a) Tea;\n(b) Coffee;”",
        "renumber what follows",
      ])
    #expect(reading.isComplete, "\(reading.doubts.map(\.text))")
  }

  @Test func whatIsNotReadIsTold() {
    let cases: [(String, AmendmentDoubt.Kind, String)] = [
      ("Merge paragraphs 3 and 4.", .notSupported, ""),
      ("The weather is fine today.", .unread, ""),
      ("Delete the thing.", .noTarget, ""), ("Paragraph 4 of the draft", .unread, ""),
      ("Delete \"all\" in the ninth line of paragraph 3.", .unread, ""),
      ("Replace paragraph 3.", .noNewText, "replace operative paragraph 3"),
      ("Replace the words \"a\" in paragraph 2.", .noNewText, "the words “a”"),
    ]
    for (text, kind, understood) in cases {
      let reading = AmendmentReading(text)
      #expect(reading.instructions.isEmpty, "\(text): \(reading.instructions.map(\.action.text))")
      #expect(reading.doubts.first?.kind == kind, "\(text): \(reading.doubts)")
      if !understood.isEmpty {
        #expect(reading.doubts.first?.understood.contains(understood) == true, "\(text)")
      }
    }
    let mixed = AmendmentReading("Delete paragraph 1. Be kind to all. Delete paragraph 2.")
    #expect(mixed.instructions.count == 2)
    #expect(mixed.doubts.map(\.found) == ["Be kind to all"])
    let quotes = AmendmentReading("Replace paragraph 3 by: “Asks for tea")
    #expect(quotes.instructions.first?.doubts.first?.kind == .missingClosingQuote)
  }

  @Test func resultsAndEarlierResolutionsAreKept() throws {
    let result = AmendmentReading(
      "Substitute \"two\" for \"one\" in paragraph 5 so that the paragraph will read: \"Two;\"")
    #expect(result.instructions.map(\.resultingText) == ["Two;"])
    let earlier = AmendmentReading(
      "Decides that paragraph 2 (b) of resolution 1999 (2011) shall be deleted;")
    let symbol = try DocumentSymbol("S/RES/1999 (2011)")
    #expect(earlier.instructions.first?.amends == symbol)
    #expect(earlier.instructions.first?.action.text == "delete operative paragraph 2 (b)")
  }

  @Test func brokenInstructionsNeverStopTheReader() {
    var generator = SplitMix64(seed: 11)
    for (text, _) in Self.cases() {
      for _ in 0..<12 {
        var bytes = Array(text.utf8)
        for _ in 0...generator.below(3) {
          let place = generator.below(bytes.count)
          switch generator.below(3) {
          case 0: bytes[place] = generator.one(of: Array("\"().,:;1a \n".utf8))
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + generator.below(9)))
          default: bytes.insert(UInt8(generator.below(256)), at: place)
          }
          if bytes.isEmpty { bytes = [65] }
        }
        let broken = String(decoding: bytes, as: UTF8.self)
        let reading = AmendmentReading(broken)
        #expect(reading.instructions.count + reading.doubts.count <= broken.count)
      }
    }
    let start = ContinuousClock.now
    _ = AmendmentReading(String(repeating: "Delete paragraph 1 and \"", count: 20_000))
    _ = AmendmentReading(String(repeating: "(a) ' “ ", count: 20_000))
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
