import PlenaryModel

extension Meeting {
  /// Carries out an event. Decides nothing and never fails; every state change happens here.
  public mutating func apply(_ event: Event) {
    eventCount += 1
    switch event.fact {
    case .voteCast(let member, let vote): applyVote(member, vote)

    case .meetingOpened(let number):
      phase = .open
      self.number = number
    case .attendanceRecorded(let member, let attendance):
      self.attendance[member] = attendance
    case .presentCounted(let count): presentCount = count
    case .meetingSuspended: phase = .suspended
    case .meetingResumed: phase = .open
    case .meetingAdjourned:
      phase = .adjourned
      presentCount = nil
      attendance = [:]
      proxies = [:]
      endSpeech()
      pointOfOrder = nil
      endWaivers()
      endMotionsOnTheMeeting()
    case .ruleWaived(let rule, _): waived.insert(rule)
    case .itemTakenUp(let item, _):
      self.item = item
      floor = Floor(limitSeconds: floor.limitSeconds)
    case .chairHandedOver(let member): presidingMember = member

    case .arrearsRecorded(let member, let owed, let due):
      arrears[member] = Arrears(
        owed: owed, dueForTwoYears: due, waivedUntil: arrears[member]?.waivedUntil)
    case .arrearsWaived(let member, let day):
      arrears[member, default: Arrears(owed: 0, dueForTwoYears: 1)].waivedUntil = day
    case .credentialsChallenged(let member): challengedCredentials.insert(member)
    case .rightsSuspended(let member): suspendedMembers.insert(member)
    case .proxyGiven(let giver, let holder): proxies[giver] = holder
    case .proxyWithdrawn(let giver): proxies[giver] = nil

    case .floorRequested, .speakerCalled, .replierCalled, .leftList, .listArranged,
      .placesExchanged, .speechEnded, .speakersListClosed, .speakersListReopened,
      .speechesLimited, .replyGranted, .statementMade:
      applyToFloor(event)
    case .speakerCalledToOrder: break

    case .pointOfOrderRaised(let member, _, let words):
      pointOfOrder = PointOfOrder(by: member, words: words)
    case .rulingGiven(let words):
      if pointOfOrder?.isPending == true, pointOfOrder?.ruling == nil {
        pointOfOrder?.ruling = words
      } else {
        pointOfOrder = PointOfOrder(by: nil, words: words, ruling: words)
      }
    case .rulingAppealed(let member): pointOfOrder?.appealedBy = member
    case .appealSeconded(let member): pointOfOrder?.appealSeconder = member

    case .motionMoved, .motionSeconded, .spokenOnMotion, .motionWithdrawn, .motionCarried,
      .motionLost, .debateAdjourned, .debateClosed, .competenceDeclined, .majorityDecided,
      .priorityGiven, .textNotPut, .reconsiderationOpened, .caucusBegun, .inviteeAdmitted:
      applyToMotions(event)

    case .proposalIntroduced, .warningGiven, .competenceDoubted, .textCirculated,
      .oralTextPermitted, .sponsorAdded, .sponsorWithdrew, .textWithdrawn, .textReintroduced,
      .proposalSeconded, .proposalRevised, .costStated, .rulesAmendmentReported, .amendmentMoved,
      .amendmentAccepted, .amendmentIncorporated, .orderOfAmendmentsFixed, .divisionRequested,
      .divisionGranted, .divisionRefused, .earlierStageNoted, .amendmentNotPut:
      applyToTexts(event)

    case .voteRequested, .methodRequested, .adoptionWithoutVoteProposed, .adoptedWithoutVote,
      .votingOpened, .lotDrawn, .castingVoteGiven, .closingScheduled, .votingClosed,
      .rightsReserved, .votePassed, .noAnswer, .voteReported, .resultAnnounced,
      .rejectedInParts, .intentionStated, .voteExplained, .matterRuledProcedural, .effectGiven:
      applyToVoting(event)

    case .electionOpened(let post, let seats, let candidates, let heads):
      var election = Election(post: post, seats: seats, candidates: candidates, heads: heads)
      election.event = eventCount
      elections.append(election)
    case .ballotPaperFound: break
    case .ballotCounted(let round, let count, let required, let elected):
      changeElection {
        $0.rounds.append(
          Election.Round(number: round, count: count, required: required, elected: elected))
      }
    case .candidateElected(let name, let byAcclamation):
      changeElection {
        $0.elected.append(name)
        $0.byAcclamation = byAcclamation
        $0.lotBetween = []
      }
    case .electionLotNeeded(let names): changeElection { $0.lotBetween = names }
    }
  }

  /// Replays events on an unopened meeting.
  public mutating func apply(_ events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  private mutating func applyVote(_ member: MemberID, _ vote: Vote) {
    guard let place = rules.roster.place(of: member) else { return }
    voting?.cast(vote, at: place)
    if voting?.method == .rollCall { advanceRollCall(past: member) }
  }

  private mutating func advanceRollCall(past member: MemberID) {
    guard let position = voting?.position, position < voting?.order.count ?? 0,
      voting?.order[position] == member
    else { return }
    voting?.position = position + 1
  }

  mutating func change(_ id: TextID, _ change: (inout ProposalState) -> Void) {
    guard let index = proposals.firstIndex(where: { $0.id == id }) else { return }
    change(&proposals[index])
  }

  mutating func changeAmendment(_ id: TextID, _ change: (inout AmendmentState) -> Void) {
    guard let index = amendments.firstIndex(where: { $0.id == id }) else { return }
    change(&amendments[index])
  }

  mutating func changeMotion(_ number: Int, _ change: (inout MotionState) -> Void) {
    guard let index = motions.firstIndex(where: { $0.number == number }) else { return }
    change(&motions[index])
  }

  /// The election that is being held. A forged record may speak of one that nobody opened.
  private mutating func changeElection(_ change: (inout Election) -> Void) {
    guard !elections.isEmpty else { return }
    change(&elections[elections.count - 1])
    elections[elections.count - 1].event = eventCount
  }
}
