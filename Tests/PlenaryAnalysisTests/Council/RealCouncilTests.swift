import Foundation
import PlenaryAnalysis
import PlenaryModel
import Testing

/// Votes of the Security Council from 2014 to 2019, judged by what was learnt from 1994 to 2013.
struct RealCouncilTests {
  @Test func vetoesAreForecastBetterThanByTheirUsualShare() throws {
    guard let votes = CouncilFiles.votes() else { return }
    #expect(votes.count > 1900)
    let before = votes.filter { $0.draft.day.year < 2014 }
    let judged = votes.filter { (2014...2019).contains($0.draft.day.year) }
    let model = try CouncilModel(before)
    let past = model.past(judged)
    let share = Double(before.count { isVetoed($0) }) / Double(before.count)
    var (loss, usual, expected, came) = (0.0, 0.0, 0.0, 0)
    for vote in judged {
      let veto = try model.forecast(vote.draft, past: past).veto
      loss -= log(isVetoed(vote) ? veto : 1 - veto)
      usual -= log(isVetoed(vote) ? share : 1 - share)
      expected += veto
      came += isVetoed(vote) ? 1 : 0
    }
    #expect(loss < 0.85 * usual)
    #expect(expected > Double(came) / 2 && expected < Double(came) * 2)
  }

  @Test func aDeclaredVetoOnSyriaIsNearlyCertain() throws {
    guard let votes = CouncilFiles.votes() else { return }
    let model = try CouncilModel(votes.filter { $0.draft.day.year < 2014 })
    let found = votes.first { $0.draft.id == "S/2014/348" }
    var draft = try #require(found?.draft)
    let open = try model.forecast(draft)
    #expect(open.veto > 0.02 && open.veto < 0.5)
    #expect(open.precedents.first?.topic == "Middle East (Syria)")
    draft.declared = ["RUS": .against]
    let declared = try model.forecast(draft)
    #expect(declared.veto > 0.8)
    #expect(declared.adoption < 0.15)
  }

  private func isVetoed(_ vote: CouncilVote) -> Bool {
    if case .vetoed = vote.result { true } else { false }
  }
}
