import PlenaryLanguages
import PlenaryModel
import Procedure

/// A vote: what is asked for before and during it, and what came of it and why.
extension View {
  /// What is voted on, how, what is required, and the totals where they may be seen.
  func votingPart(_ voting: Voting) -> HTML {
    let rule = rules.decisionRule(voting.rule)
    let state =
      voting.closed == nil ? words[.votingOpen] : words[.votingClosed]
    let tally = meeting.tally(of: voting)
    let shown: HTML =
      meeting.countsAreVisible(in: voting)
      ? "\(counts(tally))\(requirement(rule, tally))"
      : "\(voting.method.keepsNames ? received(voting) : .nothing)\(requirement(rule, nil))"
    return """
      <section class="voting" aria-labelledby="voting-title">
      <h2 id="voting-title">\(title(of: voting.subject))</h2>
      <p class="state" data-announce="\(state): \(title(of: voting.subject))">\
      <b>\(state)</b> · \(words[voting.method])\(closing(voting))</p>
      \(shown)
      \(rollCallPart(voting))
      </section>
      """
  }

  private func closing(_ voting: Voting) -> HTML {
    guard voting.closed == nil, let closes = voting.closes else { return .nothing }
    return """
       · <span class="timer" data-ends="\(closes.secondsUTC)">\
      \(View.clock(closes.secondsUTC - moment.secondsUTC))</span>
      """
  }

  private func received(_ voting: Voting) -> HTML {
    let line = words[
      .votesReceived,
      ["count": .number(voting.castCount), "members": .number(roster.count)]]
    return "<p>\(line)</p>"
  }

  private func rollCallPart(_ voting: Voting) -> HTML {
    guard let next = voting.called else { return .nothing }
    return """
      <p class="called">\(words[.rollCallNext]): <strong>\(name(next))</strong> \
      (\(voting.position + 1)/\(voting.order.count))</p>
      """
  }

  /// What is required, before and during the vote: the majority, and the members who must be there.
  func requirement(_ rule: DecisionRule, _ tally: Tally?) -> HTML {
    var lines: [HTML] = []
    if let tally {
      // There even without a vote: when ballots come in, the script fills it in.
      let required = tally.all.cast > 0 ? rule.determine(tally).required : nil
      let line: HTML =
        required.map { ">\(words[.requiredNow, ["count": .number($0)]])" } ?? " hidden>"
      lines.append("<li data-required\(line)</li>")
    }
    if let title = majority(rule) { lines.append("<li>\(title)</li>") }
    lines.append(quorumLine(rule))
    return "<ul class=\"required\">\(each: lines)</ul>"
  }

  private func majority(_ rule: DecisionRule) -> HTML? {
    guard let rule = rule.cites.first else { return nil }
    let title = rules.citations[rule]?.title ?? rule.code
    return "\(words[.majorityRequired]): <span lang=\"en\">\(title)</span> \(self.rule(rule))"
  }

  func quorumLine(_ rule: DecisionRule?) -> HTML {
    guard let quorum = meeting.quorum(toDecideBy: rule) else { return .nothing }
    var numbers: [String: Argument] = [
      "required": .number(quorum.required), "members": .number(roster.count),
    ]
    numbers["present"] = quorum.present.map { .number($0) }
    let count = words[quorum.present == nil ? .quorumNeeded : .quorumCount, numbers]
    let state: HTML =
      quorum.present == nil
      ? "\(words[.quorumPresumed])"
      : quorum.isMissing
        ? "<b class=\"bad\">\(words[.quorumMissing])</b>"
        : "<b class=\"good\">\(words[.quorumReached])</b>"
    return "<li>\(count) \(state) \(self.rule(rules.quorum.decidingRule))</li>"
  }

  /// A result with the whole reason.
  func resultPart(_ result: Procedure.Result, level: Int = 2) -> HTML {
    let rule = rules.decisionRule(result.rule)
    let sentences = sentences(of: determination(of: result), rule)
    let outcome = self.outcome(result.outcome, on: result.subject)
    let isCarried = result.outcome.isAdopted
    let source: HTML =
      result.source.map { source in
        source.status == .sourced ? .nothing : "<p class=\"note\">\(words[.resultReported])</p>"
      } ?? .nothing
    let cited = rule.cites.map { self.rule($0) }
    return """
      <section class="result \(isCarried ? "carried" : "lost")">
      <h\(level) class="subject">\(title(of: result.subject))</h\(level)>
      <p class="outcome" data-announce="\(title(of: result.subject)): \(outcome). \(result.tally.words)">\
      \(outcome)</p>
      \(counts(result.tally))
      \(source)
      <ul class="why">\(each: sentences.map { "<li>\($0)</li>" })</ul>
      <p class="cites">\(cited.joined(separator: " "))</p>
      \(intentions(result))
      \(effect(of: result))
      </section>
      """
  }

  func determination(of result: Procedure.Result) -> Determination {
    rules.decisionRule(result.rule).determine(result.tally, dissenters: dissenters(of: result))
  }

  /// Why an outcome is what it is.
  func sentences(of determination: Determination, _ rule: DecisionRule) -> [String] {
    determination.sentences(rule, language: words.language, name: { name($0) })
  }

  private func dissenters(of result: Procedure.Result) -> [MemberID] {
    if case .vetoed(let members) = result.outcome { return members }
    return []
  }

  private func intentions(_ result: Procedure.Result) -> HTML {
    guard !result.intentions.isEmpty else { return .nothing }
    let lines = result.intentions.sorted { $0.key < $1.key }.map { member, vote -> HTML in
      "<li>\(words[.intentionLine, ["member": .text(name(member)), "vote": .words(words[vote])]])</li>"
    }
    return "<h3>\(words[.intentions])</h3><ul>\(each: lines)</ul>"
  }

  /// What the decision is worth, and what comes next.
  private func effect(of result: Procedure.Result) -> HTML {
    guard case .proposal(let id) = result.subject, result.outcome.isAdopted,
      let effect = meeting.effect(of: id)
    else { return .nothing }
    return effectPart(effect)
  }

  func effectPart(_ effect: DecisionEffect) -> HTML {
    let next = effect.next.compactMap { route -> HTML? in
      guard let body = route.to else { return nil }
      let line = words[.effectNext, ["body": .text(rules.name(of: body))]]
      return "<li>\(line) \(rule(route.rule))</li>"
    }
    return """
      <p class="effect">\(words.effect(effect.effect)) \(rule(effect.rule))</p>
      \(next.isEmpty ? .nothing : "<ul class=\"next\">\(each: next)</ul>")
      """
  }
}
