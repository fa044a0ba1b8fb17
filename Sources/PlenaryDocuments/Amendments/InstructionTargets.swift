extension InstructionReader {
  private static let nouns: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "clause", "clauses",
  ]
  private static let subNouns: Set<String> = [
    "subparagraph", "subparagraphs", "subpara", "subparas", "subclause", "subclauses",
    "subsubparagraph", "subitem", "subitems", "point", "points",
  ]
  private static let operative: Set<String> = [
    "operative", "operational", "op", "ops", "oc", "ocs",
  ]
  private static let preambular: Set<String> = [
    "preambular", "preambulatory", "perambulatory", "perambular", "pp", "pps", "pc", "pcs",
  ]

  /// The paragraphs that come next in the text; nothing is taken where there are none.
  mutating func readTarget() -> AmendmentTarget? {
    let start = place
    acceptAny(["the", "all", "this", "draft"])
    skipTextOf()
    let spot = readSpot()
    if case .footnote = spot, !acceptFrom() { return AmendmentTarget(.text, spot: spot ?? .whole) }
    if var target = readCore() {
      target = readEnclosing(target)
      if let spot { target.spot = spot }
      return target
    }
    place = start
    return nil
  }

  /// "the existing text of paragraph 5"
  private mutating func skipTextOf() {
    let start = place
    acceptAny(["existing", "current", "present", "entire", "whole"])
    if acceptAny(["text", "wording"]) != nil, accept("of") { return }
    place = start
  }

  mutating func acceptFrom() -> Bool { acceptAny(["of", "to", "in"]) != nil }

  private mutating func readSpot() -> AmendmentTarget.Spot? {
    let start = place
    if accept("chapeau") || accept("introductory", "words") || accept("introductory", "phrase")
      || accept("opening", "words") || accept("introductory", "part")
    {
      if acceptFrom() { return .chapeau }
    } else if accept("heading"), acceptFrom() {
      return .heading
    } else if accept("footnote") {
      guard let number = here?.number else { return .footnote("") }
      place += 1
      return .footnote(String(number))
    } else if let which = word().flatMap({ InstructionWords.ordinals[$0] }) {
      place += 1
      if accept("sentence"), acceptFrom() { return .sentence(which > 0 ? which : which - 1) }
      if accept("line"), acceptFrom(), which == 1 { return .firstLine }
    }
    place = start
    return nil
  }

  private mutating func readCore() -> AmendmentTarget? {
    acceptAny(["the"])
    if let target = readOrdinals() { return target }
    if let target = readSubparagraphs() { return target }
    if let target = readWholeParts() { return target }
    let start = place
    var part = readPartWord()
    let isShort = part != nil && here?.number != nil
    guard isShort || readNoun() else {
      place = start
      return nil
    }
    _ = accept("number") || accept("no") && acceptMark(".")
    if var places = readPlaces() {
      if places.count == 1, let sub = readSubBehind() { places[0].sub += sub }
      return AmendmentTarget(part ?? .operative, places)
    }
    // "paragraph (c)" and "the paragraph" under one that was named.
    if let context, part == nil, let number = context.places.last {
      if let labels = readSubLabels() {
        return AmendmentTarget(
          context.part, labels.map { ParagraphPlace(number.number, number.suffix, sub: $0) })
      }
      if start == place - 1 { return AmendmentTarget(context.part, context.places) }
    }
    part = nil
    place = start
    return nil
  }

  /// "clause 4, sub-clause b", "paragraph 4, subparagraph (b)"
  private mutating func readSubBehind() -> [String]? {
    let start = place
    acceptMark(",")
    if acceptAny(Self.subNouns) != nil {
      if let labels = readSubLabels(), labels.count == 1 { return labels[0] }
      if let letter = word(), Self.isLabel(letter) {
        place += 1
        return [letter]
      }
    }
    place = start
    return nil
  }

  private mutating func readPartWord() -> AmendmentTarget.Part? {
    var part: AmendmentTarget.Part?
    if acceptAny(Self.operative) != nil { part = .operative }
    if part == nil, acceptAny(Self.preambular) != nil { part = .preamble }
    if part != nil, isMark(".") { place += 1 }
    return part
  }

  private mutating func readNoun() -> Bool {
    guard let noun = acceptAny(Self.nouns) else { return false }
    if noun.hasPrefix("para"), noun.utf8.count < 6 { acceptMark(".") }
    return true
  }

  /// "second preambular paragraph", "first, second and third paragraphs", "last two paragraphs".
  private mutating func readOrdinals() -> AmendmentTarget? {
    let start = place
    guard var ordinals = readOrdinalList() else { return nil }
    if let count = word().flatMap({ InstructionWords.cardinals[$0] }), ordinals.count == 1,
      count < 50
    {
      place += 1
      let first = ordinals[0]
      ordinals = first > 0 ? Array(first..<first + count) : Array((1 - count)...0)
    }
    let part = readPartWord()
    guard readNoun() else {
      place = start
      return nil
    }
    return AmendmentTarget(part ?? .operative, ordinals.map { ParagraphPlace($0) })
  }

  private mutating func readOrdinalList() -> [Int]? {
    guard let first = word().flatMap({ InstructionWords.ordinals[$0] }) else { return nil }
    place += 1
    var ordinals = [first]
    while true {
      let start = place
      let isRange = acceptAny(["to", "through"]) != nil
      if !isRange {
        acceptMark(",")
        acceptAny(["and", "or"])
      }
      acceptAny(["the"])
      guard place > start, let next = word().flatMap({ InstructionWords.ordinals[$0] }) else {
        place = start
        return ordinals
      }
      place += 1
      if isRange, let last = ordinals.last, last > 0, next > last, next - last < 200 {
        ordinals += (last + 1)...next
      } else {
        ordinals.append(next)
      }
    }
  }

  /// "subparagraph (a) of paragraph 4", "subparagraphs 4 (a) and (b)", "subparagraph (ii)".
  private mutating func readSubparagraphs() -> AmendmentTarget? {
    let start = place
    let part = readPartWord()
    guard acceptAny(Self.subNouns) != nil else {
      place = start
      return nil
    }
    if let places = readPlaces(), places.contains(where: { !$0.sub.isEmpty }) {
      return AmendmentTarget(part ?? .operative, places)
    }
    guard let labels = readSubLabels() else {
      place = start
      return nil
    }
    let afterLabels = place
    if acceptFrom(), let outer = readCore(), outer.places.count == 1 {
      let outside = outer.places[0]
      return AmendmentTarget(
        outer.part,
        labels.map { ParagraphPlace(outside.number, outside.suffix, sub: outside.sub + $0) })
    }
    place = afterLabels
    guard let number = context?.places.last, let part = context?.part else {
      place = start
      return nil
    }
    return AmendmentTarget(
      part, labels.map { ParagraphPlace(number.number, number.suffix, sub: $0) })
  }

  private mutating func readWholeParts() -> AmendmentTarget? {
    let start = place
    if accept("title") { return AmendmentTarget(.title) }
    if accept("preamble") { return AmendmentTarget(.preamble) }
    if accept("operative", "part") || accept("operative", "section") {
      return AmendmentTarget(.operative)
    }
    if accept("text") || accept("draft", "resolution") || accept("resolution"), here?.number == nil
    {
      return AmendmentTarget(.text)
    }
    place = start
    if let part = readDivision() {
      acceptMark(",")
      let behind = place
      if let inner = readCore(), inner.part == .operative, !inner.places.isEmpty {
        return AmendmentTarget(part, inner.places)
      }
      place = tokens[behind - 1].isMark(",") ? behind - 1 : behind
      return AmendmentTarget(part)
    }
    return nil
  }

  /// "section II", "annex", "annex I".
  mutating func readDivision() -> AmendmentTarget.Part? {
    let start = place
    guard let noun = acceptAny(["section", "annex", "appendix", "part"]) else { return nil }
    var label = ""
    if let number = here?.number {
      label = String(number)
      place += 1
    } else if let name = word(), here?.isCapital == true,
      name.utf8.count == 1 || RomanNumeral.value(name) != nil
    {
      label = name.uppercased()
      place += 1
    }
    switch noun {
    case "annex", "appendix": return .annex(label)
    case _ where !label.isEmpty: return .section(label)
    default:
      place = start
      return nil
    }
  }
}
