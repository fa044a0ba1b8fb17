import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import PlenaryAnalysis
import PlenaryModel

struct AnalysePower: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "power",
    abstract: "Measures voting power under a decision rule: Banzhaf and Shapley-Shubik.",
    discussion: """
      For any decision rule of any institution, with the members and weights of a day; or for a \
      plain weighted majority. Exact where that can be counted, otherwise by drawing lots, with the \
      standard error. Everybody votes for or against: abstentions are not modelled. \
      docs/analysis/voting-power.md

      EXAMPLES:
        plenary analyse power DR-SC-SUBST
        plenary analyse power DR-SC-SUBST-11 --on 1960-06-01
        plenary analyse power DR-EU-QMV --on 2016-06-01 --svg > council.svg
        plenary analyse power --quota 12 --weights DEU=4,FRA=4,ITA=4,NLD=2,BEL=2,LUX=1
      """)

  @Argument(
    help: "A decision rule.", completion: .custom { _, _, _ in Completions.decisionRules() })
  var rule: String?

  @Option(help: ArgumentHelp("Whose rule; else it is looked for.", valueName: "institution"))
  var of: String?

  @Option(help: ArgumentHelp("The body whose members decide.", valueName: "body")) var body: String?

  @Option(help: ArgumentHelp("The day whose members and weights count.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("Votes needed, for --weights.", valueName: "number")) var quota: Int?

  @Option(help: ArgumentHelp("Members with their votes.", valueName: "a=4,b=2")) var weights:
    String?

  @Option(help: ArgumentHelp("Coalitions drawn where it cannot be counted.", valueName: "number"))
  var samples = 200_000

  @OptionGroup var output: OutputOptions
  @OptionGroup var library: LibraryOptions

  func run() throws {
    let (game, title) = try game()
    let power = game.votingPower(sampling: PowerSampling(samples: max(1_000, samples)))
    let groups = grouped(power)
    let picture = PowerBars(
      frame: .computed(title, name: "power"),
      measures: ["Banzhaf (normalised)", "Shapley-Shubik"],
      rows: groups.map { group in
        PowerBars.Row(
          label: codes(group),
          values: [value(group[0].normalizedBanzhaf), value(group[0].shapleyShubik)])
      }, decimals: 4)
    output.write(picture, json: { json(power) }, text: { show(groups, power, game, title) })
  }

  private func game() throws -> (SimpleGame, String) {
    if let weights { return try weighted(weights) }
    guard let rule else {
      throw refuse(
        "No decision rule was named.",
        hint: "`plenary analyse power DR-SC-SUBST`, or --quota with --weights.")
    }
    let library = try library.library()
    let id = DecisionRuleID(rule)
    let day = try on == nil ? Day(Date().formatted(.iso8601).prefix(10)) ?? day(nil) : day(on)
    let holders =
      try of.map { [try library.institution(named: $0)] }
      ?? library.loadAll().compactMap(\.loaded.institution).filter {
        $0.ownDecisionRuleIDs.contains(id)
      }
    for institution in holders {
      guard let found = institution.decisionRule(id, on: day) else { continue }
      let (roster, name) = try roster(of: institution, deciding: found, on: day)
      try hasWeights(roster, for: found, institution, day)
      return (
        SimpleGame(rule: found, roster: roster), "Voting power: \(found.title), \(name), \(day)"
      )
    }
    throw refuse(
      "No institution has a decision rule `\(rule)` on \(day).",
      hint: "`plenary institutions show united-nations` lists those of an institution.")
  }

  /// The body that decides by the rule: the one named, or the first whose rules use it.
  private func roster(
    of institution: Institution, deciding rule: DecisionRule, on day: Day
  ) throws -> (Roster, String) {
    if let body {
      guard case .body(let found) = institution.body(named: body) else {
        throw refuse(
          "`\(body)` is no body of \(institution.name), or several.",
          hint: "They are \(institution.bodies(on: day).map(\.id.code).joined(separator: ", ")).")
      }
      return (try institution.roster(of: found, on: day), institution.body(found)?.name ?? body)
    }
    for candidate in institution.bodies(on: day) {
      guard let rules = try? institution.rulesOfProcedure(of: candidate.id, on: day),
        rules.roster.count > 0, decides(rules, rule.id)
      else { continue }
      return (rules.roster, candidate.name)
    }
    throw refuse(
      "No body of \(institution.name) whose members are known decides by \(rule.id) on \(day).",
      hint: weightsHint(rule, institution) ?? "Name one with --body, and a day with --on.")
  }

  /// Whether the rule is one of those by which the body decides its questions.
  private func decides(_ rules: RulesOfProcedure, _ id: DecisionRuleID) -> Bool {
    let majorities = rules.majorities
    return [
      majorities.ordinary.by, majorities.important?.by, majorities.procedural?.by,
      majorities.secondVote?.by,
    ].contains(id)
  }

  /// A weight that nobody knows is no weight of zero.
  private func hasWeights(
    _ roster: Roster, for rule: DecisionRule, _ institution: Institution, _ day: Day
  ) throws {
    for weighting in rule.weightings.sorted() {
      let unknown = roster.seats.filter { $0.weights[weighting] == nil }
      guard let first = unknown.first else { continue }
      throw refuse(
        "The weight of \(first.name)"
          + (unknown.count > 1 ? " and \(unknown.count - 1) others" : "")
          + " on \(day) is not known (\(weighting)).",
        hint: weightsHint(rule, institution))
    }
  }

  private func weightsHint(_ rule: DecisionRule, _ institution: Institution) -> String? {
    let periods = rule.weightings.sorted().flatMap { institution.weights($0) }.map(\.period)
    guard let first = periods.first else { return nil }
    return "Weights are known from \(first.from?.description ?? "the beginning") to "
      + "\(periods.last?.to?.description ?? "now"): name a day of these with --on."
  }

  private func weighted(_ text: String) throws -> (SimpleGame, String) {
    guard let quota, quota > 0 else {
      throw refuse("--weights needs a --quota of at least 1.", hint: "--quota 12 --weights a=4,b=2")
    }
    var weights: [(MemberID, Int)] = []
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=").map(String.init)
      guard pair.count == 2, let weight = Int(pair[1]), (0...1_000_000_000).contains(weight),
        !weights.contains(where: { $0.0.code == pair[0] })
      else {
        throw refuse(
          "`\(part)` gives nobody votes.", hint: "Write each member once: a=4,b=2.")
      }
      weights.append((MemberID(pair[0]), weight))
    }
    let list = weights.map { String($0.1) }.joined(separator: ", ")
    return (SimpleGame(quota: quota, weights: weights), "Voting power: [\(quota); \(list)]")
  }

  /// Members of the same power stand together, the strongest first.
  private func grouped(_ power: VotingPower) -> [[VotingPower.Member]] {
    let sorted = power.members.sorted {
      ($1.shapleyShubik.value, $1.normalizedBanzhaf.value, $0.member.code)
        < ($0.shapleyShubik.value, $0.normalizedBanzhaf.value, $1.member.code)
    }
    var groups: [[VotingPower.Member]] = []
    for member in sorted {
      if let last = groups.last?.last, member.shapleyShubik.exact != nil,
        last.shapleyShubik.exact == member.shapleyShubik.exact, last.swings == member.swings
      {
        groups[groups.count - 1].append(member)
      } else {
        groups.append([member])
      }
    }
    return groups
  }

  private func names(_ group: [VotingPower.Member], _ game: SimpleGame) -> String {
    let names = group.map { game.roster.name(of: $0.member) }
    return names.count <= 3 ? names.joined(separator: ", ") : "\(names[0]), \(names[1]), …"
  }

  /// As short as a picture has room for.
  private func codes(_ group: [VotingPower.Member]) -> String {
    let codes = group.prefix(5).map(\.member.code).joined(separator: " ")
    return group.count > 5 ? "\(codes) … (\(group.count))" : codes
  }

  private func value(_ figure: VotingPower.Figure) -> PowerBars.Value? {
    guard figure.isIdentified else { return nil }
    let error = figure.standardError.map { 1.96 * $0 } ?? figure.error
    return PowerBars.Value(
      figure.value, low: error.map { figure.value - $0 }, high: error.map { figure.value + $0 })
  }

  private func show(
    _ groups: [[VotingPower.Member]], _ power: VotingPower, _ game: SimpleGame, _ title: String
  ) {
    for line in wrapped(title, margin: 0) { print(line) }
    print(method(power))
    var table = TextTable(
      ["members", "each of", "Banzhaf, normalised", "Penrose-Banzhaf", "Shapley-Shubik"],
      numeric: [1, 2, 3, 4])
    for group in groups {
      table.add(
        [names(group, game), String(group.count)]
          + [group[0].normalizedBanzhaf, group[0].banzhaf, group[0].shapleyShubik].map(text))
    }
    table.print()
    print("Of all coalitions \(text(power.powerToAct)) can adopt.")
  }

  private func method(_ power: VotingPower) -> String {
    if power.isExact { return "Counted exactly." }
    guard let sampling = power.sampling else { return "Computed; the error is an estimate." }
    return
      "\(sampling.samples) coalitions drawn, seed \(sampling.seed); the standard error is given."
  }

  private func text(_ figure: VotingPower.Figure) -> String {
    guard figure.isIdentified else { return "too rare to tell" }
    return Decimal.text(figure.value, 6)
      + (figure.standardError.map { " ± \(Decimal.text($0, 6))" } ?? "")
  }

  private func json(_ power: VotingPower) -> JSONObject {
    func figure(_ figure: VotingPower.Figure) -> JSONValue {
      var object: JSONObject = ["value": .decimal(Decimal.text(figure.value, 10))]
      object["exact"] = figure.exact.map { .string($0.description) }
      object["standardError"] = figure.standardError.map { .decimal(Decimal.text($0, 10)) }
      return .object(object)
    }
    return [
      "method": .string(power.method.rawValue), "powerToAct": figure(power.powerToAct),
      "members": .array(
        power.members.map {
          [
            "member": .string($0.member.code), "banzhaf": figure($0.banzhaf),
            "normalizedBanzhaf": figure($0.normalizedBanzhaf),
            "shapleyShubik": figure($0.shapleyShubik),
          ]
        }),
    ]
  }
}
