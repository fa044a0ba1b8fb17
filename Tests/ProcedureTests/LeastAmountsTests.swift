import PlenaryModel
import Testing

@testable import Procedure

@Suite struct LeastAmountsTests {
  @Test func aSlipOfThePenIsRefused() throws {
    let room = try Room()
    let slips: [(Order, Amount, Int)] = [
      (.limitSpeeches(seconds: 0), .speakingTime, 0),
      (.limitSpeeches(seconds: -5), .speakingTime, -5),
      (.openElection(post: "x", seats: 0, candidates: [], heads: []), .placesToFill, 0),
      (.recordArrears(of: "A", owed: -1, dueForTwoYears: 2), .contributionsOwed, -1),
      (.recordArrears(of: "A", owed: 1, dueForTwoYears: -2), .contributionsOwed, -2),
    ]
    for (order, amount, count) in slips {
      #expect(room.chairRefusal(order) == .tooFew(amount, count, least: amount.least))
    }
    #expect(
      room.refusal("A", .move(MotionDraft(kind: "suspend", seconds: 0)))
        == .tooFew(.lengthOfMotion, 0, least: 1))
  }

  @Test func theLeastIsAccepted() throws {
    var room = try Room()
    #expect(try room.chair(.limitSpeeches(seconds: 1)) == [.speechesLimited(seconds: 1)])
    #expect(room.chairRefusal(.recordArrears(of: "A", owed: 0, dueForTwoYears: 0)) == nil)
    #expect(
      room.chairRefusal(.openElection(post: "x", seats: 1, candidates: [], heads: [])) == nil)
    #expect(room.refusal("A", .move(MotionDraft(kind: "suspend", seconds: 1))) == nil)
  }
}
