/// What stands before a text: organ, symbol, session, agenda item, sponsors, title.
///
/// Lines are recognised by themselves, in any order; what is left over is the title of the agenda
/// item, and last before the text its own title.
struct Masthead {
  var document = Document(kind: .document)
  var doubts: [Doubt] = []
  var itemTitles: [String] = []
  var unclaimed: [[SourceParagraph]] = []
  private var isAfterItem = false
  private var followsClaimed = true

  init(_ paragraphs: [SourceParagraph]) {
    for paragraph in paragraphs { read(paragraph) }
    finishTitles()
  }

  private mutating func read(_ paragraph: SourceParagraph) {
    let words = paragraph.plain
    if words.isEmpty || paragraph.isSeparator { return }
    if claim(words, paragraph) {
      followsClaimed = true
      return
    }
    if followsClaimed || paragraph.standsApart || paragraph.look == .title {
      unclaimed.append([paragraph])
    } else {
      unclaimed[unclaimed.count - 1].append(paragraph)
    }
    if isAfterItem, followsClaimed { itemTitles.append("") }
    isAfterItem = false
    followsClaimed = false
  }

  /// Whether the line is of a known kind.
  private mutating func claim(_ words: String, _ paragraph: SourceParagraph) -> Bool {
    let lower = words.lowercased()
    if lower == "united nations" || lower.hasPrefix("distr.") || lower.hasPrefix("original:") {
      return true
    }
    if DocumentSymbolShape.isSymbol(words), document.symbol.isEmpty {
      document.symbol = words.trimmingBlanks
      while document.symbol.last == "*" { document.symbol.removeLast() }
      return true
    }
    if let organ = OrganNames.organ(words) {
      // The Human Rights Council stands under the Assembly whose organ it is.
      document.organ = organ
      return true
    }
    if OrganNames.isCommittee(words) {
      document.origin = RichText(words)
      return true
    }
    return claimSession(words, lower) || claimItem(words, lower) || claimAdoption(words, lower)
      || claimSponsors(words, paragraph) || claimLabel(words) || claimDate(words)
  }

  private mutating func claimSession(_ words: String, _ lower: String) -> Bool {
    guard words.utf8.count < 80, lower.hasSuffix("session") || lower.hasSuffix(" year") else {
      return false
    }
    let parts = words.spaced
    guard let first = parts.first, parts.count < 8 else { return false }
    let before = parts.dropLast().prefix { !["special", "emergency"].contains($0.lowercased()) }
    let number = NumberWords.ordinal(before.joined(separator: " ")) ?? Int(first)
    guard let number else { return false }
    let prefix = lower.contains("emergency special") ? "ES-" : lower.contains("special") ? "S-" : ""
    document.session = DocumentSession(words: words, code: prefix + "\(number)")
    return true
  }

  /// "Agenda item 68 (c)", "Agenda items 136 and 148", "Item 5 of the provisional agenda".
  private mutating func claimItem(_ words: String, _ lower: String) -> Bool {
    guard words.utf8.count < 300, lower.hasPrefix("agenda item") || lower.hasPrefix("item ")
    else { return false }
    var rest =
      lower.hasPrefix("agenda items")
      ? words.dropFirst(12)
      : lower.hasPrefix("agenda item") ? words.dropFirst(11) : words.dropFirst(5)
    var title = ""
    if let colon = rest.firstIndex(of: ":") {
      title = String(rest[rest.index(after: colon)...]).trimmingBlanks
      rest = rest[..<colon]
    }
    var numbers: [String] = []
    for part in rest.spaced {
      if ["and", "&", ","].contains(part) { continue }
      var core = String(part)
      if core.last == "," || core.last == "*" { core.removeLast() }
      if core.first?.isASCIIDigit ?? false {
        numbers.append(core)
      } else if core.first == "(", core.last == ")", !numbers.isEmpty {
        numbers[numbers.count - 1] += " " + core
      } else {
        break
      }
    }
    guard !numbers.isEmpty else { return false }
    document.agendaItems += numbers.map { AgendaItem(number: $0) }
    if !title.isEmpty { document.agendaItems[document.agendaItems.count - 1].title = title }
    isAfterItem = title.isEmpty
    return true
  }

  /// "Resolution adopted by the General Assembly on ...", "[on the report of the ...]".
  private mutating func claimAdoption(_ words: String, _ lower: String) -> Bool {
    guard words.utf8.count < 500 else { return false }
    if words.first == "[",
      words.last == "]" || lower.hasPrefix("[on the ")
        || lower.hasPrefix("[without")
    {
      document.origin = RichText(words)
      return true
    }
    if lower.hasPrefix("statement by the president of the security council") {
      document.kind = .presidentialStatement
      document.organ = "Security Council"
      return false
    }
    let isResolution =
      lower.hasPrefix("resolution adopted") || lower.hasPrefix("resolutions adopted")
    let isDecision = lower.hasPrefix("decision adopted") || lower.hasPrefix("decisions adopted")
    if isResolution || isDecision || lower.hasPrefix("adopted by the ") {
      document.kind = isDecision ? .decision : .resolution
      document.dates.adoption = NumberWords.day(in: words)
      return true
    }
    let parts = lower.spaced
    if let first = parts.first, first == "resolution" || first == "decision", parts.count >= 2,
      parts.count <= 4, parts[1].first?.isASCIIDigit ?? false
    {
      document.kind = first == "resolution" ? .resolution : .decision
      return true
    }
    return false
  }

  private mutating func claimSponsors(_ words: String, _ paragraph: SourceParagraph) -> Bool {
    if let list = SponsorList(words) {
      document.kind = list.kind
      document.sponsors += list.names.map { Sponsorship(name: $0, stage: .initial) }
      return true
    }
    let lower = words.lowercased()
    for (opening, kind) in [
      ("draft resolution submitted by ", Document.Kind.draftResolution),
      ("draft decision submitted by ", .draftDecision),
      ("revised draft resolution submitted by ", .draftResolution),
    ] where lower.hasPrefix(opening) {
      document.kind = kind
      let names = SponsorList.names(in: String(words.dropFirst(opening.count)))
      document.sponsors += names.map { Sponsorship(name: $0, stage: .initial) }
      return true
    }
    if lower == "draft resolution" || lower == "revised draft resolution" {
      document.kind = .draftResolution
      return true
    }
    return false
  }

  /// "Sponsors: France, Kenya", "TOPIC: ...": the forms of Model United Nations.
  private mutating func claimLabel(_ words: String) -> Bool {
    guard let colon = words.firstIndex(of: ":"),
      words.distance(from: words.startIndex, to: colon) < 40
    else { return false }
    let name = words[..<colon].lowercased().filter { $0.isLetter || $0 == " " }
    let value = String(words[words.index(after: colon)...]).trimmingBlanks
    switch name.trimmingBlanks {
    case "committee", "forum", "organ", "council", "body":
      document.organ = value
    case "topic", "subject", "question of", "question", "agenda", "title", "issue", "re":
      document.title = RichText(value)
    case "sponsors", "sponsor", "submitted by", "main submitter", "main submitters", "author",
      "authors", "sponsored by", "head sponsor", "main sponsor", "main sponsors":
      add(value, .initial)
    case "signatories", "signatory", "cosponsors", "cosubmitters", "cosubmitter", "cosponsor",
      "cosigners", "additional sponsors", "signed by":
      add(value, .additional)
    case "resolution", "draft resolution", "working paper", "code", "draft resolution no",
      "resolution number", "symbol", "document", "resolution no":
      if document.symbol.isEmpty { document.symbol = value }
    case "agenda item": document.agendaItems.append(AgendaItem(number: value))
    case "date": document.dates.issuance = NumberWords.day(in: value)
    case "session": document.session = DocumentSession(words: value)
    default: return false
    }
    if document.kind == .document { document.kind = .draftResolution }
    return true
  }

  private mutating func add(_ names: String, _ stage: Sponsorship.Stage) {
    document.sponsors += SponsorList.names(in: names).map { Sponsorship(name: $0, stage: stage) }
  }

  private mutating func claimDate(_ words: String) -> Bool {
    guard words.utf8.count < 40, words.contains(where: \.isASCIIDigit),
      words.spaced.count <= 4, let day = NumberWords.day(in: words)
    else { return false }
    if document.dates.issuance == nil { document.dates.issuance = day }
    return true
  }
}
