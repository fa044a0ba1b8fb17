import PlenaryDocuments
import PlenaryModel
import Testing

@Suite struct ConsolidationTests {
  private func resolution(_ symbol: String, _ paragraphs: [String]) -> Document {
    var document = Document(kind: .resolution, symbol: symbol)
    document.body = paragraphs.enumerated().map { place, words in
      AmendmentExamples.block(
        ParagraphID("\(symbol)-\(place)"), .operative, "\(place + 1).", words)
    }
    return document
  }

  private func decided(
    _ document: Document, _ outcome: DecidedAmendment.Outcome, _ day: String
  ) -> [DecidedAmendment] {
    document.amendingProvisions().provisions.map {
      DecidedAmendment(
        symbol: document.symbol, paragraph: $0.number, amends: $0.amends.canonical,
        outcome: outcome, day: Day(day), instructions: $0.instructions)
    }
  }

  @Test func onlyAnAdoptedDecisionChangesTheText() {
    let base = resolution("S/RES/8001 (2031)", ["Decides to wait;", "Asks for tea;", "Ends."])
    var amending = resolution(
      "S/RES/8002 (2032)",
      [
        "Notes the tea;",
        "Decides that paragraph 2 of resolution 8001 (2031) shall be replaced by:",
      ])
    amending.body.append(
      AmendmentExamples.block("q", .paragraph, nil, "“Asks for coffee, to be:"))
    amending.body.append(AmendmentExamples.block("q1", .subparagraph, "(a)", "Hot;"))
    amending.body.append(AmendmentExamples.block("q2", .subparagraph, "(b)", "Black;”"))
    let adopted = base.consolidated(by: decided(amending, .adopted, "2032-05-01"))
    #expect(adopted.document.body[1].words.plain == "Asks for coffee, to be:")
    #expect(adopted.document.body[1].children.map(\.words.plain) == ["Hot;", "Black;"])
    #expect(adopted.document.body.map(\.number) == ["1.", "2.", "3."])
    #expect(adopted.changes.map(\.number) == ["2"])
    #expect(adopted.changes.first?.by == "S/RES/8002 (2032)")
    #expect(adopted.changes.first?.byParagraph == "2")
    for outcome in DecidedAmendment.Outcome.allCases where !outcome.changesTheText {
      let not = base.consolidated(by: decided(amending, outcome, "2032-05-01"))
      #expect(not.document == base)
      #expect(not.leftOut.map(\.reason) == [.notAdopted(outcome)])
    }
    let before = base.consolidated(
      by: decided(amending, .adopted, "2032-05-01"), asAt: Day("2032-04-30"))
    #expect(before.document == base && before.leftOut.map(\.reason) == [.afterTheDay])
  }

  @Test func aChainOfAmendmentsIsFollowed() {
    let base = resolution("S/RES/8001 (2031)", ["Decides to wait;", "Asks for tea;"])
    let second = resolution(
      "S/RES/8002 (2032)",
      ["Decides that paragraph 2 of resolution 8001 (2031) shall be replaced by: “Asks for milk;”"])
    let third = resolution(
      "S/RES/8003 (2033)",
      ["Decides to replace paragraph 1 of resolution 8002 (2032) with: “Asks for juice;”"])
    let all = decided(third, .adopted, "2033-01-01") + decided(second, .adopted, "2032-01-01")
    let followed = base.consolidated(by: all)
    #expect(followed.document.body[1].words.plain == "Asks for juice;")
    #expect(followed.changes.map(\.through) == ["", "paragraph 1 of S/RES/8002 (2032)"])
    #expect(followed.changes.map(\.after) == ["2. Asks for milk;", "2. Asks for juice;"])
    let plain = base.consolidated(by: all, followingChains: false)
    #expect(plain.document.body[1].words.plain == "Asks for milk;")
    #expect(plain.leftOut.map(\.reason) == [.anotherText])
    let between = base.consolidated(by: all, asAt: Day("2032-06-01"))
    #expect(between.document.body[1].words.plain == "Asks for milk;")
  }

  @Test func plainProvisionsAreNotTakenForAmendments() {
    let document = resolution(
      "S/RES/8004 (2034)",
      [
        "Decides that the measures in paragraph 2 of resolution 8001 (2031) shall apply to cups;",
        "Recalls paragraph 3 of resolution 8001 (2031), and requests that chairs be replaced;",
        "Decides that the panel in paragraph 1 of resolution 8001 (2031) shall add or remove cups;",
        "Decides that paragraph 2 (a) of resolution 8001 (2031) shall be deleted;",
      ])
    let (provisions, doubts) = document.amendingProvisions()
    #expect(provisions.map(\.number) == ["4"])
    #expect(doubts.isEmpty)
  }
}
