import PlenaryModel
import Procedure

extension ScriptRunner {
  /// The decision among events, with everything that an account of it tells.
  func decision(
    in events: [Event], _ before: Meeting, _ after: Meeting
  ) -> Report.Adjudication? {
    for event in events {
      guard case .resultAnnounced(let subject, let tally, let outcome) = event.fact,
        let voting = before.voting
      else { continue }
      let rule = before.rules.decisionRule(voting.rule)
      var determination = rule.determine(tally)
      determination.outcome = outcome
      var effect: DecisionEffect?
      if case .proposal(let id) = subject { effect = after.effect(of: id) }
      return Report.Adjudication(
        subject: words(for: subject, in: before), determination: determination, rule: rule,
        majorityRule: before.rules.citations[before.majority(for: subject).rule],
        effect: effect, stage: before.rules.body.stage, source: voting.reported,
        names: namesByVote(voting, in: before), notVoting: notVoting(voting, in: before),
        rules: before.rules,
        name: { [roster = before.rules.roster] in roster.name(of: $0) })
    }
    return nil
  }

  func withoutVote(
    in events: [Event], _ after: Meeting
  ) -> (text: TextID, effect: DecisionEffect?)? {
    for case .adoptedWithoutVote(let id) in events.map(\.fact) {
      return (id, after.effect(of: id))
    }
    return nil
  }

  private func namesByVote(_ voting: Voting, in meeting: Meeting) -> [Vote: [String]] {
    var names: [Vote: [String]] = [:]
    for (place, seat) in meeting.rules.roster.seats.enumerated() {
      let vote = voting.reported.map { $0.known[seat.member] } ?? voting.ballots[place]
      if let vote { names[vote, default: []].append(seat.name) }
    }
    return names
  }

  private func notVoting(_ voting: Voting, in meeting: Meeting) -> [String] {
    guard voting.reported == nil, voting.castCount > 0 else { return [] }
    return meeting.rules.roster.seats.enumerated().compactMap {
      voting.ballots[$0.offset] == nil ? $0.element.name : nil
    }
  }

  func words(for subject: Subject, in meeting: Meeting) -> String {
    switch subject {
    case .proposal(let id): "draft \(id)"
    case .amendment(let id): "amendment \(id)"
    case .part(let id, let number): "part \(number) of \(id)"
    case .motion(let number):
      meeting.motion(number).map {
        "motion: " + (meeting.rules.motions[$0.kind]?.title ?? $0.kind.code)
      } ?? "motion \(number)"
    case .appeal: "appeal against the ruling"
    case .preliminaryQuestion(let id): "whether \(id) is a matter of procedure"
    }
  }
}
