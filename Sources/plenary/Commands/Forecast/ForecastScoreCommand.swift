import ArgumentParser
import CanonicalJSON
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct ForecastList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the forecasts that were kept.",
    discussion: """
      EXAMPLES:
        plenary forecast list
        plenary forecast list --json
      """)

  @Flag(help: "Write one JSON object a forecast.") var json = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let archive = try options.file()
    let forecasts = try archive.forecasts()
    if json {
      for one in forecasts { print(JSONValue.object(one.forecast.json).text()) }
      return
    }
    var table = TextTable(
      ["number", "made", "author", "body", "adopted", "vote", "title"], numeric: [0, 4])
    let names = Dictionary(
      try archive.contents().votes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }
    )
    for one in forecasts {
      table.add([
        String(one.number), one.forecast.made, one.forecast.author, one.forecast.draft.body.code,
        one.forecast.chance(of: "adopted").map(Decimal.percent) ?? "",
        one.vote.flatMap { names[$0] } ?? "open",
        VoteLine.shortened(one.forecast.draft.title, to: 50),
      ])
    }
    if forecasts.isEmpty {
      print("No forecast was kept; `plenary forecast make TITLE --keep` keeps one.")
    } else {
      table.print()
    }
  }
}

struct ForecastShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a forecast as it was made.",
    discussion: """
      EXAMPLES:
        plenary forecast show 1
        plenary forecast show 1 --html > forecast.html
      """)

  @Argument(help: "Its number.") var number: Int64
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let archive = try options.file()
    guard let found = try archive.forecasts().first(where: { $0.number == number }) else {
      throw refuse("There is no forecast \(number).", hint: "`plenary forecast list` lists them.")
    }
    let text = ForecastText(found.forecast, try options.institution())
    output.write(
      text.strips, json: { found.forecast.json },
      text: {
        print(
          "Made \(found.forecast.made)"
            + (found.forecast.author.isEmpty ? "" : " by \(found.forecast.author)"))
        text.show()
      })
  }
}

struct ForecastScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Holds forecasts against the votes that came, and scores them.",
    discussion: """
      A forecast is settled by the later vote with its symbol or title; name the vote where there \
      are several. Brier score (0 to 2), log-loss, and whether the totals came within the interval.

      EXAMPLES:
        plenary forecast score
        plenary forecast score 3 --vote A/RES/69/188
      """)

  @Argument(help: "A forecast; all that are open where none is named.") var number: Int64?
  @Option(help: ArgumentHelp("The vote that settles it.", valueName: "vote")) var vote: String?
  @Flag(help: "Write one JSON object a forecast.") var json = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let archive = try options.file()
    let contents = try archive.contents()
    let institution = try options.institution()
    let wanted = try archive.forecasts().filter { number == nil || $0.number == number }
    if wanted.isEmpty {
      throw refuse(
        number.map { "There is no forecast \($0)." } ?? "No forecast was kept.",
        hint: "`plenary forecast list` lists them; `make --keep` keeps one.")
    }
    var decisions = DecisionAtTheTime(institution)
    var table = TextTable(
      [
        "number", "vote", "result", "accuracy", "Brier", "log-loss", "in favour", "inside",
        "adopted",
      ],
      numeric: [0, 3, 4, 5])
    for one in wanted {
      guard let place = try settling(one, contents) else {
        table.add([String(one.number), "no vote yet", "", "", "", "", "", "", ""])
        continue
      }
      let vote = contents.votes[place]
      try archive.settle(one, by: vote)
      let adopted =
        (try? decisions.decision(on: vote, in: contents))?.determination.outcome.isAdopted
      let actual = Dictionary(
        uniqueKeysWithValues: contents.members.indices.map {
          (contents.members[$0], vote.listed.choice($0))
        })
      guard let score = one.forecast.score(actual, wasAdopted: adopted) else { continue }
      if json {
        print(JSONValue.object(answer(one, vote, score)).text())
        continue
      }
      let expected = one.forecast.totals[.inFavour]
      table.add([
        String(one.number), vote.symbol, vote.counted.words, Decimal.text(score.accuracy, 3),
        Decimal.text(score.brier, 3), Decimal.text(score.logLoss, 3),
        expected.map { "\(Decimal.text($0.mean, 0)) (\($0.low)-\($0.high))" } ?? "",
        expected.map { ($0.low...$0.high).contains(vote.counted.inFavour) ? "yes" : "no" } ?? "",
        "\(one.forecast.chance(of: "adopted").map(Decimal.percent) ?? "") \(adopted == true ? "yes" : adopted == false ? "no" : "?")",
      ])
    }
    if !json { table.print() }
  }

  private func settling(_ one: NumberedForecast, _ contents: ArchiveContents) throws -> Int? {
    if let vote {
      guard
        let place = contents.votes(named: vote).first(where: {
          contents.columns.rollCalls[$0].isWhole
        })
      else { throw refuse("No vote has the name or symbol `\(vote)`.") }
      return place
    }
    if let id = one.vote { return contents.votes.firstIndex { $0.id == id } }
    return contents.votes(foretoldBy: one.forecast).first
  }

  private func answer(
    _ one: NumberedForecast, _ vote: ArchivedVote, _ score: ForecastScore
  ) -> JSONObject {
    [
      "number": .integer(one.number), "vote": .string(vote.name),
      "accuracy": .decimal(Decimal.text(score.accuracy, 5)),
      "brier": .decimal(Decimal.text(score.brier, 5)),
      "logLoss": .decimal(Decimal.text(score.logLoss, 5)),
      "ballots": .integer(Int64(score.ballots)),
    ]
  }
}
