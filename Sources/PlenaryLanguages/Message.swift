/// A text with places for names and numbers, parsed once and filled in often.
///
/// The form is a small part of that of ICU:
///
///     {name} has passed once already.
///     {count, plural, =0 {No votes} one {# vote} other {# votes}} were cast.
///     {side, select, for {in favour} other {against}}
///
/// In a plural, `#` is the number, and `=7` a choice for exactly this number. Which categories
/// a language has is in ``Language/pluralCategories``. A backslash before `{`, `}`, `#` or another
/// backslash takes away its meaning; an apostrophe means nothing, because French is full of them.
public struct Message: Sendable, Hashable {
  indirect enum Piece: Sendable, Hashable {
    case text(String)
    case argument(String)
    /// The number of the plural in which it stands.
    case number
    case plural(String, exact: [Int: [Piece]], categories: [PluralCategory: [Piece]])
    case select(String, [String: [Piece]])
  }

  public let language: Language
  let pieces: [Piece]

  /// Reads a message strictly: a slip is an error with its place, never a text that looks odd.
  public init(_ source: some StringProtocol, in language: Language) throws(MessageError) {
    self.language = language
    var parser = MessageParser(source, language)
    pieces = try parser.message()
  }

  /// The names in braces, wherever they stand.
  public var placeholders: Set<String> { Message.placeholders(of: pieces) }

  private static func placeholders(of pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { found, piece in
      switch piece {
      case .text, .number: break
      case .argument(let name): found.insert(name)
      case .plural(let name, let exact, let categories):
        found.insert(name)
        for choice in Array(exact.values) + Array(categories.values) {
          found.formUnion(placeholders(of: choice))
        }
      case .select(let name, let choices):
        found.insert(name)
        for choice in choices.values { found.formUnion(placeholders(of: choice)) }
      }
    }
  }

  /// The text with its arguments. A place without an argument stays visible as `{name}`: readers
  /// see that something is missing, and nothing is made up.
  public func text(_ arguments: [String: Argument] = [:]) -> String {
    var text = ""
    fill(pieces, arguments, number: nil, into: &text)
    return text
  }

  /// The text as a page shows it: in a debug build a gap that nobody fills is met at once.
  func filled(with arguments: [String: Argument]) -> String {
    assert(
      placeholders.isSubset(of: arguments.keys),
      "nobody says what stands for \(placeholders.subtracting(arguments.keys).sorted())")
    return text(arguments)
  }

  private func fill(
    _ pieces: [Piece], _ arguments: [String: Argument], number: Int?, into text: inout String
  ) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .argument(let name):
        text += arguments[name]?.written(in: language) ?? "{\(name)}"
      case .number: text += number.map(language.written) ?? "#"
      case .plural(let name, let exact, let categories):
        guard case .number(let count)? = arguments[name] else {
          text += "{\(name)}"
          continue
        }
        let choice =
          exact[count] ?? categories[language.pluralCategory(of: count)] ?? categories[.other]
          ?? categories[.many] ?? []
        fill(choice, arguments, number: count, into: &text)
      case .select(let name, let choices):
        guard let argument = arguments[name] else {
          text += "{\(name)}"
          continue
        }
        fill(
          choices[argument.choice] ?? choices["other"] ?? [], arguments, number: number, into: &text
        )
      }
    }
  }
}

/// What is wrong with a message, and at which character, counted from 1.
public struct MessageError: Error, Sendable, Hashable, CustomStringConvertible {
  public var explanation: String
  public var column: Int

  public var description: String { "character \(column): \(explanation)" }
}
