import PlenaryModel

/// Why something is out of order. There is no English table: Procedure itself speaks English.
enum RefusalTables {
  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .french: french, .russian: russian, .spanish: spanish,
  ]
  static let books = Phrasebook.books("Refusals", tables)
}

/// The log in plain words, and why outcomes are what they are.
enum LogTables {
  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .french: french, .russian: russian, .spanish: spanish,
  ]
  static let books = Phrasebook.books("Log", tables)
}

/// What votes, methods, subjects and motions are called within a sentence.
enum TermTables {
  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .french: french, .russian: russian, .spanish: spanish,
  ]
  static let books = Phrasebook.books("Terms", tables)
}

extension Language {
  /// A term, or nil where the table has none: motions have names that institutions choose.
  func term(_ key: String, _ arguments: [String: Argument] = [:]) -> String? {
    TermTables.books[self]?[key]?.text(arguments)
  }

  /// A term of a fixed list, which the tests know to be there.
  func knownTerm(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    term(key, arguments) ?? key
  }

  /// A sentence of the log; the tests know all of them to be there.
  func log(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    LogTables.books[self]?[key]?.text(arguments) ?? key
  }

  /// " (P5)", or nothing where all members are meant.
  func suffix(_ group: GroupID?) -> Argument {
    guard let group else { return .words("") }
    let words = knownTerm("in-group", ["group": .text(group.code)])
    return .words(self == .chinese ? words : " " + words)
  }

  /// `5 minutes`, `90 seconds`.
  func duration(_ seconds: Int) -> Argument {
    seconds >= 60 && seconds % 60 == 0
      ? .words(Phrase.minutes.text(in: self, ["count": .number(seconds / 60)]))
      : .words(Phrase.seconds.text(in: self, ["count": .number(seconds)]))
  }
}
