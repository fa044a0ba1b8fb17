import HTTPTypes
import Hummingbird
import NIOCore
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// What everybody may follow: the meeting, the display, results.
extension Endpoints {
  static let rooms: [Endpoint] = [
    .get("/m/{meeting}", .follow) { visit in
      visit.page(try await View(visit).overviewPage)
    },
    .get("/m/{meeting}/display", .follow) { visit in
      visit.page(try await View(visit).displayPage)
    },
    .get("/m/{meeting}/live", .follow) { visit in
      try await visit.stream(visit.query("screen") == "display" ? .display : .overview)
    },
    .get("/m/{meeting}/results/{number}", .follow) { visit in
      guard let number = Int(visit.parameter("number")),
        let page = try await View(visit).resultPage(number)
      else { throw visit.notFound }
      return visit.page(page)
    },
    .get("/m/{meeting}/secret", .follow) { visit in
      visit.page(try await View(visit).secretPage)
    },
    .get("/m/{meeting}/rules/{rule}", .follow) { visit in
      guard let page = try await View(visit).rulePage(RuleID(visit.parameter("rule"))) else {
        throw visit.notFound
      }
      return visit.page(page)
    },
  ]
}

extension Visit {
  /// A stream of what changes, until either end goes away.
  func stream(_ screen: Screen) async throws -> Response {
    let room = try theRoom()
    let seen = (request.headers[.lastEventID] ?? query("version")).flatMap { Int($0) }
    let audience = LiveHub.Audience(screen: screen, language: words.language)
    let channel = self.channel
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        let writer = writer
        // The head is on its way by now, so that what is written to the connection comes after it.
        await room.live.follow(Watcher(audience, on: channel), seen: seen, in: room)
        try await writer.finish(nil)
      })
  }
}
