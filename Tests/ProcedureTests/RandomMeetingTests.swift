import PlenaryModel
import PlenaryTesting
import Testing

@testable import Procedure

/// A hundred meetings of two hundred commands each, sense and nonsense, drawn from a seed.
@Suite struct RandomMeetingTests {
  /// The rules vary with the seed, so that every choice that rules may make is met.
  private static func rules(_ random: inout SplitMix64) -> RulesOfProcedure {
    Assembly.rules(Int.random(in: 2...7, using: &random), groups: ["P5": ["A", "B"]]) {
      $0.majorities.ordinary.by = ["SIMPLE", "PLENARY", "CASTING", "COUNCIL"].randomElement(
        using: &random)!
      $0.majorities.secondVote = MajorityProvision(by: "SIMPLE", rule: "SECOND-VOTE")
      $0.majorities.important = MajorityProvision(by: "2/3", rule: "IMPORTANT")
      $0.majorities.partsOfImportant = "PARTS"
      $0.presiding.vote = PresidingProvision.Vote.allCases.randomElement(using: &random)!
      $0.voting.passRule = Bool.random(using: &random) ? "PASS" : nil
      $0.voting.statusRule = Bool.random(using: &random) ? "STATUS" : nil
      $0.voting.abstentionOnProcedure = Bool.random(using: &random)
      $0.voting.proxies =
        Bool.random(using: &random)
        ? ProxyProvision(most: Int.random(in: 1...2, using: &random), rule: "PROXIES") : nil
      $0.voting.reveal = VotingProvision.Reveal.allCases.randomElement(using: &random)!
      $0.amendments.friendlyRule = Bool.random(using: &random) ? "FRIENDLY" : nil
      $0.division?.objection = DivisionProvision.Objection.allCases.randomElement(using: &random)!
      $0.points.appealQuestion = PointsProvision.Question.allCases.randomElement(using: &random)!
      $0.points.appealNeedsSecond = Bool.random(using: &random)
      $0.motions.onlyHigherRank = Bool.random(using: &random)
      $0.proposals.seconderMayInsist = Bool.random(using: &random)
      $0.proposals.nonMemberRule = Bool.random(using: &random) ? "NON-MEMBERS" : nil
      $0.quorum.toDecide =
        Bool.random(using: &random) ? Quorum(fraction: Assembly.half, strict: true) : nil
      for id in $0.decisionRules.keys.sorted() where Bool.random(using: &random) {
        $0.decisionRules[id]?.quorumToDecide = $0.quorum.toDecide
      }
    }
  }

  @Test(arguments: 1...100)
  func whateverIsAskedOfAMeetingItsRecordIsTheMeeting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rules = Self.rules(&random)
    var meeting = Meeting(under: rules)
    var events: [Event] = []
    var moment = Moment(Assembly.day, hour: 10, minute: 0)
    for step in 1...200 {
      let place = "seed \(seed), step \(step)"
      moment = moment.adding(seconds: Int.random(in: 0...3600, using: &random))
      let command = Command.random(in: meeting, at: moment, &random)
      let before = meeting
      let decided = try? meeting.decide(command)
      #expect(meeting == before, "\(place): deciding changed something, \(command.order)")
      guard let decided else { continue }
      meeting.apply(decided)
      events += decided
      check(meeting, after: before, command, place)
    }
    var replayed = Meeting(under: rules)
    replayed.apply(events)
    #expect(replayed == meeting, "seed \(seed): the replay differs")
    #expect(meeting.eventCount == events.count)
  }

  private func check(
    _ meeting: Meeting, after before: Meeting, _ command: Command, _ place: String
  ) {
    let count = meeting.rules.roster.count
    // A result once announced never changes; what is said later stands beside it.
    for (old, new) in zip(before.results, meeting.results) {
      var old = old
      old.intentions = new.intentions
      #expect(old == new, "\(place): a result changed, \(command.order)")
    }
    #expect(meeting.results.count >= before.results.count, "\(place)")
    for result in meeting.results.dropFirst(before.results.count) {
      #expect(result.tally.all.counted <= count, "\(place): somebody counted twice")
      let tally = before.withProxies(result.tally)
      #expect(tally.contradiction(under: meeting.rules.decisionRule(result.rule)) == nil)
    }
    // What was adopted is undone by nothing but reconsideration.
    for old in before.proposals where old.status.isAdopted {
      let isStill = meeting.proposals.contains {
        $0.draft.id == old.draft.id && $0.status.isAdopted
      }
      let isReconsidered = meeting.motions.contains {
        $0.status == .carried && $0.kind == "reconsider"
      }
      #expect(isStill || isReconsidered, "\(place): \(command.order)")
    }
    if let voting = meeting.voting {
      #expect(voting.ballots.count == count && voting.castCount <= count, "\(place)")
      #expect(voting.castCount == voting.ballots.count { $0 != nil }, "\(place)")
      // After the closing the desk alone changes a vote, and nothing opens the voting again.
      if let closed = before.voting?.closed, before.voting?.subject == voting.subject {
        #expect(voting.closed == closed, "\(place): \(command.order)")
        if voting.ballots != before.voting?.ballots {
          #expect(command.by == .secretary, "\(place): \(command.order)")
        }
      }
      #expect(voting.position <= voting.order.count, "\(place): \(command.order)")
    }
    let most = meeting.rules.voting.proxies?.most ?? 0
    for holder in meeting.proxies.values {
      #expect(meeting.proxies.values.count { $0 == holder } <= most, "\(place)")
      #expect(meeting.proxies[holder] == nil, "\(place): a proxy was passed on")
    }
    let speakers = meeting.speakersInOrder
    #expect(Set(speakers).isSubset(of: meeting.floor.list), "\(place)")
    #expect(Set(speakers).count == speakers.count, "\(place)")
    if meeting.floor.arrangement.perDelegation == nil && meeting.floor.arrangement.perGroup == nil {
      #expect(speakers.count == meeting.floor.list.count, "\(place): somebody is passed over")
    }
    for election in meeting.elections {
      #expect(election.elected.count <= election.seats, "\(place): \(command.order)")
      #expect(Set(election.elected).count == election.elected.count, "\(place)")
    }
    // No way of going on is ever lost: an open meeting can be adjourned, or a vote be ended, or a
    // point be decided.
    if let action = meeting.action {
      let status = meeting.proposal(action)?.status
      let isOpen: Bool
      switch status {
      case .pending, .awaitingSecondVote: isOpen = true
      default: isOpen = false
      }
      #expect(isOpen, "\(place): action on \(action) does not end, \(command.order)")
    }
  }

  @Test(arguments: 1...20)
  func whatIsOfferedAsInOrderIsAccepted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var meeting = Meeting(under: Self.rules(&random))
    var moment = Moment(Assembly.day, hour: 10, minute: 0)
    for step in 1...60 {
      moment = moment.adding(seconds: 60)
      let actors: [Actor] = [.presidingOfficer, .secretary, .delegation("A"), .delegation("OBS")]
      let offered = actors.flatMap { meeting.inOrder(for: $0, at: moment) }
      for offer in offered {
        #expect(
          (try? meeting.decide(offer.command)) != nil, "seed \(seed), step \(step): \(offer)")
      }
      let command =
        Bool.random(using: &random)
        ? offered.randomElement(using: &random)?.command : nil
      let chosen = command ?? Command.random(in: meeting, at: moment, &random)
      if let events = try? meeting.decide(chosen) { meeting.apply(events) }
    }
  }
}
