public import CanonicalJSON
public import PlenaryModel

// The rules of a meeting as one JSON value, so that they have one SHA-256. Everything is in it on
// which a decision can depend, and no wording: a title that is corrected changes no meeting.
//
// What is nil, empty or false is left out, so that a provision added to a later version of Plenary
// leaves the digest of rules that do not use it as it was.

extension RulesOfProcedure {
  public var json: JSONObject {
    .fields {
      $0.put("body", value: body.json)
      $0.put("day", day)
      $0.put("roster", value: .array(roster.seats.map(\.json)))
      $0.put("observers", ifAny: roster.observers.map(\.json))
      $0.put("decision-rules", ifAny: JSONObject.byName(decisionRules, \.json))
      $0.put("presiding", value: presiding.json)
      $0.put("quorum", value: quorum.json)
      $0.put("majorities", value: majorities.json)
      $0.put("voting", value: voting.json)
      $0.put("explanations", value: explanations.json)
      $0.put("speakers", value: speakers.json)
      $0.put("proposals", value: proposals.json)
      $0.put("amendments", value: amendments.json)
      $0.put("division", value: division?.json)
      $0.put("points", value: points.json)
      $0.put("motions", value: motions.json)
      $0.put("without-vote", value: withoutVote?.json)
      $0.put("elections", value: elections?.json)
      $0.put("eligibility", value: eligibility.json)
      $0.put("preliminary-question", value: preliminaryQuestion?.json)
      $0.put("powers", ifAny: powers.map(\.json))
      $0.put("routes", ifAny: routes.map(\.json))
      $0.put("effect", word: effect)
      $0.put("effect-rule", effectRule)
      $0.put("effect-verbs", ifAny: effectVerbs.map { .string($0) })
      if !effectVerbs.isEmpty { $0.put("effect-otherwise", word: effectOtherwise) }
    }
  }
}

extension Body {
  fileprivate var json: JSONValue {
    .fields {
      $0.put("id", id)
      $0.put("institution", institution)
      $0.put("parent", parent)
      $0.put("stage", word: stage)
      $0.put("seats", seats)
    }
  }
}

extension Power {
  fileprivate var json: JSONValue {
    .fields {
      $0.put("body", body)
      $0.put("action", action)
      $0.put("extent", word: extent)
      $0.put("rule", rule)
      $0.put("by", by)
      if let effect { $0.put("effect", word: effect) }
    }
  }
}

extension Route {
  fileprivate var json: JSONValue {
    .fields {
      $0.put("from", from)
      $0.put("occasion", word: occasion)
      $0.put("to", to)
      $0.put("becomes", becomes)
      $0.put("rule", rule)
      $0.put("within-working-days", withinWorkingDays)
      if let effect { $0.put("effect", word: effect) }
    }
  }
}

extension DecisionRule {
  fileprivate var json: JSONValue {
    .fields {
      $0.put("id", id)
      $0.put("requires", value: requirement.json)
      $0.put("equally-divided", value: equallyDivided?.json)
      $0.put("quorum", value: quorumToDecide?.json)
      $0.put("veto-group", vetoGroup)
      $0.put("weightings", ifAny: weightings.sorted())
      $0.put("cites", ifAny: cites)
    }
  }
}

extension Quorum {
  var json: JSONValue {
    .fields {
      $0.put("fraction", fraction.description)
      $0.put("strict", ifTrue: strict)
    }
  }
}

extension EquallyDividedVotes {
  fileprivate var json: JSONValue {
    switch self {
    case .rejected: "rejected"
    case .lost: "lost"
    case .secondVote(let hours): .fields { $0.put("second-vote-within-hours", hours) }
    case .rulingStands: "ruling-stands"
    case .sustained: "sustained"
    case .castingVote: "casting-vote"
    }
  }
}

extension Requirement {
  fileprivate var json: JSONValue {
    .fields { fields in
      switch self {
      case .share(let counted, let base, let fraction, let strict, let group):
        fields.put("share", fraction.description)
        fields.put("of", word: counted)
        fields.put("base", word: base)
        fields.put("strict", ifTrue: strict)
        fields.put("group", group)
      case .min(let counted, let number, let group):
        fields.put("at-least", number)
        fields.put("of", word: counted)
        fields.put("group", group)
      case .max(let counted, let number, let group):
        fields.put("at-most", number)
        fields.put("of", word: counted)
        fields.put("group", group)
      case .noNegative(let group): fields.put("none-against", group)
      case .allAffirm(let group): fields.put("all-in-favour", group)
      case .maxWithholding(let number, let group):
        fields.put("at-most-withholding", number)
        fields.put("group", group)
      case .all(let parts): fields.put("all", value: .array(parts.map(\.json)))
      case .any(let parts): fields.put("any", value: .array(parts.map(\.json)))
      case .not(let part): fields.put("not", value: part.json)
      }
    }
  }
}
