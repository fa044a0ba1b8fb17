extension InstructionReader {
  /// "of the preamble", "of section II", "of the draft resolution", "of resolution 1970 (2011)".
  mutating func readEnclosing(_ target: AmendmentTarget) -> AmendmentTarget {
    var target = target
    while true {
      let start = place
      guard acceptFrom() else { return target }
      acceptAny(["the"])
      if accept("preamble") || accept("preambular", "part") {
        target.part = .preamble
      } else if accept("operative", "part") || accept("operative", "section") {
        target.part = .operative
      } else if let part = readDivision() {
        if case .section(let section) = target.part, case .annex(let annex) = part {
          target.part = .annexSection(annex, section: section)
        } else {
          target.part = part
        }
      } else if let symbol = readResolution() {
        amends = symbol
      } else if accept("draft", "resolution") || accept("draft", "decision") || accept("draft")
        || accept("text") || accept("document") || accept("present", "resolution")
      {
        skipSymbol()
      } else {
        place = start
        return target
      }
    }
  }

  /// "resolution 1970 (2011)", "General Assembly resolution 69/188", "S/RES/1970 (2011)".
  private mutating func readResolution() -> DocumentSymbol? {
    let start = place
    var ahead = place
    while ahead < min(end, place + 6), tokens[ahead].word != "resolution",
      tokens[ahead].word != "decision", tokens[ahead].word != nil
    {
      ahead += 1
    }
    guard ahead < end else { return nil }
    let from = tokens[start].span.lowerBound
    let text = source.text(from..<min(source.scalars.count, from + 120))
      .map { $0 == "\u{A0}" ? " " : String($0) }.joined()
    guard let found = DocumentSymbol.symbols(in: text, by: organ ?? .securityCouncil).first,
      ["resolution", "decision"].contains(tokens[ahead].word) || !found.isSpoken
    else { return nil }
    let offset = text.unicodeScalars.distance(from: text.startIndex, to: found.range.lowerBound)
    let length = text[found.range].unicodeScalars.count
    let limit = found.isSpoken ? tokens[ahead].span.upperBound + 2 : from
    guard from + offset <= limit else { return nil }
    while place < end, tokens[place].span.lowerBound < from + offset + length { place += 1 }
    return found.symbol
  }

  /// The symbol of the draft, which the reader of the instructions knows already.
  private mutating func skipSymbol() {
    let from = place < end ? tokens[place].span.lowerBound : source.scalars.count
    guard place < end, here?.isCapital == true, isMark("/", 1) else { return }
    let text = source.text(from..<min(source.scalars.count, from + 80))
    guard let found = DocumentSymbol.symbols(in: text).first,
      found.range.lowerBound == text.startIndex
    else { return }
    let length = text[found.range].unicodeScalars.count
    while place < end, tokens[place].span.lowerBound < from + length { place += 1 }
  }
}
