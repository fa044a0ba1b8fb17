/// Finds the tags in bytes of XML, well-formed or not: every byte belongs to one piece.
struct TagScanner {
  struct Piece {
    enum Kind {
      case start, end
      /// Words, comments, instructions, empty elements, and `<` that begins no tag.
      case other
    }
    var kind: Kind
    var range: Range<Int>
    var line: Int
    var column: Int
    fileprivate var nameEnd = 0

    func name(in bytes: [UInt8]) -> [UInt8] {
      Array(bytes[(range.lowerBound + (kind == .end ? 2 : 1))..<nameEnd])
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Piece? {
    guard position < bytes.count else { return nil }
    let start = position
    var piece = Piece(
      kind: .other, range: start..<start, line: line, column: start - lineStart + 1)
    if bytes[start] == UInt8(ascii: "<") {
      readMarkup(&piece)
    } else {
      position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    }
    piece.range = start..<position
    for place in start..<position where bytes[place] == UInt8(ascii: "\n") {
      line += 1
      lineStart = place + 1
    }
    return piece
  }

  private mutating func readMarkup(_ piece: inout Piece) {
    if begins("<!--") { return skip(past: "-->") }
    if begins("<![CDATA[") { return skip(past: "]]>") }
    if begins("<?") { return skip(past: "?>") }
    let isEnd = begins("</")
    let nameStart = position + (isEnd ? 2 : 1)
    var place = nameStart
    while place < bytes.count, TagScanner.isName(bytes[place]) { place += 1 }
    guard place > nameStart, let close = end(from: place) else { return position += 1 }
    position = close + 1
    piece.nameEnd = place
    if isEnd {
      piece.kind = .end
    } else if bytes[close - 1] != UInt8(ascii: "/") {
      piece.kind = .start
    }
  }

  /// Where the `>` of a tag is, past quoted values; nil where another `<` comes first.
  private func end(from start: Int) -> Int? {
    var quote: UInt8 = 0
    for place in start..<bytes.count {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      // A quote that is never closed would make every tag a search to the end.
      if place - start > 100_000 { return nil }
    }
    return nil
  }

  private func begins(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skip(past text: StaticString) {
    text.withUTF8Buffer { mark in
      var place = position
      while place + mark.count <= bytes.count {
        if bytes[place] == mark[0], bytes[place...].starts(with: mark) {
          return position = place + mark.count
        }
        place += 1
      }
      position = bytes.count
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}
