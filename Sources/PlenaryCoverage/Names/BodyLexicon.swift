import InstitutionFiles
import PlenaryModel

/// Every name of every body that votes, found in running text.
struct BodyLexicon: Sendable {
  private var names = Lexicon<NamedBody>()

  init(_ institution: Institution) {
    for (name, kin) in BodyLexicon.bare { add(name, .bare(kin), nil) }
    for entry in institution.bodies {
      let body = BodyLexicon.body(entry)
      let prefixes = ["", "UN ", "United Nations ", "United Nations' ", "UN's "]
      for name in [entry.name] + entry.aliases + entry.former.map(\.value)
      where !BodyLexicon.vague.contains(name) {
        for prefix in prefixes { add(prefix + name, body == nil ? .other : .full, body) }
      }
    }
    for number in 1...6 { addCommittee(number) }
    for (body, aliases) in BodyLexicon.press {
      for alias in aliases { add(alias, .full, body) }
    }
    for (body, people) in BodyLexicon.people {
      for name in people { add(name, .people, body) }
    }
    for name in BodyLexicon.organisation { add(name, .organisation, nil) }
    for name in BodyLexicon.others { add(name, .other, nil) }
  }

  private mutating func add(_ name: String, _ manner: NamedBody.Manner, _ body: VotingBody?) {
    names.add(name, NamedBody(manner: manner, body: body))
  }

  private mutating func addCommittee(_ number: Int) {
    let word = VotingBody.committees[number - 1]
    let body = VotingBody.committee(number)
    for assembly in [
      "General Assembly", "UN General Assembly", "United Nations General Assembly", "UNGA",
      "Assembly", "UN", "United Nations",
    ] {
      add("\(assembly)'s \(word) Committee", .full, body)
      add("\(assembly) \(word) Committee", .full, body)
      add("\(word) Committee of the \(assembly)", .full, body)
      if number == 3 {
        for title in ["human rights committee", "rights committee", "human-rights committee"] {
          add("\(assembly)'s \(title)", .full, body)
          add("\(assembly) \(title)", .full, body)
          add("\(title) of the \(assembly)", .full, body)
        }
      }
      if number == 1 {
        add("\(assembly)'s disarmament committee", .full, body)
        add("\(assembly) disarmament committee", .full, body)
      }
    }
  }

  private static func body(_ entry: BodyEntry) -> VotingBody? {
    switch entry.id.code {
    case "SC": return .securityCouncil
    case "GA": return .assembly
    case "HRC": return .humanRightsCouncil
    default: break
    }
    if entry.id.code.hasPrefix("GA-C"), let number = Int(entry.id.code.dropFirst(4)),
      (1...6).contains(number)
    {
      return .committee(number)
    }
    if entry.stage == .reports { return nil }
    return VotingBody(id: entry.id, name: "UN " + entry.name)
  }

  func name(_ tokens: [Token], at place: Int, end: Int) -> (named: NamedBody, count: Int)? {
    guard tokens[place].isWord, let match = names.longest(tokens, at: place, end: end)
    else { return nil }
    switch match.value.manner {
    case .full, .other, .organisation:
      // `economic committee`, `plenary`: names have a capital somewhere.
      let isNamed = tokens[place..<place + match.count].contains { $0.isCapitalised }
      return isNamed ? (match.value, match.count) : nil
    case .bare, .people: return (match.value, match.count)
    }
  }
}
