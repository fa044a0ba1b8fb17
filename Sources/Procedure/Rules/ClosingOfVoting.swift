import PlenaryModel

/// When voting is closed no delegation casts or changes its vote any more; the desk still corrects
/// one until the result is announced.
///
/// Where votes are counted by machine the presiding officer asks whether all have voted, the machine
/// is locked, corrections are taken from the floor, and only then is the result read out. No text
/// makes this a duty: it is part of how votes are taken (GA-087-127 in the Assembly), and where nobody
/// closes the voting the announcement does. A time may be set beforehand: votes cast after that moment
/// are refused, by the time that comes with them, so that no clock has to run; until it is closed
/// another time may be set. A roll call is closed when everybody has been called. Whether votes are
/// shown while the voting goes on, or only when it is closed, each body decides for itself; those of a
/// secret ballot never are.
extension Meeting {
  /// Whether names and totals of the vote being taken may be shown now.
  public var ballotsAreVisible: Bool { voting.map(ballotsAreVisible) ?? true }

  public func ballotsAreVisible(in voting: Voting) -> Bool {
    if voting.method == .secretBallot { return false }
    switch rules.voting.reveal {
    case .atOnce: return true
    case .atClosing: return voting.closed != nil
    }
  }

  /// Whether totals may be shown now: those of votes by name with the names, others once reported.
  public func countsAreVisible(in voting: Voting) -> Bool {
    voting.method.keepsNames ? ballotsAreVisible(in: voting) : voting.reported != nil
  }

  /// Whether votes by name are on record that may not be shown now; also those of a vote that an
  /// appeal has interrupted.
  public var withholdsVotes: Bool { !hiddenVotings.isEmpty }

  /// Whether an event has to wait until voting is closed.
  ///
  /// - Parameter number: which event of the meeting it is, from 1; clocks may be put back.
  public func withholds(_ fact: Fact, event number: Int) -> Bool {
    switch fact {
    case .voteCast, .rightsReserved, .votePassed:
      hiddenVotings.contains { number > $0.openingEvent }
    default: false
    }
  }

  private var hiddenVotings: [Voting] {
    [voting, interrupted].compactMap(\.self).filter {
      $0.method.keepsNames && !ballotsAreVisible(in: $0)
    }
  }

  /// The secretary enters what a delegation says in the room, also after the closing.
  func votingIsNotClosed(
    _ voting: Voting, to actor: Actor, _ now: Moment
  ) throws(OutOfOrder) {
    if actor == .secretary { return }
    let isOver = voting.closes.map { $0 < now } ?? false
    if voting.closed != nil || isOver {
      throw OutOfOrder(.votingClosed, rules.voting.methodRule)
    }
  }

  func mayBeClosed(_ voting: Voting) throws(OutOfOrder) {
    guard voting.closed == nil else { throw OutOfOrder(.votingClosed, rules.voting.methodRule) }
    try rollCallIsComplete(voting)
  }

  func isNotPast(_ moment: Moment, _ now: Moment) throws(OutOfOrder) {
    if moment < now { throw OutOfOrder(.momentPassed(moment), rules.voting.methodRule) }
  }
}
