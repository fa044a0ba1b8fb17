public import CanonicalJSON
public import PlenaryModel
public import PlenaryRecord

/// What the record of a meeting says first: who meets, on which day, under which rules.
///
/// ```json
/// {"body":"GA-C3","day":"2014-11-18","event":"proceedings-began","institution":"united-nations",
///  "roster":[{"groups":["asia-pacific"],"member":"JPN","name":"Japan"}],
///  "rules":"sha256:q2n…="}
/// ```
///
/// Whoever reads the record can see from it who had a seat, and can tell whether the rules at hand
/// are those by which the meeting was held: `rules` is the SHA-256 of ``RulesOfProcedure/json``.
public struct Proceedings: Sendable, Hashable {
  public var institution: InstitutionID
  public var body: BodyID
  public var day: Day
  /// In the order of the roll call.
  public var seats: [Seat]
  public var observers: [Observer]
  public var rules: Hash

  /// The event's name. No event of the meeting itself is called so.
  static let name = "proceedings-began"
  private static let digestPrefix = "sha256:"

  /// - Throws: when a weight or another number of the rules is too great to be recorded.
  public init(under rules: RulesOfProcedure) throws(CanonicalFormError) {
    institution = rules.body.institution
    body = rules.body.id
    day = rules.day
    seats = rules.roster.seats
    observers = rules.roster.observers
    self.rules = Hash(ofContent: try JSONValue.object(rules.json).canonicalBytes())
  }

  public var json: JSONObject {
    .fields {
      $0.put("event", Proceedings.name)
      $0.put("institution", institution)
      $0.put("body", body)
      $0.put("day", day)
      $0.put("roster", value: .array(seats.map(\.json)))
      $0.put("observers", ifAny: observers.map(\.json))
      $0.put("rules", Proceedings.digestPrefix + rules.base64)
    }
  }

  public init(json: JSONObject) throws(UnreadableEvent) {
    var reader = FieldReader(json)
    let name = try reader.text("event")
    guard name == Proceedings.name else {
      throw UnreadableEvent(
        "The record of a meeting begins with \"\(Proceedings.name)\", not with \"\(name)\"",
        at: ".event", hint: "This meeting was recorded by something else than a Clerk")
    }
    institution = try reader.code("institution")
    body = try reader.code("body")
    day = try reader.day("day")
    seats = try reader.list("roster") { (value) throws(UnreadableEvent) in try Seat(json: value) }
    observers = try reader.list("observers") { (value) throws(UnreadableEvent) in
      try Observer(json: value)
    }
    let digest = try reader.text("rules")
    guard digest.hasPrefix(Proceedings.digestPrefix),
      let hash = Hash(base64: String(digest.dropFirst(Proceedings.digestPrefix.count)))
    else { throw .wrongKind("sha256: and 44 letters", at: ".rules") }
    rules = hash
    try reader.end()
  }
}

extension Seat {
  public var json: JSONValue {
    .fields {
      $0.put("member", member)
      $0.put("name", name)
      $0.put("groups", ifAny: groups.sorted())
      $0.put("weights", ifAny: JSONObject.byName(weights) { .integer(Int64($0)) })
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      Seat(
        member: try reader.code("member"), name: try reader.text("name"),
        groups: Set(try reader.distinctTexts("groups").map { GroupID($0) }),
        weights: try reader.byName("weights") { (value) throws(UnreadableEvent) in
          guard let weight = value.integerValue else { throw .wrongKind("A whole number") }
          return Int(weight)
        })
    }
  }
}

extension Observer {
  var json: JSONValue {
    .fields {
      $0.put("id", id)
      $0.put("name", name)
      $0.put("may", ifAny: capabilities.map(\.rawValue).sorted())
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      var capabilities: Set<Capability> = []
      for word in try reader.distinctTexts("may") {
        guard let capability = Capability(rawValue: word) else {
          throw .unknownWord(word, known: Capability.allCases.map(\.rawValue), at: ".may")
        }
        capabilities.insert(capability)
      }
      return Observer(
        id: try reader.code("id"), name: try reader.text("name"), capabilities: capabilities)
    }
  }
}
