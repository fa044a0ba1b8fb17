import CanonicalJSON
import PlenaryRecord

/// Holds one secret ballot: asks `BallotBoxState` what may be done, writes it down, and only then
/// answers.
///
/// What is public goes into the ballot's stream of the record; papers go into the side box and,
/// all at once and sorted, into the record when the ballot is closed. One box in one process holds
/// a ballot. Nothing here is logged, and no call takes the name of a person together with a paper.
public actor BallotBox {
  public nonisolated let ballot: Ballot
  /// What the record and the side box say.
  public private(set) var state: BallotBoxState

  private let record: any RecordStore
  private let store: any BallotStore
  private let logKey: LogKey
  private var head: Head
  /// Only until casting opens.
  private var key: BallotPrivateKey?
  /// Papers on their way to the disk.
  private var castsUnderWay = 0
  private var waitingForCasts: CheckedContinuation<Void, Never>?
  private var isBusy = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(
    _ state: BallotBoxState, key: BallotPrivateKey?, head: Head, record: any RecordStore,
    store: any BallotStore, logKey: LogKey
  ) {
    ballot = state.ballot
    self.state = state
    self.key = key
    self.head = head
    self.record = record
    self.store = store
    self.logKey = logKey
  }

  /// Signs an elector's blinded message, once; asked again with the same, answers the same.
  ///
  /// The caller has made sure that it is the elector who asks. That a token was issued is public
  /// before the elector has it.
  ///
  /// - Parameter device: what asks; the keys of entries in the record begin with it.
  /// - Returns: the blind signature.
  /// - Throws: `BallotRefusal`, `RecordError`.
  public func issue(
    to elector: String, blinded: [UInt8], by device: String? = nil
  ) async throws -> [UInt8] {
    await takeTurn()
    defer { endTurn() }
    switch try state.issue(to: elector, blinded) {
    case .before(let signature): return signature
    case .new(let request):
      guard let key else { throw BallotRefusal.keyLost }
      let signature = try key.sign(blinded)
      let place = ballot.electors.firstIndex(of: elector) ?? 0
      try await publish(
        .tokenIssued(IssuedToken(elector: elector, request: request, signature: signature)),
        "token-issued-\(place)", by: device)
      return signature
    }
  }

  /// Ends issuing, destroys the ballot's secret key, and lets papers be cast.
  ///
  /// - Throws: `BallotRefusal`, `RecordError`.
  public func openCasting(by device: String? = nil) async throws {
    await takeTurn()
    defer { endTurn() }
    if state.phase != .casting {
      try await publish(try state.openCasting(), "casting-opened", by: device)
    }
    key = nil
    try await store.destroyKey(of: ballot.id)
  }

  /// Takes a paper. Whose it is, is not asked: no session and no name may come with it.
  ///
  /// - Returns: the receipt, when the paper is on disk; for the same paper always the same.
  /// - Throws: `BallotRefusal`, `RecordError`.
  public func cast(_ paper: BallotPaper) async throws -> BallotReceipt {
    if try state.admit(paper) {
      castsUnderWay += 1
      defer { castEnded() }
      let kept = try await store.put(paper, in: ballot.id)
      // Two papers with one token at the same moment: the store says which was first.
      state.put(kept)
      guard kept == paper else { throw BallotRefusal.tokenUsed }
    }
    return BallotReceipt(for: paper, in: ballot.id, signedBy: logKey)
  }

  /// Counts the papers, publishes them all with their totals, and empties the side box.
  ///
  /// Closing twice gives the same result; if it was recorded but the side box could not be
  /// emptied, the second call empties it.
  ///
  /// - Throws: `BallotRefusal`, `RecordError`. Casting goes on when the result was not recorded.
  public func close(by device: String? = nil) async throws -> ClosedBallot {
    await takeTurn()
    defer { endTurn() }
    if let result = state.result {
      try await store.remove(ballot.id)
      return result
    }
    _ = try state.close()
    state.beginClosing()
    defer { state.resumeCasting() }
    if castsUnderWay > 0 { await withCheckedContinuation { waitingForCasts = $0 } }
    try await checkPapers()
    let event = try state.close()
    try await publish(event, "ballot-closed", by: device)
    try await store.remove(ballot.id)
    guard case .closed(let result) = event else {
      preconditionFailure("Closing is recorded as closing")
    }
    return result
  }

  /// Ends the ballot without a result and destroys key and papers unread.
  ///
  /// - Throws: `BallotRefusal`, `RecordError`.
  public func abandon(because reason: String, by device: String? = nil) async throws {
    await takeTurn()
    defer { endTurn() }
    if state.phase != .abandoned {
      try await publish(try state.abandon(because: reason), "ballot-abandoned", by: device)
    }
    key = nil
    try await store.remove(ballot.id)
  }

  /// What is on disk is what was acknowledged, and what is published will be found genuine.
  private func checkPapers() async throws {
    let stored = try await store.papers(in: ballot.id)
    guard stored.count == state.papers.count,
      stored.allSatisfy({ state.papers[$0.token.hash(in: ballot.id)] == $0 }),
      stored.allSatisfy({ $0.token.isGenuine(in: ballot) }),
      stored.count <= state.issued.count
    else { throw RecordError.damagedBox(of: ballot.id) }
  }

  private func publish(_ event: BallotEvent, _ name: String, by device: String?) async throws {
    let draft = try EntryDraft(event, name, by: device)
    let entries = try await record.append([draft], to: ballot.id, expecting: head)
    head = entries[0].head
    state.apply(event)
  }

  private func castEnded() {
    castsUnderWay -= 1
    if castsUnderWay == 0 {
      waitingForCasts?.resume()
      waitingForCasts = nil
    }
  }

  // What is published is decided one after the other.

  private func takeTurn() async {
    if !isBusy {
      isBusy = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func endTurn() {
    if waiting.isEmpty { isBusy = false } else { waiting.removeFirst().resume() }
  }
}

extension EntryDraft {
  /// An entry whose key says what was done and, before it, which device did it.
  init(_ event: BallotEvent, _ name: String, by device: String?) throws {
    let key = [device, name].compactMap { $0 }.joined(separator: ".")
    try self.init(body: event.json, idempotencyKey: IdempotencyKey(key))
  }
}

extension RecordError {
  static func damagedBox(of ballot: MeetingID) -> RecordError {
    RecordError(
      .corrupt, "The side box of the ballot \(ballot) holds other papers than were cast",
      hint: "Keep the files as they are; electors can prove by their receipts what they cast")
  }
}
