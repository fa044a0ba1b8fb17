public import PlenaryModel
public import Procedure

/// What a script did, in order: the material of which the printed account and the JSON are made.
public struct Report: Sendable {
  public enum Item: Sendable {
    case narrative(String)
    case assumption(String)
    case meeting(MeetingHead)
    case act(Act)
    case answer(Answer)
    case adjudication(Adjudication)
    case clock(Moment, timeIsKnown: Bool)
    case sponsors(TextID, [String])
    case failure(ScriptError)
  }

  /// A meeting that begins.
  public struct MeetingHead: Sendable {
    public var body: Body
    public var on: Moment
    /// Whether the hour is known, or only the day.
    public var timeIsKnown: Bool
    public var session: String?
    public var members: Int
    /// A what-if is never to be shown as something that happened.
    public var isHypothetical: Bool
  }

  /// Something that somebody did, or tried to do.
  public struct Act: Sendable {
    public var place: FilePlace
    public var command: Command
    public var actor: String
    public var said: String
    /// Why the script tries what history does not have; nil for what happened.
    public var tried: String?
    public var events: [Event]
    public var refusal: OutOfOrder?
    /// The meeting as it stood afterwards; its rules give words to refusals and results.
    public var meeting: Meeting
    /// Warnings and facts beside the act.
    public var decision: Adjudication?
    /// A text that was adopted without a vote, with what it is worth.
    public var withoutVote: (text: TextID, effect: DecisionEffect?)?
  }

  /// A legal test, a step of a docket, or a look into the powers.
  public struct Answer: Sendable {
    public var asked: String
    public var answer: String
    public var rule: RuleID?
    public var because: String
    /// The facts that were stated, as the script wrote them.
    public var facts: String = ""
  }

  /// A vote that was decided.
  public struct Adjudication: Sendable {
    public var subject: String
    public var determination: Determination
    public var rule: DecisionRule
    public var majorityRule: RuleCitation?
    public var effect: DecisionEffect?
    public var stage: Body.Stage
    public var source: ReportedVote?
    /// Members by how they voted, where names are known.
    public var names: [Vote: [String]]
    public var notVoting: [String]
    /// The rules it was taken under; nil for a vote without a meeting.
    public var rules: RulesOfProcedure?
    /// The name of a member.
    public var name: @Sendable (MemberID) -> String = { $0.code }
  }

  public var title: String?
  public var about: String?
  public var sources: [String] = []
  public var items: [Item] = []
  public var expectations = 0
  public var failures: [ScriptError] = []
  /// The script ended early: a line could not be understood, or the record not written.
  public var isBroken = false
  /// `proves WORD [RULE]` of a conformance scenario.
  public var scenario: String?
  public var proves: (outcome: String, rule: RuleID?)?
  /// Words and rules of the expectations that held: what the script really tested.
  public var shown: [(outcome: String, rule: RuleID?)] = []

  public init() {}
}
