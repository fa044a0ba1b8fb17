import PlenaryModel

/// `questions:` legal tests, and `dockets:` ways of a matter.
extension Reading {
  func questions(_ node: WrittenNode?) -> [String: Question] {
    guard let node else { return [:] }
    var questions: [String: Question] = [:]
    entries(node, "the section `questions`") { entry in
      questions[entry.key] = mapping(entry.value, "the question `\(entry.key)`") { row in
        let asks = row.required("asks", text)
        let cases = row.required("cases", self.cases)
        _ = row.optional("note", texts)
        guard let asks, let cases else { return nil }
        return Question(id: entry.key, asks: asks, cases: cases)
      }
    }
    return questions
  }

  private func cases(_ node: WrittenNode) -> [Question.Case]? {
    var otherwise: FilePlace?
    return list { (item: WrittenNode) in
      if let otherwise {
        self.warning(
          "This case is never reached: the one in line \(otherwise.line) has no `when`.",
          at: item.place, hint: "Put the case without `when` last.")
      }
      return self.mapping(item, "a case") { row -> Question.Case? in
        let when = row.optional("when", self.condition)
        if !row.has("when") { otherwise = otherwise ?? item.place }
        let answer = row.required("answer", self.text)
        let rule = row.required("rule", self.ruleID)
        let because = row.required("because", self.text)
        guard let answer, let rule, let because else { return nil }
        return Question.Case(when: when, answer: answer, rule: rule, because: because)
      }
    }(node)
  }

  func dockets(_ node: WrittenNode?) -> [String: Docket] {
    guard let node else { return [:] }
    var dockets: [String: Docket] = [:]
    entries(node, "the section `dockets`") { entry in
      dockets[entry.key] = mapping(entry.value, "the docket `\(entry.key)`") { row in
        docket(entry.key, row)
      }
    }
    return dockets
  }

  private func docket(_ id: String, _ row: MappingReader) -> Docket? {
    let title = row.required("title", text)
    let rule = row.required("rule", ruleID)
    let states = row.required("states", list(text))
    _ = row.optional("note", texts)
    var seen: Set<String> = []
    for state in states ?? [] where !seen.insert(state).inserted {
      error("The state `\(state)` is listed twice.", at: row.place(of: "states"))
    }
    let steps = row.required(
      "steps", list { item in self.mapping(item, "a step") { self.step($0, among: states) } })
    guard let title, let rule, let states, let steps else { return nil }
    return Docket(id: id, title: title, states: states, steps: steps, rule: rule)
  }

  private func step(_ row: MappingReader, among states: [String]?) -> Docket.Step? {
    let state: (WrittenNode) -> String? = { node in
      guard let text = self.text(node) else { return nil }
      if let states, !states.contains(text) {
        self.error(
          "`\(abridged(text))` is not a state of this docket.", at: node.place,
          hint: Suggestions.didYouMean(text, among: states)
            ?? "Known: " + states.joined(separator: ", ") + ".")
      }
      return text
    }
    let act = row.required("act", text)
    let from = row.required("from", list(state))
    let to = row.required("to", state)
    let requires = row.optional("requires", condition)
    let rule = row.required("rule", ruleID)
    _ = row.optional("note", texts)
    guard let act, let from, let to, let rule else { return nil }
    return Docket.Step(act: act, from: from, to: to, requires: requires, rule: rule)
  }
}
