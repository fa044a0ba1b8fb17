/// How one document stands to another, by their symbols.
public enum SymbolRelation: String, Sendable, Hashable, CaseIterable {
  case same
  /// `A/C.3/69/L.28/Rev.1` of `A/C.3/69/L.28`, and `Rev.2` of `Rev.1`.
  case revision
  case addendum
  case corrigendum
  /// `Amend.1`, as some conferences issue amendments.
  case amendment
  case summary
  /// `A/RES/66/288 B` of `A/RES/66/288`, `A/75/6 (Sect. 3)` of `A/75/6`.
  case part
  /// Both were made of the same document, none of the other.
  case sibling
}

extension DocumentSymbol {
  /// The document without its revisions, addenda and corrigenda, and without parts in brackets.
  public var base: DocumentSymbol {
    let kept = components.enumerated().filter { place, component in
      place == 0 || SymbolVocabulary.modifier(component.label) == nil
    }.map { _, component in
      var plain = component
      plain.details = component.details.filter { detail in
        switch detail {
        case .year, .session, .numeral: true
        case .supplement, .part, .words: false
        }
      }
      return plain
    }
    return with(kept)
  }

  /// What this document is to another: "a revision of it". Nil where the two are not of one base;
  /// nil, too, where the other is the later one: ask it the other way round.
  public func relation(to other: DocumentSymbol) -> SymbolRelation? {
    if self == other { return .same }
    let (own, its) = (identity, other.identity)
    guard own.base == its.base else { return nil }
    let (mine, theirs) = (modifiers, other.modifiers)
    if own.letters == its.letters, own.parts == its.parts || its.parts.isEmpty {
      if mine == theirs { return own.parts == its.parts ? .same : .part }
      if mine.starts(with: theirs), mine.count > theirs.count {
        return relation(of: mine[theirs.count].kind)
      }
      // A later revision revises the earlier one.
      if mine.count == theirs.count, mine.dropLast() == theirs.dropLast(),
        let last = mine.last, let before = theirs.last, last.kind == .revision,
        before.kind == .revision, last.number?.value ?? 0 > before.number?.value ?? 0
      {
        return .revision
      }
      if theirs.starts(with: mine), own.parts == its.parts { return nil }
      return .sibling
    }
    if its.letters.isEmpty, !own.letters.isEmpty, mine == theirs { return .part }
    if own.letters.isEmpty, !its.letters.isEmpty, mine == theirs { return nil }
    return .sibling
  }

  private func relation(of kind: SymbolModifier.Kind) -> SymbolRelation {
    switch kind {
    case .revision: .revision
    case .addendum: .addendum
    case .corrigendum: .corrigendum
    case .amendment: .amendment
    case .summary: .summary
    }
  }

  /// The base without letters, the letters, and the parts that tell documents apart.
  private var identity: (base: String, letters: String, parts: [String]) {
    var plain = base.components
    var letters = ""
    for place in plain.indices.reversed() where plain[place].number != nil {
      letters = plain[place].number?.letters ?? ""
      plain[place].number?.letters = ""
      break
    }
    return (plain.map(\.text).joined(separator: "/"), letters, parts.filter { $0 != "Supp" })
  }
}
