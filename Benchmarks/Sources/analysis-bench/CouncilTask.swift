import Foundation
import Measuring
import PlenaryAnalysis
import PlenaryModel

/// Forecasts of the Security Council: weights from the years before each year judged, the past up to
/// the day before each vote.
struct CouncilTask {
  private let votes: [CouncilVote]
  private let years: ClosedRange<Int>
  private let judged: [CouncilVote]

  private typealias Judged = (vote: CouncilVote, forecast: CouncilForecast)

  /// - Returns: nil where the data is not there, which is said.
  init?(years: ClosedRange<Int>) throws {
    guard let council = Places.data("unsc") else { return nil }
    let read = try CouncilVotes(council)
    votes = read.votes
    self.years = years
    judged = votes.filter { $0.draft.members.count >= 9 && years.contains($0.draft.day.year) }
    print("\(votes.count) drafts 1994-2025, \(read.amendments) amendments left out")
    print(
      "\(judged.count) judged in \(years.lowerBound)-\(years.upperBound),",
      "\(judged.count { $0.result.isVetoed }) vetoed")
  }

  func run() throws {
    baselines()
    let (time, all) = try seconds { try forecasts() }
    summary("model", all)
    summary("model, the three members drawn last", all, isRest: true)
    for known in [1, 3, 5, 8, 12] {
      summary("model, \(known) members known", try forecasts(known: known), isRest: true)
    }
    report("all years, a model a year", "\(text(time, 1)) s")
    calibration(all)
    vetoes(all)
    try againstByDeclaration()
    try speed()
  }

  /// - Parameter known: how many members have declared what they will do, drawn by lot.
  private func forecasts(known: Int = 0) throws -> [Judged] {
    try years.flatMap { year in
      let model = try CouncilModel(votes.filter { $0.draft.day.year < year })
      let past = model.past(votes.filter { $0.draft.day.year == year })
      return try judged.filter { $0.draft.day.year == year }.map { vote in
        var draft = vote.draft
        for member in CouncilTask.lot(draft).prefix(known) {
          draft.declared[member] = vote.choices[member]
        }
        return (vote, try model.forecast(draft, past: past))
      }
    }
  }

  /// Members in an order drawn by lot, the same for each draft in every run.
  private static func lot(_ draft: CouncilDraft) -> [MemberID] {
    func mixed(_ member: MemberID) -> UInt64 {
      member.code.utf8.reduce(UInt64(draft.day.number) &* 0x9E37_79B9_7F4A_7C15) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
    }
    return draft.members.sorted { (mixed($0), $0) < (mixed($1), $1) }
  }

  // MARK: Baselines

  private func baselines() {
    var (never, share, last, hardLast) = (Scores(), Scores(), Scores(), Scores())
    for year in years {
      let before = votes.filter { $0.draft.day.year < year }
      let rate = Double(before.count { $0.result.isVetoed }) / Double(before.count)
      let followed = CouncilTask.sharesAfter(before)
      for vote in judged where vote.draft.day.year == year {
        let earlier = votes.last {
          $0.draft.topic == vote.draft.topic && $0.draft.day < vote.draft.day
        }
        let wasVetoed = earlier?.result.isVetoed == true
        never.add(0.01, vote.result.isVetoed)
        share.add(rate, vote.result.isVetoed)
        hardLast.add(wasVetoed ? 0.99 : 0.01, vote.result.isVetoed)
        last.add(wasVetoed ? followed.veto : followed.other, vote.result.isVetoed)
      }
    }
    report("veto: never (1 %)", never.words)
    report("veto: as the last draft on the topic (99 % or 1 %)", hardLast.words)
    report("veto: as the last one, by the shares seen before", last.words)
    report("veto: the share of vetoes before", share.words)
  }

  /// How often a veto followed a veto on the topic, and something else.
  private static func sharesAfter(_ votes: [CouncilVote]) -> (veto: Double, other: Double) {
    var afterVeto = (came: 1.0, of: 2.0)
    var afterOther = (came: 1.0, of: 20.0)
    var latest: [String: Bool] = [:]
    for vote in votes {
      let came = vote.result.isVetoed ? 1.0 : 0
      if latest[vote.draft.topic] == true {
        afterVeto = (afterVeto.came + came, afterVeto.of + 1)
      } else {
        afterOther = (afterOther.came + came, afterOther.of + 1)
      }
      latest[vote.draft.topic] = vote.result.isVetoed
    }
    return (afterVeto.came / afterVeto.of, afterOther.came / afterOther.of)
  }

  // MARK: What is shown

  /// - Parameter isRest: choices of the three members drawn last, who are never known.
  private func summary(_ name: String, _ all: [Judged], isRest: Bool = false) {
    var (veto, adoption) = (Scores(), Scores())
    var (result, permanent, elected) = (Mean(), Mean(), Mean())
    for (vote, forecast) in all {
      veto.add(forecast.veto, vote.result.isVetoed)
      adoption.add(forecast.adoption, vote.result.isAdopted)
      result.add(-log(forecast.probability(vote.result)))
      let rest = CouncilTask.lot(vote.draft).suffix(3)
      for expected in forecast.members where !isRest || rest.contains(expected.member) {
        guard let choice = vote.choices[expected.member] else { continue }
        let loss = -log(max(expected[choice], 1e-12))
        if expected.isPermanent { permanent.add(loss) } else { elected.add(loss) }
      }
    }
    report(name, "veto: \(veto.words)")
    print(
      "  adoption: \(adoption.words); log-loss of the result \(result.words), of choices of",
      "permanent \(permanent.words), of elected members \(elected.words)")
  }

  private func calibration(_ all: [Judged]) {
    print("veto predicted      mean    came  drafts  vetoed")
    let edges = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1.001]
    for (low, high) in zip(edges, edges.dropFirst()) {
      let bin = all.filter { $0.forecast.veto >= low && $0.forecast.veto < high }
      guard !bin.isEmpty else { continue }
      let mean = bin.reduce(0) { $0 + $1.forecast.veto } / Double(bin.count)
      let came = bin.count { $0.vote.result.isVetoed }
      print(
        String(
          format: "%.3f to %.3f  %8.4f %7.4f %7d %7d", low, min(high, 1), mean,
          Double(came) / Double(bin.count), bin.count, came))
    }
    print("year  drafts  vetoed  expected")
    for year in years {
      let some = all.filter { $0.vote.draft.day.year == year }
      let expected = some.reduce(0) { $0 + $1.forecast.veto }
      print(
        String(
          format: "%d %7d %7d %9.1f", year, some.count, some.count { $0.vote.result.isVetoed },
          expected))
    }
  }

  private func vetoes(_ all: [Judged]) {
    let earlier = votes.filter { $0.draft.day.year < years.lowerBound }
    for member: MemberID in ["CHN", "FRA", "GBR", "RUS", "USA"] {
      var (scores, base) = (Scores(), Scores())
      var expected = 0.0
      let count = earlier.count { $0.result.vetoers.contains(member) }
      let share = (Double(count) + 0.5) / Double(earlier.count)
      for (vote, forecast) in all {
        let came = vote.result.vetoers.contains(member)
        scores.add(forecast.vetoBy[member] ?? 0, came)
        base.add(share, came)
        expected += forecast.vetoBy[member] ?? 0
      }
      let came = all.count { $0.vote.result.vetoers.contains(member) }
      report(
        "vetoes of \(member): expected \(text(expected, 1)), came \(came)",
        "\(scores.words); by its share before \(base.words)")
    }
  }

  /// One permanent member has declared a vote against.
  private func againstByDeclaration() throws {
    var (veto, adoption, against) = (Mean(), Mean(), Mean())
    var (drafts, came) = (0, 0)
    for year in years {
      let model = try CouncilModel(votes.filter { $0.draft.day.year < year })
      let past = model.past(votes.filter { $0.draft.day.year == year })
      for vote in judged where vote.draft.day.year == year {
        let opposed = vote.draft.permanent.sorted().first { vote.choices[$0] == .against }
        guard let opposed else { continue }
        var draft = vote.draft
        draft.declared = [opposed: .against]
        let forecast = try model.forecast(draft, past: past)
        veto.add(forecast.veto)
        adoption.add(forecast.adoption)
        against.add(forecast.permanentAgainst)
        drafts += 1
        came += vote.result.isVetoed ? 1 : 0
      }
    }
    print(
      "one permanent member declared against: \(drafts) drafts, \(came) vetoed; mean chance of a",
      "veto \(veto.words), of adoption \(adoption.words), of a permanent vote against",
      against.words)
  }

  private func speed() throws {
    let (learning, model) = try seconds { try CouncilModel(votes) }
    report("learning from \(votes.count) votes", "\(text(learning, 2)) s")
    let past = model.past()
    let some = judged.suffix(100)
    let (time, _) = try seconds {
      for vote in some { use(try model.forecast(vote.draft, past: past)) }
    }
    report("a forecast", "\(text(1_000 * time / Double(max(some.count, 1)), 1)) ms")
  }
}

private struct Scores {
  private var (count, brier, loss) = (0.0, 0.0, 0.0)

  mutating func add(_ probability: Double, _ came: Bool) {
    let miss = probability - (came ? 1 : 0)
    count += 1
    brier += miss * miss
    loss -= log(max(came ? probability : 1 - probability, 1e-12))
  }

  var words: String { "Brier \(text(brier / count, 4)), log-loss \(text(loss / count, 4))" }
}

private struct Mean {
  private var (sum, count) = (0.0, 0.0)

  mutating func add(_ value: Double) {
    sum += value
    count += 1
  }

  var words: String { text(sum / count, 4) }
}
