import PlenaryRecord
public import Procedure

/// An event with its place in the record of its meeting.
public struct RecordedEvent: Sendable, Hashable {
  /// The entry's number; give the last one to ``Clerk/updates(after:)`` to go on from there.
  public let sequence: Int64
  public let event: Event
}

/// A meeting's events as they come; see ``Clerk/updates(after:)``.
///
/// A page that is slow costs no memory and misses nothing: it is told that there is more, and
/// reads. When an event is given out the clerk's meeting has it.
public struct MeetingUpdates: AsyncSequence, Sendable {
  public typealias Element = RecordedEvent
  public typealias Failure = any Error

  let clerk: Clerk
  let after: Int64

  init(clerk: Clerk, after sequence: Int64) {
    self.clerk = clerk
    after = sequence
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(
      clerk: clerk, sequence: after,
      changes: clerk.store.changes(in: clerk.id).makeAsyncIterator())
  }

  public struct Iterator: AsyncIteratorProtocol {
    let clerk: Clerk
    /// The last entry read.
    var sequence: Int64
    var changes: AsyncStream<Void>.Iterator
    var read: ArraySlice<RecordedEvent> = []

    public mutating func next() async throws -> RecordedEvent? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any _Concurrency.Actor)?
    ) async throws -> RecordedEvent? {
      while read.isEmpty {
        // Mostly this clerk recorded them itself and still knows them.
        read = await clerk.latestEvents(after: sequence)[...]
        if let last = read.last {
          sequence = last.sequence
          break
        }
        // The changes were asked for before this read, so an entry appended after it is told.
        let entries = try await clerk.store.read(clerk.id, after: sequence, limit: 256)
        guard let last = entries.last else {
          guard await changes.next(isolation: actor) != nil else { return nil }
          continue
        }
        try await clerk.refresh()
        sequence = last.sequence
        read = try entries.filter { $0.sequence > 1 }.map {
          RecordedEvent(sequence: $0.sequence, event: try Event($0))
        }[...]
      }
      return read.popFirst()
    }
  }
}
