import PlenaryModel

/// A veto that a sentence speaks of.
struct SpokenVeto: Sendable {
  var names: [NameGroup.Name]
  var modality: Modality
  /// Whether it tells of one veto on one text, and not of a habit, of the past or in passing.
  var isTold: Bool
  /// Terms.
  var start: Int
  var end: Int
}

struct VetoGrammar {
  let sentence: Sentence
  let published: Day?
  /// Who has a veto in the Security Council.
  let permanent: Set<MemberID>

  func vetoes() -> [SpokenVeto] {
    var found: [SpokenVeto] = []
    for place in 0..<sentence.count {
      switch sentence.text(place) {
      case "vetoed", "vetoing": found += verb(place)
      case "blocked", "blocking", "killed", "killing", "stopped", "sank", "torpedoed", "thwarted",
        "scuppered", "defeated", "struck":
        found += blocked(place)
      case "veto", "vetoes": found += bothWays(place)
      case "negative", "no": found += negative(place)
      default: break
      }
    }
    return found
  }

  private func group(endingBefore place: Int) -> NameGroup? {
    var at = place
    var isInserted = false
    while at > 0, place - at < 14 {
      if let group = sentence.groups.last(where: { $0.end == at }) { return group }
      let word = sentence.text(at - 1)
      if word == "," || word == "—" {
        // `China, one of the five permanent members, vetoed it`.
        isInserted.toggle()
        at -= 1
        continue
      }
      guard isInserted || VetoGrammar.between.contains(word) || sentence.term(at - 1)?.time != nil
      else { return nil }
      at -= 1
    }
    return nil
  }

  private static let between: Set<String> = [
    "had", "has", "have", "then", "again", "both", "also", "later", "each", "who", "which",
    "jointly", "on", "abruptly", "promptly", "immediately", "swiftly", "together", "in", "joined",
    "once", "in", "turn", "subsequently", "twice", "already", "repeatedly", "last", "night",
    "alone", "yesterday",
  ]

  private func verb(_ place: Int) -> [SpokenVeto] {
    let mood = sentence.mood(at: place)
    guard !mood.isNegated else { return [] }
    if sentence.text(place + 1) == "by" {
      guard let group = sentence.groups.first(where: { (place + 2...place + 5).contains($0.start) })
      else { return [] }
      return [made(group, mood, place, group.end)]
    }
    var names: [NameGroup.Name] = []
    guard let group = group(endingBefore: place) else { return [] }
    guard
      !["by", "of", "on", "against", "for", "to", "from"].contains(
        sentence.text(group.start - 1))
    else { return [] }
    // `Russia joined China in vetoing`.
    if sentence.isAny(["joined", "joining"], group.start - 1),
      let other = sentence.groups.last(where: { $0.end == group.start - 1 })
    {
      names = other.names
    }
    var veto = made(group, mood, min(group.start, place), place + 1)
    veto.names = names + veto.names
    return [veto]
  }

  /// `Russia and China, two of the five permanent members, blocked the resolution`: so only a veto
  /// does.
  private func blocked(_ place: Int) -> [SpokenVeto] {
    let isOfCouncil = sentence.terms.contains { $0.body?.body?.isSecurityCouncil == true }
    guard sentence.mentions(["veto", "permanent"]) || isOfCouncil,
      places(place + 1, place + 8).contains(where: {
        sentence.object(at: $0) != nil && !sentence.isAny(["drafts", "texts", "resolutions"], $0)
      }),
      let group = group(endingBefore: place)
    else { return [] }
    let names = group.names.flatMap(\.named.members)
    guard names.allSatisfy(permanent.contains), sentence.mood(at: place).isPlain else {
      return []
    }
    return [made(group, .happened, group.start, place + 1)]
  }

  /// `cast a veto`, `Russia, China veto resolution`, `a veto by Russia`, `the Russian veto`.
  private func bothWays(_ place: Int) -> [SpokenVeto] {
    let after = sentence.text(place + 1)
    if ["power", "powers", "wielding", "holding", "right", "rights", "threat", "threats", "proof"]
      .contains(after), !hasUsedVeto(place)
    {
      return []
    }
    // `cast the first American veto in six years`.
    if let adjective = sentence.term(place - 1), adjective.member?.manner == .adjective,
      let named = adjective.member, usingVerb(place - 1) != nil
    {
      let name = NameGroup.Name(named: named, span: adjective.span)
      return [
        SpokenVeto(
          names: [name], modality: sentence.mood(at: place - 1).modality, isTold: true,
          start: place - 1, end: place + 1)
      ]
    }
    // `joined in a double veto of the resolution`.
    if sentence.text(place - 1) == "double", after == "of",
      let group = sentence.groups.last(where: { $0.end < place })
    {
      return [made(group, nominalMood(place), group.start, place + 1)]
    }
    if let verb = usingVerb(place) {
      let mood = sentence.mood(at: verb)
      // `Russia blocked the extension, casting its ninth veto`.
      let isParticiple = sentence.text(verb).hasSuffix("ing") && sentence.text(verb - 1) == ","
      guard !mood.isNegated,
        let group = (isParticiple ? sentence.groups.first { $0.start <= 4 && $0.end < verb } : nil)
          ?? group(endingBefore: verb)
      else { return [] }
      return [made(group, mood, group.start, place + 1)]
    }
    // `a veto cast by two permanent members of the Council — China and ...`
    if ["cast", "wielded", "exercised", "used"].contains(after), sentence.text(place + 2) == "by",
      let group = sentence.groups.first(where: { (place + 3...place + 16).contains($0.start) }),
      !places(place + 3, group.start).contains(where: { sentence.isAny([";", "while", "."], $0) })
    {
      return [made(group, nominalMood(place), place, group.end)]
    }
    // `was struck down by the vetoes of Russia and China`.
    if after == "of", sentence.isAny(["the", "by"], place - 1),
      places(max(0, place - 3), place).contains(where: { sentence.text($0) == "by" }),
      let group = sentence.groups.first(where: { $0.start == place + 2 })
    {
      return [made(group, nominalMood(place), place, group.end)]
    }
    if ["by", "from"].contains(after),
      let group = sentence.groups.first(where: { (place + 2...place + 3).contains($0.start) })
    {
      var veto = made(group, nominalMood(place), place, group.end)
      if !sentence.isAny(["double", "a", "the", "after", "vetoes", "due"], place - 1) {
        veto.isTold = false
      }
      return [veto]
    }
    // A headline: `Russia, China veto UN resolution`.
    if let group = sentence.groups.last(where: { $0.end == place }), isObject(place + 1) {
      let mood = sentence.mood(at: place)
      guard mood.modality == .happened, !mood.isNegated else { return [] }
      return [made(group, mood, group.start, place + 1)]
    }
    return nominal(place)
  }

  /// `owing to the negative vote of a permanent member (China)`: a veto by another name.
  private func negative(_ place: Int) -> [SpokenVeto] {
    guard sentence.isAny(["vote", "votes"], place + 1) else { return [] }
    guard
      let member = places(place + 2, min(sentence.count, place + 8)).first(where: {
        sentence.text($0) == "permanent"
      }),
      !places(place + 2, member).contains(where: { sentence.isAny(["any", "one", "five"], $0) })
    else { return [] }
    let isCause = places(max(0, place - 6), place).contains {
      sentence.isAny(
        ["owing", "due", "because", "with", "after", "cast", "following", "despite"], $0)
    }
    let group =
      sentence.groups.first { $0.start > member && $0.start <= member + 6 }
      ?? sentence.groups.last { $0.end <= place && place - $0.end <= 4 }
    let mood = nominalMood(place)
    guard isCause, mood.modality == .happened else { return [] }
    return [
      SpokenVeto(
        names: group?.names ?? [], modality: .happened, isTold: true, start: place,
        end: max(member + 1, group?.end ?? 0))
    ]
  }

  private func isObject(_ place: Int) -> Bool {
    ["a", "an", "the", "un", "draft", "resolution", "it"].contains(sentence.text(place))
      || sentence.term(place)?.body != nil || sentence.term(place)?.member != nil
  }

  private func hasUsedVeto(_ place: Int) -> Bool { usingVerb(place) != nil }

  private func usingVerb(_ place: Int) -> Int? {
    for at in stride(from: place - 1, through: max(0, place - 5), by: -1) {
      switch sentence.text(at) {
      case "used", "uses", "cast", "casts", "exercised", "exercises", "wielded", "wields",
        "issued", "using", "casting", "exercising", "wielding", "deployed", "invoked", "use":
        return at
      case "its", "their", "a", "the", "sole", "lone", "double", "own", "first", "single",
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "latest":
        continue
      case let word
      where word.first?.isNumber == true
        && (word.hasSuffix("th") || word.hasSuffix("st") || word.hasSuffix("nd")):
        continue
      default: return nil
      }
    }
    return nil
  }

  /// `after the Russian veto`, `Moscow's veto`: spoken of in passing.
  private func nominal(_ place: Int) -> [SpokenVeto] {
    var names: [NameGroup.Name] = []
    var at = place - 1
    while at >= 0, place - at < 6 {
      if let named = sentence.term(at)?.member, named.manner != .place, let term = sentence.term(at)
      {
        names.insert(NameGroup.Name(named: named, span: term.span), at: 0)
      } else if !["and", "double", "joint", ","].contains(sentence.text(at)) {
        break
      }
      at -= 1
    }
    guard !names.isEmpty else { return [] }
    let mood = nominalMood(at + 1)
    // `was defeated by a Russian veto`: so it came about.
    let lead = sentence.isAny(["a", "an", "the"], at) ? at - 1 : at
    let isCause =
      sentence.isAny(["by", "to", "of"], lead)
      && places(max(0, lead - 8), lead).contains {
        sentence.isAny(
          [
            "defeated", "blocked", "rejected", "killed", "stopped", "failed", "due", "owing",
            "fell", "because",
          ],
          $0)
      }
    return [
      SpokenVeto(
        names: names, modality: mood.modality, isTold: isCause, start: at + 1, end: place + 1)
    ]
  }

  private static let doubtful: Set<String> = [
    "threat", "threatened", "avoid", "risk", "face", "faces", "faced", "facing", "possible",
    "potential", "likely", "without", "prevent", "threatening", "fear", "feared", "expected",
    "would", "could", "if", "will", "avert", "likelihood", "probable", "certain", "possibility",
  ]

  private func nominalMood(_ place: Int) -> Mood {
    for at in places(max(0, place - 6), place)
    where VetoGrammar.doubtful.contains(sentence.text(at)) {
      return Mood(modality: .conditional, isNegated: false)
    }
    return .happened
  }

  private func made(_ group: NameGroup, _ mood: Mood, _ start: Int, _ end: Int) -> SpokenVeto {
    SpokenVeto(
      names: group.names, modality: mood.modality,
      isTold: isOfADay(start, end) || !isOfThePast(start, end), start: start,
      end: end)
  }
}
