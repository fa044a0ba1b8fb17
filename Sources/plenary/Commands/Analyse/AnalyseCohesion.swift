import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct AnalyseCohesion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohesion",
    abstract: "Measures how united groups vote: Rice index and agreement index.",
    discussion: """
      A group is one of the institution's (its members on the day of each vote count), or members \
      joined by commas. Rice (1925): |for - against| / (for + against). Agreement index (Hix, Noury \
      and Roland 2005), with abstentions. Votes in which fewer than two of the group took part do \
      not count. Without a group all groups are measured.

      EXAMPLES:
        plenary analyse cohesion --session 69
        plenary analyse cohesion eu --session 40-70 --svg > eu.svg
        plenary analyse cohesion BRA,RUS,IND,CHN,ZAF --session 65-70
      """)

  @Argument(help: "Groups, or members joined by commas.") var groups: [String] = []
  @OptionGroup var votes: ComparedVotes
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  private struct Measured {
    var name: String
    var session: Int
    var cohesion: Cohesion
  }

  func run() throws {
    let institution = try options.institution()
    let contents = try options.file().contents()
    let places = Dictionary(grouping: try votes.places(contents)) { contents.votes[$0].session }
    let all = institution.memberGroups
    let named: [(String, (Day) -> Set<MemberID>)]
    if groups.isEmpty {
      named = all.map { group in (group.name, { group.members(on: $0) }) }
    } else {
      named = try groups.map { try group($0, all, institution) }
    }
    let sessions = places.keys.sorted()
    let measured = named.flatMap { name, members in
      sessions.map { session in
        Measured(
          name: name, session: session,
          cohesion: Cohesion(
            contents.columns, rollCalls: places[session], leastBallots: 2, group: members))
      }
    }
    output.write(
      picture(measured, names: named.map(\.0), sessions), json: { json(measured) },
      text: { printTable(measured) })
  }

  private func group(
    _ text: String, _ all: [MemberGroup], _ institution: Institution
  ) throws -> (String, (Day) -> Set<MemberID>) {
    if let group = all.first(where: { $0.id.code == text || $0.name == text }) {
      return (group.name, { group.members(on: $0) })
    }
    if text.contains(",") {
      let members = Set(
        try text.split(separator: ",").map { try VoteSelection.member(String($0), institution) })
      return (text, { _ in members })
    }
    throw refuse(
      "`\(text)` is no group of \(institution.name).",
      hint:
        "The groups are \(all.map(\.id.code).joined(separator: ", ")); members are joined by commas."
    )
  }

  private func picture(
    _ measured: [Measured], names: [String], _ sessions: [Int]
  ) -> LinesPicture {
    let lines = names.map { name in
      let bySession = Dictionary(
        measured.filter { $0.name == name }.map { ($0.session, $0.cohesion) },
        uniquingKeysWith: { first, _ in first })
      return LinesPicture.Line(
        label: name,
        estimates: sessions.map { session in
          bySession[session]?.meanAgreementIndex.map { LinesPicture.Estimate($0.mean) }
        })
    }
    return LinesPicture(
      frame: .computed("Cohesion of groups", name: "cohesion"),
      times: sessions, lines: lines, valueLabel: "Agreement index, mean over votes",
      timeLabel: "Session")
  }

  private func printTable(_ measured: [Measured]) {
    var table = TextTable(
      ["group", "session", "votes", "agreement index", "Rice index", "votes for Rice"],
      numeric: [1, 2, 3, 4, 5])
    for one in measured {
      let index = one.cohesion.meanAgreementIndex
      let rice = one.cohesion.meanRice
      table.add([
        one.name, String(one.session), index.map { String($0.rollCalls) } ?? "0",
        index.map { Decimal.text($0.mean, 3) } ?? "-", rice.map { Decimal.text($0.mean, 3) } ?? "-",
        rice.map { String($0.rollCalls) } ?? "0",
      ])
    }
    table.print()
  }

  private func json(_ measured: [Measured]) -> JSONObject {
    [
      "groups": .array(
        measured.map { one in
          var object: JSONObject = [
            "group": .string(one.name), "session": .integer(Int64(one.session)),
          ]
          if let index = one.cohesion.meanAgreementIndex {
            object["agreementIndex"] = .decimal(Decimal.text(index.mean, 4))
            object["votes"] = .integer(Int64(index.rollCalls))
          }
          if let rice = one.cohesion.meanRice {
            object["rice"] = .decimal(Decimal.text(rice.mean, 4))
          }
          return .object(object)
        })
    ]
  }
}

struct AnalyseWinners: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winners",
    abstract: "Counts how often each member was on the winning side.",
    discussion: """
      What a source announces counts; where none does, the ordinary majority of the body by its \
      rules of that day. Abstentions and absences are on no side.

      EXAMPLES:
        plenary analyse winners --session 69
        plenary analyse winners --session 60-70 --csv
      """)

  @OptionGroup var votes: ComparedVotes
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let contents = try options.file().contents()
    let places = Set(try votes.places(contents))
    var decisions = DecisionAtTheTime(institution)
    var outcomes: [Int: Bool] = [:]
    for place in places {
      outcomes[place] = decisions.wasAdopted(contents.votes[place], in: contents)
    }
    let sides = contents.columns.winningSides { outcomes[$0] }
      .filter { $0.won + $0.lost + $0.abstained + $0.notVoting > 0 }
      .sorted { (($1.share ?? -1), $0.member.code) < (($0.share ?? -1), $1.member.code) }
    let picture = PowerBars(
      frame: .computed("On the winning side in session \(votes.session)", name: "winners"),
      measures: ["Share of votes for or against"],
      rows: sides.map { side in
        PowerBars.Row(label: side.member.code, values: [side.share.map { PowerBars.Value($0) }])
      })
    output.write(
      picture,
      json: {
        [
          "members": .array(
            sides.map {
              [
                "member": .string($0.member.code), "won": .integer(Int64($0.won)),
                "lost": .integer(Int64($0.lost)), "abstained": .integer(Int64($0.abstained)),
                "notVoting": .integer(Int64($0.notVoting)),
              ]
            })
        ]
      },
      text: {
        var table = TextTable(
          ["member", "won", "lost", "abstained", "not voting", "share"], numeric: [1, 2, 3, 4, 5])
        for side in sides {
          table.add([
            institution.member(side.member)?.name ?? side.member.code, String(side.won),
            String(side.lost), String(side.abstained), String(side.notVoting),
            side.share.map { Decimal.text($0 * 100, 1) + " %" } ?? "-",
          ])
        }
        table.print()
      })
  }
}
