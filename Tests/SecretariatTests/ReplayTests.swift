import CanonicalJSON
import PlenaryModel
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

@Suite struct ReplayTests {
  /// A record that somebody forged may say anything; reading it must not end the program.
  @Test func anyEventsCanBeApplied() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<60 {
      var meeting = Meeting(under: Assembly(members: 8).rules)
      for _ in 0..<300 { meeting.apply(random.event()) }
      #expect(meeting.eventCount == 300)
      for proposal in meeting.proposals { _ = meeting.nextAmendment(to: proposal.id) }
    }
  }

  @Test func replayingWhatWasWrittenGivesTheSameMeeting() throws {
    var random = SplitMix64(seed: 6)
    for _ in 0..<20 {
      var told = Meeting(under: Assembly(members: 8).rules)
      var read = told
      for _ in 0..<200 {
        let event = random.event()
        told.apply(event)
        read.apply(try Event(parsing: try JSONValue.object(event.json).canonicalBytes()))
      }
      #expect(told == read)
    }
  }
}
