import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

/// A decision rule told in full: in words, as a tree, and where its limit lies.
struct DecisionRuleText {
  private let id: DecisionRuleID
  private let institution: Institution
  private let form: Dated<DecisionRule>?
  /// Its other forms in history.
  private let others: [Dated<DecisionRule>]

  init(_ id: DecisionRuleID, of institution: Institution, on day: Day) {
    self.id = id
    self.institution = institution
    let forms = institution.forms(of: id)
    let form = forms.last { $0.period.contains(day) } ?? forms.last
    self.form = form
    others = forms.filter { $0.period != form?.period }
  }

  var lines: [String] {
    guard let form else { return ["\(id)  has no form."] }
    let rule = form.value
    var lines = [Terminal.bold("\(id)  \(rule.title)")]
    lines += labelled("of", "\(institution.name) (\(institution.id))")
    if form.period != .always { lines += labelled("in force", form.period.description) }
    lines += labelled("in words", rule.inWords)
    lines += labelled("requires", tree(rule.requirement, depth: 0))
    if let tie = rule.equallyDivided { lines += labelled("tie", tie.inWords) }
    if let quorum = rule.quorumToDecide {
      lines += labelled("quorum", "\(quorum.inWords) of the members are present")
    }
    if let veto = rule.vetoGroup {
      lines += labelled("veto", "a vote against of one of \(veto), the rest being there")
    }
    lines += MentionText(institution.mentions(of: id)).lines("used for")
    for cited in rule.cites {
      let words = institution.citations[cited].map {
        "\(cited) \($0.title) (\($0.source); \($0.checked.words))"
      }
      lines += labelled("rule", words ?? cited.code)
    }
    let limits = limits(of: rule)
    if !limits.examples.isEmpty {
      lines += labelled("limit", limits.heading)
      for example in limits.examples { lines += wrapped(example, margin: 15) }
    }
    for other in others { lines += labelled("else", "\(other.period): \(other.value.inWords)") }
    return lines
  }

  var json: JSONObject {
    var object: JSONObject = [
      "id": .string(id.code), "kind": "decision rule", "institution": .string(institution.id.code),
    ]
    guard let form else { return object }
    let rule = form.value
    let limits = limits(of: rule)
    object["title"] = .string(rule.title)
    object["in_force"] = .string(form.period.description)
    object["in_words"] = .string(rule.inWords)
    object["tie"] = rule.equallyDivided.map { .string($0.inWords) } ?? .null
    object["quorum"] = rule.quorumToDecide.map { .string($0.inWords) } ?? .null
    object["veto"] = rule.vetoGroup.map { .string($0.code) } ?? .null
    object["used_for"] = MentionText(institution.mentions(of: id)).json
    object["cites"] = .array(
      rule.cites.map { cited in
        let checked = institution.citations[cited]?.checked.rawValue
        return .object([
          "rule": .string(cited.code), "checked": checked.map { .string($0) } ?? .null,
        ])
      })
    object["limit"] = .object([
      "members": .integer(Int64(limits.members)),
      "examples": .array(limits.examples.map { .string($0) }),
    ])
    return object
  }

  private func tree(_ requirement: Requirement, depth: Int) -> [String] {
    let margin = labelMargin + 2 * depth
    let space = String(repeating: " ", count: margin)
    switch requirement {
    case .all(let parts):
      return [space + "all of these:"] + parts.flatMap { tree($0, depth: depth + 1) }
    case .any(let parts):
      return [space + "one of these:"] + parts.flatMap { tree($0, depth: depth + 1) }
    case .not(let part): return [space + "not:"] + tree(part, depth: depth + 1)
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding:
      return wrapped(requirement.inWords.replacing("`", with: ""), margin: margin)
    }
  }

  private func limits(of rule: DecisionRule) -> Limits {
    let sitting =
      Sitting.largest(institution.mentions(of: id), in: institution)
      ?? Sitting.largest(rule.cites.flatMap(institution.mentions(of:)), in: institution)
    return Limits(rule, sitting: sitting, institution: institution)
  }
}

/// Who sits in a body on a day, or on the last day on which that is known.
struct Sitting {
  var body: BodyEntry
  var day: Day
  var roster: Roster

  init?(_ body: BodyEntry, of institution: Institution, on day: Day) {
    self.body = body
    do throws(InstitutionError) {
      self.day = day
      roster = try institution.roster(of: body.id, on: day)
    } catch {
      guard day == RuleBook.latest || !body.exists(on: day) else { return nil }
      let known: [Period]
      switch error {
      case .rosterNotKnown(_, _, _, _, let periods): known = periods
      case .bodyDidNotExist(_, _, _, let existed): known = existed
      default: return nil
      }
      guard let last = known.compactMap({ $0.to ?? $0.from }).max(),
        let roster = try? institution.roster(of: body.id, on: last)
      else { return nil }
      self.day = last
      self.roster = roster
    }
  }

  /// The largest of the bodies that go by a rule, at the end of the time in which it did so.
  static func largest(_ mentions: [Mention], in institution: Institution) -> Sitting? {
    var found: Sitting?
    for mention in mentions {
      guard let body = institution.body(mention.body),
        let sitting = Sitting(body, of: institution, on: mention.period.to ?? RuleBook.latest)
      else { continue }
      if sitting.roster.count > found?.roster.count ?? 0 { found = sitting }
    }
    return found
  }
}
