import PlenaryModel
import PlenaryTesting
import Testing

@testable import PlenaryWeb

/// Members from files as spreadsheets save them. Every row is taken or named.
@Suite struct MembersTableTests {
  /// Members as `code=name`, then bad rows as `!line`.
  private func read(_ text: String) -> [String] {
    let table = MembersTable(text)
    return table.seats.map { "\($0.member.code)=\($0.name)" } + table.bad.map { "!\($0.line)" }
  }

  @Test(arguments: [
    ("", []),
    ("\n\n", []),
    ("Anna\nBruno", ["ANNA=Anna", "BRUNO=Bruno"]),
    ("Anna\r\nBruno\r\n", ["ANNA=Anna", "BRUNO=Bruno"]),
    ("\u{FEFF}code,name\nA,Anna", ["A=Anna"]),
    ("A,Anna\nB,Bruno", ["A=Anna", "B=Bruno"]),
    ("A;Anna\nB;\"Bruno; B.\"", ["A=Anna", "B=Bruno; B."]),
    ("A\tAnna, A.\nB\tBruno", ["A=Anna, A.", "B=Bruno"]),
    ("code,name\nA,\"Anna, \"\"A.\"\"\"", ["A=Anna, \"A.\""]),
    ("code,name\nA,\"Anna\nof B\"\nC,Carl", ["A=Anna\nof B", "C=Carl"]),
    ("name,code\n Anna , A ", ["A=Anna"]),
    ("Code,NAME\nA,Anna", ["A=Anna"]),
    ("iso3,member\nJPN,Japan", ["JPN=Japan"]),
    ("code,name\nA,", ["A=A"]),
    ("name\nCôte d’Ivoire\n日本\nЧили", ["CTEDIV=Côte d’Ivoire", "M=日本", "M2=Чили"]),
    ("name\nAnna\nAnna\nAnna", ["ANNA=Anna", "ANNA2=Anna", "ANNA3=Anna"]),
    ("code,name\n,", ["!2"]),
    ("code,name\nA,Anna\n,\nB,Bruno", ["A=Anna", "B=Bruno", "!3"]),
    ("code,name\nA,Anna\nA,Bruno\nA,Carl", ["A=Anna", "!3", "!4"]),
    ("code,name\nA,Anna\nB,\"Bruno\nC,Carl", ["A=Anna", "!3"]),
    ("code,name\nA/B,Anna\nA B,Anna\nÄ,Anna\n<b>,Anna", ["!2", "!3", "!4", "!5"]),
    ("code,name\nBOL,Bolivia, Plurinational State of\nJPN,Japan,,", ["JPN=Japan", "!2"]),
    (
      "code,name,weight:votes\nA,Anna,7\nB,Bruno,x\nC,Carl,-1\nD,Dora,",
      ["A=Anna", "D=Dora", "!3", "!4"]
    ),
    ("code,name,weight:votes\nA,Anna,99999999999999999999", ["!2"]),
  ])
  func rowsAreTakenOrNamedByTheirLine(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func groupsAndWeightsBelongToTheSeat() {
    let table = MembersTable("code,name,groups,weight:votes\nA,Anna,g1;g2 g3,12")
    #expect(table.seats.first?.groups == ["g1", "g2", "g3"])
    #expect(table.seats.first?.weights == ["votes": 12])
  }

  @Test func tenThousandRowsAreTakenOrNamed() {
    let rows = (1...10_000).map { "M\($0),Member \($0)" }
    let table = MembersTable("code,name\n" + rows.joined(separator: "\n"))
    #expect(table.seats.count == MembersTable.greatestCount)
    #expect(table.bad.count == 8000)
    #expect(table.bad.first == .init(line: 2002, reason: .tooManyRows))
    let same = MembersTable(String(repeating: "Anna\n", count: 10_000))
    #expect(same.seats.count == MembersTable.greatestCount)
    #expect(Set(same.seats.map(\.member)).count == MembersTable.greatestCount)
  }

  @Test func noBytesCrashAndNoRowIsLost() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<3000 {
      let text = random.text(upTo: 200, from: "ab,;\t\"\n\r codename")
      let table = MembersTable(text)
      #expect(Set(table.seats.map(\.member)).count == table.seats.count)
      #expect(table.seats.allSatisfy { !$0.name.isEmpty && !$0.member.code.isEmpty })
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(table.bad.allSatisfy { (1...lines).contains($0.line) })
      #expect(table.bad.map(\.line) == table.bad.map(\.line).sorted())
    }
  }
}
