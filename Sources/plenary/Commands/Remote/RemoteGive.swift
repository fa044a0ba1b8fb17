import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryClient
import PlenaryModel
import Procedure
import Secretariat

struct RemoteInOrder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "in-order",
    abstract: "Lists what is in order now, each with its rule.",
    discussion: """
      Words, numbers and texts are examples; `plenary remote give` takes them as key=value.

      EXAMPLES:
        plenary remote in-order
        plenary remote in-order --as chair --json

      Exit codes: 0 listed; 1 the server refused; 2 the input cannot be used, or no server answers.
      """)

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Write what the server answers, as JSON.")
  var json = false

  func run() async throws {
    let place = try await RemotePlace(options)
    let answer = try await place.server.get(place.path("in-order"))
    if json { return print(answer.text(indentation: 2)) }
    var table = TextTable(["rule", "order"])
    for entry in answer.arrayValue ?? [] {
      let order = entry["order"]?.objectValue ?? [:]
      table.add([entry["rule"]?["id"]?.stringValue ?? "", OrderWords.line(order)])
    }
    if table.isEmpty { return print("Nothing is in order now.") }
    table.print()
  }
}

struct RemoteGive: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give",
    abstract: "Gives an order to a meeting.",
    discussion: """
      What can be asked, and which members each order has, is in docs/orders.md. A list is given by \
      its key several times; a value with parts is JSON. Without an answer it is sent once more, \
      and done once.

      EXAMPLES:
        plenary remote give request-floor
        plenary remote give call-speaker member=CUB --as chair
        plenary remote give limit-speeches seconds=300 --as chair
        plenary remote give open-voting on='{"proposal":"A/C.3/69/L.28/Rev.1"}' --as chair
        plenary remote give raise-point-of-order words='The screen is dark'

      Exit codes: 0 done; 1 the server refused: out of order, not allowed; 2 the input cannot be \
      used, or no server answers.
      """)

  @Argument(help: "The order's name.")
  var order: String

  @Argument(help: ArgumentHelp("Its members.", valueName: "key=value"))
  var members: [String] = []

  @OptionGroup var options: PlaceOptions

  @Option(
    help: ArgumentHelp(
      "Names this act: given again with the same key it is not done again. Default: a new one.",
      valueName: "key"))
  var key: String?

  @Flag(help: "Write what the server answers, as JSON.")
  var json = false

  func run() async throws {
    let object = try OrderWords.order(order, members)
    do { _ = try Order(json: object) } catch {
      throw refuse("\(error.message) (\(error.path)).", hint: "\(error.hint).")
    }
    let place = try await RemotePlace(options)
    let answer = try await place.server.post(
      place.path("orders"), object, key: key ?? UUID().uuidString)
    if json { return print(answer.text(indentation: 2)) }
    RemoteAnswer.tell(answer)
  }
}

struct RemoteVote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Casts your vote in the vote that is being taken, or changes it.",
    discussion: """
      It counts in this vote only: when it comes too late it counts in no other.

      EXAMPLES:
        plenary remote vote in-favour
        plenary remote vote abstaining --meeting third-committee --as seat-JPN

      Exit codes: 0 the vote is in the record; 1 the server refused: no vote is being taken, it is \
      closed; 2 the input cannot be used, or no server answers.
      """)

  @Argument(help: "in-favour, against or abstaining.")
  var vote: String

  @OptionGroup var options: PlaceOptions

  func run() async throws {
    let words = Vote.allCases.map(\.rawValue)
    guard words.contains(vote) else {
      throw refuse("`\(vote)` is no vote.", hint: "Say \(words.joined(separator: ", ")).")
    }
    let place = try await RemotePlace(options)
    let state = try await place.server.get(RemotePlace.path(of: place.meeting))
    guard let voting = state["voting"], let number = voting["voting"]?.integerValue else {
      Terminal.error("No vote is being taken.", hint: "`plenary remote show` shows what is.")
      throw ExitCode.doesNotHold
    }
    let answer = try await place.server.post(
      place.path("ballot"), ["vote": .string(vote), "voting": .integer(number)],
      key: UUID().uuidString)
    print("On \(voting["title"]?.stringValue ?? "the question"):")
    RemoteAnswer.tell(answer)
  }
}

/// What an act came to.
enum RemoteAnswer {
  static func tell(_ answer: JSONValue) {
    let sentences = answer["sentences"]?.arrayValue?.compactMap(\.stringValue) ?? []
    if sentences.isEmpty { print("Nothing changed.") }
    for sentence in sentences { print(sentence) }
  }
}
