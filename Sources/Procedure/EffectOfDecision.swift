public import PlenaryModel

/// What a decided text is worth and what it opens next, apart from its outcome.
public struct DecisionEffect: Sendable, Hashable {
  public var effect: Effect
  public var rule: RuleID
  /// What the body has the power to do itself, of what the text asks for.
  public var done: [Power]
  /// What the text asks for and the body can at most recommend.
  public var beyond: [Power]
  public var next: [Route]
}

extension Meeting {
  /// The effect of a text as it stands. Only an adopted text has one; what comes next depends on
  /// whether it was approved, adopted, vetoed or rejected.
  public func effect(of id: TextID) -> DecisionEffect? {
    guard let proposal = proposal(id) else { return nil }
    let occasion: Route.Occasion
    switch proposal.status {
    case .adoptedWithoutVote, .decided(.adopted):
      occasion = rules.body.stage == .approves ? .approved : .adopted
    case .decided(.vetoed): occasion = .vetoed
    case .decided: occasion = .rejected
    case .pending, .withdrawn, .noAction, .notCompetent, .notPut, .awaitingSecondVote:
      return nil
    }
    let next = rules.routes.filter { $0.from == rules.body.id && $0.occasion == occasion }
    guard proposal.status.isAdopted else {
      return DecisionEffect(
        effect: .none, rule: majority(for: .proposal(id)).rule, done: [], beyond: [], next: next)
    }
    let powers = proposal.draft.actions.compactMap { rules.power(over: $0) }
    // What a text does itself decides what it is worth: binding, or what the power says.
    let deciding =
      rules.body.stage == .approves
      ? nil : powers.first { $0.extent == .binding } ?? powers.first { $0.effect != nil }
    let effect = deciding.map { $0.effect ?? .binding } ?? effect(ofVerbsIn: proposal)
    return DecisionEffect(
      effect: effect, rule: deciding?.rule ?? rules.effectRule,
      done: powers.filter { $0.extent == .binding || $0.extent == .may },
      beyond: powers.filter { $0.extent == .mayRecommend || $0.extent == .mayNot },
      next: next.filter { $0.effect == nil || $0.effect == effect })
  }

  /// Where the operative verb decides what a text is worth, one paragraph with such a verb is
  /// enough. A text whose paragraphs are not known is taken at the body's ordinary effect.
  private func effect(ofVerbsIn proposal: ProposalState) -> Effect {
    let operative = proposal.text.operative
    guard !rules.effectVerbs.isEmpty, !operative.isEmpty else { return rules.effect }
    let has = operative.contains { paragraph in
      var words = paragraph.words.split(separator: " ").map(String.init)
      if let first = words.first, ["Also", "Further"].contains(first) { words.removeFirst() }
      guard let verb = words.first else { return false }
      return rules.effectVerbs.contains { $0.lowercased() == verb.lowercased() }
    }
    return has ? rules.effect : rules.effectOtherwise
  }
}
