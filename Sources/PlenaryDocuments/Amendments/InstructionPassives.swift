extension InstructionReader {
  /// What is to happen to the subject: "should be deleted", "shall be replaced by", "should read".
  mutating func readPassive(
    _ words: QuotedWords?, _ target: AmendmentTarget?, from first: Int, isRemaining: Bool
  ) -> Bool {
    let start = place
    var words = words
    let adverbs: Set<String> = ["now", "also", "then", "therefore", "accordingly", "hereby"]
    while acceptAny(InstructionWords.modals) != nil || acceptAny(adverbs) != nil {}
    if let found = word(), let verb = InstructionWords.participles[found] {
      place += 1
      acceptAny(["out"])
      if words != nil { return readPassiveWords(verb, words!, target, from: first) }
      return readPassiveTarget(verb, target, from: first, isRemaining: isRemaining)
    }
    if words != nil, accept("in"), accept("the"), let form = acceptAny(["singular", "plural"]) {
      return emitForm(words!.words[0], form: form, words!.occurrence, target, from: first)
    }
    if words != nil {
      readOccurrence(&words!)
      if let form = acceptAny(["singular", "plural"]) {
        return emitForm(words!.words[0], form: form, words!.occurrence, target, from: first)
      }
      if accept("read") || accept("reads") || accept("become") {
        return readReplacement(of: words!, from: first)
      }
      return false
    }
    guard let target else { return false }
    if word() == "read" || word() == "reads" || word() == "reading" {
      guard let text = readNewText() else { return false }
      emit(.replace(target, by: text), from: first)
      return true
    }
    if acceptAny(["become", "becomes"]) != nil {
      acceptAny(["new"])
      if let number = readTarget()?.places.first ?? readPlaces()?.first {
        emit(.renumber(target, as: number), from: first)
        return true
      }
    }
    place = start
    return false
  }

  /// "the word 'resolution' should be in the singular": the old form is the other one.
  mutating func emitForm(
    _ word: String, form: String, _ occurrence: Occurrence, _ target: AmendmentTarget?,
    from first: Int
  ) -> Bool {
    let isSingular = form == "singular"
    let singular = EnglishNumber.singular(word)
    let plural = EnglishNumber.plural(singular)
    let change = WordChange(
      isSingular ? plural : singular, by: isSingular ? singular : plural, occurrence,
      isImplied: true)
    emit(.replaceWords(target, change), from: first)
    return true
  }

  /// "The third preambular paragraph and operative paragraphs 4 and 6": one after the other.
  mutating func readMoreSubjects() -> [AmendmentTarget] {
    var more: [AmendmentTarget] = []
    while true {
      let start = place
      acceptMark(",")
      acceptAny(["and"])
      guard place > start, let target = readTarget() else {
        place = start
        return more
      }
      more.append(target)
    }
  }

  /// Several subjects of different parts can only be deleted together.
  mutating func readPassiveDeletion(_ targets: [AmendmentTarget], from first: Int) -> Bool {
    while acceptAny(InstructionWords.modals) != nil || acceptAny(["both", "all"]) != nil {}
    guard let found = word(), InstructionWords.participles[found] == .delete else { return false }
    place += 1
    for target in targets { emit(.delete(target), from: first) }
    context = targets.last
    return true
  }

  /// "For 'five' read 'six'", as corrigenda have it.
  mutating func readForRead(from first: Int) -> Bool {
    let start = place
    guard accept("for"), let old = readWords() else {
      place = start
      return false
    }
    let inside = readIn()
    acceptMark(",")
    guard accept("read") || accept("substitute"), let new = readWords()?.words.first,
      let words = old.words.first
    else {
      place = start
      return false
    }
    let target = inside ?? readIn() ?? context
    emit(.replaceWords(target, WordChange(words, by: new, old.occurrence)), from: first)
    return true
  }

  private mutating func readPassiveWords(
    _ verb: InstructionWords.Verb, _ words: QuotedWords, _ target: AmendmentTarget?, from first: Int
  ) -> Bool {
    context = target
    switch verb {
    case .delete:
      var words = words
      let target = readIn() ?? target
      readFootnote(&words)
      readOccurrence(&words)
      for one in words.words {
        emit(
          .deleteWords(target, one, words.occurrence, withFootnote: words.withFootnote),
          from: first)
      }
      return true
    case .replace, .change, .substitute: return readReplacement(of: words, from: first)
    case .insert: return emitInsertions(words.words, from: first)
    case .renumber, .move, .notSupported: return false
    }
  }

  private mutating func readPassiveTarget(
    _ verb: InstructionWords.Verb, _ target: AmendmentTarget?, from first: Int, isRemaining: Bool
  ) -> Bool {
    if isRemaining {
      guard verb == .renumber else { return false }
      acceptAny(["accordingly"])
      emit(.renumber(context, as: nil), from: first)
      return true
    }
    guard let target else { return false }
    context = target
    switch verb {
    case .delete: emit(.delete(target), from: first)
    case .replace, .change, .substitute:
      let start = place
      if accept("by"), let inner = word().flatMap({ InstructionWords.verbs[$0] }) {
        place += 1
        return readActive(inner, from: first)
      }
      place = start
      understood.append("replace " + target.text)
      guard let text = readNewText() else { return false }
      emit(.replace(target, by: text), from: first)
    case .renumber:
      acceptAny(["as"])
      let number = readTarget()?.places.first ?? readPlaces()?.first
      acceptAny(["accordingly"])
      emit(.renumber(target, as: number), from: first)
    case .move: return readDestination(of: target, from: first)
    case .insert, .notSupported: return false
    }
    return true
  }
}

/// The plain plural of English nouns, as far as drafting changes need it.
enum EnglishNumber {
  private static let uneven: [(singular: String, plural: String)] = [
    ("woman", "women"), ("man", "men"), ("child", "children"), ("person", "persons"),
    ("crisis", "crises"), ("basis", "bases"), ("criterion", "criteria"), ("this", "these"),
    ("that", "those"), ("is", "are"), ("has", "have"), ("was", "were"), ("its", "their"),
  ]

  static func plural(_ word: String) -> String {
    if let found = uneven.first(where: { $0.singular == word }) { return found.plural }
    if uneven.contains(where: { $0.plural == word }) { return word }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    let hisses = ["s", "x", "ch", "sh", "z"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  /// A word that is no plural stays as it is.
  static func singular(_ word: String) -> String {
    if let found = uneven.first(where: { $0.plural == word }) { return found.singular }
    if uneven.contains(where: { $0.singular == word }) { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
      return String(word.dropLast())
    }
    return word
  }
}
