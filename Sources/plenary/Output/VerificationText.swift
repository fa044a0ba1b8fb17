import CanonicalJSON
import PlenaryRecord

/// What verifying a record came to, for people and for programs.
struct VerificationText {
  private let verification: Verification
  private let file: String

  init(_ verification: Verification, file: String) {
    self.verification = verification
    self.file = file
  }

  func lines(comparedWith older: String?) -> [String] {
    guard let finding = verification.finding else { return genuine(comparedWith: older) }
    let place = finding.line.map { "\(file), line \($0)" } ?? file
    var lines = ["NOT GENUINE: \(finding.message).", "  where: \(place)"]
    if let meeting = finding.meeting {
      let entry = finding.sequence.map { ", entry \($0)" } ?? ""
      let index = finding.logIndex.map { " (log index \($0))" } ?? ""
      lines.append("  entry: meeting \(meeting)\(entry)\(index)")
    } else if let index = finding.logIndex {
      lines.append("  entry: log index \(index)")
    }
    lines.append("  what to do: \(finding.hint).")
    return lines
  }

  private func genuine(comparedWith older: String?) -> [String] {
    var lines = ["GENUINE: \(file)"]
    if let scope = verification.scope {
      lines.append("  covers: \(scope == .log ? "the whole log" : "\(scope)")")
    }
    lines.append("  entries: \(verification.entryCount)")
    let meetings = verification.meetings.sorted { $0.key.description < $1.key.description }
    for (meeting, count) in meetings.prefix(20) { lines.append("    \(meeting): \(count)") }
    if meetings.count > 20 { lines.append("    and \(meetings.count - 20) more meetings") }
    if let checkpoint = verification.checkpoint {
      lines.append("  log: \(checkpoint.origin), \(checkpoint.tree.size) entries")
      lines.append("  root: \(checkpoint.tree.root)")
    }
    if let key = verification.key { lines.append("  signed by: \(key)") }
    for name in verification.uncheckedSignatures {
      lines.append("  also signed by \(name); that signature was not checked")
    }
    if let older { lines.append("  continues: \(older)") }
    return lines + ["Proved: no entry was changed, left out, moved or added since it was signed."]
      + notProved(older)
  }

  private func notProved(_ older: String?) -> [String] {
    var sentences: [String] = []
    if !verification.isKeyTrusted {
      sentences.append(
        "Not proved: whose key signed it. The key was taken from the record itself; give the key "
          + "that the organisation has published by --key.")
    }
    if verification.scope != .log {
      sentences.append(
        "Not proved: that the meeting has no later entries. Its closing entry shows that it is "
          + "complete.")
    }
    if older == nil {
      sentences.append(
        "Not proved: that nobody was shown another log. Compare with an older checkpoint by "
          + "--against.")
    }
    return sentences + ["Not proved: that what was recorded is true."]
  }

  var json: JSONObject {
    var object: JSONObject = [
      "file": .string(file), "genuine": .bool(verification.isGenuine),
      "entries": .integer(verification.entryCount),
      "meetings": .object(
        JSONObject(
          verification.meetings.sorted { $0.key.description < $1.key.description }
            .map { .init($0.key.description, .integer($0.value)) })),
      "scope": verification.scope.map { .string($0.description) } ?? .null,
      "origin": verification.checkpoint.map { .string($0.origin) } ?? .null,
      "size": verification.checkpoint.map { .integer($0.tree.size) } ?? .null,
      "root": verification.checkpoint.map { .string("\($0.tree.root)") } ?? .null,
      "key": verification.key.map { .string($0.description) } ?? .null,
      "key_trusted": .bool(verification.isKeyTrusted),
    ]
    if let finding = verification.finding {
      object["finding"] = .object([
        "kind": .string("\(finding.kind)"), "message": .string(finding.message),
        "hint": .string(finding.hint), "line": finding.line.map { .integer(Int64($0)) } ?? .null,
        "log_index": finding.logIndex.map { .integer($0) } ?? .null,
        "meeting": finding.meeting.map { .string($0.description) } ?? .null,
        "sequence": finding.sequence.map { .integer($0) } ?? .null,
      ])
    }
    return object
  }
}
