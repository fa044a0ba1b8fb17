import PlenaryModel

extension Script {
  /// Reads a script. Every line that is no statement is reported, not only the first.
  public static func parse(_ text: String, file: String) -> (script: Script, errors: [ScriptError])
  {
    var statements: [Statement] = []
    var errors: [ScriptError] = []
    for (index, raw) in lines(of: text).enumerated() {
      let line = withoutComment(raw)
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      let content = trimmed(line)
      if content.isEmpty { continue }
      let place = FilePlace(file: file, line: index + 1, column: indent + 1)
      if indent > 0, !statements.isEmpty {
        statements[statements.count - 1].lines.append(.init(text: content, place: place))
        continue
      }
      switch statement(content, place) {
      case .success(let statement): statements.append(statement)
      case .failure(let error): errors.append(error)
      }
    }
    return (Script(file: file, statements: statements), errors)
  }

  private static func lines(of text: String) -> [Substring] {
    // By bytes: "\r\n" is one Character, and splitting by "\n" would not find it.
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      let line = Substring($0)
      return line.utf8.last == UInt8(ascii: "\r") ? Substring(line.utf8.dropLast()) : line
    }
  }

  /// A comment begins with `#` at the beginning of a line or after a space, outside quotation.
  private static func withoutComment(_ line: Substring) -> Substring {
    var isQuoted = false
    var previous: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == "\"" { isQuoted.toggle() }
      if character == "#", !isQuoted, previous == " " || previous == "\t" { return line[..<index] }
      previous = character
    }
    return line
  }

  /// The keyword that is meant, where what stands before a colon is rather a line of its own: a
  /// time of day has a colon too.
  private static func misspelt(_ first: Substring, _ actor: String) -> String? {
    guard first.count < actor.count, actor.last?.isNumber == true else { return nil }
    return nearest(String(first), in: Statement.Keyword.allCases.map(\.rawValue))
  }

  private static func statement(
    _ content: String, _ place: FilePlace
  ) -> Swift.Result<Statement, ScriptError> {
    func made(_ kind: Statement.Kind, _ text: Substring) -> Swift.Result<Statement, ScriptError> {
      let start = text.drop { $0 == " " || $0 == "\t" }
      var textPlace = place
      textPlace.column += content.count - start.count
      return .success(
        Statement(kind: kind, text: trimmed(start), lines: [], place: place, textPlace: textPlace))
    }
    if content.hasPrefix("=>") { return made(.expectation, content.dropFirst(2)) }
    if content.hasPrefix(">") { return made(.narrative, content.dropFirst(1)) }
    let first = content.prefix { $0 != " " && $0 != ":" }
    if let keyword = Statement.Keyword(rawValue: String(first)),
      content.dropFirst(first.count).first != ":"
    {
      return made(.setting(keyword), content.dropFirst(first.count))
    }
    if let colon = content.firstIndex(of: ":") {
      let actor = trimmed(content[..<colon])
      if let keyword = misspelt(first, actor) {
        return .failure(
          ScriptError(
            "\"\(first)\" is no keyword and nobody's name", at: place,
            hint: "\"\(keyword)\" may be meant"))
      }
      let act = content[content.index(after: colon)...]
      if !actor.isEmpty { return made(.act(actor: actor), act) }
    }
    let known = Statement.Keyword.allCases.map(\.rawValue)
    let near = nearest(String(first), in: known).map { "\"\($0)\" may be meant; " } ?? ""
    return .failure(
      ScriptError(
        "\"\(content.prefix(60))\" is no statement", at: place,
        hint: near
          + "a line is a keyword (\(known.joined(separator: ", "))), an act (ACTOR: ...), an "
          + "expectation (=> ...) or words for the reader (> ...)"))
  }
}

func trimmed(_ text: Substring) -> String {
  var text = text
  while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
  while let last = text.last, last == " " || last == "\t" { text.removeLast() }
  return String(text)
}

/// The word of a list that is nearest by edits, if any is near enough to be meant.
func nearest(_ word: String, in words: [String]) -> String? {
  let scored = words.map { ($0, edits(Array(word), Array($0))) }
  guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) else {
    return nil
  }
  return best.0
}

/// How many letters are left out, put in, changed, or swapped with their neighbours.
private func edits(_ a: [Character], _ b: [Character]) -> Int {
  var rows = [Array(0...b.count)]
  for (i, left) in a.enumerated() {
    var row = [i + 1]
    for (j, right) in b.enumerated() {
      var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (left == right ? 0 : 1))
      if i > 0, j > 0, left == b[j - 1], a[i - 1] == right {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
