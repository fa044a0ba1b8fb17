import PlenaryModel

/// What a report says twice, and differently.
extension ReportCheck {
  mutating func contradictions() {
    for later in told.indices {
      for earlier in told.indices.prefix(later) where isOneVote(earlier, later) {
        differences(told[earlier], told[later])
        break
      }
    }
    voterInTwoColumns()
    numbersToldTwice()
  }

  /// Whether two votes of the reading are one that was told twice.
  private func isOneVote(_ earlier: Int, _ later: Int) -> Bool {
    let one = told[earlier]
    let two = told[later]
    // Two versions of one vote are told as such: announced, and corrected.
    if one.vote.version != nil || two.vote.version != nil { return false }
    if let day = one.vote.date, let other = two.vote.date, day != other { return false }
    if let body = one.vote.body, let other = two.vote.body, body.name != other.name { return false }
    if let matter = one.matter, let other = two.matter, matter != other { return false }
    if let target = one.vote.target, let other = two.vote.target, target != other { return false }
    if !one.vote.proposers.isEmpty, !two.vote.proposers.isEmpty,
      Set(one.vote.proposers) != Set(two.vote.proposers)
    {
      return false
    }
    if let outcome = one.vote.outcome, let other = two.vote.outcome, outcome != other {
      return false
    }
    let shared = one.totals.filter { two.totals[$0.key] == $0.value }.count
    if let fact = matches[earlier].fact, let other = matches[later].fact {
      return fact.id == other.id && (shared > 0 || two.index == nil)
    }
    // Without a record: most of the figures are the same, and another is not far off. Two amendments
    // are two votes, even where the same members voted them down.
    let isPart = one.matter == .amendment || one.matter == .paragraph || one.matter == nil
    guard shared >= (isPart ? 2 : 1), one.vote.object == two.vote.object || shared >= 2 else {
      return false
    }
    return one.totals.allSatisfy { column, value in
      guard let other = two.totals[column] else { return true }
      return abs(value - other) <= max(3, max(value, other) / 4)
    }
  }

  private mutating func differences(_ one: ToldVote, _ two: ToldVote) {
    for figure in two.figures {
      guard let other = one.figures.first(where: { $0.column == figure.column }),
        !figure.quantity.relation(to: other.quantity).isCompatible
      else { continue }
      add(
        .total(figure.column), two, span: figure.span,
        said: "\(figure.quantity) \(figure.column.words)", .contradiction,
        "The same report also has \(other.quantity) \(figure.column.words): "
          + "\u{201C}\(other.quote)\u{201D}.")
    }
  }

  private mutating func voterInTwoColumns() {
    for claims in [report.reading.claims.filter { $0.kind == .voted && $0.modality == .happened }] {
      var seen: [MemberID: [(column: VoteColumn, vote: Int?, quote: String)]] = [:]
      for claim in claims {
        guard case .votes(let column, let members) = claim.value else { continue }
        let event = claim.vote.flatMap { matches.indices.contains($0) ? matches[$0].fact?.id : nil }
        for member in members {
          let others = seen[member] ?? []
          if let other = others.first(where: { $0.column != column && $0.vote != claim.vote }),
            let event, let vote = other.vote, matches.indices.contains(vote),
            matches[vote].fact?.id == event, told[vote].vote.version == nil
          {
            add(
              .voter(member), claim.vote.map { told[$0] }, span: claim.span, .contradiction,
              "The same report also has \(member) \(other.column.words): "
                + "\u{201C}\(other.quote)\u{201D}.")
          }
          seen[member] = others + [(column, claim.vote, claim.quote)]
        }
      }
    }
  }

  /// Two numbers of co-sponsors, or of members, in one report.
  private mutating func numbersToldTwice() {
    for kind in [Claim.Kind.cosponsors, .membership] {
      let claims = report.reading.claims.filter { $0.kind == kind && $0.modality == .happened }
      for (place, claim) in claims.enumerated() {
        guard let said = StatedQuantity(claim.value),
          let other = claims.prefix(place).first(where: { earlier in
            guard let value = StatedQuantity(earlier.value), isSameOwner(earlier, claim) else {
              return false
            }
            return !value.relation(to: said).isCompatible
          })
        else { continue }
        add(
          kind == .cosponsors ? .cosponsors : .members, nil, span: claim.span, said: claim.quote,
          .contradiction, "The same report also has \u{201C}\(other.quote)\u{201D}.")
      }
    }
  }

  /// Whether two claims are about one vote; of members, whether no other body stands beside them.
  private func isSameOwner(_ one: Claim, _ two: Claim) -> Bool {
    if one.kind == .membership {
      let bodies = [one, two].map { claim in
        report.reading.claims.first { other in
          guard case .body = other.value else { return false }
          return report.sentence(at: claim.span).contains(other.span)
            && other.span.start >= claim.span.start
        }?.value
      }
      return bodies[0] != nil && bodies[0] == bodies[1]
    }
    return toldVote(at: one.span) == toldVote(at: two.span)
  }
}
