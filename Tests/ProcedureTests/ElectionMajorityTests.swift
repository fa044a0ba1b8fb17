import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ElectionMajorityTests {
  /// Votes, valid papers, places; elected.
  @Test(
    arguments: table(
      """
      A 97 B 96          193  1  A
      A 96 B 96          193  1  -
      A 60 B 50 C 40     150  1  -
      A 90 B 80 C 70     150  2  A B
      A 90 B 80 C 80     150  2  A
      A 90 B 90 C 90     150  2  -
      A 1                  1  1  A
      A 0                  0  1  -
      """))
  func thoseWithMostVotesAreElectedUpToThePlaces(row: [String]) {
    #expect(elected(ElectionMajority(majority: Assembly.half, strict: true), row) == row[3])
  }

  @Test func nobodyIsElectedWithNoVotes() {
    let majority = ElectionMajority(majority: Assembly.twoThirds, strict: false)
    #expect(majority.elected(["A": 0], valid: 0, seats: 1) == [])
  }

  @Test func theMajorityOfAllMembersDoesNotDependOnTheVotesCast() {
    let majority = ElectionMajority(majority: Assembly.half, strict: true, absolute: 97)
    #expect(majority.elected(["A": 96, "B": 4], valid: 100, seats: 1) == [])
    #expect(majority.elected(["A": 97, "B": 3], valid: 100, seats: 1) == ["A"])
  }

  private func elected(_ majority: ElectionMajority, _ row: [String]) -> String {
    let words = row[0].split(separator: " ").map(String.init)
    var votes: [String: Int] = [:]
    for place in stride(from: 0, to: words.count, by: 2) {
      votes[words[place]] = Int(words[place + 1])
    }
    let names = majority.elected(votes, valid: Int(row[1])!, seats: Int(row[2])!)
    return names.isEmpty ? "-" : names.joined(separator: " ")
  }
}
