import Foundation
import PlenaryAnalysis
import PlenaryModel

/// Votes of the Security Council beside the project, where they are: `../shared/data`, or
/// PLENARY_DATA.
enum CouncilFiles {
  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["PLENARY_DATA"] {
      return URL(fileURLWithPath: path)
    }
    return (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }.appendingPathComponent("../shared/data")
  }

  static let permanent: Set<MemberID> = ["CHN", "FRA", "GBR", "RUS", "USA"]
  private static let codes = [
    "China": "CHN", "France": "FRA", "United Kingdom": "GBR", "Russian Federation": "RUS",
    "United States": "USA", "United States of America": "USA",
  ]

  /// Drafts of 1994 to 2025 without choices of members; nil where the file is missing.
  static func votes() -> [CouncilVote]? {
    let url = folder.appendingPathComponent("unsc/sc_votes_events_1994_2025.csv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      print("left out: votes of the Security Council are not beside the project")
      return nil
    }
    let rows = table(text)
    let members = permanent.sorted() + (0..<10).map { MemberID("E\($0)") }
    return rows.compactMap { row in
      guard let day = Day(row["date"] ?? ""), let outcome = row["outcome"],
        row["draft"]?.lowercased().contains("amendment") != true
      else { return nil }
      let vetoes = (row["vetoed_by"] ?? "").split(separator: ";").map { member(String($0)) }
      let sponsors = (row["submitted_by"] ?? "").split(separator: ",").map {
        member($0.trimmingCharacters(in: .whitespaces))
      }
      return CouncilVote(
        draft: CouncilDraft(
          id: row["draft"] ?? "", day: day, topic: row["topic"] ?? "", agenda: row["agenda"] ?? "",
          category: row["category"], region: row["region"],
          sponsors: sponsors.filter { $0 != "President" },
          isPresidential: sponsors.contains("President"), members: members, permanent: permanent),
        result: !vetoes.isEmpty
          ? .vetoed(vetoes)
          : outcome.hasPrefix("Not adopted")
            ? .short : outcome == "Adopted by majority" ? .divided : .unanimous)
    }
  }

  private static func member(_ name: String) -> MemberID { MemberID(codes[name] ?? name) }

  /// Rows by the names of their columns (RFC 4180).
  private static func table(_ text: String) -> [[String: String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text {
      switch (character, isQuoted) {
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        rows[rows.count - 1].append(cell)
        cell = ""
      case ("\n", false), ("\r\n", false):
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    return rows.dropFirst().filter { $0.count == rows[0].count }.map {
      Dictionary(uniqueKeysWithValues: zip(rows[0], $0))
    }
  }
}
