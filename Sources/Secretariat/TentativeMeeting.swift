import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Procedure

/// A meeting as it will stand when the record has taken some commands that it does not have yet:
/// each is decided on what those before it come to.
struct TentativeMeeting {
  private(set) var meeting: Meeting
  /// What is to be recorded, all of it or nothing.
  private(set) var drafts: [EntryDraft] = []
  /// What happens then.
  private(set) var events: [Event] = []
  /// The keys of the commands that something is recorded of.
  private(set) var keys: Set<String> = []
  /// What the record says first, where it says nothing yet.
  private let opening: Proceedings?

  init(_ meeting: Meeting, opening: Proceedings?) {
    self.meeting = meeting
    self.opening = opening
  }

  /// Decides a command; what happens then is drafted, and has happened for the commands after it.
  ///
  /// - Throws: `OutOfOrder`, `CommandOvertaken`, or `RecordError` when the command or its key cannot
  ///   be recorded. Then nothing of it is drafted.
  mutating func decide(_ submission: Submission) throws -> [Event] {
    if let condition = submission.condition, !condition(meeting) { throw CommandOvertaken() }
    let events = try meeting.decide(submission.command)
    if events.isEmpty { return events }
    var own: [EntryDraft] = []
    if let opening, drafts.isEmpty {
      own.append(
        try EntryDraft(
          body: opening.json,
          idempotencyKey: try RecordedCommands.key(of: submission.key, event: 0)))
    }
    for (index, event) in events.enumerated() {
      let key = try RecordedCommands.key(of: submission.key, event: index + 1)
      own.append(try EntryDraft(event, idempotencyKey: key))
    }
    drafts += own
    self.events += events
    keys.insert(submission.key)
    for event in events { meeting.apply(event) }
    return events
  }
}

extension EntryDraft {
  /// What goes on record must read back as what happened.
  init(_ event: Event, idempotencyKey: IdempotencyKey) throws(RecordError) {
    if let bytes = VoteCastBytes.bytes(of: event) {
      try self.init(canonicalBody: bytes, idempotencyKey: idempotencyKey)
    } else {
      try self.init(body: event.json, idempotencyKey: idempotencyKey)
    }
    do {
      if try Event(parsing: body) == event { return }
    } catch {
      throw RecordError(
        .invalidDraft, "The event cannot be recorded: \(error.message) at \(error.path)",
        hint: "Correct the command")
    }
    throw RecordError(
      .invalidDraft, "The event would not be read as it was written: \(event)",
      hint: "Report this as a bug in the form of events")
  }
}
