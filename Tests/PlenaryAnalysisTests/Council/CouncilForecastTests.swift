import PlenaryModel
import Testing

@testable import PlenaryAnalysis

struct CouncilForecastTests {
  @Test func probabilitiesAddUpToOne() throws {
    let model = try SmallCouncil.model()
    for topic in ["Calmland", "Disputia", "Quarrelia", "Elsewhere"] {
      let forecast = try model.forecast(SmallCouncil.draft(topic, day: 2000))
      let results = forecast.unanimous + forecast.divided + forecast.veto + forecast.short
      #expect((results - 1).magnitude < 1e-9)
      for member in forecast.members {
        let sum = member.inFavour + member.abstaining + member.against + member.notVoting
        #expect((sum - 1).magnitude < 1e-9)
        #expect(member.inFavour >= 0 && member.against >= 0)
      }
      let groups = forecast.vetoGroups.reduce(0) { $0 + $1.probability }
      #expect((groups - forecast.veto).magnitude < 1e-9)
      #expect(forecast.permanentAgainst >= forecast.veto - 1e-12)
      #expect(forecast.adoption <= 1 - forecast.permanentAgainst + 1e-9)
    }
  }

  @Test func aSubjectIsExpectedToEndAsItDidBefore() throws {
    let model = try SmallCouncil.model()
    let calm = try model.forecast(SmallCouncil.draft("Calmland", day: 1201))
    let dispute = try model.forecast(SmallCouncil.draft("Disputia", day: 1201))
    let quarrel = try model.forecast(SmallCouncil.draft("Quarrelia", day: 1201))
    #expect(calm.unanimous > 0.8)
    #expect(dispute.veto > 0.25 && dispute.veto > 5 * calm.veto)
    #expect(quarrel.short > 0.6)
    #expect(dispute.vetoBy["AAA"] ?? 0 > 0.8 * dispute.veto)
    #expect(dispute.precedents.allSatisfy { $0.topic == "Disputia" })
  }

  @Test func aDeclaredVoteAgainstByAPermanentMemberBarsAdoption() throws {
    let model = try SmallCouncil.model()
    for topic in ["Calmland", "Disputia"] {
      let open = try model.forecast(SmallCouncil.draft(topic, day: 1201))
      let draft = SmallCouncil.draft(topic, day: 1201, declared: ["AAA": .against])
      let declared = try model.forecast(draft)
      #expect(declared.veto > open.veto)
      #expect(declared.veto > 0.8 && declared.adoption < 0.1)
      #expect(declared.adoption < open.adoption)
      var settings = SmallCouncil.settings
      settings.steadfastness = 1
      let certain = try SmallCouncil.model(settings).forecast(draft)
      #expect(certain.adoption == 0)
      #expect((certain.permanentAgainst - 1).magnitude < 1e-9)
    }
  }

  @Test func bothPermanentMembersMayVetoTogetherThoughTheyNeverDid() throws {
    var settings = SmallCouncil.settings
    settings.steadfastness = 1
    let forecast = try SmallCouncil.model(settings).forecast(
      SmallCouncil.draft(
        "Disputia", day: 1201, declared: ["AAA": .against, "BBB": .against, "CCC": .inFavour]))
    #expect(forecast.vetoGroups.first?.members == ["AAA", "BBB"])
    #expect(forecast.adoption == 0)
  }

  @Test func enoughDeclarationsDecideTheCount() throws {
    var settings = SmallCouncil.settings
    settings.steadfastness = 1
    let model = try SmallCouncil.model(settings)
    let abstaining: [MemberID: Choice] = [
      "DDD": .abstaining, "EEE": .abstaining, "FFF": .notVoting, "GGG": .abstaining,
    ]
    let short = try model.forecast(
      SmallCouncil.draft("Calmland", day: 1201, declared: abstaining))
    #expect((short.short - 1).magnitude < 1e-9)
    let inFavour = Dictionary(
      uniqueKeysWithValues: SmallCouncil.members.map { ($0, Choice.inFavour) })
    let adopted = try model.forecast(
      SmallCouncil.draft("Disputia", day: 1201, declared: inFavour))
    #expect((adopted.unanimous - 1).magnitude < 1e-9)
  }

  @Test func knowingWhatAMemberDidMakesForecastsOfTheOthersNoWorse() throws {
    let model = try SmallCouncil.model()
    var (without, with) = (0.0, 0.0)
    for number in 0..<40 {
      let vote = SmallCouncil.history(160)[120 + number]
      var draft = vote.draft
      let past = model.past(Array(SmallCouncil.history(160)[120...]))
      without -= CouncilMath.logarithm(
        try probability(model.forecast(draft, past: past), vote.result))
      draft.declared = ["AAA": vote.choices["AAA"] ?? .inFavour]
      with -= CouncilMath.logarithm(
        try probability(model.forecast(draft, past: past), vote.result))
    }
    #expect(with < without)
  }

  private func probability(_ forecast: CouncilForecast, _ result: CouncilResult) -> Double {
    switch result {
    case .unanimous: forecast.unanimous
    case .divided: forecast.divided
    case .vetoed: forecast.veto
    case .short: forecast.short
    }
  }

  @Test func nothingOnOrAfterTheDayMatters() throws {
    let model = try SmallCouncil.model()
    let draft = SmallCouncil.draft("Disputia", day: 1200)
    let before = try model.forecast(draft)
    let later = SmallCouncil.history(200)[120...].map { vote in
      CouncilVote(draft: vote.draft, choices: vote.choices, result: .short)
    }
    #expect(later.first?.draft.day == draft.day)
    let after = try model.forecast(draft, past: model.past(later))
    #expect(before.veto == after.veto)
    #expect(before.members == after.members)
  }

  @Test func theOrderOfTheVotesDoesNotMatter() throws {
    let draft = SmallCouncil.draft("Disputia", day: 1300)
    let first = try SmallCouncil.model().forecast(draft)
    let turned = try CouncilModel(
      SmallCouncil.history().reversed(), settings: SmallCouncil.settings
    ).forecast(draft)
    #expect(first.members == turned.members)
    #expect(first.grounds == turned.grounds)
  }

  @Test func whoSubmitsADraftVotesForIt() throws {
    let forecast = try SmallCouncil.model().forecast(
      SmallCouncil.draft("Disputia", day: 1201, sponsors: ["AAA"]))
    #expect(forecast.vetoBy["AAA"] ?? 1 < 0.1 * forecast.veto + 0.02)
    #expect(forecast.members[0].inFavour > 0.8)
  }

  @Test func votesWithoutChoicesStillCountByTheirResult() throws {
    let bare = SmallCouncil.history().map { CouncilVote(draft: $0.draft, result: $0.result) }
    let forecast = try CouncilModel(bare, settings: SmallCouncil.settings).forecast(
      SmallCouncil.draft("Disputia", day: 1201))
    #expect(forecast.veto > 0.25)
  }

  @Test func whatCannotBeForecastIsSaid() throws {
    #expect(throws: CouncilForecastError.tooFewVotes(10, needed: 50)) {
      _ = try CouncilModel(Array(SmallCouncil.history(10)))
    }
    let calm = SmallCouncil.history(300).filter { $0.result == .unanimous }
    #expect(throws: CouncilForecastError.tooFewVotes(calm.count, needed: 50)) {
      _ = try CouncilModel(calm, settings: SmallCouncil.settings)
    }
    var draft = SmallCouncil.draft("Calmland", day: 1201)
    draft.members = ["AAA", "BBB"]
    #expect(throws: CouncilForecastError.tooFewMembers(2, required: 4)) {
      _ = try SmallCouncil.model().forecast(draft)
    }
  }
}
