import Foundation
import Measuring
import PlenaryAnalysis
import PlenaryModel

/// Forecasts of General Assembly roll calls, judged session by session: each session is forecast from
/// the sessions before it.
struct ForecastTask {
  private let columns: VoteColumns
  private let sessions: ClosedRange<Int>
  private let weights: ForecastWeights
  /// By stratum, and by stratum and disclosure.
  private var scores: [String: ForecastScoring] = [:]
  /// The same ballots as those left after a disclosure, forecast without it.
  private var undisclosed: [String: ForecastScoring] = [:]
  private var unknown = UnknownParticipants()
  private var times = Times()

  private struct Times {
    var fit: [Double] = []
    var forecast: [Double] = []
    var update: [Double] = []
  }

  private static let five: [MemberID] = ["USA", "GBR", "FRA", "RUS", "CHN"]
  private static let ten = five + ["IND", "BRA", "ZAF", "EGY", "JPN"]
  private static let twenty =
    ten + ["PAK", "NOR", "DEU", "GTM", "IDN", "GHA", "ARG", "ISR", "TUR", "UKR"]
  private static let disclosures: [(name: String, members: [MemberID]?)] = [
    ("1", ["USA"]), ("5", five), ("10", ten), ("20", twenty), ("10 by lot", nil),
  ]

  /// - Parameters:
  ///   - sessions: those that are judged.
  ///   - learnt: sessions from which the weights are learnt; nil takes the program's own.
  /// - Returns: nil where the data is not there, which is said.
  init?(sessions: ClosedRange<Int>, learnt: ClosedRange<Int>?) throws {
    guard let folder = Places.data("unga") else { return nil }
    self.sessions = sessions
    columns = try assembly(folder)
    let all = columns
    guard let learnt else {
      weights = .standard
      return
    }
    let (time, found) = seconds { ForecastTraining.weights(all, sessions: learnt) }
    guard let found else {
      print("left out: sessions \(learnt) are too few to learn from")
      return nil
    }
    report("weights learnt from sessions \(learnt)", "\(text(time, 2)) s")
    weights = found
  }

  mutating func run() {
    let (indexing, index) = seconds { TitleIndex(titles: columns.rollCalls.map(\.title)) }
    let (linking, links) = seconds { index.links(sessions: columns.rollCalls.map(\.session)) }
    report("\(columns.rollCalls.count) titles indexed", "\(text(indexing)) s")
    report("\(links.count { $0 != nil }) of them linked", "\(text(linking)) s")
    for session in sessions { judge(session) }
    show()
  }

  private mutating func judge(_ session: Int) {
    let (time, model) = seconds { ForecastModel(columns, session: session, weights: weights) }
    times.fit.append(time)
    let titles = TitleIndex(titles: model.rollCalls.map(\.title))
    for (index, rollCall) in columns.rollCalls.enumerated() where rollCall.session == session {
      let isLinked = titles.matches(to: rollCall.title).contains { $0.words >= 0.8 }
      let stratum = rollCall.isWhole ? (isLinked ? "of a series" : "new titles") : "parts of texts"
      judge(index, rollCall, stratum, model)
    }
  }

  private mutating func judge(
    _ index: Int, _ rollCall: VoteColumns.RollCall, _ stratum: String, _ model: ForecastModel
  ) {
    let choices = columns.row(index).map { Choice(rawValue: $0) ?? .notMember }
    let casting = choices.indices.filter { choices[$0].isCast }
    let totals = columns.totals(index)
    var draft = ForecastDraft(
      title: rollCall.title, isParagraph: rollCall.isParagraph == true,
      isAmendment: rollCall.isAmendment == true, issues: rollCall.issues,
      members: casting.map { columns.members[$0] }, allTakePart: true)
    let (time, known) = seconds { model.forecast(draft) }
    times.forecast.append(time)
    let votes = casting.indices.map { (known.members[$0].probabilities, choices[casting[$0]]) }
    let adopted = (known.totals.simpleMajority, totals.inFavour > totals.against)
    for name in rollCall.isWhole ? [stratum, "all whole texts"] : [stratum] {
      scores[name, default: ForecastScoring()].add(
        votes, interval: known.totals.inFavour.interval(), adopted: adopted)
    }
    guard rollCall.isWhole else { return }
    let eligible = choices.indices.filter { choices[$0] != .notMember }
    draft.members = eligible.map { columns.members[$0] }
    draft.allTakePart = false
    unknown.add(model.forecast(draft), totals, eligible.map { choices[$0] })

    guard totals.cast >= 60 else { return }
    let taking = casting.map { columns.members[$0] }
    draft.members = taking
    draft.allTakePart = true
    for disclosure in ForecastTask.disclosures {
      let members = disclosure.members ?? ForecastTask.lot(taking, index)
      disclose(members, as: disclosure.name, stratum, draft, (casting, choices), known, model)
    }
  }

  /// What is left once some positions are known, judged with and without knowing them.
  private mutating func disclose(
    _ members: [MemberID], as name: String, _ stratum: String, _ draft: ForecastDraft,
    _ actual: (casting: [Int], choices: [Choice]), _ before: Forecast, _ model: ForecastModel
  ) {
    var draft = draft
    for member in members {
      guard let place = columns.members.firstIndex(of: member), actual.choices[place].isCast
      else { continue }
      draft.declared[member] = actual.choices[place]
    }
    let (time, told) = seconds { model.forecast(draft) }
    times.update.append(time)
    let choices = actual.casting.map { actual.choices[$0] }
    let rest = actual.casting.indices.filter {
      draft.declared[columns.members[actual.casting[$0]]] == nil
    }
    let shown = draft.declared.values.count { $0 == .inFavour }
    let interval = told.totals.inFavour.interval()
    let ofRest = max(interval.lowerBound - shown, 0)...max(interval.upperBound - shown, 0)
    let key = "\(stratum), \(name) known"
    scores[key, default: ForecastScoring()].add(
      rest.map { (told.members[$0].probabilities, choices[$0]) }, interval: ofRest)
    undisclosed[key, default: ForecastScoring()].add(
      rest.map { (before.members[$0].probabilities, choices[$0]) })
  }

  /// Ten members drawn by lot, the same in every run.
  private static func lot(_ members: [MemberID], _ seed: Int) -> [MemberID] {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
    var drawn: [MemberID] = []
    while drawn.count < min(10, members.count) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let member = members[Int(state >> 33) % members.count]
      if !drawn.contains(member) { drawn.append(member) }
    }
    return drawn
  }

  // MARK: Showing

  private func show() {
    print(
      "sessions \(sessions.lowerBound) to \(sessions.upperBound)".padding(to: 32)
        + "calls  ballots  accur.  not yes  macro-F  log-loss   Brier    ECE"
        + "   yes/abstain/no     p90   cover  adopt")
    for name in ["all whole texts", "of a series", "new titles", "parts of texts"] {
      line(name, scores[name])
    }
    for stratum in ["new titles", "of a series"] {
      for disclosure in ForecastTask.disclosures {
        let key = "\(stratum), \(disclosure.name) known"
        line("  the same ballots, none known", undisclosed[key])
        line(key, scores[key])
      }
    }
    print("whole texts: confidence, ballots, share that came true")
    for bin in scores["all whole texts"]?.calibration ?? [] where bin.ballots > 0 {
      print("  \(text(bin.confidence)) \(bin.ballots) \(text(bin.accuracy))")
    }
    print("participants unknown: \(unknown.words)")
    for (name, all) in [
      ("a model fitted", times.fit), ("a forecast", times.forecast),
      ("with positions known", times.update),
    ] {
      let most = text(1_000 * (all.max() ?? 0), 1)
      report(name, "median \(text(1_000 * median(all), 1)), at most \(most) ms")
    }
  }

  private func line(_ name: String, _ scoring: ForecastScoring?) {
    guard let score = scoring?.score else { return }
    let errors = [score.errorInFavour, score.errorAbstaining, score.errorAgainst]
    print(
      name.padding(to: 32)
        + String(format: "%5d %8d", score.rollCalls, score.ballots)
        + String(
          format: "%8.4f %8.3f %8.3f %9.4f %7.4f %6.4f  ", score.accuracy,
          score.accuracyNotInFavour, score.macroF, score.logLoss, score.brier,
          score.calibrationError)
        + errors.map { text($0, 2) }.joined(separator: "/").padding(to: 18)
        + String(format: "%5.1f", score.ninthDecileInFavour)
        + (score.coverage.map { String(format: "%8.3f", $0) } ?? "")
        + (score.adoptionBrier.map { String(format: "%7.4f", $0) } ?? ""))
  }
}

/// Forecasts that do not know who will take part.
private struct UnknownParticipants {
  private var rollCalls = 0
  private var errors = (inFavour: 0.0, abstaining: 0.0, against: 0.0)
  private var inside = 0
  private var attendance = 0.0
  private var members = 0

  mutating func add(_ forecast: Forecast, _ totals: Totals, _ choices: [Choice]) {
    func sum(_ chance: (ChoiceProbabilities) -> Double) -> Double {
      forecast.members.reduce(0) { $0 + chance($1.probabilities) }
    }
    rollCalls += 1
    errors.inFavour += abs(sum(\.inFavour) - Double(totals.inFavour))
    errors.abstaining += abs(sum(\.abstaining) - Double(totals.abstaining))
    errors.against += abs(sum(\.against) - Double(totals.against))
    if forecast.totals.inFavour.interval().contains(totals.inFavour) { inside += 1 }
    for (expected, choice) in zip(forecast.members, choices) {
      let absent = choice == .notVoting ? 1.0 : 0
      let error = expected.probabilities.notVoting - absent
      attendance += error * error
      members += 1
    }
  }

  var words: String {
    let count = Double(max(rollCalls, 1))
    return "errors \(text(errors.inFavour / count, 2)) \(text(errors.abstaining / count, 2))"
      + " \(text(errors.against / count, 2)), inside \(text(Double(inside) / count)),"
      + " Brier of attendance \(text(attendance / Double(max(members, 1)), 4))"
  }
}

extension String {
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
