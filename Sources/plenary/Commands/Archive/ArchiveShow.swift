import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Procedure

struct ArchiveShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a vote: who did what, what each source says, and what the rules make of it.",
    discussion: """
      A vote is named by the symbol of its resolution or draft, by its name in the archive, or by \
      the number of a source. Where several have one symbol, they are listed.

      EXAMPLES:
        plenary archive show A/RES/69/188
        plenary archive show rcid-5377
        plenary archive show S/2014/348 --json
      """)

  @Argument(help: "A symbol, or a name in the archive.") var vote: String

  @Flag(help: "Write it as one JSON object.")
  var json = false

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let contents = try options.file().contents()
    let found = contents.votes(named: vote)
    guard let first = found.first else {
      throw refuse(
        "No vote has the name or symbol `\(vote)`.",
        hint: "`plenary archive search \(vote)` looks for it in titles too.")
    }
    let whole = found.filter {
      contents.votes[$0].kind != .paragraph && contents.votes[$0].kind != .amendment
    }
    if found.count > 1, whole.count != 1, contents.place(vote) == nil {
      var table = VoteLine.head()
      for place in found { table.add(VoteLine.row(contents.votes[place])) }
      table.print()
      throw refuse(
        "\(counted(found.count, "vote has", "votes have")) that symbol.",
        hint: "Name one of them by its name in the first column.")
    }
    let place = found.count == 1 ? first : whole.first ?? first
    if json {
      ArchiveExport(contents, name: { institution.member($0)?.name(on: $1) ?? $0.code })
        .write([place], as: .jsonl) { print($0, terminator: "") }
    } else {
      VoteText(contents, institution).show(place)
      let others = found.filter { $0 != place }
      if !others.isEmpty {
        print("")
        print("Also taken on \(contents.votes[place].symbol), on parts of it:")
        var table = VoteLine.head()
        for other in others { table.add(VoteLine.row(contents.votes[other])) }
        table.print(margin: 2)
      }
    }
  }
}

/// A vote as text.
struct VoteText {
  private let contents: ArchiveContents
  private let institution: Institution

  init(_ contents: ArchiveContents, _ institution: Institution) {
    self.contents = contents
    self.institution = institution
  }

  func show(_ place: Int) {
    let vote = contents.votes[place]
    print(Terminal.bold(vote.symbol == vote.name ? vote.name : "\(vote.symbol)  (\(vote.name))"))
    for line in wrapped(vote.title, margin: 0) { print(line) }
    print("")
    let body = institution.body(vote.body)?.name ?? vote.body.code
    print("\(body), session \(vote.report.sessionName), \(VoteLine.day(vote))\(precision(vote))")
    if vote.kind != .unstated { print("Voted on: \(vote.kind.rawValue)") }
    let agenda = vote.first(\.agenda)
    if !agenda.isEmpty { print("Agenda: \(VoteLine.shortened(agenda, to: 200))") }
    if !vote.sponsors.isEmpty {
      for line in wrapped("Submitted by: \(names(vote.sponsors, on: vote.day))", margin: 0) {
        print(line)
      }
    }
    let note = vote.first(\.note)
    if !note.isEmpty { print("Note of the source: \(VoteLine.shortened(note, to: 200))") }
    print("")
    showSources(vote)
    showChoices(vote)
    showOutcome(vote)
    for said in vote.statements {
      print("Later statement of \(name(said.member, vote.day)): \(said.words). The result stands.")
    }
  }

  private func precision(_ vote: ArchivedVote) -> String {
    switch vote.precision {
    case .day: ""
    case .month: " (the sources give the month only)"
    case .year: " (the sources give the year only)"
    case .uncertain: " (the day is uncertain)"
    }
  }

  private func showSources(_ vote: ArchivedVote) {
    var table = TextTable(["source", "published", "counted", "not voting"])
    for stored in vote.reports {
      let counted = stored.counted
      let differs =
        stored.namesMembers && !stored.isPartial && !stored.report.published.agrees(with: counted)
      let mark = stored.isPartial ? " (some members only)" : differs ? " (differs)" : ""
      table.add([
        stored.report.collection.name, stored.report.published.words,
        stored.namesMembers ? counted.words + mark : "no list",
        stored.namesMembers ? String(counted.notVoting) : "",
      ])
    }
    table.print()
    print("")
  }

  private func showChoices(_ vote: ArchivedVote) {
    for choice in [Choice.inFavour, .against, .abstaining, .notVoting] {
      let members = contents.members.indices.filter { vote.listed.choice($0) == choice }
        .map { contents.members[$0] }
      if members.isEmpty { continue }
      let words = choice.words
      print(Terminal.bold("\(words.prefix(1).uppercased() + words.dropFirst()) (\(members.count))"))
      let listed = members.map { name($0, vote.day) }.sorted().joined(separator: "; ")
      for line in wrapped(listed, margin: 2) { print(line) }
    }
    print("")
  }

  private func showOutcome(_ vote: ArchivedVote) {
    let announced = vote.first(\.announcedWords)
    if vote.announced != .unstated {
      print("Announced: \(announced.isEmpty ? vote.announced.rawValue : announced).")
    }
    var decisions = DecisionAtTheTime(institution)
    do {
      let decision = try decisions.decision(on: vote, in: contents)
      let determination = decision.determination
      print("By the rules of that day (\(determination.rule)): \(determination.outcome.word).")
      let roster = decision.rules.roster
      for sentence in determination.sentences(decision.rule, name: { roster.name(of: $0) }) {
        for line in wrapped(sentence, margin: 2) { print(line) }
      }
      if !decision.unseated.isEmpty {
        print(
          "  Listed with a ballot and without a seat on that day, not counted: "
            + "\(names(decision.unseated, on: vote.day)).")
      }
      if let important = decision.important {
        print(
          "  As an important question (\(important.rule)): \(important.outcome.word). "
            + "The sources do not say whether it was one.")
      }
      if !determination.outcome.isAdopted, let procedural = decision.procedural {
        print("  As a matter of procedure (\(procedural.rule)): \(procedural.outcome.word).")
      }
    } catch {
      switch error {
      case .noTotals: print("No source gives a list or totals: nothing can be determined.")
      case .noNames: print("The rule looks at who voted how, and no source names all members.")
      case .withoutVote: print("Adopted without a vote: nothing is counted.")
      case .rulesUnknown(let why):
        print("The rules of that day are not known: \(why.hasSuffix(".") ? why : why + ".")")
      }
    }
  }

  private func name(_ member: MemberID, _ day: Day) -> String {
    institution.member(member)?.name(on: day) ?? member.code
  }

  private func names(_ members: [MemberID], on day: Day) -> String {
    members.map { name($0, day) }.joined(separator: ", ")
  }
}
