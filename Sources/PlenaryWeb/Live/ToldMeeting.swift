import NIOCore
import PlenaryLanguages
import PlenaryModel
import Procedure
import Synchronization

/// A meeting as it was told to those who watch it, with what was made of it: once for an audience,
/// however many there are of it.
final class ToldMeeting: Sendable {
  let meeting: Meeting
  /// The secret ballot, as it was told; it is not in the meeting's own record.
  let ballot: BallotStatus?
  private let regions = Mutex<[LiveHub.Audience: [Region]]>([:])
  private let greetings = Mutex<[LiveHub.Audience: Greeting]>([:])

  private struct Greeting {
    /// Messages tell the time, by which browsers set their timers.
    var second: Int
    var message: ByteBuffer
  }

  init(_ meeting: Meeting, _ ballot: BallotStatus?) {
    self.meeting = meeting
    self.ballot = ballot
  }

  /// The first message to somebody who comes in.
  ///
  /// - Parameter seen: the version that it has seen already.
  func greeting(_ audience: LiveHub.Audience, seen: Int?, in room: Room) -> ByteBuffer {
    if seen == meeting.eventCount && ballot == nil {
      return LiveMessage.hello(meeting, at: room.moment)
    }
    guard audience.screen.isShared else { return LiveMessage.changed(meeting, at: room.moment) }
    let moment = room.moment
    if let known = greetings.withLock({ $0[audience] }), known.second == moment.secondsUTC {
      return known.message
    }
    let message = LiveMessage.regions(regions(for: audience, in: room), meeting, at: moment)
    greetings.withLock { $0[audience] = Greeting(second: moment.secondsUTC, message: message) }
    return message
  }

  /// What is to be told to an audience that was told the other before; nil when nothing that it sees
  /// has changed.
  func change(
    from old: ToldMeeting, for audience: LiveHub.Audience, in room: Room
  ) -> ByteBuffer? {
    guard audience.screen.isShared else { return LiveMessage.changed(meeting, at: room.moment) }
    let before = Dictionary(
      old.regions(for: audience, in: room).map { ($0.id, $0.html) }, uniquingKeysWith: { $1 })
    let changed = regions(for: audience, in: room).filter { before[$0.id] != $0.html }
    return changed.isEmpty ? nil : LiveMessage.regions(changed, meeting, at: room.moment)
  }

  private func regions(for audience: LiveHub.Audience, in room: Room) -> [Region] {
    if let known = regions.withLock({ $0[audience] }) { return known }
    let made = audience.screen.liveRegions(of: room, meeting, ballot, in: audience.language)
    regions.withLock { $0[audience] = made }
    return made
  }
}
