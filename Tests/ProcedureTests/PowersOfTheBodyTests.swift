import PlenaryModel
import Testing

@testable import Procedure

@Suite struct PowersOfTheBodyTests {
  private func power(_ action: ActionID, _ extent: Power.Extent) -> Power {
    Power(body: "ASSEMBLY", action: action, extent: extent, basis: "", rule: "POWER")
  }

  @Test func whatGoesBeyondThePowersIsDoubtedAndMayBeAdoptedButNotDone() throws {
    var room = try Room {
      $0.powers = [power("refer", .mayRecommend), power("elect", .may), power("sanction", .mayNot)]
    }
    let draft = ProposalDraft(
      id: "L.1", title: "", sponsors: ["A"], actions: ["refer", "elect", "sanction"])
    let facts = try room.member("A", .introduce(draft))
    #expect(
      facts.dropFirst() == [
        .competenceDoubted("L.1", "refer", .mayRecommend, rule: "POWER"),
        .competenceDoubted("L.1", "sanction", .mayNot, rule: "POWER"),
      ])
    #expect(room.refusal(.secretary, .giveEffect(to: "L.1", "elect")) == .notAdopted("L.1"))
    try room.vote(2, 1)
    #expect(room.refusal(.secretary, .giveEffect(to: "L.1", "elect")) == nil)
    #expect(
      room.refusal(.secretary, .giveEffect(to: "L.1", "refer")) == .noPower("refer", .mayRecommend))
    #expect(room.refusal(.secretary, .giveEffect(to: "L.1", "x")) == .noPower("x", .mayNot))
  }

  @Test func whatAnotherBodyIsDealingWithBringsAWarning() throws {
    var room = try Room()
    let draft = ProposalDraft(id: "L.1", title: "", sponsors: ["A"], isSeizedElsewhere: true)
    #expect(
      try room.member("A", .introduce(draft)).last
        == .warningGiven("SEIZED", about: "L.1", member: nil))
  }
}
