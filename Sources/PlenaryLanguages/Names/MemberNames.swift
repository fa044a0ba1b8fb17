public import PlenaryModel

/// The short names of Members of the United Nations, of former Members and of the observers in
/// Institutions/united-nations/members.yaml, in the official languages.
///
/// These are present names. Where there is a meeting use `RulesOfProcedure.name(of:in:)`, which minds
/// its day: ``FormerNames`` has the names of former times.
public enum MemberNames {
  /// The name of a member, or nil where the table does not know it: take the roster's then.
  public static func name(of member: MemberID, in language: Language) -> String? {
    names[language]?[member]
  }

  /// The codes that the table knows, in alphabetical order.
  public static var codes: [MemberID] { names[.english]?.keys.sorted() ?? [] }

  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .english: english, .french: french, .russian: russian,
    .spanish: spanish,
  ]

  private static let names = tables.mapValues { table in
    Dictionary(entries(of: table)) { first, _ in first }
  }

  static func entries(of table: String) -> [(MemberID, String)] {
    lines(of: table).map { (MemberID($0), $1) }
  }

  /// Lines of `key = name`; `#` begins a comment. A line that is neither is a bug, which the tests
  /// meet first.
  static func lines(of table: String) -> [(String, String)] {
    table.split(separator: "\n").filter { $0.first != "#" }.map { line in
      guard let sign = line.firstRange(of: " = ") else {
        preconditionFailure("A line of the names of members has no sign of equality: \(line)")
      }
      return (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
    }
  }
}
