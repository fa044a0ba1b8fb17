/// A symbol found in running text.
public struct FoundSymbol: Sendable, Hashable {
  public var symbol: DocumentSymbol
  /// The symbol itself, or the number of a resolution named in words.
  public var range: Range<String.Index>
  /// Whether it was named in words: "resolution 1970 (2011)".
  public var isSpoken: Bool
}

extension DocumentSymbol {
  /// The symbols in a text, in its order: written out, and resolutions and decisions named in words,
  /// also several in a row ("resolutions 1718 (2006), 1874 (2009) and 2087 (2013)").
  ///
  /// - Parameter organ: whose resolutions are meant where the text does not say, usually the organ
  ///   whose document it is. Without it "resolution 69/188" is passed over: it is the Assembly's or
  ///   the Human Rights Council's.
  public static func symbols(in text: String, by organ: SpokenOrgan? = nil) -> [FoundSymbol] {
    let search = SymbolSearch(bytes: Array(text.utf8), organ: organ)
    let written = search.written()
    let spoken = search.spoken().filter { one in
      !written.contains { $0.range.overlaps(one.range) }
    }
    return (written + spoken).sorted { $0.range.lowerBound < $1.range.lowerBound }.map { hit in
      let start = text.utf8.index(text.startIndex, offsetBy: hit.range.lowerBound)
      let end = text.utf8.index(start, offsetBy: hit.range.count)
      return FoundSymbol(symbol: hit.symbol, range: start..<end, isSpoken: hit.isSpoken)
    }
  }
}

/// Looks for strokes behind the letters of an organ, and for the words "resolution" and "decision".
/// One pass over the bytes each; nothing is tried longer than a symbol can be.
private struct SymbolSearch {
  struct Hit {
    var symbol: DocumentSymbol
    var range: Range<Int>
    var isSpoken: Bool
  }

  let bytes: [UInt8]
  let organ: SpokenOrgan?

  func written() -> [Hit] {
    var hits: [Hit] = []
    var done = 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "/") && place >= done {
      guard let start = organStart(before: place), start >= done else { continue }
      var end = end(from: place)
      while end > place, let symbol = read(start..<end) {
        if let symbol = symbol.value {
          hits.append(Hit(symbol: symbol, range: start..<end, isSpoken: false))
          done = end
          break
        }
        end = symbol.shorter
      }
    }
    return hits
  }

  /// A symbol, or where to end instead: before its last bracket or its last stroke.
  private func read(_ range: Range<Int>) -> (value: DocumentSymbol?, shorter: Int)? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if let symbol = try? DocumentSymbol(text), symbol.number != nil,
      !symbol.doubts.contains(where: { $0.kind == .unknownPart || $0.kind == .trailing })
    {
      return (symbol, range.upperBound)
    }
    let cuts: [UInt8] = [UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "-"), 32]
    guard let cut = bytes[range].lastIndex(where: { cuts.contains($0) }),
      cut > range.lowerBound + 2
    else { return nil }
    return (nil, trimmed(cut, from: range.lowerBound))
  }

  private func organStart(before stroke: Int) -> Int? {
    var start = stroke
    while start > 0, stroke - start < 8, Self.isCapital(bytes[start - 1]) || bytes[start - 1] == 45
    {
      start -= 1
    }
    while start < stroke, !Self.isCapital(bytes[start]) { start += 1 }
    guard start < stroke else { return nil }
    if start > 0 {
      let before = bytes[start - 1]
      // No part of a word, a path or an address: `undocs.org/A/69/1` begins behind its stroke.
      guard !Self.isLetter(before), !Self.isDigit(before), before != UInt8(ascii: "."),
        before != UInt8(ascii: "_")
      else { return nil }
    }
    let name = String(decoding: bytes[start..<stroke], as: UTF8.self)
    return SymbolVocabulary.organs[name] == nil ? nil : start
  }

  private func end(from stroke: Int) -> Int {
    var end = stroke
    let limit = min(bytes.count, stroke + 120)
    while end < limit {
      let byte = bytes[end]
      if Self.isLetter(byte) || Self.isDigit(byte) || byte == 47 || byte == 46 || byte == 45 {
        end += 1
      } else if let next = bracket(at: end) ?? letters(at: end) {
        end = next
      } else {
        break
      }
    }
    return trimmed(end, from: stroke)
  }

  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, [46, 45, 47, 32].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// "(2014)", " (Part I)", "(III)".
  private func bracket(at place: Int) -> Int? {
    var open = place
    while open < bytes.count, open < place + 2,
      bytes[open] == 32 || bytes[open] == 0xC2
        || bytes[open] == 0xA0
    {
      open += 1
    }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "("),
      let close = bytes[open...].prefix(24).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let content = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    var reader = SymbolDetailReader(content, at: 0)
    let number = SymbolComponent(number: SymbolNumber(1))
    guard let detail = reader.read(behind: number), reader.doubts.isEmpty else { return nil }
    switch detail {
    case .numeral: return bytes[place - 1] == UInt8(ascii: "P") ? close + 1 : nil
    case .year, .session, .supplement, .part: return close + 1
    case .words: return nil
    }
  }

  /// " A", " A-B" behind the number of a resolution.
  private func letters(at place: Int) -> Int? {
    guard place + 1 < bytes.count, bytes[place] == 32, Self.isDigit(bytes[place - 1]),
      Self.isCapital(bytes[place + 1]), bytes[place + 1] != UInt8(ascii: "I")
    else { return nil }
    var end = place + 2
    if end + 1 < bytes.count, bytes[end] == 45, Self.isCapital(bytes[end + 1]) { end += 2 }
    guard end >= bytes.count || !(Self.isLetter(bytes[end]) || bytes[end] == 47) else { return nil }
    return end
  }

  func spoken() -> [Hit] {
    var hits: [Hit] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] | 32 == UInt8(ascii: "r") || bytes[place] | 32 == UInt8(ascii: "d"),
        place == 0 || !Self.isLetter(bytes[place - 1]),
        let (isDecision, after) = keyword(at: place)
      else {
        place += 1
        continue
      }
      let (named, isOther) = organBefore(place)
      if !isOther { hits += list(from: after, named: named, isDecision: isDecision) }
      place = max(after, hits.last?.range.upperBound ?? 0)
    }
    return hits
  }

  private func keyword(at place: Int) -> (isDecision: Bool, after: Int)? {
    for (word, isDecision) in [
      ("resolutions", false), ("resolution", false), ("decisions", true), ("decision", true),
    ] {
      let end = place + word.utf8.count
      guard end < bytes.count, zip(bytes[place..<end], word.utf8).allSatisfy({ $0 | 32 == $1 }),
        !Self.isLetter(bytes[end])
      else { continue }
      return (isDecision, skipBlanks(end))
    }
    return nil
  }

  private func skipBlanks(_ place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] <= 32 || bytes[place] == 0xC2 || bytes[place] == 0xA0 {
      place += 1
    }
    return place
  }

  /// The organ named directly before the word; or that it is some other body's resolution:
  /// "Commission on Human Rights resolution 2005/1".
  private func organBefore(_ place: Int) -> (organ: SpokenOrgan?, isOther: Bool) {
    let before = String(decoding: bytes[max(0, place - 48)..<place], as: UTF8.self)
    let words = before.lowercased().split { !$0.isLetter }.map(String.init)
    for (name, organ) in SpokenOrgan.names where words.suffix(name.count).elementsEqual(name) {
      return (organ ?? self.organ ?? .securityCouncil, false)
    }
    let others: Set<String> = [
      "commission", "committee", "conference", "union", "parties", "league",
    ]
    return (nil, words.suffix(4).contains(where: others.contains))
  }

  private func list(from start: Int, named: SpokenOrgan?, isDecision: Bool) -> [Hit] {
    var hits: [Hit] = []
    var place = start
    while let form = SpokenForm.read(bytes, at: place) {
      let isLetter = form.end < bytes.count && Self.isLetter(bytes[form.end])
      guard !isLetter else { break }
      // A bare number is a resolution only of the Council, and in a row not a small one.
      let isBare = !form.hasStroke && form.bracket == nil
      let whose = named ?? form.organ(in: organ)
      if isBare, whose != .securityCouncil || (!hits.isEmpty && Int(form.text) ?? 0 < 100) { break }
      if let whose,
        let symbol = try? DocumentSymbol(form.symbol(of: whose, isDecision: isDecision))
      {
        hits.append(Hit(symbol: symbol, range: form.start..<form.end, isSpoken: true))
      }
      guard let next = separator(at: form.end) else { break }
      place = next
    }
    return hits
  }

  private func separator(at place: Int) -> Int? {
    for text in [", and ", " and ", ", or ", " or ", "; ", ", ", ","]
    where bytes[place...].starts(with: text.utf8) {
      return skipBlanks(place + text.utf8.count)
    }
    return nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || (97...122).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
