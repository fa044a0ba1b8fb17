import PlenaryModel

/// The order in which pending motions are put: by kind, as the body's table ranks them, whatever
/// the time at which they were made; among those of one kind, where the rules say so, the most
/// far-reaching first.
enum OrderOfMotions {
  static func order(_ pending: [MotionState], under provision: MotionsProvision) -> [MotionState] {
    func rank(_ motion: MotionState) -> Int { provision[motion.kind]?.rank ?? .max }
    return pending.sorted { left, right in
      let (a, b) = (rank(left), rank(right))
      if a != b { return a < b }
      if provision.severityRule != nil, left.kind == right.kind, left.parts != right.parts {
        return left.parts > right.parts
      }
      return left.number < right.number
    }
  }
}
