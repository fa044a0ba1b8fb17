import PlenaryModel

/// `terms:`, `suspensions:`, `coverage:`, `sessions:` and `weights:`: what is known by days.
extension Reading {
  func terms(_ node: WrittenNode?) -> [BodyID: [Term]] {
    byBody(node, "terms", "a term") { row in
      let member = row.required("member", memberID)
      let period = period(row)
      let group = row.optional("class", text)
      let provenance = provenance(row)
      // Told for readers: how the seat came about. Nothing is decided by them.
      _ = row.optional("seat", text)
      _ = row.optional("article", text)
      for key in ["elected", "ratified", "lodged", "withdrew"] { _ = row.optional(key, day) }
      // Who is no member of the institution is named where it sits.
      if let name = row.optional("name", text), let member {
        defines(.member, member.code)
        outsiders.append(outsider(member, name, provenance, row))
      }
      return member.map {
        Term(
          member: $0, period: period, group: group.map { GroupID($0) }, provenance: provenance,
          place: row.place)
      }
    }
  }

  private func outsider(
    _ id: MemberID, _ name: String, _ provenance: Provenance, _ row: MappingReader
  ) -> Member {
    Member(
      id: id, name: name, iso2: nil, aliases: [], former: [], membership: [], sort: nil,
      represented: [], provenance: provenance, place: row.place)
  }

  /// Declarations of members about a body, such as the acceptance of a court's jurisdiction.
  func declarations(_ node: WrittenNode?) -> [BodyID: [Declaration]] {
    byBody(node, "declarations", "a declaration") { row in
      let member = row.required("member", memberID)
      let lodged = row.optional("lodged", day)
      let period = period(row)
      let article = row.optional("article", text)
      let provenance = provenance(row)
      return member.map {
        Declaration(
          member: $0, lodged: lodged, period: period, article: article, provenance: provenance)
      }
    }
  }

  func suspensions(_ node: WrittenNode?) -> [BodyID: [Suspension]] {
    byBody(node, "suspensions", "a suspension") { row in
      let member = row.required("member", memberID)
      let period = period(row)
      let by = row.optional("by", text)
      let provenance = provenance(row)
      return member.map {
        Suspension(
          member: $0, period: period, by: by, provenance: provenance, place: row.place)
      }
    }
  }

  func sessions(_ node: WrittenNode?) -> [BodyID: [Session]] {
    byBody(node, "sessions", "a session") { row in
      let number = row.required("number", count)
      let period = period(row)
      let provenance = provenance(row)
      return number.map { Session(number: $0, period: period, provenance: provenance) }
    }
  }

  /// The days for which the terms of a body are complete.
  func coverage(_ node: WrittenNode?) -> [BodyID: [Period]] {
    guard let node else { return [:] }
    var coverage: [BodyID: [Period]] = [:]
    entries(node, "the section `coverage`") { entry in
      refers(to: .body, entry.key, at: entry.keyPlace)
      let read: [Period]?
      if case .list = entry.value.content {
        read = periods(entry.value)
      } else {
        read = mapping(entry.value, "a coverage") { row in
          let first = period(row)
          _ = row.optional("note", text)
          return [first] + (row.optional("also", periods) ?? [])
        }
      }
      coverage[BodyID(entry.key), default: []] += read ?? []
    }
    return coverage
  }

  private func byBody<Row>(
    _ node: WrittenNode?, _ section: String, _ subject: String,
    _ reader: (MappingReader) -> Row?
  ) -> [BodyID: [Row]] {
    guard let node else { return [:] }
    var rows: [BodyID: [Row]] = [:]
    entries(node, "the section `\(section)`") { entry in
      refers(to: .body, entry.key, at: entry.keyPlace)
      guard case .list(let items) = entry.value.content else {
        error(
          "A list is expected here, not \(entry.value.kind).", at: entry.value.place,
          hint: "Write lines that begin with `- `.")
        return
      }
      rows[BodyID(entry.key), default: []] += items.compactMap { mapping($0, subject, reader) }
    }
    return rows
  }

  func weights(_ node: WrittenNode?) -> [GroupID: [WeightTable]] {
    guard let node else { return [:] }
    var weights: [GroupID: [WeightTable]] = [:]
    entries(node, "the section `weights`") { entry in
      guard case .list(let items) = entry.value.content else {
        error(
          "A list is expected here, not \(entry.value.kind).", at: entry.value.place,
          hint: "Write rows: `- {from: 2024-01-01, values: {DEU: 83445000}}`.")
        return
      }
      weights[GroupID(entry.key), default: []] += items.compactMap { item in
        mapping(item, "a table of weights") { weightTable($0) }
      }
    }
    for (group, tables) in weights.sorted(by: { $0.key < $1.key }) {
      checkOverlaps(tables.map { ($0.period, $0.place) }, "a table of the weights `\(group)`")
    }
    return weights
  }

  private func weightTable(_ row: MappingReader) -> WeightTable? {
    let period = period(row)
    var values: [MemberID: Int] = [:]
    if !row.has("values") { row.missing("values") }
    if let node = row.node("values") {
      entries(node, "the weights") { entry in
        refers(to: .member, entry.key, at: entry.keyPlace)
        values[MemberID(entry.key)] = whole(entry.value)
      }
    }
    let isComplete = row.optional("complete", truth) ?? false
    let basic = row.optional("basic", whole)
    let provenance = provenance(row)
    return WeightTable(
      period: period, values: values, isComplete: isComplete, basic: basic,
      provenance: provenance, place: row.place)
  }
}
