import CaseScripts
import PlenaryModel
import Testing

@Suite struct ParserTests {
  private func parsed(_ text: String) -> [Statement] {
    let (script, errors) = Script.parse(text, file: "test.txt")
    #expect(errors == [])
    return script.statements
  }

  @Test func everyKindOfStatementIsReadWithItsPlace() {
    let statements = parsed(
      """
      title "A day"
      > Words for the reader.
      CUB: amend L.28 as L.63
        delete op3
      => in order
      """)
    #expect(
      statements.map(\.text) == [
        "\"A day\"", "Words for the reader.", "amend L.28 as L.63", "in order",
      ])
    #expect(statements.map(\.place.line) == [1, 2, 3, 5])
    #expect(statements.map(\.place.column) == [1, 1, 1, 1])
    #expect(statements.map(\.textPlace.column) == [7, 3, 6, 4])
    #expect(statements[2].lines.map(\.text) == ["delete op3"])
    #expect(statements[2].lines.map(\.place.description) == ["test.txt:4:3"])
    guard case .setting(.title) = statements[0].kind, case .narrative = statements[1].kind,
      case .act(actor: "CUB") = statements[2].kind, case .expectation = statements[3].kind
    else {
      Issue.record("other kinds: \(statements.map(\.kind))")
      return
    }
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "   \n\t\n", "# only a comment", "  # indented\n"])
  func aTextWithoutStatementsIsAnEmptyScript(_ text: String) async {
    #expect(parsed(text).isEmpty)
    let report = await run(text)
    #expect(report.failures == [])
    #expect(ReportText().lines(report).last == "The script expects nothing.")
  }

  @Test func windowsLineEndsAndAMissingLastOneChangeNothing() {
    let unix = parsed("institution united-nations\nmembers\n  FRA, DEU\n> done\n")
    for text in [
      "institution united-nations\r\nmembers\r\n  FRA, DEU\r\n> done\r\n",
      "institution united-nations\nmembers\n  FRA, DEU\n> done",
      "institution united-nations  \nmembers\t\n\tFRA, DEU \n> done\t",
    ] {
      let other = parsed(text)
      #expect(other.map(\.text) == unix.map(\.text))
      #expect(other.map { $0.lines.map(\.text) } == unix.map { $0.lines.map(\.text) })
      #expect(other.map(\.place.line) == unix.map(\.place.line))
    }
  }

  @Test(arguments: [
    ("title A day # said later", "A day"),
    ("title A day\t# said later", "A day"),
    ("title \"A # within\" # without", "\"A # within\""),
    ("title No.#3 is no comment", "No.#3 is no comment"),
    ("title \"an open quotation # mark", "\"an open quotation # mark"),
  ])
  func aCommentBeginsAfterASpaceAndOutsideQuotationMarks(_ line: String, _ text: String) {
    #expect(parsed(line).map(\.text) == [text])
  }

  @Test func everyUnreadableLineIsReportedNotOnlyTheFirst() {
    let (_, errors) = Script.parse("nonsense\ntitle A\nmore nonsense\n", file: "test.txt")
    #expect(errors.map(\.place.description) == ["test.txt:1:1", "test.txt:3:1"])
  }

  @Test(arguments: [
    ("titel \"A day\"", "\"title\" may be meant; a line is a keyword (title, about, source,"),
    ("zzzzzz \"A day\"", "a line is a keyword (title, about, source,"),
    ("", ""),
    (": open the meeting", "a line is a keyword (title,"),
    ("open the meeting", "a line is a keyword (title,"),
    ("-> adopted", "a line is a keyword (title,"),
  ])
  func aLineThatIsNoStatementIsQuotedWithWhatALineMayBe(_ line: String, _ hint: String) {
    let (_, errors) = Script.parse("title A\n" + line, file: "test.txt")
    guard !line.isEmpty else {
      #expect(errors == [])
      return
    }
    #expect(errors.map(\.message) == ["\"\(line)\" is no statement"])
    #expect(errors.map(\.place.description) == ["test.txt:2:1"])
    #expect(errors.first?.hint?.hasPrefix(hint) == true, "\(errors.first?.hint ?? "no hint")")
  }

  @Test(arguments: [
    ("meetin GA on 2014-11-18 10:00 New York", "meetin", "meeting"),
    ("att 15:30", "att", "at"),
  ])
  func aMisspeltKeywordWithATimeIsNotTakenForAnActor(
    _ line: String, _ first: String, _ meant: String
  ) {
    let (_, errors) = Script.parse(line, file: "test.txt")
    #expect(
      errors.map(\.brief) == [
        "1:1 \"\(first)\" is no keyword and nobody's name | \"\(meant)\" may be meant"
      ])
  }
}
