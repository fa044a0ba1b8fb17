import PlenaryModel

/// `requires:` the expression tree of a decision rule.
extension Reading {
  private static let forms = [
    "share", "min", "max", "no-negative", "all-affirm", "max-withholding", "all", "any", "not",
  ]

  func requirement(_ node: WrittenNode) -> Requirement? {
    guard let form = form(node, "a requirement", among: Reading.forms) else { return nil }
    let value = form.value
    switch form.key {
    case "share": return mapping(value, "a share") { share($0) }
    case "min":
      return mapping(value, "a minimum") { row in
        limit(row, atLeast: 1).map { .min(of: $0.of, number: $0.number, group: $0.group) }
      }
    case "max":
      return mapping(value, "a maximum") { row in
        limit(row, atLeast: 0).map { .max(of: $0.of, number: $0.number, group: $0.group) }
      }
    case "no-negative":
      return mapping(value, "`no-negative`") { row in
        row.required("group", namedGroup).map { .noNegative(group: $0) }
      }
    case "all-affirm":
      return mapping(value, "`all-affirm`") { row in
        row.required("group", namedGroup).map { .allAffirm(group: $0) }
      }
    case "max-withholding":
      return mapping(value, "`max-withholding`") { row in
        let number = row.required("number", count)
        let group = row.optional("group", self.group)
        return number.map { .maxWithholding(number: $0, group: group) }
      }
    case "all": return parts(value).map { .all($0) }
    case "any": return parts(value).map { .any($0) }
    default: return requirement(value).map { .not($0) }
    }
  }

  /// The one key of a mapping that chooses a form.
  func form(_ node: WrittenNode, _ subject: String, among forms: [String]) -> WrittenNode.Entry? {
    let known = "Known: " + forms.joined(separator: ", ") + "."
    guard case .mapping(let entries) = node.content else {
      error(
        "\(subject.capitalizedFirst) must be a mapping (`key: value`), not \(node.kind).",
        at: node.place, hint: known)
      return nil
    }
    guard let first = entries.first else {
      error("\(subject.capitalizedFirst) is empty.", at: node.place, hint: known)
      return nil
    }
    var chosen: WrittenNode.Entry?
    for entry in entries {
      if !forms.contains(entry.key) {
        error(
          "`\(abridged(entry.key))` is not a form of \(subject).", at: entry.keyPlace,
          hint: Suggestions.didYouMean(entry.key, among: forms) ?? known)
      } else if chosen != nil {
        error(
          "\(subject.capitalizedFirst) has one form; `\(first.key)` and `\(entry.key)` are written.",
          at: entry.keyPlace, hint: "Join them by `all: [...]` or `any: [...]`.")
      } else {
        chosen = entry
      }
    }
    if let chosen, chosen.value.isNothing {
      error("`\(chosen.key)` has no value.", at: chosen.keyPlace)
      return nil
    }
    return chosen
  }

  private func share(_ row: MappingReader) -> Requirement? {
    let of = row.required("of", choice(Requirement.Counted.self))
    let base = row.required("base", choice(Requirement.Base.self))
    let fraction = row.required("fraction", self.fraction)
    let strict = strictness(row, "strict", fraction)
    let group = row.optional("group", self.group)
    guard let of, let base, let fraction else { return nil }
    return .share(of: of, base: base, fraction: fraction, strict: strict, group: group)
  }

  private func limit(
    _ row: MappingReader, atLeast least: Int
  ) -> (of: Requirement.Counted, number: Int, group: GroupID?)? {
    let of = row.required("of", choice(Requirement.Counted.self))
    let number = row.required("number", whole)
    let group = row.optional("group", self.group)
    guard let of, let number else { return nil }
    guard number >= least else {
      error(
        "A minimum of \(number) asks for nothing.", at: row.place(of: "number"),
        hint: "Leave it out, or write the number of votes that are needed.")
      return nil
    }
    return (of, number, group)
  }

  private func parts(_ node: WrittenNode) -> [Requirement]? {
    guard let parts = list(requirement)(node) else { return nil }
    if case .list(let items) = node.content, items.isEmpty {
      error("A list of requirements is empty.", at: node.place)
    }
    return parts.isEmpty ? nil : parts
  }
}

extension Requirement {
  /// The groups of which one negative vote is enough to stop a decision.
  var vetoGroups: Set<GroupID> {
    switch self {
    case .noNegative(let group), .allAffirm(let group): [group]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.vetoGroups) }
    case .share, .min, .max, .maxWithholding, .not: []
    }
  }
}
