/// A number of votes in a column, as a sentence states it.
struct VoteCount: Sendable {
  var column: VoteColumn
  var value: Int
  /// Terms.
  var start: Int
  var end: Int
  /// `88-55` without words: which side comes first depends on what became of the text.
  var isBare = false
  /// `about 50`, `more than 100`: no exact count.
  var bound: QuantityBound = .exactly
  /// `nine votes are needed`: no count of votes cast.
  var modality: Modality = .happened
  /// `the only country to vote against`: its subject is all of the column.
  var isSole = false
  /// Rests on a word like `backed`, which is a vote only where one is spoken of.
  var isAttitude = false
  /// Names given with it: `13 others, including France`.
  var group: NameGroup?
  var isNeeded = false
  /// Words stand between number and column that are not known: it fills a column that nothing else
  /// does, and contradicts nothing.
  var isLoose = false
}

/// How a number is meant.
public enum QuantityBound: String, Sendable, Hashable, CaseIterable {
  case exactly
  case moreThan = "more_than"
  case atLeast = "at_least"
  case atMost = "at_most"
  case lessThan = "less_than"
  case about
  case nearly
}

extension Sentence {
  /// How the number at a place is bounded by the words before it.
  func bound(before place: Int) -> QuantityBound {
    let one = text(place - 1)
    let two = text(place - 2)
    // `no fewer than 74`, `no less than 74`, `as many as 141`: so many, and a lot.
    if one == "than", ["fewer", "less"].contains(two), text(place - 3) == "no" { return .exactly }
    switch one {
    case "over", "exceeding", "beyond": return .moreThan
    case "than" where two == "more" || two == "greater": return .moreThan
    case "than" where two == "fewer" || two == "less": return .lessThan
    case "least" where two == "at": return .atLeast
    case "most" where two == "at": return .atMost
    case "to" where two == "up": return .atMost
    case "under", "below": return .lessThan
    case "nearly", "almost", "approaching": return .nearly
    case "about", "around", "roughly", "approximately", "some", "circa", "estimated": return .about
    default: return .exactly
    }
  }
}
