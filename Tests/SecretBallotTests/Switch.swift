import Synchronization

/// Turned on and off across threads.
final class Switch: Sendable {
  private let state = Atomic(false)

  var isOn: Bool { state.load(ordering: .sequentiallyConsistent) }
  func set(_ isOn: Bool) { state.store(isOn, ordering: .sequentiallyConsistent) }
}
