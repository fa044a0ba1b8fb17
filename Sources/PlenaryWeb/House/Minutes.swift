import PlenaryModel
import Procedure

/// What a summary record is drafted from. Facts come from the record and are not edited; the words
/// that the secretariat adds stand apart.
struct Minutes: Sendable {
  let meeting: Meeting
  /// Members recorded as present, in the order of the roster; empty where nobody took attendance.
  let present: [MemberID]
  /// What is told paragraph by paragraph. Single votes are in the annexes, presence in its own part.
  let proceedings: [Event]
  /// The results, from 1, of which the votes by name are annexed.
  let annexes: [Int]
  let added: String

  init(of meeting: Meeting, _ events: [Event], adding added: String) {
    self.meeting = meeting
    self.added = added
    present = meeting.rules.roster.seats.map(\.member).filter {
      meeting.attendance[$0].map { $0 != .absent } ?? false
    }
    proceedings = events.enumerated().compactMap { index, event in
      switch event.fact {
      case .voteCast, .attendanceRecorded, .floorRequested, .presentCounted, .noAnswer,
        .rightsReserved:
        nil
      default: meeting.withholds(event.fact, event: index + 1) ? nil : event
      }
    }
    annexes = meeting.results.indices.filter { !meeting.results[$0].ballots.isEmpty }.map { $0 + 1 }
  }
}
