public import PlenaryModel

/// The rules of procedure of bodies through time, each asked of the institution once: between two days
/// of change they are the same.
public struct RulesThroughTime: Sendable {
  public let institution: Institution
  private var changes: [BodyID: [Day]] = [:]
  private var known: [BodyID: [Int: Result<RulesOfProcedure, InstitutionError>]] = [:]

  public init(_ institution: Institution) { self.institution = institution }

  /// The days on which something about the body changes, in their order.
  public mutating func daysOfChange(of body: BodyID) -> [Day] {
    if let days = changes[body] { return days }
    let days = institution.daysOfChange(of: body)
    changes[body] = days
    return days
  }

  public mutating func rules(
    of body: BodyID, on day: Day
  ) throws(InstitutionError) -> RulesOfProcedure {
    let period = daysOfChange(of: body).partitioningIndex { $0 > day }
    if let known = known[body]?[period] { return try known.get() }
    let found: Result<RulesOfProcedure, InstitutionError>
    do {
      found = .success(try institution.rulesOfProcedure(of: body, on: day))
    } catch {
      found = .failure(error)
    }
    known[body, default: [:]][period] = found
    return try found.get()
  }
}

extension Array where Element: Comparable {
  /// The first place whose element satisfies a condition that, once true, stays true.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
