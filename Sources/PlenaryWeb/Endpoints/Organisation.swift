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
      let notice = try draft.notice(visit)
      do { _ = try House.rules(of: notice, in: visit.house.library) } catch let error
        as InstitutionError
      {
        throw Problem(
          .unprocessableContent, "not-understood", visit.words[.problemNotUnderstood], "\(error)")
      }
      try await visit.house.registrar.convene(notice, by: visit.device)
      return visit.redirect(to: "/secretariat")
    },
    .post("/secretariat/password", .convene, upTo: 4096) { visit in
      let form = try visit.form()
      guard let pass = visit.passes.first(where: { $0.capacity.isOfficer }) else {
        throw Problem(.forbidden, "not-allowed", visit.words[.errorNotAllowed])
      }
      try await visit.house.registrar.setPassword(
        form["password"] ?? "", name: form["name"] ?? "", for: pass.id, by: visit.device)
      return visit.redirect(to: "/secretariat")
    },
  ]
}
