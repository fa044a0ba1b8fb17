public import CanonicalJSON
import PlenaryModel

extension RollCall {
  /// A recorded vote as prose tells it: totals as announced, lists as printed with the place of each
  /// name, and what contradicts what.
  public var json: JSONObject {
    var object: JSONObject = ["span": span.json]
    object["body"] = body.map { .string($0.name) }
    object["subject"] = subject.map { .string($0) }
    object["outcome"] = outcome.map { .string($0.rawValue) }
    object["announced"] = .object(JSONObject(announced.members { .integer(Int64($0)) }))
    object["lists"] = .object(
      JSONObject(
        lists.members { names in
          .array(
            names.map { voter in
              [
                "member": .string(voter.member.code), "name": .string(voter.name),
                "span": voter.span.json,
              ]
            })
        }))
    object["complete"] = .array(complete.sorted().map { .string($0.rawValue) })
    if !vetoBy.isEmpty { object["veto_by"] = .array(vetoBy.map { .string($0.code) }) }
    object["corrections"] = .array(
      corrections.map { correction in
        [
          "members": .array(correction.members.map { .string($0.code) }),
          "intended": .string(correction.intended.rawValue), "span": correction.span.json,
        ]
      })
    object["unread"] = .array(
      unreadNames.map { name in
        [
          "name": .string(name.text), "column": .string(name.column.rawValue),
          "span": name.span.json,
          "suggestions": .array(name.suggestions.map { .string($0) }),
        ]
      })
    object["contradictions"] = .array(contradictions.map { .string($0.words) })
    return object
  }
}
