import InstitutionFiles
import PlenaryModel
import Procedure

extension ScriptRunner {
  mutating func set(
    _ keyword: Statement.Keyword, _ statement: Statement
  ) async throws(ScriptError) {
    var words = Words(statement.text, statement.textPlace)
    switch keyword {
    case .title: report.title = words.quoted() ?? words.remainder()
    case .about:
      report.about = statement.paragraph
    case .source: report.sources.append(statement.paragraph)
    case .scenario: report.scenario = words.remainder()
    case .proves:
      let outcome = try words.word("an outcome")
      report.proves = (outcome, words.isAtEnd ? nil : RuleID(try words.word("a rule")))
    case .institution: try setInstitution(&words, statement)
    case .meeting: try setMeeting(&words, statement)
    case .members: try setMembers(&words, statement)
    case .observers: try setObservers(&words, statement)
    case .at: try setClock(&words)
    case .tried: tried = words.quoted() ?? words.remainder()
    case .sponsors: try await addSponsors(&words, statement)
    case .assume: report.items.append(.assumption(words.quoted() ?? words.remainder()))
    case .present: try await setPresent(&words, statement)
    case .presiding: try await setPresiding(&words, statement)
    case .attendance: try await setAttendance(statement)
    case .votes: try await castVotes(statement)
    case .totals: try await reportTotals(&words, statement)
    case .ask: try ask(&words, statement)
    case .docket: try setDocket(&words, statement)
    case .step: try takeStep(&words, statement)
    case .decide: try adjudicate(&words, statement)
    case .power: try lookUpPower(&words, statement)
    }
  }

  private mutating func setInstitution(
    _ words: inout Words, _ statement: Statement
  ) throws(ScriptError) {
    let id = InstitutionID(try words.word("an institution"))
    try words.end()
    if let known = atHand[id] {
      institution = known
      return
    }
    let loaded = library.load(id)
    guard let institution = loaded.institution else {
      let first = loaded.diagnostics.first { $0.severity == .error }
      throw ScriptError(
        "the institution \(id) cannot be used: \(first?.message ?? "it is not there")",
        at: statement.place,
        hint: first.map { "see \($0.place); plenary institutions check \(id) lists everything" }
          ?? "plenary institutions list")
    }
    self.institution = institution
  }

  private mutating func setClock(_ words: inout Words) throws(ScriptError) {
    let before = now
    timeIsKnown = words.tellsTime
    now = try words.moment(after: now)
    if let now, before != now, timeIsKnown || before?.day != now.day, meeting != nil {
      report.items.append(.clock(now, timeIsKnown: timeIsKnown))
    }
  }

  func loaded(_ place: FilePlace) throws(ScriptError) -> Institution {
    guard let institution else {
      throw ScriptError(
        "no institution was named", at: place, hint: "begin with: institution united-nations")
    }
    return institution
  }

  /// `meeting GA-C3 on 2014-11-18 10:00 New York; session 69; what if`
  private mutating func setMeeting(
    _ words: inout Words, _ statement: Statement
  ) throws(ScriptError) {
    let institution = try loaded(statement.place)
    var first = Words(words.clause(), statement.textPlace)
    let bodyText = try first.word("a body")
    if first.take("on") {
      timeIsKnown = first.tellsTime
      now = try first.moment(after: now)
    }
    guard let now else {
      throw first.error("the day is missing", hint: "meeting GA-C3 on 2014-11-18 10:00 New York")
    }
    var session: String?
    var isHypothetical = false
    for var clause in words.clauses() {
      if clause.take("session") {
        session = clause.remainder()
      } else if clause.take("what if") {
        isHypothetical = true
      } else {
        throw clause.error("\"\(clause.rest)\" is nothing that is said of a meeting")
      }
    }
    if let old = meeting { earlier[old.rules.body.id] = old }
    dismissClerk()
    self.isHypothetical = isHypothetical
    let rules: RulesOfProcedure
    do { rules = try institution.rulesOfProcedure(of: BodyID(bodyText), on: now.day) } catch {
      throw ScriptError("\(error)", at: statement.place)
    }
    names = Names(institution: institution, rules: rules)
    meeting = Meeting(under: rules)
    report.items.append(
      .meeting(
        Report.MeetingHead(
          body: rules.body, on: now, timeIsKnown: timeIsKnown, session: session,
          members: rules.roster.count,
          isHypothetical: isHypothetical)))
  }

  func open(_ place: FilePlace) throws(ScriptError) -> (Meeting, Names, Moment) {
    guard let meeting, let names, let now else {
      throw ScriptError(
        "there is no meeting yet", at: place, hint: "say: meeting GA-C3 on 2014-11-18")
    }
    return (meeting, names, now)
  }

  /// `members 30`, `members FRA, DEU`, `members P5: CHN, FRA`: a script's own membership, before
  /// anything has happened.
  private mutating func setMembers(
    _ words: inout Words, _ statement: Statement
  ) throws(ScriptError) {
    let (meeting, names, _) = try open(statement.place)
    guard meeting.eventCount == 0 else {
      throw ScriptError("members are named before the meeting opens", at: statement.place)
    }
    var seats: [Seat] = []
    var own = names.own
    let lines = [Statement.Line(text: statement.text, place: statement.place)] + statement.lines
    for line in lines where !line.text.isEmpty {
      if let number = Int(line.text) {
        guard number > 0, number <= 1000 else {
          throw ScriptError("a body has from 1 to 1000 members", at: line.place)
        }
        seats += (1...number).map {
          let code = "M" + String(repeating: "0", count: 3 - min(3, String($0).count)) + "\($0)"
          return Seat(member: MemberID(code), name: "Member \($0)")
        }
        continue
      }
      let parts = line.text.split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false
      ).map { trimmed($0) }
      let groups: Set<GroupID> = parts.count == 2 ? [GroupID(parts[0])] : []
      for name in list(parts.last ?? "") {
        let member =
          names.institution.member(named: name, on: meeting.rules.day)
          ?? MemberID(name)
        own[name] = member
        let known = meeting.rules.roster.seat(of: member)
        seats.append(
          Seat(
            member: member, name: known?.name ?? name,
            groups: (known?.groups ?? []).union(groups), weights: known?.weights ?? [:]))
      }
    }
    guard !seats.isEmpty else {
      throw ScriptError(
        "no members are named", at: statement.place, hint: "members Ana, Ben, Cem; or: members 30")
    }
    var unique: [Seat] = []
    for seat in seats {
      if let index = unique.firstIndex(where: { $0.member == seat.member }) {
        unique[index].groups.formUnion(seat.groups)
      } else {
        unique.append(seat)
      }
    }
    try change { $0.roster = Roster(seats: unique, observers: $0.roster.observers) }
    self.names?.own = own
    // The heading of the meeting was made when its own roster was not known yet.
    if case .meeting(var head)? = report.items.last {
      head.members = unique.count
      report.items[report.items.count - 1] = .meeting(head)
    }
  }

  private mutating func setObservers(
    _ words: inout Words, _ statement: Statement
  ) throws(ScriptError) {
    let (meeting, _, _) = try open(statement.place)
    let observers = list(words.remainder()).map {
      Observer(id: MemberID($0), name: $0, capabilities: [.speak, .reply])
    }
    let all = meeting.rules.roster.observers + observers
    try change { $0.roster = Roster(seats: $0.roster.seats, observers: all) }
  }

  private mutating func change(
    _ change: (inout RulesOfProcedure) -> Void
  ) throws(ScriptError) {
    guard var rules = meeting?.rules else { return }
    change(&rules)
    meeting = Meeting(under: rules)
    names?.rules = rules
  }
}
