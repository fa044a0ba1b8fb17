import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

/// An institution on a day, for people and for programs.
struct InstitutionText {
  private let institution: Institution
  private let day: Day

  init(_ institution: Institution, on day: Day) {
    self.institution = institution
    self.day = day
  }

  func lines(naming: Bool) -> [String] {
    var lines = [Terminal.bold("\(institution.name) (\(institution.id))")]
    lines += labelled("on", day == RuleBook.latest ? "what is known last" : day.description)
    if !institution.aliases.isEmpty {
      lines += labelled("also", institution.aliases.joined(separator: ", "))
    }
    if !institution.uses.isEmpty { lines += labelled("uses", listed(institution.uses)) }
    let members = institution.members(on: day)
    lines += labelled("members", String(members.count))
    lines += labelled("rules", checked)
    if naming {
      for member in members { lines += wrapped("\(member.id) \(member.name(on: day))", margin: 13) }
    }
    lines.append("")
    lines += bodyLines
    let former = institution.bodies.filter { !$0.exists(on: day) }
    if !former.isEmpty {
      lines += labelled("not then", former.map { "\($0.id)" }.joined(separator: ", "))
    }
    lines.append("")
    var table = TextTable(["decision rule", "in words"])
    for id in institution.ownDecisionRuleIDs {
      guard let rule = institution.decisionRule(id, on: day) else { continue }
      table.add([id.code, rule.inWords])
    }
    if !table.isEmpty { lines += table.lines }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private var checked: String {
    RuleCitation.Checked.allCases.map { checked in
      "\(institution.checkedCounts[checked] ?? 0) \(checked.words)"
    }.joined(separator: ", ")
  }

  /// Bodies under their parents.
  private var bodyLines: [String] {
    let bodies = institution.bodies(on: day)
    guard !bodies.isEmpty else { return ["It has no bodies of its own."] }
    var table = TextTable(["body", "name", "seats", "sit", "decides by"], numeric: [2, 3])
    let ids = Set(bodies.map(\.id))
    func add(_ body: Body, depth: Int) {
      let entry = institution.body(body.id)
      let sitting = entry.flatMap { Sitting($0, of: institution, on: day) }
      let seated = sitting.map { $0.roster.count == 0 ? "-" : String($0.roster.count) }
      table.add([
        String(repeating: "  ", count: depth) + body.id.code, body.name,
        body.seats.map { String($0) } ?? "-", seated ?? "?", ordinary(body.id, sitting),
      ])
      for child in bodies where child.parent == body.id { add(child, depth: depth + 1) }
    }
    for body in bodies where body.parent.map({ !ids.contains($0) }) ?? true { add(body, depth: 0) }
    return table.lines
  }

  private func ordinary(_ body: BodyID, _ sitting: Sitting?) -> String {
    let rules = try? institution.rulesOfProcedure(
      of: body, on: day, roster: Roster(seats: []))
    guard let rules else { return "-" }
    return rules.decisionRule(rules.majorities.ordinary.by).requirement.inWords
      .replacing("`", with: "")
  }

  func json(naming: Bool) -> JSONObject {
    let members = institution.members(on: day)
    var object: JSONObject = [
      "id": .string(institution.id.code), "name": .string(institution.name),
      "on": day == RuleBook.latest ? .null : .string(day.description),
      "uses": .array(institution.uses.map { .string($0.code) }),
      "member_count": .integer(Int64(members.count)),
    ]
    if naming {
      object["members"] = .array(
        members.map {
          .object(["code": .string($0.id.code), "name": .string($0.name(on: day))])
        })
    }
    object["rules"] = .object(
      JSONObject(
        RuleCitation.Checked.allCases.map {
          .init($0.rawValue, .integer(Int64(institution.checkedCounts[$0] ?? 0)))
        }))
    object["bodies"] = .array(
      institution.bodies(on: day).map { body in
        let sitting = institution.body(body.id).flatMap {
          Sitting($0, of: institution, on: day)
        }
        return .object([
          "id": .string(body.id.code), "name": .string(body.name),
          "parent": body.parent.map { .string($0.code) } ?? .null,
          "seats": body.seats.map { .integer(Int64($0)) } ?? .null,
          "sit": sitting.map { .integer(Int64($0.roster.count)) } ?? .null,
        ])
      })
    object["decision_rules"] = .array(
      institution.ownDecisionRuleIDs.compactMap { id in
        institution.decisionRule(id, on: day).map {
          .object(["id": .string(id.code), "in_words": .string($0.inWords)])
        }
      })
    return object
  }
}
