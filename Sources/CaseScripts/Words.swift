import PlenaryModel

/// A line being read from left to right. Keeps the column, so that an error says where.
struct Words {
  private(set) var rest: Substring
  let place: FilePlace
  private let length: Int

  init(_ text: String, _ place: FilePlace) {
    rest = Substring(text)
    self.place = place
    length = text.count
  }

  var isAtEnd: Bool { trimmed(rest).isEmpty }

  /// Where the next word begins, or the end of the line.
  var here: FilePlace {
    let next = rest.drop { $0 == " " || $0 == "\t" }
    return FilePlace(
      file: place.file, line: place.line, column: place.column + length - next.count)
  }

  func error(_ message: String, hint: String? = nil) -> ScriptError {
    ScriptError(message, at: here, hint: hint)
  }

  private mutating func skipSpaces() {
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
  }

  /// Takes a phrase if the line goes on with it, as whole words.
  mutating func take(_ phrase: String) -> Bool {
    skipSpaces()
    guard rest.hasPrefix(phrase) else { return false }
    let after = rest.dropFirst(phrase.count)
    if let next = after.first, let last = phrase.last, last.isLetter || last.isNumber,
      next.isLetter || next.isNumber || next == "-"
    {
      return false
    }
    rest = after
    return true
  }

  /// The next word: up to a space, a comma or a semicolon.
  mutating func word(_ what: String) throws(ScriptError) -> String {
    skipSpaces()
    let word = rest.prefix { $0 != " " && $0 != "," && $0 != ";" && $0 != "\t" }
    guard !word.isEmpty else { throw error("\(what) is missing") }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  /// A symbol: a word from which a final colon is left standing.
  mutating func symbol(_ what: String) throws(ScriptError) -> String {
    skipSpaces()
    var word = rest.prefix { $0 != " " && $0 != "," && $0 != ";" && $0 != "\t" }
    if word.last == ":" { word = word.dropLast() }
    guard !word.isEmpty else { throw error("\(what) is missing") }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  mutating func number(_ what: String, atLeast least: Int? = nil) throws(ScriptError) -> Int {
    let start = self
    let digits = try word(what).filter { $0 != "_" }
    guard let number = Int(digits) else {
      throw start.error("\(what) is no whole number: \(digits)")
    }
    if let least, number < least {
      throw start.error("\(what) is \(number), and at least \(least) is possible")
    }
    return number
  }

  /// Words in quotation marks, if the line goes on with them.
  mutating func quoted() -> String? {
    skipSpaces()
    guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
    let text = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    return String(text)
  }

  /// Everything up to the next semicolon outside quotation marks, which is taken too.
  mutating func clause() -> String {
    var isQuoted = false
    for index in rest.indices {
      if rest[index] == "\"" { isQuoted.toggle() }
      guard rest[index] == ";", !isQuoted else { continue }
      let text = rest[..<index]
      rest = rest[rest.index(after: index)...]
      return trimmed(text)
    }
    defer { rest = "" }
    return trimmed(rest)
  }

  /// The clauses that are left, each as words of its own.
  mutating func clauses() -> [Words] {
    var clauses: [Words] = []
    while !isAtEnd {
      let at = here
      let text = clause()
      if !text.isEmpty { clauses.append(Words(text, at)) }
    }
    return clauses
  }

  mutating func takeComma() { _ = take(",") }

  /// What is left of the line.
  mutating func remainder() -> String {
    defer { rest = "" }
    return trimmed(rest)
  }

  func end() throws(ScriptError) {
    guard isAtEnd else { throw error("\"\(trimmed(rest))\" is more than is understood here") }
  }
}

/// The parts of a list that is written with commas.
func list(_ text: String) -> [String] {
  text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
}
