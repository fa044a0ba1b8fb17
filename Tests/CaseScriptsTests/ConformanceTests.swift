import CaseScripts
import CanonicalJSON
import PlenaryModel
import Testing

@Suite struct ConformanceTests {
  private func conformance(
    _ lines: String, script: @escaping @Sendable (String) -> String?
  ) throws -> Conformance {
    try Conformance(
      lines: lines, file: "scenarios.jsonl", library: Repository.library, book: Repository.book,
      script: script)
  }

  @Test func everyScenarioOfTheSuitePassesBesidesThreeThatHaveNoScript() async throws {
    let conformance = try conformance(try Repository.text("Conformance/scenarios.jsonl")) {
      try? Repository.text("Conformance/scripts/\($0).txt")
    }
    #expect(conformance.scenarios.count == 435)
    #expect(Set(conformance.scenarios.map(\.id)).count == 435)
    var failed: [String] = []
    var missing: [String] = []
    for scenario in conformance.scenarios {
      switch await conformance.run(scenario).verdict {
      case .passed: break
      case .failed(let why): failed.append("\(scenario.id): \(why)")
      case .notImplemented: missing.append(scenario.id)
      }
    }
    #expect(failed == [])
    #expect(missing == ["SAN-XML.S1", "SAN-XML.S2", "SAN-XML.S3"])
  }

  @Test func everyScriptBelongsToAScenarioThatIsTold() throws {
    let conformance = try conformance(try Repository.text("Conformance/scenarios.jsonl")) { _ in
      nil
    }
    let told = Set(conformance.scenarios.filter { !$0.isNumeric }.map(\.id))
    for name in Repository.names(in: "Conformance/scripts") where name.hasSuffix(".txt") {
      #expect(told.contains(String(name.dropLast(4))), "\(name) is of no scenario")
    }
  }

  // MARK: what a script must show

  private static let refused = """
    {"id": "T-1.S1", "rule": "GA-088-128-A", "body": "GA", "expect": \
    {"outcome": "refused", "cite": "GA-088-128-A"}}
    """

  private static let interruption = """
    institution united-nations
    meeting GA-C3 on 2014-11-18 10:00 New York
    chair: open the meeting
    FIN: introduce L.1 "A draft"
    chair: put L.1
    BRA: move suspend-meeting; 600 seconds

    """

  private func verdict(
    of script: String?, _ scenario: String = refused
  ) async throws -> ScenarioResult.Verdict {
    let conformance = try conformance(scenario) { _ in script }
    let first = try #require(conformance.scenarios.first)
    return await conformance.run(first).verdict
  }

  @Test func aScriptThatShowsTheOutcomeUnderTheRulePasses() async throws {
    let verdict = try await verdict(
      of: "scenario T-1.S1\nproves refused GA-088-128-A\n" + ConformanceTests.interruption
        + "=> out of order GA-088-128-A\n")
    #expect(verdict == .passed)
  }

  @Test func aScenarioWithoutAScriptIsNotImplemented() async throws {
    #expect(try await verdict(of: nil) == .notImplemented)
  }

  @Test(arguments: [
    (
      "scenario T-1.S1\nproves refused GA-088-128-A\n",
      "no expectation shows refused; shown: []"
    ),
    (
      "scenario T-1.S1\nproves refused GA-088-128-A\ninstitution united-nations\n"
        + "meeting GA on 2014-11-18\nchair: open the meeting\n=> in order\n",
      "no expectation shows refused; shown: [\"allowed\"]"
    ),
    (
      "scenario T-1.S1\nproves refused GA-088-128-A\n" + interruption
        + "=> out of order GA-088-128-A\nchair: put L.2\n=> out of order GA-071-113\n",
      "T-1.S1.txt:11:1: expected: out of order GA-071-113; found: "
    ),
    (
      "scenario T-1.S1\nproves refused\n" + interruption + "=> out of order\n",
      "the script cites nothing"
    ),
    (
      "scenario T-1.S1\nproves refused GA-071-113\n" + interruption + "=> out of order\n",
      "the script cites GA-071-113"
    ),
    (
      "scenario T-1.S1\nproves allowed GA-088-128-A\n" + interruption + "=> out of order\n",
      "the script proves allowed, not refused"
    ),
    (
      "scenario T-1.S1\n" + interruption + "=> out of order\n",
      "the script proves nothing, not refused"
    ),
    (
      "scenario T-1.S2\nproves refused GA-088-128-A\n" + interruption + "=> out of order\n",
      "the script says that it is T-1.S2"
    ),
    (
      "proves refused GA-088-128-A\n" + interruption + "=> out of order\n",
      "the script says that it is no scenario"
    ),
    ("scenarios T-1.S1\n", "T-1.S1.txt:1:1: \"scenarios T-1.S1\" is no statement"),
  ])
  func aScriptThatShowsSomethingElseFails(_ script: String, _ why: String) async throws {
    guard case .failed(let found) = try await verdict(of: script) else {
      Issue.record("it did not fail")
      return
    }
    #expect(found.hasPrefix(why), "\(found)")
  }

  @Test(arguments: [
    ("{\"id\": \"T-1.S1\"}", "scenarios.jsonl:1:1: no scenario"),
    ("{\"id\": ", "scenarios.jsonl:1:"),
    (ConformanceTests.refused + "\n[]", "scenarios.jsonl:2:1: no scenario"),
  ])
  func aLineThatIsNoScenarioIsReportedWithItsPlace(_ lines: String, _ message: String) {
    let error = #expect(throws: ScriptError.self) {
      _ = try conformance(lines) { _ in nil }
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("\"outcome\": \"adopted\"", true), ("\"outcome\": \"rejected\"", false),
    ("\"outcome\": \"adopted\", \"required\": 9", true),
    ("\"outcome\": \"adopted\", \"required\": 8", false),
  ])
  func aNumericScenarioIsHeldAgainstTheAdjudicator(_ expected: String, _ holds: Bool) async throws {
    let line =
      #"{"id": "T-2.S1", "rule": "SC-CH-027-3", "body": "SC", "expect": {"# + expected
      + #"}, "calc": {"rule": "DR-SC-SUBST", "yes": 9, "no": 0, "abstain": 6, "members": 15, "#
      + #""groups": {"P5": {"yes": 3, "no": 0, "abstain": 2}}}}"#
    let verdict = try await verdict(of: nil, line)
    #expect((verdict == .passed) == holds, "\(verdict)")
  }
}
