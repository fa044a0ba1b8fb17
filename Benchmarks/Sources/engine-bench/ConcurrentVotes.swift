import FoundationEssentials
import PlenaryModel
import PlenaryRecord
import Procedure
import SQLiteStore
import Secretariat

/// Votes that arrive together, as in a hall where everybody presses a button and some correct
/// themselves: 2,000 from 64 tasks through one clerk into a file, each answered when it is on disk.
func concurrentVotes() async throws {
  let directory = FileManager.default.temporaryDirectory.path
  let votes = 2_000
  let tasks = 64
  let rules = assembly(members: 193)
  let key = try LogKey(name: "example.org/bench", seed: [UInt8](repeating: 1, count: 32))
  let at = Moment(Day(year: 2024, month: 9, day: 10)!, hour: 10, minute: 0)
  let seats = rules.roster.seats.map(\.member)
  var best = Double.infinity
  for _ in 0..<5 {
    let path = "\(directory)/bench-\(UUID().uuidString).sqlite"
    let store = try await SQLiteRecordStore.open(
      path, options: .init(creatingFor: key.verifierKey))
    let clerk = try await Clerk.open(MeetingID("bench"), under: rules, store: store)
    let draft = ProposalDraft(id: "A/1", title: "Rights of the child", sponsors: [seats[0]])
    for command in [
      Command(by: .presidingOfficer, at: at, .openMeeting),
      Command(by: .delegation(seats[0]), at: at, .introduce(draft)),
      Command(
        by: .presidingOfficer, at: at, .openVoting(on: .proposal("A/1"), by: .recordedVote)),
    ] { _ = try await clerk.submit(command) }
    let time = try await ContinuousClock().measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<tasks {
          group.addTask {
            for vote in stride(from: task, to: votes, by: tasks) {
              let member = seats[vote % seats.count]
              _ = try await clerk.submit(
                Command(by: .delegation(member), at: at, .castVote(of: member, .inFavour)))
            }
          }
        }
        try await group.waitForAll()
      }
    }
    let events = await clerk.meeting.eventCount
    precondition(events == votes + 3, "Every vote is on record once")
    try await store.close()
    for suffix in ["", "-wal", "-shm", ".lock"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    best = min(best, seconds(time))
  }
  report("2,000 votes from 64 tasks through a clerk, on disk", Double(votes) / best, "/s")
}
