import PlenaryModel

extension Meeting {
  mutating func applyToVoting(_ event: Event) {
    switch event.fact {
    case .voteRequested(let id, let member): change(id) { $0.voteRequestedBy = member }
    case .methodRequested(let method, _): requestedMethod = method
    case .adoptionWithoutVoteProposed(let id):
      change(id) { $0.isProposedForAdoptionWithoutVote = true }
    case .adoptedWithoutVote(let id):
      change(id) { $0.status = .adoptedWithoutVote }
      if action == id { action = nil }
    case .votingOpened(let subject, let method, let rule):
      interrupted = voting
      voting = Voting(
        number: votingCount, openingEvent: eventCount, subject: subject, method: method, rule: rule,
        opened: event.at,
        ballots: Array(repeating: nil, count: rules.roster.count))
      votingCount += 1
      beginAction(on: subject)
    case .lotDrawn(let member):
      let order = rollCallOrder(from: member)
      voting?.order = order
      voting?.position = 0
    case .castingVoteGiven(let side): voting?.castingVote = side
    case .closingScheduled(let moment): voting?.closes = moment
    case .votingClosed: voting?.closed = event.at
    case .rightsReserved(let member): voting?.withRights.insert(member)
    case .votePassed(let member):
      voting?.passed.append(member)
      voting?.order.append(member)
      voting?.position += 1
    case .noAnswer: voting?.position += 1
    case .voteReported(let reported):
      voting?.reported = reported
      voting?.castingVote = nil
    case .resultAnnounced(let subject, let tally, let outcome):
      announce(subject, tally, outcome, at: event.at)
    case .rejectedInParts(let id): finish(id, .rejected, at: event.at)
    case .intentionStated(let member, let vote, let subject):
      if let index = results.lastIndex(where: { $0.subject == subject }) {
        results[index].intentions[member] = vote
      }
    case .voteExplained(let member, let id): explained[id, default: []].insert(member)
    case .matterRuledProcedural(let id, let isProcedural):
      change(id) { $0.isProcedural = isProcedural }
      if isProcedural, pointOfOrder?.ruling != nil { pointOfOrder?.ruledProcedural = id }
    case .effectGiven(let id, let action): effectsGiven[id, default: []].insert(action)
    default: break
    }
  }

  private mutating func beginAction(on subject: Subject) {
    switch subject {
    case .proposal(let id), .part(let id, _): action = id
    case .amendment(let id): action = root(of: id)
    case .motion, .appeal, .preliminaryQuestion: break
    }
    if subject.isText { requestedMethod = nil }
  }

  private mutating func announce(
    _ subject: Subject, _ tally: Tally, _ outcome: Outcome, at moment: Moment
  ) {
    guard let voting else { return }
    results.append(
      Result(
        subject: subject, method: voting.method, rule: voting.rule, tally: tally,
        outcome: outcome, meeting: number, announced: moment,
        ballots: voting.reported == nil ? voting.ballots : [],
        known: voting.reported?.known ?? [:], source: voting.reported,
        withRights: voting.withRights,
        castingVote: voting.castingVote, event: eventCount
      ))
    self.voting = interrupted
    interrupted = nil
    switch subject {
    case .proposal(let id): finish(id, outcome, at: moment)
    case .amendment(let id):
      if outcome.isAdopted { carryOut(id) }
      if outcome.isFinal { changeAmendment(id) { $0.status = .decided(outcome) } }
      interruptAction(on: subject, outcome, at: moment)
    case .part(let id, let number):
      if outcome.isFinal { keep(part: number, of: id, outcome.isAdopted) }
      interruptAction(on: subject, outcome, at: moment)
    case .motion: break
    case .preliminaryQuestion:
      // What the body has decided itself is no ruling any more that could be appealed against.
      if outcome.isFinal, pointOfOrder?.isPending != true { pointOfOrder = nil }
    case .appeal: closeAppeal(outcome)
    }
  }

  /// Where a vote on an amendment or a part decides nothing the action on the text does not go on.
  private mutating func interruptAction(
    on subject: Subject, _ outcome: Outcome, at moment: Moment
  ) {
    secondVotes[subject] = nil
    if outcome.isFinal { return }
    action = nil
    if case .secondVote(let hours) = outcome {
      secondVotes[subject] = SecondVoteDue(
        deadline: moment.adding(hours: hours), afterMeeting: number)
    }
  }

  private mutating func finish(_ id: TextID, _ outcome: Outcome, at moment: Moment) {
    action = nil
    switch outcome {
    case .secondVote(let hours):
      let meeting = number
      change(id) {
        $0.status = .awaitingSecondVote(
          deadline: moment.adding(hours: hours), afterMeeting: meeting)
      }
    case .noQuorum, .castingVoteNeeded: break
    case .adopted, .rejected, .vetoed, .insufficientVotes, .lost, .rulingStands, .sustained:
      change(id) { $0.status = .decided(outcome) }
    }
  }

  /// A part that is voted down leaves the text; what remains is put as a whole.
  private mutating func keep(part number: Int, of id: TextID, _ isKept: Bool) {
    change(id) {
      guard $0.parts.indices.contains(number - 1) else { return }
      $0.undivided = $0.undivided ?? $0.text
      $0.parts[number - 1].isKept = isKept
      if !isKept { $0.text = $0.text.without(Set($0.parts[number - 1].paragraphs)) }
    }
  }

  private mutating func closeAppeal(_ outcome: Outcome) {
    if outcome.decidesNothing { return }
    if isOverruled(by: outcome), let id = pointOfOrder?.ruledProcedural {
      change(id) { $0.isProcedural = false }
    }
    pointOfOrder = nil
  }
}
