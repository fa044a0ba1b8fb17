import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Procedure

/// The vote that somebody asks about: a text of a meeting, and what is known besides.
struct ForecastQuestion: Sendable {
  let subject: Subject
  let text: TextID
  /// Of the proposal, also where an amendment to it is asked about.
  let title: String
  let sponsors: [MemberID]
  let isAmendment: Bool
  let isProcedural: Bool
  let isPending: Bool
  /// What was announced; nothing is known here of a vote that is being taken.
  let result: Procedure.Result?
  /// Positions that somebody entered, in that order.
  private(set) var declared: [(member: MemberID, choice: Choice)] = []
  /// What the form wants to add to them.
  private(set) var added: [(member: MemberID, choice: Choice)]?
  /// What nobody could make sense of.
  private(set) var leftOut: [String] = []

  /// Longer words than these are nobody's position.
  private static let greatestLength = 100

  /// nil where the meeting has no such text.
  init?(_ text: TextID, _ view: View, _ fields: FormFields) {
    self.text = text
    let meeting = view.meeting
    if let proposal = meeting.proposal(text) {
      subject = .proposal(text)
      title = proposal.draft.title
      sponsors = proposal.sponsors.map(\.member)
      isAmendment = false
      isProcedural = proposal.isProcedural
      isPending = proposal.status == .pending
    } else if let amendment = meeting.amendment(text) {
      let proposal = ForecastQuestion.proposal(amendment.draft.to, meeting)
      subject = .amendment(text)
      title = proposal?.draft.title ?? ""
      sponsors = amendment.draft.sponsors.isEmpty ? [amendment.mover] : amendment.draft.sponsors
      isAmendment = true
      isProcedural = proposal?.isProcedural ?? false
      isPending = amendment.status == .pending
    } else {
      return nil
    }
    result = meeting.lastResult(on: subject)
    for word in fields.all("declared") { declare(word, view.roster) }
    let member = MemberID(fields["member"] ?? "")
    if let choice = Choice(formName: fields["choice"] ?? ""), choice != .notMember,
      view.roster.contains(member)
    {
      added = declared.filter { $0.member != member } + [(member, choice)]
    }
  }

  /// The proposal that an amendment changes, also by way of another amendment.
  private static func proposal(_ id: TextID, _ meeting: Meeting) -> ProposalState? {
    var id = id
    for _ in 0...meeting.amendments.count {
      if let proposal = meeting.proposal(id) { return proposal }
      guard let amendment = meeting.amendment(id) else { return nil }
      id = amendment.draft.to
    }
    return nil
  }

  /// `FRA.abstaining`; the last word of a member counts.
  private mutating func declare(_ word: String, _ roster: Roster) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let member = MemberID(parts.dropLast().joined(separator: "."))
    guard let choice = parts.last.flatMap({ Choice(formName: String($0)) }),
      choice != .notMember, roster.contains(member)
    else {
      leftOut.append(String(word.prefix(ForecastQuestion.greatestLength)))
      return
    }
    declared.removeAll { $0.member == member }
    declared.append((member, choice))
  }

  static func text(of subject: Subject) -> TextID? {
    switch subject {
    case .proposal(let id), .amendment(let id): id
    case .part, .preliminaryQuestion, .motion, .appeal: nil
    }
  }

  /// What each member did, where the vote was announced with names.
  func choices(_ roster: Roster) -> [MemberID: Choice] {
    guard let result, result.method.keepsNames, result.ballots.count == roster.seats.count else {
      return [:]
    }
    var choices: [MemberID: Choice] = [:]
    for (seat, ballot) in zip(roster.seats, result.ballots) {
      switch ballot {
      case .inFavour?: choices[seat.member] = .inFavour
      case .against?: choices[seat.member] = .against
      case .abstaining?: choices[seat.member] = .abstaining
      case nil: choices[seat.member] = .notVoting
      }
    }
    return choices
  }
}
