import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ProposalsOfNonMembersTests {
  @Test func aTextOfANonMemberIsPutIfAMemberAsks() throws {
    var room = try Room { $0.proposals.nonMemberRule = "NON-MEMBERS" }
    try room.introduce(by: "PRK")
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .onlyOnRequest("L.1"))
    #expect(room.refusal("PRK", .requestVote(on: "L.1")) == .notSeated("PRK"))
    try room.member("B", .requestVote(on: "L.1"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func elsewhereOnlyMembersAndObserversWithThatRightPropose() throws {
    let room = try Room()
    func introduce(_ sponsor: MemberID) -> Order {
      .introduce(ProposalDraft(id: "L.1", title: "", sponsors: [sponsor]))
    }
    #expect(room.refusal("PRK", introduce("PRK")) == .notSeated("PRK"))
    #expect(room.refusal("OBS", introduce("OBS")) == .notSeated("OBS"))
    #expect(room.refusal("FULL", introduce("FULL")) == nil)
  }
}
