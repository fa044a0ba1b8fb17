import CanonicalJSON
public import InstitutionFiles
public import PlenaryModel
public import Secretariat

/// One scenario of the rules catalogue, as a line of `Conformance/scenarios.jsonl` states it.
public struct Scenario: Sendable {
  public var id: String
  public var rule: RuleID
  public var body: String
  public var given: String
  public var when: String
  public var then: String
  public var outcome: String
  public var cite: RuleID?
  public var required: Int?
  public var steps: [String]
  /// What was read of it: sourced, rule_sourced, memory or constructed.
  public var basis: String
  /// A tally for the adjudicator; nil for a scenario that is told as a script.
  let calculation: JSONObject?

  public var isNumeric: Bool { calculation != nil }

  /// - Returns: nil for a line that is no scenario.
  init?(_ object: JSONObject) {
    guard let id = object["id"]?.stringValue, let rule = object["rule"]?.stringValue,
      let body = object["body"]?.stringValue, let expect = object["expect"]?.objectValue,
      let outcome = expect["outcome"]?.stringValue
    else { return nil }
    self.id = id
    self.rule = RuleID(rule)
    self.body = body
    given = object["given"]?.stringValue ?? ""
    when = object["when"]?.stringValue ?? ""
    then = object["then"]?.stringValue ?? ""
    self.outcome = outcome
    cite = expect["cite"]?.stringValue.map { RuleID($0) }
    required = expect["required"]?.integerValue.map { Int($0) }
    steps = expect["steps"]?.arrayValue?.compactMap(\.stringValue) ?? []
    basis = object["basis"]?.stringValue ?? ""
    calculation = object["calc"]?.objectValue
  }
}

/// What came of a scenario.
public struct ScenarioResult: Sendable {
  public enum Verdict: Sendable, Hashable {
    case passed
    case failed(String)
    /// Nobody has written its script yet.
    case notImplemented
  }

  public var scenario: Scenario
  public var verdict: Verdict
}

/// Runs the catalogue's scenarios: the numeric ones through the adjudicator, the others as scripts
/// through the engine.
public struct Conformance: Sendable {
  public let scenarios: [Scenario]
  let adjudicator: Adjudicator
  let book: RuleBook
  let library: InstitutionLibrary
  /// The text of the script for a scenario id; nil where there is none.
  let script: @Sendable (String) -> String?

  /// - Parameter lines: JSON Lines, a scenario each.
  /// - Throws: `ScriptError` at the first line that is no scenario.
  public init(
    lines: String, file: String, library: InstitutionLibrary, book: RuleBook,
    script: @escaping @Sendable (String) -> String?
  ) throws(ScriptError) {
    var scenarios: [Scenario] = []
    var number = 0
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      number += 1
      let value: JSONValue
      do { value = try JSONValue(parsing: Array(line)) } catch {
        throw ScriptError(
          "no JSON: \(error.message)", at: FilePlace(file: file, line: number, column: error.column)
        )
      }
      guard let scenario = value.objectValue.flatMap({ Scenario($0) }) else {
        throw ScriptError(
          "no scenario", at: FilePlace(file: file, line: number, column: 1),
          hint: "a scenario has id, rule, body and expect.outcome")
      }
      scenarios.append(scenario)
    }
    self.scenarios = scenarios
    self.library = library
    adjudicator = Adjudicator(book)
    self.book = book
    self.script = script
  }

  public func run(_ scenario: Scenario) async -> ScenarioResult {
    let verdict =
      if let calculation = scenario.calculation {
        numeric(scenario, calculation)
      } else {
        await told(scenario)
      }
    return ScenarioResult(scenario: scenario, verdict: verdict)
  }

  // MARK: numeric scenarios

  private func numeric(
    _ scenario: Scenario, _ calculation: JSONObject
  ) -> ScenarioResult.Verdict {
    let answer: JSONObject
    do { answer = try adjudicator.answer(calculation) } catch {
      return .failed(error.description)
    }
    if let required = scenario.required, answer["required"]?.integerValue != Int64(required) {
      return .failed("required \(answer["required"]?.text() ?? "nothing"), not \(required)")
    }
    if let votes = calculation["seq"]?.arrayValue {
      let wanted = votes.compactMap { $0["want"]?.stringValue }
      let found = answer["steps"]?.arrayValue?.compactMap(\.stringValue) ?? []
      return wanted == found ? .passed : .failed("steps \(found), not \(wanted)")
    }
    if let need = calculation["need"] {
      let wanted = need["want"]?.integerValue
      return answer["required"]?.integerValue == wanted ? .passed : .failed("\(answer)")
    }
    let found = answer["outcome"]?.stringValue ?? ""
    let wanted = calculation["want"]?.stringValue ?? Conformance.adjudicated(scenario.outcome)
    if found == wanted { return .passed }
    if let count = Int(wanted.dropFirst("elected:".count)),
      found.hasPrefix("elected:"), found.split(separator: ",").count == count
    {
      return .passed
    }
    return .failed("\(found), not \(wanted)")
  }

  /// What the vote itself came to, where the scenario's word speaks of what follows from it.
  private static func adjudicated(_ outcome: String) -> String {
    switch outcome {
    case "recommendation", "approved_only", "proceed_as_whole", "not_put": "adopted"
    default: outcome
    }
  }

  // MARK: scenarios that are told

  private func told(_ scenario: Scenario) async -> ScenarioResult.Verdict {
    guard let text = script(scenario.id) else { return .notImplemented }
    let (script, errors) = Script.parse(text, file: "\(scenario.id).txt")
    if let error = errors.first { return .failed(error.description) }
    var runner = ScriptRunner(library: library, knowing: book)
    let report = await runner.run(script)
    if let failure = report.failures.first { return .failed(failure.description) }
    guard report.scenario == scenario.id else {
      return .failed("the script says that it is \(report.scenario ?? "no scenario")")
    }
    guard let proves = report.proves, proves.outcome == scenario.outcome else {
      return .failed(
        "the script proves \(report.proves?.outcome ?? "nothing"), not \(scenario.outcome)")
    }
    guard proves.rule == scenario.cite else {
      return .failed("the script cites \(proves.rule?.code ?? "nothing")")
    }
    let accepted = Conformance.shownBy(scenario.outcome)
    let isShown = report.shown.contains { shown in
      (accepted.contains(shown.outcome) || shown.outcome == scenario.outcome)
        && (scenario.cite == nil || shown.rule == nil || shown.rule == scenario.cite)
    }
    return isShown
      ? .passed
      : .failed("no expectation shows \(scenario.outcome); shown: \(report.shown.map(\.outcome))")
  }

  /// What a passing expectation has to have shown for an outcome of the catalogue. The catalogue
  /// has many words for "in order" and for "out of order".
  static func shownBy(_ outcome: String) -> Set<String> {
    switch outcome {
    case "refused", "ineligible", "no_quorum_open", "not_applicable", "not_met", "new_proposal",
      "not_put":
      ["refused", outcome]
    case "allowed", "open", "put", "admissible", "met": ["allowed", outcome]
    case "eligible": ["allowed", "counted", outcome]
    case "stands": ["adopted_without_vote", outcome]
    case "vote_required", "vote_on_division": ["pending", "refused", outcome]
    case "must_abstain": ["warn", outcome]
    default: [outcome]
    }
  }
}
