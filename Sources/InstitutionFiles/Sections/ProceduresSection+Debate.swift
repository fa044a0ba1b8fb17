import PlenaryModel

/// Provisions on debate and texts.
extension Reading {
  func explanations(_ row: MappingReader) -> ExplanationProvision? {
    let sponsors = row.required("sponsors", choice(ExplanationProvision.Sponsors.self))
    let sponsorsRule = row.required("sponsors-rule", ruleID)
    let afterSecretBallot = row.optional("after-secret-ballot", truth) ?? false
    let oncePerText = row.optional("once-per-text", truth) ?? false
    let rule = row.required("rule", ruleID)
    let seconds = row.optional("seconds", count)
    let onlyWithRights = row.optional("only-with-rights", truth) ?? false
    guard let sponsors, let sponsorsRule, let rule else { return nil }
    var provision = ExplanationProvision(
      sponsors: sponsors, sponsorsRule: sponsorsRule, afterSecretBallot: afterSecretBallot,
      oncePerText: oncePerText, rule: rule, seconds: seconds)
    provision.onlyWithRights = onlyWithRights
    return provision
  }

  func speakers(_ row: MappingReader) -> SpeakersProvision? {
    let orderRule = row.required("order-rule", ruleID)
    let closedListRule = row.required("closed-list-rule", ruleID)
    let timeRule = row.required("time-rule", ruleID)
    let replyRule = row.optional("reply-rule", ruleID)
    let replySeconds = row.optional("reply-seconds", list(count)) ?? []
    let concernedStateRule = row.optional("concerned-state-rule", ruleID)
    guard let orderRule, let closedListRule, let timeRule else { return nil }
    return SpeakersProvision(
      orderRule: orderRule, closedListRule: closedListRule, timeRule: timeRule,
      replyRule: replyRule, replySeconds: replySeconds, concernedStateRule: concernedStateRule)
  }

  func proposals(_ row: MappingReader) -> ProposalsProvision? {
    let orderRule = row.required("order-rule", ruleID)
    let sponsorsRule = row.required("sponsors-rule", ruleID)
    let noticeRule = row.optional("notice-rule", ruleID)
    let budgetRule = row.optional("budget-rule", ruleID)
    let budgetHours = row.optional("budget-hours", count) ?? 48
    let withdrawalRule = row.required("withdrawal-rule", ruleID)
    let onlyUnamended = row.optional("withdrawal-only-unamended", truth) ?? true
    let seconderMayInsist = row.optional("seconder-may-insist", truth) ?? false
    let nonMemberRule = row.optional("non-member-rule", ruleID)
    let rulesAmendmentRule = row.optional("rules-amendment-rule", ruleID)
    let otherBodySeizedRule = row.optional("other-body-seized-rule", ruleID)
    guard let orderRule, let sponsorsRule, let withdrawalRule else { return nil }
    return ProposalsProvision(
      orderRule: orderRule, sponsorsRule: sponsorsRule, noticeRule: noticeRule,
      budgetRule: budgetRule, budgetHours: budgetHours, withdrawalRule: withdrawalRule,
      withdrawalOnlyUnamended: onlyUnamended, seconderMayInsist: seconderMayInsist,
      nonMemberRule: nonMemberRule, rulesAmendmentRule: rulesAmendmentRule,
      otherBodySeizedRule: otherBodySeizedRule)
  }

  func amendments(_ row: MappingReader) -> AmendmentsProvision? {
    let order = row.required("order", choice(AmendmentsProvision.Order.self))
    let orderRule = row.required("order-rule", ruleID)
    let definitionRule = row.required("definition-rule", ruleID)
    let friendlyRule = row.optional("friendly-rule", ruleID)
    guard let order, let orderRule, let definitionRule else { return nil }
    return AmendmentsProvision(
      order: order, orderRule: orderRule, definitionRule: definitionRule,
      friendlyRule: friendlyRule)
  }

  func division(_ row: MappingReader) -> DivisionProvision? {
    let objection = row.required("objection", choice(DivisionProvision.Objection.self))
    let rule = row.required("rule", ruleID)
    let motion = row.required("motion", text)
    guard let objection, let rule, let motion else { return nil }
    return DivisionProvision(objection: objection, rule: rule, motion: MotionKind(motion))
  }

  func points(_ row: MappingReader) -> PointsProvision? {
    let rule = row.required("rule", ruleID)
    let appealBy = row.required("appeal-by", decisionRuleID)
    let question = row.required("appeal-question", choice(PointsProvision.Question.self))
    let needsSecond = row.optional("appeal-needs-second", truth) ?? false
    let appealRule = row.required("appeal-rule", ruleID)
    guard let rule, let appealBy, let question, let appealRule else { return nil }
    return PointsProvision(
      rule: rule, appealBy: appealBy, appealQuestion: question, appealNeedsSecond: needsSecond,
      appealRule: appealRule)
  }
}

/// Motions, adoption without a vote, elections, eligibility.
extension Reading {
  func motions(_ row: MappingReader) -> WrittenMotions? {
    var motions = WrittenMotions(place: row.place)
    motions.precedenceRule = row.optional("precedence-rule", ruleID)
    motions.onlyHigherRank = row.optional("only-higher-rank", truth)
    motions.severityRule = row.optional("severity-rule", ruleID)
    motions.table =
      row.optional(
        "table",
        list { item in
          self.mapping(item, "a motion") { self.motion($0) }.map { (motion: $0, place: item.place) }
        }) ?? []
    return motions
  }

  private func motion(_ row: MappingReader) -> MotionProvision? {
    let kind = row.required("kind", text)
    let title = row.required("title", text)
    let consequence = row.required("consequence", choice(MotionProvision.Consequence.self))
    let rank = row.optional("rank", count)
    let moverSpeaks = row.optional("mover-speaks", truth) ?? false
    let speakersFor = row.optional("speakers-for", count) ?? 0
    let speakersAgainst = row.optional("speakers-against", count) ?? 0
    let by = row.required("by", decisionRuleID)
    let needsSecond = row.optional("needs-second", truth) ?? false
    let prevailing = row.optional("mover-on-prevailing-side", truth) ?? false
    let needsText = row.optional("needs-text", truth) ?? false
    let rule = row.required("rule", ruleID)
    guard let kind, let title, let consequence, let by, let rule else { return nil }
    return MotionProvision(
      kind: MotionKind(kind), title: title, consequence: consequence, rank: rank,
      moverSpeaks: moverSpeaks, speakersFor: speakersFor, speakersAgainst: speakersAgainst, by: by,
      needsSecond: needsSecond, moverOnPrevailingSide: prevailing, needsText: needsText,
      rule: rule)
  }

  func withoutVote(_ row: MappingReader) -> WithoutVoteProvision? {
    let rule = row.required("rule", ruleID)
    let forcesVote = row.optional("objection-forces-vote", truth) ?? true
    return rule.map { WithoutVoteProvision(rule: $0, objectionForcesVote: forcesVote) }
  }

  func elections(_ row: MappingReader) -> ElectionsProvision? {
    let majority = row.required("majority", fraction)
    let strict = strictness(row, "strict", majority)
    let ofMembers = row.optional("of-members", truth) ?? false
    let ballotRule = row.required("ballot-rule", ruleID)
    let singleSeatRule = row.required("single-seat-rule", ruleID)
    let severalSeatsRule = row.required("several-seats-rule", ruleID)
    let acclamationRule = row.optional("acclamation-rule", ruleID)
    let lotBreaksTie = row.optional("lot-breaks-tie", truth) ?? false
    guard let majority, let ballotRule, let singleSeatRule, let severalSeatsRule
    else { return nil }
    return ElectionsProvision(
      majority: majority, strict: strict, ofMembers: ofMembers, ballotRule: ballotRule,
      singleSeatRule: singleSeatRule, severalSeatsRule: severalSeatsRule,
      acclamationRule: acclamationRule, lotBreaksTie: lotBreaksTie)
  }

  func eligibility(_ row: MappingReader) -> EligibilityProvision? {
    let observersRule = row.required("observers-rule", ruleID)
    let arrearsRule = row.optional("arrears-rule", ruleID)
    let suspensionRule = row.optional("suspension-rule", ruleID)
    let credentialsRule = row.optional("credentials-rule", ruleID)
    let partyToDisputeRule = row.optional("party-to-dispute-rule", ruleID)
    return observersRule.map {
      EligibilityProvision(
        observersRule: $0, arrearsRule: arrearsRule, suspensionRule: suspensionRule,
        credentialsRule: credentialsRule, partyToDisputeRule: partyToDisputeRule)
    }
  }
}
