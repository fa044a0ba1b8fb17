import CanonicalJSON
import InstitutionFiles
import PlenaryModel

/// A rule of procedure told in full: what it says, where it stands, who goes by it.
struct RuleText {
  private let rule: RuleCitation
  private let institution: Institution

  init(_ rule: RuleCitation, of institution: Institution) {
    self.rule = rule
    self.institution = institution
  }

  var lines: [String] {
    var lines = [Terminal.bold("\(rule.id)  \(rule.title)")]
    lines += labelled("of", "\(institution.name) (\(institution.id))")
    lines += labelled("source", "\(rule.source) (\(rule.nature))")
    lines += labelled("checked", "\(rule.checked.rawValue): \(rule.checked.words)")
    if !rule.condition.isEmpty { lines += labelled("when", rule.condition) }
    if !rule.effect.isEmpty { lines += labelled("then", rule.effect) }
    for note in rule.notes { lines += labelled("note", note) }
    if !rule.seeAlso.isEmpty { lines += labelled("see also", listed(rule.seeAlso)) }
    lines += MentionText(institution.mentions(of: rule.id)).lines("cited for")
    let decisions = institution.decisionRules(citing: rule.id)
    if !decisions.isEmpty { lines += labelled("stated by", listed(decisions)) }
    for question in institution.questions(citing: rule.id) {
      lines += labelled("decides", question)
    }
    if let place = rule.place { lines += labelled("file", place.description) }
    return lines
  }

  var json: JSONObject {
    [
      "id": .string(rule.id.code), "kind": "rule", "institution": .string(institution.id.code),
      "title": .string(rule.title), "source": .string(rule.source),
      "nature": .string(rule.nature), "checked": .string(rule.checked.rawValue),
      "when": .string(rule.condition), "then": .string(rule.effect),
      "notes": .array(rule.notes.map { .string($0) }),
      "see_also": .array(rule.seeAlso.map { .string($0.code) }),
      "cited_for": MentionText(institution.mentions(of: rule.id)).json,
      "decision_rules": .array(
        institution.decisionRules(citing: rule.id).map { .string($0.code) }),
      "decides": .array(institution.questions(citing: rule.id).map { .string($0) }),
      "file": rule.place.map { .string($0.description) } ?? .null,
    ]
  }
}

/// Where the text after a label begins.
let labelMargin = 13

/// A label and what belongs to it, further lines under the first.
func labelled(_ label: String, _ text: String) -> [String] {
  labelled(label, wrapped(text, margin: labelMargin))
}

/// The same for lines that have their margin already.
func labelled(_ label: String, _ lines: [String]) -> [String] {
  let head = "  \(label):"
  let space = String(repeating: " ", count: max(1, labelMargin - head.count))
  return [head + space + (lines.first ?? "").dropFirst(labelMargin)] + lines.dropFirst()
}

func listed(_ codes: [some Code]) -> String { codes.map(\.code).joined(separator: ", ") }

/// Where a rule is relied on, told by purpose, with the bodies that do so.
struct MentionText {
  private var purposes: [(purpose: String, bodies: [String])] = []

  init(_ mentions: [Mention]) {
    for mention in mentions {
      let period = mention.period == .always ? "" : " (\(mention.period))"
      let body = mention.body.code + period
      if let index = purposes.firstIndex(where: { $0.purpose == mention.purpose }) {
        if !purposes[index].bodies.contains(body) { purposes[index].bodies.append(body) }
      } else {
        purposes.append((mention.purpose, [body]))
      }
    }
  }

  func lines(_ label: String) -> [String] {
    var lines: [String] = []
    for (number, entry) in purposes.prefix(12).enumerated() {
      let text = "\(entry.purpose): \(entry.bodies.joined(separator: ", "))"
      lines +=
        number == 0
        ? labelled(label, text) : wrapped(text, margin: labelMargin)
    }
    if purposes.count > 12 {
      lines += wrapped("and \(purposes.count - 12) more", margin: labelMargin)
    }
    return lines
  }

  var json: JSONValue {
    .array(
      purposes.map { entry in
        .object([
          "purpose": .string(entry.purpose),
          "bodies": .array(entry.bodies.map { .string($0) }),
        ])
      })
  }
}
