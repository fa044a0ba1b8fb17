import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// A visitor's own page, its stream, and the orders given on it.
extension Endpoints {
  static let capacities: [Endpoint] = [
    .get("/m/{meeting}/as/{capacity}", .takePart) { visit in
      let view = try await View(visit)
      if visit.query("regions") != nil { return visit.regions(of: view) }
      return visit.page(try view.ownPage(visit))
    },
    .get("/m/{meeting}/as/{capacity}/live", .takePart) { visit in
      guard let capacity = visit.capacity else { throw visit.notFound }
      return try await visit.stream(Screen(capacity))
    },
    .post("/m/{meeting}/as/{capacity}/orders", .takePart, upTo: 1 << 20) { visit in
      let form = try visit.form()
      let room = try visit.theRoom()
      let order: Order
      do { order = try OrderReading.order(form, at: room.moment) } catch is FormError {
        throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood])
      }
      return visit.answer(try await visit.carryOut(order, key: form["key"], in: room))
    },
    // A ballot is an order like others; it has a place of its own because a device that lost the
    // network sends it by itself, and must not vote on something else meanwhile.
    .post("/m/{meeting}/as/{capacity}/ballot", .takePart, upTo: 4096) { visit in
      let form = try visit.form()
      guard let vote = form["vote"].flatMap({ Vote(rawValue: $0) }) else {
        throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood])
      }
      return visit.answer(
        try await visit.castBallot(
          vote, for: form["member"].map { MemberID($0) }, key: form["key"],
          ofVoting: form["voting"] ?? ""))
    },
  ]
}

extension View {
  /// The page of the capacity in which somebody takes part.
  func ownPage(_ visit: Visit) throws -> HTML {
    switch capacity {
    case .presidingOfficer: chairPage
    case .secretary: deskPage
    case .delegate(let member), .observer(let member?): placardPage(member)
    case .observer(nil): overviewPage
    case nil: throw visit.notFound
    }
  }

  var ownRegions: [Region] {
    switch capacity {
    case .presidingOfficer: chairRegions
    case .secretary: deskRegions
    case .delegate(let member), .observer(let member?): placardRegions(member)
    case .observer(nil), nil: overviewRegions
    }
  }
}

extension Visit {
  /// The regions of the page, for the script that puts them in place of the old ones.
  func regions(of view: View) -> Response {
    var regions = JSONObject()
    for region in view.ownRegions { regions[region.id] = .string(region.html.text) }
    return json([
      "version": .integer(Int64(view.meeting.eventCount)),
      "now": .integer(Int64(view.moment.secondsUTC)), "regions": .object(regions),
    ])
  }

  /// Gives an order.
  ///
  /// - Parameters:
  ///   - desk: what the desk records it records as the secretary, whoever of the officers sits there.
  ///   - voting: the number of the voting that a ballot was meant for; one that comes late is
  ///     counted in no other.
  func carryOut(
    _ order: Order, by desk: Procedure.Actor? = nil, key given: String?,
    ofVoting voting: String? = nil, in room: Room
  ) async throws -> [Event] {
    let actor = try desk ?? theActor()
    let key = try idempotencyKey(given)
    let events: [Event]
    do {
      // A number that is none belongs to no vote.
      events = try await room.submit(
        order, by: actor, device: device, key: key, inVoting: voting.map { Int($0) ?? -1 })
    } catch is CommandOvertaken {
      throw Problem(.conflict, "late-vote", words[.errorLateVote])
    }
    if case .castVote = order { server.meters.countBallot() }
    return events
  }

  /// Casts the vote of the member for whom the visitor takes part, or of one whose proxy it holds.
  func castBallot(
    _ vote: Vote, for giver: MemberID? = nil, key: String?, ofVoting voting: String
  ) async throws -> [Event] {
    guard case .delegation(let member) = try theActor() else {
      throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed])
    }
    return try await carryOut(
      .castVote(of: giver ?? member, vote), key: key, ofVoting: voting, in: try theRoom())
  }

  /// A page anew for a browser, what happened for a program.
  func answer(_ events: [Event]) -> Response {
    guard wantsJSON else {
      let own = request.uri.path.split(separator: "/").prefix(4).joined(separator: "/")
      return redirect(to: "/\(own)")
    }
    return json(["events": .array(events.map { .object($0.json) })])
  }

  /// The device that acts, as the record names it.
  var device: String { session?.device ?? "server" }

  /// Chosen by the device once for each thing it does.
  func idempotencyKey(_ given: String?) throws -> String {
    let key = request.headers[.idempotencyKey] ?? given ?? Token.code(length: 14)
    let isSound =
      (1...80).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
      }
    guard isSound else { throw Problem(.badRequest, "key", words[.problemKey]) }
    return key
  }
}
