/// Reads the written language of amendments: tokens in, operations with their places out.
///
/// One pass from left to right; a clause that cannot be read is told, and reading goes on behind it.
/// No clause is tried twice, so time grows with the length of the text.
struct InstructionReader {
  let source: InstructionTokens
  let tokens: [InstructionToken]
  /// Whose resolutions are meant by "resolution 1970 (2011)".
  let organ: SpokenOrgan?
  var place = 0
  var end = 0

  /// The paragraph that the clauses are about until another is named.
  var context: AmendmentTarget?
  var position: AmendmentPosition?
  var wordPosition: WordPosition?
  var amends: DocumentSymbol?
  /// Whether a change of words is meant wherever they stand.
  var isEverywhere = false
  var understood: [String] = []
  var pending: [AmendmentDoubt] = []

  private(set) var instructions: [AmendmentInstruction] = []
  private(set) var doubts: [AmendmentDoubt] = []

  init(_ text: String, organ: SpokenOrgan?) {
    source = InstructionTokens(text)
    tokens = source.tokens
    self.organ = organ
  }

  mutating func read() {
    for item in items() { read(item) }
  }

  private mutating func read(_ item: Range<Int>) {
    (place, end, context) = (item.lowerBound, item.upperBound, nil)
    var last = (start: place, count: instructions.count)
    while true {
      let behind = place
      guard skipSeparators() else { return }
      var start = place
      let count = instructions.count
      let before = understood
      (position, wordPosition, amends, understood, pending) = (nil, nil, nil, [], [])
      isEverywhere = false
      if readClause(), place > start {
        last = (start, count)
        continue
      }
      // What cannot be read may limit what was read before it ("delete 'all' in the ninth line"):
      // without a clear end between the two, neither is taken.
      if last.count < instructions.count, !hasEnd(behind..<start) {
        instructions.removeSubrange(last.count...)
        start = last.start
        understood = before + understood
      }
      let stop = endOfSentence(from: max(place, start + 1))
      place = max(stop, start + 1)
      let span = tokens[start].span.lowerBound..<tokens[place - 1].span.upperBound
      let kind = pending.last?.kind ?? .unread
      doubts.append(
        AmendmentDoubt(
          kind, span, source.text(span), understood: understood.joined(separator: ", ")))
    }
  }

  /// - Parameter first: the token at which the clause begins.
  mutating func emit(_ action: AmendmentAction, from first: Int) {
    let last = max(first, place - 1)
    let span = tokens[first].span.lowerBound..<tokens[last].span.upperBound
    let action = isEverywhere ? action.everywhere : action
    instructions.append(
      AmendmentInstruction(action, span: span, amends: amends, doubts: pending))
    pending = []
    understood.append(action.target?.text ?? "words")
  }

  /// "so that the paragraph will read" belongs to what was said before it.
  mutating func setResult(_ text: String) {
    guard !instructions.isEmpty else { return }
    instructions[instructions.count - 1].resultingText = text
    let upper = tokens[place - 1].span.upperBound
    let lower = instructions[instructions.count - 1].span.lowerBound
    instructions[instructions.count - 1].span = lower..<max(lower, upper)
  }

  // MARK: tokens

  var here: InstructionToken? { place < end ? tokens[place] : nil }
  func word(_ ahead: Int = 0) -> String? {
    place + ahead < end ? tokens[place + ahead].word : nil
  }

  func isMark(_ mark: Character, _ ahead: Int = 0) -> Bool {
    place + ahead < end && tokens[place + ahead].isMark(mark)
  }

  mutating func accept(_ words: String...) -> Bool {
    for (ahead, expected) in words.enumerated() where word(ahead) != expected { return false }
    place += words.count
    return true
  }

  @discardableResult
  mutating func acceptAny(_ words: Set<String>) -> String? {
    guard let found = word(), words.contains(found) else { return nil }
    place += 1
    return found
  }

  @discardableResult
  mutating func acceptMark(_ marks: Character...) -> Bool {
    guard let here, marks.contains(where: { here.isMark($0) }) else { return false }
    place += 1
    return true
  }

  mutating func skipLines() {
    while place < end, tokens[place].kind == .line { place += 1 }
  }

  mutating func skipSeparators() -> Bool {
    let words: Set<String> = ["and", "or", "also", "then"]
    while let here {
      let isSeparator: Bool
      switch here.kind {
      case .line: isSeparator = true
      case .mark(let mark): isSeparator = ".;,•–—-*·".contains(mark)
      case .word(let word): isSeparator = words.contains(word)
      case .number, .quoted: isSeparator = false
      }
      guard isSeparator else { return true }
      place += 1
    }
    return false
  }

  /// Whether a stop, a semicolon, a new line or an "and" stands there.
  private func hasEnd(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch tokens[index].kind {
      case .line, .mark("."), .mark(";"), .word: true
      case .mark, .number, .quoted: false
      }
    }
  }

  func endOfSentence(from start: Int) -> Int {
    var index = start
    while index < end {
      switch tokens[index].kind {
      case .line, .mark(";"): return index
      case .mark("."):
        let next = index + 1 < end ? tokens[index + 1] : nil
        if next.map({ !$0.isJoined && ($0.isCapital || $0.quoted != nil || $0.kind == .line) })
          ?? true
        {
          return index
        }
        index += 1
      default: index += 1
      }
    }
    return end
  }

  // MARK: items

  private struct Marker {
    enum Style { case digits, letters, brackets }
    var number: Int
    var after: Int
    var style: Style
  }

  /// Numbered instructions, without their numbers: at the beginning of lines, and in running text
  /// where the number is the next one.
  private func items() -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = 0
    var last: Marker?
    var index = 0
    while index < tokens.count {
      if let marker = marker(at: index), opensItem(marker, at: index, after: last) {
        if start < index { items.append(start..<index) }
        (start, last, index) = (marker.after, marker, marker.after)
      } else {
        index += 1
      }
    }
    if start < tokens.count { items.append(start..<tokens.count) }
    return items
  }

  /// "(a) The States …" in a new paragraph looks like an instruction that begins with "the": it is
  /// one only where the instructions before it were numbered the same way.
  private func opensItem(_ marker: Marker, at index: Int, after last: Marker?) -> Bool {
    guard marker.after < tokens.count, let word = tokens[marker.after].word,
      InstructionWords.begins(word)
    else { return false }
    let isWeak = ["the", "for", "following", "under", "to"].contains(word)
    let continues = last.map { $0.style == marker.style && $0.number + 1 == marker.number } ?? false
    if index == 0 || tokens[index - 1].kind == .line {
      return index == 0 || continues || (!isWeak && (last == nil || last?.style == marker.style))
    }
    return continues && !isWeak && isEndOfItem(index - 1) && tokens[marker.after].isCapital
  }

  private func isEndOfItem(_ index: Int) -> Bool {
    tokens[index].isMark(";") || tokens[index].isMark(".") || tokens[index].quoted != nil
      || tokens[index].isMark(",")
  }

  /// "1.", "2)", "(3)", "(a)".
  private func marker(at index: Int) -> Marker? {
    func isMark(_ offset: Int, _ mark: Character) -> Bool {
      index + offset < tokens.count && tokens[index + offset].isMark(mark)
    }
    func number(_ offset: Int) -> Int? {
      guard index + offset < tokens.count else { return nil }
      if let number = tokens[index + offset].number { return number }
      guard let word = tokens[index + offset].word else { return nil }
      if word.utf8.count == 1, let letter = word.utf8.first { return Int(letter) - 96 }
      return RomanNumeral.value(word).flatMap { $0 < 40 ? $0 : nil }
    }
    if isMark(0, "("), let value = number(1), isMark(2, ")") {
      let style: Marker.Style = tokens[index + 1].number == nil ? .brackets : .digits
      return Marker(number: value, after: index + 3, style: style)
    }
    guard let value = number(0), isMark(1, ".") || isMark(1, ")") else { return nil }
    let style: Marker.Style = tokens[index].number == nil ? .letters : .digits
    return Marker(number: value, after: index + 2, style: style)
  }
}
