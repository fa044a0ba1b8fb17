public import PlenaryModel

/// Who sits in a body on a day.
extension Institution {
  /// Those seated that day, in English alphabetical order of the names that they had then, each
  /// with its classes, groups and weights.
  public func roster(of body: BodyID, on day: Day) throws(InstitutionError) -> Roster {
    let entry = try existing(body, on: day)
    let seated = try self.seated(in: entry, on: day)
    var groups = self.groups(of: entry, on: day)
    groups[.suspended] = Set(suspended(in: body, on: day).map(\.member))
    let weights = weights.compactMapValues { tables in
      tables.first { $0.period.contains(day) }?.values
    }
    let present = seated.compactMap { members[$0] }.inRollOrder(on: day)
    let seats = present.map { member in
      Seat(
        member: member.id, name: member.name(on: day),
        groups: Set(groups.filter { $0.value.contains(member.id) }.keys),
        weights: weights.compactMapValues { $0[member.id] })
    }
    let observers = contents.chain.flatMap(\.observers)
      .filter { $0.period.contains(day) && !seated.contains($0.id) }
      .map { Observer(id: $0.id, name: $0.name(on: day), capabilities: $0.capabilities) }
    let others = members.values.filter { !seated.contains($0.id) }
    return Roster(
      seats: seats, observers: observers,
      otherNames: Dictionary(uniqueKeysWithValues: others.map { ($0.id, $0.name(on: day)) }))
  }

  func existing(_ id: BodyID, on day: Day) throws(InstitutionError) -> BodyEntry {
    guard let entry = contents.body(id) else {
      throw .unknownBody(
        id.code, institution: self.id,
        suggestions: Suggestions.nearest(to: id.code, among: contents.bodies.map(\.id.code)))
    }
    guard entry.exists(on: day) else {
      throw .bodyDidNotExist(id, name: entry.name, day: day, existed: entry.exists)
    }
    return entry
  }

  /// The members seated, or why nobody can say who they were: nobody is seated, the section
  /// `coverage` leaves the day out, or fewer sit than there are seats and no coverage says that
  /// this is right.
  private func seated(
    in entry: BodyEntry, on day: Day
  ) throws(InstitutionError) -> Set<MemberID> {
    // Where the files name nobody, a meeting names its own members: the roster begins empty.
    guard let rows = contents.seatRows(of: entry) else { return [] }
    let seated = Set(rows.filter { $0.period.contains(day) }.map(\.member))
    let seats = entry.seats.value(on: day)
    let coverage = contents.coverage[contents.seatedLike(entry).id]
    let isKnown =
      if seated.isEmpty {
        false
      } else if let coverage {
        coverage.contains { $0.contains(day) }
      } else {
        seated.count >= seats ?? 0
      }
    guard isKnown else {
      throw .rosterNotKnown(
        entry.id, day: day, seated: seated.count, seats: seats,
        known: coverage ?? contents.fullPeriods(of: entry))
    }
    return seated
  }

  private func groups(of entry: BodyEntry, on day: Day) -> [GroupID: Set<MemberID>] {
    var present = groups.mapValues { $0.members(on: day) }
    for (id, members) in entry.classes {
      switch members {
      case .group(let group):
        present[id, default: []].formUnion(groups[group]?.members(on: day) ?? [])
      case .rows(let rows):
        let seated = rows.filter { $0.period.contains(day) }.map(\.member)
        present[id, default: []].formUnion(seated)
      }
    }
    let seatedLike = contents.seatedLike(entry)
    for term in contents.terms[seatedLike.id] ?? [] where term.period.contains(day) {
      if let group = term.group { present[group, default: []].insert(term.member) }
    }
    return present
  }
}

extension Contents {
  /// The periods in which as many sit as there are seats: what is known of a body.
  func fullPeriods(of body: BodyEntry) -> [Period] {
    let rows = seatRows(of: body) ?? []
    var days: Set<Day> = []
    for period in rows.map(\.period) + body.seats.map(\.period) {
      if let from = period.from { days.insert(from) }
      if let to = period.to { days.insert(to.adding(days: 1)) }
    }
    var known: [Period] = []
    let sorted = days.sorted()
    for (index, day) in sorted.enumerated() {
      let seated = rows.count { $0.period.contains(day) }
      guard seated > 0, seated >= body.seats.value(on: day) ?? 0, body.exists(on: day)
      else { continue }
      let to = index + 1 < sorted.count ? sorted[index + 1].adding(days: -1) : nil
      if let last = known.last, last.to == day.adding(days: -1) {
        known[known.count - 1].to = to
      } else {
        known.append(Period(from: day, to: to))
      }
    }
    return known
  }
}

extension Institution {
  /// The days on which something about a body changes that the files know: who sits in it, how
  /// many seats it has, by which procedure it meets, weights.
  public func daysOfChange(of id: BodyID) -> [Day] {
    guard let body = contents.body(id) else { return [] }
    var periods = (contents.seatRows(of: body) ?? []).map(\.period)
    periods += body.seats.map(\.period) + body.procedure.map(\.period) + body.exists
    periods += weights.values.joined().map(\.period)
    var days: Set<Day> = []
    for period in periods {
      if let from = period.from { days.insert(from) }
      if let to = period.to { days.insert(to.adding(days: 1)) }
    }
    // Where nothing ever changes, any day will do.
    return days.isEmpty ? [Day(number: 0)] : days.sorted()
  }
}
