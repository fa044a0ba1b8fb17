import Foundation
import Testing

/// Documents on the command line, with drafts of our own.
@Suite struct DocumentCommandTests {
  private struct Bench {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path }

    func file(_ name: String, _ text: String) throws -> String {
      try Data(text.utf8).write(to: URL(filePath: path(name)))
      return path(name)
    }

    func run(_ words: String...) async throws -> Program.Run { try await Program.run(words) }
  }

  private static let draft = """
    The General Assembly,

    Recalling its resolution 69/188 of 18 December 2014,

    Alarmed by what the wells contain,

    1. Decides to refer the situation to the Prosecutor of the International Criminal Court;

    2. Encourages the Security Council to consider the referral of the situation;

    3. Requests the Secretary-General to report on the wells.
    """

  @Test func everyFormIsReadBackAsItWasWritten() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let draft = try bench.file("draft.txt", Self.draft)
    let text = try await bench.run("document", "show", draft, "--text")
    #expect(text.exitCode == 0 && text.output.contains("2. Encourages the Security Council"))
    for (form, name) in [("akn", "d.xml"), ("docx", "d.docx"), ("json", "d.json")] {
      let path = bench.path(name)
      let written = try await bench.run(
        "document", "convert", draft, "--to", form, "--output", path)
      #expect(written.exitCode == 0, "\(written.errors)")
      let again = try await bench.run("document", "show", path, "--text")
      #expect(again.output == text.output, "\(form)")
    }
    let page = try await bench.run("document", "convert", draft, "--to", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("<article"))
  }

  @Test func aDecisionBeyondThePowersIsAlertedAndARequestIsNot() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let draft = try bench.file("draft.txt", Self.draft)
    let assembly = try await bench.run("document", "lint", draft, "--body", "GA")
    #expect(assembly.exitCode == 1)
    #expect(assembly.output.contains("paragraph 1: alert, beyond-powers"))
    #expect(assembly.output.contains("Rome Statute art. 13"))
    #expect(!assembly.output.contains("paragraph 2"))
    let council = try await bench.run("document", "lint", draft, "--body", "SC")
    #expect(!council.output.contains("beyond-powers"))
    let nobody = try await bench.run("document", "lint", draft, "--body", "GX")
    #expect(nobody.exitCode == 2 && nobody.errors.contains("has no body `GX`"))
  }

  @Test func amendmentsAreReadCarriedOutAndHeldAgainstEachOther() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let draft = try bench.file("draft.txt", Self.draft)
    let output = bench.path("new.txt")
    let one = try await bench.run(
      "document", "amend", draft, "Delete operative paragraph 1", "--output", output,
      "--renumber")
    #expect(one.exitCode == 0 && one.output.contains("delete operative paragraph 1"))
    let amended = try await bench.run("document", "show", output, "--text")
    #expect(amended.output.contains("1. Encourages the Security Council"))
    let two = try await bench.run(
      "document", "amend", draft, "Delete operative paragraph 2",
      "In operative paragraph 2, replace \"consider\" by \"decide on\"")
    #expect(two.exitCode == 1 && two.output.contains("one deletes what the other changes"))
    #expect(two.output.contains("1. amendment 1"))
    let missing = try await bench.run("document", "amend", draft, "Delete operative paragraph 9")
    #expect(missing.exitCode == 1 && missing.errors.contains("9"))
  }

  @Test func twoTextsAreComparedAsTextPageDataAndWord() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let old = try bench.file("old.txt", Self.draft)
    let new = try bench.file(
      "new.txt", Self.draft.replacing("Encourages", with: "Calls upon"))
    let word = bench.path("changes.docx")
    let compared = try await bench.run("document", "compare", old, new, "--docx", word)
    #expect(compared.exitCode == 0)
    #expect(compared.output.contains("[-Encourages-]{+Calls upon+}"))
    #expect(compared.output.contains("stronger"))
    let before = try await bench.run("document", "show", word, "--text", "--before")
    let after = try await bench.run("document", "show", word, "--text")
    #expect(before.output.contains("2. Encourages the Security Council"))
    #expect(after.output.contains("2. Calls upon the Security Council"))
    let page = try await bench.run("document", "compare", old, new, "--html")
    #expect(page.output.contains("<del>Encourages</del>"))
    let data = try await bench.run("document", "compare", old, new, "--json")
    #expect(data.output.hasPrefix("{") && data.output.contains("\"changed\""))
  }

  @Test func whatIsNoDocumentIsToldAndEndsWith2() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let bomb = try bench.file(
      "bomb.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>")
    let refused = try await bench.run("document", "show", bomb)
    #expect(refused.exitCode == 2 && refused.errors.contains("bomb.xml:1"))
    let zip = try bench.file("half.docx", "PK\u{03}\u{04}half of it")
    #expect(try await bench.run("document", "show", zip).exitCode == 2)
    #expect(try await bench.run("document", "show", bench.path("none")).exitCode == 2)
  }

  @Test func symbolsAreReadAndWrongOnesMended() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let right = try await bench.run("document", "symbol", "A/C.3/69/L.28/Rev.1", "217 A (III)")
    #expect(right.exitCode == 0 && right.output.contains("A/RES/217 A (III)"))
    #expect(right.output.contains("of         A/C.3/69/L.28\n"))
    let wrong = try await bench.run("document", "symbol", "A/RES/69-188")
    #expect(wrong.exitCode == 2 && wrong.errors.contains("Did you mean A/RES/69/188?"))
  }

  @Test func aRecordThatContradictsItselfIsFound() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" \
      xmlns:akn4un="http://un.org/akn4un"><statement name="resolution"><meta><analysis><parliamentary>\
      <voting outcome="adoptedRecordedVote"><count value="3" refersTo="inFavour"><akn4un:voters>\
      <organization>FRANCE</organization><organization>INDIA</organization></akn4un:voters></count>\
      </voting></parliamentary></analysis></meta><mainBody><p>Text</p></mainBody></statement>\
      </akomaNtoso>
      """
    let path = try bench.file("record.xml", text)
    let found = try await bench.run("document", "audit", path)
    #expect(found.exitCode == 1)
    #expect(found.output.contains("inFavour: declared 3 but 2 listed"))
  }

  @Test func proseIsReadIntoVotesAndClaims() async throws {
    let bench = try Bench()
    defer { bench.remove() }
    let report = try bench.file(
      "report.txt",
      "The Third Committee approved the draft resolution on Tuesday by 101 votes to 9, with 40 "
        + "abstentions. China and Cuba voted against.")
    let told = try await bench.run("press", "read", report, "--published", "2014-11-19")
    #expect(told.exitCode == 0)
    #expect(told.output.contains("101 in favour, 9 against, 40 abstaining"))
    #expect(told.output.contains("2014-11-18"))
    let data = try await bench.run("press", "read", report, "--json")
    let first = try #require(data.output.split(separator: "\n").first)
    #expect(first.contains("\"type\": \"vote\"") && first.contains("\"in_favour\": 101"))
    let record = try bench.file(
      "record.txt",
      "A recorded vote was taken.\nIn favour: France, India, Japan\nAgainst: China\n"
        + "Abstaining: None\nThe draft resolution was adopted by 3 votes to 2.")
    let coverage = try await bench.run("coverage", "read", record)
    #expect(coverage.exitCode == 1)
    #expect(coverage.output.contains("2 were announced against, and 1 are listed"))
  }
}
