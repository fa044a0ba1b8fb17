/// A word of a text as comparison, tags and rules see it: with its form, its place, and its
/// spelling without the accidents of type.
///
/// Punctuation is a word of its own, so that a comma that comes or goes does not change the word
/// before it; so is the call of a footnote.
public struct Word: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case word
    /// Begins with a digit, or is a symbol of a document: "2015", "77/226", "A/HRC/25/63".
    case number
    case punctuation
    case footnote
    /// Where one paragraph ends and the next begins, in texts put together from several.
    case paragraphEnd
  }

  public var kind: Kind
  /// As it is written; of a footnote its words.
  public var text: String
  /// Straight quotation marks and hyphens, nothing invisible; capitals kept. Two words that differ
  /// in nothing else are the same word.
  public var spelling: String
  /// The spelling in small letters, for search.
  public var folded: String
  public var form: WordForm
  public var hasBlankBefore: Bool
  public var startsWithCapital: Bool
  /// Its first three letters, for a quick look whether a rule can begin here.
  var start: WordStart
  /// Where it stands in `RichText.plain`, in UTF-8 bytes.
  public var place: Range<Int>
  public var footnote: Footnote?

  static func paragraphEnd(at offset: Int) -> Word {
    Word(
      kind: .paragraphEnd, text: "\n", spelling: "\n", folded: "\n", form: WordForm(),
      hasBlankBefore: false, startsWithCapital: false, start: WordStart("\n"),
      place: offset..<offset, footnote: nil)
  }
}

/// The first three letters of a word in small letters, as a number below 32,768. Equal words have
/// equal starts; of words with equal starts the letters must be compared.
struct WordStart: Sendable, Hashable {
  let code: UInt16

  static let count = 1 << 15

  init(_ folded: String) {
    var code: UInt16 = 0
    var length = 0
    for byte in folded.utf8.prefix(3) {
      let letter = (0x61...0x7A).contains(byte) ? UInt16(byte - 0x60) : 27 + UInt16(byte & 3)
      code = code << 5 | letter
      length += 1
    }
    self.code = code << (5 * UInt16(3 - length))
  }
}

/// How a word looks, and where it leads.
public struct WordForm: Sendable, Hashable {
  public var styles: Set<TextStyle>
  public var link: String?

  public init(styles: Set<TextStyle> = [], link: String? = nil) {
    self.styles = styles
    self.link = link
  }
}

extension RichText {
  /// The words in the order of reading, notes at the place where they are called.
  public var wordList: [Word] {
    var flat = FlatText()
    for run in runs { flat.append(run, form: WordForm()) }
    return flat.words()
  }
}

/// A rich text laid out in one line: bytes, and from where on which form holds.
private struct FlatText {
  var bytes: [UInt8] = []
  var forms: [(start: Int, form: WordForm)] = []
  var notes: [(offset: Int, note: Footnote, form: WordForm)] = []

  mutating func append(_ run: Inline, form: WordForm) {
    switch run {
    case .words(let words): append(words, form: form)
    case .styled(let style, let inner):
      var inside = form
      inside.styles.insert(style)
      for run in inner { append(run, form: inside) }
    case .link(let inner, let target):
      var inside = form
      inside.link = target
      for run in inner { append(run, form: inside) }
    case .kept(_, let inner): for run in inner { append(run, form: form) }
    case .footnote(let note): notes.append((bytes.count, note, form))
    case .lineBreak: append(" ", form: form)
    case .quoted(let blocks):
      for block in blocks {
        // As `plain` lays them out, so that places agree.
        if !bytes.isEmpty, bytes.last != 0x20 { append(" ", form: form) }
        append(block.plain, form: form)
      }
    }
  }

  mutating func append(_ words: String, form: WordForm) {
    guard !words.isEmpty else { return }
    if forms.last?.form != form { forms.append((bytes.count, form)) }
    bytes.append(contentsOf: words.utf8)
  }

  func words() -> [Word] {
    var scanner = WordScanner(bytes: bytes, borders: borders + notes.map(\.offset))
    var found: [Word] = []
    var form = 0
    var note = 0
    while let piece = scanner.next() {
      while note < notes.count, notes[note].offset <= piece.place.lowerBound {
        found.append(noteWord(note))
        note += 1
      }
      while form + 1 < forms.count, forms[form + 1].start <= piece.place.lowerBound { form += 1 }
      found.append(word(piece, form: forms[form].form))
    }
    while note < notes.count {
      found.append(noteWord(note))
      note += 1
    }
    return found
  }

  /// Where a word ends though its letters go on: at raised and lowered figures. Emphasis that ends
  /// in the midst of a word is a slip, and the word one word.
  private var borders: [Int] {
    forms.indices.dropFirst().filter { index in
      !forms[index - 1].form.styles.symmetricDifference(forms[index].form.styles).isDisjoint(with: [
        .superscript, .subscript,
      ])
    }.map { forms[$0].start }
  }

  private func word(_ piece: WordScanner.Piece, form: WordForm) -> Word {
    let text = String(decoding: bytes[piece.place], as: UTF8.self)
    let spelling = piece.isPlainLatin ? text : text.withPlainType
    let folded = piece.isSmall ? spelling : spelling.lowercased()
    return Word(
      kind: piece.kind, text: text, spelling: spelling, folded: folded, form: form,
      hasBlankBefore: piece.hasBlankBefore, startsWithCapital: isCapital(bytes[piece.place], text),
      start: WordStart(folded), place: piece.place, footnote: nil)
  }

  private func isCapital(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    guard let first = bytes.first, first < 0x80 else { return text.first?.isUppercase ?? false }
    return (0x41...0x5A).contains(first)
  }

  private func noteWord(_ index: Int) -> Word {
    let (offset, note, form) = notes[index]
    let words = note.plain.trimmingBlanks
    return Word(
      kind: .footnote, text: words, spelling: "\u{1}" + words.withPlainType, folded: "\u{1}",
      form: form, hasBlankBefore: false, startsWithCapital: false, start: WordStart("\u{1}"),
      place: offset..<offset, footnote: note)
  }
}

extension String {
  /// With straight quotation marks and hyphens and without invisible characters.
  var withPlainType: String {
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0x201B: plain.append("'")
      case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: plain.append("\"")
      case 0x2010, 0x2011, 0x2012, 0x2013: plain.append("-")
      case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
