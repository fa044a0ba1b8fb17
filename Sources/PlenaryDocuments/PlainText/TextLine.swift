/// A line of a text, without blanks around it.
struct TextLine {
  /// Counted from 1.
  var number: Int
  /// Blanks before the first word; a tab counts to the next multiple of four.
  var indent: Int
  var words: String
  /// How many characters the words are.
  var length: Int
  /// Whether a blank line stands before it.
  var standsApart: Bool
  /// Whether a page ended before it.
  var beginsPage = false

  var place: SourcePlace { .line(number, column: indent + 1) }

  /// The lines with words; line ends of every system, form feeds as ends of pages.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var number = 0
    var standsApart = true
    var beginsPage = false
    var isMasthead = true
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      if raw.contains("\u{c}") { beginsPage = true }
      let (indent, words) = measured(raw)
      if words.isEmpty {
        standsApart = true
        continue
      }
      if isMasthead, OrganNames.enacting(words) != nil { isMasthead = false }
      for column in isMasthead ? columns(of: raw) : [words] {
        lines.append(
          TextLine(
            number: number, indent: indent, words: column, length: column.count,
            standsApart: standsApart, beginsPage: beginsPage))
        standsApart = false
        beginsPage = false
      }
    }
    return lines
  }

  /// A masthead stands in two columns: what many blanks divide are lines of their own.
  private static func columns(of raw: Substring) -> [String] {
    var columns: [String] = []
    var begun = raw.startIndex
    var blanks = 0
    for place in raw.indices {
      if raw[place].isBlank {
        blanks += 1
      } else {
        if blanks > 5 {
          columns.append(measured(raw[begun..<place]).words)
          begun = place
        }
        blanks = 0
      }
    }
    columns.append(measured(raw[begun...]).words)
    return columns.filter { !$0.isEmpty }
  }

  /// Blanks of every kind become one space; soft hyphens and marks of direction are dropped.
  private static func measured(_ raw: Substring) -> (indent: Int, words: String) {
    var indent = 0
    var words = ""
    var isBlank = false
    for character in raw {
      if character.isBlank || character == "\u{c}" || character == "\u{feff}" {
        if words.isEmpty {
          indent += character == "\t" ? 4 - indent % 4 : character == "\u{feff}" ? 0 : 1
        } else {
          isBlank = true
        }
        continue
      }
      if ["\u{ad}", "\u{200b}", "\u{200e}", "\u{200f}"].contains(character) { continue }
      if isBlank { words.append(" ") }
      isBlank = false
      words.append(character)
    }
    return (indent, words)
  }
}
