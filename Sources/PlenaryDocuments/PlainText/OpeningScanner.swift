/// Goes through the first words of a paragraph and counts the characters it has passed.
struct OpeningScanner {
  private let words: [(lower: String, end: Int, isClosed: Bool)]
  private(set) var position = 0

  init(_ text: String) {
    var words: [(String, Int, Bool)] = []
    var word = ""
    var offset = 0
    // Opening words are few; the rest of a long paragraph is not looked at.
    for character in text.prefix(200) {
      if character.isLetter || character == "-" || character == "’" || character == "'" {
        word += character.lowercased()
      } else {
        if !word.isEmpty { words.append((word, offset, !character.isWhitespace)) }
        word = ""
        if words.isEmpty, !character.isWhitespace, !"“\"".contains(character) { break }
      }
      offset += 1
    }
    if !word.isEmpty { words.append((word, offset, true)) }
    self.words = words
  }

  /// The characters up to the end of the last word passed.
  var length: Int { position == 0 ? 0 : words[position - 1].end }

  /// The next word, unless punctuation stands before it.
  var peek: String? {
    guard position < words.count, position == 0 || !words[position - 1].isClosed else { return nil }
    return words[position].lower
  }

  private func word(_ ahead: Int) -> String? {
    let place = position + ahead
    guard place < words.count else { return nil }
    for passed in max(0, position - 1)..<place where words[passed].isClosed {
      if passed >= position || position > 0 { return nil }
    }
    return words[place].lower
  }

  mutating func advance(_ count: Int = 1) { position = min(words.count, position + count) }

  mutating func skip(_ set: Set<String>) {
    while let word = peek, set.contains(word) { advance() }
  }

  /// What belongs to the opening words behind the verb.
  mutating func phrases(after main: String, form: OpeningWords.Form) {
    takeFixed(after: main)
    takeSecondVerb(form: form)
    takeFeeling(after: main)
    takePreposition(after: main)
    skip(OpeningGrammar.additions)
    if form == .verb, peek == "that", position == 0 { advance() }
  }

  /// "Taking note", "Bearing in mind", "Taking into account", "Paying tribute".
  private mutating func takeFixed(after main: String) {
    let stem = main.hasSuffix("ing") ? main.dropLast(3) : main.dropLast()
    switch (stem, peek) {
    case ("tak", "note"), ("take", "note"), ("pay", "tribute"), ("look", "forward"),
      ("bear", "witness"), ("tak", "cognizance"), ("take", "cognizance"):
      advance()
    case ("tak", "into"), ("take", "into"):
      if ["account", "consideration"].contains(word(1)) { advance(2) }
    case ("bear", "in"):
      if word(1) == "mind" { advance(2) }
    case ("hav", "regard"), ("call", "attention"): advance()
    default: break
    }
    skip(OpeningGrammar.additions)
  }

  /// "Welcoming and encouraging", "Invites and encourages".
  private mutating func takeSecondVerb(form: OpeningWords.Form) {
    guard peek == "and", let second = word(1) else { return }
    if OpeningGrammar.form(of: second) == form {
      advance(2)
      if let third = peek, third == "upon" { advance() }
    } else if OpeningGrammar.isAdverb(second), let third = word(2),
      OpeningGrammar.form(of: third) == form
    {
      advance(3)
    }
  }

  /// "with deep concern", "its appreciation", "grave concern".
  private mutating func takeFeeling(after main: String) {
    var ahead = 0
    // "Reaffirming its commitment to" is printed with one word in italics, "Expressing its
    // appreciation" with three: only of verbs that need them are the words behind part of it.
    let needs = ["express", "reiterat", "renew", "extend", "convey", "voic"]
    let isNeedy = needs.contains { main.hasPrefix($0) }
    if let word = peek, word != "with", !isNeedy, word != "in", word != "once" { return }
    if let word = peek, ["with", "its", "their", "once"].contains(word) {
      ahead = word == "once" && self.word(1) == "again" ? 2 : 1
      if word == "with", let next = self.word(1), ["its", "their"].contains(next) { ahead = 2 }
    }
    while let word = word(ahead), OpeningGrammar.degrees.contains(word), ahead < 6 { ahead += 1 }
    if let word = word(ahead), OpeningGrammar.feelings.contains(word) {
      advance(ahead + 1)
      if peek == "and", let next = self.word(1), OpeningGrammar.feelings.contains(next) {
        advance(2)
      }
      skip(OpeningGrammar.additions)
    } else if peek == "once", ["again", "more"].contains(self.word(1)) {
      advance(2)
    } else if peek == "in", word(1) == "the", word(2) == "strongest" {
      advance(word(3) == "possible" ? 5 : 4)
    }
  }

  /// "Calls upon", "Calling for", "Reiterates its call upon".
  private mutating func takePreposition(after main: String) {
    guard let word = peek, main.hasPrefix("call") || length > 0 else { return }
    let last = words[position - 1].lower
    let isCall = main.hasPrefix("call") || last == "call" || last == "calls"
    if isCall, ["upon", "on", "for"].contains(word) {
      advance()
      skip(OpeningGrammar.additions)
    }
  }
}
