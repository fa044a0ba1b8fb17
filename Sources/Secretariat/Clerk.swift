import CanonicalJSON
public import PlenaryModel
public import PlenaryRecord
public import Procedure

/// Keeps one meeting: decides commands on the meeting as it stands, records what happens, and
/// applies what the record has taken, never before.
///
/// Commands that wait while others are being written to disk are decided one after the other and
/// recorded together, each with its own answer: `Clerk+Batch.swift`.
///
/// Several clerks, in one process or in many, may keep the same meeting on the same store. Each
/// appends at the head that it read; who comes second reads what came first and decides again.
public actor Clerk {
  public nonisolated let id: MeetingID
  public nonisolated let rules: RulesOfProcedure
  /// The meeting as far as this clerk has read the record; see ``refresh()``.
  public internal(set) var meeting: Meeting
  /// What the record says of the rules it was made under; nil before the first entry.
  public internal(set) var proceedings: Proceedings?
  /// Not nil when the clerk was opened for reading under other rules than the recorded ones.
  public private(set) var difference: RulesDifference?

  nonisolated let store: any RecordStore
  var head = Head.empty
  var recorded = RecordedCommands()
  /// The last events, for those who follow: they need not read them again from the store.
  var latest = LatestEvents()
  let given: Proceedings
  var turns = Turns()
  private let mayDiffer: Bool
  /// The most commands in one append.
  let batchLimit: Int
  private let automaticKeys: String
  private var automaticKeyCount = 0

  /// How many entries are read at once.
  static let readingLimit = 1000

  /// Opens a meeting that is recorded, or one of which nothing is recorded yet.
  ///
  /// - Parameter readingOnly: opens it also when it was recorded under other rules; `submit` then
  ///   throws the ``RulesDifference``, which is also in ``difference``.
  /// - Parameter batchLimit: the most commands recorded by one append; 1 turns sharing off, to
  ///   measure it.
  /// - Throws: `RulesDifference`, `UnreadableEvent` for an entry that is no event, or `RecordError`.
  public static func open(
    _ id: MeetingID, under rules: RulesOfProcedure, store: any RecordStore,
    readingOnly: Bool = false, batchLimit: Int = Clerk.greatestBatch
  ) async throws -> Clerk {
    let clerk = Clerk(
      id, under: rules, given: try Proceedings(under: rules), store: store, mayDiffer: readingOnly,
      batchLimit: batchLimit)
    try await clerk.refresh()
    return clerk
  }

  private init(
    _ id: MeetingID, under rules: RulesOfProcedure, given: Proceedings, store: any RecordStore,
    mayDiffer: Bool, batchLimit: Int
  ) {
    self.id = id
    self.rules = rules
    self.given = given
    self.store = store
    self.mayDiffer = mayDiffer
    self.batchLimit = max(1, batchLimit)
    meeting = Meeting(under: rules)
    var generator = SystemRandomNumberGenerator()
    automaticKeys = String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36)
  }

  /// Reads what other clerks have recorded.
  public func refresh() async throws {
    _ = await takeTurn(for: nil)
    defer { endTurn() }
    try await readNews()
  }

  /// Decides a command and records what happens: all of its events or none.
  ///
  /// - Parameter key: chosen once for this command. The same command sent again with it is not
  ///   recorded again and gets the same answer, with the time of the first.
  /// - Parameter condition: asked of the meeting in which the command is decided, whatever came
  ///   before it in the meantime; a ballot that was meant for one vote is not counted in the next.
  /// - Returns: what happened, when it is on record; nothing when the command changes nothing.
  /// - Throws: `OutOfOrder`, decided on everything that was recorded until then; `CommandOvertaken`
  ///   when the condition does not hold; `RecordError`, with code `idempotencyMismatch` when the
  ///   key belongs to another command. Nothing was recorded then.
  public func submit(
    _ command: Command, key: IdempotencyKey? = nil,
    while condition: (@Sendable (Meeting) -> Bool)? = nil
  ) async throws -> [Event] {
    let submission = Submission(
      command, key: key?.text ?? nextAutomaticKey(), while: condition)
    if await takeTurn(for: submission) {
      defer { endTurn() }
      await record([submission], with: turns.others(limit: batchLimit - 1))
    }
    return try submission.given.get()
  }

  /// Decides commands one after the other, as `submit` does, and records what happens with few
  /// appends; a command that is refused does not hold up those after it.
  ///
  /// - Returns: an answer for each command, in their order: what happened, or what `submit` would
  ///   have thrown.
  public func submitAll(
    _ commands: [(Command, IdempotencyKey?)]
  ) async -> [Swift.Result<[Event], any Error>] {
    let submissions = commands.map { command, key in
      Submission(command, key: key?.text ?? nextAutomaticKey())
    }
    _ = await takeTurn(for: nil)
    defer { endTurn() }
    for start in stride(from: 0, to: submissions.count, by: batchLimit) {
      await record(Array(submissions[start...].prefix(batchLimit)))
    }
    return submissions.map { $0.given }
  }

  /// Whether a command was given under a key, and something happened by it.
  public func hasRecorded(_ key: IdempotencyKey) -> Bool { recorded[key.text] != nil }

  /// The events recorded so far, from the store.
  public func events() async throws -> [Event] {
    var events: [Event] = []
    var sequence: Int64 = 0
    while true {
      let entries = try await store.read(id, after: sequence, limit: Clerk.readingLimit)
      guard let last = entries.last else { return events }
      sequence = last.sequence
      for entry in entries where entry.sequence > 1 { events.append(try Event(entry)) }
    }
  }

  /// Events as they are recorded, by whatever clerk: none missed and none twice.
  ///
  /// - Parameter sequence: entries after this one; 0 from the beginning.
  public nonisolated func updates(after sequence: Int64 = 0) -> MeetingUpdates {
    MeetingUpdates(clerk: self, after: sequence)
  }
}

// Reading the record.
extension Clerk {
  /// Whether there was anything new.
  @discardableResult
  func readNews() async throws -> Bool {
    let start = head
    while true {
      let entries = try await store.read(id, after: head.sequence, limit: Clerk.readingLimit)
      if entries.isEmpty { return head != start }
      for entry in entries { try take(entry) }
    }
  }

  /// What another clerk recorded, or this one before it was opened.
  private func take(_ entry: Entry) throws {
    if entry.sequence == 1 {
      let found = try Proceedings(entry)
      if let difference = RulesDifference(recorded: found, given: given) {
        guard mayDiffer else { throw difference }
        self.difference = difference
      }
      proceedings = found
    } else {
      let event = try Event(entry)
      meeting.apply(event)
      latest.note(RecordedEvent(sequence: entry.sequence, event: event))
    }
    recorded.note(entry)
    head = entry.head
  }

  /// What this clerk still knows of the events after an entry.
  func latestEvents(after sequence: Int64) -> [RecordedEvent] { latest.after(sequence) }

  private func nextAutomaticKey() -> String {
    automaticKeyCount += 1
    return "\(automaticKeys)-\(automaticKeyCount)"
  }
}

/// The meeting has gone on to something else than a command was meant for.
public struct CommandOvertaken: Error, Sendable, Hashable {
  public init() {}
}
