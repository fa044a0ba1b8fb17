public import PlenaryModel

/// Which body is meant, and who sits in it.
extension Institution {
  public enum BodyMatch: Sendable, Hashable {
    case body(BodyID)
    /// Several bear that name.
    case ambiguous([BodyID])
    case unknown(suggestions: [String])
  }

  /// All bodies that ever were, in the order of the files.
  public var bodies: [BodyEntry] { contents.bodies }

  public func body(_ id: BodyID) -> BodyEntry? { contents.body(id) }

  /// By id, name, earlier name or alias; case, diacritics and punctuation do not matter, except
  /// that an id as it is written goes first.
  public func body(named text: String) -> BodyMatch {
    if contents.body(BodyID(text)) != nil { return .body(BodyID(text)) }
    let wanted = FoldedName(text)
    let byID = contents.bodies.filter { FoldedName($0.id.code) == wanted }
    let found =
      byID.isEmpty
      ? contents.bodies.filter { body in
        body.names.contains { FoldedName($0) == wanted }
      } : byID
    switch found.count {
    case 0:
      return .unknown(
        suggestions: Suggestions.nearest(
          to: text, among: contents.bodies.flatMap { [$0.id.code] + $0.names }))
    case 1: return .body(found[0].id)
    default: return .ambiguous(found.map(\.id))
    }
  }

  public func bodies(on day: Day) -> [Body] {
    contents.bodies.filter { $0.exists(on: day) }.map { body($0, on: day) }
  }

  func body(_ entry: BodyEntry, on day: Day) -> Body {
    Body(
      id: entry.id, institution: id, name: entry.name(on: day), aliases: entry.aliases,
      kind: entry.kind, parent: entry.parent, stage: entry.stage, seats: entry.seats.value(on: day))
  }

  /// Members whose rights in a body are suspended on a day. They keep their seat in the roster,
  /// where they belong to the group `suspended`.
  public func suspended(in body: BodyID, on day: Day) -> [Suspension] {
    (contents.suspensions[body] ?? []).filter { $0.period.contains(day) }
  }

  public func session(of body: BodyID, on day: Day) -> Session? {
    contents.sessions[body]?.first { $0.period.contains(day) }
  }

  public func sessions(of body: BodyID) -> [Session] { contents.sessions[body] ?? [] }

  public func declarations(to body: BodyID) -> [Declaration] { contents.declarations[body] ?? [] }

  /// The tables of a weighting.
  public func weights(_ weighting: GroupID) -> [WeightTable] {
    weights[weighting] ?? []
  }

  /// The terms of a body, as the files have them.
  public func terms(of body: BodyID) -> [Term] { contents.terms[body] ?? [] }
}

extension BodyEntry {
  var names: [String] { [name] + aliases + former.map(\.value) }
}
