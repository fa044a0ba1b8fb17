public import PlenaryModel

extension Institution {
  /// The rules by which a body met on a day: the engine reads nothing else.
  public func rulesOfProcedure(
    of body: BodyID, on day: Day
  ) throws(InstitutionError) -> RulesOfProcedure {
    let entry = try existing(body, on: day)
    let procedure = try procedure(of: entry, on: day)
    return try rules(of: entry, on: day, procedure, roster(of: body, on: day))
  }

  /// The same for those who are said to be there: a conference, a class, a roster that the files
  /// do not know.
  public func rulesOfProcedure(
    of body: BodyID, on day: Day, roster: Roster
  ) throws(InstitutionError) -> RulesOfProcedure {
    let entry = try existing(body, on: day)
    return try rules(of: entry, on: day, procedure(of: entry, on: day), roster)
  }

  private func rules(
    of entry: BodyEntry, on day: Day, _ procedure: ProcedureProvisions, _ roster: Roster
  ) throws(InstitutionError) -> RulesOfProcedure {
    let body = entry.id
    let rules = decisionRules(on: day)
    let powers = powers(on: day).filter { $0.body == body }
    var needed = procedure.decisionRules
    for power in powers { if let by = power.by { needed.insert(by) } }
    for id in needed.sorted() {
      guard let rule = rules[id] else {
        throw .decisionRuleNotInForce(
          id, body: body, day: day, known: datedDecisionRules[id]?.map(\.period) ?? [])
      }
      try checkWeights(of: rule, roster, on: day)
    }
    return assembled(
      self.body(entry, on: day), day, roster, rules, procedure, powers,
      routes(on: day).filter { $0.from == body })
  }

  private func procedure(
    of entry: BodyEntry, on day: Day
  ) throws(InstitutionError) -> ProcedureProvisions {
    guard let key = entry.procedure.value(on: day), let provisions = contents.procedure(key) else {
      throw .noProcedure(entry.id, day: day, known: entry.procedure.map(\.period))
    }
    return provisions
  }

  /// A weighting that a decision rule counts has a weight for everybody seated.
  private func checkWeights(
    of rule: DecisionRule, _ roster: Roster, on day: Day
  ) throws(InstitutionError) {
    for weighting in rule.requirement.groups.sorted() {
      guard let tables = weights[weighting] else { continue }
      let missing = roster.seats.filter { $0.weights[weighting] == nil }.map(\.member)
      guard missing.isEmpty else {
        throw .weightsNotKnown(
          weighting, day: day, missing: missing, known: tables.map(\.period))
      }
    }
  }

  private func assembled(
    _ body: Body, _ day: Day, _ roster: Roster, _ rules: [DecisionRuleID: DecisionRule],
    _ procedure: ProcedureProvisions, _ powers: [Power], _ routes: [Route]
  ) -> RulesOfProcedure {
    guard let presiding = procedure.presiding, let quorum = procedure.quorum,
      let majorities = procedure.majorities, let voting = procedure.voting,
      let explanations = procedure.explanations, let speakers = procedure.speakers,
      let proposals = procedure.proposals, let amendments = procedure.amendments,
      let points = procedure.points, let motions = procedure.motions,
      let eligibility = procedure.eligibility, let effect = procedure.effect
    else { preconditionFailure("A checked procedure of \(body.id) lacks a provision.") }
    var rules = RulesOfProcedure(
      body: body, day: day, roster: roster, citations: citations, decisionRules: rules,
      presiding: presiding, quorum: quorum, majorities: majorities, voting: voting,
      explanations: explanations, speakers: speakers, proposals: proposals,
      amendments: amendments, division: procedure.division, points: points, motions: motions,
      withoutVote: procedure.withoutVote, elections: procedure.elections,
      eligibility: eligibility, preliminaryQuestion: procedure.preliminaryQuestion,
      powers: powers, routes: routes, effect: effect.effect, effectRule: effect.rule)
    rules.effectVerbs = effect.verbs
    rules.effectOtherwise = effect.otherwise
    for action in actions { rules.titles.actions[action.id] = action.title }
    for body in bodies { rules.titles.bodies[body.id] = body.name }
    return rules
  }
}

extension Contents {
  /// A procedure by its key, or by `institution/KEY` of one that is used.
  func procedure(_ name: String) -> ProcedureProvisions? {
    if let own = procedures[name] { return own }
    guard let slash = name.firstIndex(of: "/") else { return nil }
    let other = used.first { $0.id.code == name[..<slash] }
    return other?.procedures[String(name[name.index(after: slash)...])]
  }
}
