import NIOCore
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat
import Synchronization

/// Tells everybody who watches a meeting what has changed.
///
/// Events are gathered for a moment and told together. What many watch (the public display, the
/// board) is rendered once for each language and sent whole, region by region; who acts in a
/// capacity of its own is told that its page has changed, and asks for it.
final class LiveHub: Sendable {
  /// What a watcher sees.
  struct Audience: Hashable, Sendable {
    var screen: Screen
    var language: Language
  }

  private struct Watcher {
    var audience: Audience
    var stream: AsyncStream<ByteBuffer>.Continuation
  }

  private struct State {
    var next = 0
    var watchers: [Int: Watcher] = [:]
    /// What was sent last to the watchers of shared screens.
    var shown: [Audience: [String: HTML]] = [:]
    var pump: Task<Void, Never>?
    var isFinished = false
  }

  private let state = Mutex(State())
  private let changes = ChangeCollector()
  /// How long events are gathered; the first after a pause is told at once.
  private static let pause = Duration.milliseconds(50)
  /// A watcher that takes nothing for so many messages is cut off, and comes back by itself.
  private static let greatestBacklog = 256

  var watcherCount: Int { state.withLock { $0.watchers.count } }

  /// Begins to follow the room's record.
  func begin(_ room: Room) async {
    let version = await room.clerk.meeting.eventCount
    let changes = self.changes
    let collect = Task {
      do {
        for try await update in room.clerk.updates(after: Int64(version) + 1) {
          changes.note(update.event)
        }
      } catch {
        room.live.finish()
      }
    }
    let pump = Task { [weak self] in
      while !Task.isCancelled, let change = await changes.next() {
        await self?.tell(change, in: room)
        try? await Task.sleep(for: LiveHub.pause)
      }
      collect.cancel()
    }
    state.withLock { $0.pump = pump }
  }

  /// A stream of server-sent events.
  ///
  /// - Parameter seen: the version that the watcher has seen; it is sent what came since.
  func watch(
    _ screen: Screen, _ language: Language, seen: Int?, in room: Room
  ) async -> AsyncStream<ByteBuffer> {
    let audience = Audience(screen: screen, language: language)
    let (stream, continuation) = AsyncStream.makeStream(
      of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(LiveHub.greatestBacklog))
    let number = state.withLock { state -> Int in
      state.next += 1
      if state.isFinished {
        continuation.finish()
      } else {
        state.watchers[state.next] = Watcher(audience: audience, stream: continuation)
      }
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.watchers.removeValue(forKey: number) }
    }
    // After it was entered, so that nothing falls between.
    let meeting = await room.clerk.meeting
    if seen != meeting.eventCount || room.ballots.status != nil {
      continuation.yield(
        screen.isShared
          ? LiveMessage.regions(
            screen.liveRegions(of: room, meeting, in: language), meeting, at: room.moment)
          : LiveMessage.changed(meeting, at: room.moment))
    } else {
      continuation.yield(LiveMessage.hello(meeting, at: room.moment))
    }
    return stream
  }

  /// Something changed that is not in the meeting's own record: a secret ballot.
  func nudge() { changes.noteOther() }

  func heartbeat() {
    let watchers = state.withLock { Array($0.watchers.values) }
    for watcher in watchers { watcher.stream.yield(LiveMessage.heartbeat) }
  }

  func finish() {
    changes.finish()
    let watchers = state.withLock { state -> [Watcher] in
      state.isFinished = true
      state.pump?.cancel()
      defer { state.watchers = [:] }
      return Array(state.watchers.values)
    }
    for watcher in watchers { watcher.stream.finish() }
  }

  private func tell(_ change: ChangeCollector.Change, in room: Room) async {
    let meeting = await room.clerk.meeting
    let watchers = state.withLock { $0.watchers }
    var messages: [Audience: ByteBuffer?] = [:]
    let ballots =
      change.isBallotsOnly && meeting.ballotsAreVisible
      ? LiveMessage.ballots(meeting, voted: change.voted, at: room.moment) : nil
    for (number, watcher) in watchers {
      let audience = watcher.audience
      let message: ByteBuffer?
      if let known = messages[audience] {
        message = known
      } else {
        message = self.message(to: audience, change, meeting, room, ballots)
        messages[audience] = message
      }
      guard let message else { continue }
      if case .dropped = watcher.stream.yield(message) {
        watcher.stream.finish()
        state.withLock { _ = $0.watchers.removeValue(forKey: number) }
      }
    }
  }

  private func message(
    to audience: Audience, _ change: ChangeCollector.Change, _ meeting: Meeting, _ room: Room,
    _ ballots: ByteBuffer?
  ) -> ByteBuffer? {
    if change.isBallotsOnly, audience.screen.showsBoard {
      if case .seat(let member) = audience.screen, change.voted.contains(member) {
        return LiveMessage.changed(meeting, at: room.moment)
      }
      if let ballots { return ballots }
    }
    guard audience.screen.isShared else {
      return LiveMessage.changed(meeting, at: room.moment)
    }
    let regions = audience.screen.liveRegions(of: room, meeting, in: audience.language)
    let changed = state.withLock { state -> [Region] in
      let shown = state.shown[audience] ?? [:]
      state.shown[audience] = Dictionary(
        regions.map { ($0.id, $0.html) }, uniquingKeysWith: { $1 })
      return regions.filter { shown[$0.id] != $0.html }
    }
    return changed.isEmpty ? nil : LiveMessage.regions(changed, meeting, at: room.moment)
  }
}
