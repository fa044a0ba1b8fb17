import InstitutionFiles
import PlenaryModel

/// The rules of a body on a day, as far as reports speak of them: they are asked of the institution's
/// files and stand nowhere else.
struct BodyRules {
  /// Which majority an ordinary decision needs; nil where the rule is of another kind.
  let ordinary: MajorityNeeded?
  /// Questions of procedure, where they have a majority of their own.
  let procedural: MajorityNeeded?
  /// Whether some questions need more, and only the record tells which.
  let hasImportantQuestions: Bool
  /// Whether it may lay a duty on all members; nil where the files do not say.
  let binds: Bool?
  /// Where that stands: `Charter arts 25, 48 and 103`.
  let force: String

  init(_ rules: RulesOfProcedure, powers: [Power]) {
    let majorities = rules.majorities
    func needed(_ provision: MajorityProvision?) -> MajorityNeeded? {
      provision.flatMap { MajorityNeeded(rules.decisionRule($0.by), of: rules) }
    }
    ordinary = needed(majorities.ordinary)
    procedural = needed(majorities.procedural)
    hasImportantQuestions = majorities.important != nil
    let power = powers.first { $0.action == "bind-states" }
    binds = power.map { $0.extent == .binding }
    let recommends = powers.first { $0.action == "make-recommendation" }
    force = (binds == true ? power : recommends)?.basis ?? ""
  }

  /// What a decision on a matter needs; nil where that depends on what the record does not say.
  func majority(for matter: VoteFact.Matter) -> MajorityNeeded? {
    if matter == .procedure, let procedural { return procedural }
    return hasImportantQuestions ? nil : ordinary
  }
}

/// Rules of bodies, each read once however often it is asked for.
final class BodyRulesBook {
  private struct Question: Hashable {
    var body: BodyID
    var day: Day
  }

  private var throughTime: RulesThroughTime
  private var known: [Question: BodyRules?] = [:]

  init(_ institution: Institution) { throughTime = RulesThroughTime(institution) }

  /// The rules of the day, or the last before it that the files know; nil where they know none.
  func rules(of body: BodyID, on day: Day) -> BodyRules? {
    let question = Question(body: body, day: day)
    if let known = known[question] { return known }
    let found = lastRules(of: body, on: day).map { rules in
      BodyRules(rules, powers: throughTime.institution.powers(of: body, on: day))
    }
    known[question] = .some(found)
    return found
  }

  private func lastRules(of body: BodyID, on day: Day) -> RulesOfProcedure? {
    if let rules = try? throughTime.rules(of: body, on: day) { return rules }
    for earlier in throughTime.daysOfChange(of: body).reversed() where earlier < day {
      if let rules = try? throughTime.rules(of: body, on: earlier) { return rules }
    }
    return nil
  }
}

extension ReportCheck {
  func rules(of body: VotingBody?, on day: Day?) -> BodyRules? {
    guard let id = body?.id else { return nil }
    return book.rules(of: id, on: day ?? report.report.published ?? latest)
  }

  /// The rule by which a vote was decided: the one that the record names, else that of the body where
  /// it has but one.
  func majority(of fact: VoteFact) -> MajorityNeeded? {
    fact.majority ?? rules(of: fact.body, on: fact.day)?.majority(for: fact.matter)
  }
}
