public import PlenaryModel
import Procedure

// What somebody did, what was refused, what was decided.
extension ReportText {
  func lines(_ act: Report.Act) -> [String] {
    let mark = act.tried.map { reason in
      wrapped(
        "TRIED HERE, not in history\(reason.isEmpty ? "" : ": \(reason)")", indent: "  ")
    }
    var lines = mark?.map(ink.bold) ?? []
    if let refusal = act.refusal { return lines + self.refusal(refusal, act) }
    for event in act.events { lines += told(event.fact, act) }
    if let decision = act.decision { lines += self.lines(decision) }
    if let adopted = act.withoutVote { lines += withoutVote(adopted.text, adopted.effect, act) }
    return act.decision != nil || act.withoutVote != nil ? lines + [""] : lines
  }

  private func refusal(_ refusal: OutOfOrder, _ act: Report.Act) -> [String] {
    let rules = act.meeting.rules
    var lines = wrapped("\(act.actor): \(act.said)", indent: "  ", first: "- ")
    lines += wrapped(refusal.sentence(in: rules), indent: ReportText.indent).map(ink.bad)
    if explains, let citation = rules.citations[refusal.rule] {
      lines += wrapped(
        "\(citation.title): \(citation.effect) [\(citation.checked.words)]",
        indent: ReportText.indent
      ).map(ink.dim)
    }
    return lines
  }

  /// Facts that a decision tells better, and those that nobody did, are left out.
  private func told(_ fact: Fact, _ act: Report.Act) -> [String] {
    let rules = act.meeting.rules
    switch fact {
    case .resultAnnounced, .voteReported, .earlierStageNoted, .adoptedWithoutVote: return []
    case .warningGiven(let rule, _, _), .competenceDoubted(_, _, _, let rule):
      return wrapped(
        fact.sentence(in: rules) + " (\(source(rule, rules)))", indent: ReportText.indent)
    case .proposalIntroduced(let draft, _):
      return sentence(fact, rules) + paragraphs(draft.text)
    case .proposalRevised(_, _, let text):
      return sentence(fact, rules) + paragraphs(text ?? ProposalText())
    case .amendmentMoved(let draft, _):
      return sentence(fact, rules) + draft.operations.flatMap(operation)
    default: return sentence(fact, rules)
    }
  }

  private func sentence(_ fact: Fact, _ rules: RulesOfProcedure) -> [String] {
    wrapped(fact.sentence(in: rules), indent: "  ", first: "- ")
  }

  private func paragraphs(_ text: ProposalText) -> [String] {
    text.paragraphs.flatMap {
      wrapped("\($0.id): \($0.words)", indent: ReportText.indent).map(ink.dim)
    }
  }

  private func operation(_ operation: AmendmentOperation) -> [String] {
    let words =
      switch operation {
      case .delete(let id): "delete paragraph \(id)"
      case .replace(let id, let words): "replace paragraph \(id) with: \(words)"
      case .replaceWords(let id, let old, let new):
        "in paragraph \(id) replace \"\(old)\" by \"\(new)\""
      case .insertAfter(let id, let paragraph):
        "after paragraph \(id) insert \(paragraph.id): \(paragraph.words)"
      case .insertBefore(let id, let paragraph):
        "before paragraph \(id) insert \(paragraph.id): \(paragraph.words)"
      case .append(let paragraph): "add \(paragraph.id): \(paragraph.words)"
      }
    return wrapped(words, indent: ReportText.indent).map(ink.dim)
  }

  func source(_ rule: RuleID, _ rules: RulesOfProcedure) -> String {
    rules.citations[rule].map { "\($0.source); \(rule)" } ?? rule.code
  }

  // MARK: decisions

  private func withoutVote(
    _ text: TextID, _ effect: DecisionEffect?, _ act: Report.Act
  ) -> [String] {
    let rules = act.meeting.rules
    let word = ink.good("\(rules.body.stage.carried.uppercased()) WITHOUT A VOTE")
    var lines = [ReportText.indent + ink.bold("draft \(text): ") + word]
    if let rule = rules.withoutVote?.rule {
      lines += wrapped("rule: \(source(rule, rules))", indent: ReportText.indent).map(ink.dim)
    }
    if let effect { lines += self.effect(effect, rules) }
    return lines
  }

  func lines(_ decision: Report.Adjudication) -> [String] {
    let indent = ReportText.indent
    let tally = decision.determination.tally.all
    let outcome = decision.determination.outcome
    let counts =
      "\(tally.inFavour) in favour, \(tally.against) against, \(tally.abstaining) abstaining"
      + (tally.notParticipating > 0 ? ", \(tally.notParticipating) not voting" : "")
    let word = (outcome.isAdopted ? decision.stage.carried : outcome.words).uppercased()
    var lines = wrapped("\(decision.subject): \(counts)", indent: indent).map(ink.bold)
    lines.append(indent + (outcome.isAdopted ? ink.good(word) : ink.bad(word)))
    if let source = decision.source {
      lines += wrapped("votes: \(source.status.rawValue); \(source.source)", indent: indent)
        .map(ink.dim)
    }
    let sentences = decision.determination.sentences(decision.rule, name: decision.name)
    for sentence in sentences where explains || !sentence.hasPrefix("A quorum of") {
      lines += wrapped(sentence, indent: indent)
    }
    if let citation = decision.majorityRule {
      lines += wrapped(
        "rule: \(citation.title) (\(citation.source); \(citation.id); \(citation.checked.words))",
        indent: indent
      ).map(ink.dim)
    }
    // Where only some names are known they are few, and worth telling.
    if explains || decision.source != nil { lines += names(decision) }
    if let effect = decision.effect { lines += self.effect(effect, decision.rules) }
    return lines
  }

  private func names(_ decision: Report.Adjudication) -> [String] {
    var lines: [String] = []
    for vote in Vote.allCases {
      guard let names = decision.names[vote], !names.isEmpty else { continue }
      lines += wrapped(
        "\(vote.words): \(names.joined(separator: ", "))", indent: ReportText.indent)
    }
    if !decision.notVoting.isEmpty {
      lines += wrapped(
        "not voting: \(decision.notVoting.joined(separator: ", "))", indent: ReportText.indent)
    }
    return lines.map(ink.dim)
  }

  private func effect(_ effect: DecisionEffect, _ rules: RulesOfProcedure?) -> [String] {
    let indent = ReportText.indent
    var lines = wrapped("effect: " + effect.effect.words + ".", indent: indent)
    for power in effect.beyond {
      lines += wrapped(
        "\(rules?.title(of: power.action) ?? power.action.code): this body "
          + "\(power.extent.words) (\(power.basis)).", indent: indent)
    }
    for route in effect.next {
      let deadline = route.withinWorkingDays.map { ", within \($0) working days" } ?? ""
      let to = route.to.map { (rules?.name(of: $0) ?? $0.code) + ": " } ?? ""
      lines += wrapped("next: \(to)\(route.becomes)\(deadline).", indent: indent)
    }
    return lines
  }
}

extension Outcome {
  /// The outcome in words, for an account.
  public var words: String {
    switch self {
    case .adopted: "adopted"
    case .rejected: "rejected"
    case .vetoed: "not adopted: vetoed"
    case .insufficientVotes: "not adopted: not enough votes"
    case .noQuorum: "no decision: no quorum"
    case .secondVote(let hours): "equally divided: second vote within \(hours) hours"
    case .lost: "lost"
    case .rulingStands: "the ruling stands"
    case .sustained: "the decision of the chair is sustained"
    case .castingVoteNeeded: "equally divided: the casting vote decides"
    }
  }
}
