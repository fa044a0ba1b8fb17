import PlenaryModel

/// Who voted what.
extension ReportCheck {
  mutating func voters(_ told: ToldVote, _ match: VoteMatch) {
    guard let fact = match.fact ?? (match.manner == .otherStage ? match.origin : nil),
      !fact.choices.isEmpty
    else { return }
    let intended = Dictionary(
      fact.intentions.map { ($0.member, $0.column) }, uniquingKeysWith: { _, last in last })
    for (column, names) in told.vote.voters.sorted(by: { $0.key < $1.key }) {
      for voter in names { self.voter(voter, column, told, fact, intended[voter.member]) }
      omissions(column, names, told, fact)
    }
  }

  private mutating func voter(
    _ voter: NamedVoter, _ column: VoteColumn, _ told: ToldVote, _ fact: VoteFact,
    _ intended: VoteColumn?
  ) {
    let said = "\(voter.name.isEmpty ? voter.member.code : voter.name) \(column.words)"
    guard let recorded = fact.choices[voter.member] else {
      // Only where the record has everybody is a member that it does not name a stranger.
      let isWhole = fact.members.map { fact.choices.count >= $0 } ?? false
      add(
        .voter(voter.member), told, span: voter.span, said: said,
        isWhole ? .mismatch : .unverifiable,
        isWhole
          ? "\(voter.member) had no vote in \(fact.citation)."
          : "The record does not say how \(voter.member) voted.", fact: fact)
      return
    }
    let verdict: Verdict
    let why: String
    if recorded == column {
      verdict = .match
      why = "So \(fact.citation)."
    } else if intended == column {
      verdict = .laterIntention
      why = "\(voter.member) later said so; recorded in \(fact.citation): \(recorded.words)."
    } else if Set([recorded, column]) == [.abstaining, .notVoting] {
      verdict = .wrongColumn
      why =
        "Abstaining is a vote that is recorded, and absence is none; \(fact.citation): "
        + "\(recorded.words)."
    } else {
      verdict = .mismatch
      why = "Recorded in \(fact.citation): \(recorded.words)."
    }
    add(
      .voter(voter.member), told, span: voter.span, said: said, recorded: recorded.words, verdict,
      why, fact: fact)
  }

  /// Members that the record has in a column and a list told as whole leaves out.
  private mutating func omissions(
    _ column: VoteColumn, _ names: [NamedVoter], _ told: ToldVote, _ fact: VoteFact
  ) {
    guard let total = told.totals[column], names.count >= total,
      !told.vote.partial.contains(column), let first = names.first, let last = names.last
    else { return }
    let listed = Set(names.map(\.member))
    let missing = fact.choices.filter { $0.value == column && !listed.contains($0.key) }.map(\.key)
    guard !missing.isEmpty else { return }
    let codes = missing.sorted().map(\.code).joined(separator: ", ")
    add(
      .list(column), told, span: first.span.union(last.span),
      said: names.map(\.member.code).joined(separator: ", "),
      recorded: codes, .omission, "Left out of those \(column.words): \(codes).", fact: fact)
  }
}
