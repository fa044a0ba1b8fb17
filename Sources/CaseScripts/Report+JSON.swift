public import CanonicalJSON
import PlenaryModel
import Procedure

/// The account of a script as JSON, one object a step, for programs.
public struct ReportJSON: Sendable {
  public init() {}

  public func lines(_ report: Report) -> [JSONObject] {
    var lines: [JSONObject] = []
    if let title = report.title { lines.append(["step": "title", "title": .string(title)]) }
    lines += report.items.map(line)
    lines.append([
      "step": "end", "expectations": number(report.expectations),
      "failures": number(report.failures.count),
    ])
    return lines
  }

  private func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
  private func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  private func line(_ item: Report.Item) -> JSONObject {
    switch item {
    case .narrative(let text): return ["step": "narrative", "text": .string(text)]
    case .assumption(let text): return ["step": "assumption", "text": .string(text)]
    case .clock(let moment, _): return ["step": "clock", "at": .string(moment.description)]
    case .sponsors(let text, let names):
      return ["step": "sponsors", "text": .string(text.code), "names": strings(names)]
    case .failure(let error):
      return [
        "step": "failure", "place": .string(error.place.description),
        "message": .string(error.message),
      ]
    case .meeting(let head):
      return [
        "step": "meeting", "body": .string(head.body.id.code), "name": .string(head.body.name),
        "at": .string(head.timeIsKnown ? head.on.description : head.on.day.description),
        "session": head.session.map { .string($0) } ?? .null, "members": number(head.members),
        "what_if": .bool(head.isHypothetical),
      ]
    case .answer(let answer):
      return [
        "step": "answer", "asked": .string(answer.asked), "facts": .string(answer.facts),
        "answer": .string(answer.answer),
        "rule": answer.rule.map { .string($0.code) } ?? .null,
        "because": .string(answer.because),
      ]
    case .adjudication(let decision):
      return JSONObject([.init("step", "decision")]).merging(self.decision(decision))
    case .act(let act): return self.act(act)
    }
  }

  private func act(_ act: Report.Act) -> JSONObject {
    let rules = act.meeting.rules
    var object: JSONObject = [
      "step": "act", "at": .string(act.command.at.description), "by": .string(act.actor),
      "said": .string(act.said), "in_history": .bool(act.tried == nil),
    ]
    if let refusal = act.refusal {
      let text = refusal.text(in: rules)
      object["out_of_order"] = .object([
        "rule": .string(refusal.rule.code), "what": .string(text.what),
        "instead": text.instead.map { .string($0) } ?? .null, "source": .string(text.rule),
        "checked": rules.citations[refusal.rule].map { .string($0.checked.rawValue) } ?? .null,
      ])
      return object
    }
    object["happened"] = strings(act.events.map { $0.fact.sentence(in: rules) })
    if let decision = act.decision { object["decision"] = .object(self.decision(decision)) }
    if let adopted = act.withoutVote {
      object["decision"] = .object([
        "subject": .string("draft \(adopted.text)"), "outcome": "adopted_without_vote",
        "effect": adopted.effect.map { .string($0.effect.rawValue) } ?? .null,
      ])
    }
    return object
  }

  private func decision(_ decision: Report.Adjudication) -> JSONObject {
    let tally = decision.determination.tally.all
    var object: JSONObject = [
      "subject": .string(decision.subject),
      "in_favour": number(tally.inFavour), "against": number(tally.against),
      "abstaining": number(tally.abstaining), "not_voting": number(tally.notParticipating),
      "outcome": .string(decision.determination.outcome.word),
      "required": decision.determination.required.map(number) ?? .null,
      "decision_rule": .string(decision.rule.id.code),
      "rule": decision.majorityRule.map { .string($0.id.code) } ?? .null,
      "because": strings(decision.determination.sentences(decision.rule, name: decision.name)),
    ]
    if case .vetoed(let members) = decision.determination.outcome {
      object["vetoed_by"] = strings(members.map(\.code))
    }
    for vote in Vote.allCases where decision.names[vote] != nil {
      object["names_\(vote.rawValue)"] = strings(decision.names[vote] ?? [])
    }
    if let source = decision.source {
      object["status"] = .string(source.status.rawValue)
      object["source"] = .string(source.source)
    }
    if let effect = decision.effect {
      object["effect"] = .string(effect.effect.rawValue)
      object["next"] = .array(
        effect.next.map {
          .object(["to": $0.to.map { .string($0.code) } ?? .null, "as": .string($0.becomes)])
        })
    }
    return object
  }
}

extension JSONObject {
  fileprivate func merging(_ other: JSONObject) -> JSONObject {
    var all = self
    for member in other.members { all[member.name] = member.value }
    return all
  }
}
