import PlenaryModel
import Testing

@testable import PlenaryAnalysis

@Suite struct ForecastModelTests {
  private static let assembly = MadeUpAssembly()
  private static let model = ForecastModel(assembly.columns, session: 7)
  private var columns: VoteColumns { Self.assembly.columns }
  private var model: ForecastModel { Self.model }

  private func likeliest(_ forecast: Forecast, right number: Int) -> Int {
    forecast.members.indices.count {
      forecast.members[$0].probabilities.likeliestBallot
        == MadeUpAssembly.vote(number, member: $0, of: 40)
    }
  }

  @Test func aRecurringTextIsVotedOnAsBefore() {
    for (number, subject) in MadeUpAssembly.subjects.enumerated() {
      let forecast = model.forecast(ForecastDraft(title: subject))
      #expect(likeliest(forecast, right: number) >= 38)
      #expect(forecast.basis == .series(votes: 6, similarity: 1))
      #expect(forecast.restsOn.first?.rollCall.id == "6-\(number)")
      let inFavour = (0..<40).count {
        MadeUpAssembly.vote(number, member: $0, of: 40) == .inFavour
      }
      let mean = forecast.totals.inFavour.mean
      #expect(abs(mean - 0.92 * Double(inFavour)) < 5)
    }
  }

  @Test func chancesSumToOneAndOutcomesToTheMembers() {
    let draft = ForecastDraft(
      title: "Something new", sponsors: ["M1"], committeeVote: ["M2": .against],
      declared: ["M3": .abstaining, "M4": .notVoting])
    let forecast = model.forecast(draft)
    for member in forecast.members {
      let chances = member.probabilities
      let all = Choice.allCases.map { chances[$0] }
      #expect(abs(all.reduce(0, +) - 1) < 1e-12)
      #expect(all.allSatisfy { $0 >= 0 })
      #expect(!member.reasons.isEmpty)
    }
    #expect(forecast.totals.outcomes.allSatisfy { $0.members == 40 })
    #expect(forecast.disclosed == 4)
  }

  @Test func theSameInputGivesTheSameForecast() {
    let draft = ForecastDraft(title: "Protection of new forests", declared: ["M0": .against])
    let first = model.forecast(draft)
    let second = ForecastModel(columns, session: 7).forecast(draft)
    #expect(first.members == second.members)
    #expect(first.totals == second.totals)
  }

  @Test func votesOfTheSessionAndLaterOnesAreNotUsed() {
    let draft = ForecastDraft(title: MadeUpAssembly.subjects[0])
    let before = ForecastModel(columns, session: 5).forecast(draft)
    let cells = columns.cells.enumerated().map { place, cell in
      columns.rollCalls[place / 40].session < 5 ? cell : UInt8(3)
    }
    let changed = VoteColumns(members: columns.members, rollCalls: columns.rollCalls, cells: cells)
    let after = ForecastModel(changed, session: 5).forecast(draft)
    #expect(before.members == after.members)
    let sameDay = ForecastModel(changed, session: 5, before: Day(number: 5 * 365))
    #expect(sameDay.forecast(draft).members == before.members)
    let nextDay = ForecastModel(changed, session: 5, before: Day(number: 5 * 365 + 1))
    #expect(nextDay.forecast(draft).members != before.members)
  }

  @Test func declaredPositionsTellTheOthersOfANewText() {
    let draft = ForecastDraft(title: "Taxation of balloons")
    var told = draft
    told.declared = [
      "M0": .against, "M5": .against, "M10": .against, "M30": .inFavour, "M35": .inFavour,
    ]
    let before = model.forecast(draft)
    let after = model.forecast(told)
    #expect(likeliest(after, right: 1) >= 34)
    #expect(likeliest(after, right: 1) > likeliest(before, right: 1))
    #expect(after["M0"]?.reasons.first?.kind == .declared(.against))
    #expect((after["M0"]?.probabilities.against ?? 0) > 0.95)
    let width = { (forecast: Forecast) in forecast.totals.inFavour.interval().count }
    #expect(width(after) < width(before))
  }

  @Test func declaredPositionsDoNotUnsettleARecurringText() {
    var draft = ForecastDraft(title: MadeUpAssembly.subjects[2])
    let before = model.forecast(draft)
    draft.declared = ["M0": .inFavour, "M1": .inFavour, "M39": .against, "M20": .abstaining]
    #expect(likeliest(model.forecast(draft), right: 2) >= likeliest(before, right: 2))
  }

  @Test func whoTakesPartIsTakenForGrantedWhenItIsKnown() {
    let draft = ForecastDraft(
      title: MadeUpAssembly.subjects[0], members: ["M0", "M39"], allTakePart: true)
    let forecast = model.forecast(draft)
    #expect(forecast.members.allSatisfy { $0.probabilities.notVoting == 0 })
    #expect(forecast.totals.outcomes.allSatisfy { $0.cast == 2 })
  }

  @Test func aMemberWithoutARecordIsGivenTheMean() {
    let draft = ForecastDraft(
      title: MadeUpAssembly.subjects[3], members: columns.members + ["NEW"])
    let forecast = model.forecast(draft)
    #expect(forecast["NEW"]?.reasons.map(\.kind) == [.noRecord])
    #expect((forecast["NEW"]?.probabilities.ofBallot.inFavour ?? 0) > 0.9)
  }

  @Test func anArchiveWithoutVotesSaysSo() {
    let empty = VoteColumns(members: ["A", "B", "C"], rollCalls: [], cells: [])
    let forecast = ForecastModel(empty, session: 1).forecast(ForecastDraft(title: "First text"))
    #expect(forecast.basis == .noHistory)
    #expect(forecast.restsOn.isEmpty)
    for member in forecast.members {
      #expect(abs(member.probabilities.ofBallot.inFavour - 1.0 / 3) < 1e-9)
    }
    let nobody = VoteColumns(members: [], rollCalls: [], cells: [])
    #expect(ForecastModel(nobody, session: 1).forecast(ForecastDraft(title: "")).members.isEmpty)
  }

  @Test func aConferenceOfTwelveVotesFallsBackToBaseRates() {
    let few = MadeUpAssembly(members: 12, sessions: 1...2).columns.filtered {
      $0.session == 1 || $0.id < "2-2"
    }
    let model = ForecastModel(few, session: 2, before: Day(number: 10_000))
    let forecast = model.forecast(ForecastDraft(title: "Taxation of balloons"))
    #expect(forecast.basis == .fewRollCalls(12))
    let kinds = forecast.members.flatMap(\.reasons).map(\.kind)
    #expect(
      kinds.allSatisfy {
        if case .baseRate = $0 { true } else { false }
      })
    let told = model.forecast(
      ForecastDraft(
        title: "Taxation of balloons",
        declared: ["M0": .against, "M1": .against, "M11": .against, "M8": .against]))
    #expect(told.totals.against.mean > forecast.totals.against.mean + 3)
  }

  @Test func aStoredForecastIsJudgedByTheVote() throws {
    let forecast = model.forecast(ForecastDraft(title: MadeUpAssembly.subjects[4]))
    var actual: [MemberID: Choice] = [:]
    for member in 0..<40 {
      actual[MemberID("M\(member)")] = MadeUpAssembly.vote(4, member: member, of: 40)
    }
    let score = try #require(forecast.score(actual: actual))
    #expect(score.accuracy > 0.9 && score.ballots == 40)
    #expect(forecast.score(actual: [:]) == nil)
  }

  @Test func tooShortAPastTeachesNothing() {
    #expect(ForecastTraining.weights(columns, sessions: 3...6) == nil)
  }

  @Test func aPastTeachesWeightsThatForecastIt() throws {
    let assembly = MadeUpAssembly(members: 30, sessions: 1...26)
    let weights = try #require(ForecastTraining.weights(assembly.columns, sessions: 6...26))
    let model = ForecastModel(assembly.columns, session: 27, weights: weights)
    let forecast = model.forecast(ForecastDraft(title: MadeUpAssembly.subjects[1]))
    let right = forecast.members.indices.count {
      forecast.members[$0].probabilities.likeliestBallot
        == MadeUpAssembly.vote(1, member: $0, of: 30)
    }
    #expect(right >= 28)
  }
}
