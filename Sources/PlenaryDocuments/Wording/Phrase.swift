/// A form of words that a rule looks for, written as a clerk would note it.
///
/// `decide* to refer .. International_Criminal_Court|Prosecutor`: words in their order, `*` at the
/// end for any ending, `|` between alternatives, `_` inside an alternative of several words, `..`
/// for up to twelve words in between (not across a semicolon or a full stop), `?` before a word
/// that may be missing. Capitals do not matter, punctuation is passed over unless it stands in the
/// phrase.
public struct Phrase: Sendable, Hashable {
  public let text: String
  private let steps: [Step]

  private enum Step: Sendable, Hashable {
    case one(of: [[Pattern]], optional: Bool)
    case gap
  }

  private struct Pattern: Sendable, Hashable {
    var letters: String
    var start: WordStart
    var isBeginning: Bool

    init(_ word: Substring) {
      isBeginning = word.hasSuffix("*")
      letters = (isBeginning ? word.dropLast() : word).lowercased()
      start = WordStart(letters)
      precondition(!isBeginning || letters.utf8.count >= 3, "a beginning needs three letters")
    }

    func fits(_ word: Word) -> Bool {
      guard word.start == start else { return false }
      return isBeginning ? word.folded.hasPrefix(letters) : word.folded == letters
    }
  }

  static let longestGap = 12

  public init(_ text: String) {
    self.text = text
    steps = text.split(separator: " ").map { part in
      if part == ".." { return .gap }
      let optional = part.hasPrefix("?")
      let alternatives = (optional ? part.dropFirst() : part).split(separator: "|")
      return .one(
        of: alternatives.map { $0.split(separator: "_").map(Pattern.init) }, optional: optional)
    }
  }

  /// Where it stands first in the words, from `start` on; nil where it does not.
  public func find(in words: [Word], from start: Int = 0) -> Range<Int>? {
    var index = start
    while index < words.count {
      if let end = match(words, at: index, step: 0) { return index..<end }
      index += 1
    }
    return nil
  }

  /// The end of the phrase where it begins with this word; nil where it does not.
  public func match(_ words: [Word], at index: Int) -> Int? { match(words, at: index, step: 0) }

  // The recursion is as deep as the phrase has steps, and phrases are written by us.
  private func match(_ words: [Word], at index: Int, step: Int) -> Int? {
    guard step < steps.count else { return index }
    switch steps[step] {
    case .one(let alternatives, let optional):
      for alternative in alternatives {
        guard let end = match(alternative, words, at: index) else { continue }
        if let done = match(words, at: end, step: step + 1) { return done }
      }
      return optional ? match(words, at: index, step: step + 1) : nil
    case .gap:
      var next = index
      var passed = 0
      while next < words.count, passed <= Self.longestGap {
        if let done = match(words, at: next, step: step + 1) { return done }
        if words[next].endsSentence { return nil }
        if words[next].kind != .punctuation, words[next].kind != .footnote { passed += 1 }
        next += 1
      }
      return nil
    }
  }

  private func match(_ alternative: [Pattern], _ words: [Word], at index: Int) -> Int? {
    var place = index
    for (order, pattern) in alternative.enumerated() {
      if order > 0 || index > 0 {
        while place < words.count, words[place].isPassedOver, !pattern.fits(words[place]) {
          place += 1
        }
      }
      guard place < words.count, pattern.fits(words[place]) else { return nil }
      place += 1
    }
    return place
  }
}

/// Many phrases looked for at once: at each word only those are tried that can begin there.
struct PhraseBook<Meaning: Sendable>: Sendable {
  struct Found {
    var meaning: Meaning
    var words: Range<Int>
  }

  private var entries: [(phrase: Phrase, meaning: Meaning)] = []
  /// By the start of the first word.
  private var byStart: [[Int]] = Array(repeating: [], count: WordStart.count)

  init(_ entries: [(Phrase, Meaning)]) {
    for (phrase, meaning) in entries {
      for start in Set(phrase.starts) { byStart[Int(start.code)].append(self.entries.count) }
      self.entries.append((phrase, meaning))
    }
  }

  func find(in words: [Word]) -> [Found] {
    var found: [Found] = []
    for index in words.indices {
      for entry in byStart[Int(words[index].start.code)] {
        guard let end = entries[entry].phrase.match(words, at: index) else { continue }
        found.append(Found(meaning: entries[entry].meaning, words: index..<end))
      }
    }
    return found
  }
}

extension Phrase {
  /// With what it can begin.
  fileprivate var starts: [WordStart] {
    var starts: [WordStart] = []
    for case .one(let alternatives, let optional) in steps {
      starts += alternatives.compactMap { $0.first?.start }
      if !optional { break }
    }
    return starts
  }
}

extension Word {
  var endsSentence: Bool {
    kind == .paragraphEnd || kind == .punctuation && (text == ";" || text == ".")
  }

  /// What may stand between two words of a phrase: notes, commas, quotation marks.
  var isPassedOver: Bool { kind == .footnote || kind == .punctuation && !endsSentence }
}
