import HTTPTypes
import Hummingbird
import PlenaryModel
import PlenaryRecord

/// What browsers and those who run the server need.
extension Endpoints {
  static let machinery: [Endpoint] =
    Assets.all.map { asset in .get(asset.path, .open) { _ in asset.response } } + [
      .get("/favicon.svg", .open) { _ in Assets.icon.response },
      .get("/favicon.ico", .open) { _ in Assets.icon.response },
      .get("/healthz", .open) { visit in
        // A server that cannot read its record is not well.
        _ = try await visit.house.store.logSize()
        return visit.text("ok\n", type: "text/plain; charset=utf-8")
      },
      .get("/metrics", .open) { visit in
        let rooms = await visit.house.openRooms()
        return visit.text(
          visit.server.meters.text(
            watchers: rooms.reduce(0) { $0 + $1.live.watcherCount },
            meetings: await visit.house.meetings().count),
          type: "text/plain; version=0.0.4; charset=utf-8")
      },
    ]
}
