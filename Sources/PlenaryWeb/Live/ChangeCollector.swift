import PlenaryModel
import Procedure
import Synchronization

/// Gathers the events of a meeting until somebody asks what has changed.
final class ChangeCollector: Sendable {
  struct Change: Sendable {
    /// Nothing happened but ballots, so that only the board and the totals have changed.
    var isBallotsOnly = true
    var voted: Set<MemberID> = []
  }

  private struct State {
    var change: Change?
    var waiting: CheckedContinuation<Change?, Never>?
    var isFinished = false
  }

  private let state = Mutex(State())

  func note(_ event: Event) {
    if case .voteCast(let member, _) = event.fact {
      change { $0.voted.insert(member) }
    } else {
      noteOther()
    }
  }

  /// Something else than a ballot.
  func noteOther() { change { $0.isBallotsOnly = false } }

  private func change(_ note: (inout Change) -> Void) {
    let waiting = state.withLock { state -> (CheckedContinuation<Change?, Never>, Change)? in
      var change = state.change ?? Change()
      note(&change)
      guard let waiting = state.waiting else {
        state.change = change
        return nil
      }
      state.waiting = nil
      state.change = nil
      return (waiting, change)
    }
    if let (waiting, change) = waiting { waiting.resume(returning: change) }
  }

  /// What has happened since it was asked last; waits until something has. nil at the end.
  func next() async -> Change? {
    await withCheckedContinuation { continuation in
      let ready = state.withLock { state -> Change?? in
        if let change = state.change {
          state.change = nil
          return .some(change)
        }
        if state.isFinished { return .some(nil) }
        state.waiting = continuation
        return nil
      }
      if let ready { continuation.resume(returning: ready) }
    }
  }

  func finish() {
    let waiting = state.withLock { state in
      state.isFinished = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: nil)
  }
}
