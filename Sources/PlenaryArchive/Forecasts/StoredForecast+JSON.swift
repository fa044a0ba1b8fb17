public import CanonicalJSON
import PlenaryAnalysis
import PlenaryModel

/// The form in which forecasts are kept and shown to programs. Chances are whole numbers, in parts
/// of a million: what is read back is what was written.
extension StoredForecast {
  private static let unit = 1_000_000.0

  static func parts(_ chance: Double) -> JSONValue {
    .integer(Int64((chance * unit).rounded()))
  }

  static func chance(_ value: JSONValue?) -> Double? {
    value?.integerValue.map { Double($0) / unit }
  }

  public var json: JSONObject {
    var object: JSONObject = [
      "body": .string(draft.body.code), "title": .string(draft.title),
      "symbol": .string(draft.symbol), "session": .integer(Int64(draft.session)),
      "day": .string(draft.day.description), "author": .string(author), "made": .string(made),
      "method": .string(method), "basis": basis.json,
      "issues": .array(draft.issues.map { .string($0) }),
      "sponsors": .array(draft.sponsors.map { .string($0.code) }),
      "committeeVote": .string(draft.committeeVote), "kind": .string(draft.kind.rawValue),
    ]
    object["declared"] = .object(
      JSONObject(
        draft.declared.sorted { $0.key < $1.key }.map {
          JSONObject.Member($0.key.code, .string(String($0.value.letter)))
        }))
    object["members"] = .array(members.map(StoredForecast.json))
    object["totals"] = .object(
      JSONObject(
        totals.sorted { $0.key.rawValue < $1.key.rawValue }.map { choice, expected in
          JSONObject.Member(
            String(choice.letter),
            [
              "mean": StoredForecast.parts(expected.mean), "low": .integer(Int64(expected.low)),
              "high": .integer(Int64(expected.high)),
            ])
        }))
    object["chances"] = .array(
      chances.map { ["of": .string($0.of), "chance": StoredForecast.parts($0.chance)] })
    object["grounds"] = .array(
      grounds.map {
        [
          "vote": .string($0.vote), "weight": StoredForecast.parts($0.weight),
          "words": .string($0.words),
        ]
      })
    return object
  }

  private static func json(_ member: Member) -> JSONValue {
    [
      "member": .string(member.member.code),
      "chances": .array(
        [
          member.chances.inFavour, member.chances.abstaining, member.chances.against,
          member.chances.notVoting,
        ].map(parts)),
      "reasons": .array(member.reasons.map(\.json)),
    ]
  }

  /// nil for what is no forecast.
  public init?(json object: JSONObject) {
    func text(_ name: String) -> String { object[name]?.stringValue ?? "" }
    guard let day = Day(text("day")), let members = object["members"]?.arrayValue else {
      return nil
    }
    draft = Draft(
      body: BodyID(text("body")), title: text("title"), symbol: text("symbol"),
      session: Int(object["session"]?.integerValue ?? 0), day: day,
      issues: (object["issues"]?.arrayValue ?? []).compactMap(\.stringValue),
      sponsors: (object["sponsors"]?.arrayValue ?? []).compactMap(\.stringValue).map {
        MemberID($0)
      }, committeeVote: text("committeeVote"),
      kind: VoteReport.Kind(rawValue: text("kind")) ?? .whole)
    for entry in object["declared"]?.objectValue ?? JSONObject() {
      draft.declared[MemberID(entry.name)] = StoredForecast.choice(entry.value.stringValue ?? "")
    }
    author = text("author")
    made = text("made")
    method = text("method")
    basis = Basis(json: object["basis"])
    self.members = members.compactMap(StoredForecast.member)
    totals = [:]
    for entry in object["totals"]?.objectValue ?? JSONObject() {
      guard let choice = StoredForecast.choice(entry.name),
        let mean = StoredForecast.chance(entry.value["mean"]),
        let low = entry.value["low"]?.integerValue, let high = entry.value["high"]?.integerValue
      else { continue }
      totals[choice] = Expected(mean: mean, low: Int(low), high: Int(high))
    }
    chances = (object["chances"]?.arrayValue ?? []).compactMap { value in
      StoredForecast.chance(value["chance"]).map {
        Chance(of: value["of"]?.stringValue ?? "", chance: $0)
      }
    }
    grounds = (object["grounds"]?.arrayValue ?? []).map { value in
      Ground(
        vote: value["vote"]?.stringValue ?? "",
        weight: StoredForecast.chance(value["weight"]) ?? 0,
        words: value["words"]?.stringValue ?? "")
    }
  }

  private static func member(_ value: JSONValue) -> Member? {
    let chances = (value["chances"]?.arrayValue ?? []).compactMap { chance($0) }
    guard chances.count == 4, let code = value["member"]?.stringValue else { return nil }
    return Member(
      member: MemberID(code),
      chances: ChoiceProbabilities(
        inFavour: chances[0], abstaining: chances[1], against: chances[2], notVoting: chances[3]),
      reasons: (value["reasons"]?.arrayValue ?? []).compactMap { Reason(json: $0) })
  }

  static func choice(_ letter: String) -> Choice? {
    Choice.allCases.first { String($0.letter) == letter }
  }
}
