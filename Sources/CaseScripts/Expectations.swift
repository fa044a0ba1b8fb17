import PlenaryModel
import Procedure

// `=> ...`: what must be true after the last step. One function an expectation; each answers with
// what was found instead, or nil when it holds.
extension ScriptRunner {
  mutating func expect(_ statement: Statement) throws(ScriptError) {
    report.expectations += 1
    var words = Words(statement.text, statement.textPlace)
    for (phrase, check) in ScriptRunner.expectations {
      guard words.take(phrase) else { continue }
      let found = try check(&self, &words)
      if found == nil { try words.end() }
      if let found {
        // A refusal that nobody expected is told beside a failed expectation about the state.
        if !ScriptRunner.orderExpectations.contains(where: { $0.0 == phrase }) { settle() }
        fail(
          ScriptError(
            "expected: \(statement.text); found: \(found)", at: statement.place))
        answered()
      }
      return
    }
    let near = nearest(statement.text, in: ScriptRunner.expectations.map(\.0))
    throw ScriptError(
      "\"\(statement.text)\" is no expectation", at: statement.place,
      hint: (near.map { "perhaps \"\($0)\"; " } ?? "")
        + "docs/case-scripts.md lists every expectation")
  }

  typealias Check = @Sendable (inout ScriptRunner, inout Words) throws(ScriptError) -> String?

  /// Longer phrases stand before shorter ones with the same beginning.
  static let expectations: [(String, Check)] =
    orderExpectations + outcomeExpectations + stateExpectations

  mutating func show(_ outcome: String, _ rule: RuleID? = nil) {
    report.shown.append((outcome, rule))
  }

  var lastFacts: [Fact] {
    if case .events(let events) = last { return events.map(\.fact) }
    return []
  }

  /// The last determination, whether of a meeting or of a `decide` line.
  var lastOutcome: (outcome: Outcome, determination: Determination?)? {
    if case .determination(let determination) = last {
      return (determination.outcome, determination)
    }
    guard let meeting else { return nil }
    for fact in lastFacts {
      if case .resultAnnounced(_, let tally, let outcome) = fact,
        let result = meeting.results.last(where: { $0.tally == tally })
      {
        var determination = meeting.rules.decisionRule(result.rule).determine(tally)
        determination.outcome = outcome
        return (outcome, determination)
      }
    }
    return nil
  }

  func describe(_ last: LastStep) -> String {
    switch last {
    case .nothing: return "nothing has happened yet"
    case .events(let events):
      return events.isEmpty
        ? "nothing happened" : "in order: " + events.map { $0.fact.name }.joined(separator: ", ")
    case .refused(let refusal):
      return meeting.map { refusal.sentence(in: $0.rules) } ?? "out of order (\(refusal.rule))"
    case .answer(let answer, let rule): return answer + (rule.map { " (\($0))" } ?? "")
    case .determination(let determination): return determination.outcome.word
    case .election(let outcome, let required): return "\(outcome), \(required) required"
    }
  }

  // MARK: in order or not

  static let orderExpectations: [(String, Check)] = [
    (
      "out of order",
      { runner, words throws(ScriptError) in
        let rule = words.isAtEnd ? nil : RuleID(try words.word("a rule"))
        guard case .refused(let refusal) = runner.last else { return runner.describe(runner.last) }
        runner.answered()
        if let rule, rule != refusal.rule { return runner.describe(runner.last) }
        runner.show("refused", refusal.rule)
        return nil
      }
    ),
    (
      "in order",
      { runner, _ in
        switch runner.last {
        case .events, .answer("allowed", _):
          runner.show("allowed")
          return nil
        case .nothing, .refused, .answer, .determination, .election:
          return runner.describe(runner.last)
        }
      }
    ),
    (
      "not warned",
      { runner, _ in
        let isWarned = runner.lastFacts.contains {
          if case .warningGiven = $0 { true } else { false }
        }
        return isWarned ? "a warning" : nil
      }
    ),
    (
      "warned",
      { runner, words throws(ScriptError) in
        let rule = RuleID(try words.word("a rule"))
        let rules = runner.lastFacts.compactMap { fact -> RuleID? in
          switch fact {
          case .warningGiven(let rule, _, _): rule
          case .competenceDoubted(_, _, _, let rule): rule
          default: nil
          }
        }
        guard rules.contains(rule) else {
          return rules.isEmpty
            ? "no warning" : "warned by \(rules.map(\.code).joined(separator: ", "))"
        }
        runner.show("warn", rule)
        return nil
      }
    ),
    (
      "answer",
      { runner, words throws(ScriptError) in
        let wanted = try words.word("an answer")
        let rule = words.take("by") ? RuleID(try words.word("a rule")) : nil
        guard case .answer(let answer, let found) = runner.last, answer == wanted,
          rule == nil || rule == found
        else { return runner.describe(runner.last) }
        runner.show(answer, found)
        return nil
      }
    ),
    (
      "state",
      { runner, words throws(ScriptError) in
        let wanted = try words.word("a state")
        guard let state = runner.docket?.state else { return "no docket" }
        return state == wanted ? nil : state
      }
    ),
  ]

  // MARK: outcomes

  private mutating func outcome(_ wanted: String) -> String? {
    guard let outcome = lastOutcome?.outcome else { return describe(last) }
    guard outcome.word == wanted else { return outcome.word }
    show(wanted)
    return nil
  }

  static let outcomeExpectations: [(String, Check)] = [
    (
      "adopted without a vote",
      { runner, _ in
        guard
          runner.lastFacts.contains(where: {
            if case .adoptedWithoutVote = $0 { true } else { false }
          })
        else { return runner.describe(runner.last) }
        runner.show("adopted_without_vote")
        return nil
      }
    ),
    ("adopted", { runner, _ in runner.outcome("adopted") }),
    ("approved", { runner, _ in runner.outcome("adopted") }),
    (
      "rejected in parts",
      { runner, _ in
        let isRejected = runner.lastFacts.contains {
          if case .rejectedInParts = $0 { true } else { false }
        }
        guard isRejected else { return runner.describe(runner.last) }
        runner.show("rejected", runner.meeting?.rules.division?.rule)
        return nil
      }
    ),
    ("rejected", { runner, _ in runner.outcome("rejected") }),
    (
      "vetoed by",
      { runner, words throws(ScriptError) in
        let (_, names, _) = try runner.open(words.here)
        let wanted = try names.members(restOf: &words)
        guard case .vetoed(let members)? = runner.lastOutcome?.outcome else {
          return runner.lastOutcome?.outcome.word ?? runner.describe(runner.last)
        }
        guard Set(members) == Set(wanted) else {
          return "vetoed by " + members.map(\.code).joined(separator: ", ")
        }
        runner.show("vetoed")
        return nil
      }
    ),
    ("vetoed", { runner, _ in runner.outcome("vetoed") }),
    ("insufficient votes", { runner, _ in runner.outcome("insufficient_votes") }),
    ("no quorum", { runner, _ in runner.outcome("no_quorum") }),
    ("second vote", { runner, _ in runner.outcome("second_vote_within_48h") }),
    ("lost", { runner, _ in runner.outcome("lost") }),
    ("sustained", { runner, _ in runner.outcome("sustained") }),
    ("ruling stands", { runner, _ in runner.outcome("ruling_stands") }),
    (
      "required",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of votes")
        for case .ballotCounted(_, _, let required, _) in runner.lastFacts {
          return required == wanted ? nil : "\(required) required"
        }
        guard let required = runner.lastOutcome?.determination?.required else {
          return runner.describe(runner.last)
        }
        return required == wanted ? nil : "\(required) required"
      }
    ),
    (
      "no tally",
      { runner, _ in
        guard let meeting = runner.meeting,
          let id = meeting.proposals.last(where: { $0.status == .adoptedWithoutVote })?.id
        else { return "nothing was adopted without a vote" }
        return meeting.lastResult(on: .proposal(id)) == nil ? nil : "there is a tally"
      }
    ),
    (
      "utc",
      { runner, words throws(ScriptError) in
        let wanted = try words.word("a time")
        let (_, _, now) = try runner.open(words.here)
        let found = ReportText.clock(Moment(secondsUTC: now.secondsUTC))
        return found == wanted ? nil : found
      }
    ),
    (
      "tally",
      { runner, words throws(ScriptError) in
        let wanted = try words.word("a tally")
        guard let tally = runner.lastOutcome?.determination?.tally else {
          return runner.describe(runner.last)
        }
        let full = tally.words + "-\(tally.all.notParticipating)"
        return wanted == tally.words || wanted == full ? nil : full
      }
    ),
    (
      "present and voting",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of members")
        guard let tally = runner.lastOutcome?.determination?.tally else {
          return runner.describe(runner.last)
        }
        return tally.all.presentAndVoting == wanted ? nil : "\(tally.all.presentAndVoting)"
      }
    ),
    (
      "base",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of members")
        let (meeting, _, _) = try runner.open(words.here)
        guard meeting.rules.roster.count == wanted else { return "\(meeting.rules.roster.count)" }
        runner.show("base_\(wanted)")
        return nil
      }
    ),
    (
      "elected",
      { runner, words throws(ScriptError) in
        let wanted = list(words.remainder())
        let elected = runner.lastFacts.compactMap { fact -> String? in
          if case .candidateElected(let name, _) = fact { name } else { nil }
        }
        guard elected == wanted else {
          return elected.isEmpty ? "nobody elected" : "elected " + elected.joined(separator: ", ")
        }
        if case .candidateElected(_, true)? = runner.lastFacts.last {
          runner.show("elected_acclamation")
        }
        runner.show("elected:" + elected.joined(separator: ","))
        return nil
      }
    ),
    (
      "no election",
      { runner, _ in
        let counted = runner.lastFacts.contains {
          if case .ballotCounted(_, _, _, let elected) = $0 { elected.isEmpty } else { false }
        }
        guard counted else { return runner.describe(runner.last) }
        runner.show("no_election")
        return nil
      }
    ),
    (
      "round",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("the number of a ballot")
        for case .ballotCounted(let round, _, _, _) in runner.lastFacts {
          return round == wanted ? nil : "ballot \(round)"
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "ballot open",
      { runner, _ in
        for case .ballotCounted(let round, _, _, _) in runner.lastFacts {
          return RestrictedBallots.isOpen(round: round) ? nil : "restricted"
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "ballot restricted",
      { runner, _ in
        for case .ballotCounted(let round, _, _, _) in runner.lastFacts {
          return RestrictedBallots.isOpen(round: round) ? "open" : nil
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "lot between",
      { runner, words throws(ScriptError) in
        let wanted = Set(list(words.remainder()))
        for case .electionLotNeeded(let names) in runner.lastFacts where Set(names) == wanted {
          runner.show("lot")
          return nil
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "invalid paper",
      { runner, _ in
        for case .ballotPaperFound(false, _) in runner.lastFacts {
          runner.show("invalid_ballot")
          return nil
        }
        return runner.describe(runner.last)
      }
    ),
  ]
}
