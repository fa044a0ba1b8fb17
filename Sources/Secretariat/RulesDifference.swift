import PlenaryModel

/// The rules at hand are not those under which a meeting was recorded. Its record is still true and
/// can be read; nothing is added to it, since replaying it could give another meeting.
public struct RulesDifference: Error, Sendable, Hashable, CustomStringConvertible {
  public let recorded: Proceedings
  public let given: Proceedings

  /// nil when the two agree in everything.
  init?(recorded: Proceedings, given: Proceedings) {
    guard recorded != given else { return nil }
    self.recorded = recorded
    self.given = given
  }

  /// What differs, each as a clause.
  public var differences: [String] {
    var found: [String] = []
    func compare(_ what: String, _ recorded: String, _ given: String) {
      if recorded != given { found.append("the \(what) was \(recorded), not \(given)") }
    }
    compare("institution", recorded.institution.code, given.institution.code)
    compare("body", recorded.body.code, given.body.code)
    compare("day", recorded.day.description, given.day.description)
    let before = Set(recorded.seats.map(\.member))
    let now = Set(given.seats.map(\.member))
    found += list("had a seat and has none now", before.subtracting(now))
    found += list("has a seat now and had none", now.subtracting(before))
    if before == now, recorded.seats != given.seats {
      found.append("members are called in another order, or have other names, classes or weights")
    }
    if recorded.observers != given.observers { found.append("observers are others") }
    if found.isEmpty { found.append("a provision, decision rule or power is another one") }
    return found
  }

  private func list(_ what: String, _ members: Set<MemberID>) -> [String] {
    members.sorted().map { "\($0) \(what)" }
  }

  public var description: String {
    "The meeting was held under other rules: \(differences.joined(separator: "; ")). "
      + "Load the rules as they stood on \(recorded.day), or open the meeting for reading only."
  }
}
