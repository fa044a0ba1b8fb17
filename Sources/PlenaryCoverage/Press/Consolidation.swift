import PlenaryModel

/// Puts together what several sentences say of one vote, and keeps two votes apart.
struct Consolidation {
  private(set) var votes: [VoteStatement] = []
  /// Who has a veto in the Security Council.
  private let permanent: Set<MemberID>

  init(permanent: Set<MemberID>) { self.permanent = permanent }

  /// Those that say something of a vote, in the order in which the text does.
  var told: [VoteStatement] {
    let all = votes.map(filled).filter { $0.hasContent && !$0.isAttitude }
    let isCounted = all.contains { !$0.totals.isEmpty }
    return all.filter { !($0.isOfBefore && $0.totals.isEmpty) }.filter {
      !($0.isAside && $0.totals.count < 2 && all.count > 1)
    }
    .filter { !($0.isBackground && $0.totals.isEmpty && isCounted) }.sorted {
      ($0.firstContent?.sentence ?? 0, $0.firstContent?.term ?? 0)
        < ($1.firstContent?.sentence ?? 0, $1.firstContent?.term ?? 0)
    }
  }

  /// With the loose numbers in columns that nothing else fills and that can hold them.
  private func filled(_ vote: VoteStatement) -> VoteStatement {
    guard !vote.totals.isEmpty || !vote.voters.isEmpty || vote.looseTotals.count > 1 else {
      return vote
    }
    var vote = vote
    for (column, loose) in vote.looseTotals.sorted(by: { $0.key < $1.key })
    where vote.totals[column] == nil && loose.value >= vote.voters[column]?.count ?? 0 {
      let sum = vote.totals.values.reduce(loose.value, +)
      if let seats = vote.body?.seats, sum > seats { continue }
      vote.add(loose.value, loose.span, to: column)
    }
    return vote
  }

  mutating func add(_ statement: VoteStatement) {
    for place in votes.indices.reversed() where fits(votes[place], statement) {
      merge(statement, into: place)
      return
    }
    votes.append(statement)
  }

  /// Whether two statements can be about one vote.
  private func fits(_ vote: VoteStatement, _ new: VoteStatement) -> Bool {
    if vote.isAside, vote.sentences.last != new.sentences.first { return false }
    if new.isAside, !vote.isAside, !vote.totals.isEmpty, !new.totals.isEmpty,
      vote.totals.contains(where: { new.totals[$0.key] == nil }) == false
    {
      return false
    }
    let isSameSentence = vote.sentences.last == new.sentences.first
    if isSameSentence, !vote.totals.isEmpty, !new.totals.isEmpty { return false }
    if isImpossible(vote, new) || isImpossible(new, vote) { return false }
    if vote.isWithoutVote, !new.totals.isEmpty || new.isVetoTold { return false }
    if new.isWithoutVote, !vote.totals.isEmpty || vote.isVetoTold { return false }
    if let one = vote.target, let other = new.target, one != other { return false }
    var agreeing = 0
    for (column, value) in new.totals {
      guard let old = vote.totals[column] else { continue }
      if old != value { return false }
      agreeing += 1
    }
    if let one = vote.body, let other = new.body, one.name != other.name { return false }
    if let seats = (vote.body ?? new.body)?.seats, seats < 20,
      (vote.totals.values.max() ?? 0) > seats || (new.totals.values.max() ?? 0) > seats
    {
      return false
    }
    if !objectsFit(vote, new) { return false }
    // `voted in favour` is what it came to before the veto.
    let isUndone =
      vote.outcome == .vetoed && new.isOutcomeSoft || new.outcome == .vetoed && vote.isOutcomeSoft
    if let one = vote.outcome, let other = new.outcome, !isUndone,
      (one == .adopted) != (other == .adopted)
    {
      return false
    }
    if let one = vote.date, let other = new.date, one != other { return false }
    if !periodsFit(vote, new) { return false }
    if !votersFit(vote, new) { return false }
    if !numbersFit(vote, new) { return false }
    if agreeing >= 2 { return true }
    if new.isDistinct { return false }
    let distance = (new.sentences.first ?? 0) - (vote.sentences.last ?? 0)
    return distance <= (vote.hasContent && new.hasContent ? 6 : 4)
  }

  /// What the Council adopted, no permanent member voted against.
  private func isImpossible(_ one: VoteStatement, _ other: VoteStatement) -> Bool {
    guard one.outcome == .adopted, !one.isOutcomeSoft, !one.isProcedural, one.object != .agenda,
      (one.body ?? other.body)?.isSecurityCouncil == true, other.outcome == nil
    else { return false }
    return other.voters[.against]?.contains { permanent.contains($0.member) } == true
  }

  private func objectsFit(_ vote: VoteStatement, _ new: VoteStatement) -> Bool {
    if !vote.proposers.isEmpty, !new.proposers.isEmpty,
      Set(vote.proposers).isDisjoint(with: new.proposers)
    {
      return false
    }
    guard let one = vote.object, let other = new.object, one != other else { return true }
    switch (one, other) {
    case (.other, .other): return true
    // The press calls a resolution a motion.
    case (.motion, .resolution), (.resolution, .motion), (.motion, .other), (.other, .motion):
      return !vote.isMotionOfOrder && !new.isMotionOfOrder
    case (.other, .resolution), (.resolution, .other): return true
    case (.other(let noun), .amendment), (.amendment, .other(let noun)):
      // `a compromise proposal`, which is an amendment.
      return ["proposal", "measure"].contains(noun) && (vote.totals.isEmpty || new.totals.isEmpty)
    case (.agenda, .motion), (.motion, .agenda), (.agenda, .other), (.other, .agenda): return true
    default: return false
    }
  }

  /// What was last year is not what was on Tuesday.
  private func periodsFit(_ vote: VoteStatement, _ new: VoteStatement) -> Bool {
    switch (vote.period, new.period) {
    case (nil, nil): true
    case (let one?, let other?): one == other
    case (nil, _?): false
    case (_?, nil):
      // The sentences after `In 2005 the Assembly voted ...` may go on about it.
      !new.hasContent || (new.date == nil && new.body == nil && new.object == nil)
    }
  }

  private func votersFit(_ vote: VoteStatement, _ new: VoteStatement) -> Bool {
    for (column, names) in new.voters {
      for (other, known) in vote.voters where other != column {
        let codes = Set(known.map(\.member))
        if names.contains(where: { codes.contains($0.member) }) { return false }
      }
    }
    return true
  }

  /// More names than votes, or all of a column with another number: another vote.
  private func numbersFit(_ vote: VoteStatement, _ new: VoteStatement) -> Bool {
    for column in VoteColumn.allCases {
      guard let total = vote.totals[column] ?? new.totals[column] else { continue }
      let names = Set(
        ((vote.voters[column] ?? []) + (new.voters[column] ?? [])).map(\.member))
      if names.count > total { return false }
    }
    return true
  }

  /// A vote that was changed after the announcement: where a new count is given, it is told as
  /// another version of the same vote, and the old one stays as it was announced.
  mutating func apply(
    _ change: VoteChange, _ names: [NamedVoter], _ counts: VoteStatement?, isSoon: Bool
  ) {
    guard let place = votes.indices.last(where: { votes[$0].hasContent }), isSoon else { return }
    if let from = change.from { votes[place].add(names, to: from) }
    guard var later = counts, !later.totals.isEmpty else { return }
    votes[place].version = "as announced"
    later.version = "after correction"
    later.voters = [:]
    later.add(names, to: change.to)
    for (column, value) in votes[place].totals where later.totals[column] == nil {
      later.add(value, votes[place].totalSpans[column] ?? votes[place].spans[0], to: column)
    }
    later.outcome = later.outcome ?? votes[place].outcome
    later.object = votes[place].object
    later.body = votes[place].body
    later.date = votes[place].date
    votes.append(later)
  }

  /// Who the sentences before left to be named: `The five were Belarus, ...`.
  mutating func name(_ names: [NamedVoter], total: Int, isPart: Bool = false) {
    guard let place = votes.indices.last(where: { !votes[$0].totals.isEmpty }) else { return }
    let columns = votes[place].totals.filter {
      $0.value == total && votes[place].voters[$0.key] == nil
    }
    guard columns.count == 1, let column = columns.first?.key else { return }
    votes[place].add(names, to: column)
    if isPart { votes[place].partial.insert(column) }
  }

  /// `So did Russia.`
  mutating func follow(_ names: [NamedVoter], column: VoteColumn) {
    guard let place = votes.indices.last(where: { votes[$0].voters[column] != nil }) else { return }
    votes[place].add(names, to: column)
  }

  private mutating func merge(_ new: VoteStatement, into place: Int) {
    for (column, value) in new.totals where votes[place].totals[column] == nil {
      votes[place].totals[column] = value
      votes[place].totalSpans[column] = new.totalSpans[column]
    }
    votes[place].looseTotals.merge(new.looseTotals) { known, _ in known }
    for (column, names) in new.voters { votes[place].add(names, to: column) }
    votes[place].partial.formUnion(new.partial)
    votes[place].complete.formUnion(new.complete)
    for name in new.vetoers
    where !votes[place].vetoers.contains(where: { $0.member == name.member }) {
      votes[place].vetoers.append(name)
    }
    votes[place].isVetoTold = votes[place].isVetoTold || new.isVetoTold
    votes[place].body = votes[place].body ?? new.body
    votes[place].bodyBefore = votes[place].bodyBefore ?? new.bodyBefore
    if let object = new.object {
      if votes[place].object == nil { votes[place].object = object }
      if case .other = votes[place].object, object != .motion { votes[place].object = object }
      if votes[place].object == .motion, object == .resolution { votes[place].object = object }
    }
    if votes[place].outcome == nil { votes[place].isOutcomeSoft = new.isOutcomeSoft }
    if new.outcome == .adopted, !new.isOutcomeSoft { votes[place].isOutcomeSoft = false }
    if new.outcome == .vetoed || votes[place].outcome == nil {
      votes[place].outcome = new.outcome ?? votes[place].outcome
    }
    votes[place].date = votes[place].date ?? new.date
    votes[place].period = votes[place].period ?? new.period
    if votes[place].totals == new.totals { votes[place].mayBeTurned = new.mayBeTurned }
    votes[place].isProcedural = votes[place].isProcedural || new.isProcedural
    votes[place].threshold = votes[place].threshold ?? new.threshold
    votes[place].majority = votes[place].majority ?? new.majority
    votes[place].isWithoutVote = votes[place].isWithoutVote || new.isWithoutVote
    votes[place].method = votes[place].method ?? new.method
    votes[place].target = votes[place].target ?? new.target
    votes[place].firstContent = votes[place].firstContent ?? new.firstContent
    votes[place].isUnanimous = votes[place].isUnanimous || new.isUnanimous
    votes[place].isAttitude = votes[place].isAttitude && new.isAttitude
    if votes[place].proposers.isEmpty { votes[place].proposers = new.proposers }
    for (index, span) in zip(new.sentences, new.spans) where votes[place].sentences.last != index {
      votes[place].sentences.append(index)
      votes[place].spans.append(span)
    }
  }
}
