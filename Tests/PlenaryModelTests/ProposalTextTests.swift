import PlenaryModel
import Testing

@Suite struct ProposalTextTests {
  private func paragraph(
    _ id: ParagraphID, _ part: Paragraph.Part = .operative, _ words: String = "Decides"
  ) -> Paragraph {
    Paragraph(id: id, part: part, words: words)
  }

  private var text: ProposalText {
    ProposalText([
      paragraph("1", .operative, "Condemns the violations"), paragraph("a", .preambular),
      paragraph("2"), paragraph("b", .preambular), paragraph("3"),
    ])
  }

  private func ids(_ text: ProposalText) -> [ParagraphID] { text.paragraphs.map(\.id) }

  @Test func thePreambleStandsFirst() {
    #expect(ids(text) == ["a", "b", "1", "2", "3"])
    #expect(text.displayNumber(of: "b") == 2 && text.displayNumber(of: "3") == 3)
    #expect(text.displayNumber(of: "4") == nil)
  }

  @Test func idsStayWhenNumbersChange() throws {
    let amended = try text.applying([.delete("1"), .insertAfter("2", paragraph("2a"))])
    #expect(ids(amended) == ["a", "b", "2", "2a", "3"])
    #expect(amended.displayNumber(of: "2") == 1 && amended.displayNumber(of: "3") == 3)
  }

  @Test func anOperativeParagraphNeverStandsInThePreamble() throws {
    for operation in [
      AmendmentOperation.insertAfter("a", paragraph("0")), .insertBefore("a", paragraph("0")),
    ] {
      #expect(ids(try text.applying([operation])) == ["a", "b", "0", "1", "2", "3"])
    }
    let late = try text.applying([.insertAfter("3", paragraph("c", .preambular))])
    #expect(ids(late) == ["a", "b", "c", "1", "2", "3"])
  }

  @Test func wordsAreReplacedWhereTheyFirstStand() throws {
    let amended = try text.applying([.replaceWords("1", old: "the", new: "all")])
    #expect(amended.operative[0].words == "Condemns all violations")
    #expect(try text.applying([.replace("1", words: "Notes")]).operative[0].words == "Notes")
  }

  /// The text, an operation, the paragraph it cannot be carried out on.
  @Test(arguments: [
    (AmendmentOperation.delete("9"), AmendmentDoesNotFit(paragraph: "9", words: nil)),
    (.replace("9", words: ""), AmendmentDoesNotFit(paragraph: "9", words: nil)),
    (
      .replaceWords("1", old: "deplores", new: "notes"),
      AmendmentDoesNotFit(paragraph: "1", words: "deplores")
    ),
    (.replaceWords("1", old: "", new: "x"), AmendmentDoesNotFit(paragraph: "1", words: "")),
    (
      .append(Paragraph(id: "2", part: .operative, words: "")),
      AmendmentDoesNotFit(paragraph: "2", words: nil, isTaken: true)
    ),
  ])
  func whatIsNotThereIsNotAmended(operation: AmendmentOperation, reason: AmendmentDoesNotFit) {
    #expect(throws: reason) { try text.applying([.delete("3"), operation]) }
  }

  @Test func whatIsDroppedLeavesTheRest() {
    #expect(ids(text.without(["a", "2"])) == ["b", "1", "3"])
  }
}
