import Procedure

/// The last events of a meeting, each the one after the one before; older ones are forgotten.
struct LatestEvents {
  private var events: [RecordedEvent] = []
  /// Some batches of commands: whoever is further behind reads the store.
  private static let greatestCount = 4 * Clerk.greatestBatch

  mutating func note(_ event: RecordedEvent) {
    if events.count >= LatestEvents.greatestCount {
      events.removeFirst(LatestEvents.greatestCount / 2)
    }
    events.append(event)
  }

  /// What came after an entry; nothing when there is none, or when it is no longer known.
  ///
  /// These alone: whoever held a slice of them all would have them copied with the next ballot.
  func after(_ sequence: Int64) -> [RecordedEvent] {
    guard let first = events.first, let last = events.last, last.sequence > sequence,
      first.sequence <= sequence + 1
    else { return [] }
    return Array(events.suffix(Int(last.sequence - sequence)))
  }
}
