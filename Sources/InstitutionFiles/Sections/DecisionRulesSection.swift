import PlenaryModel

/// `decision-rules:` what turns a tally into an outcome. A rule that changed in history is a list
/// of rows with `from` and `to`.
extension Reading {
  func decisionRules(_ node: WrittenNode?) -> [DecisionRuleID: [Dated<DecisionRule>]] {
    guard let node else { return [:] }
    var rules: [DecisionRuleID: [Dated<DecisionRule>]] = [:]
    entries(node, "the section `decision-rules`") { entry in
      let id = DecisionRuleID(entry.key)
      defines(.decisionRule, entry.key)
      let subject = "the decision rule `\(id)`"
      guard case .list(let rows) = entry.value.content else {
        let rule = mapping(entry.value, subject) { decisionRule(id, $0) }
        rules[id] = rule.map { [Dated($0)] } ?? []
        return
      }
      var places: [(Period, FilePlace)] = []
      rules[id] = rows.compactMap { row in
        mapping(row, subject) { mapping in
          let period = period(mapping)
          places.append((period, row.place))
          return decisionRule(id, mapping).map { Dated($0, period) }
        }
      }
      checkOverlaps(places, "a row of \(subject)")
    }
    return rules
  }

  private func decisionRule(_ id: DecisionRuleID, _ rule: MappingReader) -> DecisionRule? {
    let title = rule.required("title", text)
    let requirement = rule.required("requires", self.requirement)
    let veto = rule.optional("veto", self.group)
    let tie = rule.optional("tie", self.tie)
    let quorum = rule.section("quorum", "a quorum", self.quorum)
    let weightings = rule.optional("weightings", list(text)) ?? []
    let cites = rule.required("cites", list(ruleID)) ?? []
    _ = rule.optional("note", texts)
    guard let title, let requirement else { return nil }
    if let veto, !requirement.vetoGroups.contains(veto) {
      warning(
        "`veto: \(veto)` is said, and nothing in `requires` gives `\(veto)` a veto.",
        at: rule.place(of: "veto"), hint: "Write `no-negative: {group: \(veto)}` into `requires`.")
    }
    return DecisionRule(
      id: id, title: title, requirement: requirement, equallyDivided: tie, quorumToDecide: quorum,
      vetoGroup: veto, weightings: Set(weightings.map { GroupID($0) }), cites: cites)
  }

  private func quorum(_ quorum: MappingReader) -> Quorum? {
    let fraction = quorum.required("fraction", self.fraction)
    let strict = strictness(quorum, "strict", fraction)
    return fraction.map { Quorum(fraction: $0, strict: strict) }
  }

  /// Whether "more than" is meant. Of a half it has to be said, since a vote is decided by it.
  func strictness(_ row: MappingReader, _ key: String, _ fraction: Fraction?) -> Bool {
    if !row.has(key), let fraction, fraction.numerator * 2 == fraction.denominator {
      row.missing(
        key, hint: "Write `\(key): true` for more than half, `\(key): false` for half or more.")
    }
    return row.optional(key, truth) ?? false
  }

  private func tie(_ node: WrittenNode) -> EquallyDividedVotes? {
    guard let text = text(node) else { return nil }
    let words: [String: EquallyDividedVotes] = [
      "rejected": .rejected, "lost": .lost, "ruling-stands": .rulingStands,
      "sustained": .sustained, "casting-vote": .castingVote,
    ]
    if let tie = words[text] { return tie }
    let prefix = "second-vote-within-"
    if text.hasPrefix(prefix), text.hasSuffix("h"),
      let hours = Int(text.dropFirst(prefix.count).dropLast()), (1...8760).contains(hours)
    {
      return .secondVote(withinHours: hours)
    }
    error(
      "`\(abridged(text))` is not known here.", at: node.place,
      hint: choiceHint(text, words.keys.sorted() + ["second-vote-within-48h"]))
    return nil
  }
}
