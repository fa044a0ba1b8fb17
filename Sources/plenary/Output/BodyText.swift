import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

/// A body on a day: who sits, by what it decides, which motions it knows, what it may do.
struct BodyText {
  private let institution: Institution
  private let entry: BodyEntry
  private let day: Day
  private let sitting: Sitting?
  private let rules: RulesOfProcedure?

  /// - Throws: where the body did not exist on the day.
  init(_ entry: BodyEntry, of institution: Institution, on day: Day) throws {
    guard entry.exists(on: day) else {
      throw InstitutionError.bodyDidNotExist(
        entry.id, name: entry.name, day: day, existed: entry.exists)
    }
    self.institution = institution
    self.entry = entry
    self.day = day
    sitting = Sitting(entry, of: institution, on: day)
    // Rules can be told where it is not known who sits.
    rules = try? institution.rulesOfProcedure(of: entry.id, on: day, roster: Roster(seats: []))
  }

  func lines(naming: Bool) -> [String] {
    var lines = [Terminal.bold("\(entry.name(on: day)) (\(institution.id) \(entry.id))")]
    lines += labelled("on", day == RuleBook.latest ? "what is known last" : day.description)
    if !entry.kind.isEmpty {
      lines += labelled("kind", "\(entry.kind); it \(entry.stage.rawValue)")
    }
    if let parent = entry.parent { lines += labelled("under", parent.code) }
    if let seats = entry.seats.value(on: day) { lines += labelled("seats", String(seats)) }
    lines += seated(naming: naming)
    guard let rules else {
      return lines + labelled("rules", "the files have no rules of procedure for that day")
    }
    lines += labelled("presides", "\(rules.presiding.title), who \(voteOfPresiding(rules))")
    lines += quorumLines(rules)
    lines += labelled(
      "votes by",
      rules.voting.methods.map(\.words).joined(separator: ", ")
        + " (\(cited(rules.voting.methodRule)))")
    lines += [""] + majorities(rules) + [""] + motions(rules)
    lines += powers(rules) + routes(rules)
    return lines
  }

  // MARK: who sits

  private func seated(naming: Bool) -> [String] {
    guard let sitting, sitting.roster.count > 0 else {
      let known = sitting != nil
      return labelled(
        "sit", known ? "whoever is named when a meeting is opened" : "not known on that day")
    }
    let roster = sitting.roster
    let when = sitting.day == day ? "" : " on \(sitting.day), the last day known"
    var lines = labelled("sit", "\(roster.count)\(when)")
    let classes = roster.groups.filter { $0.value.count < roster.count }.sorted { $0.key < $1.key }
    if !classes.isEmpty {
      lines += labelled(
        "classes", classes.map { "\($0.key)\u{A0}\($0.value.count)" }.joined(separator: ", "))
    }
    guard naming else { return lines }
    for seat in roster.seats {
      let groups = seat.groups.filter { roster.groups[$0]?.count != roster.count }.sorted()
      let more = groups.isEmpty ? "" : " (\(listed(groups)))"
      lines += wrapped("\(seat.member) \(seat.name)\(more)", margin: 13)
    }
    return lines
  }

  // MARK: rules

  private func voteOfPresiding(_ rules: RulesOfProcedure) -> String {
    switch rules.presiding.vote {
    case .never: "does not vote (\(cited(rules.presiding.rule)))"
    case .asMember: "votes like any member (\(cited(rules.presiding.rule)))"
    case .whenDecisive: "votes where that decides (\(cited(rules.presiding.rule)))"
    }
  }

  private func quorumLines(_ rules: RulesOfProcedure) -> [String] {
    var parts: [String] = []
    if let quorum = rules.quorum.toOpen {
      parts.append("\(quorum.inWords) to open (\(cited(rules.quorum.openingRule)))")
    }
    if let quorum = rules.quorum.toDecide {
      parts.append("\(quorum.inWords) to decide (\(cited(rules.quorum.decidingRule)))")
    }
    return labelled("quorum", parts.isEmpty ? "none is asked" : parts.joined(separator: "; "))
  }

  private func questions(_ rules: RulesOfProcedure) -> [(String, DecisionRuleID, RuleID)] {
    let majorities = rules.majorities
    var all = [("ordinary", majorities.ordinary.by, majorities.ordinary.rule)]
    if let next = majorities.important { all.append(("important", next.by, next.rule)) }
    if let next = majorities.procedural { all.append(("procedure", next.by, next.rule)) }
    if let next = majorities.secondVote { all.append(("second vote", next.by, next.rule)) }
    if let next = rules.preliminaryQuestion { all.append(("preliminary", next.by, next.rule)) }
    all.append(("appeal", rules.points.appealBy, rules.points.appealRule))
    return all
  }

  private func majorities(_ rules: RulesOfProcedure) -> [String] {
    var table = TextTable(["question", "decision rule", "rule", "in words"])
    for (question, by, rule) in questions(rules) {
      table.add([question, by.code, rule.code, rules.decisionRule(by).inWords])
    }
    var lines = table.lines
    if !rules.majorities.importantHeads.isEmpty {
      let heads = rules.majorities.importantHeads.sorted().joined(separator: ", ")
      lines += wrapped("Important without a decision: \(heads).", margin: 0)
    }
    return lines
  }

  /// In their order of precedence; those that do not compete come last.
  private func ordered(_ rules: RulesOfProcedure) -> [MotionProvision] {
    let ranked = rules.motions.table.enumerated().sorted { left, right in
      (left.element.rank ?? Int.max, left.offset) < (right.element.rank ?? Int.max, right.offset)
    }
    return ranked.map(\.element)
  }

  private func motions(_ rules: RulesOfProcedure) -> [String] {
    guard !rules.motions.table.isEmpty else { return ["It knows no motions."] }
    var table = TextTable(
      ["rank", "motion", "kind", "may speak", "decided by", "rule"], numeric: [0])
    for motion in ordered(rules) {
      table.add([
        motion.rank.map { String($0) } ?? "-", motion.title, motion.kind.code, speakers(motion),
        motion.by.code, motion.rule.code,
      ])
    }
    return table.lines
      + wrapped("Precedence: \(cited(rules.motions.precedenceRule)).", margin: 0)
  }

  private func speakers(_ motion: MotionProvision) -> String {
    var parts: [String] = []
    // As many for and against as there are members: it is open to debate.
    let seats = max(entry.seats.value(on: day) ?? 0, 3)
    if min(motion.speakersFor, motion.speakersAgainst) >= seats {
      parts.append("everybody")
    } else {
      if motion.moverSpeaks { parts.append("the mover") }
      if motion.speakersFor > 0 { parts.append("\(motion.speakersFor) for") }
      if motion.speakersAgainst > 0 { parts.append("\(motion.speakersAgainst) against") }
    }
    if parts.isEmpty { parts.append("nobody") }
    if motion.needsSecond { parts.append("needs a second") }
    return parts.joined(separator: ", ")
  }

  private func powers(_ rules: RulesOfProcedure) -> [String] {
    var table = TextTable(["power", "extent", "basis", "rule"])
    for power in rules.powers {
      table.add([
        institution.title(of: power.action), power.extent.words, power.basis, power.rule.code,
      ])
    }
    return table.isEmpty ? [] : [""] + table.lines
  }

  private func routes(_ rules: RulesOfProcedure) -> [String] {
    var table = TextTable(["a text that was", "goes to", "and is there", "rule"])
    for route in rules.routes {
      table.add([
        route.occasion.rawValue, route.to?.code ?? "-", route.becomes, route.rule.code,
      ])
    }
    let effect = wrapped(
      "What is \(entry.stage.carried) is \(rules.effect.words) (\(cited(rules.effectRule))).",
      margin: 0)
    return (table.isEmpty ? [] : [""] + table.lines) + [""] + effect
  }

  /// A rule with whether it was checked against the official text.
  private func cited(_ id: RuleID) -> String {
    institution.citations[id].map { "\(id), \($0.checked.rawValue)" } ?? id.code
  }

  // MARK: for programs

  var json: JSONObject {
    var object: JSONObject = [
      "institution": .string(institution.id.code), "body": .string(entry.id.code),
      "name": .string(entry.name(on: day)),
      "on": day == RuleBook.latest ? .null : .string(day.description),
      "parent": entry.parent.map { .string($0.code) } ?? .null,
      "seats": entry.seats.value(on: day).map { .integer(Int64($0)) } ?? .null,
      "known_on": sitting.map { $0.day == RuleBook.latest ? .null : .string("\($0.day)") } ?? .null,
      "sit": sitting.map { sitting in
        .array(
          sitting.roster.seats.map { seat in
            .object([
              "code": .string(seat.member.code), "name": .string(seat.name),
              "groups": .array(seat.groups.sorted().map { .string($0.code) }),
            ])
          })
      } ?? .null,
    ]
    guard let rules else { return object }
    object["majorities"] = .array(
      questions(rules).map { question, by, rule in
        .object([
          "question": .string(question), "by": .string(by.code), "rule": .string(rule.code),
          "in_words": .string(rules.decisionRule(by).inWords),
        ])
      })
    object["motions"] = .array(
      ordered(rules).map { motion in
        .object([
          "kind": .string(motion.kind.code), "title": .string(motion.title),
          "rank": motion.rank.map { .integer(Int64($0)) } ?? .null,
          "by": .string(motion.by.code), "rule": .string(motion.rule.code),
          "mover_speaks": .bool(motion.moverSpeaks),
          "speakers_for": .integer(Int64(motion.speakersFor)),
          "speakers_against": .integer(Int64(motion.speakersAgainst)),
        ])
      })
    object["powers"] = .array(
      rules.powers.map { power in
        .object([
          "action": .string(power.action.code), "extent": .string(power.extent.rawValue),
          "basis": .string(power.basis), "rule": .string(power.rule.code),
        ])
      })
    return object
  }
}
