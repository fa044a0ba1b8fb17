public import InstitutionFiles
import PlenaryModel
import PlenaryRecord
import Procedure
public import Secretariat

/// Runs a script: says who acts, asks the engine, and compares with what the script expects.
///
/// An act that is out of order fails the script unless the script expects that; an error of
/// reading or of names ends it.
public struct ScriptRunner: Sendable {
  public let library: InstitutionLibrary
  /// Institutions that were read before, and are not read again.
  let atHand: [InstitutionID: Institution]
  public internal(set) var report = Report()

  var institution: Institution?
  var names: Names?
  var meeting: Meeting?
  var body: Body?
  var now: Moment?
  var facts: Facts = [:]
  var last = LastStep.nothing
  var docket: (docket: Docket, state: String)?
  /// Why the next act is tried although history does not have it.
  var tried: String?
  /// Whether the script has told the hour, or only the day.
  var timeIsKnown = false
  /// Proposals of earlier meetings of the script, by body and symbol: what is carried over.
  var earlier: [BodyID: Meeting] = [:]
  /// An act whose refusal no expectation has answered yet.
  private var unanswered: (OutOfOrder, FilePlace)?

  /// What the last statement came to: expectations speak of it.
  enum LastStep: Sendable {
    case nothing
    case events([Event])
    case refused(OutOfOrder)
    case answer(String, RuleID?)
    case determination(Determination)
    case election(outcome: String, required: Int)
  }

  private var place: RecordingPlace?
  private var clerk: Clerk?
  var isHypothetical = false

  /// - Parameters:
  ///   - book: institutions that were read before, and are not read again.
  ///   - place: where the script's meetings are recorded; nil: in memory, for this run.
  public init(
    library: InstitutionLibrary, knowing book: RuleBook? = nil,
    recordingIn place: RecordingPlace? = nil
  ) {
    self.library = library
    atHand = Dictionary(
      (book?.institutions ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.place = place
  }

  /// Runs the whole script and returns what happened, failures included.
  public mutating func run(_ script: Script) async -> Report {
    for statement in script.statements {
      do throws(ScriptError) {
        try await run(statement)
      } catch {
        fail(error)
        report.isBroken = true
        break
      }
    }
    settle()
    return report
  }

  private mutating func run(_ statement: Statement) async throws(ScriptError) {
    switch statement.kind {
    case .narrative:
      settle()
      report.items.append(.narrative(statement.paragraph))
    case .expectation: try expect(statement)
    case .setting(let keyword):
      settle()
      try await set(keyword, statement)
    case .act(let actor):
      settle()
      try await act(actor, statement)
    }
  }

  /// Counts a refusal that the script did not expect as a failure.
  mutating func settle() {
    guard let (refusal, place) = unanswered, let meeting else { return }
    unanswered = nil
    fail(
      ScriptError(
        refusal.sentence(in: meeting.rules), at: place,
        hint: "if that is what should happen, say so below it: => out of order \(refusal.rule)"))
  }

  mutating func fail(_ error: ScriptError) {
    report.failures.append(error)
    report.items.append(.failure(error))
  }

  // MARK: acts

  private mutating func act(_ actor: String, _ statement: Statement) async throws(ScriptError) {
    guard let names, let meeting, let now else {
      throw ScriptError(
        "nobody can act before a meeting", at: statement.place,
        hint: "say \"institution united-nations\" and \"meeting GA-C3 on 2014-11-18\" first")
    }
    var words = Words(statement.text, statement.textPlace)
    if words.take("bring") {
      try await bring(&words, statement, by: try names.actor(actor, statement.place))
      return
    }
    let by = try names.actor(actor, statement.place)
    let reader = ActReader(names: names, meeting: meeting, now: now)
    let order = try reader.order(statement, by: by)
    let name = by.member.map { names.rules.roster.name(of: $0) } ?? actor
    try await submit(
      Command(by: by, at: now, order), actor: name, said: statement.text, statement.place)
  }

  /// Gives an order to the clerk of the meeting: decided, recorded, and then applied.
  mutating func perform(
    _ command: Command, _ statement: FilePlace
  ) async throws(ScriptError) -> Swift.Result<[Event], OutOfOrder> {
    guard let meeting else {
      throw ScriptError("there is no meeting yet", at: statement)
    }
    do {
      let clerk = try await openClerk(for: meeting.rules)
      let events = try await clerk.submit(command)
      self.meeting = await clerk.meeting
      return .success(events)
    } catch let refusal as OutOfOrder {
      return .failure(refusal)
    } catch let error as RecordError {
      throw ScriptError(
        "the record was not written: \(error.message)", at: statement, hint: error.hint)
    } catch {
      throw ScriptError("the record was not written: \(error)", at: statement)
    }
  }

  private mutating func openClerk(for rules: RulesOfProcedure) async throws -> Clerk {
    if let clerk { return clerk }
    var place = try place ?? RecordingPlace.inMemory()
    let clerk = try await place.clerk(for: rules, isHypothetical: isHypothetical)
    self.place = place
    self.clerk = clerk
    return clerk
  }

  /// The next meeting has a clerk of its own.
  mutating func dismissClerk() { clerk = nil }

  /// Gives an order to the meeting and reports what came of it.
  mutating func submit(
    _ command: Command, actor: String, said: String, _ place: FilePlace
  ) async throws(ScriptError) {
    guard let before = meeting else { return }
    let answer = try await perform(command, place)
    guard let after = meeting else { return }
    var act = Report.Act(
      place: place, command: command, actor: actor, said: said, tried: tried, events: [],
      refusal: nil, meeting: after, decision: nil, withoutVote: nil)
    switch answer {
    case .success(let events):
      last = .events(events)
      act.events = events
      act.decision = decision(in: events, before, after)
      act.withoutVote = withoutVote(in: events, after)
    case .failure(let refusal):
      last = .refused(refusal)
      unanswered = (refusal, place)
      act.refusal = refusal
    }
    report.items.append(.act(act))
    tried = nil
  }

  mutating func answered() { unanswered = nil }

  /// A text that an earlier body of the script has dealt with comes before this one.
  private mutating func bring(
    _ words: inout Words, _ statement: Statement, by actor: Actor
  ) async throws(ScriptError) {
    guard let now else { return }
    let id = TextID(try words.symbol("the symbol of a text"))
    guard words.take("from") else { throw words.error("\"from\" and a body are missing") }
    let bodyID = BodyID(try words.word("a body"))
    guard words.take("as") else { throw words.error("\"as\" and a symbol are missing") }
    let new = TextID(try words.symbol("the new symbol"))
    let title = words.quoted()
    try words.end()
    guard let source = earlier[bodyID], let proposal = source.proposal(id) else {
      throw ScriptError(
        "\(bodyID) has not dealt with \(id) in this script", at: statement.place,
        hint: "a text is brought from a body that met earlier in the script")
    }
    var draft = proposal.draft
    draft.id = new
    draft.title = title ?? draft.title
    draft.text = proposal.text
    draft.sponsors = proposal.sponsors.map(\.member).filter {
      names?.rules.roster.contains($0) ?? false
    }
    draft.circulated = nil
    let mover = draft.sponsors.first.map { Actor.delegation($0) } ?? actor
    try await submit(
      Command(by: mover, at: now, .introduce(draft)), actor: "secretary",
      said: "bring \(id) from \(bodyID) as \(new)", statement.place)
    let explained = source.explained[id].map { Array($0).sorted() } ?? []
    var votes: [MemberID: Vote] = [:]
    for seat in source.rules.roster.seats {
      if let vote = source.vote(of: seat.member, on: id) { votes[seat.member] = vote }
    }
    if !explained.isEmpty || !votes.isEmpty {
      let events = last
      try await submit(
        Command(
          by: .secretary, at: now,
          .noteEarlierStage(of: new, votes: votes, explained: explained)),
        actor: "secretary", said: "note the earlier stage of \(new)", statement.place)
      last = events
    }
  }
}
