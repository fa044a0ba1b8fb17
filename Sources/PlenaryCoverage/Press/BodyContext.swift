import PlenaryModel

/// Which bodies a text has spoken of, so that `the Council` is the right one.
struct BodyContext: Sendable {
  /// From the address or the symbol of the text.
  var hint: VotingBody?
  private var council: VotingBody?
  private var committee: VotingBody?
  private var house: VotingBody?
  private var senate: VotingBody?
  private var parliament: VotingBody?
  private var saysUnitedNations = false
  private var country: String?
  private var isInGeneva = false
  /// `Nine votes are needed to win a procedural vote.`
  private(set) var saysProceduralVote = false
  /// `needed 60 votes to pass`
  private(set) var saysSixty = false
  /// Only one chamber has filibusters.
  private var saysFilibuster = false
  /// The body of the vote spoken of last.
  var last: VotingBody?
  /// The first body named in full, and whether there was only one.
  private(set) var first: VotingBody?

  init(_ sentences: [Sentence], source: String?) {
    hint = source.flatMap(BodyContext.body(ofSource:))
    isInGeneva = sentences.contains { $0.mentions(["geneva"]) }
    for sentence in sentences where hint == nil {
      for term in sentence.terms where hint == nil {
        if case .symbol = term.kind { hint = BodyContext.body(ofSource: term.text) }
      }
    }
    saysUnitedNations = source?.lowercased().contains("united-nations") ?? false
    country = BodyContext.country(sentences)
    saysProceduralVote = sentences.contains { sentence in
      places(0, sentence.count).contains { sentence.has("procedural", "vote", at: $0) }
    }
    saysSixty = sentences.contains { sentence in
      places(0, sentence.count).contains {
        sentence.term($0)?.number == 60 && sentence.isNeeded($0, $0 + 1)
          || sentence.term($0)?.number == 60 && sentence.isNeeded($0, $0 + 2)
      }
    }
    saysFilibuster = sentences.contains {
      $0.mentions(["filibuster", "filibustered", "cloture", "filibusters"])
    }
    for sentence in sentences {
      for term in sentence.terms {
        guard let named = term.body else { continue }
        note(named, isFirst: true)
        // `the Senate` where no other is spoken of.
        if first == nil, case .bare(let kin) = named.manner, kin == .senate || kin == .house,
          term.isCapitalised
        {
          first = body(named, isRights: false)
        }
      }
    }
    council = nil
    if first?.isCommittee != true { committee = nil }
  }

  mutating func note(_ named: NamedBody, isFirst: Bool = false) {
    if case .organisation = named.manner { saysUnitedNations = true }
    guard case .full = named.manner, let body = named.body else { return }
    if body.id != nil { saysUnitedNations = true }
    if isFirst, first == nil { first = body }
    if body.isCommittee {
      committee = body
    } else if body.name.hasSuffix("Council") {
      council = body
    }
    if body.name.contains("House") || body.name.contains("Commons") { house = body }
    if body.name.contains("Senate") { senate = body }
    if body.name.contains("Parliament") { parliament = body }
  }

  /// The body that a name stands for here.
  func body(_ named: NamedBody, isRights: Bool) -> VotingBody? {
    switch named.manner {
    case .full: return named.body
    case .people:
      // `senators`, of the Senate that was named.
      if named.body == .senate, let senate { return senate }
      // `lawmakers`, of the assembly that the text named first.
      if let first, named.body == nil, first.name.contains("Parliament") { return first }
      return named.body ?? houseOfCountry
    case .other, .organisation: return nil
    case .bare(let kin): return bare(kin, isRights: isRights)
    }
  }

  private func bare(_ kin: NamedBody.Kin, isRights: Bool) -> VotingBody? {
    switch kin {
    case .council:
      if isRights { return .humanRightsCouncil }
      if let council { return council }
      if hint?.name.hasSuffix("Council") == true { return hint }
      // Of the Councils only that of human rights sits there.
      return firstCouncil ?? (isInGeneva ? .humanRightsCouncil : nil)
    case .assembly: return saysUnitedNations ? .assembly : parliament ?? .assembly
    case .commons:
      if house?.name.contains("Commons") == true { return house }
      return country.flatMap { NationalBodies.body(.commons, of: $0) } ?? .commons
    case .worldBody: return council == nil ? .assembly : nil
    case .committee, .assemblyCommittee:
      return committee ?? (hint?.isCommittee == true ? hint : nil)
    case .house: return house ?? houseOfCountry
    case .senate:
      if let senate { return senate }
      guard let country else { return .senate }
      return NationalBodies.body(.senate, of: country)
    case .parliament:
      return parliament ?? country.flatMap { NationalBodies.body(.parliament, of: $0) }
    }
  }

  private var firstCouncil: VotingBody? {
    first.flatMap { $0.name.hasSuffix("Council") ? $0 : nil }
  }

  var houseOfCountry: VotingBody? {
    switch country {
    case "GBR": .commons
    case "USA": .representatives
    case "EU": .europeanParliament
    default: country.flatMap { NationalBodies.body(.parliament, of: $0) }
    }
  }

  /// Whether it is about the United Nations, as far as that shows.
  var isOfNations: Bool { saysUnitedNations || (country == nil && house == nil && senate == nil) }

  var committeeOfText: VotingBody? { committee }

  /// Whether the body not named may be a committee of the Assembly: nothing else was spoken of.
  var mayBeCommittee: Bool {
    guard let spoken = last ?? first else { return isOfNations }
    return isOfNations && (spoken.isCommittee || spoken == .assembly)
  }

  /// The committee that the text or its source names.
  var committeeNamed: VotingBody? { committeeOfText ?? (hint?.isCommittee == true ? hint : nil) }

  /// The body where a sentence names none.
  ///
  /// - Parameter last: that of the vote spoken of before the sentence.
  func fallback(
    total: Int?, _ isOfStates: Bool, after before: VotingBody?
  ) -> (body: VotingBody, isInferred: Bool)? {
    // Fifteen seats cast no 153 votes.
    func holds(_ body: VotingBody) -> Bool { (body.seats ?? 1_000) + 1 >= total ?? 0 }
    if let before, holds(before) { return (before, false) }
    if let hint, holds(hint) { return (hint, true) }
    if let first, holds(first) { return (first, false) }
    if let last, holds(last) { return (last, false) }
    if saysFilibuster, country == "USA" { return (.senate, true) }
    if let houseOfCountry { return (houseOfCountry, true) }
    if saysUnitedNations || isOfStates, let total {
      if total == 15 { return (.securityCouncil, true) }
      if total > 60, total <= 193 { return (.assembly, true) }
    }
    return nil
  }

  /// Whose parliament a text is about, by words that no other parliament uses.
  private static func country(_ sentences: [Sentence]) -> String? {
    var score: [String: Int] = [:]
    for sentence in sentences {
      for term in sentence.terms {
        if let code = markers[term.text], term.isCapitalised || lowerMarkers.contains(term.text) {
          score[code, default: 0] += 1
        }
        if case .people = term.body?.manner, term.body?.body == .europeanParliament {
          score["EU", default: 0] += 2
        }
      }
    }
    if saysOf(sentences, people: "mps"), score.isEmpty, let country = onlyCommons(sentences) {
      return country
    }
    if score.isEmpty { return dateline(sentences) }
    return score.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// `OTTAWA (Reuters) -`, `Madrid. ...`: where a text without other marks was written, if it speaks of
  /// a parliament and of nothing that States sit in together.
  private static func dateline(_ sentences: [Sentence]) -> String? {
    guard let first = sentences.first?.terms.first, first.member?.manner == .capital,
      [".", ":", "—", "(", ",", "-"].contains(sentences[0].text(1)) || sentences[0].count <= 2
    else { return nil }
    let speaksOfParliament = sentences.contains { sentence in
      sentence.terms.contains { term in
        switch term.body?.manner {
        case .people, .bare(.parliament), .bare(.senate), .bare(.house), .bare(.commons): true
        default: false
        }
      }
    }
    guard speaksOfParliament else { return nil }
    let isOfStates = sentences.contains { sentence in
      sentence.terms.contains { $0.body?.body?.isOfStates == true }
        || sentence.mentions(["un", "nations"])
    }
    return isOfStates ? nil : first.member?.members.first?.code
  }

  private static func saysOf(_ sentences: [Sentence], people: String) -> Bool {
    sentences.contains { $0.mentions([people]) }
  }

  /// Britain, where no other State whose deputies are called MPs is named.
  private static func onlyCommons(_ sentences: [Sentence]) -> String? {
    let named = Set(
      sentences.flatMap { sentence in sentence.terms.flatMap { $0.member?.members ?? [] } }
        .map(\.code))
    let others: Set<String> = ["CAN", "AUS", "NZL", "ZAF", "KEN", "GHA", "IND", "UGA", "SGP"]
    return named.contains("GBR") && named.isDisjoint(with: others) ? "GBR" : nil
  }

  private static let lowerMarkers: Set<String> = [
    "brexit", "filibuster", "cloture", "filibustered",
  ]
  private static let markers: [String: String] = [
    "labour": "GBR", "snp": "GBR", "tory": "GBR", "tories": "GBR", "conservatives": "GBR",
    "brexit": "GBR", "commons": "GBR", "westminster": "GBR", "corbyn": "GBR", "lib": "GBR",
    "republicans": "USA", "republican": "USA", "democrats": "USA", "democrat": "USA",
    "senate": "USA", "congress": "USA", "gop": "USA", "capitol": "USA", "meps": "EU",
    "strasbourg": "EU", "epp": "EU", "tusk": "EU", "backbenchers": "GBR", "dup": "GBR",
    "bercow": "GBR", "democratic": "USA", "lords": "GBR", "senators": "USA", "filibuster": "USA",
    "cloture": "USA",
    "filibustered": "USA",
  ]

  /// Addresses of press releases and symbols of documents name the body.
  static func body(ofSource source: String) -> VotingBody? {
    let text = source.lowercased()
    func has(_ part: String) -> Bool { text.contains(part) }
    for (number, marks) in [
      (1, ["/gadis", "gadis", "a/c.1/"]), (2, ["/gaef", "a/c.2/"]), (3, ["/gashc", "a/c.3/"]),
      (4, ["/gaspd", "a/c.4/"]), (5, ["/gaab", "a/c.5/"]),
      (6, ["/gal3", "/gal2", "/gal1", "a/c.6/"]),
    ] where marks.contains(where: has) {
      return .committee(number)
    }
    if has("un.org"), let slash = text.lastIndex(of: "/") {
      let page = text[text.index(after: slash)...]
      let letters = page.prefix { $0.isLetter }
      let hasNumber = page.dropFirst(letters.count).first?.isNumber ?? false
      if hasNumber, letters == "sc" { return .securityCouncil }
      if hasNumber, letters == "ga" { return .assembly }
      if hasNumber, letters == "hrc" || letters == "hrct" { return .humanRightsCouncil }
    }
    if has("s/pv.") || text.hasPrefix("s/res/") || text.hasPrefix("s/20") {
      return .securityCouncil
    }
    if text.hasPrefix("a/hrc/") { return .humanRightsCouncil }
    if text.hasPrefix("a/res/") || text.hasPrefix("a/es-") { return .assembly }
    if has("europarl.europa") { return .europeanParliament }
    if has("senate.gov") { return .senate }
    return nil
  }
}
