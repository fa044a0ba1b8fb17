import InstitutionFiles
import PlenaryModel
import Procedure

// Legal tests, dockets, powers, and votes adjudicated without a meeting.
extension ScriptRunner {
  /// The day whose rules are asked for: that of the meeting, or what is in force at last.
  private var day: Day { now?.day ?? Day(year: 9999, month: 12, day: 31)! }

  /// `ask icc-time: conduct 2001-05-01, route referral`
  mutating func ask(_ words: inout Words, _ statement: Statement) throws(ScriptError) {
    let institution = try loaded(statement.place)
    let id = try words.symbol("a question")
    _ = words.take(":")
    guard let question = institution.questions[id] else {
      let near = nearest(id, in: institution.questions.keys.sorted())
      throw ScriptError(
        "\(institution.name) knows no question \"\(id)\"", at: statement.place,
        hint: near.map { "perhaps \"\($0)\"" })
    }
    let stated = ([trimmed(words.rest)] + statement.lines.map(\.text)).filter { !$0.isEmpty }
      .joined(separator: ", ")
    let facts = try facts(words.remainder(), statement)
    guard let found = question.answer(facts) else {
      throw ScriptError(
        "the facts do not suffice for an answer to \"\(id)\"", at: statement.place,
        hint: "it looks at "
          + question.cases.compactMap(\.when).reduce(into: Set<String>()) {
            $0.formUnion($1.facts)
          }.sorted().joined(separator: ", "))
    }
    last = .answer(found.answer, found.rule)
    report.items.append(
      .answer(
        Report.Answer(
          asked: question.asks, answer: found.answer, rule: found.rule, because: found.because,
          facts: stated)))
  }

  private func facts(_ text: String, _ statement: Statement) throws(ScriptError) -> Facts {
    var facts: Facts = [:]
    let parts = list(text) + statement.lines.flatMap { list($0.text) }
    for part in parts {
      guard let space = part.lastIndex(of: " ") else {
        facts[part] = .truth(true)
        continue
      }
      let name = trimmed(part[..<space])
      let value = String(part[part.index(after: space)...])
      facts[name] = ScriptRunner.factValue(value)
    }
    return facts
  }

  static func factValue(_ text: String) -> FactValue {
    if text == "yes" { return .truth(true) }
    if text == "no" { return .truth(false) }
    if let number = Int(text) { return .number(number) }
    if let day = Day(text) { return .day(day) }
    return .word(text)
  }

  /// `docket icc-situation at investigation`
  mutating func setDocket(_ words: inout Words, _ statement: Statement) throws(ScriptError) {
    let institution = try loaded(statement.place)
    let id = try words.word("a docket")
    guard let docket = institution.dockets[id] else {
      throw ScriptError("\(institution.name) knows no docket \"\(id)\"", at: statement.place)
    }
    var state = docket.states.first ?? ""
    if words.take("at") { state = try words.word("a state") }
    guard docket.states.contains(state) else {
      throw ScriptError(
        "the docket \(id) has no state \"\(state)\"", at: statement.place,
        hint: docket.states.joined(separator: ", "))
    }
    self.docket = (docket, state)
  }

  /// `step open-trial: accused-present no`
  mutating func takeStep(_ words: inout Words, _ statement: Statement) throws(ScriptError) {
    guard let (docket, state) = docket else {
      throw ScriptError("no docket was named", at: statement.place, hint: "docket icc-situation")
    }
    let act = try words.symbol("an act")
    _ = words.take(":")
    let facts = try facts(words.remainder(), statement)
    do throws(OutOfOrder) {
      let next = try docket.state(after: act, from: state, facts: facts)
      self.docket = (docket, next)
      last = .answer("allowed", docket.rule)
      report.items.append(
        .answer(
          Report.Answer(
            asked: "\(docket.title): \(act)", answer: "now \(next)", rule: docket.rule,
            because: "from \(state)")))
    } catch {
      last = .refused(error)
      report.items.append(
        .answer(
          Report.Answer(
            asked: "\(docket.title): \(act)", answer: "out of order", rule: error.rule,
            because: error.explanation)))
    }
  }

  /// `decide DR-SC-SUBST 13-2-0 of 15; P5: 3-2-0`
  mutating func adjudicate(_ words: inout Words, _ statement: Statement) throws(ScriptError) {
    let institution = try loaded(statement.place)
    var first = Words(words.clause(), statement.textPlace)
    let id = DecisionRuleID(try first.word("a decision rule"))
    guard let rule = institution.decisionRule(id, on: day) else {
      throw ScriptError("\(institution.name) knows no decision rule \(id)", at: statement.place)
    }
    var tally = Tally(try first.count())
    try first.end()
    for var clause in words.clauses() {
      let group = GroupID(try clause.symbol("a group"))
      _ = clause.take(":")
      tally.groups[group] = try clause.count()
      try clause.end()
    }
    if let contradiction = tally.contradiction(under: rule) {
      throw ScriptError("the totals cannot be true: \(contradiction.sentence)", at: statement.place)
    }
    let determination = rule.determine(tally)
    last = .determination(determination)
    report.items.append(
      .adjudication(
        Report.Adjudication(
          subject: rule.title, determination: determination, rule: rule, majorityRule: nil,
          effect: nil, stage: .adopts, source: nil, names: [:], notVoting: [])))
  }

  /// `power GA refer-to-icc`
  mutating func lookUpPower(_ words: inout Words, _ statement: Statement) throws(ScriptError) {
    let institution = try loaded(statement.place)
    let body = BodyID(try words.word("a body"))
    let action = ActionID(try words.word("an action"))
    let power = institution.powers(on: day).first { $0.body == body && $0.action == action }
    guard let power else {
      throw ScriptError(
        "the powers matrix says nothing of \(body) and \(action)", at: statement.place)
    }
    last = .answer(power.extent.rawValue, power.rule)
    let title = institution.actions.first { $0.id == action }?.title ?? action.code
    let question = "The \(institution.body(body)?.name ?? body.code): \(title)?"
    report.items.append(
      .answer(
        Report.Answer(
          asked: question, answer: power.extent.words, rule: power.rule,
          because: power.basis)))
  }
}
