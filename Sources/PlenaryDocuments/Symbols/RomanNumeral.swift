/// Numbers as sessions before 1976, parts and annexes write them: III, XXIX.
enum RomanNumeral {
  private static let steps: [(value: Int, letters: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The number of a numeral in its one right writing, in capitals or not; nil for anything else, so
  /// that words of the same letters ("mild", "civil", "IIII") are not taken for numbers.
  static func value(_ text: some StringProtocol) -> Int? {
    let capitals = text.uppercased()
    guard !capitals.isEmpty, capitals.utf8.count <= 15 else { return nil }
    var rest = capitals[...]
    var value = 0
    for (step, letters) in steps {
      while rest.hasPrefix(letters) {
        value += step
        rest = rest.dropFirst(letters.count)
      }
    }
    return rest.isEmpty && self.text(value) == capitals ? value : nil
  }

  static func text(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (step, letters) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}
