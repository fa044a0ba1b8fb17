import CanonicalJSON
import Foundation
import Testing

@Suite struct InstitutionCommandTests {
  @Test func everyInstitutionIsListedWithItsRulesCounted() async throws {
    let run = try await Program.run(["institutions", "list"])
    let lines = run.output.split(separator: "\n")
    let heads = lines.first?.split(separator: " ").map(String.init)
    #expect(
      heads == ["id", "name", "bodies", "members", "official", "secondary", "unchecked"])
    #expect(lines.contains { $0.hasPrefix("united-nations") && $0.contains(" 193 ") })
    #expect(lines.count > 20)
    #expect(run.errors == "")
    let then = try await Program.run(["institutions", "list", "--on", "1965-01-01"])
    #expect(then.output.split(separator: "\n").contains { $0.contains("  115  ") })
  }

  @Test func whatIsInTheRepositoryPasses() async throws {
    let run = try await Program.run(["institutions", "check"])
    #expect(run.output.contains("institutions checked: 0 errors"))
    #expect(run.exitCode == 0)
  }

  @Test func aNewInstitutionPassesIsShownAndIsNotOverwritten() async throws {
    let folder = try Folder()
    let new = try await Program.run(["institutions", "new", "school-council"], in: folder.url)
    #expect(
      new.output == """
        Institutions/school-council/institution.yaml
        Institutions/school-council/rules.yaml
        Institutions/school-council/procedure.yaml

        """)
    #expect(new.errors.contains("plenary institutions check Institutions/school-council"))
    #expect(new.exitCode == 0)
    let check = try await Program.run(["institutions", "check", "school-council"], in: folder.url)
    #expect(check.output == "1 institution checked: 0 errors, 0 warnings\n")
    #expect(check.exitCode == 0)
    let show = try await Program.run(
      ["institutions", "show", "school-council", "--body", "ASSEMBLY"], in: folder.url)
    #expect(show.output.contains("more than half of the votes for and against"))
    #expect(show.exitCode == 0)
    let vote = try await Program.run(
      ["decide", "--rule", "SIMPLE", "--yes", "2", "--no", "1"], in: folder.url)
    #expect(vote.output.hasPrefix("Outcome: adopted\n"))
    let again = try await Program.run(["institutions", "new", "school-council"], in: folder.url)
    #expect(again.exitCode == 2)
    #expect(again.output == "")
  }

  @Test func aRuleOfTwoInstitutionsIsNotChosenSilently() async throws {
    let folder = try Folder()
    for id in ["chess-club", "school-council"] {
      _ = try await Program.run(["institutions", "new", id], in: folder.url)
    }
    let vote = ["decide", "--rule", "SIMPLE", "--yes", "2", "--no", "1"]
    let run = try await Program.run(vote, in: folder.url)
    #expect(
      run.errors == """
        plenary: error: Several institutions have a decision rule "SIMPLE": chess-club, \
        school-council.
        plenary: hint: Say whose is meant by "of", for instance chess-club.

        """)
    #expect(run.exitCode == 2)
    let named = try await Program.run(vote + ["--of", "school-council"], in: folder.url)
    #expect(named.output.hasPrefix("Outcome: adopted\n"))
    #expect(named.exitCode == 0)
  }

  @Test func everyMistakeIsToldAtOnceWithItsPlace() async throws {
    let folder = try Folder()
    _ = try await Program.run(["institutions", "new", "club"], in: folder.url)
    let file = "Institutions/club/institution.yaml"
    let text = try folder.read(file)
      .replacing("procedure: ORDINARY ", with: "procedure: ORDINRY ")
      .replacing("stage: adopts", with: "stage: adopt")
    try folder.write(file, text)
    let run = try await Program.run(["institutions", "check", "Institutions/club"], in: folder.url)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("\(file):") && $0.contains(": error: ") } == 2)
    #expect(lines.contains { $0.contains("hint: Did you mean `ORDINARY`?") })
    #expect(lines.last == "1 institution checked: 2 errors, 0 warnings")
    #expect(run.exitCode == 1)
    let show = try await Program.run(["institutions", "show", "club"], in: folder.url)
    #expect(show.errors.hasPrefix("plenary: error: The files of `club` have 2 errors.\n"))
    #expect(show.exitCode == 2)
  }

  @Test func aBodyIsAnObjectForPrograms() async throws {
    let run = try await Program.run(
      ["institutions", "show", "UN", "--body", "SC", "--on", "1965-01-01", "--json"])
    let object = try JSONValue(parsing: run.output)
    #expect(object["seats"] == 11)
    #expect(object["sit"]?.arrayValue?.count == 11)
    let ordinary = object["majorities"]?.arrayValue?.first
    #expect(ordinary?["by"] == "DR-SC-SUBST-11")
    #expect(ordinary?["in_words"]?.stringValue?.hasPrefix("at least 7 votes") == true)
  }

  @Test func aWordIsLookedForInTitles() async throws {
    let run = try await Program.run(["explain", "right of reply"])
    #expect(run.output.contains("GA-073-115  Closing the list of speakers; right of reply\n"))
    #expect(run.output.contains("HRC-REPLY  Right of reply in the Human Rights Council\n"))
    let many = try await Program.run(["explain", "vote"])
    #expect(many.output.hasPrefix("rule "))
  }

  @Test func everyRuleIsListedWithWhetherItWasChecked() async throws {
    let run = try await Program.run(["explain"])
    #expect(run.output.contains("\n  GA-CH-018-2     official   Important questions\n"))
    #expect(run.output.contains("\n  DR-SC-SUBST "))
    #expect(run.exitCode == 0)
  }
}
