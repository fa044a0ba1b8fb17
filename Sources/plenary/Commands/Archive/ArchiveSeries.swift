import ArgumentParser
import CanonicalJSON
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct ArchiveSeries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Shows votes on a recurring text, year by year, and who moved.",
    discussion: """
      Votes are linked by the likeness of their titles within ten sessions; the likeness is shown. \
      Without an argument the longest series are listed.

      EXAMPLES:
        plenary archive series
        plenary archive series A/RES/69/188
        plenary archive series A/RES/69/188 --moved
        plenary archive series rcid-5377 --json
      """)

  @Argument(help: "A vote of the series: a symbol, or a name in the archive.")
  var vote: String?

  @Flag(help: "List who moved between one vote and the next.")
  var moved = false

  @Option(help: ArgumentHelp("List at most so many series.", valueName: "number"))
  var limit = 30

  @Flag(help: "Write it as JSON.")
  var json = false

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let contents = try options.file().contents()
    let index = SeriesIndex(contents)
    guard let vote else {
      list(index, contents)
      return
    }
    let series = contents.votes(named: vote).lazy.compactMap { index.series(of: $0) }.first
    guard let series else {
      let isKnown = !contents.votes(named: vote).isEmpty
      throw refuse(
        isKnown
          ? "The text of `\(vote)` was put to the vote once."
          : "No vote has the name or symbol `\(vote)`.",
        hint: isKnown
          ? "`plenary archive show \(vote)` shows it."
          : "`plenary archive search` looks for it in titles too.")
    }
    if json { printJSON(series, contents) } else { show(series, contents) }
  }

  private func list(_ index: SeriesIndex, _ contents: ArchiveContents) {
    var table = TextTable(["series", "votes", "from", "to", "title"], numeric: [1])
    for series in index.all.prefix(limit) {
      let votes = series.votes.map { contents.votes[$0] }
      table.add([
        series.name, String(votes.count), VoteLine.day(votes[0]),
        VoteLine.day(votes[votes.count - 1]), VoteLine.shortened(series.title),
      ])
    }
    table.print()
    print("\(counted(index.all.count, "series", "series")) in all.")
  }

  private func show(_ series: Series, _ contents: ArchiveContents) {
    for line in wrapped(series.title, margin: 0) { print(Terminal.bold(line)) }
    print("")
    var table = TextTable(
      ["vote", "day", "symbol", "result", "likeness", "moved"], numeric: [4, 5])
    for link in series.links {
      let vote = contents.votes[link.vote]
      let movement = link.previous.flatMap { contents.movement(from: $0, to: link.vote) }
      table.add([
        vote.name, VoteLine.day(vote), vote.symbol, VoteLine.totals(vote),
        link.similarity.map(Decimal.percent) ?? "", movement.map { String($0.moves.count) } ?? "",
      ])
    }
    table.print()
    if moved {
      for link in series.links { tell(link, contents) }
    }
  }

  private func tell(_ link: Series.Link, _ contents: ArchiveContents) {
    guard let previous = link.previous,
      let movement = contents.movement(from: previous, to: link.vote)
    else { return }
    let groups = Dictionary(grouping: movement.moves) { "\($0.from.words) to \($0.to.words)" }
    print("")
    print("\(contents.votes[previous].symbol) to \(contents.votes[link.vote].symbol):")
    for (change, moves) in groups.sorted(by: { $0.key < $1.key }) {
      let members = moves.map(\.member.code).joined(separator: ", ")
      for line in wrapped("\(change) (\(moves.count)): \(members)", margin: 2) { print(line) }
    }
    if groups.isEmpty { print("  nobody moved") }
  }

  private func printJSON(_ series: Series, _ contents: ArchiveContents) {
    let votes = series.links.map { link -> JSONValue in
      let vote = contents.votes[link.vote]
      var object: JSONObject = [
        "vote": .string(vote.name), "day": .string(vote.day.description),
        "symbol": .string(vote.symbol),
      ]
      if let totals = vote.shownTotals {
        object["yes"] = .integer(Int64(totals.inFavour))
        object["no"] = .integer(Int64(totals.against))
        object["abstain"] = .integer(Int64(totals.abstaining))
        object["notVoting"] = vote.hasWholeList ? .integer(Int64(totals.notVoting)) : nil
      }
      object["likeness"] = link.similarity.map { .decimal(Decimal.text($0, 3)) }
      if let previous = link.previous,
        let movement = contents.movement(from: previous, to: link.vote)
      {
        object["moved"] = .array(
          movement.moves.map {
            [
              "member": .string($0.member.code), "from": .string(String($0.from.letter)),
              "to": .string(String($0.to.letter)),
            ]
          })
      }
      return .object(object)
    }
    print(
      JSONValue.object([
        "series": .string(series.name), "title": .string(series.title), "votes": .array(votes),
      ]).text())
  }
}

/// Numbers for people: no exponent, no locale.
enum Decimal {
  /// With so many places after the point, rounded half away from zero.
  static func text(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "-" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return sign + String(units) }
    let digits = String(units)
    let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + filled.dropLast(places) + "." + filled.suffix(places)
  }

  static func percent(_ share: Double) -> String { text(share * 100, 0) + " %" }
}
