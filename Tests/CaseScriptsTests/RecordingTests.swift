@testable import CaseScripts
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

/// There is one way through the house, for a script as for a room.
@Suite struct RecordingTests {
  private struct Run {
    var report: Report
    var store: MemoryStore
    var key: LogKey
    /// The meetings that recorded anything, as they stood at last.
    var meetings: [MeetingID: Meeting]
  }

  private func record(_ name: String) async throws -> Run {
    let key = try LogKey.generate(name: "plenary.test")
    let store = MemoryStore(verifierKey: key.verifierKey)
    let text = try Repository.text("Cases/\(name)/case.txt")
    let (script, errors) = Script.parse(text, file: "case.txt")
    #expect(errors == [])
    var runner = ScriptRunner(
      library: Repository.library, knowing: Repository.book,
      recordingIn: RecordingPlace(store: store, name: name))
    var meetings: [MeetingID: Meeting] = [:]
    for part in script.byMeeting {
      let before = Set(try await store.meetings())
      _ = await runner.run(part)
      let new = Set(try await store.meetings()).subtracting(before)
      #expect(new.count <= 1)
      for id in new { meetings[id] = runner.meeting }
    }
    return Run(report: runner.report, store: store, key: key, meetings: meetings)
  }

  @Test(arguments: Repository.cases)
  func theRecordOfACaseIsGenuineAndHoldsTheMeetingsAsTheyStood(_ name: String) async throws {
    let run = try await record(name)
    #expect(run.report.failures == [])
    let checkpoint = try await run.store.checkpoint(signedBy: run.key)
    var bytes: [UInt8] = []
    let append = { (piece: [UInt8]) throws(RecordError) in bytes += piece }
    try await ExportedRecord.write(.log, of: run.store, under: checkpoint, to: append)
    let verified = RecordVerifier(trusting: run.key.verifierKey).verify(bytes)
    #expect(verified.isGenuine, "\(String(describing: verified.finding))")
    #expect(verified.isKeyTrusted)
    #expect(Set(verified.meetings.keys) == Set(run.meetings.keys))
    for (id, meeting) in run.meetings {
      #expect(verified.meetings[id] == Int64(meeting.eventCount) + 1, "\(id)")
      let clerk = try await Clerk.open(id, under: meeting.rules, store: run.store)
      #expect(await clerk.meeting == meeting, "\(id)")
    }
    // A what-if can be told from a meeting that happened by its name on record.
    let whatIfs = run.meetings.keys.count { $0.text.hasPrefix(name + "/what-if/") }
    #expect(whatIfs <= run.report.whatIfs)
    #expect(run.meetings.count - whatIfs <= run.report.meetingCount - run.report.whatIfs)
  }

  @Test(arguments: Repository.cases)
  func twoRunsOfACaseTellTheSameEvents(_ name: String) async throws {
    let (first, second) = (try await record(name), try await record(name))
    #expect(first.meetings == second.meetings)
    #expect(ReportJSON().lines(first.report) == ReportJSON().lines(second.report))
    for id in first.meetings.keys {
      let bodies = try await first.store.readAll(id).map(\.body)
      #expect(try await second.store.readAll(id).map(\.body) == bodies, "\(id)")
    }
  }

  @Test func aMeetingThatIsOnRecordAlreadyIsNotRecordedAgain() async throws {
    let key = try LogKey.generate(name: "plenary.test")
    let store = MemoryStore(verifierKey: key.verifierKey)
    let text = """
      institution united-nations
      meeting SC on 2014-05-22 10:00 New York
      chair: open the meeting
      """
    let script = Script.parse(text, file: "test.txt").script
    for isSecond in [false, true] {
      var runner = ScriptRunner(
        library: Repository.library, knowing: Repository.book,
        recordingIn: RecordingPlace(store: store, name: "a name with spaces"))
      let report = await runner.run(script)
      #expect(report.isBroken == isSecond)
      guard isSecond else { continue }
      #expect(
        report.failures.map(\.brief) == [
          "3:1 the record was not written: The record holds the meeting "
            + "a-name-with-spaces/SC/2014-05-22 already | Record this run in a new file"
        ])
    }
  }
}

extension Script {
  /// The script in parts, each of which begins with a meeting, besides what stands before the first.
  fileprivate var byMeeting: [Script] {
    var parts = [Script(file: file, statements: [])]
    for statement in statements {
      if case .setting(.meeting) = statement.kind {
        parts.append(Script(file: file, statements: []))
      }
      parts[parts.count - 1].statements.append(statement)
    }
    return parts
  }
}

extension Report {
  fileprivate var meetingCount: Int {
    items.count { if case .meeting = $0 { true } else { false } }
  }
}
