import Foundation
import Testing

/// Whole outputs, kept in `Texts/`. `PLENARY_WRITE_TEXTS=1 swift test --filter FullTextTests`
/// writes them anew; read the difference before it is committed.
@Suite struct FullTextTests {
  static let commands: [(name: String, arguments: [String])] = [
    ("help", ["--help"]),
    ("help-run", ["run", "--help"]),
    ("help-decide", ["decide", "--help"]),
    ("help-explain", ["explain", "--help"]),
    ("help-institutions", ["institutions", "--help"]),
    ("help-institutions-list", ["institutions", "list", "--help"]),
    ("help-institutions-show", ["institutions", "show", "--help"]),
    ("help-institutions-check", ["institutions", "check", "--help"]),
    ("help-institutions-new", ["institutions", "new", "--help"]),
    ("help-conformance", ["conformance", "--help"]),
    ("help-verify", ["verify", "--help"]),
    ("help-remote", ["remote", "--help"]),
    ("help-remote-join", ["remote", "join", "--help"]),
    ("help-remote-leave", ["remote", "leave", "--help"]),
    ("help-remote-meetings", ["remote", "meetings", "--help"]),
    ("help-remote-show", ["remote", "show", "--help"]),
    ("help-remote-in-order", ["remote", "in-order", "--help"]),
    ("help-remote-give", ["remote", "give", "--help"]),
    ("help-remote-vote", ["remote", "vote", "--help"]),
    ("help-remote-watch", ["remote", "watch", "--help"]),
    ("help-remote-export", ["remote", "export", "--help"]),
    ("help-archive", ["archive", "--help"]),
    ("help-archive-import", ["archive", "import", "--help"]),
    ("help-archive-check", ["archive", "check", "--help"]),
    ("help-archive-search", ["archive", "search", "--help"]),
    ("help-archive-show", ["archive", "show", "--help"]),
    ("help-archive-series", ["archive", "series", "--help"]),
    ("help-archive-moved", ["archive", "moved", "--help"]),
    ("help-archive-member", ["archive", "member", "--help"]),
    ("help-archive-pair", ["archive", "pair", "--help"]),
    ("help-archive-export", ["archive", "export", "--help"]),
    ("help-analyse", ["analyse", "--help"]),
    ("help-analyse-ideal-points", ["analyse", "ideal-points", "--help"]),
    ("help-analyse-agreement", ["analyse", "agreement", "--help"]),
    ("help-analyse-clusters", ["analyse", "clusters", "--help"]),
    ("help-analyse-cohesion", ["analyse", "cohesion", "--help"]),
    ("help-analyse-winners", ["analyse", "winners", "--help"]),
    ("help-analyse-power", ["analyse", "power", "--help"]),
    ("help-analyse-seats", ["analyse", "seats", "--help"]),
    ("help-analyse-what-if", ["analyse", "what-if", "--help"]),
    ("help-forecast", ["forecast", "--help"]),
    ("help-forecast-make", ["forecast", "make", "--help"]),
    ("help-forecast-list", ["forecast", "list", "--help"]),
    ("help-forecast-show", ["forecast", "show", "--help"]),
    ("help-forecast-score", ["forecast", "score", "--help"]),
    ("help-document", ["document", "--help"]),
    ("help-document-show", ["document", "show", "--help"]),
    ("help-document-convert", ["document", "convert", "--help"]),
    ("help-document-compare", ["document", "compare", "--help"]),
    ("help-document-amend", ["document", "amend", "--help"]),
    ("help-document-consolidate", ["document", "consolidate", "--help"]),
    ("help-document-lint", ["document", "lint", "--help"]),
    ("help-document-symbol", ["document", "symbol", "--help"]),
    ("help-document-audit", ["document", "audit", "--help"]),
    ("help-coverage-read", ["coverage", "read", "--help"]),
    ("help-press-read", ["press", "read", "--help"]),
    ("help-press-check", ["press", "check", "--help"]),
    ("document-rules", ["document", "lint", "--rules"]),
    ("explain-rule", ["explain", "GA-088-128-A"]),
    ("explain-two-thirds", ["explain", "DR-GA-2/3"]),
    ("explain-veto", ["explain", "DR-SC-SUBST-11"]),
    ("explain-weights", ["explain", "DR-EU-QMV"]),
    ("explain-houses", ["explain", "DR-IUCN"]),
    ("explain-silence", ["explain", "DR-NO-OBJECTION"]),
    ("explain-json", ["explain", "DR-SC-SUBST-11", "SC-PRE65", "--json"]),
    ("show-1965", ["institutions", "show", "UN", "--on", "1965-01-01"]),
    (
      "show-1965-council",
      ["institutions", "show", "UN", "--on", "1965-01-01", "--body", "SC", "--members"]
    ),
    ("show-conference", ["institutions", "show", "conference"]),
  ]

  @Test(arguments: commands.map(\.name))
  func theTextIsAsItWas(_ name: String) async throws {
    let command = try #require(Self.commands.first { $0.name == name })
    let run = try await Program.run(command.arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    let file = Program.root.appendingPathComponent("Tests/CommandLineTests/Texts/\(name).txt")
    // Where a rule stands, and how many were checked, changes with every edit of the files.
    let output = run.output
      .replacing(/\.yaml:[0-9]+:[0-9]+/, with: ".yaml:PLACE")
      .replacing(/[0-9]+ (not yet )?checked against/) { "N \($0.output.1 ?? "")checked against" }
    if ProcessInfo.processInfo.environment["PLENARY_WRITE_TEXTS"] != nil {
      try output.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      output == expected,
      "PLENARY_WRITE_TEXTS=1 swift test --filter FullTextTests writes the texts anew")
  }

  @Test func thePlainNameShowsHelp() async throws {
    let alone = try await Program.run([])
    let help = try await Program.run(["--help"])
    #expect(alone.output == help.output)
    #expect(alone.exitCode == 0)
  }

  @Test func theVersionIsOneLine() async throws {
    let run = try await Program.run(["--version"])
    #expect(run.output == "0.1.0\n")
    #expect(run.exitCode == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWritten(_ shell: String) async throws {
    let run = try await Program.run(["--generate-completion-script", shell])
    #expect(run.output.contains("institutions"))
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func nothingIsColouredInAPipe() async throws {
    for arguments in [["explain", "DR-SC-SUBST"], ["institutions", "list"]] {
      let run = try await Program.run(arguments)
      #expect(!(run.output + run.errors).contains("\u{1B}"))
    }
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() async throws {
    let run = try await Program.shell("plenary explain | head -n 1")
    #expect(run.output == "African Union (african-union)\n")
    #expect(run.errors == "")
  }
}
