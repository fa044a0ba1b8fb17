/// Names of bodies and offices, read by their build: words with capitals, among them one that says
/// what the body is ("Court", "Council", "Rapporteur").
///
/// No list of all bodies could be kept up to date; names are built alike everywhere. What stands
/// alone ("the Council", "the Committee") names no body, since only the text before it says which.
enum NamedBody {
  static let kinds: Set<String> = [
    "court", "council", "assembly", "tribunal", "tribunals", "commission", "committee", "union",
    "league", "organization", "organisation", "office", "agency", "fund", "programme", "bank",
    "mission", "force", "rapporteur", "rapporteurs", "representative", "envoy", "commissioner",
    "adviser", "coordinator", "prosecutor", "secretary-general", "secretariat", "mechanism",
    "panel", "group", "institute", "university", "centre", "conference", "forum", "congress",
    "registrar", "board", "authority", "community", "partnership", "facility",
    "secretary-generals", "ombudsperson", "expert", "department", "entity", "network", "corps",
    "chambers", "movement",
  ]
  /// Alone these are names; the other kinds need more.
  private static let complete: Set<String> = [
    "secretary-general", "secretariat", "ombudsperson",
  ]
  /// Names that begin so are of texts; the body in them is read after this word.
  private static let texts: Set<String> = [
    "statute", "plan", "yearbook", "treaty", "charter", "agenda", "declaration", "convention",
    "protocol", "agreement", "code", "strategy", "action", "assistance", "supplement", "records",
    "covenant",
  ]
  private static let joints: Set<String> = [
    "of", "on", "for", "the", "and", "to", "against", "with",
  ]
  /// Names that are not built so, and short forms.
  private static let aliases: [String: String] = [
    "icc": "International Criminal Court", "icj": "International Court of Justice",
    "unhcr": "Office of the United Nations High Commissioner for Refugees",
    "ohchr": "Office of the United Nations High Commissioner for Human Rights",
    "unicef": "United Nations Children's Fund", "undp": "United Nations Development Programme",
    "unesco": "United Nations Educational, Scientific and Cultural Organization",
    "nato": "North Atlantic Treaty Organization", "asean": "ASEAN", "ecowas": "ECOWAS",
    "interpol": "INTERPOL", "opcw": "Organisation for the Prohibition of Chemical Weapons",
    "iaea": "International Atomic Energy Agency", "unrwa": "UNRWA", "un-women": "UN-Women",
  ]

  static func read(_ words: [Word], at index: Int) -> (name: String, end: Int)? {
    let first = words[index]
    guard first.kind == .word else { return nil }
    if let name = aliases[first.folded], first.text.last?.isUppercase == true {
      return (name, index + 1)
    }
    guard isCapital(first), !joints.contains(first.folded) else { return nil }
    // A name does not begin inside another run of capitals.
    let end = reach(of: words, from: index)
    var last: Int?
    for place in index..<end where kinds.contains(words[place].kindWord) { last = place }
    guard let last, !words[index..<last].contains(where: { texts.contains($0.kindWord) }),
      !(words[index].kindWord == "programme" && words[min(index + 1, end - 1)].folded == "of")
    else { return nil }
    let stop = tail(of: words, after: last, end: end)
    let isEnough = stop - index > 1 || complete.contains(first.kindWord)
    guard isEnough else { return nil }
    return (text(of: words[index..<stop]), stop)
  }

  private static func isCapital(_ word: Word) -> Bool {
    word.kind == .word && word.startsWithCapital
  }

  private static let leading: Set<String> = [
    "parties", "representative", "envoy", "adviser", "observer",
  ]

  /// The end of the run of words that can be one name.
  private static func reach(of words: [Word], from start: Int) -> Int {
    var end = start + 1
    var sawKind = kinds.contains(words[start].kindWord)
    while end < words.count, end - start < 20 {
      if isCapital(words[end]) {
        sawKind = sawKind || kinds.contains(words[end].kindWord)
        end += 1
        continue
      }
      guard let next = bridge(in: words, at: end, sawKind: sawKind) else { break }
      // "the Assembly and the Council", "the Council and Member States": two names.
      if words[end].folded == "and", kinds.contains(words[end - 1].kindWord) { break }
      end = next
    }
    return end
  }

  /// Where the name goes on after words without capitals; nil where it ends.
  private static func bridge(in words: [Word], at index: Int, sawKind: Bool) -> Int? {
    var place = index
    if words[place].text == "," {
      // "Committee on Economic, Social and Cultural Rights"
      guard sawKind, place + 2 < words.count, isCapital(words[place + 1]) else { return nil }
      let rest = words[(place + 2)..<min(place + 5, words.count)]
      let goesOn = rest.contains { $0.folded == "and" || $0.text == "," }
      return goesOn && !rest.contains { kinds.contains($0.kindWord) } ? place + 1 : nil
    }
    let isAnd = words[place].folded == "and"
    // "Conference of the Parties to the Convention" is a name, "the Government to the Office" is
    // not.
    let leadsOn = index > 0 && leading.contains(words[index - 1].folded)
    if words[place].folded == "to", !leadsOn { return nil }
    while place < words.count, joints.contains(words[place].folded), place - index < 3 {
      place += 1
    }
    guard place > index, place < words.count, isCapital(words[place]) else { return nil }
    if isAnd, place - index > 1 || kinds.contains(words[place].kindWord) { return nil }
    return place
  }

  /// After the last word of kind what belongs to it: "of the United Nations", "on Human Rights".
  private static func tail(of words: [Word], after last: Int, end: Int) -> Int {
    var stop = last + 1
    guard stop < end, joints.contains(words[stop].folded) else { return stop }
    stop = end
    while stop > last + 1, !isCapital(words[stop - 1]) { stop -= 1 }
    return stop
  }

  private static func text(of words: ArraySlice<Word>) -> String {
    var text = ""
    for word in words where word.kind != .footnote {
      if !text.isEmpty, word.hasBlankBefore { text += " " }
      text += word.spelling
    }
    return text.hasSuffix("'s") ? String(text.dropLast(2)) : text
  }
}

extension Word {
  /// Without the ending of possession.
  fileprivate var kindWord: String { folded.hasSuffix("'s") ? String(folded.dropLast(2)) : folded }
}
