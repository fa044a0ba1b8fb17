import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

struct ArchiveMoved: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moved",
    abstract: "Shows who did something else in one vote than in another.",
    discussion: """
      For two stages of one text, the committee and the plenary, or two years of a recurring one. \
      Members that are in one list only are told apart.

      EXAMPLES:
        plenary archive moved A/RES/66/174 A/RES/69/188
        plenary archive moved A/C.3/69/L.28/Rev.1 A/RES/69/188 --json
      """)

  @Argument(help: "The earlier vote.") var from: String
  @Argument(help: "The later vote.") var to: String
  @Flag(help: "Write the moves as one JSON object.") var json = false
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let first = try NamedVote(from, options)
    let second = try NamedVote(to, options)
    guard first.vote.body == second.vote.body else {
      throw refuse(
        "\(first.vote.symbol) was put to the vote in \(first.vote.body), and "
          + "\(second.vote.symbol) in \(second.vote.body).",
        hint: "Compare two votes of one body.")
    }
    guard let movement = first.contents.movement(from: first.place, to: second.place) else {
      throw refuse("One of the lists contradicts what was announced; it is not compared.")
    }
    if json {
      let moves = movement.moves.map { move -> JSONValue in
        [
          "member": .string(move.member.code), "from": .string(String(move.from.letter)),
          "to": .string(String(move.to.letter)),
        ]
      }
      print(
        JSONValue.object([
          "from": .string(first.vote.name), "to": .string(second.vote.name), "moves": .array(moves),
        ]).text())
      return
    }
    for named in [first, second] {
      print("\(named.vote.symbol), \(VoteLine.day(named.vote)): \(named.vote.counted.words)")
    }
    let changed = movement.moves.filter { $0.from != .notMember && $0.to != .notMember }
    let groups = Dictionary(grouping: changed) { "\($0.from.words) to \($0.to.words)" }
    for (change, moves) in groups.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    ) {
      print(Terminal.bold("\(change) (\(moves.count))"))
      let names = moves.map { first.institution.member($0.member)?.name ?? $0.member.code }
      for line in wrapped(names.joined(separator: "; "), margin: 2) { print(line) }
    }
    if changed.isEmpty { print("Nobody who is in both lists moved.") }
    let others = movement.moves.count - changed.count
    if others > 0 {
      print("\(counted(others, "member is", "members are")) in one of the lists only.")
    }
  }
}
