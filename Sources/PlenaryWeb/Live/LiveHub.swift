import Logging
import NIOCore
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat
import Synchronization

/// Tells everybody who watches a meeting what has changed.
///
/// Events are gathered for a moment and told together. What many watch (the public display, the
/// board) is rendered once for each language and sent region by region; who acts in a capacity of
/// its own is told that its page has changed, and asks for it.
///
/// Everybody who watches has always been told the same: whoever comes in gets the meeting as it was
/// told last, not as it stands by now, so that the next change is a change for all.
final class LiveHub: Sendable {
  /// What a watcher sees.
  struct Audience: Hashable, Sendable {
    var screen: Screen
    var language: Language
  }

  private struct State {
    var watchers: [Audience: [ObjectIdentifier: Watcher]] = [:]
    var told: ToldMeeting?
    var pump: Task<Void, Never>?
    var isFinished = false
  }

  private let state = Mutex(State())
  private let changes = ChangeCollector()
  /// How long events are gathered; the first after a pause is told at once.
  private static let pause = Duration.milliseconds(50)
  /// How long to wait after the record could not be read.
  private static let patience = Duration.seconds(1)

  var watcherCount: Int {
    state.withLock { $0.watchers.values.reduce(0) { $0 + $1.count } }
  }

  /// Begins to follow the room's record.
  func begin(_ room: Room, logger: Logger) async {
    let meeting = await room.clerk.meeting
    let changes = self.changes
    let collect = Task {
      var sequence = Int64(meeting.eventCount) + 1
      while !Task.isCancelled {
        do {
          for try await update in room.clerk.updates(after: sequence) {
            changes.note(update.event)
            sequence = update.sequence
          }
          return
        } catch {
          // Whoever watches stays: a disk that fails once may answer again.
          logger.error("following \(room.id) was interrupted: \(error)")
          try? await Task.sleep(for: LiveHub.patience)
        }
      }
    }
    let pump = Task { [weak self] in
      while !Task.isCancelled, let change = await changes.next() {
        await self?.tell(change, in: room)
        try? await Task.sleep(for: LiveHub.pause)
      }
      collect.cancel()
    }
    state.withLock {
      $0.told = ToldMeeting(meeting, room.ballots.status)
      $0.pump = pump
    }
  }

  /// Tells a watcher everything from now on; returns when it is gone.
  ///
  /// - Parameter seen: the version that the watcher has seen; another gets everything first.
  func follow(_ watcher: Watcher, seen: Int?, in room: Room) async {
    guard enter(watcher, seen, room) else { return }
    await watcher.wait()
    state.withLock {
      $0.watchers[watcher.audience]?[ObjectIdentifier(watcher)] = nil
      if $0.watchers[watcher.audience]?.isEmpty == true { $0.watchers[watcher.audience] = nil }
    }
  }

  /// Whether it came in; not when everything is over.
  private func enter(_ watcher: Watcher, _ seen: Int?, _ room: Room) -> Bool {
    while true {
      guard let told = state.withLock({ $0.isFinished ? nil : $0.told }) else { return false }
      let message = told.greeting(watcher.audience, seen: seen, in: room)
      let isIn = state.withLock { state in
        // What was told meanwhile, it would never hear.
        guard state.told === told, !state.isFinished else { return false }
        state.watchers[watcher.audience, default: [:]][ObjectIdentifier(watcher)] = watcher
        // While nothing else can be told, so that this comes first.
        watcher.loop.execute { watcher.send(message) }
        return true
      }
      if isIn { return true }
    }
  }

  /// Something changed that is not in the meeting's own record: a secret ballot.
  func nudge() { changes.noteOther() }

  func heartbeat() {
    let watchers = state.withLock { $0.watchers }
    for some in watchers.values { some.values.send(LiveMessage.heartbeat) }
  }

  func finish() {
    changes.finish()
    let watchers = state.withLock { state in
      state.isFinished = true
      state.pump?.cancel()
      defer { state.watchers = [:] }
      return state.watchers
    }
    for some in watchers.values { for watcher in some.values { watcher.finish() } }
  }

  private func tell(_ change: ChangeCollector.Change, in room: Room) async {
    let new = ToldMeeting(await room.clerk.meeting, room.ballots.status)
    let (old, watchers) = state.withLock { state in
      defer { state.told = new }
      return (state.told ?? new, state.watchers)
    }
    // In a roll call each vote also calls the next member.
    let isRollCall = new.meeting.voting?.method == .rollCall
    let ballots =
      change.isBallotsOnly && new.meeting.ballotsAreVisible && !isRollCall
      ? LiveMessage.ballots(new.meeting, voted: change.voted, at: room.moment) : nil
    for (audience, some) in watchers {
      let message: ByteBuffer?
      if case .seat(let member) = audience.screen, change.isBallotsOnly,
        change.voted.contains(member)
      {
        message = LiveMessage.changed(new.meeting, at: room.moment)
      } else if let ballots {
        message = ballots
      } else {
        message = new.change(from: old, for: audience, in: room)
      }
      if let message { some.values.send(message) }
    }
  }
}
