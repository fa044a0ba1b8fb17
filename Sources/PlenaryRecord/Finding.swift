/// The first thing that is wrong with an exported record: what, where, what to do.
public struct Finding: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of thing is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file does not start like an exported record.
    case notARecord
    /// The record has a version that this program does not read.
    case otherVersion
    /// A line of the header has not its form.
    case headerMalformed
    /// The file names a key that is none, or not the one trusted.
    case keyUntrusted
    /// The checkpoint does not bear a valid signature of the key.
    case signatureInvalid
    /// The file ends too early.
    case cutOff
    /// An entry's line is not what was recorded.
    case entryChanged
    /// An entry was left out.
    case entryMissing
    /// An entry stands before another that was recorded earlier.
    case entryReordered
    /// A line stands where no line belongs, or an entry stands twice.
    case entryInserted
    /// An entry was rewritten together with its hash.
    case entryForged
    /// The entries fit together but are not the ones that the log signed.
    case rootMismatch
    /// The record does not begin with the entries that an older checkpoint signed.
    case historyRewritten
    /// The record is older than the checkpoint it was compared with.
    case rolledBack
    /// The record does not show the place of the older checkpoint.
    case olderCheckpointUnverifiable
    /// The older checkpoint is not signed by this log.
    case olderCheckpointInvalid
  }

  public let kind: Kind
  /// The line in the file, from 1.
  public let line: Int?
  /// The entry concerned: its place in the log, from 0.
  public let logIndex: Int64?
  public let meeting: MeetingID?
  /// The entry's place in its meeting, from 1.
  public let sequence: Int64?
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// What to do, as a sentence without its full stop.
  public let hint: String

  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    return "\(place)\(message). \(hint)."
  }
}

/// Where a finding is.
struct Place: Sendable, Hashable {
  var line: Int?
  var logIndex: Int64?
  var meeting: MeetingID?
  var sequence: Int64?

  /// The entry in words.
  var entry: String {
    switch (meeting, sequence, logIndex) {
    case (let meeting?, let sequence?, _): "Entry \(sequence) of meeting \(meeting)"
    case (_, _, let index?): "The entry at log index \(index)"
    default: "An entry"
    }
  }
}

extension Finding {
  init(_ kind: Kind, _ message: String, hint: String, at place: Place = Place()) {
    self.init(
      kind: kind, line: place.line, logIndex: place.logIndex, meeting: place.meeting,
      sequence: place.sequence, message: message, hint: hint)
  }

  private static let askAgain = "Get the record again from whoever keeps it, and compare"

  static func changed(_ place: Place, _ how: String) -> Finding {
    Finding(.entryChanged, "\(place.entry) was changed: \(how)", hint: askAgain, at: place)
  }

  static func missing(_ place: Place) -> Finding {
    Finding(.entryMissing, "\(place.entry) is missing here", hint: askAgain, at: place)
  }

  static func reordered(_ place: Place, foundAt line: Int) -> Finding {
    Finding(
      .entryReordered, "\(place.entry) belongs here but stands at line \(line)", hint: askAgain,
      at: place)
  }

  static func inserted(_ place: Place, _ what: String) -> Finding {
    Finding(.entryInserted, what, hint: "Remove nothing by hand; \(lowercasedAskAgain)", at: place)
  }

  private static let lowercasedAskAgain = "get the record again from whoever keeps it"

  static func forged(_ place: Place, successor: Int64) -> Finding {
    Finding(
      .entryForged,
      "\(place.entry) was rewritten together with its hash: entry \(successor) of the meeting "
        + "does not follow it",
      hint: askAgain, at: place)
  }

  static func cutOff(afterLine line: Int) -> Finding {
    Finding(
      .cutOff, "The record ends before its last line, \"end\"", hint: askAgain,
      at: Place(line: line))
  }
}

extension Finding {
  init(_ fault: RecordHeader.Fault) {
    switch fault {
    case .notARecord:
      self.init(
        .notARecord, "This is not an exported record of Plenary",
        hint: "Such a file starts with the line \(RecordHeader.format)", at: Place(line: 1))
    case .otherVersion:
      self.init(
        .otherVersion, "The record has another version than \(RecordHeader.format)",
        hint: "Use the version of Plenary that made it, or a later one", at: Place(line: 1))
    case .cutOff(let line):
      self = .cutOff(afterLine: line)
    case .malformed(let line, let what):
      self.init(
        .headerMalformed, "Line \(line) of the record \(what)",
        hint: "Get the record again from whoever keeps it", at: Place(line: line))
    case .malformedNote(let error, let line):
      self.init(
        .headerMalformed, "The record's signed checkpoint cannot be read: \(error)",
        hint: "Get the record again from whoever keeps it", at: Place(line: line))
    }
  }
}
