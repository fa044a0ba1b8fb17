/// Reads the opening words of a paragraph: "Also strongly urges", "Expressing its grave concern".
extension Opening {
  /// Nil where the paragraph opens with nothing that is known.
  public static func read(_ words: [Word]) -> Opening? {
    OpeningReader(words: words).read()
  }

  public static func read(_ text: RichText) -> Opening? { read(text.wordList) }
}

struct OpeningReader {
  let words: [Word]
  var index = 0
  var intensity = 0
  var connectors: [String] = []
  var isPlural = false

  init(words: [Word]) {
    // An opening is short; what comes later is not looked at.
    self.words = words.prefix(30).filter { $0.kind != .footnote }
  }

  mutating func skipBefore() {
    while index < words.count, words[index].kind == .punctuation { index += 1 }
    if index < words.count, words[index].folded == "we" {
      isPlural = true
      index += 1
    }
    while let length = modifierLength(isBeforeVerb: true) { index += length }
  }

  func read() -> Opening? {
    var reader = self
    return reader.readOn()
  }

  private mutating func readOn() -> Opening? {
    skipBefore()
    guard let (entry, length) = OpeningIndex.shared.longest(words, at: index) else { return nil }
    index += length
    var verb = entry.verb
    // What follows an adjectival opener ("Deeply concerned also") changes nothing of it.
    while let length = modifierLength(isBeforeVerb: false) { index += length }
    if let felt = feeling(after: verb) { verb = felt }
    while let length = modifierLength(isBeforeVerb: false) { index += length }
    return Opening(
      verb: verb, form: isPlural && entry.form == .finite ? .plural : entry.form,
      intensity: intensity, connectors: connectors, length: index)
  }

  private static let connecting = Phrase(
    "in_this_regard|in_this_context|in_that_regard|in_addition|in_particular|at_the_same_time"
      + "|once_more|once_again|as_well|while|whilst|therefore|thus|again|ever"
      + "|also|further|furthermore|moreover"
      + "|additionally|accordingly|hereby|nevertheless|still|equally|likewise|in_principle|anew"
      + "|in_that_context|in_that_connection|in_this_connection|with_immediate_effect")
  /// With what those begin.
  static let connectingWords: Set<String> = [
    "in", "at", "once", "as", "while", "therefore", "thus", "again", "also", "further",
    "furthermore",
    "moreover", "hereby", "nevertheless", "still", "likewise", "anew", "with", "ever", "whilst",
  ]
  private static let strongest = Phrase(
    "in_the_strongest_terms|in_the_strongest_possible_terms|in_the_strongest_manner")

  /// The words of a modifier that stands here; nil where none does.
  private mutating func modifierLength(isBeforeVerb: Bool) -> Int? {
    guard index < words.count else { return nil }
    var start = index
    if words[start].text == "," { start += 1 }
    if start > index, isBeforeVerb && connectors.isEmpty { return nil }
    guard start < words.count, canModify(words[start]) else { return nil }
    if let end = Self.strongest.match(words, at: start) {
      intensity += 5
      return end - index
    }
    if let end = Self.connecting.match(words, at: start) {
      connectors.append(words[start..<end].map(\.folded).joined(separator: " "))
      let closing = end < words.count && words[end].text == "," ? 1 : 0
      return end + closing - index
    }
    guard start == index else { return nil }
    return adverb(isBeforeVerb: isBeforeVerb)
  }

  private func canModify(_ word: Word) -> Bool {
    Self.connectingWords.contains(word.folded) || word.folded.hasSuffix("ly")
      || OpeningVerbs.intensities[word.folded] != nil
  }

  private mutating func adverb(isBeforeVerb: Bool) -> Int? {
    let word = words[index].folded
    if let more = OpeningVerbs.intensities[word], isBeforeVerb || word.hasSuffix("ly") {
      // "Very serious concern" begins no verb; "Serious" before a noun neither.
      guard !isBeforeVerb || index + 1 < words.count else { return nil }
      intensity += more
      return 1
    }
    let isAdverb = isBeforeVerb && word.utf8.count > 4 && word.hasSuffix("ly")
    return isAdverb && OpeningIndex.shared.longest(words, at: index) == nil ? 1 : nil
  }

  private static let carriers: Set<String> = [
    "expresses", "notes", "takes note", "welcomes", "recognizes", "acknowledges", "views",
    "observes", "recalls", "reiterates",
  ]

  /// "concern" after "expresses its grave", "appreciation" after "notes with".
  private mutating func feeling(after verb: OpeningVerb) -> OpeningVerb? {
    guard Self.carriers.contains(verb.name), index < words.count else { return nil }
    let isExpressed = verb.name == "expresses"
    var place = index
    if !isExpressed {
      guard ["with", "its", "our"].contains(words[place].folded) else { return nil }
      if words[place].folded != "with", verb.name != "reiterates" { return nil }
      place += 1
    }
    var more = 0
    let end = min(place + 8, words.count)
    while place < end {
      let word = words[place].folded
      if let feeling = OpeningVerbs.feelings[word] {
        index = place + 1
        intensity += more
        let rank = isExpressed ? feeling.rank : feeling.rank - 2
        return OpeningVerb(
          name: "\(verb.name)\(isExpressed ? "" : " with") \(word)", family: feeling.family,
          rank: rank, participle: verb.participle, plural: verb.plural)
      }
      if ["that", "at", "about", "over", "which"].contains(word) { return nil }
      more += OpeningVerbs.intensities[word] ?? 0
      place += 1
    }
    return nil
  }
}

/// The verbs by their first word, the longest first.
struct OpeningIndex: Sendable {
  struct Entry: Sendable {
    var words: [String]
    var verb: OpeningVerb
    var form: Opening.Form
  }

  static let shared = OpeningIndex()
  /// By the start of the first word, the longest first.
  private let byStart: [[Entry]]

  private init() {
    var byStart: [[Entry]] = Array(repeating: [], count: WordStart.count)
    for verb in OpeningVerbs.all {
      let forms: [(String, Opening.Form)] = [
        (verb.name, .finite), (verb.participle, .participle), (verb.plural, .plural),
      ]
      for (text, form) in forms where !text.isEmpty {
        let words = text.split(separator: " ").map(String.init)
        byStart[Int(WordStart(words[0]).code)].append(Entry(words: words, verb: verb, form: form))
      }
    }
    // Stable, so that of two verbs with one form the one that stands first in the table counts.
    self.byStart = byStart.map { entries in
      entries.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }.map(\.element)
    }
  }

  /// Whether a verb begins with these letters.
  func canBegin(_ word: Word) -> Bool { !byStart[Int(word.start.code)].isEmpty }

  func longest(_ words: [Word], at index: Int) -> (Entry, Int)? {
    guard index < words.count else { return nil }
    for entry in byStart[Int(words[index].start.code)] {
      let end = index + entry.words.count
      guard end <= words.count else { continue }
      if zip(entry.words, words[index..<end]).allSatisfy({ $0 == $1.folded }) {
        return (entry, entry.words.count)
      }
    }
    return nil
  }
}
