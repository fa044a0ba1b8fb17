public import CanonicalJSON
import PlenaryModel

/// Claims and votes in the form of other programs: one object a claim, with `type`, `span` (in Unicode
/// scalars from the beginning of the text), `quote`, `value` and `modality`.
extension Claim {
  public var json: JSONObject {
    var object: JSONObject = [
      "type": .string(kind.rawValue), "span": span.json, "quote": .string(quote),
      "value": value.json, "modality": .string(modality.rawValue),
    ]
    object["speaker"] = speaker.map { .string($0) }
    object["asOf"] = asOf.map { .string($0.words) }
    object["vote"] = vote.map { .integer(Int64($0)) }
    return object
  }
}

extension Claim.Value {
  public var json: JSONValue {
    switch self {
    case .number(let number, .exactly): .integer(Int64(number))
    case .number(let number, let bound):
      ["number": .integer(Int64(number)), "bound": .string(bound.rawValue)]
    case .interval(let low, let high): ["from": .integer(Int64(low)), "to": .integer(Int64(high))]
    case .tally(let totals): .object(JSONObject(totals.members { .integer(Int64($0)) }))
    case .votes(let column, let members):
      ["column": .string(column.rawValue), "members": .array(members.map { .string($0.code) })]
    case .members(let members): .array(members.map { .string($0.code) })
    case .outcome(let outcome): .string(outcome.rawValue)
    case .body(let body): .string(body.name)
    case .time(let time): .string(time.words)
    case .stage(let body, let time):
      .object(
        JSONObject(
          [("body", body?.name), ("when", time?.words)].compactMap { name, words in
            words.map { JSONObject.Member(name, .string($0)) }
          }))
    case .words(let words): .string(words)
    }
  }
}

extension ReportedVote {
  /// What a report says of a vote: what it does not say is null.
  public var json: JSONObject {
    func count(_ column: VoteColumn) -> JSONValue {
      totals[column].map { .integer(Int64($0)) } ?? .null
    }
    var object: JSONObject = [
      "body": body.map { .string($0.name) } ?? .null,
      "object": object.map { .string($0) } ?? .null,
      "outcome": outcome.map { .string($0.rawValue) } ?? .null,
      "in_favour": count(.inFavour), "against": count(.against),
      "abstaining": count(.abstaining), "not_voting": count(.notVoting),
    ]
    if !voters.isEmpty {
      object["who"] = .object(
        JSONObject(voters.members { .array($0.map { .string($0.member.code) }) }))
    }
    if !partial.isEmpty {
      object["who_partial"] = .array(partial.sorted().map { .string($0.rawValue) })
    }
    if !vetoBy.isEmpty { object["veto_by"] = .array(vetoBy.map { .string($0.code) }) }
    if !proposers.isEmpty { object["proposer"] = .array(proposers.map { .string($0.code) }) }
    object["date"] = date.map { .string($0.description) }
    if isProcedural { object["procedural"] = true }
    object["threshold"] = threshold.map { .string($0) }
    object["majority"] = majority.map { .integer(Int64($0)) }
    if !inferred.isEmpty {
      object["inferred"] = .array(inferred.sorted().map { .string($0.rawValue) })
    }
    object["method"] = method.map { .string($0) }
    object["target"] = target.map { .string($0) }
    object["version"] = version.map { .string($0) }
    return object
  }

  /// The vote as a claim among others; its span covers the sentences that tell of it.
  ///
  /// - Parameter quote: the words of the text from the first to the last of them.
  public func claim(quote: (TextSpan) -> String) -> JSONObject {
    let start = spans.map(\.start).min() ?? 0
    let end = spans.map(\.end).max() ?? start
    let span = TextSpan(start, end)
    return [
      "type": "vote", "span": span.json, "quote": .string(quote(span)), "value": .object(json),
      "modality": .string(Modality.happened.rawValue),
    ]
  }
}

extension TextSpan {
  public var json: JSONValue { .array([.integer(Int64(start)), .integer(Int64(end))]) }
}

extension Dictionary where Key == VoteColumn {
  /// In the order of the columns.
  func members(_ value: (Value) -> JSONValue) -> [JSONObject.Member] {
    sorted { $0.key < $1.key }.map { JSONObject.Member($0.key.rawValue, value($0.value)) }
  }
}
