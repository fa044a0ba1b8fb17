public import PlenaryModel

/// Finds what contradicts itself inside one document.
///
/// Only what is said twice is compared: a list that is missing contradicts nothing, and a total that
/// is wrong without anything beside it cannot be known to be so.
public struct RecordAudit: Sendable {
  /// How many seats the body has; nil where that is not known.
  public var members: Int?
  /// Whether a voter could vote on a day: nil for a member or where it is not known, else why not
  /// ("was admitted on 2011-07-14"). Names are as the document prints them.
  public var objection: (@Sendable (_ voter: String, _ day: Day) -> String?)?

  public init(
    members: Int? = nil,
    objection: (@Sendable (_ voter: String, _ day: Day) -> String?)? = nil
  ) {
    self.members = members
    self.objection = objection
  }

  /// In the order of the votes of the document, and then of its parts.
  public func contradictions(in document: Document) -> [RecordContradiction] {
    findings(in: document).filter { !$0.isDoubt }
  }

  /// What differs and may have a reason: a column for the absent that the format does not have.
  public func doubts(in document: Document) -> [RecordContradiction] {
    findings(in: document).filter(\.isDoubt)
  }

  private func findings(in document: Document) -> [RecordContradiction] {
    var kinds: [RecordContradiction.Kind] = []
    for vote in document.votes {
      kinds += repetitions(in: vote)
      kinds += totals(of: vote)
      kinds += members(of: vote)
      kinds += strangers(in: vote, document.dates.adoption)
    }
    kinds += disagreements(in: document)
    return kinds.map { RecordContradiction(symbol: document.symbol, kind: $0) }
      + document.components.flatMap { findings(in: $0) }
  }

  private func repetitions(in vote: DocumentVote) -> [RecordContradiction.Kind] {
    var columns: [String: [String]] = [:]
    var order: [String] = []
    for count in vote.counts {
      for voter in count.voters {
        let name = voter.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if columns[name] == nil { order.append(name) }
        columns[name, default: []].append(count.column)
      }
    }
    return order.compactMap { name in
      guard let places = columns[name], places.count > 1 else { return nil }
      let unique = places.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return .listedTwice(voter: name, columns: unique)
    }
  }

  private func totals(of vote: DocumentVote) -> [RecordContradiction.Kind] {
    vote.counts.compactMap { count in
      guard let declared = count.declared, !count.voters.isEmpty, declared != count.voters.count
      else { return nil }
      return .totalDiffers(column: count.column, declared: declared, listed: count.voters.count)
    }
  }

  private func members(of vote: DocumentVote) -> [RecordContradiction.Kind] {
    let declared = vote.counts.reduce(0) { $0 + ($1.declared ?? $1.voters.count) }
    let listed = vote.counts.reduce(0) { $0 + $1.voters.count }
    let votes = max(declared, listed)
    var kinds: [RecordContradiction.Kind] = []
    if let members, votes > members {
      kinds.append(.moreVotesThanMembers(votes: votes, members: members))
    }
    if let tookPart = vote.quorum, tookPart > 0, votes > tookPart {
      kinds.append(.moreVotesThanTookPart(votes: votes, tookPart: tookPart))
    }
    if vote.outcome.saysWithoutVote, votes > 0 {
      kinds.append(.votesWithoutVote(outcome: vote.outcome, votes: votes))
    }
    return kinds
  }

  private func strangers(in vote: DocumentVote, _ day: Day?) -> [RecordContradiction.Kind] {
    guard let objection, let day else { return [] }
    return vote.counts.flatMap { count in
      count.voters.compactMap { voter in
        objection(voter, day).map { .notMember(voter: voter, day: day, reason: $0) }
      }
    }
  }

  /// Tallies said in words against those counted; with several votes, one that fits is enough.
  private func disagreements(in document: Document) -> [RecordContradiction.Kind] {
    let counted = document.votes.compactMap(\.tally)
    guard let first = counted.first else { return [] }
    return places(in: document).compactMap { place, text in
      guard let said = TallyWords.tally(in: text), !counted.contains(said) else { return nil }
      let absent = TallyWords.absent(in: text)
      var withAbsent = said
      withAbsent.abstaining += absent
      if absent > 0, counted.contains(withAbsent) {
        return .absentAsAbstaining(place: place, said: said, absent: absent)
      }
      return .talliesDisagree(place: place, said: said, counted: first)
    }
  }

  /// Where a document may say a tally in words.
  private func places(in document: Document) -> [(place: String, text: String)] {
    var places: [(String, String)] = []
    for step in document.steps where step.outcome.lowercased() != "draftresolution" {
      places.append(("The step \(step.outcome)", step.symbol))
      places.append(("The step \(step.outcome)", step.by))
    }
    for vote in document.votes { places.append(("The outcome \(vote.outcome)", vote.outcome)) }
    for conclusion in document.conclusions {
      let words = conclusion.plain
      if words.utf8.count < 20_000 { places.append(("The conclusion", words)) }
    }
    return places
  }
}

extension RecordContradiction {
  fileprivate var isDoubt: Bool { if case .absentAsAbstaining = kind { true } else { false } }
}

extension DocumentVote {
  /// The totals as declared; nil where no column has any. A column that is not there is nought.
  fileprivate var tally: VoteTally? {
    guard counts.contains(where: { $0.declared != nil || !$0.voters.isEmpty }) else { return nil }
    func total(_ column: String) -> Int {
      self[column].map { $0.declared ?? $0.voters.count } ?? 0
    }
    return VoteTally(
      inFavour: total("inFavour"), against: total("against"), abstaining: total("abstaining"))
  }
}

extension String {
  /// "adoptedWithoutVote", "Adopted without a vote", "adoptedByAcclamation", "by consensus".
  fileprivate var saysWithoutVote: Bool {
    let letters = lowercased().filter(\.isLetter)
    return letters.contains("withoutvote") || letters.contains("withoutavote")
      || letters.contains("acclamation") || letters.contains("consensus")
  }
}
