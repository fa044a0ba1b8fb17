/// Reads a tally out of a short text: "Adopted 14-0-1, 8997th meeting"; "by a recorded vote of 28 to
/// 6, with 13 abstentions"; "12 in favour, none against, 2 abstaining".
enum TallyWords {
  private enum Token: Equatable {
    case number(Int)
    case word(String)
    case dash
    case mark
  }

  static func tally(in text: String) -> VoteTally? {
    let tokens = tokens(text)
    return hyphened(tokens) ?? vote(tokens) ?? columns(tokens)
  }

  /// Three numbers with hyphens between them; a date has a year among them or a fourth part.
  private static func hyphened(_ tokens: [Token]) -> VoteTally? {
    for start in tokens.indices.dropLast(4) {
      guard case .number(let one) = tokens[start], tokens[start + 1] == .dash,
        case .number(let two) = tokens[start + 2], tokens[start + 3] == .dash,
        case .number(let three) = tokens[start + 4]
      else { continue }
      if start > 0, tokens[start - 1] == .dash { continue }
      if start + 5 < tokens.count, tokens[start + 5] == .dash { continue }
      guard max(one, two, three) < 1_000 else { continue }
      return VoteTally(inFavour: one, against: two, abstaining: three)
    }
    return nil
  }

  /// "vote of 28 to 6, with 13 abstentions", "by 111 votes to 19, with 55 abstentions".
  private static func vote(_ tokens: [Token]) -> VoteTally? {
    let words = tokens.filter { $0 != .mark && $0 != .word("votes") && $0 != .word("a") }
    for start in words.indices.dropLast(2) {
      guard let one = number(words[start]), words[start + 1] == .word("to"),
        let two = number(words[start + 2]), max(one, two) < 1_000
      else { continue }
      let rest = words[(start + 3)...].prefix(3)
      guard rest.first == .word("with"), let three = rest.dropFirst().first.flatMap(number),
        case .word(let last)? = rest.last, last.hasPrefix("absten") || last.hasPrefix("abstain")
      else { continue }
      return VoteTally(inFavour: one, against: two, abstaining: three)
    }
    return nil
  }

  /// Numbers each with its column after it; all three must be there.
  private static func columns(_ tokens: [Token]) -> VoteTally? {
    let words = tokens.filter {
      ![.mark, .word("votes"), .word("vote"), .word("members"), .word("and"), .word("voted")]
        .contains($0)
    }
    var found: [String: Int] = [:]
    for place in words.indices.dropLast() {
      guard let number = number(words[place]), case .word(let next) = words[place + 1] else {
        continue
      }
      let after = place + 2 < words.count ? words[place + 2] : .mark
      let column =
        (next == "in" && (after == .word("favour") || after == .word("favor"))) || next == "for"
        ? "for" : next == "against" ? next : next.hasPrefix("abst") ? "abstaining" : ""
      if !column.isEmpty, found[column] == nil { found[column] = number }
    }
    guard let inFavour = found["for"], let against = found["against"],
      let abstaining = found["abstaining"]
    else { return nil }
    return VoteTally(inFavour: inFavour, against: against, abstaining: abstaining)
  }

  /// How many are said to have been absent: "1 absent", "with two absent"; nought where nobody is.
  static func absent(in text: String) -> Int {
    let tokens = tokens(text)
    for place in tokens.indices.dropLast() where tokens[place + 1] == .word("absent") {
      if let number = number(tokens[place]), number < 1_000 { return number }
    }
    return 0
  }

  private static let small = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  private static func number(_ token: Token) -> Int? {
    switch token {
    case .number(let number): number
    case .word("no"), .word("nil"), .word("zero"): 0
    case .word(let word): small.firstIndex(of: word)
    case .dash, .mark: nil
    }
  }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    func end() {
      guard !word.isEmpty else { return }
      let isNumber = word.utf8.count < 9 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      tokens.append(isNumber ? .number(Int(word) ?? 0) : .word(word.lowercased()))
      word = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9") ~= scalar {
        word.unicodeScalars.append(scalar)
        continue
      }
      end()
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": tokens.append(.dash)
      case _ where scalar.properties.isWhitespace: break
      default: tokens.append(.mark)
      }
    }
    end()
    return tokens
  }
}
