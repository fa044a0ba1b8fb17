import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct ArchiveMember: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member",
    abstract: "Shows what a member did, session by session, and who votes like it.",
    discussion: """
      Closest and farthest are counted over the member's last five sessions, by the published \
      definition of agreement: an abstention agrees by half, unanimous votes and absences do not \
      count.

      EXAMPLES:
        plenary archive member IND
        plenary archive member "Côte d'Ivoire" --session 50-70
        plenary archive member FRA --body SC --json
      """)

  @Argument(help: "A member, by code or by any name.") var member: String
  @Option(help: ArgumentHelp("The body.", valueName: "body")) var body = "GA"
  @Option(help: ArgumentHelp("Sessions: 60-70.", valueName: "sessions")) var session: String?
  @Flag(help: "Write it as one JSON object.") var json = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let contents = try options.file().contents()
    let id = try VoteSelection.member(member, institution)
    let history = MemberHistory(
      id, in: contents, body: BodyID(body.uppercased()),
      sessions: try session.map(VoteSelection.sessions))
    guard let history else {
      throw refuse(
        "The archive has no vote of \(institution.member(id)?.name ?? id.code) in \(body).",
        hint: "Look at the body and the sessions; members sit in the Council for two years.")
    }
    if json { printJSON(history) } else { show(history, institution) }
  }

  private func show(_ history: MemberHistory, _ institution: Institution) {
    print(Terminal.bold(institution.member(history.member)?.name ?? history.member.code))
    var table = TextTable(
      ["session", "in favour", "against", "abstaining", "not voting", "with the majority"],
      numeric: [0, 1, 2, 3, 4, 5])
    for session in history.sessions {
      let sided = session.withMajority + session.againstMajority
      let totals = session.totals
      table.add([
        String(session.session), String(totals.inFavour), String(totals.against),
        String(totals.abstaining), String(totals.notVoting),
        sided == 0 ? "" : Decimal.percent(Double(session.withMajority) / Double(sided)),
      ])
    }
    table.print()
    guard let compared = history.compared, !history.closest.isEmpty else { return }
    print("")
    print("Sessions \(compared.lowerBound) to \(compared.upperBound), agreement:")
    var pairs = TextTable(
      ["closest", "", "votes", "farthest", "", "votes"], numeric: [1, 2, 4, 5])
    for (near, far) in zip(history.closest, history.farthest) {
      pairs.add(
        [near, far].flatMap { neighbour in
          [
            institution.member(neighbour.member)?.name ?? neighbour.member.code,
            neighbour.pair.agreement.map(Decimal.percent) ?? "", String(neighbour.pair.bothCast),
          ]
        })
    }
    pairs.print(margin: 2)
  }

  private func printJSON(_ history: MemberHistory) {
    let sessions = history.sessions.map { session -> JSONValue in
      [
        "session": .integer(Int64(session.session)),
        "yes": .integer(Int64(session.totals.inFavour)),
        "no": .integer(Int64(session.totals.against)),
        "abstain": .integer(Int64(session.totals.abstaining)),
        "notVoting": .integer(Int64(session.totals.notVoting)),
        "withMajority": .integer(Int64(session.withMajority)),
        "againstMajority": .integer(Int64(session.againstMajority)),
      ]
    }
    func list(_ neighbours: [Agreement.Neighbour]) -> JSONValue {
      .array(
        neighbours.map {
          var object: JSONObject = ["member": .string($0.member.code)]
          object["agreement"] = $0.pair.agreement.map { .decimal(Decimal.text($0, 4)) }
          object["votes"] = .integer(Int64($0.pair.bothCast))
          return .object(object)
        })
    }
    print(
      JSONValue.object([
        "member": .string(history.member.code), "sessions": .array(sessions),
        "closest": list(history.closest), "farthest": list(history.farthest),
      ]).text())
  }
}

struct ArchivePair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Shows how far two members agree, session by session.",
    discussion: """
      Agreement is 1 - |difference| / 2 on yes 1, abstain 2, no 3, over votes that were not \
      unanimous and in which both cast a ballot. Absences are shown and not counted.

      EXAMPLES:
        plenary archive pair FRA GBR
        plenary archive pair CHN RUS --body SC --opposed
      """)

  @Argument(help: "A member.") var first: String
  @Argument(help: "Another.") var second: String
  @Option(help: ArgumentHelp("The body.", valueName: "body")) var body = "GA"
  @Option(help: ArgumentHelp("Sessions: 60-70.", valueName: "sessions")) var session: String?
  @Flag(help: "List the votes in which they opposed each other.") var opposed = false
  @Flag(help: "Write a table as CSV.") var csv = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let contents = try options.file().contents()
    let one = try VoteSelection.member(first, institution)
    let other = try VoteSelection.member(second, institution)
    guard
      let pair = PairHistory(
        one, other, in: contents, body: BodyID(body.uppercased()),
        sessions: try session.map(VoteSelection.sessions)), !pair.sessions.isEmpty
    else {
      throw refuse(
        "\(one) and \(other) never voted in \(body) together.",
        hint: "Look at the body and the sessions.")
    }
    let rows = pair.sessions.map { session -> [String] in
      let counts = session.pair
      return [
        String(session.session), counts.agreement.map { Decimal.text($0, 3) } ?? "",
        String(counts.same), String(counts.half), String(counts.opposite),
        String(counts.onlyFirstAbsent), String(counts.onlySecondAbsent), String(counts.bothAbsent),
      ]
    }
    if csv {
      print(
        "session,agreement,same,half,opposite,only_\(one)_absent,only_\(other)_absent,both_absent")
      for row in rows { print(row.joined(separator: ",")) }
      return
    }
    var table = TextTable(
      [
        "session", "agreement", "same", "half", "opposite", "only \(one) absent",
        "only \(other) absent", "both absent",
      ], numeric: Set(0...7))
    for row in rows { table.add(row) }
    table.print()
    print("Opposed each other in \(counted(pair.opposed.count, "vote", "votes")).")
    if opposed {
      var list = VoteLine.head()
      for place in pair.opposed { list.add(VoteLine.row(contents.votes[place])) }
      list.print()
    }
  }
}
