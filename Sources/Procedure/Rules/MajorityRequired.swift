public import PlenaryModel

/// Whether a tally reaches what a decision rule asks for, and if not, which limb of it failed.
///
/// A rule is a tree of limbs over integers: a share of those voting or of all members, a fixed number
/// of votes, no negative vote in a class, and their combinations. Present and voting are those who
/// vote in favour or against (GA-086-126). A share is compared by multiplying, so that two thirds of
/// 145 is 97 and never 96.67; and no votes at all are no majority, however small the base. All limbs
/// are tested, also after one has failed, so that all can be shown. In this order: was there a
/// quorum, were votes equally divided, was every limb satisfied.
extension DecisionRule {
  /// Decides a vote.
  ///
  /// - Parameters:
  ///   - tally: checked before; see `Tally.contradiction`.
  ///   - dissenters: members of the veto group that voted against, where names are known.
  /// - Returns: the outcome with the numbers that led to it. Integers only.
  public func determine(_ tally: Tally, dissenters: [MemberID] = []) -> Determination {
    let limb = requirement.examine(tally)
    let presence = presence(in: tally)
    return Determination(
      rule: id, tally: tally,
      outcome: outcome(tally, limb: limb, presence: presence, dissenters: dissenters),
      limb: limb, presence: presence)
  }

  private func presence(in tally: Tally) -> Determination.Presence? {
    guard let quorumToDecide else { return nil }
    let members = tally.all.size(of: .members)
    return Determination.Presence(
      required: quorumToDecide.required(of: members), present: tally.all.present,
      members: members)
  }

  private func outcome(
    _ tally: Tally, limb: Limb, presence: Determination.Presence?, dissenters: [MemberID]
  ) -> Outcome {
    // Presence counts, not participation; and nobody having counted, it is presumed.
    if let presence, let present = presence.present, present < presence.required {
      return .noQuorum
    }
    if let equallyDivided, tally.all.isEquallyDivided {
      return equallyDivided.outcome
    }
    if limb.isSatisfied { return .adopted }
    if let vetoGroup {
      return limb.isSatisfied(but: vetoGroup) ? .vetoed(by: dissenters) : .insufficientVotes
    }
    if case .min = requirement { return .insufficientVotes }
    return .rejected
  }
}

extension Requirement {
  /// Tests every limb, also after one has failed, so that all of them can be shown.
  func examine(_ tally: Tally) -> Limb {
    switch self {
    case .share(let of, let base, let fraction, let strict, let group):
      let count = tally[group: group]
      let whole = count.size(of: base)
      let actual = count[of]
      return Limb(
        requirement: self,
        // No votes at all are no majority, however small the base.
        isSatisfied: actual > 0 && fraction.isReached(by: actual, of: whole, strict: strict),
        actual: actual, required: Swift.max(1, fraction.required(of: whole, strict: strict)),
        base: whole, scale: count.scale)
    case .min(let of, let number, let group):
      let count = tally[group: group]
      return Limb(
        requirement: self, isSatisfied: count[of] >= count.units(number), actual: count[of],
        required: count.units(number), scale: count.scale)
    case .max(let of, let number, let group):
      let count = tally[group: group]
      return Limb(
        requirement: self, isSatisfied: count[of] <= count.units(number), actual: count[of],
        required: count.units(number), scale: count.scale)
    case .noNegative(let group):
      let against = tally[group: group].against
      return Limb(requirement: self, isSatisfied: against == 0, actual: against, required: 0)
    case .allAffirm(let group):
      let withholding = tally[group: group].withholding
      return Limb(
        requirement: self, isSatisfied: withholding == 0, actual: withholding, required: 0)
    case .maxWithholding(let number, let group):
      let withholding = tally[group: group].withholding
      return Limb(
        requirement: self, isSatisfied: withholding <= number, actual: withholding,
        required: number)
    case .all(let requirements):
      let parts = requirements.map { $0.examine(tally) }
      return Limb(
        requirement: self, isSatisfied: parts.allSatisfy(\.isSatisfied), parts: parts)
    case .any(let requirements):
      let parts = requirements.map { $0.examine(tally) }
      return Limb(
        requirement: self, isSatisfied: parts.contains(where: \.isSatisfied), parts: parts)
    case .not(let requirement):
      let part = requirement.examine(tally)
      return Limb(requirement: self, isSatisfied: !part.isSatisfied, parts: [part])
    }
  }
}

extension Count {
  /// A number of a rule in the units of this count; one that no integer holds is never reached.
  fileprivate func units(_ number: Int) -> Int {
    let (units, isTooLarge) = number.multipliedReportingOverflow(by: scale)
    return isTooLarge ? .max : units
  }
}
