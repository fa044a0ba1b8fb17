import PlenaryModel
import Testing

@testable import PlenaryDocuments

@Suite struct PowerTests {
  private static func powers(_ body: BodyID, _ rows: [(ActionID, Power.Extent)]) -> LintKnowledge {
    LintKnowledge(
      powers: rows.map {
        Power(body: body, action: $0.0, extent: $0.1, basis: "a basis", rule: "R-1")
      })
  }

  static let assembly = powers(
    "GA",
    [
      ("refer-to-icc", .mayNot), ("recommend-referral-to-icc", .mayRecommend),
      ("decide-sanctions", .mayNot), ("recommend-sanctions", .mayRecommend),
      ("authorise-force", .mayRecommend), ("admit-member", .binding), ("adopt-budget", .binding),
      ("bind-states", .mayNot), ("issue-warrant", .mayNot), ("request-advisory-opinion", .may),
    ])

  private static let council = powers(
    "SC",
    [
      ("refer-to-icc", .binding), ("decide-sanctions", .binding), ("authorise-force", .binding),
      ("admit-member", .mayRecommend), ("adopt-budget", .mayNot), ("bind-states", .binding),
    ])

  private func alerts(_ paragraph: String, _ knowledge: LintKnowledge) -> [LintFinding] {
    let document = Draft.document("1. \(paragraph)\n2. *Decides* to remain seized of the matter.")
    return DraftLint(knowledge: knowledge, rules: [.beyondPowers]).check(document)
  }

  @Test func theAssemblyMayNotReferToTheCourt() {
    let finding = alerts(
      "*Decides* to refer the situation to the Prosecutor of the International Criminal Court;",
      Self.assembly
    ).first
    #expect(finding?.severity == .alert)
    #expect(finding?.basis == "a basis")
    #expect(finding?.place == "paragraph 1")
  }

  @Test func whatTheAssemblyDecidesBeyondItsPowersIsFound() {
    let cases = [
      "*Refers* the situation on the coast to the International Criminal Court;",
      "*Welcomes* the report, and decides to refer the matter to the International Criminal Court;",
      "*Decides* that the situation shall be referred to the International Criminal Court;",
      "*Decides* to impose an arms embargo on the wreckers;",
      "*Decides* that all States shall freeze the funds of the wreckers;",
      "*Authorizes* Member States to use all necessary means to clear the straits;",
    ]
    for text in cases { #expect(alerts(text, Self.assembly).count >= 1, "\(text)") }
  }

  @Test func whatTheAssemblyAsksOrRecallsIsNot() {
    let cases = [
      "*Encourages* the Security Council to consider the referral of the situation to the "
        + "International Criminal Court;",
      "*Decides* to request the Security Council to refer the situation to the International "
        + "Criminal Court;",
      "*Recalls* the decision of the Security Council to refer the situation to the International "
        + "Criminal Court;",
      "*Urges* the Security Council to impose an arms embargo;",
      "*Decides* to include in its agenda the item “Decision to impose an embargo on oil”;",
      "*Decides* not to refer the situation to the International Criminal Court;",
      "*Requests* the Secretary-General to take all necessary measures to light the coast;",
      "*Authorizes* the Secretary-General to enter into commitments;",
      "*Appropriates* the amount of 20 million dollars for lamps;",
      "*Decides* to admit the island to membership in the United Nations;",
      "*Decides* to request an advisory opinion of the International Court of Justice;",
    ]
    for text in cases { #expect(alerts(text, Self.assembly).isEmpty, "\(text)") }
  }

  @Test func theSecurityCouncilMay() {
    let cases = [
      "*Decides* to refer the situation on the coast since 3 May 2001 to the Prosecutor of the "
        + "International Criminal Court;",
      "*Decides* that all States shall freeze the funds of the wreckers;",
      "*Authorizes* Member States to use all necessary means;",
    ]
    for text in cases { #expect(alerts(text, Self.council).isEmpty, "\(text)") }
    #expect(
      alerts("*Decides* to admit the island to membership in the United Nations;", Self.council)
        .map(\.severity) == [.alert])
    #expect(alerts("*Decides* to appropriate the amount of 3 dollars;", Self.council).count == 1)
  }

  @Test func aSubParagraphIsReadUnderItsParagraph() {
    let text = "*Decides*:\n(a) To refer the situation to the International Criminal Court;"
    #expect(alerts(text, Self.assembly).map(\.place) == ["paragraph 1 (a)"])
    let asked =
      "*Urges* the Security Council:\n(a) To refer the situation to the International "
      + "Criminal Court;"
    #expect(alerts(asked, Self.assembly).isEmpty)
  }

  @Test func withoutPowersNothingIsSaid() {
    #expect(
      alerts(
        "*Decides* to refer the situation to the International Criminal Court;",
        LintKnowledge()
      ).isEmpty)
  }
}
