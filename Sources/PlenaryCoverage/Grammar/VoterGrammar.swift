import PlenaryModel

/// Members that a sentence puts into a column.
struct CastVotes: Sendable {
  var column: VoteColumn
  var names: [NameGroup.Name]
  /// `and five other countries`.
  var others = 0
  /// `including`, `among`: there were more.
  var isPartial = false
  /// `only`, `alone`: there were no others.
  var isAll = false
  var isAttitude = false
  var modality: Modality = .happened
  /// Terms.
  var start: Int
  var end: Int
}

/// Finds who voted how: names before a verb, and names after a column.
struct VoterGrammar {
  let sentence: Sentence
  let counts: [VoteCount]
  /// Whether this sentence or the one before it speaks of a vote.
  let hasContext: Bool

  func votes() -> [CastVotes] {
    var found: [CastVotes] = []
    var taken: Set<Int> = []
    for (index, group) in sentence.groups.enumerated() where !isExcluded(group) {
      if let votes = behindCount(group) ?? inverted(group) ?? afterColumn(group) ?? insideCount(
        group) ?? joined(group)
        ?? apart(group) ?? sole(group)
      {
        found.append(votes)
        taken.insert(index)
      }
    }
    for (index, group) in sentence.groups.enumerated()
    where !taken.contains(index) && !isExcluded(group) {
      if let votes = beforeVerb(group) ?? following(group, found) { found.append(votes) }
    }
    found.sort { $0.start < $1.start }
    // `with the United States opposed, and Ukraine abstaining`: the second is as complete.
    for index in found.indices.dropFirst()
    where found[index - 1].isAll && !found[index].isPartial
      && found[index].start - found[index - 1].end <= 3
      && sentence.marker(at: found[index].end - 1)?.form == .gerund
    {
      found[index].isAll = true
    }
    return found
  }

  /// `all except Russia`.
  func isExcluded(_ group: NameGroup) -> Bool {
    let lead = leadPlace(group)
    return ["except", "save", "bar", "barring", "excluding", "but"].contains(sentence.text(lead))
      && (sentence.text(lead) != "but" || sentence.text(lead - 1) == "all")
      || (sentence.text(lead) == "for" && sentence.text(lead - 1) == "except")
      || (sentence.text(lead) == "than" && sentence.text(lead - 1) == "other")
  }

  static let leadWords: Set<String> = [
    "the", "both", "also", "only", "just", "its", "ally", "allies", "even", "fellow",
    "neighbouring", "neighboring",
  ]
  static let kinds: Set<String> = [
    "nations", "nation", "members", "member", "states", "state", "countries", "country", "allies",
    "neighbours", "neighbors", "powers",
  ]

  /// The place before the group, its article and what describes it.
  func leadPlace(_ group: NameGroup) -> Int {
    var lead = group.start - 1
    while sentence.isAny(VoterGrammar.leadWords, lead) { lead -= 1 }
    // `fellow island nations Palau and Tonga`, `permanent members China and Russia`
    guard sentence.isAny(VoterGrammar.kinds, lead) else { return lead }
    var at = lead - 1
    while sentence.isAny(Sentence.describing, at) || sentence.term(at)?.body != nil { at -= 1 }
    return at < lead - 1 ? at : lead
  }

  func made(
    _ group: NameGroup, _ column: VoteColumn, from start: Int, to end: Int
  ) -> CastVotes {
    var votes = CastVotes(
      column: column, names: group.names, others: group.others, start: start, end: end)
    let lead = sentence.text(leadPlace(group))
    votes.isPartial = group.isOpen
    votes.isPartial =
      votes.isPartial
      || ["including", "include", "included", "includes", "among", "like", "notably"].contains(lead)
      || (lead == "as" && sentence.text(leadPlace(group) - 1) == "such")
    votes.isAll =
      ["only", "just"].contains(sentence.text(group.start - 1))
      || (sentence.text(group.start - 1) == "the"
        && ["only", "just"].contains(sentence.text(group.start - 2)))
      || sentence.text(group.end) == "alone"
    return votes
  }
}
