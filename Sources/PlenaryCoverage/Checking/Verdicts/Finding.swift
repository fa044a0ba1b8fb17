public import PlenaryModel

/// One thing that a report says, and what the record says of it.
public struct Finding: Sendable, Hashable {
  /// What is checked.
  public enum Subject: Sendable, Hashable {
    case total(VoteColumn)
    case voter(MemberID)
    /// All who are in a column.
    case list(VoteColumn)
    /// Which vote is meant.
    case occasion
    case body, outcome, date, matter, veto, proposers, majority, threshold, margin, arithmetic
    case members, cosponsors, rule, force, figure, quotation, nextStage

    public var words: String {
      switch self {
      case .total(let column): column.words
      case .voter(let member): member.code
      case .list(let column): "list of those " + column.words
      case .occasion: "occasion"
      case .body: "body"
      case .outcome: "outcome"
      case .date: "date"
      case .matter: "matter"
      case .veto: "veto"
      case .proposers: "proposers"
      case .majority: "majority"
      case .threshold: "threshold"
      case .margin: "margin"
      case .arithmetic: "arithmetic"
      case .members: "members"
      case .cosponsors: "co-sponsors"
      case .rule: "rule"
      case .force: "legal force"
      case .figure: "figure"
      case .quotation: "quotation"
      case .nextStage: "next stage"
      }
    }
  }

  public var subject: Subject
  public var span: TextSpan
  /// The words of the report.
  public var said: String
  /// What the record has instead, in words; nil where it has nothing.
  public var recorded: String?
  public var verdict: Verdict
  /// A sentence or two.
  public var why: String
  /// The fact of the record that decides; in a transplanted claim that to which it belongs.
  public var fact: String?
  /// The vote of the reading that it is about.
  public var vote: Int?
  /// Who says so in the report, where it is laid in somebody's mouth.
  public var speaker: String?

  public init(
    _ subject: Subject, span: TextSpan, said: String, recorded: String? = nil, verdict: Verdict,
    why: String, fact: String? = nil, vote: Int? = nil
  ) {
    self.subject = subject
    self.span = span
    self.said = said
    self.recorded = recorded
    self.verdict = verdict
    self.why = why
    self.fact = fact
    self.vote = vote
  }
}
