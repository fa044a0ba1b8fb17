/// What an exported record covers.
public enum RecordScope: Sendable, Hashable, CustomStringConvertible {
  /// Every entry of the organisation's log.
  case log
  /// One meeting; other meetings' entries are present as hashes only.
  case meeting(MeetingID)

  public var description: String {
    switch self {
    case .log: "log"
    case .meeting(let meeting): "meeting \(meeting)"
    }
  }

  init?(parsing text: Substring) {
    if text == "log" {
      self = .log
    } else if text.hasPrefix("meeting "), isName(text.dropFirst(8).utf8) {
      self = .meeting(MeetingID(stored: String(text.dropFirst(8))))
    } else {
      return nil
    }
  }
}

/// The lines before the entries: format, key, scope and signed checkpoint.
///
/// Free of cryptography, so that it can be fuzzed alone.
struct RecordHeader {
  static let format = "plenary-record/v1"
  /// The longest header that is read, in bytes.
  static let greatestLength = SignedNote.greatestLength + 2048

  let key: String
  let scope: RecordScope
  let note: SignedNote
  /// The number of lines, with the blank ones.
  let lineCount: Int
  /// The number of bytes.
  let length: Int

  enum Fault: Error {
    case notARecord
    case otherVersion
    case cutOff(line: Int)
    case malformed(line: Int, what: String)
    case malformedNote(MalformedNote, line: Int)
  }

  /// Reads the header at the start of a record.
  init(parsing text: UnsafeBufferPointer<UInt8>) throws(Fault) {
    var lines = HeaderLines(text)
    guard let format = lines.next() else {
      throw HeaderLines.isPrefix(text, of: RecordHeader.format) ? .cutOff(line: 1) : .notARecord
    }
    guard format == RecordHeader.format else {
      throw format.hasPrefix("plenary-record/") ? .otherVersion : .notARecord
    }
    key = String(try lines.next(after: "key "))
    let scopeLine = try lines.next(after: "scope ")
    guard let scope = RecordScope(parsing: scopeLine) else {
      throw .malformed(line: 3, what: "says neither log nor meeting NAME after scope")
    }
    self.scope = scope
    guard try lines.next(after: "").isEmpty else {
      throw .malformed(line: 4, what: "is not blank")
    }
    let noteStart = lines.position
    try lines.skipBlock()
    try lines.skipBlock()
    do {
      note = try SignedNote(parsing: Array(text[noteStart..<lines.position - 1]))
    } catch {
      throw .malformedNote(error, line: 5)
    }
    lineCount = lines.number
    length = lines.position
  }

  /// The header as text.
  static func text(key: VerifierKey, scope: RecordScope, note: SignedNote) -> String {
    "\(format)\nkey \(key)\nscope \(scope)\n\n\(note.string)\n"
  }
}

extension SignedNote {
  /// The signed checkpoint of an exported record, from the record's first bytes; nil where they
  /// do not begin like a record whose header is whole.
  public init?(ofRecord bytes: [UInt8]) {
    let header = bytes.withUnsafeBufferPointer { try? RecordHeader(parsing: $0) }
    guard let header else { return nil }
    self = header.note
  }
}

private struct HeaderLines {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// The number of lines read.
  private(set) var number = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> String? {
    let limit = min(text.count, RecordHeader.greatestLength)
    guard let end = text[position..<max(position, limit)].firstIndex(of: 0x0A) else { return nil }
    // Bytes that are not UTF-8 become U+FFFD here, which no line of a header may hold.
    let line = String(decoding: text[position..<end], as: UTF8.self)
    position = end + 1
    number += 1
    return line
  }

  mutating func next(after prefix: String) throws(RecordHeader.Fault) -> Substring {
    guard let line = next() else { throw ended }
    guard line.hasPrefix(prefix) else {
      throw .malformed(line: number, what: "does not start with \"\(prefix)\"")
    }
    return line.dropFirst(prefix.count)
  }

  /// Lines up to and with a blank one.
  mutating func skipBlock() throws(RecordHeader.Fault) {
    while true {
      guard let line = next() else { throw ended }
      if line.isEmpty { return }
    }
  }

  private var ended: RecordHeader.Fault {
    text.count < RecordHeader.greatestLength
      ? .cutOff(line: number + 1) : .malformed(line: number + 1, what: "is too long for a header")
  }

  static func isPrefix(_ text: UnsafeBufferPointer<UInt8>, of format: String) -> Bool {
    format.utf8.starts(with: text)
  }
}
