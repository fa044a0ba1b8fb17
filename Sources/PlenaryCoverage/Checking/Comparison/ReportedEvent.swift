public import PlenaryModel

/// How reports stand to each other in one detail.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
  case agree
  case conflict
  /// They can both be right: one rounds, bounds, or names more.
  case differentDetail = "different_detail"
  /// Only one report has it.
  case single
}

/// One vote as several reports tell it.
public struct ReportedEvent: Sendable, Hashable {
  public struct Statement: Sendable, Hashable {
    /// The report's id.
    public var report: String
    public var said: String
    public var span: TextSpan

    public init(report: String, said: String, span: TextSpan) {
      self.report = report
      self.said = said
      self.span = span
    }
  }

  public struct Detail: Sendable, Hashable {
    public var subject: Finding.Subject
    public var agreement: Agreement
    public var statements: [Statement]
    /// What the record has.
    public var recorded: String?

    public init(
      _ subject: Finding.Subject, _ agreement: Agreement, statements: [Statement],
      recorded: String? = nil
    ) {
      self.subject = subject
      self.agreement = agreement
      self.statements = statements
      self.recorded = recorded
    }

    /// The reports that have it, each once, in the order given.
    public var reports: [String] {
      var reports: [String] = []
      for statement in statements where !reports.contains(statement.report) {
        reports.append(statement.report)
      }
      return reports
    }
  }

  /// The vote of the record, where it knows it.
  public var fact: VoteFact?
  /// The day on record, else the one that the reports give.
  public var day: Day?
  /// `UN Security Council, draft resolution`.
  public var words: String
  /// The reports that tell of it.
  public var reports: [String]
  public var details: [Detail]

  public var conflicts: [Detail] { details.filter { $0.agreement == .conflict } }
}

/// Puts together what reports tell of the same vote.
struct EventGrouping {
  struct Account {
    var report: Int
    var told: ToldVote
    var match: VoteMatch
    var published: Day?
  }

  private(set) var groups: [[Account]] = []

  /// Those that the record knows go together by it; the others by what they say.
  init(_ accounts: [Account]) {
    for account in accounts {
      let place = groups.firstIndex { group in
        if let fact = account.match.event { return group[0].match.event?.id == fact.id }
        return group[0].match.event == nil && group.contains { EventGrouping.fit($0, account) }
      }
      if let place { groups[place].append(account) } else { groups.append([account]) }
    }
  }

  static func fit(_ one: Account, _ two: Account) -> Bool {
    let (left, right) = (one.told, two.told)
    if let day = left.vote.date, let other = right.vote.date, abs(day.number - other.number) > 1 {
      return false
    }
    if left.vote.date == nil || right.vote.date == nil, let day = one.published,
      let other = two.published, abs(day.number - other.number) > 7
    {
      return false
    }
    if let matter = left.matter, let other = right.matter, matter != other,
      [matter, other].contains(.amendment) || [matter, other].contains(.paragraph)
    {
      return false
    }
    guard bodiesFit(left.vote.body, right.vote.body) else { return false }
    if !left.vote.proposers.isEmpty, !right.vote.proposers.isEmpty,
      Set(left.vote.proposers).isDisjoint(with: right.vote.proposers)
    {
      return false
    }
    if one.report == two.report {
      // Within a report two tallies are two votes, unless all that both state is the same.
      let shared = left.totals.keys.filter { right.totals[$0] != nil }
      return !shared.isEmpty && shared.allSatisfy { left.totals[$0] == right.totals[$0] }
    }
    return figuresFit(left, right)
  }

  private static func bodiesFit(_ one: VotingBody?, _ two: VotingBody?) -> Bool {
    guard let one, let two, one.name != two.name else { return true }
    // The press gives the committee's votes to the Assembly.
    return (one.isCommittee && two.id == "GA") || (two.isCommittee && one.id == "GA")
  }

  /// Equal in one number, or near in all: two votes of one day on one text would be neither.
  private static func figuresFit(_ one: ToldVote, _ two: ToldVote) -> Bool {
    var isNear = true
    var shared = 0
    for figure in one.figures {
      guard let other = two.figures.first(where: { $0.column == figure.column }) else { continue }
      shared += 1
      if figure.quantity.relation(to: other.quantity).isCompatible {
        if (figure.exact ?? 100) > 4 { return true }
        continue
      }
      guard let value = figure.exact, let second = other.exact,
        abs(value - second) <= max(2, max(value, second) / 10)
      else {
        isNear = false
        continue
      }
    }
    if shared > 0 { return isNear }
    return one.vote.date != nil && one.vote.date == two.vote.date
      && one.vote.body?.name == two.vote.body?.name && one.matter == two.matter
  }
}
