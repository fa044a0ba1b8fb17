import PlenaryModel

@testable import PlenaryAnalysis

/// Votes of members on a line: two blocs and a few between them, on texts that come back every
/// session and on texts that come once.
struct MadeUpAssembly {
  static let subjects = [
    "Right to clean rivers", "Prohibition of loud engines", "Question of the eastern lakes",
    "Report on lighthouses", "Embargo against the northern islands", "Protection of old forests",
    "Sharing of harvest surpluses", "Inspection of deep mines", "Freedom of mountain passage",
    "Status of the southern bridge",
  ]
  let memberCount: Int
  let columns: VoteColumns

  init(members: Int = 40, sessions: ClosedRange<Int> = 1...6, noise: Double = 0.04) {
    memberCount = members
    var generator = ForecastGenerator(seed: 5)
    let names = (0..<members).map { MemberID("M\($0)") }
    var rollCalls: [VoteColumns.RollCall] = []
    var cells: [UInt8] = []
    for session in sessions {
      for (number, subject) in MadeUpAssembly.subjects.enumerated() {
        rollCalls.append(
          VoteColumns.RollCall(
            id: "\(session)-\(number)", session: session,
            day: Day(number: session * 365 + number), title: subject,
            issues: [number < 5 ? "a" : "b"]))
        for member in 0..<members {
          if generator.uniform() < 0.08 {
            cells.append(Choice.notVoting.rawValue)
          } else if generator.uniform() < noise {
            cells.append(UInt8(1 + generator.next() % 3))
          } else {
            cells.append(Self.vote(number, member: member, of: members).rawValue)
          }
        }
      }
    }
    columns = VoteColumns(members: names, rollCalls: rollCalls, cells: cells)
  }

  /// Even numbers please the left half, odd ones the right; those in the middle abstain.
  static func vote(_ number: Int, member: Int, of members: Int) -> Choice {
    if number == 3 { return .inFavour }
    let place = Double(member) / Double(members)
    if place > 0.45 && place < 0.55 { return .abstaining }
    return (place < 0.5) == (number % 2 == 0) ? .inFavour : .against
  }
}
