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

  enum Mode: String, ExpressibleByArgument, CaseIterable { case published, walk }

  @Option(help: ArgumentHelp("Whose points are shown; repeat it for several.", valueName: "member"))
  var member: [String] = []

  @Option(help: ArgumentHelp("Show all members in this session.", valueName: "session"))
  var session: Int?

  @Option(help: "published or walk.") var mode: Mode = .published

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
    let columns = contents.columns.filtered { bodyOf[$0.id] == body }
    let points = try estimate(columns, contents)
    if let session {
      try show(session, points, institution)
    } else {
      try showLines(points, institution)
    }
    tell(points.unidentified)
  }

  private func estimate(
    _ columns: VoteColumns, _ contents: ArchiveContents
  ) throws -> IdealPoints {
    let pairs = try links.map(readLinks) ?? linkedByTitle(contents)
    let rules: IdealPoints.SampleRules = mode == .published ? .published : .plain
    let sample: IdealPoints.Sample
    do {
      sample = try IdealPoints.Sample(columns, rules: rules, links: pairs)
    } catch { throw refuse("The votes cannot be taken as a sample: \(error).") }
    var settings = mode == .published ? IdealPoints.Settings.published : .walk
    settings.dimensions = dimensions
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
    let hint = "A table with the columns rcid1 and rcid2."
    let rows = try text(of: path, hint: hint).split(whereSeparator: \.isNewline)
    let head = rows.first?.split(separator: ",").map(String.init) ?? []
    guard let earlier = head.firstIndex(of: "rcid1"), let later = head.firstIndex(of: "rcid2")
    else { throw refuse("`\(path)` has no columns rcid1 and rcid2.", hint: hint) }
    return try rows.dropFirst().enumerated().map { line, row in
      let fields = row.split(separator: ",").map(String.init)
      guard fields.count > max(earlier, later) else {
        throw refuse("\(path):\(line + 2): the row has too few fields.", hint: hint)
      }
      return IdealPoints.Link(
        earlier: "rcid-\(fields[earlier])", later: "rcid-\(fields[later])")
    }
  }

  private func showLines(_ points: IdealPoints, _ institution: Institution) throws {
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
      frame: .computed("Ideal points (\(mode.rawValue))", name: "ideal-points"),
      times: sessions, lines: lines, valueLabel: "Ideal point, with its 5 to 95 % band",
      timeLabel: "Session")
    let wanted = points.positions.filter { members.contains($0.actor) }
    output.write(picture, json: { json(wanted, points) }, text: { printTable(wanted, institution) })
  }

  private func show(
    _ session: Int, _ points: IdealPoints, _ institution: Institution
  ) throws {
    let here = points.positions.filter { $0.session == session && $0.first != nil }
      .sorted { ($0.first?.point ?? 0, $0.actor) < ($1.first?.point ?? 0, $1.actor) }
    guard !here.isEmpty else {
      throw refuse(
        "Session \(session) has no points.", hint: "Sessions of the archive: see `archive search`.")
    }
    if dimensions == 2 {
      let picture = ScatterPicture(
        frame: .computed("Ideal points in session \(session)", name: "points"),
        points: here.compactMap { position in
          guard let first = position.first, let second = position.second else { return nil }
          return ScatterPicture.Point(label: position.actor, x: first.point, y: second.point)
        }, horizontalLabel: "First dimension", verticalLabel: "Second dimension")
      output.write(picture, json: { json(here, points) }, text: { printTable(here, institution) })
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
    output.write(picture, json: { json(here, points) }, text: { printTable(here, institution) })
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

  private func json(_ positions: [IdealPoints.Position], _ points: IdealPoints) -> JSONObject {
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
      "mode": .string(mode.rawValue), "items": .integer(Int64(points.items.count)),
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

extension IdealPoints.Unidentified {
  /// In words, with the facts.
  var sentence: String {
    switch self {
    case .nothingToEstimate(let calls):
      "nothing is left to estimate from: \(calls) texts were unanimous"
    case .noBallots(let member): "\(member) has no vote in the sample"
    case .fewBallots(let actor, let session, let ballots, let needed):
      "\(actor) has \(ballots) votes in session \(session), and \(needed) are needed"
    case .oneSided(let actor, let session, let ballots):
      "all \(ballots) votes of \(actor) in session \(session) push the same way"
    case .fewItems(let session, let items, let needed):
      "session \(session) has \(items) texts, and \(needed) are needed"
    case .oneDivision(let session, let items):
      "all \(items) texts of session \(session) divide the members in the same way"
    case .allUnanimous(let session, let items):
      "all \(items) texts of session \(session) were unanimous"
    case .notLinked(let session):
      "no text of session \(session) recurs: its level rests on the prior"
    case .noCutpoint(let call, let unused): "nobody was \(unused.words) on \(call)"
    case .direction(let dimension):
      "no member fixes which end of dimension \(dimension) is which"
    case .notConverged(let sweeps, let change):
      "points still moved by \(Decimal.text(change, 4)) after \(sweeps) sweeps"
    }
  }
}
