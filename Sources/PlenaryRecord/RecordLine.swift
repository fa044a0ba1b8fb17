import CanonicalJSON
import Glibc

/// A line of an exported record's body, taken apart but not believed. Free of cryptography, so
/// that it can be fuzzed alone.
enum RecordLine {
  case entry(EntryLine)
  case tree(start: Int64, height: Int, hash: Hash)
  case end(count: Int64)
  case malformed

  /// - Parameter line: the bytes without the line feed.
  init(parsing line: UnsafeBufferPointer<UInt8>) {
    self = RecordLine.parse(line) ?? .malformed
  }

  private static func parse(_ line: UnsafeBufferPointer<UInt8>) -> RecordLine? {
    var scanner = LineScanner(line)
    if scanner.skip("entry ") {
      return EntryLine(parsing: &scanner).map { .entry($0) }
    } else if scanner.skip("tree ") {
      guard let start = scanner.number(), scanner.skip(" "), let height = scanner.number(),
        height < 62, scanner.skip(" "), let hash = scanner.hash(), scanner.isAtEnd
      else { return nil }
      return .tree(start: start, height: Int(height), hash: hash)
    } else if scanner.skip("end ") {
      guard let count = scanner.number(), scanner.isAtEnd else { return nil }
      return .end(count: count)
    }
    return nil
  }
}

/// `entry LOG-INDEX SALT COMMITMENT ENVELOPE`.
struct EntryLine {
  let logIndex: Int64
  let salt: Salt
  let commitment: Hash
  /// Where the envelope starts in the line; it ends with the line.
  let envelopeStart: Int
  /// `nil` when the envelope is not one.
  let envelope: Envelope?

  init?(parsing scanner: inout LineScanner) {
    guard let index = scanner.number(), scanner.skip(" "), let salt = scanner.salt(),
      scanner.skip(" "), let commitment = scanner.hash(), scanner.skip(" ")
    else { return nil }
    logIndex = index
    self.salt = salt
    self.commitment = commitment
    envelopeStart = scanner.position
    envelope = Envelope(parsing: &scanner)
  }
}

/// The members of an entry's envelope, found without reading the body.
struct Envelope {
  let body: Range<Int>
  let key: Range<Int>
  let meeting: Range<Int>
  let previous: Hash
  let sequence: Int64

  /// Only the canonical form passes, to the end of the line.
  init?(parsing scanner: inout LineScanner) {
    guard scanner.skip(#"{"body":"#), let body = scanner.object(), scanner.skip(#","key":""#),
      let key = scanner.name(), scanner.skip(#","meeting":""#), let meeting = scanner.name(),
      scanner.skip(#","previous":""#), let previous = scanner.hash(),
      scanner.skip(#"","sequence":"#), let sequence = scanner.number(), sequence > 0,
      sequence <= JSONValue.greatestCanonicalInteger, scanner.skip("}"), scanner.isAtEnd
    else { return nil }
    self.body = body
    self.key = key
    self.meeting = meeting
    self.previous = previous
    self.sequence = sequence
  }
}

/// Walks through a line.
struct LineScanner {
  let line: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

  var isAtEnd: Bool { position == line.count }

  mutating func skip(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard let base = line.baseAddress, position + count <= line.count,
      memcmp(base + position, word.utf8Start, count) == 0
    else { return false }
    position += count
    return true
  }

  mutating func number() -> Int64? {
    let start = position
    var end = start
    var value: Int64 = 0
    // Eighteen digits fit in 64 bits, and no log is longer.
    while end < line.count, end - start < 18, line[end] >= 0x30, line[end] <= 0x39 {
      value = value &* 10 &+ Int64(line[end] &- 0x30)
      end += 1
    }
    guard end > start, line[start] != 0x30 || end == start + 1 else { return nil }
    position = end
    return value
  }

  mutating func hash() -> Hash? {
    guard let hash = Hash(base64In: line, from: position) else { return nil }
    position += Base64.encodedLength(of: Hash.byteCount)
    return hash
  }

  mutating func salt() -> Salt? {
    guard let salt = Salt(base64In: line, from: position) else { return nil }
    position += Base64.encodedLength(of: Salt.byteCount)
    return salt
  }

  /// A name and its closing quote.
  mutating func name() -> Range<Int>? {
    let start = position
    var end = start
    while end < line.count, isNameByte(line[end]) { end += 1 }
    guard end < line.count, line[end] == UInt8(ascii: "\""), end > start,
      end - start <= greatestNameLength
    else { return nil }
    position = end + 1
    return start..<end
  }

  mutating func object() -> Range<Int>? {
    let start = position
    guard start < line.count, line[start] == UInt8(ascii: "{"),
      let end = CanonicalScanner.endOfValue(in: line, from: start)
    else { return nil }
    position = end
    return start..<end
  }
}
