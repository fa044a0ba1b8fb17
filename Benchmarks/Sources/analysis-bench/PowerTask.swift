import Foundation
import InstitutionFiles
import Measuring
import PlenaryAnalysis
import PlenaryModel

/// Voting power in bodies of the project's own institutions; needs no data.
///
/// On the one day of which the weights in the Monetary Fund are known.
func power() throws {
  let library = InstitutionLibrary(root: Places.institutions)
  for (institution, body, rule) in [
    ("united-nations", "SC", "DR-SC-SUBST"), ("eu-council", "EU-COUNCIL", "DR-EU-QMV"),
    ("imf", "IMF-BOG", "DR-IMF-85"), ("imf", "IMF-BOG", "DR-IMF-SIMPLE"),
    ("imf", "IMF-MEMBERS", "DR-IMF-AMEND"),
  ] {
    try power(library.institution(named: institution), BodyID(body), DecisionRuleID(rule))
  }
}

private func power(
  _ institution: Institution, _ body: BodyID, _ rule: DecisionRuleID
) throws {
  guard let day = Day("2024-01-31"), let found = institution.decisionRule(rule, on: day) else {
    print("left out: \(institution.name) has no rule \(rule)")
    return
  }
  let game = SimpleGame(rule: found, roster: try institution.roster(of: body, on: day))
  var times: [Double] = []
  var power = game.votingPower()
  for _ in 0..<3 {
    let (time, again) = seconds { game.votingPower() }
    times.append(time)
    power = again
  }
  let sum = power.members.reduce(0) { $0 + $1.shapleyShubik.value }
  let sorted = power.members.sorted { $0.shapleyShubik.value > $1.shapleyShubik.value }
  report(
    "\(rule), \(game.members.count) members, by \(power.method.rawValue)",
    "\(text(times.min() ?? 0, 5)) to \(text(times.max() ?? 0, 5)) s")
  for member in [sorted.first, sorted.last].compactMap({ $0 }) {
    print(
      "  \(member.member): normalized Banzhaf \(words(member.normalizedBanzhaf)), Shapley-Shubik",
      words(member.shapleyShubik))
  }
  print("  the indices of Shapley and Shubik add up to \(sum)")
}

private func words(_ figure: VotingPower.Figure) -> String {
  guard figure.isIdentified else { return "not identified" }
  let value = text(figure.value, 6)
  if let exact = figure.exact?.description, exact.count < 30 { return "\(value) (\(exact))" }
  return figure.standardError.map { "\(value) (standard error \(text($0, 6)))" } ?? value
}
