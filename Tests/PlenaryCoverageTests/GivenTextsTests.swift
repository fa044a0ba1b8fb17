import Foundation
import PlenaryCoverage
import PlenaryModel
import Testing

/// Texts that lie beside the project, with what others say is in them.
@Suite("Texts beside the project")
struct GivenTextsTests {
  private func objects(_ folder: String) throws -> [(name: String, object: [String: Any])] {
    guard let folder = Nations.data(folder) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".json") }.map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return (name, try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:])
    }
  }

  @Test func theVotesOfThePressCases() throws {
    var right = 0
    let cases = try objects("press")
    for (name, object) in cases {
      let source = object["source"] as? [String: Any]
      let reading = Nations.press.read(
        object["text"] as? String ?? "",
        published: (source?["published"] as? String).flatMap { Day($0) },
        source: source?["url"] as? String)
      let expected = (object["expected"] as? [String: Any])?["votes"] as? [[String: Any]] ?? []
      let said = expected.map(tally)
      let read = reading.votes.map { vote in
        let members = VoteColumn.allCases.map {
          vote.members($0).map(\.code).sorted().joined(separator: " ")
        }
        let counts = VoteColumn.allCases.map { vote.totals[$0].map { String($0) } ?? "?" }
        return [vote.body?.name ?? "", vote.outcome?.rawValue ?? ""] + counts + members
          + [vote.vetoBy.map(\.code).sorted().joined(separator: " ")]
      }
      #expect(read == said, "\(name)")
      if read == said { right += 1 }
    }
    if !cases.isEmpty { print("press cases with votes exactly right: \(right) of \(cases.count)") }
  }

  private func tally(_ vote: [String: Any]) -> [String] {
    let who = vote["who"] as? [String: [String]] ?? [:]
    let columns = VoteColumn.allCases.map(\.rawValue)
    return [vote["body"] as? String ?? "", vote["outcome"] as? String ?? ""]
      + columns.map { (vote[$0] as? Int).map { String($0) } ?? "?" }
      + columns.map { (who[$0] ?? []).sorted().joined(separator: " ") }
      + [(vote["veto_by"] as? [String] ?? []).sorted().joined(separator: " ")]
  }

  /// Serbia and Montenegro is the seat of Serbia in the institution's file.
  private func seat(_ code: String) -> String { code == "SCG" ? "SRB" : code }

  @Test func everyListAndTotalOfTheRollCalls() throws {
    for (name, object) in try objects("coverage") {
      guard
        let url = Nations.data("coverage/" + name.dropLast(5) + ".txt"),
        let text = try? String(contentsOf: url, encoding: .utf8)
      else { continue }
      let day = (object["date"] as? String).flatMap { Day($0) }
      let reading = Nations.rollCalls.read(text, published: day)
      let expected = object["votes"] as? [[String: Any]] ?? []
      if (object["kind"] as? String) == "news_ko" {
        #expect(reading.votes.isEmpty && reading.unread.count == 1)
        continue
      }
      #expect(reading.votes.count == expected.count, "\(name)")
      for (vote, said) in zip(reading.votes, expected) {
        let totals = said["announced"] as? [String: Int] ?? [:]
        let lists = said["iso3"] as? [String: Any] ?? [:]
        for (key, column) in [
          ("yes", VoteColumn.inFavour), ("no", .against), ("abstain", .abstaining),
        ] {
          #expect(vote.announced[column] == totals[key], "\(name) \(key)")
          let codes = (lists[key] as? [String])?.map(seat).sorted()
          #expect(vote.members(column)?.map(\.code).sorted() == codes, "\(name) \(key)")
        }
        #expect(vote.contradictions.isEmpty, "\(name)")
      }
    }
  }
}
