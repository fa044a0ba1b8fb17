import Foundation
import PlenaryAnalysis
import PlenaryModel

/// Votes of the Security Council 1994-2025 as the tables have them, amendments left out, in the order
/// of their days.
struct CouncilVotes {
  private(set) var votes: [CouncilVote] = []
  /// How many amendments were left out: the source lists only those that failed.
  private(set) var amendments = 0

  private let names: [String: MemberID]
  private static let permanent: Set<MemberID> = ["CHN", "FRA", "GBR", "RUS", "USA"]

  /// - Parameters:
  ///   - council: the folder of the votes.
  ///   - members: the folder of the members' names.
  init(council: String, members: String) throws {
    names = try CouncilVotes.names(members)
    var choices: [String: [MemberID: Choice]] = [:]
    try eachRow(council + "/sc_votes_long_1994_2025.csv") { row in
      let choice: Choice =
        row["vote"] == "Y" ? .inFavour : row["vote"] == "A" ? .abstaining : .against
      choices[row["id"], default: [:]][member(row["member"])] = choice
    }
    var rows: [Row] = []
    try eachRow(council + "/sc_votes_events_1994_2025.csv") { row in
      if CouncilVotes.isAmendment(row) { amendments += 1 } else { rows.append(row) }
    }
    var perDay: [String: Int] = [:]
    for row in rows { perDay[CouncilVotes.subject(row), default: 0] += 1 }
    votes = rows.compactMap { row in
      vote(
        row, choices[row["id"]] ?? [:], rivals: (perDay[CouncilVotes.subject(row)] ?? 1) - 1)
    }
    votes.sort { ($0.draft.day, $0.draft.id) < ($1.draft.day, $1.draft.id) }
  }

  private func vote(_ row: Row, _ made: [MemberID: Choice], rivals: Int) -> CouncilVote? {
    guard let day = Day(row["date"]) else { return nil }
    let result = result(row)
    let listed = made.keys.sorted()
    let submitted = row["submitted_by"]
    return CouncilVote(
      draft: CouncilDraft(
        id: row["draft"], day: day, topic: row["topic"], agenda: row["agenda"],
        category: row["category"], region: row["region"], sponsors: sponsors(submitted),
        isPresidential: submitted.hasPrefix("President"), rivals: rivals,
        members: listed.isEmpty ? CouncilVotes.permanent.sorted() : listed,
        permanent: CouncilVotes.permanent),
      // Country votes that contradict "adopted unanimously" hold false noes: the outcome stands.
      choices: result == .unanimous ? made.mapValues { _ in .inFavour } : made, result: result)
  }

  private func result(_ row: Row) -> CouncilResult {
    let vetoes = row["vetoed_by"].split(separator: ";").map { member(String($0)) }
    if !vetoes.isEmpty { return .vetoed(vetoes.sorted()) }
    if row["outcome"].hasPrefix("Not adopted") { return .short }
    return row["outcome"] == "Adopted by majority" ? .divided : .unanimous
  }

  private func sponsors(_ text: String) -> [MemberID] {
    let parts = text.replacingOccurrences(of: " and ", with: ",").split(separator: ",")
    let names = parts.map { part in
      // "(on behalf of ...)" and the like stand behind the name.
      let name = part.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
      return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }
    return Set(names.filter { !$0.isEmpty && $0 != "-none-" && $0 != "President" }.map(member))
      .sorted()
  }

  private static func isAmendment(_ row: Row) -> Bool {
    let draft = row["draft"].lowercased()
    return draft.contains("oral amendment") || draft.hasSuffix("amendment")
      || draft.hasSuffix("(amendment)")
  }

  private static func subject(_ row: Row) -> String {
    "\(row["date"])|\(row["agenda"])|\(row["topic"])"
  }

  private func member(_ name: String) -> MemberID { names[name.lowercased()] ?? MemberID(name) }

  private static func names(_ folder: String) throws -> [String: MemberID] {
    var names: [String: MemberID] = [
      "united states": "USA", "united states of america": "USA", "united kingdom": "GBR",
      "united kindgom": "GBR", "russian federation": "RUS", "china": "CHN", "france": "FRA",
    ]
    try eachRow(folder + "/un_members.csv") { row in
      for column in ["name_common", "name_un_english_short"] {
        names[row[column].lowercased()] = MemberID(row["iso3"])
      }
    }
    try eachRow(folder + "/un_name_aliases.csv") { row in
      if !row["iso3"].isEmpty {
        names[row["name_in_un_record"].lowercased()] = MemberID(row["iso3"])
      }
    }
    return names
  }
}

extension CouncilResult {
  var isVetoed: Bool { if case .vetoed = self { true } else { false } }
  var vetoers: [MemberID] { if case .vetoed(let members) = self { members } else { [] } }
}

extension CouncilForecast {
  func probability(_ result: CouncilResult) -> Double {
    switch result {
    case .unanimous: unanimous
    case .divided: divided
    case .vetoed: veto
    case .short: short
    }
  }
}
