import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What the secretariat does besides orders, for programs.
extension Endpoints {
  static let interfaceDesk: [InterfaceEndpoint] = [
    .get(
      "/api/v1/meetings/{meeting}/minutes", .follow, "draft-minutes",
      "Drafts the minutes from the record.",
      answers: .json(
        .object(
          .required("present", .list(of: .code).described("Members recorded as present.")),
          .required(
            "proceedings",
            .list(of: .object(.required("at", .moment), .required("words", .text)))
              .described("What happened, single votes left out.")),
          .required("annexes", .list(of: .count).described("Results with votes by name.")),
          .required("added", .text.described("Words of the secretariat; no part of the record."))),
        "The draft.")
    ) { visit in
      let room = try visit.theRoom()
      let minutes = Minutes(
        of: await room.clerk.meeting, try await room.clerk.events(),
        adding: try await visit.house.minutesText(of: room.id))
      return visit.json(minutes.json(in: visit.words))
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/minutes", .keepTheDesk, upTo: 1 << 20,
      "add-to-minutes", "Sets the words that the secretariat adds to the minutes.",
      body: .object(.required("added", .text(upTo: Visit.greatestMinutes))),
      problems: [.insufficientStorage],
      answers: .nothing("They stand beside the record, never in its place.")
    ) { visit in
      let added = try visit.fields { reader throws(UnreadableEvent) in try reader.text("added") }
      try await visit.setMinutes(added)
      return Response(status: .noContent)
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/password", .keepTheDesk, upTo: 4096,
      "set-password",
      "Chooses a name and a password with which the officer joins from another device.",
      body: .object(
        .required("name", .text(upTo: 100, least: 1)),
        .required("password", .text(upTo: 256, least: 8))),
      problems: [.conflict, .insufficientStorage],
      answers: .nothing("The password opens what the pass opens; its hash alone is kept.")
    ) { visit in
      let (name, password) = try visit.fields { reader throws(UnreadableEvent) in
        (try reader.text("name"), try reader.text("password"))
      }
      try await visit.setOwnPassword(password, name: name)
      return Response(status: .noContent)
    },
  ]
}

extension Minutes {
  func json(in words: Words) -> JSONObject {
    [
      "present": .array(present.map { .string($0.code) }),
      "proceedings": .array(
        proceedings.map { event in
          [
            "at": .string(event.at.description),
            "words": .string(event.fact.sentence(in: meeting.rules, language: words.language)),
          ]
        }),
      "annexes": .array(annexes.map { .integer(Int64($0)) }), "added": .string(added),
    ]
  }
}
