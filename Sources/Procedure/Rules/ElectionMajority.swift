public import PlenaryModel

/// A candidate is elected with the majority that the rules ask for, counted from valid ballot papers
/// that name somebody.
///
/// GA rules 93, 94 and 132 (GA-093-132, GA-094): a majority of those present and voting, two thirds
/// for the places in the principal organs; of the whole membership where the rules say so, 97 of 193
/// (SC-ICJ-ELECT). Blank and invalid papers are in no base. Where more candidates reach the majority
/// than there are places, those with the most votes are elected; names that share the last place are
/// not: the next ballot, or the lot, decides between them.
public struct ElectionMajority: Sendable, Hashable {
  public var majority: Fraction
  public var strict: Bool
  /// The bar as a number, where it is of the whole membership: 97 of 193.
  public var absolute: Int?

  public init(majority: Fraction, strict: Bool, absolute: Int? = nil) {
    self.majority = majority
    self.strict = strict
    self.absolute = absolute
  }

  public func required(valid: Int) -> Int {
    absolute ?? majority.required(of: valid, strict: strict)
  }

  /// Those elected in a round, highest first. Names that share the last place are not elected: the
  /// next ballot, or the lot, decides between them.
  public func elected(_ votes: [String: Int], valid: Int, seats: Int) -> [String] {
    let bar = max(1, required(valid: valid))
    let passed = votes.filter { $0.value >= bar }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    guard passed.count > seats else { return passed.map(\.key) }
    return passed.prefix(seats).filter { $0.value > passed[seats].value }.map(\.key)
  }
}

extension Meeting {
  /// An election under a heading of important questions needs their majority (Charter, article 18
  /// (2): the non-permanent members of the Security Council); others the ordinary one.
  func electionMajority(
    _ provision: ElectionsProvision, for election: Election
  ) -> ElectionMajority {
    if let share = importantShare(of: election) {
      return ElectionMajority(majority: share.fraction, strict: share.strict)
    }
    return ElectionMajority(
      majority: provision.majority, strict: provision.strict,
      absolute: provision.ofMembers
        ? provision.majority.required(of: rules.roster.count, strict: provision.strict) : nil)
  }

  func importantShare(of election: Election) -> (fraction: Fraction, strict: Bool)? {
    guard !election.heads.isDisjoint(with: rules.majorities.importantHeads),
      let important = rules.majorities.important,
      case .share(_, _, let fraction, let strict, _) =
        rules.decisionRule(important.by).requirement
    else { return nil }
    return (fraction, strict)
  }
}
