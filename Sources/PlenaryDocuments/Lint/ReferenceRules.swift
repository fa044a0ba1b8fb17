import PlenaryModel

/// Symbols and resolutions a text refers to: well formed, existing, and with dates that fit.
enum ReferenceRules {
  static func check(_ text: LintedText, _ knowledge: LintKnowledge) -> [LintFinding] {
    text.passages.flatMap { entry in
      let references = Reference.find(in: entry.words, of: text.document)
      return symbols(entry, knowledge) + existence(entry, references, knowledge)
        + references.compactMap { date(entry, $0) }
    }
  }

  private static func symbols(
    _ entry: LintedText.Entry, _ knowledge: LintKnowledge
  ) -> [LintFinding] {
    guard let verdict = knowledge.symbolVerdict else { return [] }
    var findings: [LintFinding] = []
    for (index, word) in entry.words.enumerated() {
      // Symbols in notes are told of at the place where the note is called.
      let candidates = word.footnote.map { $0.wordList } ?? [word]
      for candidate in candidates where candidate.looksLikeSymbol {
        guard case .doesNotParse(let reason) = verdict(candidate.spelling) else { continue }
        findings.append(
          entry.finding(
            .symbolDoesNotParse, .warning, index..<(index + 1),
            why: "\(candidate.spelling): \(reason)", advice: "Compare it with the document."))
      }
    }
    return findings
  }

  private static func existence(
    _ entry: LintedText.Entry, _ references: [Reference], _ knowledge: LintKnowledge
  ) -> [LintFinding] {
    guard let exists = knowledge.exists else { return [] }
    return references.compactMap { reference in
      guard let symbol = reference.symbol, exists(symbol) == false else { return nil }
      return entry.finding(
        .unknownReference, .warning, reference.words, why: "The archive has no \(symbol).",
        advice: "Compare the number with the resolution meant.")
    }
  }

  private static func date(_ entry: LintedText.Entry, _ reference: Reference) -> LintFinding? {
    // Numbers of the Assembly and of the Human Rights Council look alike; where the text does not
    // name the body and the date fits the other, nothing is wrong.
    var other = reference
    other.organ = reference.organ == .generalAssembly ? .humanRightsCouncil : .generalAssembly
    if reference.organ != .securityCouncil, !reference.isNamed, let year = reference.year,
      other.possibleYears?.contains(year) == true
    {
      return nil
    }
    guard let year = reference.year, let expected = reference.possibleYears,
      !expected.contains(year) || reference.month.map({ !reference.fits($0, year) }) ?? false
    else { return nil }
    return entry.finding(
      .dateDoesNotFit, .error, reference.words,
      why: "\(reference.name) can not be of \(year): it belongs to \(expected.words).",
      advice: "Compare number and date with the resolution meant.")
  }
}

/// A resolution as a text names it, with the date beside it.
struct Reference {
  enum Organ { case generalAssembly, securityCouncil, humanRightsCouncil }

  var organ: Organ?
  /// Whether the text itself names the body.
  var isNamed = false
  /// The session, or of the Security Council the year.
  var series: Int
  var number: Int
  var name: String
  var words: Range<Int>
  var month: Int?
  var year: Int?

  var symbol: String? {
    switch organ {
    case .generalAssembly: "A/RES/\(series)/\(number)"
    case .securityCouncil: "S/RES/\(number) (\(series))"
    case .humanRightsCouncil: "A/HRC/RES/\(series)/\(number)"
    case nil: nil
    }
  }

  /// The Assembly's session n opens in September of 1945 + n and lasts until the next; the Human
  /// Rights Council has met three times a year since 2006.
  var possibleYears: ClosedRange<Int>? {
    switch organ {
    case .generalAssembly: series > 30 ? (1945 + series)...(1946 + series) : nil
    case .securityCouncil: series...series
    case .humanRightsCouncil: (2006 + (series - 1) / 3)...(2006 + (series - 1) / 3)
    case nil: nil
    }
  }

  func fits(_ month: Int, _ year: Int) -> Bool {
    guard organ == .generalAssembly else { return true }
    return year == 1945 + series ? month >= 9 : month <= 9
  }
}

extension Reference {
  /// References with two numbers ("77/226") and with a year ("2231 (2015)").
  static func find(in words: [Word], of document: Document) -> [Reference] {
    var found: [Reference] = []
    for index in words.indices where words[index].kind == .number {
      guard let (mention, end) = Mention.resolution(in: words, at: index),
        var reference = read(words, index..<end, mention.name)
      else { continue }
      let range = index..<end
      if reference.organ == nil {
        (reference.organ, reference.isNamed) = organ(of: words, range, in: document)
      }
      (reference.month, reference.year) = date(after: range.upperBound, in: words)
      found.append(reference)
    }
    return found
  }

  private static func read(_ words: [Word], _ range: Range<Int>, _ name: String) -> Reference? {
    let first = words[range.lowerBound].spelling
    let parts = first.split(separator: "/")
    if range.count == 1, parts.count == 2, let series = Int(parts[0]), let number = Int(parts[1]) {
      // "2010/25" is a resolution of the Economic and Social Council, "1/2" no resolution at all.
      guard (1...120).contains(series), number > 0 else { return nil }
      return Reference(series: series, number: number, name: name, words: range)
    }
    guard range.count == 4, let number = Int(first),
      let year = Int(words[range.lowerBound + 2].text), year > 1945
    else { return nil }
    return Reference(
      organ: .securityCouncil, series: year, number: number, name: name, words: range)
  }

  /// By the name before the word "resolution" ("Assembly resolution 77/226"), else by the link;
  /// without both it is one of the body's own. The name goes first, since links are made by
  /// machines.
  private static func organ(
    of words: [Word], _ range: Range<Int>, in document: Document
  ) -> (Organ?, isNamed: Bool) {
    let link = words[range.lowerBound].form.link ?? ""
    let noun = noun(before: range.lowerBound, in: words)
    switch noun.map({ naming(before: $0, in: words) }) ?? .nothing {
    case .generalAssembly: return (.generalAssembly, true)
    case .council: return (link.contains("A/RES/") ? nil : .humanRightsCouncil, true)
    case .another: return (nil, true)
    case .own, .nothing: break
    }
    if link.contains("A/HRC/RES/") { return (.humanRightsCouncil, false) }
    if link.contains("A/RES/") { return (.generalAssembly, false) }
    return (link.isEmpty && noun != nil ? own(document) : nil, false)
  }

  private enum Naming { case generalAssembly, council, own, another, nothing }

  /// What stands before "resolution": the name of a body, "its", or nothing of that kind.
  private static func naming(before noun: Int, in words: [Word]) -> Naming {
    guard noun > 0 else { return .nothing }
    let word = words[noun - 1]
    let before = noun > 1 ? words[noun - 2].folded : ""
    switch word.folded {
    case "assembly":
      return ["environment", "health", "parliamentary"].contains(before)
        ? .another : .generalAssembly
    case "council":
      let isPlain = noun < 2 || !words[noun - 2].startsWithCapital
      return isPlain || before == "rights" ? .council : .another
    case "its": return namesBody(words[max(0, noun - 12)..<(noun - 1)]) ? .another : .own
    default:
      let isOfOther =
        word.startsWithCapital && noun > 1 || namesBody(words[max(0, noun - 40)..<noun])
      return isOfOther ? .another : .nothing
    }
  }

  /// Whether "its" is of a body named before: "the Commission for Asia, in its resolution".
  private static func namesBody(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.startsWithCapital && bodies.contains($0.folded) }
  }

  private static let bodies: Set<String> = [
    "commission", "committee", "council", "conference", "board", "union", "organization",
    "congress",
    "forum", "programme",
  ]

  /// The word "resolution" that this number belongs to, over other numbers and dates in between.
  private static func noun(before index: Int, in words: [Word]) -> Int? {
    for place in stride(from: index - 1, through: max(0, index - 60), by: -1) {
      if words[place].endsSentence { return nil }
      if words[place].folded == "resolution" || words[place].folded == "resolutions" {
        return place
      }
      let isBetween =
        words[place].kind != .word || Mention.months.contains(words[place].folded)
        || ["of", "and", "a", "b", "c"].contains(words[place].folded)
      if !isBetween { return nil }
    }
    return nil
  }

  private static func own(_ document: Document) -> Organ? {
    if document.organ.contains("General Assembly") { return .generalAssembly }
    return document.organ.contains("Human Rights Council") ? .humanRightsCouncil : nil
  }

  private static func date(after end: Int, in words: [Word]) -> (month: Int?, year: Int?) {
    var place = end
    while place < words.count, words[place].kind == .footnote { place += 1 }
    guard place + 3 < words.count, words[place].folded == "of",
      Int(words[place + 1].text).map({ (1...31).contains($0) }) == true,
      let month = Mention.months.firstIndex(of: words[place + 2].folded),
      let year = Int(words[place + 3].text), year > 1945
    else { return (nil, nil) }
    return (month + 1, year)
  }
}

extension Word {
  /// Begins like a symbol of the United Nations: capitals, a stroke, further parts.
  var looksLikeSymbol: Bool {
    guard kind == .number, let stroke = spelling.firstIndex(of: "/") else { return false }
    let head = spelling[..<stroke]
    guard !head.isEmpty, head.count <= 6, head.allSatisfy({ $0.isUppercase && $0.isASCII }) else {
      return false
    }
    return ["A", "S", "E", "T", "ST", "ICC", "DP", "TD", "CRC", "CEDAW", "CAT", "CCPR"].contains(
      head)
  }
}

extension ClosedRange<Int> {
  fileprivate var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)/\(upperBound)"
  }
}
