import ArgumentParser
import CanonicalJSON
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct ForecastScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Holds forecasts against the votes that came, and scores them.",
    discussion: """
      A forecast is settled by the later vote with its symbol or title; where there are several, name \
      the vote. Brier score (0 to 2), log-loss, and whether the totals came within the interval; of a \
      council the chance of a veto. The picture shows whether ballots came true as often as was said.

      EXAMPLES:
        plenary forecast score
        plenary forecast score 3 --vote A/RES/69/188
        plenary forecast score --svg > calibration.svg
      """)

  @Argument(help: "A forecast; all that are open where none is named.") var number: Int64?
  @Option(help: ArgumentHelp("The vote that settles it.", valueName: "vote")) var vote: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func validate() throws {
    if vote != nil, number == nil {
      throw ValidationError("--vote says what settles one forecast; give its number.")
    }
  }

  /// A forecast with the vote that settles it.
  private struct Settled {
    let forecast: NumberedForecast
    let vote: ArchivedVote
    let wasAdopted: Bool?
    let score: ForecastScore

    /// The chance of a veto, and whether one was cast.
    var veto: (chance: Double, came: Bool)? {
      guard let chance = forecast.forecast.chance(of: "veto"), vote.announced != .unstated else {
        return nil
      }
      return (chance, vote.announced == .vetoed)
    }

    /// Made after the vote, on votes of before it.
    var isHindcast: Bool {
      String(forecast.forecast.made.prefix(10)) > vote.possibleDays.upperBound.description
    }
  }

  func run() throws {
    let archive = try options.file()
    let contents = try archive.contents()
    var decisions = DecisionAtTheTime(try options.institution())
    let wanted = try archive.forecasts().filter { number == nil || $0.number == number }
    if wanted.isEmpty {
      throw refuse(
        number.map { "There is no forecast \($0)." } ?? "No forecast was kept.",
        hint: "`plenary forecast list` lists them; `make --keep` keeps one.")
    }
    var settled: [Settled] = []
    var open: [NumberedForecast] = []
    var scoring = ForecastScoring()
    for one in wanted {
      guard let place = try settling(one, contents) else {
        open.append(one)
        continue
      }
      let vote = contents.votes[place]
      if one.vote != vote.id { try archive.settle(one, by: vote) }
      let actual = contents.choices(of: vote)
      let adopted = decisions.wasAdopted(vote, in: contents)
      guard let score = one.forecast.score(actual, wasAdopted: adopted) else { continue }
      scoring.add(one.forecast.members.map { ($0.chances, actual[$0.member] ?? .notMember) })
      settled.append(Settled(forecast: one, vote: vote, wasAdopted: adopted, score: score))
    }
    output.write(
      picture(scoring), json: { json(settled, open) },
      text: {
        printTable(settled, open)
        printSummary(settled, scoring)
      })
  }

  /// The vote that a forecast foretold; nil where none is known yet, or several may be meant.
  private func settling(_ one: NumberedForecast, _ contents: ArchiveContents) throws -> Int? {
    if let vote {
      let named = contents.votes(named: vote).filter {
        contents.votes[$0].body == one.forecast.draft.body
      }
      let ofKind = named.filter {
        [one.forecast.draft.kind, .unstated].contains(contents.votes[$0].kind)
      }
      guard let place = ofKind.first ?? named.first else {
        throw refuse("No vote of \(one.forecast.draft.body) has the name or symbol `\(vote)`.")
      }
      return place
    }
    if let id = one.vote { return contents.votes.firstIndex { $0.id == id } }
    let candidates = contents.votes(foretoldBy: one.forecast)
    if candidates.count > 1 {
      let names = candidates.prefix(4).map { contents.votes[$0].name }.joined(separator: ", ")
      Terminal.note(
        "forecast \(one.number) may be settled by one of \(names): `plenary forecast score "
          + "\(one.number) --vote NAME`")
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private func picture(_ scoring: ForecastScoring) -> CalibrationPicture {
    CalibrationPicture(
      frame: .computed("Ballots that came as forecast", name: "calibration"),
      bins: scoring.calibration.filter { $0.ballots > 0 }.map {
        CalibrationPicture.Bin(
          predicted: $0.confidence, observed: $0.accuracy, count: $0.ballots)
      })
  }

  private func printTable(_ settled: [Settled], _ open: [NumberedForecast]) {
    var table = TextTable(
      [
        "number", "vote", "result", "accuracy", "Brier", "log-loss", "in favour", "inside",
        "adopted", "veto",
      ],
      numeric: [0, 3, 4, 5])
    for one in settled {
      let forecast = one.forecast.forecast
      let expected = forecast.totals[.inFavour]
      let inFavour = one.vote.shownTotals?.inFavour
      let inside = expected.flatMap { range in
        inFavour.map { (range.low...range.high).contains($0) ? "yes" : "no" }
      }
      let adopted = forecast.chance(of: "adopted").map(Decimal.percent) ?? ""
      let came = one.wasAdopted.map { $0 ? "yes" : "no" } ?? "?"
      table.add([
        String(one.forecast.number) + (one.isHindcast ? "*" : ""), one.vote.symbol,
        VoteLine.totals(one.vote), Decimal.text(one.score.accuracy, 3),
        Decimal.text(one.score.brier, 3), Decimal.text(one.score.logLoss, 3),
        expected.map { "\(Decimal.text($0.mean, 0)) (\($0.low)-\($0.high))" } ?? "",
        inside ?? "", "\(adopted) \(came)",
        one.veto.map { "\(Decimal.percent($0.chance)) \($0.came ? "yes" : "no")" } ?? "",
      ])
    }
    for one in open {
      table.add([String(one.number), "no vote yet", "", "", "", "", "", "", "", ""])
    }
    table.print()
    if settled.contains(where: \.isHindcast) {
      print("* made after the vote, from votes before it; settings and weights may know later ones")
    }
  }

  /// How ballots came of those that were given such a chance; of a single forecast it says little.
  private func printSummary(_ settled: [Settled], _ scoring: ForecastScoring) {
    let vetoes = settled.compactMap(\.veto)
    if vetoes.count > 1 {
      let sum = vetoes.reduce(0.0) { sum, veto in
        let miss = veto.chance - (veto.came ? 1 : 0)
        return sum + miss * miss
      }
      print("Brier score of the chances of a veto: \(Decimal.text(sum / Double(vetoes.count), 3))")
    }
    guard settled.count > 1 else { return }
    print("")
    var table = TextTable(["chance given", "came true", "ballots"], numeric: [0, 1, 2])
    for bin in scoring.calibration where bin.ballots > 0 {
      table.add([
        Decimal.percent(bin.confidence), Decimal.percent(bin.accuracy), String(bin.ballots),
      ])
    }
    table.print(margin: 2)
  }

  private func json(_ settled: [Settled], _ open: [NumberedForecast]) -> JSONObject {
    [
      "settled": .array(
        settled.map { one in
          var object: JSONObject = [
            "number": .integer(one.forecast.number), "vote": .string(one.vote.name),
            "accuracy": .decimal(Decimal.text(one.score.accuracy, 5)),
            "brier": .decimal(Decimal.text(one.score.brier, 5)),
            "logLoss": .decimal(Decimal.text(one.score.logLoss, 5)),
            "ballots": .integer(Int64(one.score.ballots)), "hindcast": .bool(one.isHindcast),
          ]
          object["adopted"] = one.wasAdopted.map { .bool($0) }
          object["vetoed"] = one.veto.map { .bool($0.came) }
          return .object(object)
        }),
      "open": .array(open.map { .integer($0.number) }),
    ]
  }
}
