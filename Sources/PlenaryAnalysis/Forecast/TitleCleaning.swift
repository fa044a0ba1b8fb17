/// The title of a draft, freed from everything that could tell the result.
///
/// Sources put other text where a title should stand: the heading of the printed resolution (`… :
/// resolution / adopted by the General Assembly`), which says that it was adopted, or, for votes on
/// paragraphs, a piece of the verbatim record, which may go on to the names of those who voted.
public enum TitleCleaning {
  /// The title alone: of a verbatim record only the title that was quoted last, else the text up to
  /// the heading of the resolution. Empty where no title is left.
  public static func title(of text: String) -> String {
    let bytes = Array(text.utf8)
    if isRecord(bytes) { return lastQuotedTitle(bytes) }
    var end = bytes.count
    for mark in headings {
      if let found = position(of: mark, in: bytes, from: 0) { end = min(end, found) }
    }
    return trimmed(bytes[..<end])
  }

  /// The words that are compared: lower case, without digits, punctuation, single letters and words
  /// that carry no subject.
  public static func words(_ title: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      let text = String(decoding: word, as: UTF8.self)
      if word.count > 1, !stopWords.contains(text) { words.append(text) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in title.lowercased().utf8 {
      // Bytes of letters beyond ASCII are letters too: titles may be in any language.
      if (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 { word.append(byte) } else { close() }
    }
    close()
    return words
  }

  private static let stopWords: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "in",
    "including", "inter", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their",
    "them", "this", "to", "was", "were", "which", "with", "within", "without", "other", "all",
    "any",
  ]

  private static let headings = [
    ": resolu", ":resolu", "resolution / adopted", "resolution /adopted", "resolution/ adopted",
    "resolution/adopted",
  ].map { Array($0.utf8) }

  private static let signsOfRecord = [
    "President:", "President (", "In favour", "In favor", "recorded vote", "was adopted by",
    "The Assembly will", "Abstaining:",
  ].map { Array($0.utf8) }

  private static func isRecord(_ bytes: [UInt8]) -> Bool {
    signsOfRecord.contains { position(of: $0, in: bytes, from: 0) != nil }
  }

  private static let entitled = Array("entitled".utf8)

  private static func lastQuotedTitle(_ bytes: [UInt8]) -> String {
    var title = ""
    var from = 0
    while let found = position(of: entitled, in: bytes, from: from) {
      from = found + entitled.count
      var start = from
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      guard let opening = quotation(bytes, at: start) else { continue }
      start += opening
      var end = start
      while end < bytes.count, quotation(bytes, at: end) == nil || isApostrophe(bytes, at: end) {
        end += 1
      }
      // A quotation that is cut off before its end is no title.
      guard end < bytes.count else { continue }
      title = trimmed(bytes[start..<end])
    }
    return title
  }

  /// How many bytes a quotation mark has that stands here; old files write them as `_` and `<d3>`.
  private static func quotation(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x22, 0x27, 0x5F, 0x60: return 1
    case 0x3C where index + 3 < bytes.count && bytes[index + 1] == 0x64 && bytes[index + 3] == 0x3E:
      return 4
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return (0x98...0x9F).contains(bytes[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  private static func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
    let width = bytes[index] == 0xE2 ? 3 : 1
    guard bytes[index] == 0x27 || (width == 3 && bytes[index + 2] == 0x99) else { return false }
    let next = index + width
    return next < bytes.count && (bytes[next] | 0x20) >= 0x61 && (bytes[next] | 0x20) <= 0x7A
  }

  private static func position(of mark: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    var start = from
    while start + mark.count <= bytes.count {
      if bytes[start] == mark[0], bytes[start..<start + mark.count].elementsEqual(mark) {
        return start
      }
      start += 1
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while let last = slice.last, last == 0x20 || last == 0x3A { slice.removeLast() }
    while let first = slice.first, first == 0x20 { slice.removeFirst() }
    return String(decoding: slice, as: UTF8.self)
  }
}
