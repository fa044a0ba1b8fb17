public import PlenaryRecord

extension BallotBox {
  /// Makes a key, and publishes what is to be decided, by whom and under which key.
  ///
  /// Preparing the same again gives the ballot as it stands.
  ///
  /// - Parameters:
  ///   - id: the name of the ballot's own stream of events, for example `c3.ballot-1`.
  ///   - occasion: which ballot of its meeting it is, `round-2` for example.
  ///   - record: the organisation's record.
  ///   - store: the side box, where papers lie until the ballot is closed.
  ///   - logKey: signs receipts, and seals the ballot's secret key while it is on disk.
  ///   - device: what prepares it; the key of the entry in the record begins with it.
  /// - Throws: `BallotRefusal`, `UnreadableBallotEvent`, `RecordError`.
  public static func prepare(
    _ id: MeetingID, on subject: BallotSubject, occasion: String? = nil, electors: [String],
    in record: any RecordStore, store: any BallotStore, logKey: LogKey, by device: String? = nil
  ) async throws -> BallotBox {
    try await prepare(
      id, on: subject, occasion: occasion, electors: electors, in: record, store: store,
      logKey: logKey, by: device, key: BallotPrivateKey.generate)
  }

  package static func prepare(
    _ id: MeetingID, on subject: BallotSubject, occasion: String? = nil, electors: [String],
    in record: any RecordStore, store: any BallotStore, logKey: LogKey, by device: String? = nil,
    key: @Sendable () -> BallotPrivateKey
  ) async throws -> BallotBox {
    if let box = try await read(id, in: record, store: store, logKey: logKey) {
      let asked = try Ballot(
        id, on: subject, occasion: occasion, electors: electors, key: box.ballot.key)
      guard asked == box.ballot else { throw BallotRefusal.nameTaken }
      return box
    }
    // Refused before a key is made.
    try Ballot.check(subject, electors)
    let made = key()
    let sealed = try await store.open(id, sealedKey: made.sealed(with: logKey, for: id))
    // An earlier attempt may have been interrupted between the side box and the record.
    guard let key = BallotPrivateKey(sealed: sealed, with: logKey, for: id) else {
      throw BallotRefusal.keyLost
    }
    let ballot = try Ballot(
      id, on: subject, occasion: occasion, electors: electors, key: key.publicKey)
    let draft = try EntryDraft(.prepared(ballot), "ballot-prepared", by: device)
    let entries = try await record.append([draft], to: id, expecting: .empty)
    return BallotBox(
      BallotBoxState(ballot), key: key, head: entries[0].head, record: record, store: store,
      logKey: logKey)
  }

  /// Goes on with a ballot that was prepared, for example after the server was started again: every
  /// token that was issued and every paper that was acknowledged is there.
  ///
  /// - Throws: `BallotRefusal`, `UnreadableBallotEvent`, `RecordError`.
  public static func open(
    _ id: MeetingID, in record: any RecordStore, store: any BallotStore, logKey: LogKey
  ) async throws -> BallotBox {
    guard let box = try await read(id, in: record, store: store, logKey: logKey) else {
      throw BallotRefusal.notPrepared
    }
    return box
  }

  private static func read(
    _ id: MeetingID, in record: any RecordStore, store: any BallotStore, logKey: LogKey
  ) async throws -> BallotBox? {
    guard logKey.verifierKey == record.verifierKey else {
      throw RecordError.wrongKey(of: record.verifierKey, given: logKey.verifierKey)
    }
    let entries = try await record.readAll(id)
    guard let first = entries.first, let last = entries.last else { return nil }
    guard case .prepared(let ballot) = try BallotEvent(first) else {
      throw BallotRefusal.nameTaken
    }
    var state = BallotBoxState(ballot)
    for entry in entries.dropFirst() { state.apply(try BallotEvent(entry)) }
    var key: BallotPrivateKey?
    // What is past is done again where it was interrupted.
    switch state.phase {
    case .prepared, .issuing:
      key = try await store.sealedKey(of: id).flatMap {
        BallotPrivateKey(sealed: $0, with: logKey, for: id)
      }
      if key?.publicKey != ballot.key { key = nil }
    case .casting, .closing:
      if try await store.sealedKey(of: id) != nil { try await store.destroyKey(of: id) }
      for paper in try await store.papers(in: id) { state.put(paper) }
    case .closed, .abandoned: try await store.remove(id)
    }
    return BallotBox(
      state, key: key, head: last.head, record: record, store: store, logKey: logKey)
  }
}
