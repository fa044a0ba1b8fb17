import Synchronization

/// Counts across threads.
final class Counter: Sendable {
  private let value = Mutex(0)

  func next() { value.withLock { $0 += 1 } }

  var current: Int { value.withLock { $0 } }
}
