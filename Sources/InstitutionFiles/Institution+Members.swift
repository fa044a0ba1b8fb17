public import PlenaryModel

/// Who is meant.
extension Institution {
  /// All that a code may stand for, by code.
  public var memberList: [Member] { members.values.sorted { $0.id < $1.id } }

  public func member(_ id: MemberID) -> Member? { members[id] }

  /// All groups of members, by id.
  public var memberGroups: [MemberGroup] { groups.values.sorted { $0.id < $1.id } }

  /// Those that were members on a day, in English alphabetical order of their names then.
  public func members(on day: Day) -> [Member] {
    contents.roll.filter { $0.isMember(on: day) }
      .inRollOrder(on: day)
  }

  /// The member that a code, a name of today or of earlier, or an alias stands for; case and
  /// diacritics do not matter. Where a name was borne by several, the day decides: who bore it
  /// then, or else who was a member then. nil where that leaves none or several.
  public func member(named text: String, on day: Day?) -> MemberID? {
    if members[MemberID(text)] != nil { return MemberID(text) }
    var found = names[FoldedName(text)] ?? []
    if found.isEmpty { found = members.values.filter { $0.iso2 == text }.map(\.id) }
    if found.count > 1, let day { found = narrowed(found, to: FoldedName(text), on: day) }
    return found.count == 1 ? found[0] : nil
  }

  /// Everybody whom the text may stand for, by code.
  public func members(named text: String) -> [MemberID] {
    (names[FoldedName(text)] ?? []).sorted()
  }

  /// Names like the one given, at most three.
  public func suggestions(for text: String) -> [String] {
    Suggestions.nearest(
      to: text,
      among: members.values.flatMap { [$0.id.code, $0.name] + $0.aliases + $0.former.map(\.value) })
  }

  private func narrowed(
    _ found: [MemberID], to name: FoldedName, on day: Day
  ) -> [MemberID] {
    let present = found.filter { members[$0]?.isMember(on: day) ?? false }
    let bearers = present.filter { id in
      members[id].map { FoldedName($0.name(on: day)) == name } ?? false
    }
    if bearers.count == 1 { return bearers }
    return present.isEmpty ? found : present
  }
}
