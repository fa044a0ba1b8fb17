import InstitutionFiles
public import PlenaryModel
import Procedure

/// The account of a script in plain text, for a reader who was not there.
public struct ReportText: Sendable {
  /// Also tell each limb of each decision, the rules behind routine acts, and the names.
  public var explains: Bool
  /// Whether to use colour.
  public var isColoured: Bool

  public init(explains: Bool = false, isColoured: Bool = false) {
    self.explains = explains
    self.isColoured = isColoured
  }

  private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func dim(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
  private func red(_ text: String) -> String { isColoured ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
  private func green(_ text: String) -> String { isColoured ? "\u{1B}[32m\(text)\u{1B}[0m" : text }

  public func lines(_ report: Report) -> [String] {
    var lines: [String] = []
    if let title = report.title { lines += [bold(title), ""] }
    if let about = report.about { lines += wrapped(about, indent: "") + [""] }
    for item in report.items { lines += self.lines(item) }
    lines.append("")
    lines.append(
      report.failures.isEmpty
        ? green("All \(report.expectations) expectations hold.")
        : red("\(report.failures.count) of \(report.expectations) expectations fail."))
    return lines
  }

  private func lines(_ item: Report.Item) -> [String] {
    switch item {
    case .narrative(let text): return wrapped(text, indent: "") + [""]
    case .assumption(let text): return wrapped("ASSUMED: " + text, indent: "  ") + [""]
    case .meeting(let head): return heading(head)
    case .act(let act): return lines(act)
    case .answer(let answer): return lines(answer)
    case .adjudication(let decision): return lines(decision)
    case .failure(let error): return [red("  FAILED " + error.description)]
    }
  }

  private func heading(_ head: Report.MeetingHead) -> [String] {
    let local = head.on.timeOfDay
    let time = two(local.hour) + ":" + two(local.minute)
    let utc = head.on.offsetMinutes == 0 ? "UTC" : utcWords(head.on)
    let session = head.session.map { ", session \($0)" } ?? ""
    let title = "\(head.body.name)\(session), \(head.on.day), \(time)\(utc == "UTC" ? " UTC" : "")"
    var lines = ["", bold(title) + (utc == "UTC" ? "" : dim("  (\(utc))"))]
    lines.append(String(repeating: "-", count: min(78, title.count)))
    if head.isHypothetical {
      lines.append(bold("WHAT IF: nothing below happened; it shows what would follow."))
    }
    lines.append(dim("\(head.members) members sit in this body on that day."))
    lines.append("")
    return lines
  }

  private func utcWords(_ moment: Moment) -> String {
    let utc = Moment(secondsUTC: moment.secondsUTC).timeOfDay
    return "\(two(utc.hour)):\(two(utc.minute)) UTC"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func lines(_ act: Report.Act) -> [String] {
    let clock = act.command.at.timeOfDay
    let time = dim(two(clock.hour) + ":" + two(clock.minute))
    if let refusal = act.refusal {
      let rules = act.meeting.rules
      var lines = ["  \(time)  \(act.actor): \(act.said)"]
      lines += wrapped(refusal.sentence(in: rules), indent: "         ").map(red)
      lines += cited(rules.citations[refusal.rule], indent: "         ")
      return lines
    }
    if let decision = act.decision {
      return ["  \(time)  \(act.actor): \(act.said)"] + lines(decision)
    }
    var lines = ["  \(time)  \(act.actor): \(act.said)"]
    for event in act.events { lines += notes(event.fact, in: act.meeting) }
    return lines
  }

  /// What a reader is told of an event beside the act itself: warnings, and consequences.
  private func notes(_ fact: Fact, in meeting: Meeting) -> [String] {
    let rules = meeting.rules
    switch fact {
    case .warningGiven(let rule, _, let member):
      let who = member.map { rules.roster.name(of: $0) + ": " } ?? ""
      let title = rules.citations[rule]?.title ?? rule.code
      return ["         warning: \(who)\(title) (\(source(rule, rules)))"]
    case .competenceDoubted(_, let action, let extent, let rule):
      return [
        "         note: of \"\(action)\" this body \(extent.words) (\(source(rule, rules)))"
      ]
    case .amendmentNotPut(let text, let because):
      return ["         \(text) is not put: \(because) has left it without an object"]
    case .rejectedInParts(let text):
      return ["         all operative parts are rejected, and \(text) with them"]
    case .motionCarried(let number) where explains: return ["         motion \(number) is carried"]
    case .motionMoved(let draft, _, let number) where explains:
      let provision = rules.motions[draft.kind]
      return [
        "         motion \(number): \(provision?.title ?? draft.kind.code) "
          + "(\(source(provision?.rule ?? rules.motions.precedenceRule, rules)))"
      ]
    default: return []
    }
  }

  private func source(_ rule: RuleID, _ rules: RulesOfProcedure) -> String {
    rules.citations[rule].map { "\($0.source); \(rule)" } ?? rule.code
  }

  private func cited(_ citation: RuleCitation?, indent: String) -> [String] {
    guard explains, let citation else { return [] }
    return wrapped(
      "\(citation.title): \(citation.effect) [\(citation.checked.words)]", indent: indent
    ).map(dim)
  }

  private func lines(_ decision: Report.Adjudication) -> [String] {
    let indent = "         "
    let tally = decision.determination.tally.all
    let outcome = decision.determination.outcome
    var lines: [String] = []
    let counts =
      "\(tally.inFavour) in favour, \(tally.against) against, \(tally.abstaining) abstaining"
      + (tally.notParticipating > 0 ? ", \(tally.notParticipating) not voting" : "")
    let word = outcome.isAdopted ? decision.stage.carried : outcome.words
    let painted = outcome.isAdopted ? green(word.uppercased()) : red(word.uppercased())
    lines.append(indent + bold("\(decision.subject): \(counts): ") + bold(painted))
    if let source = decision.source, source.status != .sourced || explains {
      lines.append(
        indent + dim("votes: \(source.status.rawValue), \(source.source)"))
    }
    for sentence in decision.determination.sentences(decision.rule)
    where explains || sentence.isTelling(outcome) {
      lines += wrapped(sentence, indent: indent)
    }
    if let citation = decision.majorityRule {
      lines.append(
        indent
          + dim(
            "rule: \(citation.title) (\(citation.source); \(citation.id); \(citation.checked.words))"
          ))
    }
    if explains { lines += names(decision, indent) }
    if let effect = decision.effect {
      lines += wrapped("effect: " + effect.effect.words + ".", indent: indent)
      for power in effect.beyond {
        lines += wrapped(
          "\"\(power.action)\": this body \(power.extent.words) (\(power.basis)).", indent: indent)
      }
      for route in effect.next {
        let to = route.to.map { " -> \($0)" } ?? ""
        lines += wrapped("next:\(to): \(route.becomes).", indent: indent)
      }
    }
    return lines + [""]
  }

  private func names(_ decision: Report.Adjudication, _ indent: String) -> [String] {
    var lines: [String] = []
    for vote in Vote.allCases {
      guard let names = decision.names[vote], !names.isEmpty else { continue }
      lines += wrapped("\(vote.words): \(names.joined(separator: ", "))", indent: indent).map(dim)
    }
    if !decision.notVoting.isEmpty {
      lines += wrapped(
        "not voting: \(decision.notVoting.joined(separator: ", "))", indent: indent
      ).map(dim)
    }
    return lines
  }

  private func lines(_ answer: Report.Answer) -> [String] {
    let rule = answer.rule.map { " (\($0))" } ?? ""
    return wrapped("\(answer.asked) \(bold(answer.answer)). \(answer.because)\(rule)", indent: "  ")
      + [""]
  }

  /// Lines of at most 80 characters.
  func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      if line.count + word.count > 79, line.count > indent.count {
        lines.append(line)
        line = indent
      }
      line += (line.count == indent.count ? "" : " ") + word
    }
    if line.count > indent.count || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension String {
  /// Whether a sentence of a determination belongs in the short account.
  func isTelling(_ outcome: Outcome) -> Bool { !hasPrefix("A quorum of") }
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
