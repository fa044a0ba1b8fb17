public import InstitutionFiles
public import PlenaryAnalysis
public import PlenaryModel
import Procedure

/// What the rules of a body on the day of a vote make of its list of choices.
///
/// Rules between two days of change are the same; they are read once.
public struct DecisionAtTheTime {
  /// Why nothing can be said.
  public enum Unknown: Error, Sendable, Hashable {
    /// The institution's files do not say who sat in the body, or by which rules, on that day.
    case rulesUnknown(String)
    /// No source lists the choices or prints the totals.
    case noTotals
    /// The rule looks at how some members voted, and no source names all of them.
    case noNames
    /// Without a vote nothing is counted.
    case withoutVote
  }

  /// What the rules make of a vote.
  public struct Decision: Sendable {
    public let rules: RulesOfProcedure
    /// The ordinary majority of the body.
    public let rule: DecisionRule
    public let determination: Determination
    /// By the majority that important questions need, where the body has one.
    public let important: Determination?
    /// By that of questions of procedure, where the body has one of its own.
    public let procedural: Determination?
    /// Members that are listed with a ballot and had no seat on that day: their ballots are not
    /// counted.
    public let unseated: [MemberID]

    /// Whether what a source announces is something else; nil where none says what came of it. A
    /// text that missed the majority of important questions may well have been rejected.
    public func contradicts(_ announced: VoteReport.Announced) -> Bool? {
      switch announced {
      case .unstated: nil
      case .adopted: !determination.outcome.isAdopted
      case .notAdopted: determination.outcome.isAdopted && important?.outcome.isAdopted != false
      case .vetoed, .insufficientVotes: determination.outcome.isAdopted
      }
    }
  }

  private let institution: Institution
  private var throughTime: RulesThroughTime

  public init(_ institution: Institution) {
    self.institution = institution
    throughTime = RulesThroughTime(institution)
  }

  /// The rules of procedure of a body on a day.
  public mutating func rules(of body: BodyID, on day: Day) throws(Unknown) -> RulesOfProcedure {
    do {
      return try throughTime.rules(of: body, on: day)
    } catch {
      throw .rulesUnknown(error.message)
    }
  }

  /// What came of a vote under the ordinary majority of its body on its day.
  ///
  /// Whether a question is an important one, or a matter of procedure, no table says: what those
  /// majorities make of it stands beside. A list that names only some, such as one of vetoes, is not
  /// counted; then the printed totals are, where the rule looks at nobody in particular.
  public mutating func decision(
    on vote: ArchivedVote, in contents: ArchiveContents
  ) throws(Unknown) -> Decision {
    if vote.reports.contains(where: { $0.report.modality == .withoutVote }) { throw .withoutVote }
    guard vote.report.institution == institution.id else {
      throw .rulesUnknown("the files at hand are those of \(institution.name)")
    }
    let (rules, unseated) = try rulesAndUnseated(vote, in: contents)
    let rule = rules.decisionRule(rules.majorities.ordinary.by)
    guard let totals = vote.shownTotals else { throw .noTotals }
    guard vote.hasWholeList else {
      guard rule.requirement.groups.isEmpty else { throw .noNames }
      let tally = Tally(
        inFavour: totals.inFavour, against: totals.against, abstaining: totals.abstaining,
        members: vote.published.members)
      return decision(rules, rule) { _ in tally }
    }
    var ballots = [Vote?](repeating: nil, count: rules.roster.count)
    for (place, member) in contents.members.enumerated() {
      guard let seat = rules.roster.place(of: member) else { continue }
      ballots[seat] = Vote(vote.listed.choice(place))
    }
    return decision(rules, rule, against: ballots, unseated: unseated) {
      rules.roster.count(ballots, under: $0, present: nil)
    }
  }

  /// What came of a vote: as it was announced where a source says it, else by the rules; nil where
  /// nothing tells.
  public mutating func wasAdopted(_ vote: ArchivedVote, in contents: ArchiveContents) -> Bool? {
    switch vote.announced {
    case .adopted: true
    case .notAdopted, .vetoed, .insufficientVotes: false
    case .unstated: (try? decision(on: vote, in: contents))?.determination.outcome.isAdopted
    }
  }

  /// The rules of the day of a vote. Where only the month or the year is known, those of the day in it
  /// on which most of those who are listed with a ballot had a seat.
  private mutating func rulesAndUnseated(
    _ vote: ArchivedVote, in contents: ArchiveContents
  ) throws(Unknown) -> (rules: RulesOfProcedure, unseated: [MemberID]) {
    var best = (rules: try rules(of: vote.body, on: vote.day), unseated: [MemberID]())
    guard vote.hasWholeList else { return best }
    let voters = contents.choices(of: vote).filter(\.value.isCast).keys.sorted()
    best.unseated = voters.filter { [best] in !best.rules.roster.contains($0) }
    let possible = vote.possibleDays
    guard !best.unseated.isEmpty, possible.lowerBound < possible.upperBound else { return best }
    let changes = throughTime.daysOfChange(of: vote.body).filter { possible.contains($0) }
    for day in [possible.lowerBound] + changes {
      guard let rules = try? rules(of: vote.body, on: day) else { continue }
      let unseated = voters.filter { !rules.roster.contains($0) }
      if unseated.count < best.unseated.count { best = (rules, unseated) }
    }
    return best
  }

  private func decision(
    _ rules: RulesOfProcedure, _ rule: DecisionRule, against ballots: [Vote?] = [],
    unseated: [MemberID] = [], tally: (DecisionRule) -> Tally
  ) -> Decision {
    func determine(_ rule: DecisionRule) -> Determination {
      let dissenters = zip(rules.roster.seats, ballots).filter { seat, ballot in
        ballot == .against && rule.vetoGroup.map(seat.groups.contains) ?? false
      }
      return rule.determine(tally(rule), dissenters: dissenters.map(\.0.member))
    }
    func determine(by provision: MajorityProvision?) -> Determination? {
      provision.map { determine(rules.decisionRule($0.by)) }
    }
    return Decision(
      rules: rules, rule: rule, determination: determine(rule),
      important: determine(by: rules.majorities.important),
      procedural: determine(by: rules.majorities.procedural), unseated: unseated)
  }
}

extension Vote {
  /// nil for a member that cast no vote, and for who is no member.
  public init?(_ choice: Choice) {
    switch choice {
    case .inFavour: self = .inFavour
    case .against: self = .against
    case .abstaining: self = .abstaining
    case .notVoting, .notMember: return nil
    }
  }
}
