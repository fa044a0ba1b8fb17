import PlenaryModel

/// What the sentences before leave to be referred to: `it`, `the Result`.
struct Focus {
  /// The last sentence that spoke of a vote.
  var lastVote = -10
  private var object: VotedObject?
  private var objectSentence = -10
  private var proposers: [MemberID] = []
  private var amendmentSentence = -10
  private var orderSentence = -10
  private var actors: [NamedVoter] = []
  private var lastColumn: VoteColumn?

  /// Gives a statement what only the sentence before named.
  mutating func complete(_ statement: inout VoteStatement, _ sentence: Sentence) {
    if statement.object == nil, sentence.index - objectSentence <= 1 { statement.object = object }
    if case .other("proposal") = statement.object, amendmentSentence >= sentence.index - 1 {
      statement.object = .amendment
    }
    if statement.object == .motion, orderSentence >= sentence.index - 3 {
      statement.isMotionOfOrder = true
    }
    if statement.object == .paragraph,
      amendmentSentence >= sentence.index - 2
        || sentence.mentions(["revised", "amended", "proposed"])
    {
      // Where amendments are spoken of, a vote on a revised paragraph is one on an amendment.
      statement.object = .amendment
    }
    if statement.object == .amendment, statement.proposers.isEmpty,
      sentence.index - amendmentSentence <= 2
    {
      statement.proposers = proposers
    }
    if let column = statement.soleColumn, (statement.voters[column] ?? []).isEmpty,
      ["it", "which", "that"].contains(sentence.text(0)), actors.count == 1
    {
      statement.add(actors, to: column)
    }
    lastVote = sentence.index
  }

  func voters(_ names: [NameGroup.Name], _ members: MemberLexicon, _ day: Day?) -> [NamedVoter] {
    names.compactMap { name in
      members.member(name.named, on: day).map { NamedVoter(member: $0, name: "", span: name.span) }
    }
  }

  /// `The five were Belarus, ...`, `So did Russia.`
  func name(
    _ sentence: Sentence, _ consolidation: inout Consolidation, members: MemberLexicon,
    published: Day?
  ) {
    guard sentence.index - lastVote <= 3, let group = sentence.groups.first else { return }
    let names = voters(group.names, members, published)
    if ["so", "as"].contains(sentence.text(0)), sentence.text(1) == "did", group.start <= 3,
      let lastColumn
    {
      consolidation.follow(names, column: lastColumn)
    } else if let total = counted(sentence, group) {
      consolidation.name(names, total: total, isPart: true)
    } else if ["the", "these", "those"].contains(sentence.text(0)),
      let total = sentence.term(1)?.number,
      total == group.names.count, group.start <= 8,
      places(2, group.start).contains(where: { sentence.isAny(["were", "are", ":"], $0) })
    {
      consolidation.name(names, total: total)
    }
  }

  /// `Albania and the United States were two of the eight.`, `France was one of the 41`: the number of
  /// which they are some.
  private func counted(_ sentence: Sentence, _ group: NameGroup) -> Int? {
    guard group.start <= 2, sentence.isAny(["were", "was", "is", "are"], group.end) else {
      return nil
    }
    for place in places(group.end + 1, group.end + 6)
    where sentence.isAny(["of", "among"], place) && sentence.isAny(["the", "those"], place + 1) {
      guard let total = sentence.term(place + 2)?.number, total > group.names.count,
        sentence.marker(at: place + 3) == nil
      else { continue }
      return total
    }
    return nil
  }

  mutating func leave(
    _ sentence: Sentence, _ builder: StatementBuilder, members: MemberLexicon, published: Day?
  ) {
    if sentence.mentions(["vote", "votes", "voted", "voting", "vetoed", "veto", "ballot"]) {
      lastVote = max(lastVote, sentence.index)
    }
    if sentence.isMotionOfOrder { orderSentence = sentence.index }
    for place in 0..<sentence.count
    where sentence.isAny(["amendment", "amendments", "amend"], place) {
      let found = sentence.amendingProposers(place)
      if !found.isEmpty || sentence.text(place) == "amendments" {
        amendmentSentence = sentence.index
        proposers = found.compactMap { members.member($0, on: published) }
      }
    }
    for place in 0..<sentence.count {
      if let object = sentence.object(at: place), object != .other("report"),
        sentence.object(at: place + 1) == nil
      {
        self.object = object
        objectSentence = sentence.index
        break
      }
    }
    let names =
      (builder.vetoes.last?.names ?? builder.votes.last?.names ?? sentence.groups.first?.names)
      ?? []
    actors = voters(names, members, published)
    lastColumn = builder.votes.last?.column ?? lastColumn
  }
}
