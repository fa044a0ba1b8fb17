import PlenaryModel
import Procedure

/// A meeting under test: orders are given, facts come back, and the clock moves by a minute.
struct Room {
  var meeting: Meeting
  var events: [Event] = []
  var now = Moment(Assembly.day, hour: 10, minute: 0)

  /// An open meeting of an ordinary assembly.
  init(
    _ members: Int = 5, groups: [GroupID: [MemberID]] = [:],
    _ change: (inout RulesOfProcedure) -> Void = { _ in }
  ) throws {
    meeting = Meeting(under: Assembly.rules(members, groups: groups, change))
    try chair(.openMeeting)
  }

  /// A meeting not yet opened.
  init(closed rules: RulesOfProcedure) { meeting = Meeting(under: rules) }

  @discardableResult
  mutating func give(_ by: Actor, _ order: Order) throws(OutOfOrder) -> [Fact] {
    now = now.adding(seconds: 60)
    let decided = try meeting.decide(Command(by: by, at: now, order))
    meeting.apply(decided)
    events += decided
    return decided.map(\.fact)
  }

  @discardableResult
  mutating func chair(_ order: Order) throws(OutOfOrder) -> [Fact] {
    try give(.presidingOfficer, order)
  }

  @discardableResult
  mutating func member(_ member: MemberID, _ order: Order) throws(OutOfOrder) -> [Fact] {
    try give(.delegation(member), order)
  }

  /// Why an order would be refused; nil when it is in order. Nothing changes.
  func refusal(_ by: Actor, _ order: Order) -> OutOfOrder.Reason? {
    do {
      _ = try meeting.decide(Command(by: by, at: now.adding(seconds: 60), order))
      return nil
    } catch {
      return error.reason
    }
  }

  func chairRefusal(_ order: Order) -> OutOfOrder.Reason? { refusal(.presidingOfficer, order) }
  func refusal(_ member: MemberID, _ order: Order) -> OutOfOrder.Reason? {
    refusal(.delegation(member), order)
  }

  mutating func later(hours: Int) { now = now.adding(hours: hours) }
  mutating func nextMeeting(hours: Int = 24) throws {
    try chair(.adjournMeeting)
    later(hours: hours)
    try chair(.openMeeting)
  }

  mutating func introduce(
    _ id: TextID = "L.1", by sponsors: MemberID..., text: ProposalText = ProposalText(),
    _ change: (inout ProposalDraft) -> Void = { _ in }
  ) throws {
    let sponsors = sponsors.isEmpty ? ["A"] : sponsors
    var draft = ProposalDraft(id: id, title: id.code, sponsors: sponsors, text: text)
    change(&draft)
    try member(sponsors[0], .introduce(draft))
  }

  mutating func amend(
    _ id: TextID, to text: TextID = "L.1", by mover: MemberID = "B",
    _ operations: AmendmentOperation...
  ) throws {
    try member(
      mover, .amend(AmendmentDraft(id: id, to: text, sponsors: [], operations: operations)))
  }

  /// Opens, casts and announces; the first members vote in favour, the next against, the next
  /// abstain.
  @discardableResult
  mutating func vote(
    on subject: Subject, _ inFavour: Int, _ against: Int, _ abstaining: Int = 0
  ) throws -> Outcome {
    try chair(.openVoting(on: subject, by: .recordedVote))
    try cast(inFavour, against, abstaining)
    try chair(.announceResult)
    return meeting.results.last!.outcome
  }

  @discardableResult
  mutating func vote(
    _ inFavour: Int, _ against: Int, _ abstaining: Int = 0
  ) throws -> Outcome {
    try vote(on: .proposal("L.1"), inFavour, against, abstaining)
  }

  @discardableResult
  mutating func vote(_ id: TextID, _ inFavour: Int, _ against: Int) throws -> Outcome {
    try vote(on: .proposal(id), inFavour, against)
  }

  mutating func cast(_ inFavour: Int, _ against: Int, _ abstaining: Int = 0) throws {
    let votes =
      Array(repeating: Vote.inFavour, count: inFavour)
      + Array(repeating: .against, count: against)
      + Array(repeating: .abstaining, count: abstaining)
    for (place, vote) in votes.enumerated() {
      try give(.secretary, .castVote(of: Assembly.member(place), vote))
    }
  }

  /// Moves a motion and carries it without a vote.
  mutating func carry(
    _ kind: MotionKind, _ about: TextID? = nil, by mover: MemberID = "A"
  ) throws {
    try member(mover, .move(MotionDraft(kind: kind, about: about)))
    try chair(.carryMotionWithoutVote(number: meeting.motions.count))
  }

  var status: ProposalState.Status? { meeting.proposal("L.1")?.status }
}

/// A text of operative paragraphs, each as its words.
func text(_ paragraphs: String...) -> ProposalText {
  ProposalText(
    paragraphs.enumerated().map {
      Paragraph(id: ParagraphID("op\($0.offset + 1)"), part: .operative, words: $0.element)
    })
}

func operative(_ id: ParagraphID, _ words: String) -> Paragraph {
  Paragraph(id: id, part: .operative, words: words)
}
