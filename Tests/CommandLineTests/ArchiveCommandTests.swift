import Foundation
import Testing

/// The archive's commands as a user has them, on invented votes of an invented assembly of the
/// Members whose codes it borrows.
@Suite struct ArchiveCommandTests {
  private struct Bench {
    let folder: URL
    let archive: String

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      archive = folder.appending(path: "votes.archive").path
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func file(_ name: String, _ text: String) throws -> String {
      let path = folder.appending(path: name).path
      try Data(text.utf8).write(to: URL(filePath: path))
      return path
    }

    func run(_ line: String) async throws -> Program.Run {
      try await Program.run(
        line.split(separator: " ").map(String.init) + ["--archive", archive])
    }
  }

  /// Fifty invented votes in ten sessions, five yearly texts.
  private static let votes: String = {
    let members = ["BRA", "CHN", "FRA", "IND", "JPN", "KEN", "USA", "ZAF"]
    let texts = [
      "Shade of the oak", "Depth of the well", "Width of the path", "Song of the thrush",
      "Age of the elm",
    ]
    var lines = ""
    for session in 60..<70 {
      for (number, text) in texts.enumerated() {
        let choices = members.enumerated().map { place, member in
          let letter = ["Y", "N", "A", "Y"][(place * (number + 1) + session / 7) % 4]
          return "\"\(member)\":\"\(letter)\""
        }
        lines +=
          "{\"key\":\"\(session)-\(number)\",\"body\":\"GA\",\"session\":\(session),"
          + "\"day\":\"\(session + 1945)-12-0\(number + 1)\",\"kind\":\"whole\",\"title\":\"\(text)\","
          + "\"choices\":{\(choices.joined(separator: ","))}}\n"
      }
    }
    return lines
  }()

  @Test func anArchiveIsBegunAskedAndExported() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let path = try bench.file("votes.jsonl", ArchiveCommandTests.votes)
    let first = try await bench.run("archive import \(path)")
    #expect(first.exitCode == 0)
    #expect(first.output.contains("Read: 50 votes.\nNew: 50."))
    let again = try await bench.run("archive import \(path)")
    #expect(again.output.contains("New: 0.") && again.output.contains("Unchanged: 50."))

    let found = try await bench.run("archive search oak --session 60-61")
    #expect(found.exitCode == 0 && found.output.contains("2 votes."))
    let none = try await bench.run("archive search birch")
    #expect(none.exitCode == 1 && none.output == "No vote was found.\n")
    let shown = try await bench.run("archive show json-lines-60-0")
    #expect(shown.exitCode == 0 && shown.output.contains("Shade of the oak"))
    let series = try await bench.run("archive series json-lines-60-0")
    #expect(series.output.split(separator: "\n").count == 2 + 10)
    let member = try await bench.run("archive member France --json")
    #expect(member.exitCode == 0 && member.output.hasPrefix("{"))
    let pair = try await bench.run("archive pair FRA KEN --csv")
    #expect(pair.output.split(separator: "\n").count == 1 + 10)

    let exported = try await bench.run("archive export --format jsonl")
    let back = try bench.file("back.jsonl", exported.output)
    let read = try await bench.run("archive import \(back) --dry-run --json")
    #expect(read.exitCode == 0 && read.output.contains("\"read\": 50"))
  }

  @Test func whatIsWrongIsToldWithItsPlaceAndEndsWith2() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let path = try bench.file("bad.csv", "rcid,country_code,vote\n1,FRA,yes\n1,XXX,maybe\n")
    let run = try await bench.run("archive import \(path)")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("bad.csv:3:3: `maybe` is no vote"))
    #expect(run.errors.contains("places were refused and left out"))
    for line in ["archive search", "archive show X", "analyse seats X", "forecast list"] {
      let missing = try await bench.run(line)
      #expect(missing.exitCode == 2, "\(line)")
      #expect(missing.errors.contains("There is no archive"), "\(line)")
    }
  }

  @Test(arguments: [
    "agreement --session 60-69 --least-common 5", "clusters --session 60-69 --least-common 5",
    "cohesion BRA,IND,ZAF --session 60-69", "winners --session 60-69",
    "ideal-points --member FRA --mode walk", "seats json-lines-60-0", "power DR-SC-SUBST",
  ])
  func analysesComeInEveryForm(_ command: String) async throws {
    let bench = try Bench()
    defer { bench.remove() }
    _ = try await bench.run(
      "archive import \(try bench.file("votes.jsonl", ArchiveCommandTests.votes))")
    // Each run reads the institutions anew: one command goes through all forms.
    let forms = [
      ("", ""), ("--svg", "<svg"), ("--csv", ""), ("--json", "{"), ("--html", "<!DOCTYPE html>"),
    ]
    for (form, start) in command.hasPrefix("cohesion") ? forms[...] : forms.prefix(2) {
      let arguments = "analyse \(command) \(form)"
      let run =
        command.hasPrefix("power")
        ? try await Program.run(arguments.split(separator: " ").map(String.init))
        : try await bench.run(arguments)
      #expect(run.exitCode == 0, "\(arguments): \(run.errors)")
      #expect(run.output.hasPrefix(start) && run.output.count > 40, "\(arguments)")
    }
  }

  @Test func aForecastIsKeptAndScoredAfterTheVote() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    _ = try await bench.run(
      "archive import \(try bench.file("votes.jsonl", ArchiveCommandTests.votes))")
    let made = try await bench.run(
      "forecast make Shade --before 2013-12-01 --declared FRA=against --keep --author Desk")
    #expect(made.exitCode == 0)
    #expect(made.output.hasPrefix("FORECAST, nothing of this has happened"))
    #expect(made.errors == "plenary: kept as forecast 1\n")
    let list = try await bench.run("forecast list")
    #expect(list.output.contains("Desk") && list.output.contains("open"))
    let early = try await bench.run("forecast score 1 --vote json-lines-60-0")
    #expect(early.exitCode == 2 && early.errors.contains("judged by what came after it"))
    let score = try await bench.run("forecast score 1 --vote json-lines-68-0")
    #expect(score.exitCode == 0 && score.output.contains("json-lines-68-0"))
    let again = try await bench.run("forecast score 1 --vote json-lines-69-0")
    #expect(again.exitCode == 0 && again.output.contains("json-lines-69-0"))
    #expect(again.output.contains("* made after the vote"))
    let picture = try await bench.run("forecast score --svg")
    #expect(picture.exitCode == 0 && picture.output.hasPrefix("<svg"))
  }
}
