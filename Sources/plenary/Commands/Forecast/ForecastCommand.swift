import ArgumentParser

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecasts a vote from the archive, keeps forecasts, and scores them afterwards.",
    discussion: """
      What is shown is expected, not known: each choice of each member with its probability, totals \
      with an interval, and the past votes that it rests on. Positions that are known change it. \
      docs/analysis/forecasts.md and council-forecasts.md say how, and how well it has done.

      EXAMPLES:
        plenary forecast make "Situation of human rights in the Democratic People's Republic of Korea" --before 2014-12-18
        plenary forecast make "The situation in Syria" --body SC --sponsor FRA --keep --author Desk
        plenary forecast list
        plenary forecast score

      Exit codes: 0 done; 2 there is too little to learn from, or the input cannot be used.
      """,
    subcommands: [
      ForecastMake.self, ForecastList.self, ForecastShow.self, ForecastScoreCommand.self,
    ]
  )
}
