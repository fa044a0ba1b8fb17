public import PlenaryModel

/// How often each member of a body decides, a priori: by the rule alone, whoever the members are
/// and whatever they want.
public struct VotingPower: Sendable {
  /// How the figures were found.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Exactly, by how many of each class of like members are in favour.
    case classes
    /// Exactly, by listing the coalitions of two halves of the members.
    case halves
    /// Exactly, by a table of sizes and sums of weights.
    case weights
    /// One large weighting: Banzhaf's counts exactly, Shapley's and Shubik's index as a mean over
    /// probabilities, with its error.
    case oneWeighting = "one-weighting"
    /// By drawing lots, with standard errors.
    case sampling
  }

  /// A figure, and what is known about it.
  public struct Figure: Sendable, Hashable {
    public var value: Double
    /// nil where the figure is not exact.
    public var exact: ExactFraction?
    /// Where it was found by drawing lots.
    public var standardError: Double?
    /// Where it was computed with numbers of limited precision: about how far it may be off.
    public var error: Double?
    /// In how many of the draws, or of the pairs of draws, the member decided at all, where lots
    /// were drawn; of the body, how often a coalition won.
    public var timesDrawn: Int?

    public var isExact: Bool { exact != nil }

    /// Whether the figure says anything. What happened in fewer than thirty draws is rare, and no
    /// more is known: neither the figure nor its standard error can be relied on.
    public var isIdentified: Bool { timesDrawn.map { $0 >= 30 } ?? true }
  }

  public struct Member: Sendable, Hashable {
    public var member: MemberID
    /// In how many coalitions of the others it decides; nil where they were not counted, and where
    /// support may do harm.
    public var swings: Natural?
    /// The share of all coalitions of the others in which it decides (Penrose 1946, Banzhaf 1965,
    /// Dubey and Shapley 1979).
    public var banzhaf: Figure
    /// Its share of all swings; these add up to one.
    public var normalizedBanzhaf: Figure
    /// The share of all orders of the members in which it decides (Shapley and Shubik 1954); these
    /// add up to one if the body can decide at all.
    public var shapleyShubik: Figure
  }

  /// In the order of the roster.
  public var members: [Member]
  public var method: Method
  /// The share of all coalitions that win: the power of the body to act (Coleman 1971).
  public var powerToAct: Figure
  /// See ``SimpleGame/isMonotone``. Where it is false the figures are not power.
  public var isMonotone: Bool
  /// nil unless lots were drawn.
  public var sampling: PowerSampling?

  public subscript(member: MemberID) -> Member? { members.first { $0.member == member } }

  /// Whether every figure is exact.
  public var isExact: Bool {
    powerToAct.isExact
      && members.allSatisfy {
        $0.banzhaf.isExact && $0.normalizedBanzhaf.isExact && $0.shapleyShubik.isExact
      }
  }
}

extension SimpleGame {
  /// The voting power of every member: exactly where that can be done in seconds, otherwise by
  /// drawing lots.
  public func votingPower(sampling: PowerSampling = PowerSampling()) -> VotingPower {
    for method in [VotingPower.Method.classes, .halves, .weights, .oneWeighting] {
      if let power = votingPower(by: method) { return power }
    }
    return sampled(sampling)
  }

  /// The voting power by one method.
  ///
  /// - Returns: nil where the method cannot be used on this game, or would take too long.
  public func votingPower(
    by method: VotingPower.Method, sampling: PowerSampling = PowerSampling()
  ) -> VotingPower? {
    let types = types
    switch method {
    case .classes:
      guard let cases = PowerByClasses.caseCount(types), cases <= 20_000,
        roster.count < 1_500
      else { return nil }
      return exact(PowerByClasses(test: test, types: types).count(), .classes)
    case .halves:
      return PowerByHalves(test: test, types: types).map { exact($0.count(), .halves) }
    case .weights:
      return PowerByWeights(test: test, types: types).map { exact($0.count(), .weights) }
    case .oneWeighting: return byOneWeighting(types)
    case .sampling: return sampled(sampling)
    }
  }

  private func exact(_ counts: WinningCounts, _ method: VotingPower.Method) -> VotingPower {
    let types = types
    let swings = types.indices.map { counts.swings(type: $0) }
    let shapley = types.indices.map { VotingPower.Figure(counts.shapleyShubik(type: $0)) }
    return power(
      types, swings: swings, shapley: shapley, winning: counts.total, method: method)
  }

  private func byOneWeighting(_ types: [MemberType]) -> VotingPower? {
    guard let game = OneWeighting(test) else { return nil }
    let weights = types.map { $0.weights[0] }
    guard let extended = MultilinearExtension(game: game),
      let counted = BanzhafByOneWeighting(game: game).swings(of: weights)
    else { return nil }
    let means = extended.shapleyShubik(of: weights)
    return power(
      types, swings: counted.swings.map { SignedCount($0) },
      shapley: means.map { VotingPower.Figure(value: $0.value, error: $0.error) },
      winning: counted.winning, method: .oneWeighting)
  }

  /// Puts the figures of each type to its members.
  private func power(
    _ types: [MemberType], swings: [SignedCount], shapley: [VotingPower.Figure],
    winning: Natural, method: VotingPower.Method
  ) -> VotingPower {
    let half = Natural.powerOfTwo(max(0, roster.count - 1))
    var positive = Natural.zero
    var negative = Natural.zero
    for (type, count) in zip(types, swings) {
      var all = count.magnitude
      all *= UInt64(type.places.count)
      if count.isNegative { negative += all } else { positive += all }
    }
    let whole = SignedCount(positive, minus: negative)
    var members = [VotingPower.Member?](repeating: nil, count: roster.count)
    for (index, type) in types.enumerated() {
      let count = swings[index]
      let share =
        whole.magnitude.isZero
        ? ExactFraction(.zero, Natural(1))
        : ExactFraction(
          count.magnitude, whole.magnitude, isNegative: count.isNegative != whole.isNegative)
      let banzhaf = ExactFraction(count.magnitude, half, isNegative: count.isNegative)
      for place in type.places {
        members[place] = VotingPower.Member(
          member: roster.seats[place].member, swings: isMonotone ? count.magnitude : nil,
          banzhaf: .init(banzhaf), normalizedBanzhaf: .init(share),
          shapleyShubik: shapley[index])
      }
    }
    return VotingPower(
      members: members.compactMap { $0 }, method: method,
      powerToAct: .init(ExactFraction(winning, Natural.powerOfTwo(roster.count))),
      isMonotone: isMonotone, sampling: nil)
  }

  private func sampled(_ sampling: PowerSampling) -> VotingPower {
    let types = types
    let estimates = PowerBySampling(test: test, types: types, sampling: sampling).estimate()
    var members = [VotingPower.Member?](repeating: nil, count: roster.count)
    for (index, type) in types.enumerated() {
      for place in type.places {
        members[place] = VotingPower.Member(
          member: roster.seats[place].member, swings: nil,
          banzhaf: .init(estimates.banzhaf[index]),
          normalizedBanzhaf: .init(estimates.normalized[index]),
          shapleyShubik: .init(estimates.shapleyShubik[index]))
      }
    }
    return VotingPower(
      members: members.compactMap { $0 }, method: .sampling,
      powerToAct: .init(estimates.winning), isMonotone: isMonotone, sampling: sampling)
  }
}

extension VotingPower.Figure {
  init(_ fraction: ExactFraction) { self.init(value: fraction.value, exact: fraction) }

  init(_ estimate: PowerBySampling.Estimate) {
    self.init(
      value: estimate.mean, standardError: estimate.standardError, timesDrawn: estimate.times)
  }
}
