import PlenaryRecord
import Procedure

// Commands that are on record already.
extension Clerk {
  /// The answer that was given before. That the command is the same is shown by deciding it again
  /// where it stood, at the time it had then.
  func answer(
    to command: Command, _ key: String, _ recorded: ClosedRange<Int64>
  ) async throws -> [Event] {
    var before = Meeting(under: rules)
    var events: [Event] = []
    var sequence: Int64 = 1
    while sequence < recorded.upperBound {
      let limit = min(Clerk.readingLimit, Int(recorded.upperBound - sequence))
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
}
