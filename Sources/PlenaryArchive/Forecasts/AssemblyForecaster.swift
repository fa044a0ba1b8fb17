public import PlenaryAnalysis
public import PlenaryModel
import Procedure

/// Forecasts of roll calls of an assembly from its votes in an archive (``ForecastModel``).
public struct AssemblyForecaster: Sendable {
  public let body: BodyID
  public let session: Int
  public let day: Day
  private let model: ForecastModel
  private let contents: ArchiveContents

  /// - Parameter day: only votes before it are used.
  public init(_ contents: ArchiveContents, body: BodyID, session: Int, before day: Day) {
    self.contents = contents
    self.body = body
    self.session = session
    self.day = day
    let names = Set(contents.votes.filter { $0.body == body && $0.listed.namesMembers }.map(\.name))
    model = ForecastModel(
      contents.columns.filtered { names.contains($0.id) }, session: session, before: day)
  }

  /// How many votes it was built on.
  public var voteCount: Int { model.rollCalls.count }

  /// What is expected of a draft.
  ///
  /// - Parameters:
  ///   - rule: by which it is decided; a simple majority where nobody says.
  ///   - members: who may vote; those of the last vote where nobody says.
  ///   - committee: the choices in a committee's vote on the same text.
  public func forecast(
    _ draft: StoredForecast.Draft, rule: DecisionRule? = nil, members: [MemberID]? = nil,
    committee: [MemberID: Choice] = [:], author: String, made: String
  ) -> StoredForecast {
    let found = model.forecast(
      ForecastDraft(
        title: draft.title, isParagraph: draft.kind == .paragraph,
        isAmendment: draft.kind == .amendment,
        issues: draft.issues, sponsors: draft.sponsors, committeeVote: committee,
        declared: draft.declared, members: members))
    return StoredForecast(
      draft: draft, author: author, made: made, method: "assembly 1",
      basis: AssemblyForecaster.basis(found.basis),
      members: found.members.map { member in
        StoredForecast.Member(
          member: member.member, chances: member.probabilities,
          reasons: member.reasons.prefix(3).map { AssemblyForecaster.reason($0, found) })
      },
      totals: [
        .inFavour: AssemblyForecaster.expected(found.totals.inFavour),
        .against: AssemblyForecaster.expected(found.totals.against),
        .abstaining: AssemblyForecaster.expected(found.totals.abstaining),
        .notVoting: AssemblyForecaster.expected(found.totals.notVoting),
      ],
      chances: [
        StoredForecast.Chance(
          of: "adopted", chance: AssemblyForecaster.adoption(found.totals, by: rule)),
        StoredForecast.Chance(of: "two-thirds", chance: found.totals.twoThirds),
      ],
      grounds: found.restsOn.prefix(12).map { past in
        StoredForecast.Ground(
          vote: past.rollCall.id, weight: past.similarity,
          words: (past.isSameSeries ? "same series, " : "similar, ") + past.totals.words)
      })
  }

  /// Rules that look at how some members voted cannot be applied to totals.
  private static func adoption(_ totals: ForecastTotals, by rule: DecisionRule?) -> Double {
    guard let rule, rule.requirement.groups.isEmpty else { return totals.simpleMajority }
    return totals.probability { outcome in
      let tally = Tally(
        inFavour: outcome.inFavour, against: outcome.against, abstaining: outcome.abstaining,
        members: outcome.members)
      return rule.determine(tally, dissenters: []).outcome.isAdopted
    }
  }

  private static func expected(_ count: ForecastTotals.Count) -> StoredForecast.Expected {
    let interval = count.interval(0.9)
    return StoredForecast.Expected(
      mean: count.mean, low: interval.lowerBound, high: interval.upperBound)
  }

  private static func basis(_ basis: ForecastBasis) -> StoredForecast.Basis {
    switch basis {
    case .series(let votes, _): .series(votes: votes)
    case .similarItems: .similarTexts
    case .fewRollCalls(let count): .fewVotes(count)
    case .fewAmendments(let count): .fewAmendments(count)
    case .noHistory: .nothing
    }
  }

  private static func reason(
    _ reason: ForecastReason, _ forecast: Forecast
  ) -> StoredForecast.Reason {
    switch reason.kind {
    case .declared(let choice): StoredForecast.Reason(.declared, choice)
    case .votedInCommittee(let choice): StoredForecast.Reason(.inCommittee, choice)
    case .sponsors: StoredForecast.Reason(.sponsor)
    case .lastVote(let choice, let index):
      StoredForecast.Reason(
        .lastVote, choice,
        vote: forecast.restsOn.indices.contains(index) ? forecast.restsOn[index].rollCall.id : nil)
    case .similarItems(let choice, let share):
      StoredForecast.Reason(.similarTexts, choice, share: share)
    case .bloc(let choice, let share, let members):
      StoredForecast.Reason(.bloc, choice, share: share, members: members)
    case .place(let choice, let share): StoredForecast.Reason(.place, choice, share: share)
    case .baseRate(let choice, let share): StoredForecast.Reason(.allVotes, choice, share: share)
    case .othersDeclared: StoredForecast.Reason(.othersDeclared)
    case .noRecord: StoredForecast.Reason(.noRecord)
    }
  }
}
