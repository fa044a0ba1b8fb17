import PlenaryModel

/// `members:`, `groups:` and `observers:`.
extension Reading {
  func members(_ node: WrittenNode?) -> [Member] {
    guard let node else { return [] }
    var first: [MemberID: FilePlace] = [:]
    let rows = list { (row: WrittenNode) in self.mapping(row, "a member") { self.member($0) } }
    return (rows(node) ?? []).filter { member in
      if let earlier = first[member.id] {
        error(
          "The member `\(member.id)` is listed twice.", at: member.place,
          hint: "It stands already at \(earlier). Periods of one member go into its `membership`.")
        return false
      }
      first[member.id] = member.place
      return true
    }
  }

  private func member(_ row: MappingReader) -> Member? {
    let code = row.required("code", text)
    if let code { defines(.member, code) }
    let name = row.required("name", text)
    let iso2 = row.optional("iso2", text)
    let membership = row.optional("membership", periods) ?? []
    let former = row.optional("former", formerNames) ?? []
    let aliases = row.optional("aliases", texts) ?? []
    let sort = row.optional("sort", text)
    let represented = row.optional("represented", representations) ?? []
    let provenance = provenance(row)
    guard let code, let name else { return nil }
    return Member(
      id: MemberID(code), name: name, iso2: iso2, aliases: aliases, former: former,
      membership: membership, sort: sort, represented: represented, provenance: provenance,
      place: row.place)
  }

  /// Periods in their order, none into another.
  func periods(_ node: WrittenNode) -> [Period]? {
    var places: [(Period, FilePlace)] = []
    let periods = list { (row: WrittenNode) in
      self.mapping(row, "a period") { mapping -> Period? in
        let period = self.period(mapping)
        _ = mapping.optional("note", self.text)
        places.append((period, row.place))
        return period
      }
    }(node)
    checkOverlaps(places, "a period")
    return periods
  }

  private func representations(_ node: WrittenNode) -> [Dated<String>]? {
    var places: [(Period, FilePlace)] = []
    let rows = list { (row: WrittenNode) in
      self.mapping(row, "a row of `represented`") { mapping -> Dated<String>? in
        let by = mapping.required("by", self.text)
        let period = self.period(mapping)
        places.append((period, row.place))
        // The decision by which it changed.
        _ = mapping.optional("under", self.text)
        return by.map { Dated($0, period) }
      }
    }(node)
    checkOverlaps(places, "a row of `represented`")
    return rows
  }

  func formerNames(_ node: WrittenNode) -> [Dated<String>]? {
    list { (row: WrittenNode) in
      self.mapping(row, "a former name") { mapping -> Dated<String>? in
        let name = mapping.required("name", self.text)
        let period = self.period(mapping)
        _ = self.provenance(mapping)
        if !mapping.has("to") {
          mapping.missing("to", hint: "Write the last day of the name; the present one is `name`.")
        }
        return name.map { Dated($0, period) }
      }
    }(node)
  }

  /// Codes, or rows of a code and a period.
  func groupRows(_ node: WrittenNode) -> [GroupRow]? {
    var rows: [GroupRow] = []
    guard
      let read = list({ (item: WrittenNode) -> GroupRow? in
        guard case .mapping = item.content else {
          return self.memberID(item).map {
            GroupRow(member: $0, period: .always, place: item.place)
          }
        }
        return self.mapping(item, "a member of a group") { row in
          let code = row.required("code", self.memberID)
          let period = self.period(row)
          _ = self.provenance(row)
          return code.map { GroupRow(member: $0, period: period, place: item.place) }
        }
      })(node)
    else { return nil }
    for row in read {
      if let other = rows.first(where: {
        $0.member == row.member && $0.period.overlaps(row.period)
      }) {
        error(
          "`\(row.member)` stands twice in this list.", at: row.place,
          hint: "It stands already in line \(other.place.line).")
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  func groups(_ node: WrittenNode?) -> [MemberGroup] {
    guard let node else { return [] }
    var groups: [MemberGroup] = []
    entries(node, "the section `groups`") { entry in
      defines(.group, entry.key)
      let group = mapping(entry.value, "the group `\(entry.key)`") { row -> MemberGroup? in
        let name = row.required("name", text)
        let rows = row.required("members", groupRows)
        let provenance = provenance(row)
        guard let name, let rows else { return nil }
        return MemberGroup(id: GroupID(entry.key), name: name, rows: rows, provenance: provenance)
      }
      if let group { groups.append(group) }
    }
    return groups
  }

  func observers(_ node: WrittenNode?) -> [ObserverEntry] {
    guard let node else { return [] }
    let rows = list { (row: WrittenNode) in self.mapping(row, "an observer") { self.observer($0) } }
    return rows(node) ?? []
  }

  private func observer(_ row: MappingReader) -> ObserverEntry? {
    let code = row.required("code", text)
    let name = row.required("name", text)
    let period = period(row)
    let capabilities = row.optional("capabilities", list(choice(Observer.Capability.self)))
    let former = row.optional("former", formerNames) ?? []
    let provenance = provenance(row)
    guard let code, let name else { return nil }
    return ObserverEntry(
      id: MemberID(code), name: name, former: former, period: period,
      capabilities: Set(capabilities ?? [.speak]), provenance: provenance, place: row.place)
  }
}
