import PlenaryModel

extension Meeting {
  mutating func applyToMotions(_ event: Event) {
    switch event.fact {
    case .motionMoved(let draft, let member, let number):
      motions.append(MotionState(number: number, draft: draft, mover: member))
    case .motionSeconded(let number, let member):
      changeMotion(number) { $0.seconder = member }
    case .spokenOnMotion(let number, let member, let side):
      changeMotion(number) {
        switch side {
        case .inFavour: $0.speakersFor.append(member)
        case .against: $0.speakersAgainst.append(member)
        }
      }
    case .motionWithdrawn(let number): changeMotion(number) { $0.status = .withdrawn }
    case .motionCarried(let number): changeMotion(number) { $0.status = .carried }
    case .motionLost(let number): changeMotion(number) { $0.status = .lost }
    case .debateAdjourned(let text): adjournDebate(on: text)
    case .debateClosed(let text):
      floor.list = []
      floor.sides = [:]
      floor.isClosed = true
      for index in proposals.indices where text == nil || proposals[index].id == text {
        proposals[index].debateIsClosed = true
      }
    case .competenceDeclined(let text): change(text) { $0.status = .notCompetent }
    case .majorityDecided(let text, let isImportant):
      change(text) { $0.isImportant = isImportant }
    case .priorityGiven(let text):
      for index in proposals.indices { proposals[index].hasPriority = proposals[index].id == text }
    case .inviteeAdmitted(let member): invited.insert(member)
    case .textNotPut(let text):
      change(text) { $0.status = .notPut }
      changeAmendment(text) { $0.status = .notPut(because: text) }
    case .reconsiderationOpened(let text):
      change(text) {
        $0.debateIsClosed = false
        $0.status = .pending
        $0.isProposedForAdoptionWithoutVote = false
        if let whole = $0.undivided { $0.text = whole }
        $0.undivided = nil
        for index in $0.parts.indices { $0.parts[index].isKept = nil }
      }
      changeAmendment(text) { $0.status = .pending }
    default: break
    }
  }

  private mutating func adjournDebate(on text: TextID?) {
    guard let text else {
      for index in proposals.indices where proposals[index].status == .pending {
        proposals[index].status = .noAction
      }
      return
    }
    change(text) { $0.status = .noAction }
    changeAmendment(text) { $0.status = .notPut(because: text) }
  }
}
