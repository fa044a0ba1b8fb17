/// How the strength of an opening changed.
public enum VerbStrength: String, Sendable, Hashable, CaseIterable {
  case stronger
  case weaker
  /// The same, or another word for it.
  case equal
  /// Another purpose, or practice does not tell which is stronger.
  case notComparable

  /// From one opening to another. Families are compared where practice orders them: to receive is
  /// less than to address somebody, and that less than to decide. An adverb strengthens its verb
  /// but lifts none above the next: "strongly encourages" and "invites" are not compared.
  public static func change(from old: Opening, to new: Opening) -> VerbStrength {
    let one = old.verb
    let other = new.verb
    guard isComparable(one.family, other.family) else { return .notComparable }
    if one.rank == other.rank {
      return old.intensity == new.intensity
        ? .equal : old.intensity < new.intensity ? .stronger : .weaker
    }
    // Adjectives are what makes a judgement strong: "grave concern" is nearer to "deplores".
    if one.family == .judgement {
      let before = one.rank + min(old.intensity, 5)
      let after = other.rank + min(new.intensity, 5)
      return before == after ? .equal : before < after ? .stronger : .weaker
    }
    let isUp = one.rank < other.rank
    let isClose = abs(one.rank - other.rank) <= 2
    let lead = isUp ? old.intensity - new.intensity : new.intensity - old.intensity
    if isClose, lead > 0 { return .notComparable }
    return isUp ? .stronger : .weaker
  }

  private static let ordered: [OpeningVerb.Family] = [.reception, .address, .decision]

  private static func isComparable(
    _ one: OpeningVerb.Family, _ other: OpeningVerb.Family
  ) -> Bool {
    one == other || ordered.contains(one) && ordered.contains(other)
  }
}
