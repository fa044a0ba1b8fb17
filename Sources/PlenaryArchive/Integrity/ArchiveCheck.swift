public import InstitutionFiles
public import PlenaryAnalysis
import PlenaryModel
import Procedure

/// Recounts every vote of an archive, and holds it against membership, the rules of the body on that
/// day, what was announced, and what other sources say.
public struct ArchiveCheck {
  /// What was looked at.
  public struct Summary: Sendable, Hashable {
    public var votes = 0
    /// Votes of which a list was recounted.
    public var recounted = 0
    /// Of these, votes with published totals to compare.
    public var compared = 0
    /// Votes that were determined by the rules of their day.
    public var determined = 0
    /// Votes of which more than one source tells.
    public var withSeveralSources = 0
    /// Votes of which no source prints all three totals.
    public var withoutTotals = 0
    /// Why some could not be determined, and how many.
    public var undetermined: [String: Int] = [:]
  }

  private let contents: ArchiveContents
  private let institution: Institution
  private var decisions: DecisionAtTheTime
  private var sessions: [BodyID: [Int: Period]] = [:]
  public private(set) var summary = Summary()
  private var found: [Contradiction] = []

  public init(_ contents: ArchiveContents, _ institution: Institution) {
    self.contents = contents
    self.institution = institution
    decisions = DecisionAtTheTime(institution)
  }

  /// Checks everything; the contradictions stand in the order of the votes, the surest of each
  /// first.
  public mutating func run(progress: (Int, Int) -> Void = { _, _ in }) -> [Contradiction] {
    found = []
    summary = Summary()
    summary.votes = contents.votes.count
    for (place, vote) in contents.votes.enumerated() {
      if place % 500 == 0 { progress(place, contents.votes.count) }
      recount(place, vote)
      compareSources(place, vote)
      guard vote.report.institution == institution.id else { continue }
      checkMembership(place, vote)
      checkDay(place, vote)
      checkOutcome(place, vote)
    }
    findDoubles()
    findWeekdays()
    progress(contents.votes.count, contents.votes.count)
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.vote ?? -1, other.certainty, left.offset)
        < (other.vote ?? -1, one.certainty, right.offset)
    }.map(\.element)
  }

  /// Every source's totals against its own list.
  private mutating func recount(_ place: Int, _ vote: ArchivedVote) {
    if vote.listed.namesMembers { summary.recounted += 1 }
    if !vote.reports.contains(where: \.report.published.isComplete) { summary.withoutTotals += 1 }
    if vote.reports.count > 1 { summary.withSeveralSources += 1 }
    for stored in vote.reports where stored.namesMembers && !stored.report.published.isEmpty {
      if stored.report.announced == .vetoed, stored.report.published.inFavour == nil { continue }
      summary.compared += 1
      let counted = stored.counted
      let published = stored.report.published
      if published.agrees(with: counted) { continue }
      // Another source whose list or totals are the same as one of both decides.
      let others = vote.reports.filter { $0.id != stored.id }
      let forCount = others.contains {
        $0.namesMembers && $0.counted == counted
          || $0.report.published.agrees(with: counted)
            && !$0.report.published.isEmpty
      }
      let forTotals = others.contains {
        $0.report.published == published || $0.namesMembers && published.agrees(with: $0.counted)
      }
      let kind = Contradiction.Kind.totals(
        stored.report.collection, published: published, counted: counted)
      switch (forCount, forTotals) {
      case (true, false):
        add(place, kind, .likely, errs: "the printed totals: another source agrees with the list")
      case (false, true):
        add(place, kind, .likely, errs: "the list: another source agrees with the totals")
      case (true, true), (false, false): add(place, kind, .open)
      }
    }
  }

  private mutating func compareSources(_ place: Int, _ vote: ArchivedVote) {
    guard vote.reports.count > 1 else { return }
    let first = vote.reports[0]
    for other in vote.reports.dropFirst() {
      let (one, two) = (first.report.published, other.report.published)
      if !one.isEmpty, !two.isEmpty, !one.agrees(with: two) {
        add(
          place,
          .totalsOfSources(first.report.collection, one, other.report.collection, two), .open)
      }
      if first.report.precision == .day, other.report.precision == .day,
        first.report.day != other.report.day
      {
        add(
          place,
          .days(
            first.report.collection, first.report.day, other.report.collection, other.report.day),
          .open)
      }
    }
    compareChoices(place, vote)
  }

  private mutating func compareChoices(_ place: Int, _ vote: ArchivedVote) {
    let listed = vote.reports.filter(\.namesMembers)
    guard listed.count > 1 else { return }
    for member in contents.members.indices {
      let first = listed[0].choice(member)
      for other in listed.dropFirst() {
        let choice = other.choice(member)
        // One list may leave out those that did not vote.
        if first == choice || first == .notMember || choice == .notMember { continue }
        let forFirst = listed.count { $0.choice(member) == first }
        let forOther = listed.count { $0.choice(member) == choice }
        let kind = Contradiction.Kind.choice(
          contents.members[member], listed[0].report.collection, first, other.report.collection,
          choice)
        if forFirst == forOther {
          add(place, kind, .open)
        } else {
          let wrong = forFirst > forOther ? other : listed[0]
          add(
            place, kind, .likely,
            errs: "\(wrong.report.collection.name): most sources say otherwise")
        }
        break
      }
    }
  }

  mutating func add(
    _ place: Int?, _ kind: Contradiction.Kind, _ certainty: Contradiction.Certainty,
    errs: String = ""
  ) {
    found.append(Contradiction(vote: place, kind, certainty, errs: errs))
  }
}

extension ArchiveCheck {
  /// Codes before admission and after the end of a membership.
  private mutating func checkMembership(_ place: Int, _ vote: ArchivedVote) {
    let listed = vote.listed
    guard listed.namesMembers else { return }
    // Where only the month is known, who was a member on any day of it may be listed.
    let possible = vote.possibleDays
    let days = [possible.lowerBound, possible.upperBound]
    let rosters = days.compactMap { day in
      (try? decisions.rules(of: vote.body, on: day))?.roster
    }
    var choices = 0
    for (number, member) in contents.members.enumerated() {
      let choice = listed.choice(number)
      if choice == .notMember { continue }
      choices += 1
      guard let known = institution.member(member) else { continue }
      let isMember = days.contains { known.isMember(on: $0) }
      let isSeated = rosters.isEmpty || rosters.contains { $0.contains(member) }
      if isMember && isSeated { continue }
      let isSure = vote.precision == .day && choice.isCast
      add(
        place, .notAMember(member, choice), isSure ? .likely : .open,
        errs: isSure ? "the list, or the day" : "")
    }
    if let seats = rosters.map(\.count).max(), choices > seats {
      add(place, .tooMany(listed: choices, members: seats), .certain, errs: "the list")
    }
  }

  private mutating func period(_ session: Int, of body: BodyID) -> Period? {
    if let known = sessions[body] { return known[session] }
    let periods = Dictionary(
      institution.sessions(of: body).map { ($0.number, $0.period) }, uniquingKeysWith: { $1 })
    sessions[body] = periods
    return periods[session]
  }

  private mutating func checkDay(_ place: Int, _ vote: ArchivedVote) {
    guard let period = period(vote.session, of: vote.body) else { return }
    let possible = vote.possibleDays
    if period.contains(possible.lowerBound) || period.contains(possible.upperBound) { return }
    // Special and emergency sessions are counted in a regular one that may not have opened yet.
    let isSpecial =
      vote.report.sessionName.contains { $0.isLetter } || vote.resolution.hasPrefix("SS/")
      || vote.resolution.hasPrefix("ESS/")
    guard !isSpecial, let opened = period.from else { return }
    add(
      place, .dateOutsideSession(session: vote.session, opened: opened, closed: period.to),
      vote.precision == .day ? .likely : .open,
      errs: vote.precision == .day ? "the day, or the number of the session" : "")
  }

  private mutating func checkOutcome(_ place: Int, _ vote: ArchivedVote) {
    let decision: DecisionAtTheTime.Decision
    do { decision = try decisions.decision(on: vote, in: contents) } catch {
      switch error {
      case .noTotals: summary.undetermined["no list and no totals", default: 0] += 1
      case .noNames: summary.undetermined["not all choices are listed", default: 0] += 1
      case .withoutVote: summary.undetermined["adopted without a vote", default: 0] += 1
      case .rulesUnknown: summary.undetermined["rules or members not known", default: 0] += 1
      }
      return
    }
    summary.determined += 1
    let outcome = decision.determination.outcome
    let rule = decision.rule.id
    switch vote.announced {
    case .adopted where !outcome.isAdopted:
      let words = vote.first(\.announcedWords).lowercased()
      // A matter of procedure, where nobody has a veto, may have been adopted by these votes.
      let mayBeProcedural = decision.procedural?.outcome.isAdopted ?? false
      add(
        place, .outcome(announced: .adopted, determined: outcome, rule: rule),
        mayBeProcedural && !words.contains("unanim") ? .open : .likely,
        errs: words.contains("unanim")
          ? "the list: it was announced as unanimous"
          : mayBeProcedural ? "" : "the list, unless another majority applied")
    case .notAdopted where decision.contradicts(.notAdopted) == true,
      .insufficientVotes where outcome.isAdopted:
      add(
        place, .outcome(announced: vote.announced, determined: outcome, rule: rule), .open)
    case .vetoed where !ArchiveCheck.isVeto(outcome):
      add(
        place, .impossibleVeto(determined: outcome, rule: rule), .likely,
        errs: outcome == .insufficientVotes ? "the announcement" : "the list")
    case .insufficientVotes where ArchiveCheck.isVeto(outcome):
      add(
        place, .outcome(announced: .insufficientVotes, determined: outcome, rule: rule), .likely,
        errs: "the list")
    default: break
    }
  }

  private static func isVeto(_ outcome: Outcome) -> Bool {
    if case .vetoed = outcome { true } else { false }
  }

  /// The same symbol or title, day and choices under two keys of one collection.
  private mutating func findDoubles() {
    var seen: [String: Int] = [:]
    for (place, vote) in contents.votes.enumerated() where vote.listed.namesMembers {
      let counted = vote.counted
      // Unanimous votes are alike, and lists of vetoes name nobody else.
      guard counted.against + counted.abstaining > 0, counted.inFavour > 0 else { continue }
      let cells = String(decoding: vote.listed.cells.map { $0 + 48 }, as: UTF8.self)
      let key =
        "\(vote.body) \(vote.session) \(vote.day) \(vote.first(\.title)) \(vote.resolution) \(vote.draft) \(cells)"
      if let before = seen[key] {
        add(
          place, .double(of: contents.votes[before].name), .likely,
          errs: "one of both is listed twice")
      } else {
        seen[key] = place
      }
    }
  }

  /// Sessions in which no day is later than the 7th, though there were many votes.
  private mutating func findWeekdays() {
    struct Account: Hashable {
      var collection: Collection
      var body: BodyID
    }
    var days: [Account: [Int: (latest: Int, count: Int)]] = [:]
    for vote in contents.votes {
      for stored in vote.reports {
        let account = Account(collection: stored.report.collection, body: stored.report.body)
        let day = stored.report.day.yearMonthDay.day
        let before = days[account]?[stored.report.session] ?? (0, 0)
        days[account, default: [:]][stored.report.session] =
          (max(before.latest, day), before.count + 1)
      }
    }
    let ordered = days.sorted {
      ($0.key.collection.rawValue, $0.key.body) < ($1.key.collection.rawValue, $1.key.body)
    }
    for (account, sessions) in ordered {
      let collection = account.collection
      // With twenty votes on days of their own the chance of it is (7/30)^20; sittings lie
      // together, so that it is called likely and no more.
      let found = sessions.filter { $0.value.latest <= 7 && $0.value.count >= 20 }
      guard let first = found.keys.min(), let last = found.keys.max() else { continue }
      add(
        nil,
        .weekdayForDay(
          collection, sessions: first...last, count: found.count,
          votes: found.values.reduce(0) { $0 + $1.count }), .likely,
        errs: "the days of \(collection.name)")
    }
  }
}

extension PublishedTotals {
  /// Whether votes for, against and abstentions are all printed.
  public var isComplete: Bool { inFavour != nil && against != nil && abstaining != nil }

  /// What is not printed contradicts nothing.
  public func agrees(with totals: Totals) -> Bool {
    (inFavour ?? totals.inFavour) == totals.inFavour
      && (against ?? totals.against) == totals.against
      && (abstaining ?? totals.abstaining) == totals.abstaining
      && (notVoting ?? totals.notVoting) == totals.notVoting
  }

  func agrees(with other: PublishedTotals) -> Bool {
    func same(_ one: Int?, _ other: Int?) -> Bool { one == nil || other == nil || one == other }
    return same(inFavour, other.inFavour) && same(against, other.against)
      && same(abstaining, other.abstaining)
  }
}
