import PlenaryModel

/// Members named one after the other: `China, Russia and the United States`.
struct NameGroup: Sendable {
  struct Name: Sendable {
    var named: NamedMember
    var span: TextSpan
  }

  var names: [Name]
  /// Terms.
  var start: Int
  var end: Int
  /// `and five other countries`.
  var others = 0
  /// `and other Western countries`: there are more than are named.
  var isOpen = false
  /// `Israel, joined by the United States,`: a comma follows before the verb.
  var hasInsertion = false

  var count: Int { names.count + others }
}

extension Sentence {
  /// All groups of names, from left to right; adjectives and places are none.
  func nameGroups() -> [NameGroup] {
    var groups: [NameGroup] = []
    var place = 0
    while place < count {
      if let group = nameGroup(at: place) {
        groups.append(group)
        place = group.end
      } else {
        place += 1
      }
    }
    return groups
  }

  func isName(_ place: Int) -> Bool {
    guard let term = term(place), let named = term.member else { return false }
    if named.manner == .adjective { return isWrongForm(place) || isDelegation(place) }
    return (named.manner == .name || named.manner == .capital) && !isModifier(place)
  }

  /// `Kenya and Russian abstained`: an adjective where only a State can stand.
  private func isWrongForm(_ place: Int) -> Bool {
    guard let marker = marker(at: place + 1), marker.form == .verb, marker.column != .notVoting,
      term(place + 1)?.isJoined == false
    else { return false }
    return place == 0 || isAny([",", "and", "while", "but", ";", "—"], place - 1)
  }

  /// `The Philippine delegation, which cast one of the no votes`.
  private func isDelegation(_ place: Int) -> Bool {
    isAny(Sentence.envoys, place + 1)
      && places(place + 2, place + 8).contains { marker(at: $0)?.form == .verb }
      && !isAny(["of", "by", "with"], place - 1)
  }

  /// `Israel's ally`, `US-drafted`, `Syria resolution`: names that belong to the next word.
  private func isModifier(_ place: Int) -> Bool {
    guard let term = term(place) else { return false }
    if let next = self.term(place + 1), next.isJoined, next.member == nil { return true }
    if term.isPossessive { return !isOfEnvoy(place) }
    if term.isJoined, place > 0, self.term(place - 1)?.member == nil { return true }
    return false
  }

  /// `Kenya's ambassador voted`: so did Kenya.
  private func isOfEnvoy(_ place: Int) -> Bool {
    places(place + 1, place + 4).contains { isAny(Sentence.envoys, $0) }
      && places(place + 2, place + 20).contains { marker(at: $0)?.form == .verb }
  }

  static let envoys: Set<String> = [
    "envoy", "ambassador", "representative", "delegate", "delegation",
  ]

  private func nameGroup(at place: Int) -> NameGroup? {
    guard isName(place), let first = term(place), let named = first.member else { return nil }
    var group = NameGroup(
      names: [NameGroup.Name(named: named, span: first.span)], start: place, end: place + 1)
    let isBracketed = text(place - 1) == "(" || (text(place - 1) == "the" && text(place - 2) == "(")
    while let next = continuation(afterBracket(group.end), isLoose: isBracketed) {
      if !isName(next), group.names.count > 2, let known = afterUnknown(next) {
        // `Micronesia, Papa New Guinea, Nauru`: a name that nobody bears stands among them.
        group.others += 1
        group.end = known
        continue
      }
      // `the vetoes of Russia and China, Equatorial Guinea abstaining`: the list ended with `and`.
      if group.names.count > 1, text(group.end) == ",", text(group.end - 2) == "and",
        isName(next), marker(at: next + 1)?.form == .gerund
      {
        break
      }
      guard isName(next), let term = term(next), let named = term.member else {
        if let end = otherOnes(next) {
          group.isOpen = true
          group.end = end
          break
        }
        let isAdded = ["and", "plus", "as", "with", "alongside"].contains(text(next - 1))
        if isAdded, let (others, end) = otherCountries(next) {
          group.others += others
          group.end = end
        }
        break
      }
      if places(group.end, next).contains(where: { text($0) == "by" || text($0) == "with" }) {
        group.hasInsertion = true
      }
      group.names.append(NameGroup.Name(named: named, span: term.span))
      group.end = next + 1
    }
    return group
  }

  /// The place after some capitalised words in a list that goes on with a name.
  private func afterUnknown(_ place: Int) -> Int? {
    var end = place
    while end < place + 4, let term = term(end), term.isWord || term.member != nil,
      term.isCapitalised
    { end += 1 }
    guard end > place, text(end) == ",", let next = continuation(end), isName(next) else {
      return nil
    }
    return end
  }

  /// `Chad (the current President) and Nigeria`: a bracket inside a list is passed over where the
  /// list goes on behind it.
  private func afterBracket(_ place: Int) -> Int {
    guard isAny(["(", "—"], place) else { return place }
    // `China – Myanmar's main supporter – and Russia`
    let closer = text(place) == "(" ? ")" : "—"
    for end in places(place + 1, min(place + 8, count)) where text(end) == closer {
      return continuation(end + 1).map(isName) == true ? end + 1 : place
    }
    return place
  }

  /// The place where the list goes on after the word or mark that joins two names.
  private func continuation(_ place: Int, isLoose: Bool = false) -> Int? {
    var next = place
    // `(the United States, Israel Palau)`: a comma was forgotten.
    if isLoose, isName(next) { return next }
    // A semicolon joins names only where it stands behind each.
    let isListed =
      text(next) == ";"
      && (isAny([";", ".", ")", "", "and"], next + 2) || isAny([";", ".", ")", ""], next + 3))
    if text(next) == ";", !isListed { return nil }
    if text(next) == "," || text(next) == ";" || text(next) == "/" { next += 1 }
    switch text(next) {
    case "and", "or", "plus": next += 1
    case "as":
      guard has("well", "as", at: next + 1) else { return nil }
      next += 3
    case "joined", "accompanied", "followed", "supported", "backed":
      guard text(next + 1) == "by", text(next - 1) == "," else { return nil }
      next += 2
    case "along", "together":
      guard text(next + 1) == "with" else { return nil }
      next += 2
    case "alongside": next += 1
    default:
      guard next > place || isName(next), text(next) != "" else { return nil }
      if next == place { return nil }
    }
    while isAny(["also", "the", "both", "even", "finally", "its", "ally", "allies"], next) {
      next += 1
    }
    // `along with fellow Pacific island nations Palau and Tonga`
    var named = next
    while isAny(Sentence.describing, named) { named += 1 }
    if named > next, isAny(VoterGrammar.kinds, named) { named += 1 }
    if named > next, isName(named) { return named }
    return next < count ? next : nil
  }

  /// `five other countries`, `12 others`.
  private func otherCountries(_ place: Int) -> (count: Int, end: Int)? {
    guard let number = term(place)?.number else { return nil }
    if text(place + 1) == "others" { return (number, place + 2) }
    guard isAny(["other", "more"], place + 1) else { return nil }
    // `Bhutan and five more abstained`.
    if text(place + 1) == "more", marker(at: place + 2)?.form == .verb {
      return (number, place + 2)
    }
    guard isAny(Sentence.voters, place + 2) else { return nil }
    return (number, place + 3)
  }

  /// `other Western countries`, `several others`, `most European states`: the place behind.
  private func otherOnes(_ place: Int) -> Int? {
    guard ["and", "as", "with"].contains(text(place - 1)),
      isAny(["other", "several", "many", "most", "some", "others", "a"], place)
    else { return nil }
    if text(place) == "others" { return place + 1 }
    for end in places(place + 1, min(count, place + 5)) {
      if isAny(["countries", "nations", "states", "members", "others"], end) { return end + 1 }
      guard term(end)?.isWord == true || term(end)?.member != nil || term(end)?.body != nil,
        marker(at: end) == nil
      else { return nil }
    }
    return nil
  }

  /// Words that describe States before their names.
  static let describing: Set<String> = [
    "fellow", "neighbouring", "neighboring", "close", "regional", "pacific", "island", "tiny",
    "small", "permanent", "council", "african", "caribbean", "gulf", "arab", "baltic", "western",
    "european", "veto", "holding", "wielding", "non", "traditional", "staunch", "key",
  ]

  /// `included`, `among them`, `for example`: the place behind such a remark.
  func remark(at place: Int) -> Int? {
    if text(place) == "included" { return place + 1 }
    if text(place) == "among", isAny(["them", "these", "those"], place + 1) {
      return place + 2
    }
    if has("among", "the", "number", at: place) { return place + 3 }
    if text(place) == "for", isAny(["example", "instance"], place + 1) {
      return place + 2
    }
    return nil
  }

  /// Words behind which some of a column are named.
  static let introducing: Set<String> = [
    "including", "among", "such", "like", "notably", "namely", "viz",
  ]

  static let voters: Set<String> = [
    "countries", "country", "nations", "nation", "states", "state", "members", "member",
    "delegations", "delegation", "governments", "government", "mps", "meps", "senators",
    "lawmakers", "legislators", "deputies", "representatives", "delegates", "parties", "judges",
    "peers", "hands", "arms", "votes", "vote", "ballots", "others", "ambassadors", "envoys",
    "counties",
    "contries", "coutries", "partners",
    "delegate", "lawmaker", "senator", "ambassador", "ones", "governors", "parliamentarians",
    "councillors",
    "councilors",
    "councilmembers", "commissioners", "politicians", "trustees", "supervisors", "aldermen",
  ]
}
