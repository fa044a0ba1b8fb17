public import PlenaryModel

extension DecisionRule {
  /// The rule as a clerk would say it: "more than half of the votes for and against; a tie is
  /// rejected; quorum: more than half of the members present".
  public var inWords: String {
    var parts = [requirement.inWords]
    if let equallyDivided { parts.append(equallyDivided.inWords) }
    if let quorumToDecide {
      parts.append("quorum: \(quorumToDecide.inWords) of the members present")
    }
    if let vetoGroup { parts.append("a negative vote of `\(vetoGroup)` is called a veto") }
    return parts.joined(separator: "; ")
  }
}

extension Quorum {
  public var inWords: String { fraction.inWords(strict: strict) }
}

extension Fraction {
  /// "more than half", "at least two thirds", "all".
  func inWords(strict: Bool) -> String {
    if numerator == denominator { return strict ? "more than all" : "all" }
    return (strict ? "more than " : "at least ") + words
  }
}

extension Requirement {
  public var inWords: String {
    switch self {
    case .share(let of, let base, let fraction, let strict, let group):
      Requirement.share(of, base, fraction, strict, group)
    case .min(let of, let number, let group):
      "at least \(of.inWords(number))\(Requirement.among(group))"
    case .max(let of, 0, let group):
      "no \(of.inWords(1).dropFirst(2))\(Requirement.among(group))"
    case .max(let of, let number, let group):
      "at most \(of.inWords(number))\(Requirement.among(group))"
    case .noNegative(let group): "no vote against among `\(group)`"
    case .allAffirm(let group): "all of `\(group)` in favour"
    case .maxWithholding(let number, let group):
      "at most \(number) \(number == 1 ? "member" : "members")\(Requirement.among(group))"
        + " not in favour"
    case .all(let parts): Requirement.joined(parts, by: " and ")
    case .any(let parts): Requirement.joined(parts, by: " or ")
    case .not(let part): "not (\(part.inWords))"
    }
  }

  private static func share(
    _ of: Counted, _ base: Base, _ fraction: Fraction, _ strict: Bool, _ group: GroupID?
  ) -> String {
    let share = "\(fraction.inWords(strict: strict)) of \(base.inWords)\(among(group))"
    switch of {
    case .inFavour: return base == .presentAndVoting || base == .cast ? share : share + " in favour"
    case .against: return share + " against"
    case .abstaining: return share + " abstaining"
    case .objecting: return share + " objecting"
    }
  }

  private static func among(_ group: GroupID?) -> String {
    group.map { " among `\($0)`" } ?? ""
  }

  /// Parts that are themselves joined stand in brackets.
  private static func joined(_ parts: [Requirement], by word: String) -> String {
    parts.map { part in
      switch part {
      case .all, .any: parts.count > 1 ? "(\(part.inWords))" : part.inWords
      default: part.inWords
      }
    }.joined(separator: word)
  }
}

extension Requirement.Counted {
  /// "1 vote in favour", "9 votes in favour".
  fileprivate func inWords(_ number: Int) -> String {
    let votes = number == 1 ? "1 vote" : "\(number) votes"
    switch self {
    case .inFavour: return "\(votes) in favour"
    case .against: return "\(votes) against"
    case .abstaining: return number == 1 ? "1 abstention" : "\(number) abstentions"
    case .objecting: return number == 1 ? "1 objection" : "\(number) objections"
    }
  }
}

extension Requirement.Base {
  fileprivate var inWords: String {
    switch self {
    case .presentAndVoting: "the votes for and against"
    case .cast: "the votes cast, abstentions included"
    case .present: "those present"
    case .members: "the members"
    case .participating: "the participating members"
    case .total: "the whole weight"
    }
  }
}

extension EquallyDividedVotes {
  public var inWords: String {
    switch self {
    case .rejected: "a tie is rejected"
    case .lost: "a tie is lost"
    case .secondVote(let hours): "after a tie a second vote within \(hours) hours"
    case .rulingStands: "at a tie the ruling stands"
    case .sustained: "at a tie the ruling is sustained"
    case .castingVote: "at a tie the presiding officer has a casting vote"
    }
  }
}
