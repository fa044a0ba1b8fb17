import PlenaryModel

/// `bodies:` who decides.
extension Reading {
  func bodies(_ node: WrittenNode?) -> [BodyEntry] {
    guard let node else { return [] }
    var bodies: [BodyEntry] = []
    entries(node, "the section `bodies`") { entry in
      defines(.body, entry.key)
      let body = mapping(entry.value, "the body `\(entry.key)`") { row in
        self.body(BodyID(entry.key), row, at: entry.keyPlace)
      }
      if let body { bodies.append(body) }
    }
    return bodies
  }

  private func body(_ id: BodyID, _ row: MappingReader, at place: FilePlace) -> BodyEntry? {
    let name = row.required("name", text)
    let former = row.optional("former", formerNames) ?? []
    let aliases = row.optional("aliases", texts) ?? []
    let kind = row.optional("kind", text) ?? ""
    let parent = row.optional("parent", bodyID)
    let stage = row.optional("stage", choice(Body.Stage.self)) ?? .adopts
    let seating = row.optional("members", self.seating)
    let seats = row.optional("seats", dated("number", "a row of `seats`", count)) ?? []
    let classes = row.optional("classes", self.classes) ?? [:]
    let procedure = row.optional("procedure", dated("use", "a row of `procedure`", procedureName))
    let exists = row.optional("exists", periods) ?? []
    _ = row.optional("note", texts)
    guard let name else { return nil }
    return BodyEntry(
      id: id, name: name, former: former, aliases: aliases, kind: kind, parent: parent,
      stage: stage, seating: seating, seats: seats, classes: classes, procedure: procedure ?? [],
      exists: exists, place: place, seatsPlace: row.keyPlace(of: "seats"))
  }

  private func procedureName(_ node: WrittenNode) -> String? {
    guard let text = text(node) else { return nil }
    refers(to: .procedure, text, at: node.place)
    return text
  }

  private func seating(_ node: WrittenNode) -> BodyEntry.Seating? {
    switch node.content {
    case .word("all", _): return .all
    case .word("terms", _): return .terms
    case .list: return groupRows(node).map { .listed($0) }
    case .word: return bodyID(node).map { .sameAs($0) }
    case .mapping:
      error(
        "`members` of a body is `all`, `terms`, a list of codes or another body, not \(node.kind).",
        at: node.place,
        hint: "`terms` reads the section `terms`, where it has rows for this body.")
      return nil
    }
  }

  private func classes(_ node: WrittenNode) -> [GroupID: BodyEntry.Class]? {
    var classes: [GroupID: BodyEntry.Class] = [:]
    entries(node, "`classes`") { entry in
      if case .word = entry.value.content {
        if let group = namedGroup(entry.value) { classes[GroupID(entry.key)] = .group(group) }
      } else if let rows = groupRows(entry.value) {
        classes[GroupID(entry.key)] = .rows(rows)
      }
    }
    return classes
  }
}
