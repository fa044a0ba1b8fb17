/// Puts notes from the foot of pages where the text calls them: "resolution 217 A (III),1 and".
struct FootnoteCalls {
  private var notes: ArraySlice<FootText.Note>
  private(set) var doubts: [Doubt] = []

  init(_ notes: [FootText.Note]) { self.notes = notes[...] }

  /// The paragraphs with the notes in them. Notes are called in their order.
  mutating func placed(in paragraphs: [SourceParagraph]) -> [SourceParagraph] {
    guard !notes.isEmpty else { return paragraphs }
    var placed = paragraphs.map { paragraph in
      let words = called(in: Array(paragraph.plain))
      return words.footnotes.isEmpty
        ? paragraph
        : SourceParagraph(
          words, at: paragraph.place, number: paragraph.number, look: paragraph.look,
          standsApart: paragraph.standsApart)
    }
    for note in notes {
      doubts.append(Doubt(.footnote(mark: note.mark), at: note.place, excerpt: note.words[0]))
      guard let last = placed.indices.last else { break }
      placed[last].words.runs.append(.footnote(note.footnote))
    }
    notes = []
    return placed
  }

  private mutating func called(in characters: [Character]) -> RichText {
    var runs: [Inline] = []
    var begun = 0
    var place = 0
    while place < characters.count, let note = notes.first {
      guard let end = call(of: note.mark, in: characters, at: place) else {
        place += 1
        continue
      }
      if place > begun { runs.append(.words(String(characters[begun..<place]))) }
      runs.append(.footnote(note.footnote))
      notes.removeFirst()
      (begun, place) = (end, end)
    }
    if begun < characters.count { runs.append(.words(String(characters[begun...]))) }
    return RichText(runs)
  }

  /// The end of a call of this note that begins here; nil where none does.
  private func call(of mark: String, in text: [Character], at place: Int) -> Int? {
    if text[place] == "[" {
      let end = place + mark.count + 1
      guard end < text.count, text[end] == "]", String(text[(place + 1)..<end]) == mark else {
        return nil
      }
      return end + 1
    }
    let end = place + mark.count
    guard end <= text.count, place > 0 else { return nil }
    let isRaised = SuperscriptDigits.plain(text[place]) != nil
    for (offset, character) in mark.enumerated() {
      let found = text[place + offset]
      guard (isRaised ? SuperscriptDigits.plain(found) : found) == character else { return nil }
    }
    if end < text.count, SuperscriptDigits.plain(text[end]) != nil || text[end].isNumber {
      return nil
    }
    if isRaised || !mark.allSatisfy(\.isASCIIDigit) { return end }
    return isCallPlace(text, place, end) ? end : nil
  }

  /// A number right behind a word or its punctuation, and no part of a number or a symbol.
  private func isCallPlace(_ text: [Character], _ place: Int, _ end: Int) -> Bool {
    if end < text.count, !text[end].isWhitespace, !",.;:)”\"’".contains(text[end]) { return false }
    let before = text[place - 1]
    if before.isLetter { return before.isLowercase }
    if "”\"’)]".contains(before) { return true }
    guard ",.;:".contains(before), place > 1 else { return false }
    let earlier = text[place - 2]
    // "Rev.1" is the end of a symbol.
    let word = text[..<place].suffix(40).reversed().prefix { !$0.isWhitespace }
    if before != ",", word.contains("/") { return false }
    if before == "." || before == ":" { return earlier.isLowercase || "”)".contains(earlier) }
    // "2006,1 and" calls; "1,1 million" does not.
    return !earlier.isNumber || place > 4 && text[(place - 5)..<(place - 1)].allSatisfy(\.isNumber)
  }
}

extension FootText.Note {
  var footnote: Footnote {
    Footnote(mark: mark, paragraphs: [RichText(words.joined(separator: " "))])
  }
}
