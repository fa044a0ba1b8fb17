import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The organisation, for programs: meetings, passes, members from a table.
extension Endpoints {
  private static let table: Schema = .text(upTo: 1 << 20).described(
    "A table as text (CSV): code, name, groups; the first line may name the columns.")

  static let interfaceOrganisation: [InterfaceEndpoint] = [
    .post(
      "/api/v1/meetings", .convene, upTo: 1 << 20, "convene", "Convenes a meeting.",
      body: convening, problems: [.conflict, .insufficientStorage],
      answers: .json(.named(.notice), "The notice of the meeting.", status: .created)
    ) { visit in
      let notice = try await visit.convene(try visit.notice())
      return visit.json(notice.json, status: .created)
    },
    .post(
      "/api/v1/members/preview", .convene, upTo: 1 << 20, "preview-members",
      "Reads a table of members and makes nothing of it: every row that cannot be taken is named.",
      body: .object(.required("members", table)),
      answers: .json(
        .object(
          .required("columns", .list(of: .text)), .required("seats", .list(of: .named(.seat))),
          .required(
            "bad",
            .list(
              of: .object(
                .required("line", .count), .required("reason", .code), .required("words", .text))))),
        "The seats, and the rows that are no members.")
    ) { visit in
      let text = try visit.fields { reader throws(UnreadableEvent) in try reader.text("members") }
      return visit.json(visit.json(of: MembersTable(text)))
    },
    .get(
      "/api/v1/meetings/{meeting}/passes", .givePasses, "list-passes",
      "Lists who was given leave to take part, and on which devices they do.",
      answers: .json(.object(.required("passes", .list(of: .named(.pass)))), "Passes that hold.")
    ) { visit in
      let room = try visit.theRoom()
      let passes = await visit.house.registrar.organisation.passes(for: room.id)
      return visit.json(["passes": .array(passes.map { .object($0.json) })])
    },
    .post(
      "/api/v1/meetings/{meeting}/passes", .givePasses, upTo: 4096, "issue-passes",
      "Gives out one pass, or one to every member that has none.",
      body: .either(
        .object(
          .required("capacity", .code.example("seat-JPN")),
          .optional("label", .text(upTo: 200)),
          .optional("greatest-devices", .number(1...1000))),
        .object(.required("all", Schema(json: ["const": true])))),
      problems: [.insufficientStorage], answers: issued(status: .created)
    ) { visit in
      visit.json(try await visit.carryOut(try visit.issuing()), status: .created)
    },
    .post(
      "/api/v1/meetings/{meeting}/passes/{pass}/reissue", .givePasses, upTo: 4096,
      "reissue-pass", "Makes a new link and code in place of those of a pass.",
      problems: [.insufficientStorage], answers: issued(status: .ok)
    ) { visit in
      visit.json(try await visit.carryOut(.reissue(visit.parameter("pass"))), status: .ok)
    },
    .post(
      "/api/v1/meetings/{meeting}/passes/{pass}/revoke", .givePasses, upTo: 4096, "revoke-pass",
      "Takes a pass back; its devices are out at once.", problems: [.insufficientStorage],
      answers: .nothing("The pass opens nothing any more.")
    ) { visit in
      _ = try await visit.carryOut(.revoke(visit.parameter("pass")))
      return Response(status: .noContent)
    },
  ]

  static let interfaceDescription: [InterfaceEndpoint] = [
    .get(
      "/openapi.json", .open, "describe-interface", "Describes this interface (OpenAPI 3.1).",
      answers: .json(.object(open: true), "The description.")
    ) { visit in visit.json(OpenAPI.document) }
  ]

  /// A notice; in place of a roster a table of members may be given.
  private static let convening: Schema = {
    var schema = Schemas.notice
    var properties = schema.json["properties"]?.objectValue ?? JSONObject()
    properties["members"] = .object(table.json)
    schema.json["properties"] = .object(properties)
    return schema
  }()

  private static func issued(status: HTTPResponse.Status) -> InterfaceEndpoint.Answer {
    .json(
      .object(.required("issued", .list(of: .named(.issuedPass)))),
      "The new passes with what opens them, which is told this once.", status: status)
  }
}

extension Visit {
  /// The notice that the body holds.
  fileprivate func notice() throws -> MeetingNotice {
    var object = try json()
    var seats: [Seat]?
    if let table = object["members"] {
      guard let text = table.stringValue else {
        throw notUnderstood("A text was expected ($.members).")
      }
      guard object["roster"] == nil else {
        throw notUnderstood("Either roster or members were expected ($).")
      }
      seats = try self.seats(ofTable: text)
      object = JSONObject(object.members.filter { $0.name != "members" })
    }
    do {
      var notice = try MeetingNotice(json: object)
      if let seats { notice.seats = seats }
      return notice
    } catch { throw notUnderstood(error) }
  }

  fileprivate func issuing() throws -> PassAct {
    if try json()["all"] != nil {
      guard try fields({ reader throws(UnreadableEvent) in try reader.flag("all") }) else {
        throw notUnderstood("true was expected ($.all).")
      }
      return .issueAll
    }
    let (name, label, devices) = try fields { reader throws(UnreadableEvent) in
      (
        try reader.text("capacity"), try reader.optionalText("label"),
        try reader.optionalNumber("greatest-devices")
      )
    }
    guard let capacity = Capacity(pathName: name) else {
      throw notUnderstood("\"\(name)\" is no capacity ($.capacity).")
    }
    guard devices.map({ (1...1000).contains($0) }) ?? true else {
      throw notUnderstood("A number from 1 to 1000 was expected ($.greatest-devices).")
    }
    return .issue(capacity, label: label, greatestDevices: devices)
  }

  fileprivate func json(
    _ issued: [Registrar.Issued], status: HTTPResponse.Status
  ) -> Response {
    json(["issued": .array(issued.map { .object(json(of: $0)) })], status: status)
  }
}
