public import Procedure

/// What a button says that gives an order. The texts stand in `Phrases/Orders.*.swift` under the names
/// of the orders.
public enum OrderText {
  /// The order in words, with its members, texts and motions where they are given.
  public static func text(
    of order: OrderName, in language: Language, _ arguments: [String: Argument] = [:]
  ) -> String {
    let key = order.rawValue
    let message = OrderTables.books[language]?[key] ?? OrderTables.books[.english]?[key]
    guard let message else { return key }
    // Listed in a key map it names no member and no text.
    return message.text(
      arguments.merging(
        message.placeholders.map { ($0, .words("\u{2026}")) },
        uniquingKeysWith: { given, _ in given }))
  }
}

/// The tables of orders, one a language, in files of their own.
enum OrderTables {
  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .english: english, .french: french, .russian: russian,
    .spanish: spanish,
  ]
  static let books = Phrasebook.books("Orders", tables)
}
