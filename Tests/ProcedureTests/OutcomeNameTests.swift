import PlenaryModel
import Testing

@testable import Procedure

@Suite struct OutcomeNameTests {
  /// Outcome, what was voted on, the body's stage, the question put on appeals, and the words.
  @Test(
    arguments: table(
      """
      adopted   proposal   adopts    overturn  adopted
      adopted   proposal   approves  overturn  approved
      adopted   proposal   reports   overturn  agreed
      adopted   amendment  approves  overturn  adopted
      adopted   motion     adopts    overturn  carried
      rejected  motion     adopts    overturn  lost
      lost      motion     adopts    overturn  lost
      rejected  proposal   adopts    overturn  rejected
      adopted   appeal     adopts    overturn  the-ruling-is-overturned
      rejected  appeal     adopts    overturn  the-ruling-stands
      adopted   appeal     adopts    sustain   the-ruling-stands
      rejected  appeal     adopts    sustain   the-ruling-is-overturned
      """))
  func anOutcomeIsCalledAsTheBodyCallsIt(row: [String]) throws {
    let outcomes: [String: Outcome] = ["adopted": .adopted, "rejected": .rejected, "lost": .lost]
    let subjects: [String: Subject] = [
      "proposal": .proposal("L.1"), "amendment": .amendment("L.2"),
      "motion": .motion(number: 1), "appeal": .appeal,
    ]
    var rules = Assembly.rules()
    rules.body.stage = try #require(Body.Stage(rawValue: row[2]))
    rules.points.appealQuestion = row[3] == "sustain" ? .sustain : .overturn
    let outcome = try #require(outcomes[row[0]])
    let name = outcome.name(on: subjects[row[1]], in: rules)
    #expect(name.told(in: rules) == row[4].replacing("-", with: " "))
  }

  @Test func theLogTellsItInASentence() {
    let rules = Assembly.rules()
    let vetoed = Fact.resultAnnounced(
      on: .proposal("L.1"), Tally(inFavour: 2, against: 1, abstaining: 0), .vetoed(by: ["A"]))
    #expect(
      vetoed.sentence(in: rules)
        == "The \(rules.presiding.title) announced the result on draft L.1: 2-1-0, vetoed by "
        + "\(rules.roster.name(of: "A")).")
    for outcome in [
      Outcome.insufficientVotes, .noQuorum, .secondVote(withinHours: 48), .castingVoteNeeded,
      .rulingStands, .sustained, .vetoed(by: []),
    ] {
      #expect(!outcome.name(in: rules).told(in: rules).contains("_"))
    }
  }
}
