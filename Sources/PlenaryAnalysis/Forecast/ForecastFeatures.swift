internal import RealModule

/// The numbers that a member's forecast is made of, and which kind of evidence each belongs to.
enum ForecastFeatures {
  /// Kinds of evidence, as they are told to readers.
  enum Kind: Int, CaseIterable {
    case constant, lastVote, ownShare, bloc, place, baseRate, text
  }

  static let linkedKinds: [Kind] =
    [.constant, .lastVote, .lastVote, .bloc, .bloc, .place, .place, .lastVote, .lastVote, .place]
    + [.place, .ownShare, .ownShare, .baseRate, .baseRate]
    + Array(repeating: .lastVote, count: 20) + [.text, .text]
  static let newKinds: [Kind] =
    [.constant, .ownShare, .ownShare, .place, .place, .bloc, .bloc, .place, .place, .text]
    + [.ownShare, .ownShare, .place, .place, .text, .text]

  static func kinds(linked: Bool) -> [Kind] { linked ? linkedKinds : newKinds }
  static func width(linked: Bool) -> Int { kinds(linked: linked).count }

  /// `members × width`.
  static func features(_ evidence: ForecastEvidence, _ ground: ForecastGround) -> [Double] {
    var result: [Double] = []
    let members = ground.history.memberCount
    result.reserveCapacity(members * width(linked: evidence.isLinked))
    for member in 0..<members {
      if let ofChain = evidence.ofChain {
        appendLinked(&result, member, evidence, ofChain, ground)
      } else {
        appendNew(&result, member, evidence, ground)
      }
    }
    return result
  }

  private static func appendLinked(
    _ row: inout [Double], _ member: Int, _ evidence: ForecastEvidence,
    _ ofChain: (fast: ForecastGround.Shares, slow: ForecastGround.Shares),
    _ ground: ForecastGround
  ) {
    let steps = evidence.chain.prefix(4).map { ground.history.cell($0.index, member) }
    let cast = steps.map { $0 >= 1 && $0 <= 3 ? Int($0) : 0 }
    let last = cast.first { $0 > 0 } ?? 0
    row.append(1)
    if last > 0 {
      append(&row, ground.habits.transitions, at: (last - 1) * 3)
    } else {
      append(&row, ground.habits.baseRates, at: member * 3)
    }
    append(&row, ofChain.fast.bloc, at: member * 3)
    append(&row, ofChain.fast.place, at: member * 3)
    append(&row, ofChain.slow.own, at: member * 3)
    append(&row, ofChain.slow.place, at: member * 3)
    append(&row, evidence.ofSimilar.own, at: member * 3)
    append(&row, ground.habits.baseRates, at: member * 3)
    let unlike = 5 * (1 - evidence.chain[0].similarity)
    for choice in 0..<4 { row.append(last == choice ? 1 : 0) }
    for choice in 1..<4 { row.append(last == choice ? 5 * ground.habits.volatility[member] : 0) }
    for choice in 1..<4 { row.append(last == choice ? unlike : 0) }
    let second = cast.count > 1 ? cast[1] : 0
    for first in 1..<4 {
      for other in 1..<4 { row.append(cast[0] == first && second == other ? 1 : 0) }
    }
    row.append(cast[0] == 0 ? 1 : 0)
    row.append(evidence.chain.count == 1 ? 1 : 0)
    row.append(evidence.isPart ? 1 : 0)
    // One of the four one-hot places of `last` is implied by the others and by the constant; the
    // ridge penalty settles which.
  }

  private static func appendNew(
    _ row: inout [Double], _ member: Int, _ evidence: ForecastEvidence, _ ground: ForecastGround
  ) {
    let at = member * 3
    let near = evidence.best - 0.3
    row.append(1)
    append(&row, evidence.ofSimilar.own, at: at)
    append(&row, evidence.ofSimilar.place, at: at)
    append(&row, evidence.ofSimilar.bloc, at: at)
    append(&row, evidence.ofSubjects, at: at)
    row.append(evidence.best)
    append(&row, evidence.ofSimilar.own, at: at, times: near)
    append(&row, evidence.ofSimilar.place, at: at, times: near)
    row.append(evidence.hasTitle ? 0 : 1)
    row.append(evidence.isPart ? 1 : 0)
  }

  /// The log-odds of in favour and of against, measured from abstaining, with a hundredth added to
  /// every share so that what never happened stays possible.
  private static func append(
    _ row: inout [Double], _ shares: [Double], at place: Int, times factor: Double = 1
  ) {
    let middle = Double.log(shares[place + 1] + 0.01)
    row.append(factor * (Double.log(shares[place] + 0.01) - middle))
    row.append(factor * (Double.log(shares[place + 2] + 0.01) - middle))
  }
}
