public import PlenaryModel

/// A text that is to be voted on, with what is known of it before the vote.
public struct ForecastDraft: Sendable, Hashable {
  public var title: String
  /// A vote on a paragraph or on an amendment rather than on the text as a whole.
  public var isParagraph: Bool
  public var isAmendment: Bool
  /// Short codes of subjects, as in ``VoteColumns/RollCall/issues``.
  public var issues: [String]
  /// Members that propose the text. They are taken to vote for it with a chance of 0.97; that figure
  /// is an assumption, no source of sponsors was measured.
  public var sponsors: [MemberID]
  /// How members voted on the same text in committee: taken to be repeated with a chance of 0.94, an
  /// assumption as well.
  public var committeeVote: [MemberID: Choice]
  /// Positions that members have declared: taken to be kept with a chance of 0.98, an assumption.
  public var declared: [MemberID: Choice]
  /// Who may vote; nil for those who were members at the last roll call of the history.
  public var members: [MemberID]?
  /// Whether all of them are known to cast a ballot: attendance is then certain.
  public var allTakePart: Bool

  public init(
    title: String, isParagraph: Bool = false, isAmendment: Bool = false, issues: [String] = [],
    sponsors: [MemberID] = [], committeeVote: [MemberID: Choice] = [:],
    declared: [MemberID: Choice] = [:], members: [MemberID]? = nil, allTakePart: Bool = false
  ) {
    self.title = title
    self.isParagraph = isParagraph
    self.isAmendment = isAmendment
    self.issues = issues
    self.sponsors = sponsors
    self.committeeVote = committeeVote
    self.declared = declared
    self.members = members
    self.allTakePart = allTakePart
  }
}

/// What a member has let be known about its vote, and how far it is believed.
struct Disclosure: Sendable {
  let choice: Choice
  let reliability: Double
  let reason: ForecastReason.Kind
}

extension ForecastDraft {
  /// The strongest word of each member: its declaration, else its vote in committee, else that it
  /// sponsors the text.
  func disclosure(of member: MemberID, sponsors: Set<MemberID>) -> Disclosure? {
    if let choice = declared[member], choice != .notMember {
      return Disclosure(choice: choice, reliability: 0.98, reason: .declared(choice))
    }
    if let choice = committeeVote[member], choice.isCast {
      return Disclosure(choice: choice, reliability: 0.94, reason: .votedInCommittee(choice))
    }
    if sponsors.contains(member) {
      return Disclosure(choice: .inFavour, reliability: 0.97, reason: .sponsors)
    }
    return nil
  }
}
