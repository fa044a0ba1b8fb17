/// An organ whose resolutions and decisions are named without their symbol: "its resolution 69/188".
public enum SpokenOrgan: String, Sendable, Hashable, CaseIterable {
  case generalAssembly = "A"
  case securityCouncil = "S"
  case economicAndSocialCouncil = "E"
  case humanRightsCouncil = "A/HRC"
  case trusteeshipCouncil = "T"

  /// By the words that name it, longer names first.
  static let names: [(words: [String], organ: SpokenOrgan?)] = [
    (["economic", "and", "social", "council"], .economicAndSocialCouncil),
    (["human", "rights", "council"], .humanRightsCouncil),
    (["trusteeship", "council"], .trusteeshipCouncil),
    (["security", "council"], .securityCouncil),
    (["general", "assembly"], .generalAssembly),
    (["assembly"], .generalAssembly),
    // Which Council is meant, the document says.
    (["council"], nil),
  ]
}

extension DocumentSymbol {
  /// The symbol of what is named in words: "resolution 1970 (2011)", "Assembly resolution 69/188",
  /// "decision 60/509", "217 A (III)".
  ///
  /// - Parameter organ: whose document names it; nil to go by the form alone: a year in brackets is
  ///   the Security Council's way, a Roman session the Assembly's. "69/188" alone can be the
  ///   Assembly's or the Human Rights Council's and is refused without an organ.
  public init(spoken text: String, by organ: SpokenOrgan? = nil) throws(SymbolUnreadable) {
    let bytes = Array(text.trimmingBlanks.utf8)
    var words = SpokenWords(bytes)
    var named: SpokenOrgan?
    var isDecision = false
    reading: while let word = words.peek() {
      switch word {
      case "resolution", "resolutions", "res": words.skip()
      case "decision", "decisions":
        isDecision = true
        words.skip()
      case "the", "its", "of", "number", "no":
        words.skip()
      default:
        guard let (found, count) = words.organ() else { break reading }
        named = found ?? organ ?? .securityCouncil
        words.skip(count)
      }
    }
    guard let form = SpokenForm.read(bytes, at: words.place), form.end == bytes.count else {
      let rest = String(decoding: bytes[min(words.place, bytes.count)...], as: UTF8.self)
      throw SymbolUnreadable([SymbolDoubt(.missingNumber, at: words.place, rest)])
    }
    guard let whose = named ?? form.organ(in: organ) else {
      let number = String(decoding: bytes[form.start..<form.end], as: UTF8.self)
      throw SymbolUnreadable([
        SymbolDoubt(.noOrgan, at: form.start, number, suggestion: "A/RES/" + number)
      ])
    }
    try self.init(form.symbol(of: whose, isDecision: isDecision))
  }
}

/// The number of a resolution in words: `69/188`, `S-20/1`, `1970 (2011)`, `217 A (III)`.
struct SpokenForm {
  var start: Int
  var end: Int
  var text: String
  var hasStroke = false
  var bracket: String?

  /// Nil where no such number begins.
  static func read(_ bytes: [UInt8], at start: Int) -> SpokenForm? {
    var place = start
    func skip(_ test: (UInt8) -> Bool) {
      while place < bytes.count, test(bytes[place]) { place += 1 }
    }
    let isDigit: (UInt8) -> Bool = { (48...57).contains($0) }
    for prefix in ["ES-", "S-"] where bytes[start...].starts(with: prefix.utf8) {
      place += prefix.utf8.count
      break
    }
    let first = place
    skip(isDigit)
    guard (1...4).contains(place - first) else { return nil }
    var form = SpokenForm(start: start, end: place, text: "")
    if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "/"), isDigit(bytes[place + 1]) {
      place += 1
      skip(isDigit)
      form.hasStroke = true
    }
    form.end = place
    form.takeLetters(bytes)
    form.takeBracket(bytes)
    guard form.hasStroke || first == start else { return nil }
    form.text = String(decoding: bytes[start..<form.end], as: UTF8.self)
    return form
  }

  /// " A", "A", " A-B", " A and B": capital letters that no other letter follows.
  private mutating func takeLetters(_ bytes: [UInt8]) {
    var place = end
    if place < bytes.count, bytes[place] == 32 { place += 1 }
    guard let after = letter(bytes, at: place) else { return }
    // "69/188 I would": the word, not a part.
    guard bytes[place] != UInt8(ascii: "I") || place == end else { return }
    end = after
    for joint in ["-", "–", " and ", " to "] where bytes[after...].starts(with: joint.utf8) {
      if let second = letter(bytes, at: after + joint.utf8.count) { end = second }
    }
  }

  private func letter(_ bytes: [UInt8], at place: Int) -> Int? {
    guard place < bytes.count, (65...90).contains(bytes[place]) else { return nil }
    let next = place + 1
    guard next < bytes.count else { return next }
    let isWord =
      (65...90).contains(bytes[next]) || (97...122).contains(bytes[next])
      || (48...57).contains(bytes[next])
    return isWord ? nil : next
  }

  private mutating func takeBracket(_ bytes: [UInt8]) {
    var place = end
    while place < bytes.count, bytes[place] == 32 || bytes[place] == 0xA0 || bytes[place] == 0xC2 {
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "("),
      let close = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ")"))
    else { return }
    let content = String(decoding: bytes[(place + 1)..<close], as: UTF8.self)
    let isYear = content.utf8.count == 4 && Int(content).map { (1945...2100).contains($0) } == true
    let numeral = content.split(separator: "-").last.map(String.init) ?? ""
    let isSession = RomanNumeral.value(numeral).map { $0 <= 80 } == true
    guard isYear || isSession else { return }
    bracket = content
    end = close + 1
  }

  /// Whose it is where the words do not say, from its form and from whose document it stands in.
  ///
  /// A year in brackets is the Security Council's way alone. Roman numbers of sessions were used up to
  /// 1976: the Assembly's reached XXX, those of the Economic and Social Council went on. A stroke is
  /// never the Security Council's, and a year before it not the Assembly's.
  func organ(in document: SpokenOrgan?) -> SpokenOrgan? {
    if let bracket, !hasStroke {
      if Int(bracket) != nil { return .securityCouncil }
      if document == .economicAndSocialCouncil || document == .trusteeshipCouncil {
        return document
      }
      let numeral = bracket.split(separator: "-").last.map(String.init) ?? ""
      return RomanNumeral.value(numeral) ?? 0 > 30 ? .economicAndSocialCouncil : .generalAssembly
    }
    guard hasStroke else { return document == .securityCouncil ? document : nil }
    let isYear = Int(text.prefix { $0 != "/" }).map { $0 >= 1945 } ?? false
    switch document {
    case .generalAssembly, .humanRightsCouncil: return isYear ? nil : document
    case .economicAndSocialCouncil: return isYear ? document : nil
    case .securityCouncil, .trusteeshipCouncil, nil: return nil
    }
  }

  func symbol(of organ: SpokenOrgan, isDecision: Bool) -> String {
    organ.rawValue + (isDecision ? "/DEC/" : "/RES/") + text
  }
}

/// Words of a text, in small letters, one after the other.
struct SpokenWords {
  let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
    skipBlanks()
  }

  /// The next word if it is one of letters; nil at a number or the end.
  func peek() -> String? { word(at: place)?.word }

  mutating func skip(_ count: Int = 1) {
    for _ in 0..<count {
      guard let (_, end) = word(at: place) else { return }
      place = end
      skipBlanks()
    }
  }

  /// The organ that the next words name, and how many words they are.
  func organ() -> (organ: SpokenOrgan?, words: Int)? {
    for (words, organ) in SpokenOrgan.names {
      var ahead = self
      let fits = words.allSatisfy { expected in
        defer { ahead.skip() }
        return ahead.peek() == expected
      }
      if fits { return (organ, words.count) }
    }
    return nil
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] <= 32 || bytes[place] == UInt8(ascii: ".") {
      place += 1
    }
  }

  private func word(at start: Int) -> (word: String, end: Int)? {
    var end = start
    while end < bytes.count, (65...90).contains(bytes[end]) || (97...122).contains(bytes[end]) {
      end += 1
    }
    // `S-20/1` and `ES-10/14` are numbers, not words.
    guard end > start, end >= bytes.count || bytes[end] != UInt8(ascii: "-") else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), end)
  }
}
