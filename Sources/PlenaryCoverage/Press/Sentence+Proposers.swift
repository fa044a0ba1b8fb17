import PlenaryModel

/// Whose texts a sentence speaks of.
extension Sentence {
  /// Whose text it is: `a Canadian amendment`, `the amendment proposed by Cuba`.
  func proposers(of place: Int) -> [NamedMember] {
    var found: [NamedMember] = []
    var at = place - 1
    while at >= max(0, place - 5) {
      let word = text(at)
      if let named = term(at)?.member, named.manner != .place {
        if named.manner == .adjective || term(at)?.isPossessive == true
          || isAny(["proposed", "drafted", "sponsored", "tabled"], at + 1)
        {
          found.insert(named, at: 0)
        } else if object(at: at + 1) != nil {
          found.insert(named, at: 0)
        } else {
          break
        }
      } else if ![
        "draft", "proposed", "drafted", "sponsored", "tabled", "first", "second", "and",
        "rival", "oral", "second", "third", "hostile", "key", "joint",
      ].contains(word) {
        break
      }
      at -= 1
    }
    guard let object = object(at: place),
      object == .amendment || object == .motion || object == .paragraph
    else { return [] }
    if found.isEmpty, let by = proposedBy(place) {
      found = by
    } else if found.isEmpty, isAny(["by", "from", "of"], place + 1),
      let group = groups.first(where: { (place + 2...place + 3).contains($0.start) })
    {
      found = group.names.map(\.named)
    }
    return found
  }

  static let proposing: Set<String> = [
    "proposed", "tabled", "submitted", "introduced", "moved", "presented", "sponsored", "put",
    "offered", "brought",
  ]

  /// `amendment proposed by Nigeria's delegate`, `amendment ..., offered by Cuba,`.
  func proposedBy(_ place: Int) -> [NamedMember]? {
    for at in places(place + 1, min(count, place + 14)) {
      if isAny(Sentence.proposing, at) {
        for by in places(at + 1, min(count, at + 4)) where text(by) == "by" {
          for name in places(by + 1, min(count, by + 6)) {
            if let group = groups.first(where: { $0.start == name }) {
              return group.names.map(\.named)
            }
            // `by Nigeria's delegate`, `by the representative of Egypt`
            if let named = term(name)?.member, named.manner == .name { return [named] }
          }
        }
        return nil
      }
      if isAny(Sentence.decisionWords, at) || text(at) == ";" { return nil }
    }
    return nil
  }

  /// Whose amendments a sentence speaks of: `amendments proposed by Nigeria's delegate`, `efforts by
  /// Sudan's representative to amend it`.
  func amendingProposers(_ place: Int) -> [NamedMember] {
    guard text(place) == "amend" else { return proposers(of: place) }
    for at in stride(from: place - 1, through: max(0, place - 8), by: -1) {
      if let named = term(at)?.member, named.manner == .name || named.manner == .adjective {
        return [named]
      }
    }
    return []
  }
}
