import PlenaryModel

/// Names that stand for several members, and weights that leave somebody out.
struct MembersCheck {
  let contents: Contents
  let reading: Reading

  func run() {
    checkNames()
    for (weighting, tables) in contents.weights {
      for table in tables where table.isComplete { check(table, weighting) }
    }
  }

  /// Present names and aliases; earlier names are told apart by their days.
  private func checkNames() {
    var bearers: [FoldedName: Member] = [:]
    for member in contents.members {
      for name in [member.id.code, member.name] + member.aliases {
        let folded = FoldedName(name)
        if let other = bearers[folded], other.id != member.id {
          reading.warning(
            "`\(abridged(name))` may be `\(other.id)` or `\(member.id)`.", at: member.place,
            hint: "Where it is written nobody can know which is meant; take it from one of them.")
        }
        bearers[folded] = bearers[folded] ?? member
      }
    }
  }

  private func check(_ table: WeightTable, _ weighting: GroupID) {
    guard let day = table.period.from ?? table.period.to else { return }
    let missing = contents.roll.filter { $0.isMember(on: day) && table.values[$0.id] == nil }
    guard !missing.isEmpty else { return }
    reading.warning(
      "These weights `\(weighting)` are said to be complete and leave out "
        + missing.prefix(8).map(\.id.code).joined(separator: ", ")
        + (missing.count > 8 ? " and \(missing.count - 8) more." : "."),
      at: table.place, hint: "Give each member a weight, or leave out `complete`.")
  }
}
