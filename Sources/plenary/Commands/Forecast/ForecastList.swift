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
      ["number", "made", "for", "author", "body", "adopted", "vote", "title"], numeric: [0, 5])
    let names = Dictionary(
      try archive.contents().votes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }
    )
    for one in forecasts {
      table.add([
        String(one.number), one.forecast.made, one.forecast.draft.day.description,
        one.forecast.author, one.forecast.draft.body.code,
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
