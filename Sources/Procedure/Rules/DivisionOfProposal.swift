import PlenaryModel

/// Parts of a text are voted on one by one, then what remains of it as a whole.
///
/// GA rules 89 and 129 (GA-089-129): a member asks for it; if another objects, the motion for
/// division is voted on, with two speakers on each side. In the Security Council the mover's
/// objection ends the matter (SC-032-B); under Model UN it is always moved and voted on (MUN-DIV).
/// Parts come after the amendments. A part that is voted down leaves the text, and when all operative
/// parts have been voted down the text is rejected as a whole (GA-PARA).
extension Meeting {
  func mayRequestDivision(
    of proposal: ProposalState, _ parts: [[ParagraphID]], _ division: DivisionProvision
  ) throws(OutOfOrder) {
    guard proposal.status == .pending else {
      throw OutOfOrder(.notPending(proposal.id), division.rule)
    }
    try divisionIsNotRefused(proposal, division)
    for (index, part) in parts.enumerated() {
      let isThere = part.allSatisfy { proposal.text.place(of: $0) != nil }
      guard isThere || proposal.text.paragraphs.isEmpty else {
        throw OutOfOrder(.noSuchPart(number: index + 1), division.rule)
      }
    }
  }

  private func divisionIsNotRefused(
    _ proposal: ProposalState, _ division: DivisionProvision
  ) throws(OutOfOrder) {
    guard proposal.divisionIsRefused else { return }
    let isByMover = division.objection == .moverEndsMatter
    throw OutOfOrder(isByMover ? .moverObjects : .divisionRefused(proposal.id), division.rule)
  }

  /// What an objection to separate votes leads to.
  func consequences(
    ofObjectionBy member: MemberID, to proposal: ProposalState, _ division: DivisionProvision
  ) throws(OutOfOrder) -> [Fact] {
    guard let requester = proposal.divisionRequestedBy else {
      throw OutOfOrder(.noSuchPart(number: 1), division.rule)
    }
    try divisionIsNotRefused(proposal, division)
    try noDivisionPending(on: proposal.id)
    switch division.objection {
    case .vote:
      let parts = proposal.parts.map(\.paragraphs)
      return [motionToDivide(proposal, by: requester, division, parts)]
    case .moverEndsMatter:
      guard member == proposal.mover || proposal.isSponsor(member) else {
        throw OutOfOrder(.notSponsor(proposal.id), division.rule)
      }
      return [.divisionRefused(of: proposal.id)]
    case .always: return []
    }
  }

  func motionToDivide(
    _ proposal: ProposalState, by member: MemberID, _ division: DivisionProvision,
    _ partition: [[ParagraphID]]
  ) -> Fact {
    var draft = MotionDraft(
      kind: division.motion, about: proposal.id, parts: max(partition.count, 2))
    draft.partition = partition
    return .motionMoved(draft, by: member, number: motions.count + 1)
  }

  /// What a carried motion for division brings: its parts, and the end of rival ways to divide.
  func consequences(ofDividing motion: MotionState, _ id: TextID) -> [Fact] {
    let parts = motion.draft.partition
    let divided: [Fact] =
      parts.isEmpty ? [] : [.divisionRequested(of: id, parts: parts, by: motion.mover)]
    return divided + [.divisionGranted(of: id)]
      + rivals(of: motion, id).map { .motionLost(number: $0.number) }
  }

  /// A lost one ends the matter when no other way to divide the text is pending.
  func consequences(ofNotDividing motion: MotionState, _ id: TextID) -> [Fact] {
    rivals(of: motion, id).isEmpty ? [.divisionRefused(of: id)] : []
  }

  private func rivals(of motion: MotionState, _ id: TextID) -> [MotionState] {
    pendingMotions.filter {
      $0.number != motion.number && $0.kind == motion.kind && $0.draft.about == id
    }
  }

  /// Division may still be asked for and decided between the votes on amendments and on the text.
  func noAction(besidesDivisionBy number: Int) throws(OutOfOrder) {
    try noVotingOpen()
    guard let motion = motion(number), let about = motion.draft.about,
      rules.motions[motion.kind]?.consequence == .divide
    else { return try noVoting() }
    try noAction(onOtherThan: about)
  }

  func provisionOnDivision() throws(OutOfOrder) -> DivisionProvision {
    guard let division = rules.division else {
      throw OutOfOrder(.divisionUnknown, rules.motions.precedenceRule)
    }
    return division
  }

  func noDivisionPending(on id: TextID) throws(OutOfOrder) {
    let isPending = pendingMotions.contains {
      $0.draft.about == id && rules.motions[$0.kind]?.consequence == .divide
    }
    if isPending, let division = rules.division {
      throw OutOfOrder(.divisionPending(id), division.rule)
    }
  }

  /// Every part has been voted on before the whole is.
  func partsAreDecided(_ proposal: ProposalState) throws(OutOfOrder) {
    if let division = rules.division, let number = proposal.nextPart {
      throw OutOfOrder(.partsFirst(number: number), division.rule)
    }
  }

  func isNextPart(_ number: Int, of proposal: ProposalState) throws(OutOfOrder) {
    let division = try provisionOnDivision()
    try divisionIsNotRefused(proposal, division)
    if let amendment = nextAmendment(to: proposal.id) {
      throw OutOfOrder(.amendmentsFirst([amendment.id]), rules.amendments.orderRule)
    }
    guard let next = proposal.nextPart else {
      throw OutOfOrder(.noSuchPart(number: number), division.rule)
    }
    guard next == number else { throw OutOfOrder(.partsFirst(number: next), division.rule) }
  }
}

extension ProposalState {
  /// The number of the next part to be voted on, counted from 1.
  var nextPart: Int? {
    guard !divisionIsRefused, let index = parts.firstIndex(where: { $0.isKept == nil })
    else { return nil }
    return index + 1
  }

  /// When all operative parts have been voted down the text as a whole is rejected.
  func isRejectedInParts(_ parts: [Part]) -> Bool {
    guard !parts.isEmpty, parts.allSatisfy({ $0.isKept != nil }) else { return false }
    let dropped = Set(parts.filter { $0.isKept == false }.flatMap(\.paragraphs))
    let operative = (undivided ?? text).operative
    guard !operative.isEmpty else { return parts.allSatisfy { $0.isKept == false } }
    return operative.allSatisfy { dropped.contains($0.id) }
  }
}
