/// A piece of a paragraph with one fate.
public struct ChangedRun: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    case kept
    case inserted
    case deleted
    /// The words stayed; their form was another: emphasis, a link.
    case restyled(from: WordForm)
    /// A footnote that is called where one was called before, with other words.
    case noteChanged(from: Footnote, runs: [ChangedRun])
  }

  public var change: Change
  /// In the form of the side it comes from; kept words in the new one. Empty where a paragraph
  /// ends.
  public var content: RichText
  /// One paragraph ends here and the next begins: kept, inserted (a split) or deleted (a merger).
  public var isParagraphEnd: Bool

  public init(_ change: Change, _ content: RichText, isParagraphEnd: Bool = false) {
    self.change = change
    self.content = content
    self.isParagraphEnd = isParagraphEnd
  }

  public var isKept: Bool { change == .kept }
}

/// Lays stretches of words out as runs, with blanks where each side has them: kept and deleted runs
/// together are the old words, kept and inserted runs the new ones.
struct RunWriter {
  let old: [Word]
  let new: [Word]
  private var runs: [ChangedRun] = []
  private var open: (change: ChangedRun.Change, form: WordForm, text: String)?

  init(old: [Word], new: [Word]) {
    self.old = old
    self.new = new
  }

  static func runs(old: [Word], new: [Word]) -> [ChangedRun] {
    var numbers = WordNumbers()
    let oldNumbers = old.map { numbers.number(ofSpelling: $0.spelling) }
    let newNumbers = new.map { numbers.number(ofSpelling: $0.spelling) }
    return runs(old: old, oldNumbers, new: new, newNumbers)
  }

  static func runs(
    old: [Word], _ oldNumbers: [Int32], new: [Word], _ newNumbers: [Int32]
  ) -> [ChangedRun] {
    let raw = WordDifference.stretches(oldNumbers, newNumbers)
    let isChanged = raw.contains { $0.change != .kept }
    let clean = isChanged ? ChangeCleaning(old: old, new: new).clean(raw) : raw
    var writer = RunWriter(old: old, new: new)
    return writer.write(clean)
  }

  private mutating func write(_ stretches: [WordDifference.Stretch]) -> [ChangedRun] {
    var index = 0
    while index < stretches.count {
      let stretch = stretches[index]
      if stretch.change == .kept {
        // A blank before the first kept word belongs to the change before it.
        keep(stretch, skippingBlank: index > 0 || stretch.new.lowerBound == 0)
        index += 1
        continue
      }
      var gone = stretch.old.lowerBound..<stretch.old.lowerBound
      var come = stretch.new.lowerBound..<stretch.new.lowerBound
      while index < stretches.count, stretches[index].change != .kept {
        gone = gone.lowerBound..<max(gone.upperBound, stretches[index].old.upperBound)
        come = come.lowerBound..<max(come.upperBound, stretches[index].new.upperBound)
        index += 1
      }
      change(gone, come)
    }
    close()
    return runs
  }

  private mutating func keep(_ stretch: WordDifference.Stretch, skippingBlank: Bool) {
    for (step, (oldIndex, newIndex)) in zip(stretch.old, stretch.new).enumerated() {
      let word = new[newIndex]
      let before = old[oldIndex]
      let isSame = before.form.styles == word.form.styles
      let change: ChangedRun.Change = isSame ? .kept : .restyled(from: before.form)
      if word.hasBlankBefore, !(step == 0 && skippingBlank) { blank(.kept, word.form) }
      add(word, change)
    }
  }

  private mutating func change(_ gone: Range<Int>, _ come: Range<Int>) {
    var deleted = pieces(gone, of: old)
    var inserted = pieces(come, of: new)
    let startsBlank = deleted.first == .blank && inserted.first == .blank
    if startsBlank {
      blank(.kept, come.isEmpty ? WordForm() : new[come.lowerBound].form)
      deleted.removeFirst()
      inserted.removeFirst()
    }
    let endsBlank = deleted.last == .blank && inserted.last == .blank
    if endsBlank {
      deleted.removeLast()
      inserted.removeLast()
    }
    let notes = trailingNotes(deleted, inserted)
    if notes != nil {
      deleted.removeLast()
      inserted.removeLast()
    }
    write(deleted, of: old, as: .deleted)
    write(inserted, of: new, as: .inserted)
    if let notes { writeNotes(notes.0, notes.1) }
    if endsBlank { blank(.kept, WordForm()) }
  }

  private enum Piece: Equatable {
    case blank
    case word(Int)
  }

  /// The words with the blanks before each and after the last.
  private func pieces(_ range: Range<Int>, of words: [Word]) -> [Piece] {
    var pieces: [Piece] = []
    for index in range {
      if words[index].hasBlankBefore, index > 0 { pieces.append(.blank) }
      pieces.append(.word(index))
    }
    if range.upperBound < words.count, range.upperBound > 0, words[range.upperBound].hasBlankBefore
    {
      pieces.append(.blank)
    }
    return pieces
  }

  /// A note at the end of both what went and what came: the same note with other words.
  private func trailingNotes(_ deleted: [Piece], _ inserted: [Piece]) -> (Int, Int)? {
    guard case .word(let gone)? = deleted.last, case .word(let come)? = inserted.last,
      old[gone].footnote != nil, new[come].footnote != nil
    else { return nil }
    return (gone, come)
  }

  private mutating func writeNotes(_ gone: Int, _ come: Int) {
    guard let before = old[gone].footnote, let after = new[come].footnote else { return }
    close()
    let inner = RunWriter.runs(old: before.wordList, new: after.wordList)
    let isSame = old[gone].spelling == new[come].spelling
    let change: ChangedRun.Change = isSame ? .kept : .noteChanged(from: before, runs: inner)
    runs.append(ChangedRun(change, RichText([.footnote(after)])))
  }

  private mutating func write(_ pieces: [Piece], of words: [Word], as change: ChangedRun.Change) {
    var form = WordForm()
    for piece in pieces {
      switch piece {
      case .blank: blank(change, form)
      case .word(let index):
        form = words[index].form
        add(words[index], change)
      }
    }
  }

  private mutating func blank(_ change: ChangedRun.Change, _ form: WordForm) {
    if open?.change == change {
      open?.text += " "
    } else {
      close()
      open = (change, WordForm(), " ")
    }
  }

  private mutating func add(_ word: Word, _ change: ChangedRun.Change) {
    if word.kind == .paragraphEnd {
      close()
      runs.append(ChangedRun(change, RichText(), isParagraphEnd: true))
      return
    }
    if let note = word.footnote {
      close()
      runs.append(ChangedRun(change, RichText([.footnote(note)])))
      return
    }
    if open?.change != change || open?.form != word.form {
      close()
      open = (change, word.form, "")
    }
    open?.text += word.text
  }

  private mutating func close() {
    guard let (change, form, text) = open, !text.isEmpty else {
      open = nil
      return
    }
    let inline = form.wrap(text)
    if let last = runs.last, last.change == change, !last.isParagraphEnd,
      !last.content.runs.contains(where: \.isNote)
    {
      runs[runs.count - 1].content.runs.append(inline)
    } else {
      runs.append(ChangedRun(change, RichText([inline])))
    }
    open = nil
  }
}

extension WordForm {
  fileprivate func wrap(_ text: String) -> Inline {
    var inline = Inline.words(text)
    if let link { inline = .link([inline], to: link) }
    for style in TextStyle.allCases.reversed() where styles.contains(style) {
      inline = .styled(style, [inline])
    }
    return inline
  }
}

extension Inline {
  fileprivate var isNote: Bool { if case .footnote = self { true } else { false } }
}

extension Footnote {
  var wordList: [Word] {
    Array(
      paragraphs.map(\.wordList).joined(separator: [Word.paragraphEnd(at: 0)]))
  }
}
