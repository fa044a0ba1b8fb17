/// Reads one message from its first character to its last; the form is described at ``Message``.
struct MessageParser {
  /// Choices within choices beyond this are no text that anybody could translate.
  private static let greatestDepth = 4

  private let characters: [Character]
  private let language: Language
  private var position = 0
  private var depth = 0

  init(_ source: some StringProtocol, _ language: Language) {
    characters = Array(source)
    self.language = language
  }

  mutating func message() throws(MessageError) -> [Message.Piece] {
    let pieces = try pieces(inPlural: false)
    if position < characters.count {
      throw error("a closing brace without an opening one; write \\} for the character itself")
    }
    return pieces
  }

  private func error(_ explanation: String, at place: Int? = nil) -> MessageError {
    MessageError(explanation: explanation, column: (place ?? position) + 1)
  }

  /// Up to the end, or to a closing brace, which is left standing.
  private mutating func pieces(inPlural: Bool) throws(MessageError) -> [Message.Piece] {
    var pieces: [Message.Piece] = []
    var text = ""
    func finished() -> [Message.Piece] {
      text.isEmpty ? pieces : pieces + [.text(language.withHardSpaces(text))]
    }
    while position < characters.count {
      let character = characters[position]
      switch character {
      case "}": return finished()
      case "{":
        pieces = finished()
        text = ""
        pieces.append(try argument(inPlural: inPlural))
      case "#" where inPlural:
        pieces = finished() + [.number]
        text = ""
        position += 1
      case "\\":
        guard position + 1 < characters.count, "{}#\\".contains(characters[position + 1]) else {
          throw error("a backslash stands before {, }, # or \\ only")
        }
        text.append(characters[position + 1])
        position += 2
      default:
        text.append(character)
        position += 1
      }
    }
    return finished()
  }

  private mutating func argument(inPlural: Bool) throws(MessageError) -> Message.Piece {
    let start = position
    position += 1
    let name = word()
    guard let first = name.first, first.isLetter else {
      throw error("a name is expected after {", at: start + 1)
    }
    skipSpaces()
    if take("}") { return .argument(name) }
    guard take(",") else { throw error("} or a comma is expected after {\(name)") }
    skipSpaces()
    let kindPlace = position
    let kind = word()
    skipSpaces()
    guard kind == "plural" || kind == "select" else {
      throw error("{\(name), ...} is plural or select, not \"\(kind)\"", at: kindPlace)
    }
    guard take(",") else { throw error("a comma is expected after \(kind)") }
    depth += 1
    defer { depth -= 1 }
    if depth > Self.greatestDepth {
      throw error("more than \(Self.greatestDepth) choices within one another", at: start)
    }
    let isPlural = kind == "plural"
    let choices = try choices(isPlural: isPlural, inPlural: isPlural || inPlural)
    return isPlural
      ? try plural(name, choices, from: start) : try select(name, choices, from: start)
  }

  private typealias Choice = (key: String, place: Int, pieces: [Message.Piece])

  private mutating func choices(
    isPlural: Bool, inPlural: Bool
  ) throws(MessageError) -> [Choice] {
    var choices: [Choice] = []
    while true {
      skipSpaces()
      if take("}") { return choices }
      let place = position
      let key = (isPlural && take("=") ? "=" : "") + word()
      guard !key.isEmpty else {
        throw error(
          position < characters.count
            ? "a choice is expected, such as other {...}" : "the closing brace is missing")
      }
      if choices.contains(where: { $0.key == key }) {
        throw error("the choice \(key) stands here twice", at: place)
      }
      skipSpaces()
      guard take("{") else { throw error("{ is expected after the choice \(key)") }
      let pieces = try pieces(inPlural: inPlural)
      guard take("}") else { throw error("the closing brace of the choice \(key) is missing") }
      choices.append((key, place, pieces))
    }
  }

  private func plural(
    _ name: String, _ choices: [Choice], from start: Int
  ) throws(MessageError) -> Message.Piece {
    var exact: [Int: [Message.Piece]] = [:]
    var categories: [PluralCategory: [Message.Piece]] = [:]
    for choice in choices {
      if choice.key.first == "=" {
        guard let number = Int(choice.key.dropFirst()), number >= 0 else {
          throw error("= is followed by a whole number", at: choice.place)
        }
        exact[number] = choice.pieces
      } else if let category = PluralCategory(rawValue: choice.key),
        language.pluralCategories.contains(category)
      {
        categories[category] = choice.pieces
      } else {
        throw error(
          "\"\(choice.key)\" is no plural of \(language.rawValue); it has "
            + listed(language.pluralCategories), at: choice.place)
      }
    }
    let missing = language.requiredCategories.subtracting(categories.keys)
    guard missing.isEmpty else {
      throw error("the plural of \(name) lacks \(listed(missing))", at: start)
    }
    return .plural(name, exact: exact, categories: categories)
  }

  private func select(
    _ name: String, _ choices: [Choice], from start: Int
  ) throws(MessageError) -> Message.Piece {
    guard choices.contains(where: { $0.key == "other" }) else {
      throw error("the choice of \(name) lacks other", at: start)
    }
    return .select(
      name, Dictionary(choices.map { ($0.key, $0.pieces) }, uniquingKeysWith: { first, _ in first })
    )
  }

  private func listed(_ categories: Set<PluralCategory>) -> String {
    PluralCategory.allCases.filter(categories.contains).map(\.rawValue).joined(separator: ", ")
  }

  private mutating func word() -> String {
    let start = position
    while position < characters.count,
      characters[position].isASCII,
      characters[position].isLetter || characters[position].isNumber || characters[position] == "-"
    {
      position += 1
    }
    return String(characters[start..<position])
  }

  private mutating func skipSpaces() {
    while position < characters.count, characters[position] == " " { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }
}

extension Language {
  /// French sets a space before a colon and within guillemets, at which no line may break.
  /// Translators type an ordinary one.
  func withHardSpaces(_ text: String) -> String {
    guard self == .french else { return text }
    return text.replacing(" :", with: "\u{A0}:").replacing("« ", with: "«\u{A0}")
      .replacing(" »", with: "\u{A0}»")
  }
}
