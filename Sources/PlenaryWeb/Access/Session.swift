import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// A browser, or a program, that has joined: one device, which may hold several passes. Two tabs of
/// one browser are one device; which capacity it acts in is said by the page.
struct Session: Sendable, Hashable {
  /// Names the device in the record; not secret.
  var device: String
  var created: Moment
  var lastSeen: Moment
  /// The last use that is on the shelf.
  var lastKept: Moment
  /// The ids of its passes, in the order in which it joined.
  var passes: [String]

  /// A session ends when nothing was heard from it for a day, and after a week in any case
  /// (ASVS 7.3.1, 7.3.2): longer than a meeting, shorter than a session of an assembly.
  static let idleSeconds = 86_400
  static let greatestAge = 7 * 86_400

  func isOver(at moment: Moment) -> Bool {
    moment.secondsUTC - lastSeen.secondsUTC > Session.idleSeconds
      || moment.secondsUTC - created.secondsUTC > Session.greatestAge
  }

  /// Whether its use is to be written down again; once an hour is often enough.
  func isToKeep(at moment: Moment) -> Bool { moment.secondsUTC - lastKept.secondsUTC > 3600 }

  var bytes: [UInt8] {
    let object: JSONObject = [
      "device": .string(device), "created": .string(created.description),
      "seen": .string(lastSeen.description), "passes": .array(passes.map { .string($0) }),
    ]
    return Array(JSONValue.object(object).text().utf8)
  }

  init(device: String, at moment: Moment) {
    self.device = device
    created = moment
    lastSeen = moment
    lastKept = moment
    passes = []
  }

  init?(bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let device = value["device"]?.stringValue,
      let created = value["created"]?.stringValue.flatMap({ Moment($0) }),
      let seen = value["seen"]?.stringValue.flatMap({ Moment($0) }),
      let passes = value["passes"]?.arrayValue
    else { return nil }
    self.device = device
    self.created = created
    lastSeen = seen
    lastKept = seen
    self.passes = passes.compactMap(\.stringValue)
  }
}
