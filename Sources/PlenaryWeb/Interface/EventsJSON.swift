import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// An entry of a meeting's record as programs get it: its number, the event as recorded, and one
/// sentence that says it.
struct EventJSON {
  let sequence: Int64
  let event: Event
  let device: String

  /// nil for the first entry, which holds no event.
  init?(_ entry: Entry) throws {
    guard entry.sequence > 1 else { return nil }
    sequence = entry.sequence
    event = try Event(entry)
    device = entry.device
  }

  func json(under rules: RulesOfProcedure, in language: Language) -> JSONObject {
    [
      "sequence": .integer(sequence), "event": .object(event.json),
      "sentence": .string(event.fact.sentence(in: rules, language: language)),
      "device": .string(device),
    ]
  }

  /// What it is called: `vote-cast`.
  var name: String { event.json["event"]?.stringValue ?? "" }
}

extension Entry {
  /// What did it: the key of an entry begins with the name of the device.
  var device: String { String(idempotencyKey.text.prefix { $0 != "." && $0 != "/" }) }
}

extension Meeting {
  /// Whether an entry has to wait until voting is closed. The first is no event.
  func withholds(_ entry: EventJSON) -> Bool {
    withholds(entry.event.fact, event: Int(entry.sequence) - 1)
  }
}

extension Visit {
  /// A page of the record: what comes after an entry, as far as it may be seen now.
  func events(after sequence: Int64, limit: Int) async throws -> [EventJSON] {
    let room = try theRoom()
    // The first entry says under which rules the meeting is held, and is no event.
    let entries = try await house.store.read(room.id, after: max(1, sequence), limit: limit)
    // After reading, so that no vote is shown that a vote begun meanwhile hides.
    let meeting = await room.clerk.meeting
    return try entries.prefix { entry in
      try EventJSON(entry).map { !meeting.withholds($0) } ?? true
    }.compactMap { try EventJSON($0) }
  }
}
