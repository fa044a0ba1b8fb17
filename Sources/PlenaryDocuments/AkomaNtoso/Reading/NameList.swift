/// Splits "Fiji, Trinidad and Tobago, Iran (Islamic Republic of) and Samoa" into names.
enum NameList {
  /// Names that hold an "and" of their own, as the United Nations writes them, now or before.
  private static let compound = [
    "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis",
    "Saint Vincent and the Grenadines", "Sao Tome and Principe", "São Tomé and Príncipe",
    "Serbia and Montenegro", "Trinidad and Tobago",
    "United Kingdom of Great Britain and Northern Ireland", "Great Britain and Northern Ireland",
  ]

  static func names(_ text: String) -> [String] {
    var names: [String] = []
    var name = ""
    var depth = 0
    var rest = text[...]
    while let character = rest.first {
      if depth == 0, let word = compound.first(where: { rest.hasPrefix($0) }) {
        name += word
        rest = rest.dropFirst(word.count)
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let isComma = character == "," || character == ";"
      if depth == 0, isComma || rest.hasPrefix(" and ") {
        names.append(name)
        name = ""
        rest = rest.dropFirst(isComma ? 1 : 5)
        if isComma, rest.hasPrefix(" and ") { rest = rest.dropFirst(5) }
      } else {
        name.append(character)
        rest = rest.dropFirst()
      }
    }
    names.append(name)
    return names.map(\.trimmingBlanks).filter { !$0.isEmpty }
  }
}
