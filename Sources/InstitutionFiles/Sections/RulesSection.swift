import PlenaryModel

/// `rules:` the citations.
extension Reading {
  func rules(_ node: WrittenNode?) -> [RuleID: RuleCitation] {
    guard let node else { return [:] }
    var citations: [RuleID: RuleCitation] = [:]
    entries(node, "the section `rules`") { entry in
      let id = RuleID(entry.key)
      defines(.rule, entry.key)
      citations[id] = mapping(entry.value, "the rule `\(id)`") { rule in
        citation(id, rule, at: entry.keyPlace)
      }
    }
    return citations
  }

  private func citation(_ id: RuleID, _ rule: MappingReader, at place: FilePlace) -> RuleCitation? {
    let title = rule.required("title", text)
    let source = rule.required("source", text)
    let checked = rule.optional("checked", choice(RuleCitation.Checked.self))
    let nature = rule.optional("nature", self.nature) ?? "text"
    let condition = rule.optional("when", text) ?? ""
    let effect = rule.optional("then", text) ?? ""
    let notes = rule.optional("notes", texts) ?? []
    let seeAlso = rule.optional("see-also", list(ruleID)) ?? []
    _ = rule.optional("found-at", list(sourceKey))
    guard let title, let source else { return nil }
    return RuleCitation(
      id: id, title: title, source: source,
      checked: checked ?? defaultChecked(in: place.file), nature: nature,
      condition: condition, effect: effect, notes: notes, seeAlso: seeAlso, place: place)
  }

  private func nature(_ node: WrittenNode) -> String? {
    let known = ["treaty", "text", "practice", "house rule", "data"]
    guard let text = text(node) else { return nil }
    guard known.contains(text) else {
      error(
        "`\(abridged(text))` is not known here.", at: node.place, hint: choiceHint(text, known))
      return nil
    }
    return text
  }
}
