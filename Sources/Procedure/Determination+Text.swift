public import PlenaryModel

extension Determination {
  /// Why the outcome is what it is, in sentences: who counted, what was required, which limb
  /// failed. Names of members come from `name`.
  public func sentences(
    _ rule: DecisionRule, name: (MemberID) -> String = { $0.code }
  ) -> [String] {
    var sentences: [String] = []
    if let presence { sentences += presence.sentences(outcome) }
    if outcome == .noQuorum { return sentences }
    if let tie = rule.equallyDivided, tally.all.isEquallyDivided {
      sentences.append(
        "Votes are equally divided, \(tally.all.inFavour) to \(tally.all.against): "
          + tie.consequence + ".")
      return sentences
    }
    sentences += limb.sentences
    if case .vetoed(let members) = outcome {
      let who =
        members.isEmpty
        ? "a member with that right" : members.map(name).joined(separator: " and ")
      sentences.append(
        "The numbers were reached; the negative vote of \(who) prevents adoption: a veto.")
    }
    if outcome == .insufficientVotes, rule.vetoGroup != nil, let group = rule.vetoGroup {
      let against = tally[group: group].against
      if against > 0 {
        sentences.append(
          "\(counted(against, "member")) of \(group) voted against, but the number of votes was not "
            + "reached: the draft fails for want of votes, and no veto was cast.")
      }
    }
    return sentences
  }
}

func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}

extension Determination.Presence {
  func sentences(_ outcome: Outcome) -> [String] {
    guard let present else {
      return ["A quorum of \(required) of \(members) is presumed; nobody has questioned it."]
    }
    return present < required
      ? [
        "\(present) of \(members) members are present and \(required) are needed: nothing can be "
          + "decided."
      ]
      : ["\(present) of \(members) members are present; \(required) are needed: there is a quorum."]
  }
}

extension EquallyDividedVotes {
  var consequence: String {
    switch self {
    case .rejected: "the proposal is regarded as rejected"
    case .lost: "a tie is no majority, and the motion is lost"
    case .secondVote(let hours):
      "a second vote is taken at a later meeting within \(hours) hours"
    case .rulingStands: "the ruling stands"
    case .sustained: "the decision of the chair is sustained"
    case .castingVote: "the presiding officer has a casting vote"
    }
  }
}

extension Limb {
  /// One sentence a limb; a limb made of others speaks through them.
  public var sentences: [String] {
    switch requirement {
    case .all: return parts.flatMap(\.sentences)
    case .any:
      // Of alternatives the one that holds is enough; if none holds all are told.
      if let found = parts.first(where: \.isSatisfied) { return found.sentences }
      return parts.flatMap(\.sentences)
    case .not: return ["Not: " + parts.flatMap(\.sentences).joined(separator: " ")]
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding: return [sentence]
    }
  }

  private func written(_ quantity: Int) -> String {
    grouped(Count(scale: scale).written(quantity))
  }

  /// `330,767,781`: long numbers are read in threes.
  private func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 4, whole.allSatisfy(\.isNumber) else {
      return digits
    }
    var groups: [Substring] = []
    var rest = whole
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: ",") + (parts.count == 2 ? ".\(parts[1])" : "")
  }

  private var verdict: String { isSatisfied ? "reached" : "not reached" }

  private var sentence: String {
    switch requirement {
    case .share(let of, let base, let fraction, let strict, let group):
      let amount =
        strict ? "more than \(fraction.words)" : "at least \(fraction.words)"
      return "\(of.words(in: group)): \(written(actual)). Required: \(amount) of "
        + "\(base.words(in: group)) (\(written(self.base ?? 0))), that is \(written(required)): "
        + verdict + "."
    case .min(let of, _, let group):
      return "\(of.words(in: group)): \(written(actual)). Required: \(written(required)): "
        + verdict + "."
    case .max(let of, _, let group):
      return "\(of.words(in: group)): \(written(actual)). At most \(written(required)) allowed: "
        + (isSatisfied ? "kept." : "exceeded.")
    case .noNegative(let group):
      return isSatisfied
        ? "No member of \(group) voted against."
        : "\(counted(actual, "member")) of \(group) voted against; none may."
    case .allAffirm(let group):
      return isSatisfied
        ? "Every member of \(group) affirmed."
        : "\(counted(actual, "member")) of \(group) did not affirm; all must."
    case .maxWithholding(let number, let group):
      let whose = group.map { " of \($0)" } ?? ""
      return
        "\(counted(actual, "member"))\(whose) did not vote in favour; a blocking minority needs "
        + "\(number + 1): " + (isSatisfied ? "there is none." : "there is one.")
    case .all, .any, .not: return ""
    }
  }
}

extension Requirement.Counted {
  func words(in group: GroupID?) -> String {
    let words =
      switch self {
      case .inFavour: "In favour"
      case .against: "Against"
      case .abstaining: "Abstaining"
      case .objecting: "Objections"
      }
    return group.map { "\(words) in \($0)" } ?? words
  }
}

extension Requirement.Base {
  func words(in group: GroupID?) -> String {
    let whose = group.map { " of \($0)" } ?? ""
    switch self {
    case .presentAndVoting: return "the votes for and against\(whose)"
    case .cast: return "the votes cast, abstentions included,\(whose)"
    case .present: return "those present\(whose)"
    case .members: return "all members\(whose)"
    case .participating: return "the participating members\(whose)"
    case .total: return "the whole\(whose)"
    }
  }
}
