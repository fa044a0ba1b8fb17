import PlenaryModel
import Procedure

/// From 193 pairs of a member's code and its vote to the outcome with its reasons.
func adjudicate() {
  let rules = assembly(members: 193)
  let pairs: [(member: MemberID, vote: Vote)] = rules.roster.seats.enumerated().map {
    ($0.element.member, Vote.allCases[$0.offset % 3])
  }
  let reference = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.member.code, $0.vote.rawValue) })
  let codes = rules.roster.seats.map(\.member.code)
  let times = 2000

  for (name, id) in [("a simple majority", "A-SIMPLE"), ("a majority with a veto", "A-VETO")] {
    let rule = rules.decisionRule(DecisionRuleID(id))
    let seconds = best(of: 7) {
      for _ in 0..<times {
        var ballots = [Vote?](repeating: nil, count: rules.roster.count)
        for pair in pairs {
          if let place = rules.roster.place(of: pair.member) { ballots[place] = pair.vote }
        }
        let tally = rules.roster.count(ballots, under: rule, present: nil)
        use(rule.determine(tally))
      }
    }
    report("193 named ballots decided by \(name)", seconds / Double(times) * 1e6, "µs")
  }

  let plain = best(of: 7) {
    for _ in 0..<times {
      var (yes, no, abstained) = (0, 0, 0)
      for code in codes {
        switch reference[code] {
        case "in-favour"?: yes += 1
        case "against"?: no += 1
        case "abstaining"?: abstained += 1
        default: break
        }
      }
      use((yes > no, yes, no, abstained))
    }
  }
  report("  reference: a plain loop over a dictionary of 193", plain / Double(times) * 1e6, "µs")
}
