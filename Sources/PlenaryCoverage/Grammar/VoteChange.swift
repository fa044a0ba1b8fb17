import PlenaryModel

/// A member that changed its vote, or said afterwards that it had meant another.
struct VoteChange: Sendable {
  var names: [NameGroup.Name]
  var from: VoteColumn?
  var to: VoteColumn
  /// `had intended`: what it meant, while the record stands.
  var isIntention: Bool
  /// Terms.
  var start: Int
  var end: Int
}

extension Sentence {
  /// `Iraq later changed its vote to yes from an abstention`, `had intended to vote in favour`.
  var voteChanges: [VoteChange] {
    var found: [VoteChange] = []
    for place in 0..<count {
      if isAny(["changed", "switched", "changing", "switching", "corrected", "altered"], place),
        isAny(["its", "their", "his", "her"], place + 1), isAny(["vote", "votes"], place + 2)
      {
        if let change = change(place) { found.append(change) }
      } else if text(place) == "intended", text(place + 1) == "to", let change = intention(place) {
        found.append(change)
      }
    }
    return found
  }

  private func actor(before place: Int) -> NameGroup? {
    groups.last { $0.end <= place && place - $0.end <= 14 }
  }

  private func change(_ place: Int) -> VoteChange? {
    guard let group = actor(before: place), mood(at: place).modality == .happened else {
      return nil
    }
    var from: VoteColumn?
    var to: VoteColumn?
    var end = place + 3
    for at in places(place + 3, min(count, place + 18)) {
      if isAny([",", ";"], at), to != nil { break }
      guard let column = choice(at + 1) ?? choice(at + 2) else { continue }
      if text(at) == "to", to == nil { to = column }
      if text(at) == "from", from == nil { from = column }
      end = at + 3
    }
    guard let to else { return nil }
    return VoteChange(
      names: group.names, from: from, to: to, isIntention: false, start: group.start,
      end: min(end, count))
  }

  private func intention(_ place: Int) -> VoteChange? {
    guard let group = actor(before: place) else { return nil }
    var at = place + 2
    if text(at) == "vote" { at += 1 }
    guard let column = choice(at) else { return nil }
    return VoteChange(
      names: group.names, from: nil, to: column, isIntention: true, start: group.start,
      end: min(at + 2, count))
  }

  private func choice(_ place: Int) -> VoteColumn? {
    switch text(place) {
    case "yes", "favour", "favor", "support", "affirmative": return .inFavour
    case "in": return isAny(["favour", "favor", "support"], place + 1) ? .inFavour : nil
    case "for": return .inFavour
    case "no", "against", "negative", "opposition": return .against
    case "abstain", "abstention", "abstaining", "abstained": return .abstaining
    case "absent", "absence": return .notVoting
    case "an", "a": return choice(place + 1)
    default: return nil
    }
  }
}
