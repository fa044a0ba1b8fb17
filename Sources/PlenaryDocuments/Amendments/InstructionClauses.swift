extension InstructionReader {
  /// One clause: where, then what is done; or what is done to whom.
  mutating func readClause() -> Bool {
    let first = place
    skipLead()
    guard place < end else { return true }
    readPlacesBefore()
    if readResult() { return true }
    if readForRead(from: first) { return true }
    if word() == "the", InstructionWords.verbNouns.contains(word(1) ?? "") { place += 1 }
    if let found = word(), let verb = InstructionWords.verbs[found] {
      place += 1
      acceptAny(InstructionWords.verbNouns.contains(found) ? ["of"] : ["out", "therefrom"])
      return readActive(verb, from: first)
    }
    if readRemaining() { return readPassive(nil, context, from: first, isRemaining: true) }
    if let words = readWords(upTo: InstructionWords.modals) {
      let target = readIn() ?? context
      return readPassive(words, target, from: first, isRemaining: false)
    }
    let start = place
    if let target = readTarget() {
      context = target
      understood.append(target.text)
      let more = readMoreSubjects()
      if !more.isEmpty { return readPassiveDeletion([target] + more, from: first) }
      if readPassive(nil, target, from: first, isRemaining: false) { return true }
      // "Operative paragraph 5:" and a line of its own: what follows is about it.
      return place < end && (acceptMark(":") || tokens[place].kind == .line)
    }
    place = start
    return false
  }

  // MARK: before the verb

  /// What opens a sentence and says nothing: "Finally,", "The second amendment would", "Decides that".
  private mutating func skipLead() {
    let fillers: Set<String> = [
      "finally", "firstly", "secondly", "thirdly", "lastly", "also", "then", "please", "and",
      "furthermore", "further", "moreover", "next", "accordingly", "additionally", "likewise",
    ]
    while place < end {
      let start = place
      if acceptAny(fillers) != nil { acceptMark(",") }
      skipAmendmentWord()
      if acceptAny(["decides", "decide", "agrees", "decided"]) != nil {
        while acceptAny(["also", "further", "furthermore", "therefore", "accordingly"]) != nil {}
        acceptMark(",")
        acceptAny(["that", "to"])
      }
      skipProposal()
      if place == start { return }
    }
  }

  /// "The second amendment would", "Amendment 3:"
  private mutating func skipAmendmentWord() {
    let start = place
    acceptAny(["the", "this", "our"])
    if let which = word(), InstructionWords.ordinals[which] != nil { place += 1 }
    guard acceptAny(["amendment", "amendments", "change", "changes"]) != nil else {
      place = start
      return
    }
    if here?.number != nil { place += 1 }
    let links: Set<String> = ["would", "is", "will", "seeks", "proposes", "be", "to", "consists"]
    var hasLink = acceptMark(":")
    while acceptAny(links) != nil { hasLink = true }
    if !hasLink { place = start }
  }

  /// "Cuba proposes to", "it would be necessary to", "we would like to": up to eight words.
  private mutating func skipProposal() {
    let verbs: Set<String> = [
      "propose", "proposes", "proposed", "suggest", "suggests", "suggested", "necessary", "like",
      "wish", "wishes", "want", "wants", "agreed", "recommends", "recommend", "requested",
    ]
    var index = place
    while index < min(end, place + 8), let word = tokens[index].word,
      InstructionWords.verbs[word] == nil
    {
      index += 1
      guard verbs.contains(word) else { continue }
      place = index
      acceptAny(["to", "that"])
      return
    }
  }

  /// "In paragraph 5,", "After paragraph 3,", "At the end of paragraph 2,", "Between the words".
  private mutating func readPlacesBefore() {
    while place < end {
      let start = place
      if let opening = acceptAny(["in", "under", "for", "to", "into", "throughout"]),
        let target = readTarget()
      {
        context = target
        isEverywhere = opening == "throughout"
        understood.append(target.text)
        acceptMark(",", ":")
        skipLines()
      } else {
        place = start
        guard readPosition() else { return }
        acceptMark(",", ":")
        skipLines()
      }
    }
  }

  /// "after paragraph 3", "before the words 'X'", "between the words 'X' and 'Y'", "at the end of".
  mutating func readPosition() -> Bool {
    let start = place
    if let side = acceptAny(["after", "before", "following", "below", "above", "preceding"]) {
      let isAfter = ["after", "following", "below"].contains(side)
      if let words = readWords(upTo: [","])?.words.first {
        wordPosition = isAfter ? .after(words) : .before(words)
        return true
      }
      if let target = readTarget() {
        position = isAfter ? .after(target) : .before(target)
        understood.append(target.text)
        return true
      }
    } else if accept("between") {
      if let words = readWords()?.words {
        acceptAny(["and"])
        if let second = words.count > 1 ? words[1] : readWords()?.words.first {
          wordPosition = .between(words[0], second)
          return true
        }
      } else if let target = readTarget(), let first = target.places.first {
        position = .after(AmendmentTarget(target.part, [first]))
        return true
      }
    } else if accept("at") || accept("as") || accept("to") {
      acceptAny(["the", "very"])
      if let side = acceptAny(["end", "beginning", "start"]) {
        let isEnd = side == "end"
        wordPosition = isEnd ? .atEnd : .atBeginning
        let behind = place
        if acceptAny(["of", "in"]) != nil, let target = readTarget() {
          position = isEnd ? .atEnd(target) : .atBeginning(target)
          if !target.places.isEmpty || target.part == .title { context = target }
        } else {
          place = behind
        }
        return true
      }
    }
    place = start
    return false
  }

  /// "in paragraph 5", behind what is done.
  mutating func readIn() -> AmendmentTarget? {
    let start = place
    acceptMark(",")
    if acceptAny(["in", "from", "of", "to", "into"]) != nil, let target = readTarget() {
      context = target
      return target
    }
    place = start
    return nil
  }

  /// "the remaining paragraphs", "all subsequent paragraphs".
  mutating func readRemaining() -> Bool {
    let start = place
    acceptAny(["all"])
    acceptAny(["the"])
    let kinds: Set<String> = ["remaining", "subsequent", "following", "other", "ensuing", "rest"]
    if acceptAny(kinds) != nil {
      if accept("of", "the") {}
      acceptAny(["operative", "preambular"])
      if acceptAny(["paragraphs", "paragraph", "clauses", "ones", "subparagraphs"]) != nil,
        !isMark(":"), word() != "after", word() != "before"
      {
        return true
      }
    }
    place = start
    return false
  }

  /// "so that the paragraph will read: 'X'", behind a change of words.
  mutating func readResult() -> Bool {
    let start = place
    acceptMark(",")
    let isConsequence = accept("so", "that") || accept("so", "as") || accept("such", "that")
    acceptAny(["the", "this"])
    let hasSubject = acceptAny(["paragraph", "clause", "text", "sentence", "it"]) != nil
    if isConsequence { _ = readPlaces() }
    let modals: Set<String> = ["would", "will", "should", "shall", "then", "now", "thus", "to"]
    var hasModal = false
    while acceptAny(modals) != nil { hasModal = true }
    if isConsequence || (hasSubject && hasModal), !instructions.isEmpty,
      acceptAny(["read", "reads"]) != nil
    {
      acceptAny(["as"])
      acceptAny(["follows"])
      acceptMark(":", ",")
      skipLines()
      if let quoted = here?.quoted {
        place += 1
        setResult(quoted)
        return true
      }
    }
    place = start
    return false
  }
}
