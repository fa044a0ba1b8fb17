import PlenaryModel

/// Whatever is named is defined: rules, decision rules, members, bodies, actions, groups, sources.
struct ReferenceCheck {
  let contents: Contents
  let reading: Reading

  func run() {
    var defined: [Reference.Kind: Set<String>] = [
      .rule: Set(contents.allCitations.keys.map(\.code)),
      .decisionRule: Set(contents.allDecisionRules.keys.map(\.code)),
      .member: Set(contents.knownMembers.keys.map(\.code)),
      .body: Set(contents.bodies.map(\.id.code)),
      .action: Set(contents.allActions.map(\.id.code)),
      .group: groups,
      .source: Set(contents.chain.flatMap(\.sources).map(\.key)),
      .procedure: Set(contents.procedures.keys).union(
        contents.used.flatMap { other in other.procedures.keys.map { "\(other.id)/\($0)" } }),
    ]
    // A definition with a mistake in it is a definition all the same.
    defined.merge(reading.defined) { $0.union($1) }
    for reference in reading.references {
      let known = defined[reference.kind] ?? []
      guard !known.contains(reference.code) else { continue }
      report(reference, known)
    }
  }

  private func report(_ reference: Reference, _ known: Set<String>) {
    let hint = Suggestions.didYouMean(reference.code, among: known)
    let code = abridged(reference.code)
    switch reference.kind {
    case .group:
      reading.warning(
        "The group `\(code)` is named, and no class, weighting or group is called so.",
        at: reference.place, hint: hint)
    case .rule, .decisionRule:
      reading.error(
        "The \(reference.kind.rawValue) `\(code)` is cited and not defined.", at: reference.place,
        hint: hint ?? "Define it in the section `\(reference.kind.section)`.")
    case .member, .body, .action, .source, .procedure:
      reading.error(
        "The \(reference.kind.rawValue) `\(code)` is not defined.", at: reference.place,
        hint: hint ?? memberHint(reference)
          ?? "Define it in the section `\(reference.kind.section)`.")
    }
  }

  /// Who writes a name where a code belongs is told the code.
  private func memberHint(_ reference: Reference) -> String? {
    guard reference.kind == .member else { return nil }
    let wanted = FoldedName(reference.code)
    let found = contents.knownMembers.values.filter {
      ([$0.name, $0.iso2 ?? $0.name] + $0.aliases + $0.former.map(\.value))
        .contains { FoldedName($0) == wanted }
    }
    guard !found.isEmpty else { return nil }
    return Suggestions.question(found.map(\.id.code).sorted())
  }

  private var groups: Set<String> {
    var known = Set(contents.knownGroups.keys.map(\.code))
    known.formUnion(contents.knownWeights.keys.map(\.code))
    for body in contents.bodies { known.formUnion(body.classes.keys.map(\.code)) }
    for term in contents.terms.values.joined() {
      if let group = term.group { known.insert(group.code) }
    }
    // Weightings that a decision rule declares are counted, though no table gives them.
    for rule in contents.allDecisionRules.values.joined() {
      known.formUnion(rule.value.weightings.map(\.code))
    }
    return known
  }
}
