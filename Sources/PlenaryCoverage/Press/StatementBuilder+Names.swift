import PlenaryModel

/// Names and vetoes go to the statement next to them.
extension StatementBuilder {
  func voters(_ names: [NameGroup.Name]) -> [NamedVoter] {
    names.compactMap { name in
      members.member(name.named, on: published).map {
        NamedVoter(member: $0, name: "", span: name.span)
      }
    }
  }

  /// Loose numbers go to the statement next to them.
  func attachLoose(
    _ statements: inout [(statement: VoteStatement, start: Int, end: Int)]
  ) {
    guard hasContext else { return }
    for count in loose {
      let open = statements.indices.filter { statements[$0].statement.totals[count.column] == nil }
      let nearest = open.min {
        abs(statements[$0].start - count.start) < abs(statements[$1].start - count.start)
      }
      if nearest == nil {
        statements.append((statement(nil, near: count.start), count.start, count.end))
      }
      let index = nearest ?? statements.count - 1
      if statements[index].statement.looseTotals[count.column] == nil {
        statements[index].statement.looseTotals[count.column] = (
          count.value, sentence.span(count.start, count.end)
        )
      }
    }
  }

  func attachVoters(
    _ statements: inout [(statement: VoteStatement, start: Int, end: Int)]
  ) {
    for vote in votes where vote.modality == .happened {
      if vote.isAttitude && !hasContext { continue }
      // `During previous votes Russia had abstained.`
      if statements.isEmpty, sentence.mentions(["previous", "previously"]) { continue }
      let place = nearest(statements, vote.start, vote.end, vote)
      let names = voters(vote.names)
      let index: Int
      if let place {
        index = place
      } else {
        var bare = statement(nil, near: vote.start)
        // What was voted on stands next to the vote, or is what was spoken of before.
        if bare.object != .agenda {
          bare.object =
            places(vote.end, vote.end + 5).lazy
            .prefix { !sentence.isAny(["after", "before", "when", "while"], $0) }
            .compactMap { sentence.object(at: $0) }.first
          bare.proposers = []
        }
        statements.append((bare, vote.start, vote.end))
        index = statements.count - 1
        statements[index].statement.isAttitude =
          vote.isAttitude && !sentence.mentions(Sentence.voteWords)
      }
      statements[index].statement.add(names, to: vote.column)
      if vote.isPartial { statements[index].statement.partial.insert(vote.column) }
      if vote.isAll { statements[index].statement.complete.insert(vote.column) }
      // `Apart from Russia, four other countries`: five.
      let known = statements[index].statement.totals[vote.column]
      if vote.others > 0, known == nil || known == vote.others {
        statements[index].statement.add(
          vote.names.count + vote.others, sentence.span(vote.start, vote.end), to: vote.column)
      }
    }
  }

  func nearest(
    _ statements: [(statement: VoteStatement, start: Int, end: Int)], _ start: Int, _ end: Int,
    _ vote: CastVotes
  ) -> Int? {
    func distance(_ index: Int) -> Int {
      let other = statements[index]
      if start < other.end && other.start < end { return 0 }
      return start >= other.end ? start - other.end : other.start - end
    }
    let names = Set(voters(vote.names).map(\.member))
    let fitting = statements.indices.filter { index in
      let statement = statements[index].statement
      if let total = statement.totals[vote.column], total < names.count { return false }
      return !statement.voters.contains { column, known in
        column != vote.column && known.contains { names.contains($0.member) }
      }
    }
    let counted = fitting.filter { !statements[$0].statement.totals.isEmpty }
    return (counted.isEmpty ? fitting : counted).min { distance($0) < distance($1) }
  }

  func attachVetoes(
    _ statements: inout [(statement: VoteStatement, start: Int, end: Int)]
  ) {
    for veto in vetoes where veto.modality == .happened {
      let names = voters(veto.names)
      let fitting = statements.indices.filter {
        statements[$0].statement.outcome != .adopted || statements[$0].statement.isOutcomeSoft
      }
      let index: Int
      if let found = fitting.first {
        index = found
      } else {
        guard veto.isTold else { continue }
        statements.append((statement(nil, near: veto.start), veto.start, veto.end))
        index = statements.count - 1
      }
      if !veto.isTold, statements[index].statement.totals.isEmpty { continue }
      if veto.isTold { statements[index].statement.isAttitude = false }
      statements[index].statement.vetoers += names
      statements[index].statement.outcome = .vetoed
      if veto.isTold { statements[index].statement.isVetoTold = true }
      let isLongerAgo = places(max(0, veto.start - 2), veto.end).contains {
        sentence.term($0)?.time?.manner == .longer
      }
      if sentence.isInPassing(veto.start, veto.end) || isLongerAgo {
        statements[index].statement.isBackground = true
      }
      if sentence.isOfBefore(veto.start, veto.end) {
        statements[index].statement.isOfBefore = true
      }
    }
  }
}
