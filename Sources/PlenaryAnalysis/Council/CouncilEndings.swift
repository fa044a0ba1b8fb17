import PlenaryModel

/// The ways in which one draft may end, each with its probability and the members' choices.
///
/// A veto by each group of permanent members is an ending of its own.
struct CouncilEndings {
  private struct Ending {
    let kind: Int
    let vetoes: Set<MemberID>
    let probability: Double
    let choices: CouncilChoices
  }

  private let draft: CouncilDraft
  private let past: CouncilPast
  private let evidence: CouncilEvidence
  private var endings: [Ending] = []

  init(_ draft: CouncilDraft, past: CouncilPast, evidence: CouncilEvidence, kinds: [Double]) {
    self.draft = draft
    self.past = past
    self.evidence = evidence
    let count = draft.members.count
    let required = past.settings.required
    let choices = (0..<CouncilEvidence.kinds).map { usualChoices(kind: $0) }
    let all = draft.members.map { _ in [1.0, 0, 0, 0] }
    add(0, kinds[0], all, count...count)
    if count > required {
      add(1, kinds[1], withoutVeto(choices[1], except: []), required...(count - 1))
    }
    for (group, share) in vetoGroups() where count - group.count >= required {
      let given = withoutVeto(choices[2], except: group)
      add(2, kinds[2] * share, given, required...(count - group.count), vetoes: group)
    }
    add(3, kinds[3], choices[3], 0...(required - 1))
  }

  private mutating func add(
    _ kind: Int, _ probability: Double, _ choices: [[Double]], _ range: ClosedRange<Int>,
    vetoes: Set<MemberID> = []
  ) {
    endings.append(
      Ending(
        kind: kind, vetoes: vetoes, probability: probability,
        choices: CouncilChoices(probabilities: choices, inFavour: range)))
  }

  // MARK: Choices

  private static let order: [Choice] = [.inFavour, .abstaining, .against, .notVoting]

  /// How each member chose when drafts ended so: its own past on like subjects and of like sponsors,
  /// drawn to that of all members of its class.
  private func usualChoices(kind: Int) -> [[Double]] {
    var own: [MemberID: [Double]] = [:]
    var ofClass = [[4.0, 1, 0.5, 0.1], [4.0, 1, 0.5, 0.1]]
    for (position, index) in evidence.past.enumerated() {
      let vote = past.votes[index]
      guard vote.result.kind == kind, !vote.choices.isEmpty else { continue }
      let near = evidence.subjectWeights[position] + evidence.sponsorWeights[position]
      let weight = evidence.eraWeights[position] * 0.15 + near
      let sponsors = Set(vote.draft.sponsors)
      // In the order of the members: sums of floating-point numbers depend on theirs.
      for member in vote.draft.members where !sponsors.contains(member) {
        guard let choice = vote.choices[member],
          let place = CouncilEndings.order.firstIndex(of: choice)
        else { continue }
        own[member, default: [0, 0, 0, 0]][place] += weight
        ofClass[vote.draft.permanent.contains(member) ? 1 : 0][place] += weight / 10
      }
    }
    let means = ofClass.map { counts in counts.map { $0 / counts.reduce(0, +) } }
    return draft.members.map { member in
      if draft.sponsors.contains(member) { return [0.994, 0.002, 0.002, 0.002] }
      let mean = means[draft.permanent.contains(member) ? 1 : 0]
      let counts = own[member] ?? [0, 0, 0, 0]
      let whole = counts.reduce(0, +)
      return zip(counts, mean).map { ($0 + 2 * $1) / (whole + 2) }
    }
  }

  /// Permanent members of the group vote against, the others do not.
  private func withoutVeto(_ choices: [[Double]], except group: Set<MemberID>) -> [[Double]] {
    zip(draft.members, choices).map { member, shares in
      guard draft.permanent.contains(member) else { return shares }
      if group.contains(member) { return [0, 0, 1, 0] }
      let rest = shares[0] + shares[1] + shares[3]
      return [shares[0] / rest, shares[1] / rest, 0, shares[3] / rest]
    }
  }

  // MARK: Vetoes

  /// Who vetoes, given that there is a veto: groups seen before on like subjects and against like
  /// sponsors, drawn to groups of these years and to single members.
  private func vetoGroups() -> [(group: Set<MemberID>, share: Double)] {
    let permanent = draft.permanent.intersection(draft.members)
    var counts = CouncilEndings.possibleGroups(permanent)
    for (position, index) in evidence.past.enumerated() {
      let group = past.votes[index].result.vetoes.intersection(permanent)
      guard !group.isEmpty else { continue }
      let near = evidence.subjectWeights[position] + evidence.sponsorWeights[position]
      counts[group, default: 0] += near + 0.1 * evidence.eraWeights[position]
    }
    let groups = counts.map { group, count in
      (group: group, name: group.sorted().map(\.code).joined(separator: " "), count: count)
    }
    .sorted { $0.name < $1.name }
    let whole = groups.reduce(0) { $0 + $1.count }
    // Who submits a text hardly ever vetoes it, and nobody else takes up what it would have done.
    return groups.map { group in
      let isOwn = !group.group.isDisjoint(with: draft.sponsors)
      return (group.group, group.count / whole * (isOwn ? 0.01 : 1))
    }
  }

  /// What groups count before anything was seen: single members most, each further member a tenth.
  ///
  /// All groups of up to six members; of more, single members and all together.
  private static func possibleGroups(_ permanent: Set<MemberID>) -> [Set<MemberID>: Double] {
    let members = permanent.sorted()
    var counts: [Set<MemberID>: Double] = [:]
    if members.count <= 6 {
      for bits in 1..<max(1, 1 << members.count) {
        let group = Set(members.indices.filter { bits >> $0 & 1 == 1 }.map { members[$0] })
        counts[group] = 0.05 * CouncilMath.power(0.1, Double(group.count - 1))
      }
    } else {
      for member in members { counts[[member]] = 0.05 }
      counts[permanent] = 1e-6
    }
    return counts
  }

  // MARK: The whole

  /// All endings together, after what members declared.
  ///
  /// - Returns: nil where no ending agrees with the declarations.
  func forecast(_ settings: CouncilSettings) -> CouncilForecast? {
    let slip = (1 - settings.steadfastness) / 3
    let likelihoods = draft.members.map { member in
      guard let declared = draft.declared[member],
        let place = CouncilEndings.order.firstIndex(of: declared)
      else { return [1.0, 1, 1, 1] }
      return (0..<4).map { $0 == place ? settings.steadfastness : slip }
    }
    var kinds = [0.0, 0, 0, 0]
    var members = draft.members.map { _ in [0.0, 0, 0, 0] }
    var groups: [CouncilForecast.VetoGroup] = []
    var against = 0.0
    for ending in endings {
      guard let updated = ending.choices.updated(likelihoods) else { continue }
      let weight = ending.probability * updated.likelihood
      kinds[ending.kind] += weight
      for (member, shares) in updated.marginals.enumerated() {
        for choice in 0..<4 { members[member][choice] += weight * shares[choice] }
      }
      if ending.kind == 2 {
        groups.append(.init(members: ending.vetoes.sorted(), probability: weight))
        against += weight
      } else if ending.kind == 3 {
        against += weight * somePermanentAgainst(ending.choices, likelihoods, updated.likelihood)
      }
    }
    let whole = kinds.reduce(0, +)
    guard whole > 0 else { return nil }
    return assembled(kinds, members, groups, against, whole)
  }

  /// Given that a draft is short of votes, how probable it is that a permanent member is against.
  private func somePermanentAgainst(
    _ choices: CouncilChoices, _ likelihoods: [[Double]], _ likelihood: Double
  ) -> Double {
    guard likelihood > 0 else { return 0 }
    // The same evidence, and that no permanent member was against.
    let none = zip(draft.members, likelihoods).map { member, shares in
      draft.permanent.contains(member) ? [shares[0], shares[1], 0, shares[3]] : shares
    }
    let without = choices.updated(none)?.likelihood ?? 0
    return min(max(1 - without / likelihood, 0), 1)
  }

  private func assembled(
    _ kinds: [Double], _ members: [[Double]], _ groups: [CouncilForecast.VetoGroup],
    _ against: Double, _ whole: Double
  ) -> CouncilForecast {
    var vetoBy: [MemberID: Double] = [:]
    for member in draft.members where draft.permanent.contains(member) { vetoBy[member] = 0 }
    for group in groups {
      for member in group.members { vetoBy[member, default: 0] += group.probability / whole }
    }
    let shown = groups.map {
      CouncilForecast.VetoGroup(members: $0.members, probability: $0.probability / whole)
    }
    return CouncilForecast(
      members: zip(draft.members, members).map { member, shares in
        CouncilForecast.Member(
          member: member, isPermanent: draft.permanent.contains(member),
          inFavour: shares[0] / whole, abstaining: shares[1] / whole, against: shares[2] / whole,
          notVoting: shares[3] / whole, declared: draft.declared[member])
      },
      required: past.settings.required, unanimous: kinds[0] / whole, divided: kinds[1] / whole,
      veto: kinds[2] / whole, short: kinds[3] / whole, permanentAgainst: min(1, against / whole),
      vetoBy: vetoBy, vetoGroups: shown.sorted { $0.probability > $1.probability },
      precedents: [], grounds: [], learntFrom: (0, 0))
  }
}
