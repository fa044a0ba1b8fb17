import InstitutionFiles
import PlenaryModel
import Procedure

// Statements that stand for many acts at once: presence, a list of votes, totals.
extension ScriptRunner {
  private mutating func give(
    _ order: Order, by actor: Actor, _ said: String, _ place: FilePlace
  ) async throws(ScriptError) {
    guard let now, let rules = meeting?.rules else { return }
    switch try await perform(Command(by: actor, at: now, order), place) {
    case .success(let events):
      if case .events(let before) = last {
        last = .events(before + events)
      } else {
        last = .events(events)
      }
    case .failure(let refusal):
      throw ScriptError(refusal.sentence(in: rules), at: place)
    }
  }

  mutating func setPresent(
    _ words: inout Words, _ statement: Statement
  ) async throws(ScriptError) {
    _ = try open(statement.place)
    last = .events([])
    let count = try words.number("how many are present")
    try words.end()
    try await give(.countPresent(count), by: .secretary, statement.text, statement.place)
  }

  mutating func setPresiding(
    _ words: inout Words, _ statement: Statement
  ) async throws(ScriptError) {
    let (_, names, _) = try open(statement.place)
    last = .events([])
    let member = try names.member(restOf: &words)
    try await give(.handOverChair(to: member), by: .secretary, statement.text, statement.place)
  }

  /// `present: A, B`, `present and voting: C`, `absent: D`, one line each.
  mutating func setAttendance(_ statement: Statement) async throws(ScriptError) {
    let (_, names, _) = try open(statement.place)
    last = .events([])
    for line in statement.lines {
      let (label, members) = try labelled(line, names)
      let attendance: Attendance
      switch label {
      case "present": attendance = .present
      case "present and voting": attendance = .presentAndVoting
      case "absent": attendance = .absent
      default:
        throw ScriptError(
          "\"\(label)\" is no attendance", at: line.place,
          hint: "present, present and voting, absent")
      }
      for member in members {
        try await give(
          .recordAttendance(of: member, attendance), by: .secretary, line.text, line.place)
      }
    }
  }

  private func labelled(
    _ line: Statement.Line, _ names: Names
  ) throws(ScriptError) -> (String, [MemberID]) {
    let parts = line.text.split(separator: ":", maxSplits: 1).map { trimmed($0) }
    guard parts.count == 2 else {
      throw ScriptError(
        "a line is a heading, a colon and members", at: line.place, hint: "in favour: FRA, DEU")
    }
    return (parts[0], try names.members(parts[1], line.place))
  }

  /// `sponsors L.28/Rev.1` with lists of members: those who join, each by its own delegation.
  mutating func addSponsors(
    _ words: inout Words, _ statement: Statement
  ) async throws(ScriptError) {
    let (meeting, names, _) = try open(statement.place)
    last = .events([])
    let id = TextID(try words.symbol("the symbol of a text"))
    try words.end()
    var joined: [String] = []
    for line in statement.lines {
      for member in try names.members(line.text, line.place) {
        if self.meeting?.proposal(id)?.isSponsor(member) == true { continue }
        try await give(.addSponsor(to: id), by: .delegation(member), line.text, line.place)
        joined.append(meeting.rules.roster.name(of: member))
      }
    }
    report.items.append(.sponsors(id, joined))
  }

  /// A recorded vote by name, each cast by its own delegation. A member named twice is an error,
  /// since a list of votes that names somebody twice is wrong somewhere.
  mutating func castVotes(_ statement: Statement) async throws(ScriptError) {
    let (meeting, names, _) = try open(statement.place)
    last = .events([])
    var seen: [MemberID: FilePlace] = [:]
    for line in statement.lines {
      let (label, members) = try labelled(line, names)
      let vote: Vote?
      switch label {
      case "in favour": vote = .inFavour
      case "against": vote = .against
      case "abstaining": vote = .abstaining
      case "not voting": vote = nil
      default:
        throw ScriptError(
          "\"\(label)\" is no vote", at: line.place,
          hint: "in favour, against, abstaining, not voting")
      }
      for member in members {
        if let place = seen[member] {
          throw ScriptError(
            "\(meeting.rules.roster.name(of: member)) is named twice, also at \(place)",
            at: line.place, hint: "one member, one vote; check the list against its source")
        }
        seen[member] = line.place
        guard meeting.rules.roster.contains(member) else {
          throw ScriptError(
            "\(names.institution.name) member \(member) has no seat in \(meeting.rules.body.name)"
              + " on \(meeting.rules.day)", at: line.place,
            hint: "the vote sheet holds only members seated on the day")
        }
        if let vote {
          try await give(
            .castVote(of: member, vote), by: .delegation(member), line.text, line.place)
        }
      }
    }
  }

  /// `totals 111-19-55; status sourced; source "UPI"`, with lines `known against: ...` and
  /// `P5: 3-2-0`.
  mutating func reportTotals(
    _ words: inout Words, _ statement: Statement
  ) async throws(ScriptError) {
    let (_, names, _) = try open(statement.place)
    last = .events([])
    var first = Words(words.clause(), statement.textPlace)
    var tally = Tally(try first.count())
    try first.end()
    var reported = ReportedVote(tally: tally, status: .sourced, source: "")
    for var clause in words.clauses() {
      if clause.take("status") {
        let word = try clause.word("a status")
        guard let status = SourceStatus(rawValue: word) else {
          throw clause.error(
            "\"\(word)\" is no status",
            hint: SourceStatus.allCases.map(\.rawValue).joined(separator: ", "))
        }
        reported.status = status
      } else if clause.take("source") {
        reported.source = clause.quoted() ?? clause.remainder()
      } else if clause.take("present") {
        tally.all.present = try clause.number("how many are present")
      } else {
        throw clause.error(
          "\"\(clause.rest)\" is nothing that is said of totals", hint: "status, source, present")
      }
    }
    for line in statement.lines {
      if line.text.hasPrefix("known") {
        var rest = line
        rest.text = trimmed(line.text.dropFirst("known".count))
        let (label, members) = try labelled(rest, names)
        let votes: [String: Vote] = [
          "in favour": .inFavour, "against": .against, "abstaining": .abstaining,
        ]
        guard let vote = votes[label] else {
          throw ScriptError(
            "\"\(label)\" is no vote", at: line.place, hint: "in favour, against, abstaining")
        }
        for member in members { reported.known[member] = vote }
      } else {
        var group = Words(line.text, line.place)
        let id = GroupID(try group.symbol("a group"))
        _ = group.take(":")
        tally.groups[id] = try group.count()
        try group.end()
      }
    }
    reported.tally = tally
    try await give(.reportVote(reported), by: .secretary, statement.text, statement.place)
  }
}

extension Words {
  /// `111-19-55`, `13-2-0-0` with those not participating, and what follows: `of 15`, `present 96`.
  mutating func count() throws(ScriptError) -> Count {
    let start = self
    let text = try word("a tally")
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (3...4).contains(numbers.count), !numbers.contains(nil) else {
      throw start.error(
        "\"\(text)\" is no tally",
        hint: "in favour-against-abstaining, as 111-19-55, and those not participating as a fourth")
    }
    let found = numbers.compactMap { $0 }
    var count = Count(inFavour: found[0], against: found[1], abstaining: found[2])
    if found.count == 4 { count.notParticipating = found[3] }
    if take("objections") { count.objecting = try number("the objections") }
    if take("of") { count.members = try number("the membership") }
    if take("present") { count.present = try number("how many are present") }
    return count
  }
}
