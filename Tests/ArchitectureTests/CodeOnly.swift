/// Swift source with every comment and every string literal turned to spaces, so that a word in
/// prose is not taken for code. Lines keep their numbers; code interpolated into a string stays.
///
/// Knows `//`, nested `/* */`, "…", """…""" and their `#` forms. Bare `/regex/` literals are left
/// as they are: telling them from a division needs a parser, and no check here minds them.
struct CodeOnly {
  private let source: [Character]
  private var position = 0
  private var result: [Character] = []

  static func of(_ text: String) -> String {
    var scanner = CodeOnly(source: Array(text))
    scanner.scanCode(untilClosingParenthesis: false)
    return String(scanner.result)
  }

  private init(source: [Character]) {
    self.source = source
  }

  private func at(_ text: String) -> Bool {
    var index = position
    for character in text {
      guard index < source.count, source[index] == character else { return false }
      index += 1
    }
    return true
  }

  private mutating func keep() {
    result.append(source[position])
    position += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where position < source.count {
      result.append(source[position].isNewline ? source[position] : " ")
      position += 1
    }
  }

  private mutating func scanCode(untilClosingParenthesis: Bool) {
    var open = 0
    while position < source.count {
      if at("//") {
        while position < source.count, !source[position].isNewline { blank() }
      } else if at("/*") {
        scanBlockComment()
      } else if let hashes = hashesBeforeQuote() {
        scanString(hashes: hashes)
      } else {
        if source[position] == "(" { open += 1 }
        if source[position] == ")" {
          open -= 1
          if untilClosingParenthesis, open < 0 { return }
        }
        keep()
      }
    }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if at("/*") {
        depth += 1
        blank(2)
      } else if at("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && position < source.count
  }

  /// How many `#` stand before a quotation mark that begins here; nil when no string begins here.
  private func hashesBeforeQuote() -> Int? {
    var index = position
    while index < source.count, source[index] == "#" { index += 1 }
    guard index < source.count, source[index] == "\"" else { return nil }
    return index - position
  }

  private mutating func scanString(hashes: Int) {
    let pounds = String(repeating: "#", count: hashes)
    blank(hashes)
    let quote = at("\"\"\"") ? "\"\"\"" : "\""
    blank(quote.count)
    while position < source.count {
      if at(quote + pounds) {
        blank(quote.count + hashes)
        return
      } else if at("\\" + pounds + "(") {
        blank(2 + hashes)
        scanCode(untilClosingParenthesis: true)
        blank()
      } else if at("\\" + pounds) {
        blank(2 + hashes)
      } else if quote == "\"", source[position].isNewline {
        return  // an unfinished literal: the compiler will say so
      } else {
        blank()
      }
    }
  }
}
