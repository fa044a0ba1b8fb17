import PlenaryModel

/// Parliaments that are named by their country and their kind: `Canada's Senate`, `the Kenyan
/// parliament`. Those that have a name of their own stand in the tables.
enum NationalBodies {
  static let demonyms: [String: String] = Dictionary(
    PressNames.adjectives.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first }
  ).merging(["GBR": "UK", "USA": "US", "NZL": "New Zealand"]) { _, own in own }

  /// The body of a country that a bare name means there; nil for what is not of a country.
  static func body(_ kin: NamedBody.Kin, of code: String) -> VotingBody? {
    switch (code, kin) {
    case ("GBR", .parliament), ("GBR", .commons): return .commons
    case ("USA", .senate): return .senate
    case ("USA", .house): return .representatives
    case ("GBR", _), ("USA", _): return nil
    default: break
    }
    guard let demonym = demonyms[code] else { return nil }
    switch kin {
    case .parliament: return VotingBody(name: demonym + " Parliament")
    case .senate: return VotingBody(name: demonym + " Senate")
    case .commons: return VotingBody(name: demonym + " House of Commons")
    case .house: return VotingBody(name: demonym + " House of Representatives")
    case .assembly: return VotingBody(name: demonym + " National Assembly")
    case .council, .committee, .worldBody, .assemblyCommittee: return nil
    }
  }

  /// `Canada's Senate`, `the Canadian Senate`, `the Senate of Canada`: the country beside it.
  static func settle(_ terms: inout [Term]) {
    for place in terms.indices {
      // `Philippine senators`.
      if case .people = terms[place].body?.manner, place > 0,
        terms[place - 1].member?.manner == .adjective || terms[place - 1].isPossessive,
        let code = terms[place - 1].member?.members.first?.code,
        let body = body(terms[place].body?.body == .senate ? .senate : .parliament, of: code)
      {
        terms[place].kind = .body(NamedBody(manner: .full, body: body))
        continue
      }
      // `Senators in Canberra`.
      if case .people = terms[place].body?.manner, place + 2 < terms.count,
        terms[place + 1].text == "in", terms[place + 2].member?.manner == .capital,
        let code = terms[place + 2].member?.members.first?.code, code != "USA",
        let body = body(terms[place].body?.body == .senate ? .senate : .parliament, of: code)
      {
        terms[place].kind = .body(NamedBody(manner: .full, body: body))
        continue
      }
      guard case .bare(let kin) = terms[place].body?.manner, isOfCountries(kin) else { continue }
      var owner = place > 0 ? terms[place - 1] : nil
      if place > 1, owner?.member == nil,
        ["lower", "upper", "national"].contains(owner?.text ?? "")
      {
        owner = terms[place - 2]
      }
      let isOwned = owner?.member?.manner == .adjective || owner?.isPossessive == true
      var member = isOwned ? owner?.member : nil
      if member == nil, place + 2 < terms.count, terms[place + 1].text == "of" {
        let next = terms[place + 2].text == "the" && place + 3 < terms.count ? place + 3 : place + 2
        member = terms[next].member
      }
      guard let code = member?.members.first?.code,
        let body = body(kin, of: code)
      else { continue }
      terms[place].kind = .body(NamedBody(manner: .full, body: body))
    }
  }

  private static func isOfCountries(_ kin: NamedBody.Kin) -> Bool {
    switch kin {
    case .house, .senate, .parliament, .commons, .assembly: true
    case .council, .committee, .worldBody, .assemblyCommittee: false
    }
  }
}
