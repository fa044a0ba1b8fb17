import PlenaryAnalysis
import PlenaryModel

/// Values as the tables write them.
enum WrittenValues {
  /// `120`, and `120.0` as tables that passed through a program for floating point numbers have it.
  static func count(_ text: String) -> Int? {
    var digits = Substring(text)
    if let point = digits.firstIndex(of: ".") {
      guard digits[digits.index(after: point)...].allSatisfy({ $0 == "0" }) else { return nil }
      digits = digits[..<point]
    }
    guard !digits.isEmpty, digits.count < 10, digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// `2023-10-27`, `2023-10-27T00:00:00`, `10/27/2023` (month first, as Voeten's tables have it), a
  /// month `2023-10` or a year `2023`.
  static func day(_ text: String) -> (day: Day, precision: VoteReport.Precision)? {
    let date = text.prefix { $0 != "T" && $0 != " " }
    if let day = Day(date) { return (day, .day) }
    let parts = date.split(separator: "/").map { Int($0) }
    if parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2],
      let found = Day(year: year, month: month, day: day)
    {
      return (found, .day)
    }
    let numbers = date.split(separator: "-").map { Int($0) }
    if numbers.count == 2, let year = numbers[0], let month = numbers[1],
      let day = Day(year: year, month: month, day: 1)
    {
      return (day, .month)
    }
    if numbers.count == 1, let year = numbers[0], (1900...2200).contains(year),
      let day = Day(year: year, month: 1, day: 1)
    {
      return (day, .year)
    }
    return nil
  }

  /// The choice that a cell says: letters, words, and the numbers of Voeten's tables.
  static func choice(_ bytes: ArraySlice<UInt8>) -> Choice? {
    if bytes.count == 1, let first = bytes.first { return choice(letter: first) }
    return words[Encodings.text(Encodings.trimmed(bytes)).lowercased()]
  }

  static func choice(letter: UInt8) -> Choice? { letters[Int(letter)] }

  private static let letters: [Choice?] = {
    var letters = [Choice?](repeating: nil, count: 256)
    let known: [(Character, Choice)] = [
      ("Y", .inFavour), ("y", .inFavour), ("1", .inFavour), ("A", .abstaining),
      ("a", .abstaining), ("2", .abstaining), ("N", .against), ("n", .against), ("3", .against),
      ("X", .notVoting), ("x", .notVoting), ("8", .notVoting), (".", .notMember),
      ("9", .notMember),
    ]
    for (letter, choice) in known { letters[Int(letter.asciiValue ?? 0)] = choice }
    return letters
  }()

  private static let words: [String: Choice] = [
    "yes": .inFavour, "in-favour": .inFavour, "in favour": .inFavour, "for": .inFavour,
    "no": .against, "against": .against, "abstain": .abstaining, "abstaining": .abstaining,
    "abstention": .abstaining, "nv": .notVoting, "absent": .notVoting,
    "non-voting": .notVoting, "not-voting": .notVoting, "not voting": .notVoting,
    "not-member": .notMember,
    "y": .inFavour, "n": .against, "a": .abstaining, "x": .notVoting,
  ]

  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "1.0", "yes": true
    case "0", "false", "0.0", "no": false
    default: nil
    }
  }

  static func list(_ text: String, by separator: Character) -> [String] {
    text.split(separator: separator).map { part in
      var part = part[...]
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }
}
