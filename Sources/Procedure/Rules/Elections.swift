public import PlenaryModel

/// What was found in the box in one round.
public struct BallotCount: Sendable, Hashable {
  /// Papers taken out of the box.
  public var papers: Int
  public var invalid: Int
  /// Papers that name nobody: an abstention.
  public var blank: Int
  public var votes: [String: Int]

  public init(papers: Int, invalid: Int = 0, blank: Int = 0, votes: [String: Int]) {
    self.papers = papers
    self.invalid = invalid
    self.blank = blank
    self.votes = votes
  }

  /// Members present and voting: valid papers that express a choice.
  public var valid: Int { papers - invalid - blank }
}

/// How an election to one or several places goes from round to round.
///
/// Rules 93, 94 and 132 of the General Assembly: the first ballot is open; then three ballots are
/// restricted to the leading names (two for one place, otherwise twice the places left), then three
/// open, and so on. In 2006 the forty-seventh ballot, an open one, gave votes to three States that
/// had not been on the list.
public struct ElectionRules: Sendable, Hashable {
  public var majority: Fraction
  public var strict: Bool
  /// The bar as a number, where it is of the whole membership: 97 of 193.
  public var absolute: Int?
  public var lotBreaksTie: Bool

  public init(majority: Fraction, strict: Bool, absolute: Int?, lotBreaksTie: Bool = false) {
    self.majority = majority
    self.strict = strict
    self.absolute = absolute
    self.lotBreaksTie = lotBreaksTie
  }

  public func required(valid: Int) -> Int {
    absolute ?? majority.required(of: valid, strict: strict)
  }

  /// Whether the round of that number, counted from 1, may give votes to any eligible name.
  public static func isOpen(round: Int) -> Bool { round == 1 || ((round - 2) / 3) % 2 == 1 }

  /// Those elected in a round, highest first. Names that share the last place are not elected: the
  /// next ballot, or the lot, decides between them.
  public func elected(_ votes: [String: Int], valid: Int, seats: Int) -> [String] {
    let bar = required(valid: valid)
    let passed = votes.filter { $0.value >= bar }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    guard passed.count > seats else { return passed.map(\.key) }
    let lastSeat = passed[seats].value
    let clear = passed.prefix(seats).filter { $0.value > lastSeat }
    return clear.count == seats || passed[seats - 1].value > lastSeat
      ? passed.prefix(seats).map(\.key) : clear.map(\.key)
  }

  /// The names to which the next ballot is restricted; nil when it is open.
  public func restriction(
    nextRound: Int, last: [String: Int], elected: [String], seatsLeft: Int
  ) -> [String]? {
    if ElectionRules.isOpen(round: nextRound) { return nil }
    let places = seatsLeft * 2
    let standing = last.filter { !elected.contains($0.key) }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    guard standing.count > places else { return standing.map(\.key) }
    // Names level with the last that fits stay in: nobody is struck off by the alphabet.
    let least = standing[places - 1].value
    return standing.filter { $0.value >= least }.map(\.key)
  }
}
