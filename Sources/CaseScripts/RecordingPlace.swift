import PlenaryModel
public import PlenaryRecord
import Procedure
import Secretariat

/// Where the meetings of a script are recorded, one clerk a meeting. There is one way through the
/// house, for a script as for a room: what the record has not taken has not happened.
public struct RecordingPlace: Sendable {
  let store: any RecordStore
  /// Stands before the names of the script's meetings.
  let name: String
  private var used: [String: Int] = [:]

  /// - Parameter name: printable ASCII without spaces; other characters become hyphens.
  public init(store: any RecordStore, name: String) {
    self.store = store
    self.name = RecordingPlace.slug(name)
  }

  /// A record that lasts as long as the run.
  static func inMemory() throws(RecordError) -> RecordingPlace {
    let key = try LogKey.generate(name: "plenary.script")
    return RecordingPlace(store: MemoryStore(verifierKey: key.verifierKey), name: "script")
  }

  /// A clerk for a meeting that nobody has recorded yet.
  mutating func clerk(
    for rules: RulesOfProcedure, isHypothetical: Bool
  ) async throws -> Clerk {
    let base = [name, isHypothetical ? "what-if" : nil, rules.body.id.code, "\(rules.day)"]
      .compactMap { $0 }.joined(separator: "/")
    let count = used[base, default: 0] + 1
    used[base] = count
    let id = try MeetingID(RecordingPlace.slug(count == 1 ? base : "\(base)/\(count)"))
    guard try await store.head(of: id) == .empty else {
      throw RecordError(
        .conflict(try await store.head(of: id)), "The record holds the meeting \(id) already",
        hint: "Record this run in a new file")
    }
    return try await Clerk.open(id, under: rules, store: store)
  }

  private static func slug(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(160).map { scalar in
        scalar.value > 0x20 && scalar.value < 0x7F && scalar != "\"" && scalar != "\\"
          ? Character(scalar) : "-"
      })
  }
}
