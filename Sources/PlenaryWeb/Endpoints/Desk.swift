import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What the desk of a meeting records: presence, votes given in the room, counts; and passes.
extension Endpoints {
  static let desk: [Endpoint] = [
    .get("/m/{meeting}/as/{capacity}/desk", .keepTheDesk) { visit in
      visit.page(try await View(visit).deskPage)
    },
    .get("/m/{meeting}/as/{capacity}/attendance", .keepTheDesk) { visit in
      visit.page(try await View(visit).attendancePage)
    },
    .post("/m/{meeting}/as/{capacity}/attendance", .keepTheDesk, upTo: 1 << 18) { visit in
      try await visit.recordAttendance()
      return visit.redirect(to: "\(try await View(visit).base)/attendance")
    },
    .post("/m/{meeting}/as/{capacity}/hand-ballot", .keepTheDesk, upTo: 4096) { visit in
      let form = try visit.form()
      guard let member = form["member"], let vote = form["vote"].flatMap({ Vote(rawValue: $0) })
      else { throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood]) }
      return visit.answer(
        try await visit.carryOut(
          .castVote(of: MemberID(member), vote), by: .secretary, key: form["key"],
          ofVoting: form["voting"] ?? "",
          in: try visit.theRoom()))
    },
    .post("/m/{meeting}/as/{capacity}/count", .keepTheDesk, upTo: 4096) { visit in
      let form = try visit.form()
      let counts = try (1...2).map { try visit.count(of: $0, form) }
      guard counts[0] == counts[1] else {
        throw Problem(.conflict, "counts-differ", visit.words[.problemCountsDiffer])
      }
      let reported = ReportedVote(tally: counts[0], status: .sourced, source: "two tellers")
      return visit.answer(
        try await visit.carryOut(
          .reportVote(reported), by: .secretary, key: form["key"],
          ofVoting: form["voting"] ?? "", in: try visit.theRoom()))
    },
    .get("/m/{meeting}/as/{capacity}/passes", .givePasses) { visit in
      let organisation = await visit.house.registrar.organisation
      return visit.page(try await View(visit).passesPage(organisation, new: [], visit))
    },
    .post("/m/{meeting}/as/{capacity}/passes", .givePasses, upTo: 1 << 16) { visit in
      let issued = try await visit.changePasses()
      let organisation = await visit.house.registrar.organisation
      return visit.page(try await View(visit).passesPage(organisation, new: issued, visit))
    },
    .get("/m/{meeting}/minutes", .follow) { visit in try await visit.minutes() },
    .get("/m/{meeting}/as/{capacity}/minutes", .keepTheDesk) { visit in
      try await visit.minutes()
    },
    .post("/m/{meeting}/as/{capacity}/minutes", .keepTheDesk, upTo: 1 << 20) { visit in
      let text = try visit.form()["text"] ?? ""
      try await visit.house.setMinutesText(text, of: try visit.theRoom().id)
      return visit.redirect(to: "\(try await View(visit).base)/minutes")
    },
  ]
}

extension Capacity {
  /// Whether a body of these members and observers has somebody in this capacity.
  fileprivate func hasPlace(in roster: Roster) -> Bool {
    switch self {
    case .presidingOfficer, .secretary, .observer(nil): true
    case .delegate(let member): roster.contains(member)
    case .observer(let member?): roster.observers.contains { $0.id == member }
    }
  }
}

extension Visit {
  fileprivate func minutes() async throws -> Response {
    let room = try theRoom()
    let text = try await house.minutesText(of: room.id)
    return page(try await View(self).minutesPage(try await room.clerk.events(), adding: text))
  }

  fileprivate func count(of teller: Int, _ form: FormFields) throws -> Tally {
    func number(_ field: String) throws -> Int {
      guard let text = form["\(field)-\(teller)"], let number = Int(text), number >= 0,
        number <= 100_000
      else { throw Problem(.unprocessableContent, "no-number", words[.problemNoNumber]) }
      return number
    }
    return Tally(
      inFavour: try number("in-favour"), against: try number("against"),
      abstaining: try number("abstaining"))
  }

  /// Only what has changed is recorded.
  fileprivate func recordAttendance() async throws {
    let form = try form()
    let room = try theRoom()
    let known = await room.clerk.meeting.attendance
    let key = try idempotencyKey(form["key"])
    for (member, value) in form.beginning(with: "attendance:") {
      guard let attendance = Attendance(rawValue: value) else { continue }
      let member = MemberID(member)
      guard known[member] != attendance else { continue }
      _ = try await room.submit(
        .recordAttendance(of: member, attendance), by: .secretary, device: device,
        key: "\(key)-\(member.code)")
    }
  }

  /// Gives passes out, takes them back, makes them anew.
  fileprivate func changePasses() async throws -> [Registrar.Issued] {
    let form = try form()
    let room = try theRoom()
    let registrar = house.registrar
    switch form["act"] {
    case "issue-all":
      let held = Set(
        await registrar.organisation.passes(for: room.id).compactMap(\.pass.capacity.actor?.member))
      let wanted = room.rules.roster.seats.filter { !held.contains($0.member) }.map { seat in
        Pass(id: "", capacity: .delegate(of: seat.member), meeting: room.id, label: seat.name)
      }
      return try await registrar.issue(wanted, by: device)
    case "issue":
      guard let capacity = Capacity(pathName: form["capacity"] ?? ""),
        capacity.hasPlace(in: room.rules.roster)
      else { throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood]) }
      let label = capacity.actor?.member.map { room.rules.roster.name(of: $0) } ?? ""
      return try await registrar.issue(
        [Pass(id: "", capacity: capacity, meeting: room.id, label: label)], by: device)
    case "revoke":
      try await registrar.revoke(try await passToChange(form), by: device)
      return []
    case "reissue": return [try await registrar.reissue(try await passToChange(form), by: device)]
    default: throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood])
    }
  }

  /// The pass that a form names. Officers of a meeting have to do with the passes of that meeting;
  /// with those of all meetings, officers of all meetings.
  private func passToChange(_ form: FormFields) async throws -> String {
    let id = form["pass"] ?? ""
    guard let pass = await house.registrar.organisation.passes[id]?.pass else { return id }
    let isForAll = passes.contains { $0.meeting == nil && $0.capacity.isOfficer }
    guard pass.meeting == room?.id || (pass.meeting == nil && isForAll) else {
      throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed])
    }
    return id
  }
}
