import CanonicalJSON
import PlenaryModel
import Procedure
import Secretariat

/// From the canonical bytes of a session's entries to its meeting.
func replay() throws {
  let rules = assembly(members: 193)
  let events = try session(under: rules, proposals: 500)
  let entries = try events.map { try JSONValue.object($0.json).canonicalBytes() }
  let bytes = entries.reduce(0) { $0 + $1.count }
  print("A session of \(entries.count) events, \(bytes / entries.count) bytes each")

  let replaying = try best(of: 7) {
    var meeting = Meeting(under: rules)
    for entry in entries { meeting.apply(try Event(parsing: entry)) }
    use(meeting.results.count)
  }
  report("events replayed from canonical bytes", Double(entries.count) / replaying, "/s")
  let reading = try best(of: 7) { for entry in entries { use(try Event(parsing: entry)) } }
  report("  of this: events read", Double(entries.count) / reading, "/s")
  let applying = best(of: 7) {
    var meeting = Meeting(under: rules)
    for event in events { meeting.apply(event) }
    use(meeting.results.count)
  }
  report("  of this: events applied", Double(entries.count) / applying, "/s")
  let parsing = try best(of: 7) { for entry in entries { use(try JSONValue(parsing: entry)) } }
  report("  reference: the same bytes parsed as JSON", Double(entries.count) / parsing, "/s")
  let general = try best(of: 3) {
    for entry in entries {
      guard let object = try JSONValue(parsing: entry).objectValue else { continue }
      use(try Event(json: object))
    }
  }
  report("  reference: events read without the short way", Double(entries.count) / general, "/s")
  let deciding = try best(of: 3) { use(try session(under: rules, proposals: 20).count) }
  report("commands decided and applied", 20 * 196 / deciding, "/s")
}

/// A session in which each proposal is introduced and voted on by name, as it was decided.
private func session(under rules: RulesOfProcedure, proposals: Int) throws -> [Event] {
  var meeting = Meeting(under: rules)
  var events: [Event] = []
  var moment = Moment(Day(year: 2024, month: 9, day: 10)!, hour: 10, minute: 0, offsetMinutes: -240)
  func submit(_ by: Actor, _ order: Order) throws {
    moment = moment.adding(seconds: 1)
    for event in try meeting.decide(Command(by: by, at: moment, order)) {
      meeting.apply(event)
      events.append(event)
    }
  }
  try submit(.presidingOfficer, .openMeeting)
  for number in 1...proposals {
    let id = TextID("A/C.3/79/L.\(number)")
    let sponsors = rules.roster.seats[number % 50..<number % 50 + 12].map(\.member)
    let draft = ProposalDraft(id: id, title: "Rights of the child", sponsors: sponsors)
    try submit(.delegation(sponsors[0]), .introduce(draft))
    try submit(.presidingOfficer, .openVoting(on: .proposal(id), by: .recordedVote))
    for (place, seat) in rules.roster.seats.enumerated() {
      let vote = Vote.allCases[(place * 7 + number) % 5 % 3]
      try submit(.delegation(seat.member), .castVote(of: seat.member, vote))
    }
    try submit(.presidingOfficer, .announceResult)
  }
  return events
}
