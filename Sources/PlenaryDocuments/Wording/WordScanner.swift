/// Cuts a line of UTF-8 into words and punctuation, byte by byte.
///
/// A hyphen, an apostrophe, a stroke or a stop between two letters or figures belongs to the word
/// ("Secretary-General", "A/RES/77/226", "Add.1", "1.5"), a comma between two figures to the number
/// ("866,865,700"). Of writing without blanks between words (Chinese, Japanese, Thai) each sign is
/// a word.
struct WordScanner {
  struct Piece {
    var place: Range<Int>
    var kind: Word.Kind
    var hasBlankBefore: Bool
    /// Nothing beyond ASCII in it.
    var isPlainLatin: Bool
    /// No capital in it, as far as ASCII tells.
    var isSmall: Bool
  }

  private enum Sort { case letter, figure, sign, blank, other, invisible }

  let bytes: [UInt8]
  /// Where form changes or a note is called: no word reaches over these.
  let borders: [Int]
  private var offset = 0
  private var border = 0

  init(bytes: [UInt8], borders: [Int]) {
    self.bytes = bytes
    self.borders = borders.sorted()
  }

  mutating func next() -> Piece? {
    var blank = false
    while offset < bytes.count {
      let (sort, length) = look(at: offset)
      guard sort == .blank || sort == .invisible else { break }
      if sort == .blank { blank = true }
      offset += length
    }
    guard offset < bytes.count else { return nil }
    while border < borders.count, borders[border] <= offset { border += 1 }
    let end = border < borders.count ? borders[border] : bytes.count
    return piece(until: end, hasBlankBefore: blank)
  }

  private mutating func piece(until end: Int, hasBlankBefore: Bool) -> Piece {
    let start = offset
    let (first, length) = look(at: offset)
    offset += length
    if first == .letter || first == .figure { extend(until: end) }
    let inside = bytes[start..<offset]
    let kind: Word.Kind =
      first == .figure
      ? .number : first == .other ? .punctuation : isSymbol(inside) ? .number : .word
    return Piece(
      place: start..<offset, kind: kind, hasBlankBefore: hasBlankBefore,
      isPlainLatin: inside.allSatisfy { $0 < 0x80 },
      isSmall: inside.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) })
  }

  private mutating func extend(until end: Int) {
    while offset < end {
      let (sort, length) = look(at: offset)
      if sort == .letter || sort == .figure || sort == .invisible {
        offset += length
        continue
      }
      guard sort == .other, let joint = jointLength(at: offset), offset + joint < end else {
        return
      }
      let (after, _) = look(at: offset + joint)
      guard after == .letter || after == .figure else { return }
      if bytes[offset] == 0x2C, !(isFigure(offset - 1) && isFigure(offset + 1)) { return }
      offset += joint
    }
  }

  /// The length of a sign that joins parts of a word; nil for others.
  private func jointLength(at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x2D, 0x27, 0x2F, 0x2E, 0x2C: return 1
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      // U+2010, U+2011: hyphens; U+2019: the apostrophe.
      return [0x90, 0x91, 0x99].contains(bytes[offset + 2]) ? 3 : nil
    default: return nil
    }
  }

  private func isFigure(_ offset: Int) -> Bool { (0x30...0x39).contains(bytes[offset]) }

  private func isSymbol(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(0x2F) && word.contains { (0x30...0x39).contains($0) }
  }

  private func look(at offset: Int) -> (Sort, Int) {
    let byte = bytes[offset]
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
    case 0x30...0x39: return (.figure, 1)
    case 0x09...0x0D, 0x20: return (.blank, 1)
    case 0x00...0x7F: return (.other, 1)
    default: return lookFurther(at: offset)
    }
  }

  private func lookFurther(at offset: Int) -> (Sort, Int) {
    let rest = bytes[offset..<min(offset + 4, bytes.count)]
    var decoder = UTF8()
    var iterator = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (.other, 1) }
    let length = UTF8.width(scalar)
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return (.blank, length)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: return (.invisible, length)
    case 0x0E00...0x0EFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return (.sign, length)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return (.letter, length)
    case .decimalNumber, .letterNumber, .otherNumber: return (.figure, length)
    default: return (.other, length)
    }
  }
}
