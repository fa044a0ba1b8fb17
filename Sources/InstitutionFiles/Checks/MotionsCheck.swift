import PlenaryModel

/// The table of motions: put together, and looked at as a whole.
extension ProcedureInheritance {
  func merged(
    _ written: WrittenMotions, onto base: MotionsProvision?, of procedure: WrittenProcedure
  ) -> MotionsProvision? {
    var table = base?.table ?? []
    var places: [MotionKind: FilePlace] = [:]
    for (motion, place) in written.table {
      if let earlier = places[motion.kind] {
        reading.error(
          "The motion `\(motion.kind)` stands twice in this table.", at: place,
          hint: "It stands already in line \(earlier.line).")
        continue
      }
      places[motion.kind] = place
      if let index = table.firstIndex(where: { $0.kind == motion.kind }) {
        table[index] = motion
      } else {
        table.append(motion)
      }
    }
    var ranks: [Int: MotionProvision] = [:]
    for motion in table {
      guard let rank = motion.rank else { continue }
      if let other = ranks[rank] {
        reading.error(
          "The motions `\(other.kind)` and `\(motion.kind)` have one rank, \(rank).",
          at: places[motion.kind] ?? places[other.kind] ?? written.place,
          hint: "1 is put first; each rank is given once, or none.")
      }
      ranks[rank] = motion
    }
    guard let precedenceRule = written.precedenceRule ?? base?.precedenceRule else { return nil }
    return MotionsProvision(
      table: table, precedenceRule: precedenceRule,
      onlyHigherRank: written.onlyHigherRank ?? base?.onlyHigherRank ?? false,
      severityRule: written.severityRule ?? base?.severityRule)
  }

  /// What sections of a procedure say of each other.
  func check(_ whole: ProcedureProvisions, of procedure: WrittenProcedure) {
    guard let motions = whole.motions else { return }
    let kinds = motions.table.map(\.kind.code)
    if let division = whole.division, motions[division.motion] == nil {
      reading.error(
        "The motion `\(division.motion)` of `division` is not in the table of motions.",
        at: procedure.divisionPlace ?? procedure.place,
        hint: Suggestions.didYouMean(division.motion.code, among: kinds)
          ?? "Motions here: " + kinds.joined(separator: ", ") + ".")
    }
    if let majorities = whole.majorities, majorities.important == nil,
      let motion = motions.table.first(where: { $0.consequence == .requireImportantMajority })
    {
      reading.error(
        "The motion `\(motion.kind)` asks for the majority of important questions, and `majorities`"
          + " has no `important`.", at: procedure.motions?.place ?? procedure.place,
        hint: "Write `important: {by: ..., rule: ...}` into `majorities`.")
    }
  }
}
