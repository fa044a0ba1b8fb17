import CanonicalJSON
import Foundation
import Testing

/// `plenary decide --batch`: a line in, a line out, whatever the line.
@Suite struct BatchTests {
  /// Every calculation of the rules catalogue, with its expectation.
  private func scenarios() throws -> [(line: String, expected: JSONObject)] {
    let file = Program.root.appendingPathComponent("Conformance/scenarios.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { line in
      guard let scenario = try JSONValue(parsing: String(line)).objectValue,
        var question = scenario["calc"]?.objectValue,
        let expected = scenario["expect"]?.objectValue
      else { return nil }
      question["id"] = scenario["id"]
      return (JSONValue.object(question).text(), expected)
    }
  }

  @Test func everyCalculationOfTheCatalogueIsAnsweredAsExpected() async throws {
    let scenarios = try scenarios()
    #expect(scenarios.count > 200)
    let run = try await Program.run(
      ["decide", "--batch"], input: scenarios.map(\.line).joined(separator: "\n") + "\n")
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    let answers = try run.output.split(separator: "\n").map {
      try #require(try JSONValue(parsing: String($0)).objectValue)
    }
    #expect(answers.count == scenarios.count)
    var compared = 0
    for (scenario, answer) in zip(scenarios, answers) {
      let question = try JSONValue(parsing: scenario.line)
      if let steps = question["seq"]?.arrayValue {
        #expect(answer["steps"] == .array(steps.map { $0["want"] ?? .null }), "\(scenario.line)")
        compared += 1
      } else if let number = question["need"]?["want"] {
        #expect(answer["required"] == number, "\(scenario.line)")
        compared += 1
      } else if let outcome = question["want"] ?? scenario.expected["outcome"],
        BatchTests.isOutcome(outcome)
      {
        #expect(answer["outcome"] == outcome, "\(scenario.line)")
        compared += 1
      }
      #expect(answer["because"]?.arrayValue?.isEmpty == false)
    }
    #expect(compared > scenarios.count - 15)
  }

  /// Some scenarios expect what follows from the outcome; their scripts show it.
  private static func isOutcome(_ value: JSONValue) -> Bool {
    let words = [
      "adopted", "rejected", "vetoed", "insufficient_votes", "no_quorum", "lost", "sustained",
      "second_vote_within_48h", "ruling_stands", "casting_vote_needed", "no_election",
    ]
    let text = value.stringValue ?? ""
    return words.contains(text) || text.hasPrefix("elected:") && Int(text.dropFirst(8)) == nil
  }

  @Test func aLineThatCannotBeTakenIsAnsweredAndTheOthersToo() async throws {
    let input = """
      {"id":"a","rule":"DR-SC-PROC","yes":9,"members":15}
      {"id":"b","rule":
      [1]

      {"id":"c","rule":"DR-NONE","yes":9}
      {"id":"d","rule":"DR-SC-PROC","yes":16,"members":15}
      {"id":"e","rule":"DR-SC-PROC","yes":-1}
      {"id":"f","rule":"DR-SC-PROC","yes":8,"members":15}
      {"id":"g","seq":[{"rule":"DR-SC-PROC","yes":8},{"rule":"DR-SC-PROC","yes":9}]}
      {"id":"h","elect":{"valid":186,"frac":"1/2","strict":true,"seats":1,"votes":{"A":100,"B":86}}}
      {"id":"i","elect":{"valid":10,"frac":"1/2","strict":true,"seats":1,"votes":{"A":11}}}

      """
    let run = try await Program.run(["decide", "--batch"], input: input)
    let answers = try run.output.split(separator: "\n").map {
      try #require(try JSONValue(parsing: String($0)).objectValue)
    }
    #expect(
      answers.map { $0["outcome"]?.stringValue ?? $0["error"]?.stringValue ?? "" } == [
        "adopted",
        "not JSON: The text ends where a value was expected at column 18",
        "not an object; a line is {\"rule\":...}",
        "there is no decision rule \"DR-NONE\"; `plenary explain` lists them all",
        "the totals cannot be true: 16 votes, and only 15 members; check the count",
        "\"yes\" is -1; a count is never negative",
        "insufficient_votes", "adopted", "elected:A",
        "a candidate has 11 votes, and only 10 ballots are valid",
      ])
    #expect(answers.map { $0["id"] } == ["a", .null, .null, "c", "d", "e", "f", "g", "h", "i"])
    #expect(
      run.errors == """
        plenary: error: 6 of 10 lines could not be taken; the first is line 2.
        plenary: hint: Each is answered with an "error" in its place.

        """)
    #expect(run.exitCode == 2)
  }

  @Test func nothingInGivesNothingOut() async throws {
    let run = try await Program.run(["decide", "--batch"])
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func oneVoteIsExplained() async throws {
    let run = try await Program.run(
      [
        "decide", "--rule", "DR-SC-SUBST", "--yes", "13", "--no", "2", "--members", "15", "--group",
        "P5=3-2-0",
      ])
    #expect(
      run.output == """
        Outcome: vetoed
          Security Council, other matters (15 members).
          In favour: 13. Required: 9: reached.
          2 members of P5 voted against; none may.
          The numbers were reached; the negative vote of a member with that right prevents \
        adoption: a veto.
          Other decisions: nine votes including the concurrence of permanent members (Charter art. \
        27(3); SC-CH-027-3; checked against the official text)

        """)
    #expect(run.exitCode == 0)
  }
}
