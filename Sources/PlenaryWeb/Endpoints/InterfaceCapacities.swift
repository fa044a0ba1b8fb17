import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What is in order and what is done, in a capacity, for programs.
extension Endpoints {
  private static let key = InterfaceEndpoint.Parameter(
    name: "Idempotency-Key",
    words:
      "Chosen once for each act: what is sent again with it is done once, and answered the same.",
    schema: .text(like: "^[A-Za-z0-9_-]{1,80}$"))

  static let done = InterfaceEndpoint.Answer.json(
    .object(
      .required("events", .list(of: .named(.event))),
      .required("sentences", .list(of: .text).described("The same, a sentence each."))),
    "What happened, when it is on record; nothing when the order changes nothing.")

  /// Diskspace is named apart, since nothing was recorded then.
  private static let problems: [HTTPResponse.Status] = [.conflict, .insufficientStorage]

  static let interfaceCapacities: [InterfaceEndpoint] = [
    .get(
      "/api/v1/meetings/{meeting}/as/{capacity}/in-order", .takePart, "list-orders-in-order",
      "Lists every kind of order that would be accepted now, each with its rule.",
      answers: .json(
        .list(of: .named(.inOrder)),
        "The orders; words, numbers and texts in them are examples to be filled in.")
    ) { visit in
      let room = try visit.theRoom()
      let meeting = await room.clerk.meeting
      let inOrder =
        visit.capacity?.actor.map { meeting.inOrder(for: $0, at: room.moment) } ?? []
      return visit.json(list: inOrder.map { .object($0.json(under: room.rules)) })
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/orders", .takePart, upTo: 1 << 20, "give-order",
      "Gives an order.", headers: [key], body: .named(.order), problems: problems, answers: done
    ) { visit in
      let order = try Order(json: try visit.json())
      return visit.done(try await visit.carryOut(order, key: nil, in: try visit.theRoom()))
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/ballot", .takePart, upTo: 4096, "cast-ballot",
      "Casts the vote of the member whose seat it is, or changes it.", headers: [key],
      body: .object(
        .required("vote", .word(Vote.self)),
        .required(
          "voting",
          .number(0...1_000_000).described(
            "Which voting it is meant for, by its number in the state of the meeting."))),
      problems: problems, answers: done
    ) { visit in
      let (vote, voting): (Vote, Int) = try visit.fields { reader throws(UnreadableEvent) in
        (try reader.word("vote"), try reader.number("voting"))
      }
      return visit.done(try await visit.castBallot(vote, key: nil, ofVoting: "\(voting)"))
    },
  ]
}

extension Visit {
  func done(_ events: [Event]) -> Response {
    json([
      "events": .array(events.map { .object($0.json) }),
      "sentences": .array(
        events.map { event in
          .string(
            room.map { event.fact.sentence(in: $0.rules, language: words.language) } ?? "")
        }),
    ])
  }
}

extension HTTPResponse.Status {
  static let insufficientStorage = HTTPResponse.Status(
    code: 507, reasonPhrase: "Insufficient Storage")
}
