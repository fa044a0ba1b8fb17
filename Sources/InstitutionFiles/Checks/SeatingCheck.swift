import PlenaryModel

/// Terms, seats and membership against each other, through all of history.
struct SeatingCheck {
  let contents: Contents
  let reading: Reading

  func run() {
    for body in contents.bodies {
      let terms = contents.terms[body.id] ?? []
      let areApart = checkOverlaps(terms, in: body.id)
      checkMembership(terms, in: body.id)
      if case .sameAs(let other) = body.seating, contents.body(other) != nil,
        case .sameAs = contents.seatedLike(body).seating
      {
        reading.error(
          other == body.id
            ? "The members of `\(body.id)` are said to be its own."
            : "The members of `\(body.id)` are those of `\(other)`, and theirs are not named.",
          at: body.place, hint: "One of them has to name its members.")
      }
      if areApart { checkSeats(of: body) }
      if body.parent == body.id {
        reading.error("The body `\(body.id)` is its own parent.", at: body.place)
      }
      if body.seating == .terms, contents.terms[body.id] == nil {
        reading.error(
          "Members of `\(body.id)` sit by terms, and the section `terms` has none for it.",
          at: body.place, hint: "Write `\(body.id):` and its rows into the section `terms`.")
      }
    }
    checkParents()
    for body in contents.bodies where body.hasProcedure && body.seating == nil {
      reading.warning(
        "The body `\(body.id)` has a procedure and no `members`, so the files cannot say who meets.",
        at: body.place, hint: "Write `members: all`, `terms`, a list of codes or another body.")
    }
    for (id, suspensions) in contents.suspensions {
      for suspension in suspensions { check(suspension, in: id) }
    }
  }

  /// - Returns: whether nobody sits twice.
  private func checkOverlaps(_ terms: [Term], in body: BodyID) -> Bool {
    var areApart = true
    for (member, rows) in Dictionary(grouping: terms, by: \.member) {
      for (index, term) in rows.enumerated() {
        guard let other = rows[..<index].first(where: { $0.period.overlaps(term.period) })
        else { continue }
        areApart = false
        reading.error(
          "`\(member)` has two seats in `\(body)`: this term (\(term.period)) overlaps the one in"
            + " line \(other.place.line) (\(other.period)).", at: term.place,
          hint: "A term holds from its `from` to its `to`, both included.")
      }
    }
    return areApart
  }

  private func checkMembership(_ terms: [Term], in body: BodyID) {
    let members = contents.knownMembers
    for term in terms {
      guard let member = members[term.member], !member.membership.isEmpty else { continue }
      let first = member.membership.compactMap(\.from).min()
      let isEver = member.membership.contains { $0.overlaps(term.period) }
      let isFrom = term.period.from.map { member.isMember(on: $0) } ?? true
      guard !isEver || !isFrom else { continue }
      reading.warning(
        "`\(member.id)` sits in `\(body)` from \(term.period.from.map(\.description) ?? "the beginning")"
          + " and is no member on that day.", at: term.place,
        hint: "Its membership: " + member.membership.map(\.description).joined(separator: "; ")
          + (first == nil ? "" : "."))
    }
  }

  private func check(_ suspension: Suspension, in body: BodyID) {
    guard contents.body(body)?.seating == .terms else { return }
    let isSeated = (contents.terms[body] ?? []).contains {
      $0.member == suspension.member && $0.period.overlaps(suspension.period)
    }
    if !isSeated {
      reading.warning(
        "`\(suspension.member)` is suspended in `\(body)` while it has no seat there.",
        at: suspension.place)
    }
  }

  private func checkParents() {
    let parents = Dictionary(
      contents.bodies.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    for body in contents.bodies {
      var seen: Set<BodyID> = [body.id]
      var next = body.parent
      while let parent = next, seen.insert(parent).inserted { next = parents[parent] ?? nil }
      if next == body.id, seen.count > 1 {
        reading.error("The body `\(body.id)` stands under itself.", at: body.place)
      }
    }
  }
}

/// The number of those seated against the number of seats, day by day where it changes.
extension SeatingCheck {
  private func checkSeats(of body: BodyEntry) {
    guard !body.seats.isEmpty, let rows = contents.seatRows(of: body), !rows.isEmpty
    else { return }
    let count = seatedCounts(rows, body)
    if let first = count.first(where: { $0.seated > $0.seats }) {
      let newest = rows.filter { $0.period.contains(first.from) }
        .max { ($0.period.from ?? first.from) < ($1.period.from ?? first.from) }
      reading.error(
        "`\(body.id)` has \(first.seats) seats and \(first.seated) members on \(first.from).",
        at: newest?.place ?? body.seatsPlace,
        hint: "A term is too long or a member too many; on that day sit "
          + rows.filter { $0.period.contains(first.from) }.map(\.member.code).sorted()
          .prefix(60).joined(separator: ", ") + ".")
    }
    let vacant = count.filter { $0.seated < $0.seats && $0.to != nil }
    if !vacant.isEmpty {
      let times = vacant.prefix(5).map { span in
        "\(span.seated) of \(span.seats) from \(span.from)"
          + (span.to.map { " to \($0)" } ?? "")
      }
      let more = vacant.count - times.count
      reading.warning(
        "Seats of `\(body.id)` are vacant: " + times.joined(separator: "; ")
          + (more > 0 ? "; and \(more) more times." : "."),
        at: body.seatsPlace,
        hint:
          "Terms are missing, or the section `coverage` should say for which days all are known.")
    }
  }

  private struct Span {
    var from: Day
    /// nil: for ever after.
    var to: Day?
    var seated: Int
    var seats: Int
  }

  /// How many sit, between any two days on which that or the number of seats may change.
  private func seatedCounts(_ rows: [GroupRow], _ body: BodyEntry) -> [Span] {
    let coverage = contents.coverage[contents.seatedLike(body).id]
    let periods =
      rows.map(\.period) + body.seats.map(\.period) + body.exists + (coverage ?? [])
    var days: Set<Day> = []
    var begins: [Day: Int] = [:]
    var ends: [Day: Int] = [:]
    for period in periods {
      if let from = period.from { days.insert(from) }
      if let to = period.to { days.insert(to.adding(days: 1)) }
    }
    guard let earliest = days.min() else { return [] }
    for row in rows {
      begins[row.period.from ?? earliest, default: 0] += 1
      if let to = row.period.to { ends[to.adding(days: 1), default: 0] += 1 }
    }
    let firstTerm = rows.compactMap(\.period.from).min() ?? earliest
    var seated = 0
    var spans: [Span] = []
    let sorted = days.sorted()
    for (index, day) in sorted.enumerated() {
      seated += (begins[day] ?? 0) - (ends[day] ?? 0)
      guard day >= firstTerm, body.exists(on: day), let seats = body.seats.value(on: day),
        coverage?.contains(where: { $0.contains(day) }) ?? true
      else { continue }
      let next = index + 1 < sorted.count ? sorted[index + 1].adding(days: -1) : nil
      if let last = spans.last, last.seated == seated, last.seats == seats,
        last.to == day.adding(days: -1)
      {
        spans[spans.count - 1].to = next
      } else {
        spans.append(Span(from: day, to: next, seated: seated, seats: seats))
      }
    }
    return spans
  }
}

extension Contents {
  /// Who sits in a body and when; nil where the files do not say.
  func seatRows(of body: BodyEntry) -> [GroupRow]? {
    let body = seatedLike(body)
    return switch body.seating {
    case .all:
      roll.flatMap { member in
        (member.membership.isEmpty ? [.always] : member.membership).map {
          GroupRow(member: member.id, period: $0, place: member.place)
        }
      }
    case .terms:
      (terms[body.id] ?? []).map {
        GroupRow(member: $0.member, period: $0.period, place: $0.place)
      }
    case .listed(let rows): rows
    case .sameAs, nil: nil
    }
  }

  /// The body whose members sit in a body: itself, or the one it takes them from.
  func seatedLike(_ body: BodyEntry) -> BodyEntry {
    var found = body
    var seen: Set<BodyID> = [body.id]
    while case .sameAs(let other) = found.seating, seen.insert(other).inserted,
      let next = self.body(other)
    {
      found = next
    }
    return found
  }
}
