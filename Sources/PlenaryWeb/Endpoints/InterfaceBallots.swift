import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

/// Secret ballots, for programs; docs/secret-ballot.md says how one is held and checked.
extension Endpoints {
  private static let begun = InterfaceEndpoint.Answer.nothing("It is done, and in the record.")
  private static let problems: [HTTPResponse.Status] = [.conflict, .insufficientStorage]

  static let interfaceBallots: [InterfaceEndpoint] = [
    .get(
      "/api/v1/meetings/{meeting}/secret-ballot", .follow, "show-secret-ballot",
      "Shows the secret ballot that is being held, or the last one with all its papers.",
      answers: .json(.named(.secretBallot), "The ballot.")
    ) { visit in
      guard let status = try visit.theRoom().ballots.status else { throw visit.notFound }
      return visit.json(status.json)
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/prepare", .keepTheDesk, upTo: 4096,
      "prepare-secret-ballot", "Makes a ballot for the election or question that is due.",
      problems: problems, answers: begun
    ) { visit in
      try await visit.theRoom().prepareSecretBallot(by: visit.device)
      return Response(status: .noContent)
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/token", .takePart, upTo: 8192,
      "take-secret-ballot", "Signs what the elector's device has blinded, once an elector.",
      body: .object(.required("blinded", base64.described("384 bytes."))), problems: problems,
      answers: .json(
        .object(.required("signature", base64)), "The blind signature; the same when asked again.")
    ) { visit in
      let blinded = try visit.fields { reader throws(UnreadableEvent) in
        try reader.text("blinded")
      }
      return try await visit.takeBallot(blinded)
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/open", .keepTheDesk, upTo: 4096,
      "open-secret-casting", "Ends the giving out of ballots and opens the box.",
      problems: problems, answers: begun
    ) { visit in
      try await visit.openCasting()
      return Response(status: .noContent)
    },
    .post(
      "/api/v1/meetings/{meeting}/secret-ballot/cast", .anonymous, upTo: 1 << 16,
      "cast-secret-paper",
      "Casts a paper. Whoever sends it is not looked at: send no session and no cookie.",
      body: .object(
        .required("choices", .list(of: .text)), .required("signature", base64),
        .required("token", base64)), problems: problems,
      answers: .json(
        .object(.required("receipt", .text)), "The signed receipt; the same when sent again.")
    ) { visit in try await visit.castPaper() },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/close", .keepTheDesk, upTo: 4096,
      "close-secret-ballot", "Publishes all papers and reports their count to the meeting, once.",
      problems: problems, answers: done
    ) { visit in
      visit.done(try await visit.theRoom().closeSecretBallot(by: visit.device))
    },
    .post(
      "/api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/abandon", .keepTheDesk, upTo: 4096,
      "abandon-secret-ballot", "Ends the ballot without a result; papers are destroyed unread.",
      body: .object(.required("reason", .text(upTo: 200, least: 1))), problems: problems,
      answers: begun
    ) { visit in
      let reason = try visit.fields { reader throws(UnreadableEvent) in try reader.text("reason") }
      try await visit.abandonBallot(because: reason)
      return Response(status: .noContent)
    },
  ]

  private static let base64: Schema = .text(like: "^[A-Za-z0-9+/]+={0,2}$")
}

extension BallotStatus {
  /// What the ballot's own stream has of it, and how far it is.
  var json: JSONObject {
    var object = BallotEvent.prepared(ballot).json
    object["event"] = nil
    object["ballot"] = .string(id.text)
    object["phase"] = .string(phase.rawValue)
    object["fingerprint"] = .string(ballot.key.fingerprint)
    object["issued"] = .array(issued.sorted().map { .string($0) })
    if let closed {
      object.merge(BallotEvent.closed(closed).json)
      object["event"] = nil
      object["counted"] = .bool(isCounted)
    }
    return object
  }
}

extension JSONObject {
  fileprivate mutating func merge(_ other: JSONObject) {
    for member in other { self[member.name] = member.value }
  }
}
