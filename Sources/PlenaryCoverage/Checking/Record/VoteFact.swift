public import PlenaryModel

/// One vote as the record has it.
///
/// The caller fills it from an archive, a case or documents; what it does not know stays out, and is
/// then not checked.
public struct VoteFact: Sendable, Hashable {
  /// The committee stage is another vote than that of the body it reports to.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    case committee, plenary
  }

  public enum Matter: String, Sendable, Hashable, CaseIterable {
    case resolution, amendment, paragraph, procedure
  }

  /// What a delegation said after the vote that it had meant; the result stands.
  public struct Intention: Sendable, Hashable {
    public var member: MemberID
    public var column: VoteColumn
    public var day: Day?

    public init(_ member: MemberID, _ column: VoteColumn, day: Day? = nil) {
      self.member = member
      self.column = column
      self.day = day
    }
  }

  /// Figures that were given once and that the record has replaced.
  public struct Superseded: Sendable, Hashable {
    public var totals: [VoteColumn: Int]
    /// Where they stood, in words: `the press release of the day`.
    public var origin: String

    public init(_ totals: [VoteColumn: Int], origin: String) {
      self.totals = totals
      self.origin = origin
    }
  }

  /// Cited in corrections: `A/RES/69/188`.
  public var id: String
  public var body: VotingBody
  public var stage: Stage
  public var matter: Matter
  public var symbols: [String] = []
  /// Words by which a text shows that it means this vote, in small letters: `korea`.
  public var titleWords: Set<String> = []
  public var day: Day?
  /// When it was taken, where the hour is known: a report of noon is not wrong about three o'clock.
  public var moment: Moment?
  /// As announced.
  public var totals: [VoteColumn: Int] = [:]
  public var choices: [MemberID: VoteColumn] = [:]
  public var outcome: ReportedOutcome?
  public var vetoBy: [MemberID] = []
  public var proposers: [MemberID] = []
  public var cosponsors: Int?
  public var intentions: [Intention] = []
  public var superseded: [Superseded] = []
  /// Where the record says it: whether a question is an important one, no table tells.
  public var majority: MajorityNeeded?
  /// How many had a vote on the day.
  public var members: Int?
  /// Votes of one text at its stages share it: `dprk-2014`.
  public var series: String?
  /// Where a reader finds it.
  public var address: String?

  public init(
    _ id: String, body: VotingBody, matter: Matter = .resolution, day: Day? = nil,
    totals: [VoteColumn: Int] = [:], outcome: ReportedOutcome? = nil
  ) {
    self.id = id
    self.body = body
    stage = body.isCommittee ? .committee : .plenary
    self.matter = matter
    self.day = day
    self.totals = totals
    self.outcome = outcome
  }

  /// The totals as they would have been if the later statements were votes; nil where there is none.
  public var totalsOfIntentions: [VoteColumn: Int]? {
    guard !intentions.isEmpty else { return nil }
    var totals = totals
    for intention in intentions {
      let cast = choices[intention.member] ?? .notVoting
      guard cast != intention.column else { continue }
      totals[cast] = totals[cast].map { max(0, $0 - 1) }
      totals[intention.column, default: 0] += 1
    }
    return totals
  }

  /// `111-19-55`, missing columns left out at the end.
  public var tallyWords: String {
    let columns: [VoteColumn] = [.inFavour, .against, .abstaining]
    return columns.compactMap { totals[$0].map { String($0) } }.joined(separator: "-")
  }

  /// `A/C.3/69/L.28/Rev.1 (UN General Assembly Third Committee, 2014-11-18)`.
  public var citation: String {
    id + " (" + body.name + (day.map { ", \($0)" } ?? "") + ")"
  }
}
