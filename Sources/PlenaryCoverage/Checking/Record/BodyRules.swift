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

  /// The rules of the day, or the last before it that the files know; nil where they know none.
  init?(_ institution: Institution, _ body: BodyID, on day: Day) {
    let earlier = institution.daysOfChange(of: body).filter { $0 < day }.reversed()
    let known = ([day] + earlier).lazy.compactMap { day in
      try? institution.rulesOfProcedure(of: body, on: day)
    }
    guard let rules = known.first else { return nil }
    let majorities = rules.majorities
    func needed(_ provision: MajorityProvision?) -> MajorityNeeded? {
      provision.flatMap { MajorityNeeded(rules.decisionRule($0.by), of: rules) }
    }
    ordinary = needed(majorities.ordinary)
    procedural = needed(majorities.procedural)
    hasImportantQuestions = majorities.important != nil
    let power = institution.powers(of: body, on: day).first { $0.action == "bind-states" }
    binds = power.map { $0.extent == .binding }
    let recommends = institution.powers(of: body, on: day).first {
      $0.action == "make-recommendation"
    }
    force = (binds == true ? power : recommends)?.basis ?? ""
  }

  /// What a decision on a matter needs; nil where that depends on what the record does not say.
  func majority(for matter: VoteFact.Matter) -> MajorityNeeded? {
    if matter == .procedure, let procedural { return procedural }
    return hasImportantQuestions ? nil : ordinary
  }
}

extension ReportCheck {
  func rules(of body: VotingBody?, on day: Day?) -> BodyRules? {
    guard let id = body?.id else { return nil }
    return BodyRules(institution, id, on: day ?? report.report.published ?? latest)
  }

  /// The rule by which a vote was decided: the one that the record names, else that of the body where
  /// it has but one.
  func majority(of fact: VoteFact) -> MajorityNeeded? {
    fact.majority ?? rules(of: fact.body, on: fact.day)?.majority(for: fact.matter)
  }
}
