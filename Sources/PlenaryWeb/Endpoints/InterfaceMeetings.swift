import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What everybody may follow, for programs.
extension Endpoints {
  static let interfaceMeetings: [InterfaceEndpoint] = [
    .get(
      "/api/v1/meetings", .follow, "list-meetings",
      "Lists the meetings of the organisation in the order in which they were convened.",
      answers: .json(
        .object(.required("meetings", .list(of: .named(.notice)))), "The notices of the meetings.")
    ) { visit in
      visit.json([
        "meetings": .array(await visit.house.meetings().map { .object($0.json) })
      ])
    },
    .get(
      "/api/v1/meetings/{meeting}", .follow, "show-meeting",
      "Shows a meeting as it stands: the floor, the vote, motions, texts, results, presence.",
      answers: .json(.named(.meeting), "The meeting as it stands.")
    ) { visit in
      visit.json(MeetingJSON(try await View(visit)).json)
    },
    .get(
      "/api/v1/meetings/{meeting}/results/{number}", .follow, "show-result",
      "Shows a result with the votes by name, the rule and the reason.",
      answers: .json(.named(.result), "The result.")
    ) { visit in
      guard let number = Int(visit.parameter("number")),
        let result = MeetingJSON(try await View(visit)).result(number)
      else { throw visit.notFound }
      return visit.json(result)
    },
    .get(
      "/api/v1/meetings/{meeting}/documents", .follow, "list-documents",
      "Gives the texts before the body as they stand, with sponsors and amendments.",
      answers: .json(
        .object(.required("documents", .list(of: .named(.document)))), "The texts.")
    ) { visit in
      visit.json(MeetingJSON(try await View(visit)).documents)
    },
    .get(
      "/api/v1/meetings/{meeting}/rules/{rule}", .follow, "show-rule",
      "Shows a rule as the institution's files state it, with its source.",
      answers: .json(.named(.rule), "The rule.")
    ) { visit in
      guard let citation = try visit.theRoom().rules.citations[RuleID(visit.parameter("rule"))]
      else { throw visit.notFound }
      return visit.json(citation.json)
    },
  ]
}
