import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct AnalyseIdealPoints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ideal-points",
    abstract: "Estimates where members stand, session by session, from all their votes.",
    discussion: """
      The model of Bailey, Strezhnev and Voeten (2017): ordinal, recurring texts linked across \
      sessions. Mode `published` follows the published scheme, `walk` is a proper random walk. \
      Recurring texts are linked by their titles, or by a table of pairs. What the votes do not \
      determine is said, and no number is given for it. docs/analysis/ideal-points.md

      EXAMPLES:
        plenary analyse ideal-points --member USA --member RUS --member IND
        plenary analyse ideal-points --session 69
        plenary analyse ideal-points --member BRA --mode walk --svg > brazil.svg
        plenary analyse ideal-points --links linked_resolutions.csv --csv > points.csv
      """)

  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case published, walk

    var title: String {
      switch self {
      case .published: "Ideal points by the published model"
      case .walk: "Ideal points by a random walk"
      }
    }
  }

  @Option(help: ArgumentHelp("Whose points are shown; repeat it for several.", valueName: "member"))
  var member: [String] = []

  @Option(help: ArgumentHelp("Show all members in this session.", valueName: "session"))
  var session: Int?

  @Option(
    help: "published (of the General Assembly alone) or walk. Default: published there, else walk.")
  var mode: Mode?

  @Option(help: "One dimension, or two.") var dimensions = 1

  @Option(
    help: ArgumentHelp(
      "Pairs of linked votes, rcid1,rcid2, in place of linking by titles.", valueName: "file"),
    completion: .file())
  var links: String?

  @Option(help: ArgumentHelp("The body.", valueName: "body")) var body = "GA"

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    guard (1...2).contains(dimensions) else {
      throw refuse("\(dimensions) dimensions are not estimated.", hint: "Ask for 1 or 2.")
    }
    let institution = try options.institution()
    let contents = try options.file().contents()
    let body = BodyID(body.uppercased())
    let bodyOf = Dictionary(
      contents.votes.map { ($0.name, $0.body) }, uniquingKeysWith: { first, _ in first })
    let believed = Set(contents.votes.filter(\.hasBelievedList).map(\.name))
    let columns = contents.columns.filtered { bodyOf[$0.id] == body && believed.contains($0.id) }
    // Its exceptions, its actors and which end of the line is which are facts about one assembly.
    let isAssembly = institution.id == "united-nations" && body == "GA"
    if !isAssembly, mode == .published {
      throw refuse(
        "The published scheme is one for the General Assembly of the United Nations.",
        hint: "Use --mode walk for \(body).")
    }
    let scheme = mode ?? (isAssembly ? .published : .walk)
    let points = try estimate(columns, contents, scheme, isAssembly: isAssembly)
    if let session {
      try show(session, points, institution, scheme)
    } else {
      try showLines(points, institution, scheme)
    }
    tell(points.unidentified)
  }

  private func estimate(
    _ columns: VoteColumns, _ contents: ArchiveContents, _ scheme: Mode, isAssembly: Bool
  ) throws -> IdealPoints {
    let pairs = try links.map(readLinks) ?? linkedByTitle(contents)
    let rules: IdealPoints.SampleRules = scheme == .published ? .published : .plain
    let sample: IdealPoints.Sample
    do {
      sample = try IdealPoints.Sample(
        columns, rules: rules, links: pairs, actors: isAssembly ? IdealPoints.Actor.published : [])
    } catch { throw refuse("The votes cannot be taken as a sample: \(error).") }
    if links != nil, sample.linksNotUsed > 0 {
      Terminal.note(
        "\(counted(sample.linksNotUsed, "pair names", "pairs name")) a vote that is not in the sample"
      )
    }
    var settings = scheme == .published ? IdealPoints.Settings.published : .walk
    settings.dimensions = dimensions
    if !isAssembly { settings.anchors = .none }
    return IdealPoints(sample, settings)
  }

  /// Votes of a series from one session to the next, as the published links are.
  private func linkedByTitle(_ contents: ArchiveContents) -> [IdealPoints.Link] {
    SeriesIndex(contents).all.flatMap { series in
      series.links.compactMap { link in
        link.previous.map {
          IdealPoints.Link(
            earlier: contents.votes[$0].name, later: contents.votes[link.vote].name)
        }
      }
    }
  }

  private func readLinks(_ path: String) throws -> [IdealPoints.Link] {
    let pairs: [(String, String)]
    do { pairs = try LinkedVotes.pairs(in: path) } catch {
      throw refuse(error.message, hint: error.hint)
    }
    return pairs.map { IdealPoints.Link(earlier: "rcid-\($0)", later: "rcid-\($1)") }
  }

  private func showLines(
    _ points: IdealPoints, _ institution: Institution, _ scheme: Mode
  ) throws {
    let members =
      member.isEmpty
      ? ["USA", "GBR", "FRA", "RUS", "CHN", "IND", "BRA"].filter { code in
        points.positions.contains { $0.actor == code }
      }
      : try member.map { try VoteSelection.member($0, institution).code }
    guard !members.isEmpty else {
      throw refuse("Nobody was named.", hint: "Name members with --member, or a --session.")
    }
    let sessions = Set(points.positions.map(\.session)).sorted()
    let lines = members.map { code -> LinesPicture.Line in
      let bySession = Dictionary(
        points.positions.filter { $0.actor == code }.map { ($0.session, $0) },
        uniquingKeysWith: { first, _ in first })
      return LinesPicture.Line(
        label: institution.member(MemberID(code))?.name ?? code,
        estimates: sessions.map { session in
          bySession[session]?.first.map {
            LinesPicture.Estimate($0.point, low: $0.lower, high: $0.upper)
          }
        })
    }
    let picture = LinesPicture(
      frame: .computed(scheme.title, name: "ideal-points"),
      times: sessions, lines: lines, valueLabel: "Ideal point, with its 5 to 95 % band",
      timeLabel: "Session")
    let wanted = points.positions.filter { members.contains($0.actor) }
    output.write(
      picture, json: { json(wanted, points, scheme) }, text: { printTable(wanted, institution) })
  }

  private func show(
    _ session: Int, _ points: IdealPoints, _ institution: Institution, _ scheme: Mode
  ) throws {
    let here = points.positions.filter { $0.session == session && $0.first != nil }
      .sorted { ($0.first?.point ?? 0, $0.actor) < ($1.first?.point ?? 0, $1.actor) }
    guard !here.isEmpty else {
      throw refuse(
        "Session \(session) has no points.",
        hint: scheme == .published && session == 19
          ? "The published scheme leaves session 19 out, in which hardly anything was put to the vote."
          : "Sessions of the archive: see `archive search`.")
    }
    if dimensions == 2 {
      let picture = ScatterPicture(
        frame: .computed("Ideal points in session \(session)", name: "points"),
        points: here.compactMap { position in
          guard let first = position.first, let second = position.second else { return nil }
          return ScatterPicture.Point(label: position.actor, x: first.point, y: second.point)
        }, horizontalLabel: "First dimension", verticalLabel: "Second dimension")
      output.write(
        picture, json: { json(here, points, scheme) }, text: { printTable(here, institution) })
      return
    }
    let rows = here.map { position in
      PowerBars.Row(
        label: position.actor,
        values: [
          position.first.map { PowerBars.Value($0.point, low: $0.lower, high: $0.upper) }
        ])
    }
    let picture = PowerBars(
      frame: .computed("Ideal points in session \(session)", name: "points"),
      measures: ["Ideal point"], rows: rows, decimals: 2)
    output.write(
      picture, json: { json(here, points, scheme) }, text: { printTable(here, institution) })
  }

  private func printTable(_ positions: [IdealPoints.Position], _ institution: Institution) {
    guard positions.contains(where: { $0.first != nil }) else {
      print("The votes determine no point here; the notices say why.")
      return
    }
    var table = TextTable(
      ["member", "session", "votes", "point", "deviation", "5 %", "95 %"]
        + (dimensions == 2 ? ["second", "deviation"] : []), numeric: Set(1...8))
    for position in positions {
      let first = position.first.map { [$0.point, $0.deviation, $0.lower, $0.upper] }
      let second = position.second.map { [$0.point, $0.deviation] }
      table.add(
        [
          institution.member(MemberID(position.actor))?.name ?? position.actor,
          String(position.session), String(position.ballots),
        ] + (first?.map { Decimal.text($0, 3) } ?? ["-", "-", "-", "-"])
          + (dimensions == 2 ? second?.map { Decimal.text($0, 3) } ?? ["-", "-"] : []))
    }
    table.print()
  }

  private func json(
    _ positions: [IdealPoints.Position], _ points: IdealPoints, _ scheme: Mode
  ) -> JSONObject {
    let list = positions.map { position -> JSONValue in
      var object: JSONObject = [
        "member": .string(position.actor), "session": .integer(Int64(position.session)),
        "votes": .integer(Int64(position.ballots)),
      ]
      if let first = position.first {
        object["point"] = .decimal(Decimal.text(first.point, 5))
        object["deviation"] = .decimal(Decimal.text(first.deviation, 5))
        object["low"] = .decimal(Decimal.text(first.lower, 5))
        object["high"] = .decimal(Decimal.text(first.upper, 5))
      }
      if let second = position.second {
        object["second"] = .decimal(Decimal.text(second.point, 5))
        object["secondDeviation"] = .decimal(Decimal.text(second.deviation, 5))
      }
      return .object(object)
    }
    return [
      "mode": .string(scheme.rawValue), "items": .integer(Int64(points.items.count)),
      "sweeps": .integer(Int64(points.sweeps)), "points": .array(list),
      "unidentified": .array(points.unidentified.map { .string($0.sentence) }),
    ]
  }

  /// Kinds with their numbers; cutpoints that nobody used concern no point and are not told here.
  private func tell(_ unidentified: [IdealPoints.Unidentified]) {
    let told = unidentified.filter {
      if case .noCutpoint = $0 { false } else { true }
    }
    for finding in told.prefix(8) { Terminal.note("not determined: \(finding.sentence)") }
    if told.count > 8 { Terminal.note("and \(told.count - 8) more; --json lists them all.") }
  }
}
