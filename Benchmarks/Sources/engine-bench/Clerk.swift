import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// Votes through a clerk: decided, written, hashed, kept in memory, applied.
func clerk() async throws {
  let rules = assembly(members: 193)
  let key = try LogKey(name: "example.org/bench", seed: [UInt8](repeating: 1, count: 32))
  let rounds = 50
  let commands = votes(rules, rounds: rounds)
  var best = (submitting: Double.infinity, appending: Double.infinity)
  for run in 0..<3 {
    let store = MemoryStore(verifierKey: key.verifierKey)
    let clerk = try await Clerk.open(MeetingID("bench-\(run)"), under: rules, store: store)
    let clock = ContinuousClock()
    let submitting = try await clock.measure {
      for command in commands { _ = try await clerk.submit(command) }
    }
    // The same entries again, with nobody deciding.
    let entries = try await store.readAll(clerk.id)
    let drafts = try entries.map {
      try EntryDraft(body: try object($0), idempotencyKey: $0.idempotencyKey)
    }
    let copy = MemoryStore(verifierKey: key.verifierKey)
    let appending = try await clock.measure {
      var head = Head.empty
      for draft in drafts {
        head = try await copy.append([draft], to: clerk.id, expecting: head)[0].head
      }
    }
    best = (min(best.submitting, seconds(submitting)), min(best.appending, seconds(appending)))
  }
  report(
    "votes submitted to a clerk, one after the other", Double(commands.count) / best.submitting,
    "/s")
  report(
    "  reference: the same entries appended to the store", Double(commands.count) / best.appending,
    "/s")
}

private func object(_ entry: Entry) throws -> JSONObject {
  guard let object = try entry.bodyValue().objectValue else { preconditionFailure("no object") }
  return object
}

private func votes(_ rules: RulesOfProcedure, rounds: Int) -> [Command] {
  var moment = Moment(Day(year: 2024, month: 9, day: 10)!, hour: 10, minute: 0)
  func command(_ by: Actor, _ order: Order) -> Command {
    moment = moment.adding(seconds: 1)
    return Command(by: by, at: moment, order)
  }
  var commands = [command(.presidingOfficer, .openMeeting)]
  for number in 1...rounds {
    let id = TextID("A/C.3/79/L.\(number)")
    let sponsor = rules.roster.seats[number].member
    let draft = ProposalDraft(id: id, title: "Rights of the child", sponsors: [sponsor])
    commands.append(command(.delegation(sponsor), .introduce(draft)))
    commands.append(
      command(.presidingOfficer, .openVoting(on: .proposal(id), by: .recordedVote)))
    for seat in rules.roster.seats {
      commands.append(
        command(.delegation(seat.member), .castVote(of: seat.member, .inFavour)))
    }
    commands.append(command(.presidingOfficer, .announceResult))
  }
  return commands
}
