import Synchronization

/// Tells subscribers of a meeting that there is more to read.
package final class ChangeBroadcast: Sendable {
  private struct State {
    var next = 0
    var listeners: [MeetingID: [Int: AsyncStream<Void>.Continuation]] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// Hints for one listener; it stops listening when the stream is dropped or its task cancelled.
  package func changes(in meeting: MeetingID) -> AsyncStream<Void> {
    // One waiting hint is enough: it says "read", and reading finds everything.
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.next += 1
      state.listeners[meeting, default: [:]][state.next] = continuation
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { state in
        state.listeners[meeting]?[number] = nil
        if state.listeners[meeting]?.isEmpty == true { state.listeners[meeting] = nil }
      }
    }
    return stream
  }

  package func announce(_ meetings: some Sequence<MeetingID>) {
    let listeners = state.withLock { state -> [AsyncStream<Void>.Continuation] in
      guard !state.listeners.isEmpty else { return [] }
      return Set(meetings).flatMap { state.listeners[$0].map { Array($0.values) } ?? [] }
    }
    for listener in listeners { listener.yield() }
  }

  /// Ends every stream: the store was closed.
  package func finish() {
    let listeners = state.withLock { state in
      defer { state.listeners = [:] }
      return state.listeners.values.flatMap(\.values)
    }
    for listener in listeners { listener.finish() }
  }

  /// The number of listeners, for tests.
  package var listenerCount: Int {
    state.withLock { $0.listeners.values.reduce(0) { $0 + $1.count } }
  }
}
