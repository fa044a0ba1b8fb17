import PlenaryModel
import Testing

@testable import Procedure

@Suite struct BalancedListTests {
  private static func members(_ text: String) -> [MemberID] { text.map { MemberID(String($0)) } }

  /// Who asks, each with a side (+, -) or none; who spoke last for a side; the order of calling.
  @Test(
    arguments: table(
      """
      as-requested       A+ B+ C-        ABC
      alternating-sides  A+ B+ C-        ACB
      alternating-sides  A- B+ C+ D- E-  ABDCE
      alternating-sides  A+ B+ C+        ABC
      # Who named no side keeps its place between the others.
      alternating-sides  A+ B C+ D-      ABDC
      alternating-sides  A B C           ABC
      least-heard-first  A B C           ABC
      """))
  func theListIsCalledInTheOrderOfItsArrangement(row: [String]) throws {
    var room = try Room()
    for asked in row[1].split(separator: " ") {
      let side: Side? = asked.hasSuffix("+") ? .inFavour : asked.hasSuffix("-") ? .against : nil
      let member = MemberID(String(asked.prefix(1)))
      try room.member(member, .requestFloor(side))
    }
    try room.chair(.arrangeList(ListArrangement(order: .init(rawValue: row[0])!)))
    var called = Self.members(row[2])
    #expect(room.meeting.speakersInOrder == called)
    // Called one by one the order stays as it was told.
    while !called.isEmpty {
      let next = called.removeFirst()
      #expect(room.meeting.nextSpeaker == next)
      for other in called {
        #expect(room.chairRefusal(.callSpeaker(other)) == .notNextSpeaker(next: next))
      }
      try room.chair(.callSpeaker(next))
      try room.chair(.endSpeech)
    }
    #expect(room.meeting.nextSpeaker == nil)
  }

  @Test func whoHasBeenHeardLeastIsFirst() throws {
    var room = try Room()
    // A speaks twice, B once and for long, C once, D not yet.
    for (member, minutes) in [("A", 0), ("B", 9), ("C", 1), ("A", 0)] as [(MemberID, Int)] {
      try room.member(member, .requestFloor)
      try room.chair(.callSpeaker(member))
      room.now = room.now.adding(seconds: minutes * 60)
      try room.chair(.endSpeech)
    }
    for member in ["A", "B", "C", "D"] as [MemberID] { try room.member(member, .requestFloor) }
    #expect(room.meeting.speakersInOrder == ["A", "B", "C", "D"])
    try room.chair(.arrangeList(ListArrangement(order: .leastHeardFirst)))
    #expect(room.meeting.speakersInOrder == ["D", "C", "B", "A"])
    let heard = room.meeting.floor.heard
    #expect(heard["A"] == Heard(statements: 2, seconds: 120))
    #expect(heard["B"] == Heard(statements: 1, seconds: 600))
    #expect(room.meeting.floor.totalHeard == Heard(statements: 4, seconds: 840))
  }

  @Test func thePresidingOfficerArrangesTheListAndNotDuringAVote() throws {
    var room = try Room()
    let order = Order.arrangeList(ListArrangement(order: .leastHeardFirst))
    #expect(room.refusal("A", order) == .onlyPresidingOfficer)
    #expect(room.refusal(.secretary, order) == .onlyPresidingOfficer)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.chairRefusal(order) == .votingInProgress)
  }

  @Test func anotherItemBeginsANewList() throws {
    var room = try Room()
    try room.member("A", .requestFloor(.inFavour))
    try room.member("B", .requestFloor(.against))
    try room.chair(.arrangeList(ListArrangement(order: .alternatingSides)))
    try room.chair(.callSpeaker("A"))
    try room.chair(.endSpeech)
    try room.chair(.limitSpeeches(seconds: 300))
    try room.chair(.takeUpItem("69", title: ""))
    #expect(room.meeting.floor == Floor(limitSeconds: 300))
  }
}
