import PlenaryModel

// Procedural motions: made, seconded, spoken to, put in their order of precedence.
extension Meeting {
  func move(_ by: Actor, _ draft: MotionDraft) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let provision = try known(draft.kind)
    let mover = try member(by, or: provision.rule)
    try rankAllows(provision)
    let texts = draft.about
    if provision.needsText {
      guard let about = texts else {
        throw OutOfOrder(.motionNeedsText(draft.kind), provision.rule)
      }
      guard proposal(about) != nil || amendment(about) != nil else {
        throw OutOfOrder(.noSuchText(about), provision.rule)
      }
    }
    if provision.moverOnPrevailingSide, let about = draft.about {
      guard votedOnPrevailingSide(mover, about) else {
        throw OutOfOrder(.notOnPrevailingSide, provision.rule)
      }
    }
    return [.motionMoved(draft, by: mover, number: motions.count + 1)]
  }

  func known(_ kind: MotionKind) throws(OutOfOrder) -> MotionProvision {
    guard let provision = rules.motions[kind] else {
      throw OutOfOrder(.motionUnknown(kind), rules.motions.precedenceRule)
    }
    return provision
  }

  /// Under Robert's Rules only a motion of higher rank than those pending may be made.
  private func rankAllows(_ provision: MotionProvision) throws(OutOfOrder) {
    guard rules.motions.onlyHigherRank, let rank = provision.rank else { return }
    for pending in pendingMotions {
      guard let other = rules.motions[pending.kind]?.rank else { continue }
      if rank >= other {
        throw OutOfOrder(
          .rankTooLow(provision.kind, pending: pending.kind), rules.motions.precedenceRule)
      }
    }
  }

  private func votedOnPrevailingSide(_ member: MemberID, _ text: TextID) -> Bool {
    guard let result = lastResult(on: .proposal(text)),
      let place = rules.roster.place(of: member)
    else { return false }
    let vote = result.known[member] ?? (result.ballots.isEmpty ? nil : result.ballots[place])
    return vote == (result.outcome.isAdopted ? .inFavour : .against)
  }

  func pendingMotion(_ number: Int) throws(OutOfOrder) -> (MotionState, MotionProvision) {
    guard let motion = motion(number), motion.status == .pending else {
      throw OutOfOrder(.noSuchMotion(number: number), rules.motions.precedenceRule)
    }
    return (motion, try known(motion.kind))
  }

  func secondMotion(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    let (motion, provision) = try pendingMotion(number)
    let member = try member(by, or: provision.rule)
    guard motion.mover != member else { throw OutOfOrder(.ownMotion, provision.rule) }
    return [.motionSeconded(number: number, by: member)]
  }

  func speakOnMotion(_ by: Actor, _ number: Int, _ side: Side) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let (motion, provision) = try pendingMotion(number)
    let member = try member(by, or: provision.rule)
    guard provision.isDebatable else {
      throw OutOfOrder(.motionNotDebatable(motion.kind), provision.rule)
    }
    // The mover speaks besides those whom the rule counts.
    let moverSpeaks =
      provision.moverSpeaks && member == motion.mover && side == .inFavour
      && !motion.speakersFor.contains(member)
    if !moverSpeaks {
      let used = (side == .inFavour ? motion.speakersFor : motion.speakersAgainst)
        .count { $0 != motion.mover || !provision.moverSpeaks }
      let allowed = side == .inFavour ? provision.speakersFor : provision.speakersAgainst
      guard used < allowed else {
        throw OutOfOrder(.speakersOnMotionUsed(side, allowed: allowed), provision.rule)
      }
    }
    return [.spokenOnMotion(number: number, by: member, side)]
  }

  func withdrawMotion(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let (motion, _) = try pendingMotion(number)
    guard by.member == motion.mover else {
      throw OutOfOrder(
        .notSponsor(TextID("motion \(number)")), rules.proposals.withdrawalRule)
    }
    return [.motionWithdrawn(number: number)]
  }

  func carryMotionWithoutVote(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try noVoting()
    let motion = try mayBePut(number)
    return [.motionCarried(number: number)] + consequences(of: motion)
  }

  /// A motion is put when none that ranks before it is pending, and when it has its second.
  func mayBePut(_ number: Int) throws(OutOfOrder) -> MotionState {
    let (motion, provision) = try pendingMotion(number)
    if let first = pendingMotions.first, first.number != number, provision.rank != nil,
      rules.motions[first.kind]?.rank != nil
    {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
    if provision.needsSecond && motion.seconder == nil {
      throw OutOfOrder(.secondNeeded, provision.rule)
    }
    return motion
  }

  /// What a carried motion brings about.
  func consequences(of motion: MotionState) -> [Fact] {
    guard let provision = rules.motions[motion.kind] else { return [] }
    let about = motion.draft.about
    switch provision.consequence {
    case .suspendMeeting: return [.meetingSuspended]
    case .adjournMeeting: return [.meetingAdjourned]
    case .adjournDebate: return [.debateAdjourned(on: about)]
    case .closeDebate: return [.debateClosed(on: about)]
    case .declineCompetence: return about.map { [.competenceDeclined(on: $0)] } ?? []
    case .requireImportantMajority:
      return about.map { [.majorityDecided(on: $0, isImportant: true)] } ?? []
    case .requireOrdinaryMajority:
      return about.map { [.majorityDecided(on: $0, isImportant: false)] } ?? []
    case .reconsider: return about.map { [.reconsiderationOpened(of: $0)] } ?? []
    case .givePriority: return about.map { [.priorityGiven(to: $0)] } ?? []
    case .divide: return about.map { [.divisionGranted(of: $0)] } ?? []
    case .doNotVote: return about.map { [.textNotPut($0)] } ?? []
    case .limitSpeeches: return motion.draft.seconds.map { [.speechesLimited(seconds: $0)] } ?? []
    case .caucus: return [motion.draft.caucus]
    case .invite: return motion.draft.invitee.map { [.inviteeAdmitted($0)] } ?? []
    case .record: return []
    }
  }

  /// What follows from losing a motion: only division has anything.
  func consequences(ofLosing motion: MotionState) -> [Fact] {
    guard let about = motion.draft.about,
      rules.motions[motion.kind]?.consequence == .divide
    else { return [] }
    return [.divisionRefused(of: about)]
  }
}

extension MotionDraft {
  /// A moderated caucus has as many speakers as its time allows; fifteen minutes at ninety seconds
  /// each are ten.
  var caucus: Fact {
    let total = seconds ?? 0
    let speakers = secondsEach.flatMap { $0 > 0 ? total / $0 : nil }
    return .caucusBegun(seconds: total, speakers: speakers)
  }
}
