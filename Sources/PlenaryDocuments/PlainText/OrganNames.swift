/// The organs that speak in texts: as a masthead names them, and as they open a text.
enum OrganNames {
  /// What opens a text: "The General Assembly," and what it is in the other official languages.
  struct Enacting {
    /// "General Assembly".
    var organ: String
    var language: String
    /// Characters of the opening, its comma included.
    var length: Int
  }

  private static let english = [
    "General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council",
    "Trusteeship Council", "Commission on Human Rights", "Commission on the Status of Women",
    "Commission on Narcotic Drugs", "Commission on Crime Prevention and Criminal Justice",
    "Conference of the Parties", "World Health Assembly", "International Law Commission",
  ]
  /// Nouns of bodies: "The Third Committee", "The Executive Board", in conferences of every kind.
  private static let nouns: Set<String> = [
    "assembly", "council", "committee", "commission", "conference", "board", "organization",
    "organisation", "union", "congress", "parliament", "senate", "forum", "parties", "subcommittee",
    "summit", "tribunal", "agency", "secretariat", "cabinet", "group", "programme", "fund", "court",
    "body", "league", "meeting", "house", "ministers",
  ]
  private static let others: [(String, String, String)] = [
    ("L’Assemblée générale", "General Assembly", "fr"),
    ("Le Conseil de sécurité", "Security Council", "fr"),
    ("Le Conseil économique et social", "Economic and Social Council", "fr"),
    ("Le Conseil des droits de l’homme", "Human Rights Council", "fr"),
    ("La Asamblea General", "General Assembly", "es"),
    ("El Consejo de Seguridad", "Security Council", "es"),
    ("El Consejo Económico y Social", "Economic and Social Council", "es"),
    ("El Consejo de Derechos Humanos", "Human Rights Council", "es"),
    ("Генеральная Ассамблея", "General Assembly", "ru"),
    ("Совет Безопасности", "Security Council", "ru"),
    ("Экономический и Социальный Совет", "Economic and Social Council", "ru"),
    ("Совет по правам человека", "Human Rights Council", "ru"),
    ("大会", "General Assembly", "zh"), ("安全理事会", "Security Council", "zh"),
    ("经济及社会理事会", "Economic and Social Council", "zh"), ("人权理事会", "Human Rights Council", "zh"),
    ("إن الجمعية العامة", "General Assembly", "ar"), ("إن مجلس الأمن", "Security Council", "ar"),
    ("إن المجلس الاقتصادي والاجتماعي", "Economic and Social Council", "ar"),
    ("إن مجلس حقوق الإنسان", "Human Rights Council", "ar"),
  ]

  private static let initials: Set<Character> = Set(
    others.compactMap(\.0.first) + others.compactMap { $0.0.lowercased().first } + ["T", "t"])

  /// The organ of a masthead's line: "General Assembly", "SECURITY COUNCIL".
  static func organ(_ words: String) -> String? {
    guard words.utf8.count < 60 else { return nil }
    let lower = words.lowercased()
    return english.first { $0.lowercased() == lower }
  }

  /// "Third Committee", "Fifth Committee": where a draft is before its organ has it.
  static func isCommittee(_ words: String) -> Bool {
    let parts = words.spaced
    guard (2...8).contains(parts.count) else { return false }
    let last = parts.last.map { $0.lowercased() } ?? ""
    return last == "committee" && words.beginsLarge && !words.contains(",")
  }

  static func isEnacting(_ words: String) -> Bool {
    enacting(words).map { $0.length >= words.count } ?? false
  }

  /// Reads "The General Assembly," alone or before the first paragraph of the preamble.
  static func enacting(_ words: String) -> Enacting? {
    let text = words.drop { "“\"«".contains($0) || $0.isWhitespace }
    // Most paragraphs begin with none of the letters that these names begin with.
    guard let first = text.first, initials.contains(first) else { return nil }
    let skipped = words.count - text.count
    for (name, organ, language) in others where text.hasPrefix(straight: name, first: first) {
      let rest = text.dropFirst(name.count).drop(while: \.isWhitespace)
      let isAlone = rest.isEmpty
      guard isAlone || rest.first.map({ ",،，".contains($0) }) ?? false else { continue }
      let length = text.count - rest.count + (isAlone ? 0 : 1)
      return Enacting(organ: organ, language: language, length: skipped + length)
    }
    return englishEnacting(text, skipped: skipped)
  }

  private static func englishEnacting(_ text: Substring, skipped: Int) -> Enacting? {
    let begins = text.utf8.prefix(4)
    guard begins.elementsEqual("The ".utf8) || begins.elementsEqual("THE ".utf8) else { return nil }
    let head = text.prefix(160)
    let comma = head.firstIndex { $0 == "," || $0 == ":" }
    let named = comma.map { head[..<$0] } ?? head
    guard named.hasPrefix(anyCase: "the "), comma != nil || head.count == text.count,
      comma != nil || text.count < 60
    else { return nil }
    let name = String(named.dropFirst(4)).trimmingBlanks
    let known = english.first { $0.lowercased() == name.lowercased() }
    let words = name.lowercased().spaced
    let hasNoun = words.contains { nouns.contains(String($0)) }
    guard known != nil || comma != nil && hasNoun && words.count <= 12 && isName(name) else {
      return nil
    }
    guard let comma else {
      return Enacting(organ: known ?? name, language: "en", length: skipped + text.count)
    }
    let length = skipped + text.distance(from: text.startIndex, to: comma) + 1
    let rest = text[text.index(after: comma)...].trimmingBlanks
    // "The Council, in its resolution, decided" is a sentence; "The Council, Recalling" opens.
    if !rest.isEmpty {
      guard rest.beginsLarge, OpeningWords(rest)?.form == .participle else { return nil }
    }
    return Enacting(organ: known ?? name.titled, language: "en", length: length)
  }

  /// Whether all longer words begin large, as names do.
  private static func isName(_ words: String) -> Bool {
    let small: Set<String> = ["of", "the", "and", "on", "for", "to", "in", "its", "at"]
    return words.spaced.allSatisfy { $0.beginsLarge || small.contains(String($0)) }
  }
}

extension String {
  /// "GENERAL ASSEMBLY" as "General Assembly"; others as they are.
  fileprivate var titled: String {
    guard self == uppercased(), contains(where: \.isLetter) else { return self }
    return spaced.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}

extension StringProtocol {
  /// Whether it begins with this name, whatever kind of apostrophe it has and whatever case.
  fileprivate func hasPrefix(straight name: String, first: Character) -> Bool {
    guard let letter = name.first, letter == first || letter.lowercased() == first.lowercased()
    else { return false }
    let count = name.count
    let head = prefix(count).lowercased().map { $0 == "'" ? "’" : $0 }
    return String(head) == name.lowercased()
  }
}
