import PlenaryModel

extension Meeting {
  mutating func applyToTexts(_ event: Event) {
    switch event.fact {
    case .proposalIntroduced(let draft, let member): add(draft, by: member, at: event.at)
    case .textCirculated(let id):
      change(id) { $0.circulated = event.at }
      changeAmendment(id) { $0.circulated = event.at }
    case .oralTextPermitted(let id): changeAmendment(id) { $0.isPermitted = true }
    case .sponsorAdded(let member, let id):
      change(id) {
        $0.sponsors.append(.init(member: member, since: event.at, isInitial: false))
      }
    case .sponsorWithdrew(let member, let id):
      change(id) {
        $0.sponsors.removeAll { $0.member == member }
        $0.formerSponsors.append(member)
      }
    case .textWithdrawn(let id):
      change(id) { $0.status = .withdrawn }
      changeAmendment(id) { $0.status = .withdrawn }
    case .textReintroduced(let id, let member):
      change(id) {
        $0.status = .pending
        $0.mover = member
        $0.sponsors = [.init(member: member, since: event.at, isInitial: false)]
      }
    case .proposalSeconded(let id, let member): change(id) { $0.seconder = member }
    case .proposalRevised(let id, let new, let text): revise(id, as: new, text)
    case .costStated(let id): change(id) { $0.costIsStated = true }
    case .rulesAmendmentReported(let id): change(id) { $0.rulesAmendmentIsReported = true }
    case .amendmentMoved(let draft, let member):
      amendments.append(
        AmendmentState(
          draft: draft, mover: member, operations: draft.operations, isPermitted: false,
          circulated: draft.circulated))
    case .amendmentAccepted(let id, let member):
      changeAmendment(id) { $0.acceptedBy.append(member) }
    case .amendmentIncorporated(let id):
      carryOut(id)
      changeAmendment(id) { $0.status = .incorporated }
    case .orderOfAmendmentsFixed(let texts, _):
      fixedOrder = fixedOrder.filter { !texts.contains($0) } + texts
    case .divisionRequested(let id, let parts, let member):
      change(id) {
        $0.parts = parts.map { ProposalState.Part(paragraphs: $0, isKept: nil) }
        $0.divisionRequestedBy = member
      }
    case .divisionGranted(let id): change(id) { $0.divisionIsGranted = true }
    case .divisionRefused(let id):
      change(id) {
        $0.divisionIsRefused = true
        $0.parts = []
      }
    case .earlierStageNoted(let id, let votes, let explained):
      change(id) {
        $0.earlierVotes = votes
        $0.earlierExplained = explained
      }
    case .amendmentNotPut(let id, let other):
      changeAmendment(id) { $0.status = .notPut(because: other) }
    default: break
    }
  }

  private mutating func add(_ draft: ProposalDraft, by member: MemberID, at moment: Moment) {
    proposals.append(
      ProposalState(
        draft: draft, id: draft.id, submitted: moment, mover: member,
        sponsors: draft.sponsors.map { .init(member: $0, since: moment, isInitial: true) },
        text: draft.text, isProcedural: draft.isProcedural, circulated: draft.circulated))
  }

  private mutating func revise(_ id: TextID, as new: TextID, _ text: ProposalText?) {
    change(id) {
      $0.id = new
      if let text { $0.text = text }
    }
    for index in amendments.indices where amendments[index].draft.to == id {
      amendments[index].draft.to = new
    }
    for index in motions.indices where motions[index].draft.about == id {
      motions[index].draft.about = new
    }
    if pointOfOrder?.ruledProcedural == id { pointOfOrder?.ruledProcedural = new }
  }

  /// Makes an amendment part of what it amends: the text of a proposal, or another amendment.
  mutating func carryOut(_ id: TextID) {
    guard let amendment = amendment(id) else { return }
    let target = amendment.draft.to
    change(target) {
      $0.text = (try? $0.text.applying(amendment.operations)) ?? $0.text
      $0.isAmended = true
    }
    changeAmendment(target) { other in
      other.operations = other.operations.map { $0.amended(by: amendment.operations) }
    }
  }
}

extension AmendmentOperation {
  /// The operation with the words that it brings changed by a sub-amendment.
  func amended(by operations: [AmendmentOperation]) -> AmendmentOperation {
    operations.reduce(self) { operation, change in
      switch (operation, change) {
      case (.append(let paragraph), _):
        .append(paragraph.amended(by: change))
      case (.insertAfter(let id, let paragraph), _):
        .insertAfter(id, paragraph.amended(by: change))
      case (.insertBefore(let id, let paragraph), _):
        .insertBefore(id, paragraph.amended(by: change))
      case (.replace(let id, let words), _):
        .replace(
          id, words: Paragraph(id: id, part: .operative, words: words).amended(by: change).words)
      case (.replaceWords(let id, let old, let new), _):
        .replaceWords(
          id, old: old,
          new: Paragraph(id: id, part: .operative, words: new).amended(by: change).words)
      case (.delete, _): operation
      }
    }
  }
}

extension Paragraph {
  func amended(by operation: AmendmentOperation) -> Paragraph {
    let text = (try? ProposalText([self]).applying([operation])) ?? ProposalText([self])
    return text.paragraphs.first { $0.id == id } ?? self
  }
}
