import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// The record, for programs: page by page, as it grows, and as a file that proves itself.
extension Endpoints {
  private static let after = InterfaceEndpoint.Parameter(
    name: "after", words: "Only what comes after the entry of this number.", schema: .count)

  static let interfaceRecords: [InterfaceEndpoint] = [
    .get(
      "/api/v1/meetings/{meeting}/events", .follow, "list-events",
      "Lists the events of the record, oldest first.",
      query: [
        after,
        .init(
          name: "limit", words: "How many at most; 200 unless told.", schema: .number(1...1000)),
      ],
      answers: .json(
        .object(
          .required("events", .list(of: .named(.recordedEvent))),
          .required("last", .count.described("The number of the record's last entry."))),
        "The events after it.")
    ) { visit in
      let after = try visit.number("after", in: 0...JSONValue.greatestCanonicalInteger) ?? 0
      let limit = Int(try visit.number("limit", in: 1...1000) ?? 200)
      let room = try visit.theRoom()
      let events = try await visit.events(after: after, limit: limit)
      return visit.json([
        "events": .array(
          events.map { .object($0.json(under: room.rules, in: visit.words.language)) }),
        "last": .integer(try await visit.house.store.head(of: room.id).sequence),
      ])
    },
    .get(
      "/api/v1/meetings/{meeting}/events/stream", .follow, "follow-events",
      "Follows the record: server-sent events, each with its entry's number as its id.",
      query: [after],
      headers: [
        .init(
          name: "Last-Event-ID", words: "The last event that was seen; goes before `after`.",
          schema: .text(like: "^[0-9]+$"))
      ],
      answers: .text(
        "text/event-stream",
        "Events named as in docs/events.md; `data` is what the list of events has for each.")
    ) { visit in try await visit.eventStream() },
    .get(
      "/api/v1/meetings/{meeting}/record", .follow, "export-record",
      "Exports the record as a file that `plenary verify` checks offline.", problems: [.conflict],
      answers: .text("text/plain; charset=utf-8", "The record with its proof.")
    ) { visit in try await visit.exportedRecord() },
    .get(
      "/api/v1/meetings/{meeting}/verification", .follow, "verify-record",
      "Verifies the record now.",
      answers: .json(
        .object(
          .required("genuine", .truth), .required("entries", .count), .optional("root", .code),
          .optional("finding", .text.described("What is wrong with it."))),
        "What verifying came to.")
    ) { visit in
      let verification = try await visit.verification(of: try visit.theRoom())
      return visit.json(
        JSONObject.fields {
          $0.put("genuine", verification.finding == nil)
          $0.put("entries", Int(verification.entryCount))
          $0.put("root", verification.checkpoint?.tree.root.base64)
          $0.put("finding", verification.finding?.description)
        })
    },
    .get(
      "/api/v1/meetings/{meeting}/votes", .follow, "list-votes",
      "Lists every vote taken, with the choice of each member.",
      answers: .json(
        .object(
          .required("meeting", .code), .required("body", .code), .required("day", .day),
          .required("votes", .list(of: .object(.required("number", .count), open: true)))),
        "The votes.")
    ) { visit in visit.json(VotesTable(try await View(visit)).json) },
  ]
}
