public import PlenaryAnalysis
public import PlenaryModel

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
  ///   - members: who may vote; those of the last vote where nobody says.
  ///   - committee: the choices in a committee's vote on the same text.
  public func forecast(
    _ draft: StoredForecast.Draft, members: [MemberID]? = nil,
    committee: [MemberID: Choice] = [:], isParagraph: Bool = false, isAmendment: Bool = false,
    author: String, made: String
  ) -> StoredForecast {
    let found = model.forecast(
      ForecastDraft(
        title: draft.title, isParagraph: isParagraph, isAmendment: isAmendment,
        issues: draft.issues, sponsors: draft.sponsors, committeeVote: committee,
        declared: draft.declared, members: members))
    return StoredForecast(
      draft: draft, author: author, made: made, method: "assembly 1",
      basis: AssemblyForecaster.words(found.basis),
      members: found.members.map { member in
        StoredForecast.Member(
          member: member.member, chances: member.probabilities,
          reasons: member.reasons.prefix(3).map { words($0, found) })
      },
      totals: [
        .inFavour: AssemblyForecaster.expected(found.totals.inFavour),
        .against: AssemblyForecaster.expected(found.totals.against),
        .abstaining: AssemblyForecaster.expected(found.totals.abstaining),
        .notVoting: AssemblyForecaster.expected(found.totals.notVoting),
      ],
      chances: [
        StoredForecast.Chance(of: "adopted", chance: found.totals.simpleMajority),
        StoredForecast.Chance(of: "two-thirds", chance: found.totals.twoThirds),
      ],
      grounds: found.restsOn.prefix(12).map { past in
        StoredForecast.Ground(
          vote: past.rollCall.id, weight: past.similarity,
          words: (past.isSameSeries ? "same series, " : "similar, ") + past.totals.words)
      })
  }

  private static func expected(_ count: ForecastTotals.Count) -> StoredForecast.Expected {
    let interval = count.interval(0.9)
    return StoredForecast.Expected(
      mean: count.mean, low: interval.lowerBound, high: interval.upperBound)
  }

  private static func words(_ basis: ForecastBasis) -> String {
    switch basis {
    case .series(let votes, _): "a recurring text, put to the vote \(votes) times before"
    case .similarItems: "a new title: votes on similar texts"
    case .fewRollCalls(let count): "only \(count) votes to learn from: little more than base rates"
    case .noHistory: "no vote to learn from: nothing is known"
    }
  }

  private func words(_ reason: ForecastReason, _ forecast: Forecast) -> String {
    func share(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    switch reason.kind {
    case .declared(let choice): return "declared: \(choice.words)"
    case .votedInCommittee(let choice): return "in committee: \(choice.words)"
    case .sponsors: return "sponsors the text"
    case .lastVote(let choice, let index):
      let past = forecast.restsOn.indices.contains(index) ? forecast.restsOn[index] : nil
      return "last time \(choice.words)" + (past.map { " (\($0.rollCall.id))" } ?? "")
    case .similarItems(let choice, let part):
      return "on similar texts \(share(part)) \(choice.words)"
    case .bloc(let choice, let part, let members):
      return "its bloc of \(members) on similar texts \(share(part)) \(choice.words)"
    case .place(let choice, let part): return "by its place \(share(part)) \(choice.words)"
    case .baseRate(let choice, let part): return "of all its votes \(share(part)) \(choice.words)"
    case .othersDeclared: return "moved by what others declared"
    case .noRecord: return "no record: the mean of the others"
    }
  }
}
