public import PlenaryModel

/// Where an institution relies on a rule or on a decision rule.
public struct Mention: Sendable, Hashable {
  public var body: BodyID
  /// In words: "order of speakers", "motion: closure of the debate".
  public var purpose: String
  /// When it does so.
  public var period: Period
}

extension Institution {
  /// Where its bodies cite a rule: by their procedures, powers and routes.
  public func mentions(of rule: RuleID) -> [Mention] {
    var mentions = procedureMentions { provisions in
      provisions.citing.filter { $0.rule == rule }.map(\.purpose)
    }
    for power in contents.powers where power.value.rule == rule {
      let title = title(of: power.value.action)
      mentions.append(
        Mention(body: power.value.body, purpose: "power: \(title)", period: power.period))
    }
    for route in contents.routes where route.value.rule == rule {
      mentions.append(
        Mention(
          body: route.value.from, purpose: "what becomes of a text that was \(route.value.occasion)",
          period: route.period))
    }
    return mentions
  }

  /// Where its bodies decide by a decision rule.
  public func mentions(of rule: DecisionRuleID) -> [Mention] {
    var mentions = procedureMentions { provisions in
      provisions.deciding.filter { $0.rule == rule }.map(\.purpose)
    }
    for power in contents.powers where power.value.by == rule {
      let title = title(of: power.value.action)
      mentions.append(
        Mention(body: power.value.body, purpose: "power: \(title)", period: power.period))
    }
    return mentions
  }

  /// Its own decision rules, in whatever form, that cite a rule.
  public func decisionRules(citing rule: RuleID) -> [DecisionRuleID] {
    datedDecisionRules.filter { $0.value.contains { $0.value.cites.contains(rule) } }.keys.sorted()
  }

  /// Its own legal tests and dockets that cite a rule.
  public func questions(citing rule: RuleID) -> [String] {
    let questions = contents.questions.values.filter { $0.cases.contains { $0.rule == rule } }
    let dockets = contents.dockets.values.filter { docket in
      docket.rule == rule || docket.steps.contains { $0.rule == rule }
    }
    return questions.map(\.asks).sorted() + dockets.map(\.title).sorted()
  }

  /// An action in plain words.
  public func title(of action: ActionID) -> String {
    contents.allActions.first { $0.id == action }?.title ?? action.code
  }

  private func procedureMentions(_ purposes: (ProcedureProvisions) -> [String]) -> [Mention] {
    var mentions: [Mention] = []
    var known: [String: [String]] = [:]
    for body in contents.bodies {
      for row in body.procedure {
        let found = known[row.value] ?? contents.procedure(row.value).map(purposes) ?? []
        known[row.value] = found
        mentions += found.map { Mention(body: body.id, purpose: $0, period: row.period) }
      }
    }
    return mentions
  }
}

extension ProcedureProvisions {
  /// Every decision rule that it asks for, and for what.
  var deciding: [(purpose: String, rule: DecisionRuleID)] {
    var all: [(String, DecisionRuleID?)] = [
      ("ordinary questions", majorities?.ordinary.by),
      ("important questions", majorities?.important?.by),
      ("questions of procedure", majorities?.procedural?.by),
      ("a second vote after a tie", majorities?.secondVote?.by),
      ("appeals against a ruling", points?.appealBy),
      ("the preliminary question", preliminaryQuestion?.by),
    ]
    all += (motions?.table ?? []).map { ("motion: \($0.title)", $0.by) }
    return all.compactMap { purpose, rule in rule.map { (purpose, $0) } }
  }

  /// Every rule that it cites, and for what.
  var citing: [(purpose: String, rule: RuleID)] {
    let all = conductCitations + votingCitations + textCitations
    return all.compactMap { purpose, rule in rule.map { (purpose, $0) } }
  }

  private var conductCitations: [(String, RuleID?)] {
    [
      ("the presiding officer", presiding?.rule),
      ("quorum to open", quorum.flatMap { $0.toOpen == nil ? nil : $0.openingRule }),
      ("quorum to decide", quorum.flatMap { $0.toDecide == nil ? nil : $0.decidingRule }),
      ("the order of speakers", speakers?.orderRule),
      ("closing the list of speakers", speakers?.closedListRule),
      ("time for speeches", speakers?.timeRule),
      ("right of reply", speakers?.replyRule),
      ("States that a text concerns", speakers?.concernedStateRule),
      ("points of order", points?.rule),
      ("appeals against a ruling", points?.appealRule),
      ("precedence of motions", motions?.precedenceRule),
      ("the most far-reaching motion first", motions?.severityRule),
      ("votes of observers", eligibility?.observersRule),
      ("votes of members in arrears", eligibility?.arrearsRule),
      ("votes of suspended members", eligibility?.suspensionRule),
      ("credentials", eligibility?.credentialsRule),
      ("parties to a dispute", eligibility?.partyToDisputeRule),
    ] + (motions?.table ?? []).map { ("motion: \($0.title)", $0.rule) }
  }

  private var votingCitations: [(String, RuleID?)] {
    [
      ("majority for ordinary questions", majorities?.ordinary.rule),
      ("majority for important questions", majorities?.important?.rule),
      ("majority for parts of important texts", majorities?.partsOfImportant),
      ("majority for questions of procedure", majorities?.procedural?.rule),
      ("a second vote after a tie", majorities?.secondVote?.rule),
      ("methods of voting", voting?.methodRule),
      ("one member, one vote", voting?.ownVoteRule),
      ("conduct of the voting", voting?.interruptionRule),
      ("correction of votes", voting?.correctionRule),
      ("\"present and voting\"", voting?.statusRule),
      ("passing in a roll call", voting?.passRule),
      ("explanations of vote", explanations?.rule),
      ("explanations by sponsors", explanations?.sponsorsRule),
      ("adoption without a vote", withoutVote?.rule),
      ("ballots", elections?.ballotRule),
      ("elections to one place", elections?.singleSeatRule),
      ("elections to several places", elections?.severalSeatsRule),
      ("elections by acclamation", elections?.acclamationRule),
      ("the preliminary question", preliminaryQuestion?.rule),
    ]
  }

  private var textCitations: [(String, RuleID?)] {
    [
      ("the order of proposals", proposals?.orderRule),
      ("sponsors", proposals?.sponsorsRule),
      ("notice of texts", proposals?.noticeRule),
      ("texts that cost money", proposals?.budgetRule),
      ("withdrawal of texts", proposals?.withdrawalRule),
      ("texts of non-members", proposals?.nonMemberRule),
      ("changes of the rules", proposals?.rulesAmendmentRule),
      ("matters before another body", proposals?.otherBodySeizedRule),
      ("the order of amendments", amendments?.orderRule),
      ("what an amendment is", amendments?.definitionRule),
      ("friendly amendments", amendments?.friendlyRule),
      ("separate votes on parts", division?.rule),
      ("effect of decisions", effect?.rule),
    ]
  }
}
