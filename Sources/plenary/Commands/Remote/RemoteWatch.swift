import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryClient

struct RemoteWatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Tells what happens in a meeting, in plain words, as it is recorded.",
    discussion: """
      When the connection breaks it comes back by itself, and nothing is missed.

      EXAMPLES:
        plenary remote watch
        plenary remote watch --after 120
        plenary remote watch --from-now --json | jq .event

      Stop it with Ctrl-C.
      Exit codes: 0 so many events were told as --count says; 1 the server refused; 2 the input \
      cannot be used, or no server answers.
      """)

  @OptionGroup var options: ServerOptions

  @Option(help: "The meeting's name. Default: the only one there is.")
  var meeting: String?

  @Option(help: ArgumentHelp("Only what comes after this entry.", valueName: "number"))
  var after: Int64 = 0

  @Flag(help: "Only what happens from now on.")
  var fromNow = false

  @Option(help: ArgumentHelp("End after so many events.", valueName: "number"))
  var count: Int?

  @Flag(help: "Write each event as a line of JSON.")
  var json = false

  func run() async throws {
    guard after >= 0, count ?? 1 > 0 else {
      throw refuse("--after and --count take whole numbers.", hint: "--count is 1 at least.")
    }
    let server = try options.connection()
    let name = try await RemotePlace.meeting(meeting, on: server)
    var seen = after
    if fromNow {
      seen = try await server.get(RemotePlace.path(of: name))["sequence"]?.integerValue ?? after
    }
    var told = 0
    // Whether the server was reached before: then it will be again.
    var wasThere = false
    while true {
      do {
        try await server.follow(name, after: seen) { event in
          wasThere = true
          tell(event)
          seen = event.id.flatMap { Int64($0) } ?? seen
          told += 1
          if told == count { throw EnoughEvents() }
        }
      } catch is EnoughEvents { return } catch let failure as RemoteFailure {
        guard wasThere, case .unreachable = failure.code else { throw failure }
        Terminal.note("The connection broke; trying again.")
      }
      wasThere = true
      try await Task.sleep(for: .seconds(2))
    }
  }

  private func tell(_ event: ServerSentEvent) {
    guard !json, let value = try? JSONValue(parsing: Array(event.data.utf8)) else {
      print(event.data)
      fflush(nil)
      return
    }
    let moment = value["event"]?["at"]?.stringValue ?? ""
    let time = moment.dropFirst(11).prefix(8)
    let sequence = event.id ?? ""
    let margin = String(repeating: " ", count: max(0, 5 - sequence.count))
    print("\(margin)\(sequence)  \(time)  \(value["sentence"]?.stringValue ?? event.name)")
    fflush(nil)
  }
}

/// As many events were told as were asked for.
private struct EnoughEvents: Error {}
