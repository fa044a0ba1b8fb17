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
      let issued = try await visit.carryOut(try visit.passAct())
      let organisation = await visit.house.registrar.organisation
      return visit.page(try await View(visit).passesPage(organisation, new: issued, visit))
    },
    .post("/m/{meeting}/as/{capacity}/password", .keepTheDesk, upTo: 4096) { visit in
      let form = try visit.form()
      try await visit.setOwnPassword(form["password"] ?? "", name: form["name"] ?? "")
      return visit.redirect(to: "\(try await View(visit).base)/passes")
    },
    .get("/m/{meeting}/minutes", .follow) { visit in try await visit.minutes() },
    .get("/m/{meeting}/as/{capacity}/minutes", .keepTheDesk) { visit in
      try await visit.minutes()
    },
    .post("/m/{meeting}/as/{capacity}/minutes", .keepTheDesk, upTo: 1 << 20) { visit in
      try await visit.setMinutes(try visit.form()["text"] ?? "")
      return visit.redirect(to: "\(try await View(visit).base)/minutes")
    },
  ]
}

extension Visit {
  /// Forty pages: in any script as many code points, which is how browsers and schemas count.
  static let greatestMinutes = 100_000

  /// Sets the words that the secretariat adds to the minutes.
  func setMinutes(_ text: String) async throws {
    guard text.unicodeScalars.count <= Visit.greatestMinutes else {
      throw notUnderstood("At most \(Visit.greatestMinutes) characters were expected.")
    }
    try await house.setMinutesText(text, of: try theRoom().id)
  }

  fileprivate func minutes() async throws -> Response {
    let room = try theRoom()
    let view = try await View(self)
    let minutes = Minutes(
      of: view.meeting, try await room.clerk.events(),
      adding: try await house.minutesText(of: room.id))
    return page(view.minutesPage(minutes))
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
    var chosen = form.beginning(with: "attendance:").map { ($0.0, $0.1) }
    if form["all"] == Attendance.present.rawValue {
      chosen = room.rules.roster.seats.map { ($0.member.code, Attendance.present.rawValue) }
    }
    for (member, value) in chosen {
      guard let attendance = Attendance(rawValue: value) else { continue }
      let member = MemberID(member)
      guard known[member] != attendance else { continue }
      _ = try await room.submit(
        .recordAttendance(of: member, attendance), by: .secretary, device: device,
        key: "\(key)-\(member.code)")
    }
  }

  /// What the page of passes asks for.
  fileprivate func passAct() throws -> PassAct {
    let form = try form()
    let pass = form["pass"] ?? ""
    switch form["act"] {
    case "issue-all": return .issueAll
    case "issue":
      if let capacity = Capacity(pathName: form["capacity"] ?? "") {
        return .issue(capacity, label: nil, greatestDevices: nil)
      }
    case "revoke": return .revoke(pass)
    case "reissue": return .reissue(pass)
    default: break
    }
    throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood])
  }
}
