internal import PlenaryModel
internal import Procedure

/// Looks for the fewest members whose going over to one choice turns a decision.
///
/// Members that did the same and of which one weighs at least as much as the other everywhere form
/// a chain; of a chain the heaviest go first, since any other choice of as many does no more. What
/// is left to try is how many of each chain: all ways to part one, two, three and so on members
/// among the chains.
struct ChangeSearch {
  private let vote: RollCallVote
  private let to: Choice
  private let chains: [Chain]
  private let isAdopted: Bool
  private let tally: Tally

  private static let mostTrials = 200_000

  private struct Chain {
    var from: Choice
    /// Places in the roster, heaviest first.
    var places: [Int]
    /// What the first `k` weigh together: heads, then each group of the rule.
    var weights: [[Int]]
  }

  init(_ vote: RollCallVote, from sources: [Choice], to: Choice) {
    self.vote = vote
    self.to = to
    isAdopted = vote.determination.outcome.isAdopted
    tally = vote.tally
    chains = sources.flatMap { Self.chains(of: vote, from: $0) }
  }

  private static func chains(of vote: RollCallVote, from: Choice) -> [Chain] {
    var members: [(place: Int, weights: [Int])] = []
    for (place, seat) in vote.roster.seats.enumerated() {
      let kind = vote.kind(of: seat)
      if kind.choice == from {
        members.append((place, Array(kind.weights.prefix(1 + vote.ruleGroups.count))))
      }
    }
    members.sort { ($1.weights.reduce(0, +), $0.place) < ($0.weights.reduce(0, +), $1.place) }
    var chains: [(last: [Int], chain: Chain)] = []
    for (place, weights) in members {
      let fitting = chains.firstIndex { zip($0.last, weights).allSatisfy { $0 >= $1 } }
      guard let fitting else {
        let none = weights.map { _ in 0 }
        chains.append((weights, Chain(from: from, places: [place], weights: [none, weights])))
        continue
      }
      chains[fitting].last = weights
      chains[fitting].chain.places.append(place)
      let before = chains[fitting].chain.weights[chains[fitting].chain.places.count - 1]
      chains[fitting].chain.weights.append(zip(before, weights).map { $0 + $1 })
    }
    return chains.map(\.chain)
  }

  /// - Parameter below: only changes of fewer members are looked for.
  func answer(below: Int?) -> LeastChange.Answer {
    let everybody = chains.map(\.places.count)
    let most = everybody.reduce(0, +)
    var trials = 0
    if worksOneWay {
      // What all together cannot do none of them can; and one change more never undoes it.
      guard outcome(everybody).isAdopted != isAdopted else { return .never }
      let answer = fewest(most, &trials)
      guard let below, let change = answer.change, change.count >= below else { return answer }
      return .moreThan(below - 1)
    }
    var size = 1
    while size <= most, size < below ?? .max {
      var numbers = chains.map { _ in 0 }
      switch place(size, from: 0, &numbers, &trials) {
      case true?: return .found(change(numbers))
      case false?: size += 1
      case nil: return .moreThan(size - 1)
      }
    }
    return size <= most ? .moreThan(size - 1) : .never
  }

  /// Halves the range in which the least number must lie.
  private func fewest(_ most: Int, _ trials: inout Int) -> LeastChange.Answer {
    var found = chains.map(\.places.count)
    var (tooFew, enough) = (0, most)
    while enough - tooFew > 1 {
      let size = tooFew + (enough - tooFew) / 2
      var numbers = chains.map { _ in 0 }
      switch place(size, from: 0, &numbers, &trials) {
      case true?: (enough, found) = (size, numbers)
      case false?: tooFew = size
      case nil: return .moreThan(tooFew)
      }
    }
    return .found(change(found))
  }

  private var worksOneWay: Bool {
    guard vote.rule.hasOneDirection else { return false }
    let rising = vote.rule.requirement.goes(rising: true)
    if to == (rising == isAdopted ? .against : .inFavour) { return true }
    let isOneKind = Set(chains.map(\.from)).count <= 1
    return isOneKind && (vote.rule.quorumToDecide == nil || vote.present == nil)
  }

  /// Parts so many members among the chains from one on; true when the decision turns, nil when too
  /// much was tried.
  private func place(
    _ rest: Int, from chain: Int, _ numbers: inout [Int], _ trials: inout Int
  ) -> Bool? {
    if chain == chains.count - 1 {
      guard rest <= chains[chain].places.count else { return false }
      numbers[chain] = rest
      trials += 1
      if trials > Self.mostTrials { return nil }
      return outcome(numbers).isAdopted != isAdopted
    }
    for number in stride(from: min(rest, chains[chain].places.count), through: 0, by: -1) {
      numbers[chain] = number
      let isFound = place(rest - number, from: chain + 1, &numbers, &trials)
      if isFound != false { return isFound }
    }
    return false
  }

  private func outcome(_ numbers: [Int]) -> Outcome {
    var changed = tally
    for (chain, number) in zip(chains, numbers) where number > 0 {
      let weights = chain.weights[number]
      changed.all.move(weights[0], from: chain.from, to: to)
      if let present = changed.all.present, chain.from.isCast != to.isCast {
        changed.all.present = max(0, present + (to.isCast ? number : -number))
      }
      for (group, weight) in zip(vote.ruleGroups, weights.dropFirst()) {
        changed.groups[group]?.move(weight, from: chain.from, to: to)
      }
    }
    return vote.rule.determine(changed).outcome
  }

  private func change(_ numbers: [Int]) -> LeastChange {
    var moves: [Movement.Move] = []
    var changed = vote
    for (chain, number) in zip(chains, numbers) {
      for place in chain.places.prefix(number) {
        let member = vote.roster.seats[place].member
        moves.append(Movement.Move(member: member, from: chain.from, to: to))
        changed.set(to, of: member)
      }
    }
    return LeastChange(moves: moves, outcome: changed.determination.outcome)
  }
}

extension Count {
  fileprivate mutating func move(_ weight: Int, from: Choice, to: Choice) {
    add(-weight, to: from)
    add(weight, to: to)
  }

  private mutating func add(_ weight: Int, to choice: Choice) {
    switch choice {
    case .inFavour: inFavour += weight
    case .against: against += weight
    case .abstaining: abstaining += weight
    case .notVoting, .notMember: notParticipating += weight
    }
  }
}
