import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Procedure

/// One vote of the archive that a command is about.
struct NamedVote {
  let contents: ArchiveContents
  let institution: Institution
  let place: Int

  init(_ text: String, _ options: ArchiveOptions) throws {
    contents = try options.file().contents()
    institution = try options.institution()
    let found = contents.votes(named: text)
    guard
      let place = found.first(where: { [contents] in contents.columns.rollCalls[$0].isWhole })
        ?? found.first
    else {
      throw refuse(
        "No vote has the name or symbol `\(text)`.",
        hint: "`plenary archive search \(text)` looks for it in titles too.")
    }
    guard contents.votes[place].hasWholeList else {
      throw refuse(
        "No source lists what all members did in \(text).",
        hint: "Totals alone, or a list of vetoes, do not say who decides.")
    }
    self.place = place
  }

  var vote: ArchivedVote { contents.votes[place] }

  /// The vote with the rules and the members of its day.
  func rollCall() throws -> RollCallVote {
    var decisions = DecisionAtTheTime(institution)
    let decision: DecisionAtTheTime.Decision
    do { decision = try decisions.decision(on: vote, in: contents) } catch {
      throw refuse(
        "The rules or the members of \(vote.body) on \(vote.day) are not known.",
        hint: "`plenary institutions show` says which days are.")
    }
    guard decision.unseated.isEmpty else {
      let names = decision.unseated.map(\.code).joined(separator: ", ")
      throw refuse(
        "\(names) cast a ballot by the list and had no seat in \(vote.body) on \(vote.day).",
        hint: "`plenary archive check` says what contradicts what; see in the official record.")
    }
    let roster = decision.rules.roster
    return RollCallVote(
      roster: roster, choices: contents.choices(of: vote).filter { roster.contains($0.key) },
      rule: decision.rule)
  }
}

struct AnalyseWhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Changes votes, absences or the rule of a vote that was taken, and decides it again.",
    discussion: """
      What is shown did not happen. Without a change it says who decides: the fewest members whose \
      change would have turned the outcome, and who alone would have. docs/analysis/what-if.md

      EXAMPLES:
        plenary analyse what-if A/RES/69/188
        plenary analyse what-if S/2014/348 --change CHN=abstaining --change RUS=abstaining
        plenary analyse what-if A/RES/69/188 --rule DR-GA-2/3
        plenary analyse what-if A/RES/69/188 --absent USA --leaves PRK
      """)

  @Argument(help: "A symbol, or a name in the archive.") var vote: String
  @Option(help: ArgumentHelp("A member does something else.", valueName: "member=choice"))
  var change: [String] = []
  @Option(help: ArgumentHelp("A member is absent.", valueName: "member")) var absent: [String] = []
  @Option(help: ArgumentHelp("A member has no seat.", valueName: "member")) var leaves: [String] =
    []
  @Option(help: ArgumentHelp("One who had no seat votes.", valueName: "member=choice"))
  var joins: [String] = []
  @Option(help: ArgumentHelp("Another decision rule.", valueName: "id")) var rule: String?
  @Flag(help: "Write the answer as one JSON object.") var json = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let named = try NamedVote(vote, options)
    let before = try named.rollCall()
    let supposition = Supposition(try changes(named))
    let result: WhatIf
    do { result = try WhatIf(before, supposition) } catch {
      throw refuse(AnalyseWhatIf.sentence(error), hint: "Look at `plenary archive show \(vote)`.")
    }
    if json {
      print(JSONValue.object(answer(result)).text())
      return
    }
    print(Terminal.bold("\(named.vote.symbol): \(named.vote.title)"))
    print("As it was: \(told(result.determinationBefore)).")
    if !supposition.changes.isEmpty {
      print("WHAT IF: nothing below happened; it shows what would follow.")
      for move in result.moves {
        print("  \(before.roster.name(of: move.member)): \(move.from.words) to \(move.to.words)")
      }
      print("It would be: \(told(result.determinationAfter)).")
      print(
        result.outcomeChanged ? "The outcome would change." : "The outcome would be the same.")
    }
    tellWhoDecides(result.after)
  }

  private func changes(_ named: NamedVote) throws -> [Supposition.Change] {
    let institution = named.institution
    var changes: [Supposition.Change] = []
    for text in change {
      let condition = try VoteSelection.condition(text, institution)
      changes.append(.votes(condition.member, condition.choice))
    }
    for text in absent {
      changes.append(.votes(try VoteSelection.member(text, institution), .notVoting))
    }
    for text in leaves { changes.append(.leaves(try VoteSelection.member(text, institution))) }
    for text in joins {
      let condition = try VoteSelection.condition(text, institution)
      let name = institution.member(condition.member)?.name(on: named.vote.day)
      changes.append(
        .joins(
          Seat(
            member: condition.member, name: name ?? condition.member.code, groups: [], weights: [:]),
          condition.choice))
    }
    if let rule {
      let id = DecisionRuleID(rule)
      guard let found = institution.decisionRule(id, on: named.vote.day) else {
        throw refuse(
          "\(institution.name) had no decision rule `\(rule)` on \(named.vote.day).",
          hint: Suggestions.question(
            Suggestions.nearest(to: rule, among: institution.decisionRuleIDs.map(\.code))))
      }
      changes.append(.rule(found))
    }
    return changes
  }

  private func told(_ determination: Determination) -> String {
    "\(determination.tally.words), \(determination.outcome.word) by \(determination.rule)"
  }

  private func tellWhoDecides(_ vote: RollCallVote) {
    let summary = vote.leastChange
    print("")
    switch summary.least {
    case .found(let change):
      let members = change.moves.prefix(6).map(\.member.code).joined(separator: ", ")
      print(
        "\(counted(change.count, "change", "changes")) would turn it, the fewest"
          + "\(summary.isProven ? "" : " that were found"): \(members)"
          + (change.count > 6 ? " and so on" : "") + ".")
    case .moreThan(let number): print("More than \(number) changes would be needed to turn it.")
    case .never: print("No change of votes would turn it.")
    }
    var table = TextTable(["from", "to", "fewest changes"], numeric: [2])
    for kind in summary.kinds {
      if case .found(let change) = kind.answer {
        table.add([kind.from.words, kind.to.words, String(change.count)])
      }
    }
    if !table.isEmpty { table.print(margin: 2) }
    let decisive = vote.decisiveMembers
    if decisive.isEmpty {
      print("No member alone decided it.")
    } else {
      let names = decisive.map { vote.roster.name(of: $0.member) }.joined(separator: ", ")
      for line in wrapped("Each of these alone could have turned it: \(names).", margin: 0) {
        print(line)
      }
    }
  }

  private func answer(_ result: WhatIf) -> JSONObject {
    func side(_ determination: Determination) -> JSONValue {
      [
        "rule": .string(determination.rule.code), "outcome": .string(determination.outcome.word),
        "yes": .integer(Int64(determination.tally.all.inFavour)),
        "no": .integer(Int64(determination.tally.all.against)),
        "abstain": .integer(Int64(determination.tally.all.abstaining)),
      ]
    }
    var object: JSONObject = [
      "before": side(result.determinationBefore), "after": side(result.determinationAfter),
      "outcomeChanged": .bool(result.outcomeChanged),
      "decisive": .array(result.after.decisiveMembers.map { .string($0.member.code) }),
    ]
    if let change = result.after.leastChange.least.change {
      object["fewestChanges"] = .integer(Int64(change.count))
      object["changes"] = .array(
        change.moves.map {
          [
            "member": .string($0.member.code), "from": .string($0.from.words),
            "to": .string($0.to.words),
          ]
        })
    }
    return object
  }

  private static func sentence(_ error: SuppositionError) -> String {
    switch error {
    case .noSeat(let member): "\(member) had no seat, and can neither vote nor leave."
    case .seatedAlready(let member): "\(member) has a seat already."
    case .notAChoice(let member): "\(member) has a seat; let it leave with --leaves."
    }
  }
}

struct AnalyseSeats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seats",
    abstract: "Draws the chamber of a vote: a seat for every member with its choice.",
    discussion: """
      EXAMPLES:
        plenary analyse seats A/RES/69/188 --svg > seats.svg
        plenary analyse seats A/RES/69/188 --rows --html > seats.html
      """)

  @Argument(help: "A symbol, or a name in the archive.") var vote: String
  @Flag(help: "Rows in place of half a circle.") var rows = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let named = try NamedVote(vote, options)
    let seats = named.contents.members.indices.map { number in
      SeatsPicture.Seat(
        label: named.contents.members[number].code, choice: named.vote.listed.choice(number))
    }.sorted { $0.label < $1.label }
    let picture = SeatsPicture(
      frame: PictureFrame(
        title: "\(named.vote.symbol): \(named.vote.counted.words)", name: "seats", width: 720),
      seats: seats, arrangement: rows ? .rows : .hemicycle)
    output.write(
      picture,
      json: {
        [
          "vote": .string(named.vote.name),
          "choices": .object(
            JSONObject(
              seats.filter { $0.choice != .notMember }.map {
                JSONObject.Member($0.label, .string(String($0.choice.letter)))
              })),
        ]
      }, text: { print(picture.description) })
  }
}
