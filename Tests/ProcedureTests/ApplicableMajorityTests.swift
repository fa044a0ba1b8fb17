import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ApplicableMajorityTests {
  @Test func anActWithAMajorityOfItsOwnNeedsThatOne() throws {
    var room = try Room {
      $0.powers = [
        Power(
          body: "ASSEMBLY", action: "amend-charter", extent: .may, basis: "", rule: "CHARTER",
          by: "2/3")
      ]
    }
    try room.introduce { $0.actions = ["amend-charter"] }
    #expect(
      room.meeting.majority(for: .proposal("L.1")) == MajorityProvision(by: "2/3", rule: "CHARTER"))
  }

  @Test func questionsOfProcedureMayHaveAMajorityOfTheirOwn() throws {
    var room = try Room {
      $0.majorities.procedural = MajorityProvision(by: "2/3", rule: "PROCEDURAL")
    }
    try room.introduce { $0.isProcedural = true }
    #expect(room.meeting.majority(for: .proposal("L.1")).rule == "PROCEDURAL")
    try room.introduce("L.2")
    #expect(room.meeting.majority(for: .proposal("L.2")).rule == "MAJORITY")
  }

  @Test func motionsAndAppealsBringTheirOwn() throws {
    var room = try Room()
    try room.member("B", .move(MotionDraft(kind: "closure")))
    #expect(
      room.meeting.majority(for: .motion(number: 1))
        == MajorityProvision(by: "MOTION", rule: "MOTION-closure"))
    #expect(
      room.meeting.majority(for: .appeal) == MajorityProvision(by: "APPEAL", rule: "APPEAL"))
    #expect(room.meeting.majority(for: .preliminaryQuestion("L.1")).rule == "PRELIMINARY")
  }
}
