import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// One meeting that is open in this server: its clerk, and everybody who watches.
final class Room: Sendable {
  let notice: MeetingNotice
  let clerk: Clerk
  let live: LiveHub
  let checks = RecordChecks()
  let ballots: SecretBallots
  let now: @Sendable () -> Moment
  /// Why nothing can be done in it, where the record was made under other rules than are at hand.
  let difference: RulesDifference?

  var id: MeetingID { notice.id }
  var rules: RulesOfProcedure { clerk.rules }

  init(
    _ notice: MeetingNotice, clerk: Clerk, ballots: SecretBallots, difference: RulesDifference?,
    now: @escaping @Sendable () -> Moment
  ) {
    self.notice = notice
    self.clerk = clerk
    self.ballots = ballots
    self.difference = difference
    self.now = now
    live = LiveHub()
  }

  /// The moment by the clock on the wall of the meeting.
  var moment: Moment {
    Moment(secondsUTC: now().secondsUTC, offsetMinutes: notice.offsetMinutes)
  }

  /// Decides and records an order.
  ///
  /// - Parameters:
  ///   - device: who sends it; it enters the record as the beginning of the entry's key.
  ///   - key: chosen by the device, so that what is sent twice is done once.
  ///   - voting: for a ballot: the number of the voting that it is meant for.
  func submit(
    _ order: Order, by actor: Procedure.Actor, device: String, key: String,
    inVoting voting: Int? = nil
  ) async throws -> [Event] {
    let command = Command(by: actor, at: moment, order)
    let key = try self.key(device, key)
    guard let voting else { return try await clerk.submit(command, key: key) }
    return try await clerk.submit(command, key: key) { meeting in
      meeting.voting?.number == voting
    }
  }

  /// Closes the voting if the time set for it is over. What keeps it from being closed, a point of
  /// order for example, is waited for.
  func closeWhatIsDue() async {
    let meeting = await clerk.meeting
    guard let voting = meeting.voting, voting.closed == nil, let closes = voting.closes,
      closes <= moment
    else { return }
    _ = try? await submit(
      .closeVoting, by: .secretary, device: "server",
      key: "close-\(voting.number)-\(closes.secondsUTC)")
  }

  /// What a device does enters the record under a key that begins with its name.
  func key(_ device: String, _ key: String) throws(RecordError) -> IdempotencyKey {
    try IdempotencyKey("\(device).\(key)")
  }
}
