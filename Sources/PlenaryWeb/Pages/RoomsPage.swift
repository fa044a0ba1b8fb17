import HTTPTypes
import InstitutionFiles
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// The rooms of the organisation at a glance, and the form for a new one.
enum RoomsPage {
  static func page(_ visit: Visit, _ rooms: [(MeetingNotice, Room?)]) async -> HTML {
    let words = visit.words
    var rows: [HTML] = []
    for (notice, room) in rooms {
      rows.append(await row(visit, notice, room))
    }
    return Layout.page(
      words[.roomsTitle], words, kind: "rooms", nav: bar(words),
      """
      <h1>\(words[.roomsTitle])</h1>
      <div class="scroll" tabindex="0" role="region" aria-label="\(words[.roomsTitle])">
      <table class="rooms"><thead><tr><th scope="col">\(words[.navMeeting])</th>
      <th scope="col">\(words[.roomsNow])</th><th scope="col">\(words[.roomsWatching])</th></tr></thead>
      <tbody>\(each: rows)</tbody></table></div>
      \(form(visit, MeetingForm()))
      \(visit.passwordForm(action: "/secretariat/password"))
      """)
  }

  private static func bar(_ words: Words) -> HTML {
    """
    <header class="bar"><a class="home" href="/">Plenary</a>\
    <nav aria-label="\(words[.menu])"><ul><li><a href="/secretariat" aria-current="page">\
    \(words[.roomsTitle])</a></li></ul></nav></header>
    """
  }

  private static func row(_ visit: Visit, _ notice: MeetingNotice, _ room: Room?) async -> HTML {
    let words = visit.words
    let links = visit.passes.filter { $0.admits(to: notice.id) }.map { pass -> HTML in
      """
      <a class="button" href="/m/\(notice.id)/as/\(pass.capacity.pathName)">\
      \(words.name(of: pass))</a>
      """
    }
    guard let room else {
      return """
        <tr><th scope="row">\(notice.title)</th><td colspan="2" class="bad">\
        \(words[.problemOtherRules])</td></tr>
        """
    }
    let view = View(room, await room.clerk.meeting, words, ballot: nil)
    let now: HTML =
      view.meeting.voting.map { "<b>\(words[.votingOpen])</b>: \(view.title(of: $0.subject))" }
      ?? view.meeting.floor.speaker.map {
        "\(words[.floorSpeaking, ["name": .text(view.name($0))]])"
      }
      ?? view.phaseLine()
    return """
      <tr><th scope="row"><a href="/m/\(notice.id)">\(notice.title)</a></th>\
      <td>\(now) \(each: links)</td><td>\(room.live.watcherCount)</td></tr>
      """
  }

  static func form(_ visit: Visit, _ draft: MeetingForm) -> HTML {
    let words = visit.words
    let library = visit.house.library
    let bodies = library.ids.flatMap { id -> [HTML] in
      guard let institution = library.load(id).institution else { return [] }
      return institution.bodies.filter(\.hasProcedure).map { body in
        let value = "\(id.code) \(body.id.code)"
        return """
          <option value="\(value)"\(draft.body == value ? " selected" : "")>\
          \(institution.name): \(body.name)</option>
          """
      }
    }
    return """
      <section><h2>\(words[.conveneTitle])</h2>
      <form method="post" action="/secretariat/meetings" class="convene">
      <input type="hidden" name="form-token" value="\(visit.forgeryToken)">
      <label>\(words[.fieldTitle])<input name="title" required maxlength="200" dir="auto" \
      value="\(draft.title)"></label>
      <label>\(words[.fieldAddress])<input name="id" required maxlength="60" \
      pattern="[a-z0-9][a-z0-9\\-]*" value="\(draft.id)"></label>
      <label>\(words[.fieldBody])<select name="body">\(each: bodies)</select></label>
      <label>\(words[.fieldDay])<input name="day" type="date" required value="\(draft.day)"></label>
      <label>\(words[.fieldPlace])<input name="place" maxlength="200" dir="auto" \
      value="\(draft.place)"></label>
      <label>\(words[.fieldOffset])<input name="offset" type="number" min="-840" max="840" step="15" \
      value="\(draft.offset)"></label>
      <label>\(words[.fieldMembers])<textarea name="members" rows="8" dir="auto" \
      placeholder="code,name,groups">\(draft.members)</textarea></label>
      <p class="note">\(words[.membersNote])</p>
      <p class="acts"><button name="act" value="preview">\(words[.preview])</button>
      <button class="main" name="act" value="convene">\(words[.convene])</button></p></form></section>
      """
  }

  /// What a table of members says, before anything is made of it: every bad row by its line.
  static func preview(_ visit: Visit, _ draft: MeetingForm) -> HTML {
    let words = visit.words
    let table = MembersTable(draft.members)
    let bad = table.bad.map { row -> HTML in
      "<li><b>\(words[.rowNumbered, ["line": .number(row.line)]])</b>: \(words.reason(row.reason))</li>"
    }
    let rows = table.seats.map { seat -> HTML in
      """
      <tr><td><code>\(seat.member.code)</code></td><td dir="auto">\(seat.name)</td>\
      <td>\(seat.groups.map(\.code).sorted().joined(separator: ", "))</td></tr>
      """
    }
    let problems: HTML =
      bad.isEmpty
      ? .nothing
      : """
      <section class="result lost" role="alert"><h2>\(words[.rowsBad, ["count": .number(bad.count)]])</h2>
      <ul>\(each: bad)</ul></section>
      """
    return Layout.page(
      words[.preview], words, kind: "rooms", nav: bar(words),
      """
      <h1>\(words[.preview])</h1>\(problems)
      <p>\(words[.rowsGood, ["count": .number(rows.count)]])</p>
      <div class="scroll" tabindex="0" role="region" aria-label="\(words[.fieldMembers])">
      <table><tbody>\(each: rows)</tbody></table></div>
      \(form(visit, draft))
      """)
  }
}

extension Words {
  func reason(_ reason: MembersTable.BadRow.Reason) -> String {
    switch reason {
    case .noName: self[.rowNoName]
    case .twice(let code): self[.rowTwice, ["code": .text(code)]]
    case .codeUnsuitable(let code): self[.rowCode, ["code": .text(code)]]
    case .weightNoNumber(let column, let cell):
      self[.rowWeight, ["column": .text(column), "value": .text(cell)]]
    case .quoteNotClosed: self[.rowQuote]
    case .tooManyCells: self[.rowTooManyCells]
    case .tooManyRows: self[.rowTooMany, ["count": .number(MembersTable.greatestCount)]]
    }
  }
}

/// The form for a new meeting, as it was filled in.
struct MeetingForm: Sendable {
  var title = ""
  var id = ""
  /// Institution and body.
  var body = "united-nations GA-C3"
  var day = ""
  var place = ""
  var offset = "0"
  var members = ""
  var isPreview = false

  init() {}

  init(_ form: FormFields, _ visit: Visit) throws {
    title = form["title"] ?? ""
    id = form["id"] ?? ""
    body = form["body"] ?? ""
    day = form["day"] ?? ""
    place = form["place"] ?? ""
    offset = form["offset"] ?? "0"
    members = form["members"] ?? ""
    isPreview = form["act"] == "preview"
  }

  func notice(_ visit: Visit) throws -> MeetingNotice {
    let parts = body.split(separator: " ", maxSplits: 1)
    guard let day = Day(day), parts.count == 2, let offset = Int(offset) else {
      throw Problem(.unprocessableContent, "not-understood", visit.words[.problemNotUnderstood])
    }
    var notice = MeetingNotice(
      id: MeetingID(stored: id), title: title, institution: InstitutionID(String(parts[0])),
      body: BodyID(String(parts[1])), day: day, place: place, offsetMinutes: offset)
    guard !members.allSatisfy(\.isWhitespace) else { return notice }
    notice.seats = try visit.seats(ofTable: members)
    return notice
  }
}
