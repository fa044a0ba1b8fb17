/// Brings start and end tags of malformed XML into balance, so that the rest of a file can be read.
///
/// Only tags are touched, and each change is told: an end tag that closes no open element closes the
/// current one if that is nowhere else closed (`<paragraph> ... </alinea>`), and is passed over if it
/// is; an element whose parent ends is closed before it. Lines stay where they are.
struct TagBalance {
  private(set) var problems: [XMLProblem] = []
  private var output: [UInt8] = []
  private var open: [Tag] = []
  /// By name: start tags without an end tag of the same name.
  private var unclosed: [[UInt8]: Int] = [:]

  private struct Tag {
    var name: [UInt8]
    var line: Int

    var written: String { "<" + String(decoding: name.prefix(60), as: UTF8.self) + ">" }
  }

  /// - Returns: The bytes to read instead; the same ones where the encoding is not one of bytes.
  static func mend(_ bytes: [UInt8]) -> (bytes: [UInt8], problems: [XMLProblem]) {
    // UTF-16 and its kin hold a zero in or near the first tag.
    if bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    {
      return (bytes, [])
    }
    var balance = TagBalance()
    balance.count(bytes)
    balance.output.reserveCapacity(bytes.count + 64)
    balance.rewrite(bytes)
    return (balance.output, balance.problems)
  }

  private mutating func count(_ bytes: [UInt8]) {
    var scanner = TagScanner(bytes)
    while let piece = scanner.next() {
      switch piece.kind {
      case .start: unclosed[piece.name(in: bytes), default: 0] += 1
      case .end: unclosed[piece.name(in: bytes), default: 0] -= 1
      case .other: break
      }
    }
  }

  private mutating func rewrite(_ bytes: [UInt8]) {
    var scanner = TagScanner(bytes)
    while let piece = scanner.next() {
      switch piece.kind {
      case .other: copy(piece, bytes)
      case .start:
        open.append(Tag(name: piece.name(in: bytes), line: piece.line))
        copy(piece, bytes)
      case .end: close(piece, bytes)
      }
    }
    while let tag = open.popLast() { write(tag.name) }
  }

  /// The piece with its references as numbers: after an error libxml2 passes over those by name.
  private mutating func copy(_ piece: TagScanner.Piece, _ bytes: [UInt8]) {
    let source = bytes[piece.range]
    guard let first = source.first else { return }
    if source.count == 1, first == UInt8(ascii: "<") {
      output += Array("&#60;".utf8)
      return note(piece, "A < that begins no tag was read as a character.")
    }
    let second = source.dropFirst().first
    let isMarkup =
      first == UInt8(ascii: "<") && (second == UInt8(ascii: "!") || second == UInt8(ascii: "?"))
    guard !isMarkup, source.contains(UInt8(ascii: "&")) else { return output += source }
    var rest = source
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        output.append(byte)
        rest.removeFirst()
        continue
      }
      let name = rest.dropFirst().prefix(32).prefix { $0 != UInt8(ascii: ";") }
      if name.first == UInt8(ascii: "#"), rest.dropFirst(name.count + 1).first == UInt8(ascii: ";")
      {
        output.append(byte)
        rest.removeFirst()
      } else if let number = TagBalance.numbers[String(decoding: name, as: UTF8.self)] {
        output += Array("&#\(number);".utf8)
        rest = rest.dropFirst(name.count + 2)
      } else {
        output += Array("&#38;".utf8)
        rest.removeFirst()
      }
    }
  }

  private static let numbers = ["amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39]

  private mutating func close(_ piece: TagScanner.Piece, _ bytes: [UInt8]) {
    let name = piece.name(in: bytes)
    if open.last?.name == name {
      open.removeLast()
      output += bytes[piece.range]
    } else if let place = open.lastIndex(where: { $0.name == name }) {
      while open.count > place + 1 {
        let tag = open.removeLast()
        unclosed[tag.name, default: 0] -= 1
        write(tag.name)
        note(piece, "The element \(tag.written), begun in line \(tag.line), was closed here.")
      }
      open.removeLast()
      output += bytes[piece.range]
    } else if open.count > 1, let tag = open.last, unclosed[tag.name, default: 0] > 0 {
      unclosed[tag.name, default: 0] -= 1
      open.removeLast()
      write(tag.name)
      note(
        piece,
        "\(written(name)) was read as the end of \(tag.written), begun in line \(tag.line).")
    } else {
      // Breaks of lines inside the tag stay, so that later places are right.
      output += bytes[piece.range].filter { $0 == UInt8(ascii: "\n") }
      note(piece, "\(written(name)) closes no open element and was passed over.")
    }
  }

  private mutating func write(_ name: [UInt8]) {
    output += Array("</".utf8) + name + [UInt8(ascii: ">")]
  }

  private func written(_ name: [UInt8]) -> String {
    "</" + String(decoding: name.prefix(60), as: UTF8.self) + ">"
  }

  private mutating func note(_ piece: TagScanner.Piece, _ message: String) {
    guard problems.count < 50 else { return }
    problems.append(
      XMLProblem(
        .mended, line: piece.line, column: piece.column, message,
        hint: "Compare this place with the source and correct the tags."))
  }
}
