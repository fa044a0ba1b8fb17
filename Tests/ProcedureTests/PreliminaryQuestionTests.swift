import PlenaryModel
import Testing

@testable import Procedure

@Suite struct PreliminaryQuestionTests {
  @Test func whateverDefeatsTheQuestionMakesTheMatterSubstantive() throws {
    var room = try Room()
    try room.introduce { $0.isProcedural = true }
    try room.vote(on: .preliminaryQuestion("L.1"), 2, 2)
    #expect(room.meeting.proposal("L.1")?.isProcedural == false)
    try room.vote(on: .preliminaryQuestion("L.1"), 3, 2)
    #expect(room.meeting.proposal("L.1")?.isProcedural == true)
  }

  /// 1946 and after: against calling it procedural, then against the matter itself.
  @Test func aPermanentMemberCastsADoubleVeto() throws {
    var room = try Room(15, groups: ["P5": ["A", "B", "C", "D", "E"]]) {
      $0.majorities.ordinary.by = "COUNCIL"
      $0.preliminaryQuestion?.by = "COUNCIL"
    }
    try room.introduce()
    for subject in [Subject.preliminaryQuestion("L.1"), .proposal("L.1")] {
      try room.chair(.openVoting(on: subject, by: .recordedVote))
      for place in 0..<15 {
        let member = Assembly.member(place)
        try room.member(member, .castVote(of: member, place == 4 ? .against : .inFavour))
      }
      try room.chair(.announceResult)
      #expect(room.meeting.results.last?.outcome == .vetoed(by: ["E"]))
    }
    #expect(room.status == .decided(.vetoed(by: ["E"])))
  }

  @Test func theQuestionIsNotPutOnWhatIsDecidedOrBetweenTheVotesOnAText() throws {
    var room = try Room()
    try room.introduce()
    try room.amend("L.2")
    try room.vote(on: .amendment("L.2"), 1, 2)
    let question = Order.openVoting(on: .preliminaryQuestion("L.1"), by: nil)
    #expect(room.chairRefusal(question) == .actionUnderWay("L.1"))
    try room.vote(2, 1)
    #expect(room.chairRefusal(question) == .notPending("L.1"))
  }

  @Test func theRulesOfTheAssemblyKnowNoSuchQuestion() throws {
    var room = try Room { $0.preliminaryQuestion = nil }
    try room.introduce()
    #expect(room.chairRefusal(.ruleMatterProcedural("L.1")) == .noPreliminaryQuestion)
  }
}
