import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Procedure

/// What a vote came to by the rules in force on its day, reckoned from the list of choices.
struct VoteDetermination {
  /// Why it cannot be told.
  enum Obstacle: Error {
    /// The files know no rules of this body on that day.
    case noRules
    /// The rule looks at how some members voted, and no source names all of them.
    case noNames
    case noTotals
    case withoutVote
  }

  let rules: RulesOfProcedure
  let rule: DecisionRule
  let determination: Determination
  /// By the majority that important questions need, where the body has one.
  let important: Determination?

  /// - Throws: ``Obstacle`` where it cannot be told.
  init(_ vote: ArchivedVote, in contents: ArchiveContents, _ institution: Institution?) throws {
    if vote.reports.contains(where: { $0.report.modality == .withoutVote }) {
      throw Obstacle.withoutVote
    }
    guard let institution, institution.id == vote.report.institution,
      let rules = try? institution.rulesOfProcedure(of: vote.body, on: vote.day)
    else { throw Obstacle.noRules }
    let tally = try VoteDetermination.tally(vote, in: contents, rules.roster)
    let ordinary = rules.decisionRule(rules.majorities.ordinary.by)
    let needed = ordinary.requirement.groups
    if !needed.isEmpty {
      let isWhole = vote.hasWholeList && vote.counted.members >= rules.roster.count
      guard isWhole else { throw Obstacle.noNames }
    }
    self.rules = rules
    rule = ordinary
    determination = ordinary.determine(
      tally,
      dissenters: VoteDetermination.dissenters(ordinary, vote.listed, contents, rules.roster))
    important = rules.majorities.important.map { provision in
      rules.decisionRule(provision.by).determine(tally)
    }
  }

  private static func tally(
    _ vote: ArchivedVote, in contents: ArchiveContents, _ roster: Roster
  ) throws -> Tally {
    guard let counted = vote.shownTotals else { throw Obstacle.noTotals }
    guard vote.hasWholeList else {
      return Tally(
        Count(
          inFavour: counted.inFavour, against: counted.against, abstaining: counted.abstaining,
          members: vote.published.members))
    }
    var groups: [GroupID: Count] = [:]
    for (group, places) in roster.groups {
      var count = Count(members: places.count)
      for place in places {
        let member = contents.place(of: roster.seats[place].member)
        switch member.map({ vote.listed.choice($0) }) ?? .notMember {
        case .inFavour: count.inFavour += 1
        case .against: count.against += 1
        case .abstaining: count.abstaining += 1
        case .notVoting, .notMember: count.notParticipating += 1
        }
      }
      groups[group] = count
    }
    return Tally(
      Count(
        inFavour: counted.inFavour, against: counted.against, abstaining: counted.abstaining,
        notParticipating: counted.notVoting, members: counted.members), groups: groups)
  }

  private static func dissenters(
    _ rule: DecisionRule, _ list: StoredReport, _ contents: ArchiveContents, _ roster: Roster
  ) -> [MemberID] {
    guard let group = rule.vetoGroup, let places = roster.groups[group] else { return [] }
    return places.map { roster.seats[$0].member }.filter { member in
      contents.place(of: member).map { list.choice($0) } == .against
    }
  }

  /// Whether what a source announces is something else; nil where none says what came of it.
  func contradicts(_ announced: VoteReport.Announced) -> Bool? {
    switch announced {
    case .unstated: nil
    case .adopted: !determination.outcome.isAdopted
    case .notAdopted, .vetoed, .insufficientVotes: determination.outcome.isAdopted
    }
  }
}
