/// Takes a symbol apart.
///
/// Bounded: a symbol longer than 300 characters is cut, with a doubt.
struct SymbolReader {
  let written: String
  var doubts: [SymbolDoubt] = []
  private var text: [Character]
  private var shift = 0

  init(_ given: String) {
    written = given.trimmingBlanks
    text = Array(written.prefix(300))
    if text.count < written.count {
      doubts.append(SymbolDoubt(.trailing, at: 300, "…"))
    }
  }

  mutating func read() -> (symbol: DocumentSymbol?, doubts: [SymbolDoubt]) {
    dropAddress()
    decodePercent()
    cutTrailing()
    guard !text.isEmpty else {
      doubts.insert(SymbolDoubt(.empty, at: 0), at: 0)
      return (nil, doubts)
    }
    let second = jointSymbol()
    var components: [SymbolComponent] = []
    for piece in pieces() {
      var reader = SymbolComponentReader(
        piece.text, at: piece.offset, isFirst: components.isEmpty, organ: components.first?.label)
      if let component = reader.read() { components.append(component) }
      doubts += reader.doubts
    }
    guard let first = components.first, isOrgan(first, of: components.count) else {
      return (nil, doubts)
    }
    let symbol = DocumentSymbol(
      written: written, components: components, joint: second, doubts: doubts)
    let count = doubts.count
    check(symbol)
    if doubts.count == count { return (symbol, doubts) }
    return (
      DocumentSymbol(written: written, components: components, joint: second, doubts: doubts),
      doubts
    )
  }

  /// `https://undocs.org/en/A/RES/69/188`, `…?symbol=A/RES/69/188`.
  private mutating func dropAddress() {
    guard text.first == "h" else { return }
    let whole = String(text)
    guard let scheme = whole.firstRange(of: "://"), whole.hasPrefix("http") else { return }
    var rest = whole[scheme.upperBound...]
    if let query = rest.firstRange(of: "symbol=") {
      rest = rest[query.upperBound...].prefix { $0 != "&" }
    } else if let stroke = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: stroke)...]
      let first = rest.prefix { $0 != "/" }
      if first.count == 2, first.allSatisfy(\.isLowercase) { rest = rest.dropFirst(3) }
    }
    shift = text.count - rest.count
    text = Array(rest)
  }

  private mutating func decodePercent() {
    guard text.contains("%") else { return }
    var bytes: [UInt8] = []
    var rest = Array(String(text).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    text = Array(String(decoding: bytes, as: UTF8.self).trimmingBlanks)
  }

  /// Markup and punctuation behind a symbol that was copied with it.
  private mutating func cutTrailing() {
    let ends: Set<Character> = ["&", "\"", "<", ">", ";", ",", "“", "”", "#", "?", "\n"]
    var end = text.firstIndex { ends.contains($0) } ?? text.count
    while end > 0, text[end - 1] == "." || text[end - 1] == ":" || text[end - 1].isWhitespace {
      end -= 1
    }
    guard end < text.count else { return }
    let junk = String(text[end...])
    text.removeSubrange(end...)
    doubts.append(SymbolDoubt(.trailing, at: shift + end, junk))
  }

  /// The second symbol of `A/72/707–S/2018/43`: letters of an organ and a stroke behind a dash.
  private mutating func jointSymbol() -> String? {
    for place in text.indices where text[place] == "–" || text[place] == "-" {
      let letters = text[(place + 1)...].prefix { $0.isUppercase && $0.isASCII }
      guard place > 0, text[place - 1].isNumber || text[place - 1] == ")", !letters.isEmpty,
        letters.endIndex < text.count, text[letters.endIndex] == "/"
      else { continue }
      let second = String(text[(place + 1)...])
      text.removeSubrange(place...)
      let reading = DocumentSymbol.reading(second)
      doubts += reading.doubts.map { doubt in
        var moved = doubt
        moved.offset += shift + place + 1
        return moved
      }
      return reading.symbol?.canonical ?? second
    }
    return nil
  }

  /// Between strokes that stand in no bracket.
  private func pieces() -> [(text: [Character], offset: Int)] {
    var pieces: [(text: [Character], offset: Int)] = []
    var start = 0
    var depth = 0
    for (place, character) in text.enumerated() {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "/" where depth == 0:
        pieces.append((Array(text[start..<place]), shift + start))
        start = place + 1
      default: break
      }
    }
    pieces.append((Array(text[start...]), shift + start))
    return pieces
  }

  private mutating func isOrgan(_ first: SymbolComponent, of count: Int) -> Bool {
    guard count > 1 || first.number != nil, !first.label.isEmpty,
      first.label.utf8.allSatisfy({ (65...90).contains($0) || $0 == 45 })
    else {
      doubts.append(SymbolDoubt(.noOrgan, at: shift, first.text))
      return false
    }
    return true
  }

  /// What can only be seen once the whole symbol is there.
  private mutating func check(_ symbol: DocumentSymbol) {
    if SymbolVocabulary.organs[symbol.organ] == nil {
      let near = Spelling.nearest(symbol.organ, among: SymbolVocabulary.organs.keys.sorted())
      let rest = symbol.canonical.dropFirst(symbol.organ.count)
      doubts.append(
        SymbolDoubt(.unknownOrgan, at: shift, symbol.organ, suggestion: near.map { $0 + rest }))
    }
    let hasNumber = symbol.number != nil || symbol.session != nil || !symbol.modifiers.isEmpty
    if !hasNumber, !symbol.components.contains(where: { $0.number != nil }) {
      doubts.append(SymbolDoubt(.missingNumber, at: shift + text.count, symbol.canonical))
    }
    checkResolution(symbol)
  }

  private mutating func checkResolution(_ symbol: DocumentSymbol) {
    guard symbol.series == .resolutions || symbol.series == .decisions,
      let number = symbol.number, symbol.session == nil, symbol.year == nil
    else { return }
    if let last = number.last, last > number.value || symbol.organ != "S" {
      let found = number.text
      let meant = symbol.canonical.replacingLast(found, by: "\(number.value)/\(last)")
      let place = String(text).firstRange(of: found)
      let offset = place.map { String(text).distance(to: $0.lowerBound) } ?? 0
      doubts.append(SymbolDoubt(.dashForStroke, at: shift + offset, found, suggestion: meant))
    } else if symbol.organ == "A", symbol.body == "A" {
      doubts.append(SymbolDoubt(.missingSession, at: shift, symbol.canonical))
    }
  }
}

extension String {
  fileprivate func distance(to index: String.Index) -> Int { distance(from: startIndex, to: index) }

  fileprivate func replacingLast(_ old: String, by new: String) -> String {
    hasSuffix(old) ? String(dropLast(old.count)) + new : self
  }
}
