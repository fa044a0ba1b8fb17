/// Puts notes from the foot of pages where the text calls them: "resolution 217 A (III),1 and".
struct FootnoteCalls {
  /// A place that looks like the call of a note.
  private struct Call {
    var paragraph: Int
    /// Characters of the paragraph, brackets around the mark included.
    var range: Range<Int>
    var mark: String
  }

  private let notes: [FootText.Note]
  private(set) var doubts: [Doubt] = []

  init(_ notes: [FootText.Note]) { self.notes = notes }

  /// The paragraphs with the notes in them.
  mutating func placed(in paragraphs: [SourceParagraph]) -> [SourceParagraph] {
    guard !notes.isEmpty else { return paragraphs }
    let texts = paragraphs.map { Array($0.plain) }
    let calls = texts.enumerated().flatMap { FootnoteCalls.calls(in: $0.element, of: $0.offset) }
    let (matched, uncalled) = matched(calls)
    var placed = paragraphs
    for (paragraph, pairs) in Dictionary(grouping: matched, by: { calls[$0.call].paragraph }) {
      let words = words(texts[paragraph], pairs.map { (calls[$0.call].range, notes[$0.note]) })
      let old = paragraphs[paragraph]
      placed[paragraph] = SourceParagraph(
        words, at: old.place, number: old.number, look: old.look, standsApart: old.standsApart)
    }
    for note in uncalled.map({ notes[$0] }) {
      doubts.append(Doubt(.footnote(mark: note.mark), at: note.place, excerpt: note.words[0]))
      if let last = placed.indices.last { placed[last].words.runs.append(.footnote(note.footnote)) }
    }
    return placed
  }

  /// Notes are called in their order. A note whose next call lies behind that of the note after it
  /// is not called at all: what looks like its call is a number.
  private func matched(_ calls: [Call]) -> (pairs: [(note: Int, call: Int)], uncalled: [Int]) {
    var places: [String: ArraySlice<Int>] = [:]
    for (place, call) in calls.enumerated() { places[call.mark, default: []].append(place) }
    var pairs: [(Int, Int)] = []
    var uncalled: [Int] = []
    var last = -1
    func next(_ note: Int) -> Int? {
      let mark = notes[note].mark
      while let first = places[mark]?.first, first <= last { places[mark]?.removeFirst() }
      return places[mark]?.first
    }
    for note in notes.indices {
      guard let call = next(note) else {
        uncalled.append(note)
        continue
      }
      if note + 1 < notes.count, notes[note + 1].mark != notes[note].mark,
        let after = next(note + 1), after < call
      {
        uncalled.append(note)
        continue
      }
      pairs.append((note, call))
      last = call
    }
    return (pairs, uncalled)
  }

  private func words(
    _ text: [Character], _ pairs: [(range: Range<Int>, note: FootText.Note)]
  ) -> RichText {
    var runs: [Inline] = []
    var begun = 0
    for (range, note) in pairs {
      if range.lowerBound > begun { runs.append(.words(String(text[begun..<range.lowerBound]))) }
      runs.append(.footnote(note.footnote))
      begun = range.upperBound
    }
    if begun < text.count { runs.append(.words(String(text[begun...]))) }
    return RichText(runs)
  }

  // MARK: What looks like a call

  private static func calls(in text: [Character], of paragraph: Int) -> [Call] {
    var found: [Call] = []
    var place = 1
    while place < text.count {
      let isOpen = text[place] == "["
      var end = isOpen ? place + 1 : place
      var mark = ""
      while end < text.count, mark.count < 5, let digit = digit(text[end]) {
        mark.append(digit)
        end += 1
      }
      guard !mark.isEmpty else {
        place += 1
        continue
      }
      let isClosed = end < text.count && text[end] == "]"
      if isOpen ? isClosed : isCall(text, place..<end) {
        let range = place..<(isOpen ? end + 1 : end)
        found.append(Call(paragraph: paragraph, range: range, mark: mark))
      }
      place = end
    }
    return found
  }

  private static func digit(_ character: Character) -> Character? {
    character.isASCIIDigit || "*†‡".contains(character)
      ? character : SuperscriptDigits.plain(character)
  }

  /// A number right behind a word or its punctuation, and no part of a number or a symbol.
  private static func isCall(_ text: [Character], _ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    if !text[place].isASCIIDigit { return true }
    if end < text.count, !text[end].isBlank, !",.;:)”\"’".contains(text[end]) { return false }
    let before = text[place - 1]
    if before.isLetter { return before.isLowercase }
    if "”\"’)]".contains(before) { return true }
    guard ",.;:".contains(before), place > 1 else { return false }
    let earlier = text[place - 2]
    // "Rev.1" is the end of a symbol.
    let word = text[..<place].suffix(40).reversed().prefix { !$0.isBlank }
    if before != ",", word.contains("/") { return false }
    if before == "." || before == ":" { return earlier.isLowercase || "”)".contains(earlier) }
    // "2006,1 and" calls; "1,1 million" does not.
    return !earlier.isNumber
      || place > 4 && text[(place - 5)..<(place - 1)].allSatisfy(\.isNumber)
      || word.contains("/")
  }
}

extension FootText.Note {
  var footnote: Footnote {
    Footnote(mark: mark, paragraphs: [RichText(words.joined(separator: " "))])
  }
}
