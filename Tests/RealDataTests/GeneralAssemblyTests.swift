import InstitutionFiles
import PlenaryModel
import Testing

@Suite struct GeneralAssemblyTests {
  /// Who had a vote in the roll calls of sessions 52 to 70 was a Member on that day, and the other
  /// way round. Dates of earlier sessions are unreliable in this source.
  @Test func theMembershipAgreesWithTheRollCalls() throws {
    guard let calls = RealData.rows("unga/rollcalls.csv"),
      let matrix = RealData.rows("unga/votes_matrix.csv"),
      let order = RealData.rows("unga/countries_order.csv")
    else { return }
    let nations = try #require(
      InstitutionLibrary(root: RealData.institutions).load("united-nations").institution)
    let codes = order.map { MemberID($0["iso3"] ?? "") }
    var dates: [String: Day] = [:]
    for call in calls where (Int(call["session"] ?? "") ?? 0) >= 52 {
      dates[call["rcid"] ?? ""] = Day(call["date"] ?? "")
    }
    var members: [Day: Set<MemberID>] = [:]
    var checked = 0
    var differing: Set<MemberID> = []
    for line in matrix {
      guard let day = dates[line["rcid"] ?? ""], let row = line["votes"] else { continue }
      if members[day] == nil { members[day] = Set(nations.members(on: day).map(\.id)) }
      guard let seated = members[day], row.count == codes.count else { continue }
      for (code, mark) in zip(codes, row) where (mark != ".") != seated.contains(code) {
        differing.insert(code)
      }
      checked += 1
    }
    print("\(checked) roll calls; members that differ somewhere: \(differing.sorted())")
    #expect(checked > 1000)
    #expect(differing.count < 30)
  }
}
