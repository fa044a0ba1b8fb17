/// Reads what stands between two strokes.
struct SymbolComponentReader {
  private let text: [Character]
  private let offset: Int
  private let isFirst: Bool
  private let organ: String?
  var doubts: [SymbolDoubt] = []

  init(_ text: [Character], at offset: Int, isFirst: Bool, organ: String?) {
    self.text = text
    self.offset = offset
    self.isFirst = isFirst
    self.organ = organ
  }

  /// Nil where nothing stands there: two strokes behind each other, one at the end.
  mutating func read() -> SymbolComponent? {
    let bracket = text.firstIndex { $0 == "(" || $0 == "[" } ?? text.count
    let head = String(text[..<bracket]).trimmingBlanks
    guard !head.isEmpty || bracket < text.count else {
      if !isFirst { doubts.append(SymbolDoubt(.missingNumber, at: offset, "/")) }
      return nil
    }
    var component = readHead(head)
    readBrackets(from: bracket, into: &component)
    return component == SymbolComponent() ? nil : component
  }

  private mutating func readHead(_ head: String) -> SymbolComponent {
    if let number = number(head) { return SymbolComponent(number: number) }
    if let first = head.first, first.isNumber {
      doubts.append(SymbolDoubt(.unknownPart, at: offset, head))
      return SymbolComponent(label: head)
    }
    // The last dot with a number behind it: `C.3`, `OzL.Pro.28`, `SR.1-28`, `CONF.VI`.
    if let dot = head.lastIndex(of: ".") {
      let label = String(head[..<dot]).trimmingBlanks
      let rest = String(head[head.index(after: dot)...]).trimmingBlanks
      if !label.isEmpty, let number = number(rest) ?? roman(rest) {
        return SymbolComponent(label: spelling(label, isDotted: true), number: number)
      }
    }
    if let component = withoutDot(head) { return component }
    if head.contains(where: { !$0.isASCII || $0.isNewline }) {
      doubts.append(SymbolDoubt(.unknownPart, at: offset, head))
    }
    return SymbolComponent(label: spelling(head, isDotted: false))
  }

  /// `PV9261`, `Rev 1`: a series or a modifier with its number and no dot between.
  private mutating func withoutDot(_ head: String) -> SymbolComponent? {
    let letters = String(head.prefix { $0.isLetter })
    let rest = String(head.dropFirst(letters.count)).trimmingBlanks
    guard SymbolVocabulary.dotted.contains(letters.uppercased()), let number = number(rest)
    else { return nil }
    let component = SymbolComponent(label: spelling(letters, isDotted: true), number: number)
    doubts.append(SymbolDoubt(.missingDot, at: offset, head, suggestion: component.text))
    return component
  }

  /// As the United Nations writes it. "Res." with a number of its own is the writing of the
  /// Environment Assembly and others; without, it is `RES`.
  private mutating func spelling(_ label: String, isDotted: Bool) -> String {
    let capitals = label.uppercased()
    if isFirst { return SymbolVocabulary.organs[capitals] == nil ? label : capitals }
    if capitals == "RES" { return isDotted ? "Res" : "RES" }
    if let known = SymbolVocabulary.labels[capitals] { return known }
    let isPlain = label.utf8.allSatisfy { (97...122).contains($0) }
    if !isDotted, organ == "A", label.utf8.count == 3,
      let near = Spelling.nearest(capitals, among: ["HRC"])
    {
      doubts.append(SymbolDoubt(.misspelt, at: offset, label, suggestion: near))
    }
    return isPlain ? capitals : label
  }

  /// `69`, `217 A`, `130a-b`, `1-28`, `S-20`, `ES-10`; nil for anything else.
  private mutating func number(_ text: String) -> SymbolNumber? {
    for session in [SymbolNumber.Session.emergencySpecial, .special] {
      let prefix = session.rawValue + "-"
      guard text.uppercased().hasPrefix(prefix) else { continue }
      let rest = String(text.dropFirst(prefix.count))
      guard var number = number(rest) ?? roman(rest) else { return nil }
      number.session = session
      return number
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    var rest = text.dropFirst(digits.count)
    var last: Int?
    if rest.first == "-" || rest.first == "–" {
      let more = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if !more.isEmpty {
        last = value(more)
        rest = rest.dropFirst(more.count + 1)
      }
    }
    guard let letters = SymbolLetters.read(String(rest).trimmingBlanks) else { return nil }
    let number = SymbolNumber(value(digits), last: last, letters: letters)
    if digits.utf8.count == 7, MissingStroke.isYear(digits) {
      let meant = digits.prefix(4) + "/" + digits.dropFirst(4)
      doubts.append(SymbolDoubt(.missingStroke, at: offset, text, suggestion: String(meant)))
    }
    return number
  }

  private mutating func value(_ digits: Substring) -> Int {
    if digits.utf8.count <= 9, let value = Int(digits) { return value }
    doubts.append(SymbolDoubt(.numberTooLong, at: offset, String(digits)))
    return 0
  }

  /// Only of I, V and X: other letters name things (`WG.C`, `SC.D`).
  private func roman(_ text: String) -> SymbolNumber? {
    guard text.utf8.allSatisfy({ $0 == 73 || $0 == 86 || $0 == 88 }) else { return nil }
    return RomanNumeral.value(text).map { SymbolNumber($0, isRoman: true) }
  }

  private mutating func readBrackets(from start: Int, into component: inout SymbolComponent) {
    var place = start
    while place < text.count {
      let opening = text[place]
      if opening.isWhitespace {
        place += 1
        continue
      }
      guard opening == "(" || opening == "[" else {
        let rest = String(text[place...]).trimmingBlanks
        // `217 (III) A`, and letters that earlier lists put in brackets.
        if let letters = SymbolLetters.read(rest), component.number?.letters == "" {
          component.number?.letters = letters
        } else {
          doubts.append(SymbolDoubt(.unknownPart, at: offset + place, rest))
        }
        return
      }
      let closing = closing(of: place)
      if closing == nil {
        doubts.append(
          SymbolDoubt(
            .unclosedBracket, at: offset + place,
            suggestion: String(text) + (opening == "(" ? ")" : "]")))
      }
      let content = String(text[(place + 1)..<(closing ?? text.count)]).trimmingBlanks
      if opening == "[", let letters = SymbolLetters.read(content), !letters.isEmpty,
        component.number != nil
      {
        component.number?.letters = letters
      } else {
        var reader = SymbolDetailReader(content, at: offset + place + 1)
        if let detail = reader.read(behind: component) { component.details.append(detail) }
        doubts += reader.doubts
      }
      place = (closing ?? text.count - 1) + 1
    }
  }

  private func closing(of opening: Int) -> Int? {
    var depth = 0
    for place in opening..<text.count {
      switch text[place] {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth == 0 { return place }
      default: break
      }
    }
    return nil
  }
}

private enum MissingStroke {
  static func isYear(_ digits: Substring) -> Bool {
    Int(digits.prefix(4)).map { (1976...2050).contains($0) } ?? false
  }
}
