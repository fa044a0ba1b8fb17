import InstitutionFiles
import PlenaryModel
import Procedure
import Testing

@Suite struct SecurityCouncilTests {
  private func nations() throws -> Institution {
    try #require(InstitutionLibrary(root: RealData.institutions).load("united-nations").institution)
  }

  private func substance(_ nations: Institution, on day: Day) throws -> DecisionRule {
    let rules = try nations.rulesOfProcedure(of: "SC", on: day)
    return rules.decisionRule(rules.majorities.ordinary.by)
  }

  /// Drafts that the official documents say were not adopted, 2023 to 2025: vetoed, or short of
  /// nine, as the documents say. One of them gives no figures, and says so by 0-0-0.
  @Test func draftsThatWereNotAdoptedAreClassedAsTheRecordDoes() throws {
    guard let rows = RealData.rows("un_akn/sc_not_adopted.csv") else { return }
    let nations = try nations()
    var checked = 0
    for row in rows {
      let symbol = row["symbol"] ?? ""
      guard let day = Day(row["date"] ?? ""), let yes = Int(row["in_favour"] ?? ""),
        let no = Int(row["against"] ?? ""), let abstaining = Int(row["abstaining"] ?? ""),
        yes + no + abstaining > 0
      else { continue }
      let permanent = (row["permanent_against"] ?? "").split(separator: ";").count
      let tally = Tally(
        Count(inFavour: yes, against: no, abstaining: abstaining, members: 15),
        groups: ["P5": Count(against: permanent, members: 5)])
      let outcome = try substance(nations, on: day).determine(tally).outcome.word
      let official =
        row["official_outcome"]?.lowercased() == "veto" ? "vetoed" : "insufficient_votes"
      #expect(outcome == official, "\(symbol)")
      checked += 1
    }
    #expect(checked >= 9)
  }

  /// Of the Council's votes by name since 1994: who is listed sits in the Council on that day, and
  /// what was adopted is adopted.
  @Test func votesByNameComeOutAsTheyWereAnnounced() throws {
    guard let events = RealData.rows("unsc/sc_votes_events_1994_2025.csv"),
      let votes = RealData.rows("unsc/sc_votes_long_1994_2025.csv")
    else { return }
    let nations = try nations()
    let byVote = Dictionary(grouping: votes) { $0["id"] ?? "" }
    var checked = 0
    var contradictions: [String] = []
    // One vote in three: the rules of each day are read anew, and that takes its time.
    let sample = stride(from: 0, to: events.count, by: 3).map { events[$0] }
    for event in sample where event["quality"] == "ok" {
      guard let id = event["id"], let day = Day(event["date"] ?? ""), let list = byVote[id],
        list.count == 15
      else { continue }
      let rules = try nations.rulesOfProcedure(of: "SC", on: day)
      var ballots = [Vote?](repeating: nil, count: rules.roster.count)
      var isSeated = true
      for row in list {
        guard let member = nations.member(named: row["member"] ?? "", on: day),
          let place = rules.roster.place(of: member)
        else {
          isSeated = false
          continue
        }
        ballots[place] = ["Y": Vote.inFavour, "N": .against, "A": .abstaining][row["vote"] ?? ""]
      }
      guard isSeated else {
        contradictions.append("\(id) of \(day): a member that did not sit")
        continue
      }
      let rule = rules.decisionRule(rules.majorities.ordinary.by)
      let outcome = rule.determine(rules.roster.count(ballots, under: rule, present: nil)).outcome
      let official = event["outcome"] ?? ""
      if official.hasPrefix("Adopted"), outcome != .adopted {
        contradictions.append("\(id) of \(day): \(official), computed \(outcome.word)")
      }
      if official.lowercased().contains("veto"), outcome.word != "vetoed" {
        contradictions.append("\(id) of \(day): \(official), computed \(outcome.word)")
      }
      checked += 1
    }
    // The tables have errors of their own; they are few, and told.
    print(
      "\(checked) votes checked, \(contradictions.count) contradict: \(contradictions.prefix(60))")
    #expect(checked > 600)
    #expect(contradictions.count < checked / 20)
  }
}
