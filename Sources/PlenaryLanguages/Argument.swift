/// What is put into a message where a name stands in braces.
public enum Argument: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Something that keeps its own script in every language: a name, a symbol, what somebody said.
  case text(String)
  case number(Int)
  /// Several names, listed as the language lists them.
  case list([String])
  /// Words of the language itself, made by another message.
  case words(String)

  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
}

extension Argument {
  func written(in language: Language) -> String {
    switch self {
    case .text(let text): language.isolated(text)
    case .number(let number): language.written(number)
    case .list(let items): language.list(items)
    case .words(let words): words
    }
  }

  /// What a `select` goes by.
  var choice: String {
    switch self {
    case .text(let text), .words(let text): text
    case .number(let number): String(number)
    case .list(let items): items.joined(separator: " ")
    }
  }
}
