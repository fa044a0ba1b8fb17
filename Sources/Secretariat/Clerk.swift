import CanonicalJSON
public import PlenaryModel
public import PlenaryRecord
public import Procedure

/// Keeps one meeting: decides commands on the meeting as it stands, records what happens, and
/// applies what the record has taken, never before.
///
/// Several clerks, in one process or in many, may keep the same meeting on the same store. Each
/// appends at the head that it read; who comes second reads what came first and decides again.
public actor Clerk {
  public nonisolated let id: MeetingID
  public nonisolated let rules: RulesOfProcedure
  /// The meeting as far as this clerk has read the record; see ``refresh()``.
  public private(set) var meeting: Meeting
  /// What the record says of the rules it was made under; nil before the first entry.
  public private(set) var proceedings: Proceedings?
  /// Not nil when the clerk was opened for reading under other rules than the recorded ones.
  public private(set) var difference: RulesDifference?

  nonisolated let store: any RecordStore
  private var head = Head.empty
  private var recorded = RecordedCommands()
  private let given: Proceedings
  private let mayDiffer: Bool
  private let automaticKeys: String
  private var automaticKeyCount = 0
  private var isBusy = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// How often a command is decided again because others were faster.
  private static let greatestAttempts = 100
  static let batch = 1000

  /// Opens a meeting that is recorded, or one of which nothing is recorded yet.
  ///
  /// - Parameter readingOnly: opens it also when it was recorded under other rules; `submit` then
  ///   throws the ``RulesDifference``, which is also in ``difference``.
  /// - Throws: `RulesDifference`, `UnreadableEvent` for an entry that is no event, or `RecordError`.
  public static func open(
    _ id: MeetingID, under rules: RulesOfProcedure, store: any RecordStore,
    readingOnly: Bool = false
  ) async throws -> Clerk {
    let clerk = Clerk(
      id, under: rules, given: try Proceedings(under: rules), store: store, mayDiffer: readingOnly)
    try await clerk.refresh()
    return clerk
  }

  private init(
    _ id: MeetingID, under rules: RulesOfProcedure, given: Proceedings, store: any RecordStore,
    mayDiffer: Bool
  ) {
    self.id = id
    self.rules = rules
    self.given = given
    self.store = store
    self.mayDiffer = mayDiffer
    meeting = Meeting(under: rules)
    var generator = SystemRandomNumberGenerator()
    automaticKeys = String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36)
  }

  /// Reads what other clerks have recorded.
  public func refresh() async throws {
    await takeTurn()
    defer { endTurn() }
    try await readNews()
  }

  /// Decides a command and records what happens: all of its events or none.
  ///
  /// - Parameter key: chosen once for this command. The same command sent again with it is not
  ///   recorded again and gets the same answer, with the time of the first.
  /// - Returns: what happened, when it is on record; nothing when the command changes nothing.
  /// - Throws: `OutOfOrder`, decided on everything that was recorded until then; `RecordError`,
  ///   with code `idempotencyMismatch` when the key belongs to another command. Nothing was
  ///   recorded then.
  public func submit(_ command: Command, key: IdempotencyKey? = nil) async throws -> [Event] {
    await takeTurn()
    defer { endTurn() }
    if let difference { throw difference }
    let key = key?.text ?? nextAutomaticKey()
    for _ in 1..<Clerk.greatestAttempts {
      if let events = try await attempt(command, key: key, isLast: false) { return events }
    }
    return try await attempt(command, key: key, isLast: true) ?? []
  }

  /// Whether a command with this key is on record.
  public func hasRecorded(_ key: IdempotencyKey) -> Bool { recorded[key.text] != nil }

  /// The events recorded so far, from the store.
  public func events() async throws -> [Event] {
    var events: [Event] = []
    var sequence: Int64 = 0
    while true {
      let entries = try await store.read(id, after: sequence, limit: Clerk.batch)
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

// Deciding and recording.
extension Clerk {
  /// nil when others have recorded something in between, which has been read now.
  private func attempt(_ command: Command, key: String, isLast: Bool) async throws -> [Event]? {
    if let entries = recorded[key] { return try await answer(to: command, key, entries) }
    let events: [Event]
    do {
      events = try meeting.decide(command)
      if events.isEmpty { return try await readNews() && !isLast ? nil : events }
    } catch {
      // It may be in order on a meeting that has gone on.
      if try await readNews(), !isLast { return nil }
      throw error
    }
    do {
      return try await append(events, key: key) ? events : nil
    } catch let error as RecordError {
      switch error.code {
      case .conflict, .idempotencyMismatch:
        guard try await readNews(), !isLast else { throw error }
        return nil
      case .invalidDraft, .invalidName, .locked, .corrupt, .diskFull, .missingFile, .notARecord,
        .readOnly, .newerFormat, .wrongKey, .inputOutput, .closed, .cancelled:
        throw error
      }
    }
  }

  /// Whether the events were appended now. They were not when another clerk had the same command.
  private func append(_ events: [Event], key: String) async throws -> Bool {
    var drafts: [EntryDraft] = []
    if head == .empty {
      drafts.append(
        try EntryDraft(
          body: given.json, idempotencyKey: try RecordedCommands.key(of: key, event: 0)))
    }
    for (index, event) in events.enumerated() {
      drafts.append(
        try draft(of: event, key: try RecordedCommands.key(of: key, event: index + 1)))
    }
    let entries = try await store.append(drafts, to: id, expecting: head)
    guard entries.first?.sequence == head.sequence + 1 else {
      try await readNews()
      return false
    }
    for entry in entries { try take(entry) }
    return true
  }

  /// What goes on record must read back as what happened.
  private func draft(of event: Event, key: IdempotencyKey) throws(RecordError) -> EntryDraft {
    let draft = try EntryDraft(body: event.json, idempotencyKey: key)
    do {
      if try Event(parsing: draft.body) == event { return draft }
    } catch {
      throw RecordError(
        .invalidDraft, "The event cannot be recorded: \(error.message) at \(error.path)",
        hint: "Correct the command")
    }
    throw RecordError(
      .invalidDraft, "The event would not be read as it was written: \(event)",
      hint: "Report this as a bug in the form of events")
  }

  /// The answer that was given before. That the command is the same is shown by deciding it again
  /// where it stood, at the time it had then.
  private func answer(
    to command: Command, _ key: String, _ recorded: ClosedRange<Int64>
  ) async throws -> [Event] {
    var before = Meeting(under: rules)
    var events: [Event] = []
    var sequence: Int64 = 1
    while sequence < recorded.upperBound {
      let limit = min(Clerk.batch, Int(recorded.upperBound - sequence))
      let entries = try await store.read(id, after: sequence, limit: limit)
      guard let last = entries.last else { break }
      sequence = last.sequence
      for entry in entries {
        let event = try Event(entry)
        if entry.sequence < recorded.lowerBound {
          before.apply(event)
        } else {
          events.append(event)
        }
      }
    }
    var repeated = command
    repeated.at = events.first?.at ?? command.at
    let mismatch = RecordError.mismatch(of: IdempotencyKey(stored: key), in: id)
    do {
      guard try before.decide(repeated) == events else { throw mismatch }
    } catch is OutOfOrder { throw mismatch }
    return events
  }

  private func nextAutomaticKey() -> String {
    automaticKeyCount += 1
    return "\(automaticKeys)-\(automaticKeyCount)"
  }
}

// Reading the record.
extension Clerk {
  /// Whether there was anything new.
  @discardableResult
  private func readNews() async throws -> Bool {
    let start = head
    while true {
      let entries = try await store.read(id, after: head.sequence, limit: Clerk.batch)
      if entries.isEmpty { return head != start }
      for entry in entries { try take(entry) }
    }
  }

  /// The one place where the meeting goes on.
  private func take(_ entry: Entry) throws {
    if entry.sequence == 1 {
      let found = try Proceedings(entry)
      if let difference = RulesDifference(recorded: found, given: given) {
        guard mayDiffer else { throw difference }
        self.difference = difference
      }
      proceedings = found
    } else {
      meeting.apply(try Event(entry))
    }
    recorded.note(entry)
    head = entry.head
  }
}

// One command after the other: an actor alone would let a second one decide while the first waits
// for the disk, only to find itself in conflict.
extension Clerk {
  private func takeTurn() async {
    if isBusy {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      isBusy = true
    }
  }

  private func endTurn() {
    if waiting.isEmpty {
      isBusy = false
    } else {
      waiting.removeFirst().resume()
    }
  }
}
