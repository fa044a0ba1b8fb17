import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Secretariat

struct ForecastMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Says what is expected of a vote, and why.",
    discussion: """
      Only votes before the given day are used. For the Security Council the title is the subject as \
      the Council's lists name it ("Middle East (Syria)"), and --agenda the item in full.

      EXAMPLES:
        plenary forecast make "Situation of human rights in the Democratic People's Republic of Korea" --before 2014-12-18
        plenary forecast make "Right to the truth" --sponsor ARG --declared USA=against --declared IND=abstaining
        plenary forecast make "Middle East (Syria)" --body SC --sponsor FRA --before 2014-05-22
        plenary forecast make "Nuclear disarmament" --html > forecast.html
      """)

  @Argument(help: "The title of the draft, or the subject in the Council.") var title: String
  @Option(help: ArgumentHelp("GA or SC.", valueName: "body")) var body = "GA"
  @Option(help: ArgumentHelp("Use votes before this day; today.", valueName: "day"))
  var before: String?
  @Option(help: ArgumentHelp("The session; that of the day.", valueName: "number"))
  var session: Int?
  @Option(help: ArgumentHelp("The symbol of the draft.", valueName: "symbol")) var symbol = ""
  @Option(help: ArgumentHelp("A sponsor; repeat it.", valueName: "member")) var sponsor: [String] =
    []
  @Option(help: ArgumentHelp("A position that is known.", valueName: "member=choice"))
  var declared: [String] = []
  @Option(
    help: ArgumentHelp("The committee's vote on the same text, in the archive.", valueName: "vote"))
  var committee: String?
  @Option(help: ArgumentHelp("A subject code: me, nu, di, hr, co, ec.", valueName: "code"))
  var issue: [String] = []
  @Option(help: ArgumentHelp("The agenda item in full, in the Council.", valueName: "item"))
  var agenda = ""
  @Flag(help: "Submitted by the President, in the Council.") var presidential = false
  @Flag(help: "A vote on a paragraph.") var paragraph = false
  @Flag(help: "A vote on an amendment.") var amendment = false
  @Flag(help: "Keep it in the archive.") var keep = false
  @Option(help: ArgumentHelp("Who makes it.", valueName: "name")) var author = ""
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    guard !title.allSatisfy(\.isWhitespace) else {
      throw refuse("A draft has a title.", hint: "plenary forecast make \"Nuclear disarmament\"")
    }
    let institution = try options.institution()
    let archive = try options.file()
    let contents = try archive.contents()
    let forecast = try make(contents, institution)
    if keep {
      let number = try archive.keep(forecast)
      Terminal.note("kept as forecast \(number)")
    }
    let text = ForecastText(forecast, institution)
    output.write(
      text.strips, json: { forecast.json },
      text: { text.show() })
  }

  private func make(
    _ contents: ArchiveContents, _ institution: Institution
  ) throws -> StoredForecast {
    let now = Date().formatted(.iso8601)
    let first = try before == nil ? Day(now.prefix(10)) ?? RuleBook.latest : day(before)
    let body = BodyID(body.uppercased())
    let session = try session ?? next(body, on: first, contents, institution)
    var draft = StoredForecast.Draft(
      body: body, title: title, symbol: symbol, session: session, day: first, issues: issue,
      sponsors: try sponsor.map { try VoteSelection.member($0, institution) },
      kind: amendment ? .amendment : paragraph ? .paragraph : .whole)
    let rules = try? institution.rulesOfProcedure(of: body, on: first)
    let rule = rules.map { $0.decisionRule($0.majorities.ordinary.by) }
    for text in declared {
      let condition = try VoteSelection.condition(text, institution)
      draft.declared[condition.member] = condition.choice
    }
    if rule?.vetoGroup != nil { return try council(draft, contents, institution, now) }
    let forecaster = AssemblyForecaster(contents, body: body, session: session, before: first)
    guard forecaster.voteCount > 0 else {
      throw refuse(
        "The archive has no vote of \(body) in the ten sessions before session \(session).",
        hint:
          "`plenary archive search --body \(body)` lists what there is; --session names another.")
    }
    return forecaster.forecast(
      draft, rule: rule, members: rules?.roster.seats.map(\.member),
      committee: try committeeVote(&draft, contents), author: author, made: now)
  }

  /// The session of the day; where the archive ends earlier, the one after its last.
  private func next(
    _ body: BodyID, on day: Day, _ contents: ArchiveContents, _ institution: Institution
  ) throws -> Int {
    let own = institution.session(of: body, on: day)?.number ?? day.yearMonthDay.year
    let votes = contents.votes.filter { $0.body == body && $0.possibleDays.upperBound < day }
    guard let last = votes.map(\.session).max() else {
      throw refuse(
        "The archive has no vote of \(body) before \(day).",
        hint: "`plenary archive import` takes some in.")
    }
    if own <= last + 1 { return own }
    Terminal.note("the archive ends with session \(last) of \(body): forecast as for the next one")
    return last + 1
  }

  private func committeeVote(
    _ draft: inout StoredForecast.Draft, _ contents: ArchiveContents
  ) throws -> [MemberID: Choice] {
    guard let committee else { return [:] }
    guard let place = contents.votes(named: committee).first else {
      throw refuse(
        "No vote has the name or symbol `\(committee)`.",
        hint: "`plenary archive search` lists what there is.")
    }
    let vote = contents.votes[place]
    guard vote.possibleDays.upperBound < draft.day else {
      throw refuse(
        "The committee's vote \(vote.name) was not taken before \(draft.day) for certain.",
        hint: "A forecast uses only what was known before its day.")
    }
    draft.committeeVote = vote.name
    return contents.choices(of: vote)
  }

  private func council(
    _ draft: StoredForecast.Draft, _ contents: ArchiveContents, _ institution: Institution,
    _ now: String
  ) throws -> StoredForecast {
    do {
      let forecaster = try CouncilForecaster(
        contents, institution, body: draft.body, before: draft.day)
      return try forecaster.forecast(
        draft, agenda: agenda, isPresidential: presidential, author: author, made: now)
    } catch let error as CouncilForecastError {
      throw refuse("\(error)", hint: "Import more votes, or look at what was declared.")
    }
  }
}
