import PlenaryModel

extension Meeting {
  mutating func applyToFloor(_ event: Event) {
    switch event.fact {
    case .floorRequested(let member, let side):
      floor.list.append(member)
      floor.sides[member] = side
    case .speakerCalled(let member):
      floor.list.removeAll { $0 == member }
      floor.lastSide = floor.sides.removeValue(forKey: member) ?? floor.lastSide
      floor.heard[member, default: Heard()].statements += 1
      give(member, at: event.at, replySeconds: nil)
    case .replierCalled(let member):
      let seconds = takeReply(of: member)
      give(member, at: event.at, replySeconds: seconds ?? 0)
    case .leftList(let member):
      if floor.list.contains(member) {
        floor.list.removeAll { $0 == member }
        floor.sides[member] = nil
      } else {
        _ = takeReply(of: member)
      }
    case .listArranged(let arrangement): floor.arrangement = arrangement
    case .placesExchanged(let first, let second):
      if let a = floor.list.firstIndex(of: first), let b = floor.list.firstIndex(of: second) {
        floor.list.swapAt(a, b)
      }
    case .speechEnded(let member, let seconds):
      // No longer than anybody speaks: a forged record must not make the sum overflow.
      if floor.replySeconds == nil {
        floor.heard[member, default: Heard()].seconds += min(max(0, seconds), Heard.longest)
      }
      endSpeech()
    case .speakersListClosed: floor.isClosed = true
    case .speakersListReopened: floor.isClosed = false
    case .speechesLimited(let seconds): floor.limitSeconds = seconds
    case .replyGranted(let member, let seconds):
      floor.replies[member, default: 0] += 1
      floor.replying.append(GrantedReply(member: member, seconds: seconds))
    case .statementMade(let member, _):
      // Where no list is kept nobody is called, and the statement itself is what counts.
      if floor.speaker != member, takeReply(of: member) == nil {
        floor.heard[member, default: Heard()].statements += 1
      }
    default: break
    }
  }

  mutating func endSpeech() {
    floor.speaker = nil
    floor.since = nil
    floor.replySeconds = nil
  }

  private mutating func give(_ member: MemberID, at moment: Moment, replySeconds: Int?) {
    floor.speaker = member
    floor.since = moment
    floor.replySeconds = replySeconds
  }

  private mutating func takeReply(of member: MemberID) -> Int? {
    guard let index = floor.replying.firstIndex(where: { $0.member == member }) else { return nil }
    return floor.replying.remove(at: index).seconds
  }
}

extension Heard {
  /// Seconds of a year.
  static let longest = 31_622_400
}
