import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import PlenaryModel
import Secretariat

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decides one vote, or a batch of them, without a meeting.",
    discussion: """
      With flags it decides one vote and explains it. With --batch it reads one JSON object a line \
      from standard input and writes one a line.

      EXAMPLES:
        plenary decide --rule DR-SC-SUBST --yes 13 --no 2 --group P5=3-2-0
        plenary decide --rule DR-GA-2/3 --yes 87 --no 58 --members 193
        plenary decide --rule DR-EU-QMV --yes 15 --no 12 --group pop=66-34-0
        plenary decide --batch < votes.jsonl

      A batch line holds a tally, {"id":1,"rule":"DR-GA-COM-SIMPLE","yes":111,"no":19}, with \
      abstain, not_participating, object, members, present, groups, on, of where needed; or "seq": [tallies], or "elect": {valid, frac, strict, seats, votes, \
      absolute}. The answer has id, outcome, required, because and cites; "steps" for a sequence; \
      "error" for a line that cannot be taken.

      Exit codes: 0 decided, whatever the outcome; 2 the input, or a line of it, cannot be used.
      """)

  @Flag(help: "Read JSON Lines from standard input.")
  var batch = false

  @Option(
    help: ArgumentHelp("A decision rule.", valueName: "id"),
    completion: .custom { _, _, _ in Completions.decisionRules() })
  var rule: String?

  @Option(parsing: .unconditional, help: Decide.count("Votes in favour.")) var yes: String?
  @Option(parsing: .unconditional, help: Decide.count("Votes against.")) var no: String?
  @Option(parsing: .unconditional, help: Decide.count("Abstentions.")) var abstain: String?
  @Option(parsing: .unconditional, help: Decide.count("Members that took no part."))
  var notParticipating: String?
  @Option(
    name: .customLong("object"), parsing: .unconditional, help: Decide.count("Formal objections."))
  var objecting: String?
  @Option(parsing: .unconditional, help: Decide.count("The size of the body.")) var members: String?
  @Option(parsing: .unconditional, help: Decide.count("How many members are in the room."))
  var present: String?

  private static func count(_ help: String) -> ArgumentHelp {
    ArgumentHelp("\(help)", valueName: "number")
  }

  @Option(
    help: ArgumentHelp(
      "Votes within a group: yes-no-abstaining[-not participating].", valueName: "group=3-2-0"))
  var group: [String] = []

  @Option(help: ArgumentHelp("The day whose rules apply.", valueName: "day"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "Whose decision rule, where several have one of that id.", valueName: "institution"),
    completion: .custom { _, _, _ in Completions.institutions() })
  var of: String?

  @Flag(help: "Write the answer as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("Where the institutions are. Default: Institutions/.", valueName: "path"))
  var institutions: String?

  func run() throws {
    let library = try library(institutions)
    let day = try day(on)
    if batch {
      try runBatch(Adjudicator(RuleBook(library), on: day))
    } else {
      try runOne(library, on: day)
    }
  }

  private func runBatch(_ adjudicator: Adjudicator) throws {
    var number = 0
    var taken = 0
    var refused = 0
    var first: Int?
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\r" }) { continue }
      let answer = BatchLine.answer(line, adjudicator)
      if answer["error"] == nil {
        taken += 1
      } else {
        refused += 1
        first = first ?? number
      }
      print(JSONValue.object(answer).text())
    }
    if let first {
      throw refuse(
        "\(refused) of \(taken + refused) lines could not be taken; the first is line \(first).",
        hint: "Each is answered with an \"error\" in its place.")
    }
  }

  private func runOne(_ library: InstitutionLibrary, on day: Day) throws {
    guard let rule else {
      throw refuse(
        "No decision rule was named.",
        hint: "`plenary decide --rule DR-GA-COM-SIMPLE --yes 111 --no 19`, or --batch.")
    }
    var question = try question(rule)
    if let of { question["of"] = .string(try library.id(named: of).code) }
    let adjudicator = Adjudicator(RuleBook(library, defining: [rule]), on: day)
    let answer = try adjudicator.answer(question)
    if json {
      print(JSONValue.object(answer).text())
      return
    }
    print("Outcome: \(answer["outcome"]?.stringValue ?? "")")
    for sentence in answer["because"]?.arrayValue ?? [] { print("  \(sentence.stringValue ?? "")") }
    for warning in answer["warnings"]?.arrayValue ?? [] {
      Terminal.note("warning: \(warning.stringValue ?? "")")
    }
  }

  private func question(_ rule: String) throws -> JSONObject {
    var object: JSONObject = ["rule": .string(rule)]
    let counts = [
      ("yes", yes), ("no", no), ("abstain", abstain), ("not_participating", notParticipating),
      ("object", objecting), ("members", members), ("present", present),
    ]
    for (name, text) in counts {
      guard let text else { continue }
      object[name] = try number(text, "--\(name.replacingOccurrences(of: "_", with: "-"))")
    }
    var groups = JSONObject()
    for text in group {
      let parts = text.split(separator: "=", maxSplits: 1)
      let numbers = parts.count == 2 ? parts[1].split(separator: "-") : []
      guard (2...4).contains(numbers.count) else {
        throw refuse("`--group \(text)` is not understood.", hint: "Write it as P5=3-2-0.")
      }
      var count = JSONObject()
      for (name, value) in zip(["yes", "no", "abstain", "not_participating"], numbers) {
        count[name] = try number(String(value), "--group \(parts[0])")
      }
      groups[String(parts[0])] = .object(count)
    }
    if !group.isEmpty { object["groups"] = .object(groups) }
    return object
  }

  private func number(_ text: String, _ flag: String) throws -> JSONValue {
    guard let value = try? JSONValue(parsing: text) else {
      throw refuse(
        "`\(flag)` is no number: `\(text)`.", hint: "A count is a whole number, 0 or more.")
    }
    return value
  }
}

/// One line of a batch and its answer; a line that cannot be taken is answered with an error.
enum BatchLine {
  static func answer(_ line: String, _ adjudicator: Adjudicator) -> JSONObject {
    let value: JSONValue
    do { value = try JSONValue(parsing: line) } catch {
      return [
        "id": .null, "error": .string("not JSON: \(error.message) at column \(error.column)"),
      ]
    }
    guard let object = value.objectValue else {
      return ["id": .null, "error": .string("not an object; a line is {\"rule\":...}")]
    }
    do { return try adjudicator.answer(object) } catch {
      return ["id": object["id"] ?? .null, "error": .string(error.description)]
    }
  }
}
