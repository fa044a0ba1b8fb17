import PlenaryModel

/// `procedures:` the provisions of each, section by section.
extension Reading {
  func procedures(_ node: WrittenNode?) -> [WrittenProcedure] {
    guard let node else { return [] }
    var procedures: [WrittenProcedure] = []
    entries(node, "the section `procedures`") { entry in
      defines(.procedure, entry.key)
      let procedure = mapping(entry.value, "the procedure `\(entry.key)`") { row in
        self.procedure(WrittenProcedure(key: entry.key, place: entry.keyPlace), row)
      }
      if let procedure { procedures.append(procedure) }
    }
    return procedures
  }

  private func procedure(
    _ empty: WrittenProcedure, _ row: MappingReader
  ) -> WrittenProcedure {
    var written = empty
    written.like = row.optional("like") { node in text(node).map { ($0, node.place) } }
    written.without = row.optional("without", names) ?? []
    var own = ProcedureProvisions()
    own.presiding = row.section("presiding", "`presiding`", self.presiding)
    own.quorum = row.section("quorum", "`quorum`", procedureQuorum)
    own.majorities = row.section("majorities", "`majorities`", majorities)
    own.voting = row.section("voting", "`voting`", voting)
    own.explanations = row.section("explanations", "`explanations`", explanations)
    own.speakers = row.section("speakers", "`speakers`", speakers)
    own.proposals = row.section("proposals", "`proposals`", proposals)
    own.amendments = row.section("amendments", "`amendments`", amendments)
    own.division = row.section("division", "`division`", division)
    if row.has("division") { written.divisionPlace = row.place(of: "division") }
    own.points = row.section("points", "`points`", points)
    written.motions = row.section("motions", "`motions`") { motions in
      written.without += motions.optional("without", names) ?? []
      return self.motions(motions)
    }
    own.withoutVote = row.section("without-vote", "`without-vote`", withoutVote)
    own.elections = row.section("elections", "`elections`", elections)
    own.eligibility = row.section("eligibility", "`eligibility`", eligibility)
    own.preliminaryQuestion = row.section("preliminary-question", "`preliminary-question`") {
      let by = $0.required("by", decisionRuleID)
      let rule = $0.required("rule", ruleID)
      guard let by, let rule else { return nil }
      return PreliminaryQuestionProvision(by: by, rule: rule)
    }
    own.effect = row.section("effect", "`effect`") {
      let effect = $0.required("is", choice(Effect.self))
      let rule = $0.required("rule", ruleID)
      let verbs = $0.optional("verbs", names) ?? []
      let otherwise = $0.optional("otherwise", choice(Effect.self)) ?? .recommendation
      guard let effect, let rule else { return nil }
      return ProcedureProvisions.EffectProvision(
        effect: effect, verbs: verbs.map(\.name), otherwise: otherwise, rule: rule)
    }
    _ = row.optional("note", texts)
    written.own = own
    written.sections = Set(
      (WrittenProcedure.required + WrittenProcedure.omissible).filter(row.has))
    return written
  }

  private func names(_ node: WrittenNode) -> [(name: String, place: FilePlace)]? {
    list { item in self.text(item).map { (name: $0, place: item.place) } }(node)
  }

  private func presiding(_ row: MappingReader) -> PresidingProvision? {
    let title = row.required("title", text)
    let vote = row.required("vote", choice(PresidingProvision.Vote.self))
    let rule = row.required("rule", ruleID)
    guard let title, let vote, let rule else { return nil }
    return PresidingProvision(title: title, vote: vote, rule: rule)
  }

  private func procedureQuorum(_ row: MappingReader) -> QuorumProvision? {
    let toOpen = row.optional("to-open", fraction)
    let openStrict = strictness(row, "to-open-strict", toOpen)
    let toDecide = row.optional("to-decide", fraction)
    let decideStrict = strictness(row, "to-decide-strict", toDecide)
    // Where there is no such quorum its rule may be left out: the other then says so.
    let opening =
      row.has("to-open") || !row.has("deciding-rule")
      ? row.required("opening-rule", ruleID) : row.optional("opening-rule", ruleID)
    let deciding =
      row.has("to-decide") || !row.has("opening-rule")
      ? row.required("deciding-rule", ruleID) : row.optional("deciding-rule", ruleID)
    guard let openingRule = opening ?? deciding, let decidingRule = deciding ?? opening
    else { return nil }
    return QuorumProvision(
      toOpen: toOpen.map { Quorum(fraction: $0, strict: openStrict) },
      toDecide: toDecide.map { Quorum(fraction: $0, strict: decideStrict) },
      openingRule: openingRule, decidingRule: decidingRule)
  }

  private func majorities(_ row: MappingReader) -> MajoritiesProvision? {
    let ordinary = row.required("ordinary", majority)
    let important = row.optional("important", majority)
    let heads = row.optional("important-heads", list(text)) ?? []
    let parts = row.optional("parts-of-important", ruleID)
    let procedural = row.optional("procedural", majority)
    let secondVote = row.optional("second-vote", majority)
    if !row.has("important"), row.has("important-heads") || row.has("parts-of-important") {
      row.missing("important", hint: "It says by which decision rule important questions go.")
    }
    guard let ordinary else { return nil }
    return MajoritiesProvision(
      ordinary: ordinary, important: important, importantHeads: Set(heads),
      partsOfImportant: parts, procedural: procedural, secondVote: secondVote)
  }

  private func majority(_ node: WrittenNode) -> MajorityProvision? {
    mapping(node, "a majority") { row in
      let by = row.required("by", decisionRuleID)
      let rule = row.required("rule", ruleID)
      guard let by, let rule else { return nil }
      return MajorityProvision(by: by, rule: rule)
    }
  }

  private func voting(_ row: MappingReader) -> VotingProvision? {
    let methods = row.required("methods", list(choice(VotingMethod.self)))
    let methodRule = row.required("method-rule", ruleID)
    let ownVoteRule = row.required("own-vote-rule", ruleID)
    let interruptionRule = row.required("interruption-rule", ruleID)
    let correctionRule = row.required("correction-rule", ruleID)
    let statusRule = row.optional("status-rule", ruleID)
    let abstention = row.optional("abstention-on-procedure", truth) ?? true
    let passRule = row.optional("pass-rule", ruleID)
    let reveal = row.optional("reveal", choice(VotingProvision.Reveal.self)) ?? .atOnce
    let proxies = row.section("proxies", "`proxies`", self.proxies)
    if let methods, methods.isEmpty {
      error("`methods` names no way of voting.", at: row.place(of: "methods"))
    }
    guard let methods, let methodRule, let ownVoteRule, let interruptionRule, let correctionRule
    else { return nil }
    return VotingProvision(
      methods: methods, methodRule: methodRule, ownVoteRule: ownVoteRule,
      interruptionRule: interruptionRule, correctionRule: correctionRule, statusRule: statusRule,
      abstentionOnProcedure: abstention, passRule: passRule, reveal: reveal,
      proxies: proxies)
  }

  private func proxies(_ row: MappingReader) -> ProxyProvision? {
    let most = row.required("most", count)
    let rule = row.required("rule", ruleID)
    if let most, most < 1 {
      error(
        "Nobody may hold a proxy where `most` is \(most).", at: row.place(of: "most"),
        hint: "Leave `proxies` out where the rules know none.")
    }
    guard let most, let rule else { return nil }
    return ProxyProvision(most: most, rule: rule)
  }
}
