import Dispatch
import Glibc

/// A line and what can be said of it alone: the part of verifying that runs on all cores.
struct HashedLine {
  let line: RecordLine
  /// Where the line starts in the text.
  let start: Int
  /// The leaf hash of an entry's commitment.
  let leaf: Hash
  /// Whether the commitment in the line is that of its salt and envelope.
  let isCommitted: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    line = RecordLine(parsing: bytes)
    start = range.lowerBound
    guard case .entry(let entry) = line else {
      leaf = .zero
      isCommitted = false
      return
    }
    let envelope = UnsafeRawBufferPointer(
      UnsafeBufferPointer(rebasing: bytes[entry.envelopeStart...]))
    isCommitted = Hashing.commitment(salt: entry.salt, envelope: envelope) == entry.commitment
    leaf = Hashing.leaf(entry.commitment)
  }

  /// All complete lines of a text, hashed on all cores, in order.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [[HashedLine]] {
    let parts = parts(of: text)
    guard parts.count > 1 else { return parts.map { lines(in: text, $0) } }
    let results = UnsafeMutableBufferPointer<[HashedLine]>.allocate(capacity: parts.count)
    results.initialize(repeating: [])
    defer {
      results.deinitialize()
      results.deallocate()
    }
    nonisolated(unsafe) let slots = results
    nonisolated(unsafe) let text = text
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      slots[index] = lines(in: text, parts[index])
    }
    return Array(results)
  }

  /// Pieces of some 128 KiB that end with a line.
  private static func parts(of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let goal = min(start + 128 << 10, text.count)
      guard let end = endOfLine(in: text, from: max(start, goal - 1)) ?? lastLineEnd(text, start)
      else { break }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// The end of the last complete line after `start`.
  private static func lastLineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    text[start...].lastIndex(of: 0x0A).map { $0 + 1 }
  }

  private static func lines(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [HashedLine] {
    var lines: [HashedLine] = []
    lines.reserveCapacity(range.count / 256)
    var start = range.lowerBound
    while start < range.upperBound, let end = endOfLine(in: text, from: start) {
      lines.append(HashedLine(text, start..<end - 1))
      start = end
    }
    return lines
  }

  /// The place behind the next line feed.
  private static func endOfLine(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress, start < text.count,
      let found = memchr(base + start, 0x0A, text.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
  }
}
