import PlenaryModel

/// `when:` and `requires:` over facts.
extension Reading {
  private static let forms = ["fact", "stated", "all", "any", "not"]

  func condition(_ node: WrittenNode) -> Condition? {
    if case .mapping(let entries) = node.content, entries.contains(where: { $0.key == "fact" }) {
      return comparison(node, entries)
    }
    guard let form = form(node, "a condition", among: Reading.forms) else { return nil }
    switch form.key {
    case "stated": return text(form.value).map { .stated(fact: $0) }
    case "all": return conditions(form.value).map { .all($0) }
    case "any": return conditions(form.value).map { .any($0) }
    default: return condition(form.value).map { .not($0) }
    }
  }

  private func conditions(_ node: WrittenNode) -> [Condition]? {
    guard let parts = list(condition)(node) else { return nil }
    if case .list(let items) = node.content, items.isEmpty {
      error("A list of conditions is empty.", at: node.place)
    }
    return parts.isEmpty ? nil : parts
  }

  private func comparison(_ node: WrittenNode, _ entries: [WrittenNode.Entry]) -> Condition? {
    let known = Condition.Comparison.allCases.map(\.rawValue)
    var fact: String?
    var condition: Condition?
    var compared: String?
    for entry in entries where entry.key == "fact" { fact = text(entry.value) }
    for entry in entries where entry.key != "fact" {
      let other = entry.key.hasSuffix("-fact")
      let word = other ? String(entry.key.dropLast(5)) : entry.key
      guard let comparison = Condition.Comparison(rawValue: word) else {
        error(
          "`\(abridged(entry.key))` does not compare facts.", at: entry.keyPlace,
          hint: choiceHint(word, known) + " With `-fact` behind it another fact is named.")
        compared = compared ?? entry.key
        continue
      }
      if let compared {
        error(
          "A fact is compared once; `\(compared)` and `\(entry.key)` are written.",
          at: entry.keyPlace, hint: "Join two comparisons by `all: [...]`.")
        continue
      }
      compared = entry.key
      if entry.value.isNothing {
        error("`\(entry.key)` has no value.", at: entry.keyPlace)
      } else if other {
        condition = text(entry.value).flatMap { name in
          fact.map { .compare(fact: $0, comparison, .fact(name)) }
        }
      } else {
        condition = factValue(entry.value, comparison).flatMap { value in
          fact.map { .compare(fact: $0, comparison, .value(value)) }
        }
      }
    }
    if compared == nil {
      error(
        "The fact `\(fact ?? "")` is compared with nothing.", at: node.place,
        hint: "Known: " + known.joined(separator: ", ")
          + "; or write `{stated: \(fact ?? "NAME")}`.")
    }
    return condition
  }

  private func factValue(
    _ node: WrittenNode, _ comparison: Condition.Comparison
  ) -> FactValue? {
    guard case .word(let text, let quoted) = node.content else {
      error("A value is expected here, not \(node.kind).", at: node.place)
      return nil
    }
    switch comparison {
    case .before, .onOrAfter: return day(node).map { .day($0) }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let number = Int(text) else {
        error(
          "`\(abridged(text))` is not a whole number.", at: node.place,
          hint: "`\(comparison.rawValue)` compares numbers; days have `before` and `from`.")
        return nil
      }
      return .number(number)
    case .equal, .notEqual:
      if quoted { return .word(text) }
      if let day = Day(text) { return .day(day) }
      if let number = Int(text) { return .number(number) }
      switch text {
      case "yes", "true": return .truth(true)
      case "no", "false": return .truth(false)
      default: return .word(text)
      }
    }
  }
}
