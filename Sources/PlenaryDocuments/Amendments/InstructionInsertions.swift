extension InstructionReader {
  /// What is to be inserted, before it is read.
  private struct NewPart {
    enum Noun { case paragraph, subparagraph, sentence, heading }
    var part: AmendmentTarget.Part?
    var noun: Noun?
    var place: ParagraphPlace?
    var outer: AmendmentTarget?
  }

  mutating func readInsert(from first: Int) -> Bool {
    acceptMark(",")
    _ = readPosition()
    acceptMark(",")
    if let target = readInto() { context = target }
    acceptMark(",")
    if let words = readWords(upTo: ["after", "before", "between", "at", "in", "to"]) {
      return emitInsertions(words.words, from: first)
    }
    guard let new = readNewPart() else {
      // "After paragraph 3, add the following: 'X'"
      guard position != nil || context != nil, let text = readNewText() else {
        pending.append(AmendmentDoubt(.noNewText, tokens[max(0, place - 1)].span, ""))
        return false
      }
      return emitText(text, NewPart(), from: first)
    }
    readTail()
    guard let text = readNewText() else { return false }
    let start = place
    if position == nil, wordPosition == nil {
      readTail()
      if position == nil { place = start }
    }
    return emitText(text, new, from: first)
  }

  private mutating func readInto() -> AmendmentTarget? {
    let start = place
    if acceptAny(["in", "to", "into"]) != nil, let target = readTarget() { return target }
    place = start
    return nil
  }

  /// "after paragraph 3", "at the end of the preamble", "in section II", in any order.
  private mutating func readTail() {
    while place < end {
      let start = place
      acceptMark(",")
      if position == nil, readPosition() { continue }
      if let target = readInto() {
        context = target
        continue
      }
      place = start
      return
    }
  }

  mutating func emitInsertions(_ words: [String], from first: Int) -> Bool {
    understood.append("insert the words “\(words.first ?? "")”")
    while place < end {
      let start = place
      acceptMark(",")
      if wordPosition == nil || position == nil, readPosition() { continue }
      if let target = readIn() {
        context = target
        continue
      }
      place = start
      break
    }
    guard let where_ = wordPosition else {
      // "After paragraph 3, insert the following: 'X'": the quotation is a paragraph.
      guard let position else {
        pending.append(AmendmentDoubt(.noTarget, tokens[max(0, place - 1)].span, ""))
        return false
      }
      emit(.insert(words.joined(separator: "\n"), position), from: first)
      return true
    }
    if context == nil, let position { context = position.target }
    for one in words { emit(.insertWords(context, one, where_), from: first) }
    return true
  }

  /// "a new operative paragraph 5 bis", "the following preambular paragraph", "operative clause 5".
  private mutating func readNewPart() -> NewPart? {
    let start = place
    var new = NewPart()
    let openings: Set<String> = [
      "a", "an", "the", "as", "new", "following", "additional", "another", "further", "two",
      "three",
      "four", "second", "last", "final", "first", "one",
    ]
    while acceptAny(openings) != nil {}
    let operative: Set<String> = ["operative", "op", "operational", "oc"]
    let preambular: Set<String> = ["preambular", "preambulatory", "perambulatory", "pp"]
    let isShort = word() == "op" || word() == "pp" || word() == "oc"
    if acceptAny(operative) != nil { new.part = .operative }
    if new.part == nil, acceptAny(preambular) != nil { new.part = .preamble }
    if new.part != nil { acceptMark(".") }
    switch word() {
    case "paragraph", "paragraphs", "para", "paras", "clause", "clauses": new.noun = .paragraph
    case "subparagraph", "subparagraphs", "subclause", "subclauses": new.noun = .subparagraph
    case "sentence", "sentences": new.noun = .sentence
    case "heading", "subheading", "title": new.noun = .heading
    case "section", "annex": new.noun = .heading
    default: break
    }
    if new.noun != nil {
      place += 1
    } else if isShort, here?.number != nil {
      new.noun = .paragraph
    } else {
      place = start
      return nil
    }
    readNumber(of: &new)
    return new
  }

  private mutating func readNumber(of new: inout NewPart) {
    let start = place
    acceptMark(",")
    acceptAny(["as", "numbered"])
    acceptMark("(")
    if let number = readPlaces()?.first {
      new.place = number
      acceptMark(")")
      return
    }
    place = start
    if let label = readSubLabels()?.first { new.place = ParagraphPlace(0, sub: label) }
  }

  private mutating func emitText(_ text: String, _ new: NewPart, from first: Int) -> Bool {
    if new.noun == .sentence {
      guard let target = context ?? position?.target else {
        pending.append(AmendmentDoubt(.noTarget, tokens[max(0, place - 1)].span, ""))
        return false
      }
      emit(.insertWords(target, text, wordPosition ?? .atEnd), from: first)
      return true
    }
    if let position {
      emit(.insert(text, positionWith(new.part, position)), from: first)
    } else if let number = new.place {
      var number = number
      let outer = new.outer ?? context
      if new.noun == .subparagraph, number.number == 0, let inside = outer?.places.last {
        number = ParagraphPlace(inside.number, inside.suffix, sub: inside.sub + number.sub)
      }
      let part = new.part ?? outer?.part ?? .operative
      emit(.insert(text, .numbered(AmendmentTarget(part, [number]))), from: first)
    } else if new.noun == .subparagraph, let outer = context {
      emit(.insert(text, .atEnd(outer)), from: first)
    } else if let outer = context, outer.places.isEmpty {
      emit(.insert(text, .atEnd(outer)), from: first)
    } else {
      emit(.insert(text, .atEnd(AmendmentTarget(new.part ?? .operative))), from: first)
    }
    return true
  }

  /// "After paragraph 3, insert a new preambular paragraph": the part that is named last holds.
  private func positionWith(
    _ part: AmendmentTarget.Part?, _ position: AmendmentPosition
  ) -> AmendmentPosition {
    guard part == .preamble, position.target.part == .operative else { return position }
    let target = AmendmentTarget(.preamble, position.target.places)
    switch position {
    case .before: return .before(target)
    case .after: return .after(target)
    case .atBeginning: return .atBeginning(target)
    case .atEnd: return .atEnd(target)
    case .numbered: return .numbered(target)
    }
  }
}
