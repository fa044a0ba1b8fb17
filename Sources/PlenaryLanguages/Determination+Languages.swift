public import PlenaryModel
import Procedure

extension Determination {
  /// Why the outcome is what it is, in sentences: who counted, what was required, which limb
  /// failed. Names of members come from `name`.
  public func sentences(
    _ rule: DecisionRule, language: Language, name: (MemberID) -> String = { $0.code }
  ) -> [String] {
    if language == .english { return sentences(rule, name: name) }
    var sentences: [String] = []
    if let presence { sentences.append(presence.sentence(in: language)) }
    if outcome == .noQuorum { return sentences }
    if let tie = rule.equallyDivided, tally.all.isEquallyDivided {
      sentences.append(tie.sentence(tally.all, in: language))
      return sentences
    }
    sentences += limb.sentences(in: language)
    if case .vetoed(let members) = outcome {
      sentences.append(
        members.isEmpty
          ? language.log("veto-unnamed")
          : language.log("veto", ["names": .list(members.map(name))]))
    }
    if outcome == .insufficientVotes, let group = rule.vetoGroup, tally[group: group].against > 0 {
      sentences.append(
        language.log(
          "no-veto",
          ["group": .text(group.code), "count": .number(tally[group: group].against)]))
    }
    return sentences
  }
}

extension Determination.Presence {
  fileprivate func sentence(in language: Language) -> String {
    var arguments: [String: Argument] = [
      "required": .number(required), "members": .number(members),
    ]
    guard let present else { return language.log("quorum-presumed", arguments) }
    arguments["present"] = .number(present)
    return language.log(present < required ? "quorum-missing" : "quorum-reached", arguments)
  }
}

extension EquallyDividedVotes {
  fileprivate func sentence(_ count: Count, in language: Language) -> String {
    var arguments: [String: Argument] = [
      "for": .number(count.inFavour), "against": .number(count.against),
    ]
    switch self {
    case .rejected: return language.log("tie-rejected", arguments)
    case .lost: return language.log("tie-lost", arguments)
    case .secondVote(let hours):
      arguments["hours"] = .number(hours)
      return language.log("tie-second-vote", arguments)
    case .rulingStands, .sustained: return language.log("tie-ruling-stands", arguments)
    case .castingVote: return language.log("tie-casting-vote", arguments)
    }
  }
}

extension Limb {
  /// One sentence a limb; a limb made of others speaks through them, as in English.
  public func sentences(in language: Language) -> [String] {
    if language == .english { return sentences }
    switch requirement {
    case .all: return parts.flatMap { $0.sentences(in: language) }
    case .any:
      if let found = parts.first(where: \.isSatisfied) { return found.sentences(in: language) }
      return parts.flatMap { $0.sentences(in: language) }
    case .not:
      let inner = parts.flatMap { $0.sentences(in: language) }
      let text = inner.joined(separator: language == .chinese ? "" : " ")
      return [language.log("limb-not", ["text": .words(text)])]
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding:
      return [sentence(in: language)]
    }
  }

  private func sentence(in language: Language) -> String {
    func written(_ quantity: Int) -> Argument {
      .words(language.written(Count(scale: scale).written(quantity)))
    }
    func counted(_ what: Requirement.Counted, _ group: GroupID?) -> Argument {
      .words(
        language.log(
          "counted",
          [
            "counted": .words(what.rawValue), "group": language.suffix(group),
            "actual": written(actual),
          ]))
    }
    let reached = Argument.words(isSatisfied ? "yes" : "no")
    switch requirement {
    case .share(let of, let base, let fraction, let strict, let group):
      return language.log(
        "limb-share",
        [
          "counted": counted(of, group), "strict": .words(strict ? "yes" : "no"),
          "fraction": .words(fraction.words(in: language)), "base": .words(base.rawValue),
          "group": language.suffix(group), "whole": written(self.base ?? 0),
          "required": written(required), "reached": reached,
        ])
    case .min(let of, _, let group):
      return language.log(
        "limb-min",
        ["counted": counted(of, group), "required": written(required), "reached": reached])
    case .max(let of, _, let group):
      return language.log(
        "limb-max",
        ["counted": counted(of, group), "required": written(required), "reached": reached])
    case .noNegative(let group):
      return language.log(
        "limb-no-negative",
        ["group": .text(group.code), "actual": .number(actual), "reached": reached])
    case .allAffirm(let group):
      return language.log(
        "limb-all-affirm",
        ["group": .text(group.code), "actual": .number(actual), "reached": reached])
    case .maxWithholding(let number, let group):
      return language.log(
        "limb-max-withholding",
        [
          "group": language.suffix(group), "actual": .number(actual),
          "blocking": .number(number + 1), "reached": reached,
        ])
    case .all, .any, .not: return ""
    }
  }
}
