import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Secretariat

/// Coming in and going out, for programs.
extension Endpoints {
  static let interfaceDoors: [InterfaceEndpoint] = [
    .post(
      "/api/v1/join", .open, upTo: 4096, "join",
      "Joins by a link's token, by a code, or by a name and a password.",
      body: .either(
        .object(.required("token", .text(upTo: 100, least: 1))),
        .object(.required("code", .text(upTo: 40, least: 1))),
        .object(
          .required("name", .text(upTo: 100, least: 1)),
          .required("password", .text(upTo: 256, least: 1)))),
      problems: [.notFound, .conflict, .gone],
      answers: .json(
        .object(
          .required("token", .code.described("The session's: `Authorization: Bearer` takes it.")),
          .required("device", .code.described("How the record names this device; not secret.")),
          .required("places", .list(of: .named(.place)))),
        "The session and what it may do.")
    ) { visit in
      let key = try visit.doorKey()
      let (token, session) = try await visit.admit(try await visit.pass(openedBy: key), by: key)
      let passes = await visit.house.registrar.passes(of: session)
      return visit.json([
        "token": .string(token), "device": .string(session.device),
        "places": visit.json(of: passes),
      ])
    },
    .post(
      "/api/v1/leave", .open, upTo: 4096, "leave", "Ends the session.", problems: [.unauthorized],
      answers: .nothing("The token opens nothing any more.")
    ) { visit in
      guard let token = visit.token else {
        throw Problem(.unauthorized, "not-joined", visit.words[.problemNotJoined])
      }
      try await visit.house.registrar.leave(token)
      return Response(status: .noContent)
    },
    .get(
      "/api/v1/places", .open, "places", "Says what the session may do, in the order of joining.",
      problems: [.unauthorized],
      answers: .json(
        .object(.required("device", .code), .required("places", .list(of: .named(.place)))),
        "The device and its places.")
    ) { visit in
      guard let session = visit.session else {
        throw Problem(.unauthorized, "not-joined", visit.words[.problemNotJoined])
      }
      return visit.json([
        "device": .string(session.device), "places": visit.json(of: visit.passes),
      ])
    },
  ]
}

extension Visit {
  fileprivate func doorKey() throws -> DoorKey {
    let (token, code, name, password) = try fields { reader throws(UnreadableEvent) in
      (
        try reader.optionalText("token"), try reader.optionalText("code"),
        try reader.optionalText("name"), try reader.optionalText("password")
      )
    }
    switch (token, code, name, password) {
    case (let token?, nil, nil, nil): return .link(token)
    case (nil, let code?, nil, nil): return .code(code)
    case (nil, nil, let name?, let password?): return .password(name: name, password)
    default: throw notUnderstood("Either token, or code, or name and password were expected ($).")
    }
  }
}
