import PlenaryModel
import PlenaryTesting
import Procedure

// Random values of everything that stands in an event.
extension SplitMix64 {
  mutating func number() -> Int {
    switch below(4) {
    case 0: 0
    case 1: below(200)
    case 2: below(1 << 40)
    default: -below(1000)
    }
  }
  mutating func words() -> String {
    one(of: [
      "", "Decides to remain seized of the matter", "\"quoted\" \\ and\nbroken", "Côte d’Ivoire",
      "日本", "e\u{301}", "\u{0}\u{1F}\u{7F}", "🕊", "null", "(chair)",
    ])
  }
  mutating func member() -> MemberID {
    truth() ? Assembly.member(below(20)) : one(of: ["JPN", "PRK", "É", "(x", "", "a b", .unnamed])
  }
  mutating func text() -> TextID {
    one(of: ["A/1", "A/2", "A/C.3/69/L.28/Rev.1", "A/C.3/69/L.63", ""])
  }
  mutating func rule() -> RuleID { one(of: ["A-1", "GA-088-128-A"]) }
  mutating func decisionRule() -> DecisionRuleID { one(of: ["A-SIMPLE", "A-VETO"]) }
  mutating func paragraphID() -> ParagraphID { one(of: ["op1", "op2", "pp1", ""]) }
  mutating func day() -> Day {
    Day(year: 1 + below(9999), month: 1 + below(12), day: 1 + below(28))!
  }
  mutating func moment() -> Moment {
    Moment(
      day(), hour: below(24), minute: below(60), second: below(60),
      offsetMinutes: one(of: [0, -300, 345, -1, 14 * 60]))
  }
  mutating func actor() -> Actor {
    switch below(4) {
    case 0: .presidingOfficer
    case 1: .secretary
    default: .delegation(member())
    }
  }
  mutating func paragraph() -> Paragraph {
    Paragraph(id: paragraphID(), part: one(of: Paragraph.Part.allCases), words: words())
  }
  mutating func proposalText() -> ProposalText { ProposalText(some { $0.paragraph() }) }
  mutating func proposalDraft() -> ProposalDraft {
    ProposalDraft(
      id: text(), title: words(), sponsors: some { $0.member() }, text: proposalText(),
      question: maybe { $0.words() }, actions: some { ActionID($0.words()) },
      heads: Set(some { $0.words() }), isProcedural: truth(), costsMoney: truth(),
      amendsRules: truth(), isSeizedElsewhere: truth(), partiesToDispute: some { $0.member() },
      concerned: some { $0.member() }, circulated: maybe { $0.moment() })
  }
  mutating func operation() -> AmendmentOperation {
    switch below(6) {
    case 0: .delete(paragraphID())
    case 1: .replace(paragraphID(), words: words())
    case 2: .replaceWords(paragraphID(), old: words(), new: words())
    case 3: .insertAfter(paragraphID(), paragraph())
    case 4: .insertBefore(paragraphID(), paragraph())
    default: .append(paragraph())
    }
  }
  mutating func amendmentDraft() -> AmendmentDraft {
    AmendmentDraft(
      id: text(), to: text(), sponsors: some { $0.member() }, operations: some { $0.operation() },
      isOral: truth(), replacesWhole: truth(), circulated: maybe { $0.moment() })
  }
  mutating func motionDraft() -> MotionDraft {
    var draft = MotionDraft(
      kind: one(of: ["close-debate", "divide"]), about: maybe { $0.text() },
      seconds: maybe { $0.number() }, secondsEach: maybe { $0.number() }, parts: below(3),
      words: maybe { $0.words() }, invitee: maybe { $0.member() })
    draft.partition = some { $0.some { $0.paragraphID() } }
    return draft
  }
  mutating func vote() -> Vote { one(of: Vote.allCases) }
  mutating func votes() -> [MemberID: Vote] {
    Dictionary(some(upTo: 6) { ($0.member(), $0.vote()) }) { first, _ in first }
  }
  mutating func count() -> Count {
    Count(
      inFavour: below(200), against: below(200), abstaining: below(200),
      notParticipating: below(3), objecting: below(2), members: maybe { $0.below(200) },
      present: maybe { $0.below(200) }, total: maybe { $0.number() },
      scale: one(of: [1, 10, 1000]))
  }
  mutating func tally() -> Tally {
    Tally(
      count(), groups: Dictionary(some { (GroupID($0.words()), $0.count()) }) { first, _ in first })
  }
  mutating func outcome() -> Outcome {
    switch below(10) {
    case 0: .adopted
    case 1: .rejected
    case 2: .vetoed(by: some { $0.member() })
    case 3: .insufficientVotes
    case 4: .noQuorum
    case 5: .secondVote(withinHours: below(1000))
    case 6: .lost
    case 7: .rulingStands
    case 8: .sustained
    default: .castingVoteNeeded
    }
  }
  mutating func subject() -> Subject {
    switch below(6) {
    case 0: .proposal(text())
    case 1: .amendment(text())
    case 2: .part(of: text(), number: number())
    case 3: .motion(number: number())
    case 4: .appeal
    default: .preliminaryQuestion(text())
    }
  }
  mutating func reportedVote() -> ReportedVote {
    ReportedVote(
      tally: tally(), known: votes(), status: one(of: SourceStatus.allCases), source: words())
  }
  mutating func ballotCount() -> BallotCount {
    BallotCount(
      papers: number(), invalid: below(3), blank: below(3),
      votes: Dictionary(some { ($0.words(), $0.number()) }) { first, _ in first },
      number: maybe { $0.number() })
  }

  mutating func listArrangement() -> ListArrangement {
    ListArrangement(
      perDelegation: maybe { $0.number() }, perGroup: maybe { $0.number() },
      groups: some { GroupID($0.words()) }, order: one(of: ListArrangement.Order.allCases))
  }
}
