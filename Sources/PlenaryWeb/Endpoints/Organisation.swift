import HTTPTypes
import Hummingbird
import InstitutionFiles
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Secretariat

/// The secretariat of the organisation: rooms at a glance, new meetings, members from a file.
extension Endpoints {
  static let organisation: [Endpoint] = [
    .get("/secretariat", .convene) { visit in
      var rooms: [(MeetingNotice, Room?)] = []
      for notice in await visit.house.meetings() {
        rooms.append((notice, try? await visit.house.room(notice.id)))
      }
      return visit.page(await RoomsPage.page(visit, rooms))
    },
    .post("/secretariat/meetings", .convene, upTo: 1 << 20) { visit in
      let draft = try MeetingForm(try visit.form(), visit)
      // A table of members is looked at before anything is made of it.
      if draft.isPreview { return visit.page(RoomsPage.preview(visit, draft)) }
      _ = try await visit.convene(try draft.notice(visit))
      return visit.redirect(to: "/secretariat")
    },
    .post("/secretariat/password", .convene, upTo: 4096) { visit in
      let form = try visit.form()
      guard let pass = visit.passes.first(where: { $0.capacity.isOfficer && $0.meeting == nil })
      else {
        throw Problem(.forbidden, "not-allowed", visit.words[.errorNotAllowed])
      }
      try await visit.house.registrar.setPassword(
        form["password"] ?? "", name: form["name"] ?? "", for: pass.id, by: visit.device)
      return visit.redirect(to: "/secretariat")
    },
  ]
}

extension Visit {
  private static let greatestText = 200
  /// Clocks differ from UTC by fourteen hours at most.
  private static let greatestOffset = 840

  /// Convenes a meeting, once it is sure that it can be opened.
  func convene(_ notice: MeetingNotice) async throws -> MeetingNotice {
    guard MeetingNotice.isName(notice.id.text) else {
      throw Problem(.unprocessableContent, "meeting-name", words[.problemMeetingName])
    }
    guard !notice.title.allSatisfy(\.isWhitespace), notice.title.count <= Visit.greatestText,
      notice.place.count <= Visit.greatestText
    else { throw notUnderstood("A title of at most \(Visit.greatestText) letters was expected.") }
    // Not by abs(), which has no answer for the least number.
    guard (-Visit.greatestOffset...Visit.greatestOffset).contains(notice.offsetMinutes) else {
      throw notUnderstood("An offset of at most \(Visit.greatestOffset) minutes was expected.")
    }
    _ = try House.rules(of: notice, in: house.library)
    try await house.registrar.convene(notice, by: device)
    return notice
  }

  /// The seats of a table in which every row is a member.
  func seats(ofTable text: String) throws -> [Seat] {
    let table = MembersTable(text)
    if let bad = table.bad.first {
      throw Problem(
        .unprocessableContent, "bad-row",
        words[.rowsBad, ["count": .number(table.bad.count)]],
        words[.rowNumbered, ["line": .number(bad.line)]] + ": " + words.reason(bad.reason))
    }
    guard !table.seats.isEmpty else { throw notUnderstood("A member a line was expected.") }
    return table.seats
  }
}
