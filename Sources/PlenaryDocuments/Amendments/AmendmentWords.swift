import PlenaryModel

/// Words of a document that an instruction can be about.
private struct TextUnit {
  var place: TextPlace
  var words: RichText
  var plain: String { words.plain }
}

extension AmendmentResolver {
  private func units(_ target: AmendmentTarget?) throws(AmendmentMisfit) -> [TextUnit] {
    guard let target, target.part != .text else {
      var units = [TextUnit(place: .title, words: document.title)]
      for block in document.blocks { units += Self.units(of: block) }
      for (place, annex) in document.annexes.enumerated() {
        units.append(TextUnit(place: .annexTitle(place), words: annex.title))
        for block in annex.blocks { units += Self.units(of: block) }
      }
      return units
    }
    if target.part == .title { return [TextUnit(place: .title, words: document.title)] }
    let blocks = try index.blocks(target)
    switch target.spot {
    case .chapeau, .firstLine:
      return blocks.map { TextUnit(place: .words($0.id), words: $0.words) }
    case .heading:
      return blocks.compactMap { block in
        block.heading.map { TextUnit(place: .heading(block.id), words: $0) }
      }
    case .whole, .sentence, .footnote: return blocks.flatMap(Self.units)
    }
  }

  private static func units(of block: Block) -> [TextUnit] {
    var units: [TextUnit] = []
    block.walk { one, depth in
      guard depth < 32 else { return }
      if let heading = one.heading {
        units.append(TextUnit(place: .heading(one.id), words: heading))
      }
      if !one.words.isEmpty { units.append(TextUnit(place: .words(one.id), words: one.words)) }
    }
    return units
  }

  // MARK: changes

  mutating func wordChanges(
    _ target: AmendmentTarget?, _ old: String, _ new: String, _ occurrence: Occurrence,
    _ withFootnote: Bool
  ) throws(AmendmentMisfit) -> [TextOperation] {
    let found = try find(old, in: target, occurrence)
    return found.map { unit, range in
      var range = range
      if new.isEmpty { range = Self.withBlank(range, in: unit.plain) }
      return .changeWords(unit.place, [WordEdit(range, new, dropsFootnotes: withFootnote)])
    }
  }

  /// The places of quoted words; what the instruction leaves open is decided and told.
  private mutating func find(
    _ words: String, in target: AmendmentTarget?, _ occurrence: Occurrence
  ) throws(AmendmentMisfit) -> [(TextUnit, Range<Int>)] {
    let name = target?.text ?? "the text"
    var found: [(TextUnit, Range<Int>)] = []
    var inexact = false
    let units = try units(target)
    for unit in units {
      let (places, isExact) = WordSearch(unit.plain).find(words)
      if !places.isEmpty, !isExact { inexact = true }
      found += places.map { (unit, $0) }
    }
    guard !found.isEmpty else {
      let text = units.map(\.plain).joined(separator: " ")
      throw AmendmentMisfit(
        .noWords, name, words: words, nearest: WordSearch.nearest(words, in: text))
    }
    if target == nil, occurrence == .notSaid, Set(found.map(\.0.place)).count > 1 {
      throw AmendmentMisfit(.severalPlaces, name, words: words)
    }
    if inexact { result.notices.append("“\(words)” stands in \(name) with other capitals.") }
    switch occurrence {
    case .every: return found
    case .last: return [found[found.count - 1]]
    case .nth(let number):
      guard found.indices.contains(number - 1) else {
        throw AmendmentMisfit(
          .noWords, name, words: words, nearest: "one of \(found.count) occurrences")
      }
      return [found[number - 1]]
    case .notSaid:
      if found.count > 1 {
        result.notices.append(
          "“\(words)” stands \(found.count) times in \(name); the first was taken.")
      }
      return [found[0]]
    }
  }

  mutating func insertedWords(
    _ target: AmendmentTarget?, _ words: String, _ position: WordPosition
  ) throws(AmendmentMisfit) -> [TextOperation] {
    let place: (unit: TextUnit, offset: Int)
    switch position {
    case .before(let other):
      let found = try find(other, in: target, .notSaid)[0]
      place = (found.0, found.1.lowerBound)
    case .after(let other):
      let found = try find(other, in: target, .notSaid)[0]
      place = (found.0, found.1.upperBound)
    case .between(let first, let second):
      place = try between(first, second, target)
    case .atBeginning:
      guard let unit = try units(target).first else {
        throw AmendmentMisfit(.noPart, target?.text ?? "the text")
      }
      place = (unit, 0)
    case .atEnd:
      guard let unit = try units(target).last else {
        throw AmendmentMisfit(.noPart, target?.text ?? "the text")
      }
      place = (unit, Self.endBeforePunctuation(unit.plain, words))
    }
    let text = Self.spaced(words, in: Array(place.unit.plain.unicodeScalars), at: place.offset)
    return [.changeWords(place.unit.place, [WordEdit(place.offset..<place.offset, text)])]
  }

  private mutating func between(
    _ first: String, _ second: String, _ target: AmendmentTarget?
  ) throws(AmendmentMisfit) -> (TextUnit, Int) {
    let before = try find(first, in: target, .every)
    let after = try find(second, in: target, .every)
    for (unit, range) in before {
      let scalars = Array(unit.plain.unicodeScalars)
      for (other, behind) in after
      where other.place == unit.place && behind.lowerBound >= range.upperBound {
        let gap = scalars[range.upperBound..<behind.lowerBound]
        if gap.allSatisfy({ !$0.properties.isAlphabetic }) { return (unit, range.upperBound) }
      }
    }
    throw AmendmentMisfit(.noWords, target?.text ?? "the text", words: first + " … " + second)
  }

  /// The chapeau, a sentence, the heading or a footnote of a paragraph.
  func spotChanges(
    _ target: AmendmentTarget, by new: String
  ) throws(AmendmentMisfit) -> [TextOperation] {
    if case .footnote(let mark) = target.spot { return try footnoteChange(mark, target, new) }
    guard let unit = try units(target).first else { throw AmendmentMisfit(.noPart, target.text) }
    let length = unit.plain.unicodeScalars.count
    switch target.spot {
    case .chapeau, .heading:
      return [.changeWords(unit.place, [WordEdit(0..<length, new)])]
    case .sentence(let which):
      let sentences = Sentences.ranges(unit.plain)
      let place = which > 0 ? which - 1 : sentences.count + which
      guard sentences.indices.contains(place) else {
        throw AmendmentMisfit(.noSentence, target.text)
      }
      var range = sentences[place]
      if new.isEmpty { range = Self.withBlank(range, in: unit.plain) }
      return [.changeWords(unit.place, [WordEdit(range, new)])]
    case .firstLine, .whole, .footnote:
      throw AmendmentMisfit(.notSupported, "a change of \(target.text) as a whole")
    }
  }

  private func footnoteChange(
    _ mark: String, _ target: AmendmentTarget, _ new: String
  ) throws(AmendmentMisfit) -> [TextOperation] {
    guard new.isEmpty else { throw AmendmentMisfit(.notSupported, "new words for \(target.text)") }
    for unit in try units(target) {
      let places = unit.words.footnotePlaces()
      guard let found = places.first(where: { mark.isEmpty || $0.mark == mark }) else { continue }
      if mark.isEmpty, places.count > 1 { throw AmendmentMisfit(.noFootnote, "only footnote") }
      let here = found.offset..<found.offset
      return [.changeWords(unit.place, [WordEdit(here, "", dropsFootnotes: true)])]
    }
    throw AmendmentMisfit(.noFootnote, target.text)
  }

  // MARK: blanks

  /// A deletion takes the blank before it along, or the one behind it at the beginning.
  private static func withBlank(_ range: Range<Int>, in text: String) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let blankBefore =
      range.lowerBound > 0
      && scalars[range.lowerBound - 1].properties.isWhitespace
    let behind = range.upperBound < scalars.count ? scalars[range.upperBound] : nil
    let endsWord = behind.map { $0.properties.isWhitespace || ",;.:)".unicodeScalars.contains($0) }
    if blankBefore, endsWord ?? true { return range.lowerBound - 1..<range.upperBound }
    if range.lowerBound == 0, behind?.properties.isWhitespace == true {
      return range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  private static func spaced(_ words: String, in scalars: [Unicode.Scalar], at offset: Int)
    -> String
  {
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    var text = words
    let opensWithMark = words.unicodeScalars.first.map { ",;.:)".unicodeScalars.contains($0) }
    if offset > 0, !scalars[offset - 1].properties.isWhitespace, opensWithMark == false,
      scalars[offset - 1] != "("
    {
      text = " " + text
    }
    if offset < scalars.count, isWord(scalars[offset]) { text += " " }
    return text
  }

  /// Words added at the end stand before the mark that closes the paragraph, unless they bring one.
  private static func endBeforePunctuation(_ text: String, _ words: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var end = scalars.count
    while end > 0, scalars[end - 1].properties.isWhitespace { end -= 1 }
    let closes: (Unicode.Scalar?) -> Bool = { $0 == ";" || $0 == "," || $0 == "." || $0 == ":" }
    if end > 0, closes(scalars[end - 1]), !closes(words.unicodeScalars.last) { end -= 1 }
    return end
  }
}

/// Sentences of a paragraph: a stop with a blank and a capital behind it.
private enum Sentences {
  static func ranges(_ text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var ranges: [Range<Int>] = []
    var start = 0
    for place in scalars.indices where scalars[place] == "." {
      let next = scalars[(place + 1)...].firstIndex { !$0.properties.isWhitespace }
      let isEnd = next == nil || (next! > place + 1 && scalars[next!].properties.isUppercase)
      guard isEnd else { continue }
      ranges.append(start..<place + 1)
      start = next ?? scalars.count
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }
}
