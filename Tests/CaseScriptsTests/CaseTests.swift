import CanonicalJSON
import CaseScripts
import PlenaryModel
import Testing

@Suite struct CaseTests {
  private func report(of name: String) async throws -> Report {
    try await CaseReports.shared.report(of: name)
  }

  @Test func thereAreCases() { #expect(Repository.cases.count >= 12) }

  @Test(arguments: Repository.cases)
  func everyExpectationOfACaseHolds(_ name: String) async throws {
    let report = try await report(of: name)
    #expect(report.failures.map(\.description) == [])
    #expect(!report.isBroken)
    #expect(report.expectations > 0)
    #expect(report.title != nil)
    #expect(!report.sources.isEmpty)
    #expect(ReportText().lines(report).last == "All \(report.expectations) expectations hold.")
  }

  /// What never happened is never printed as if it had.
  @Test(arguments: Repository.cases)
  func whatDidNotHappenIsPrintedAsSuch(_ name: String) async throws {
    let report = try await report(of: name)
    for explains in [false, true] {
      let lines = ReportText(explains: explains).lines(report)
      #expect(lines.count { $0.hasPrefix("WHAT IF: ") } == report.whatIfs)
      #expect(lines.count { $0.contains("TRIED HERE, not in history") } == report.tried)
    }
    let objects = ReportJSON().lines(report)
    #expect(objects.count { $0["what_if"] == .bool(true) } == report.whatIfs)
    #expect(objects.count { $0["in_history"] == .bool(false) } == report.tried)
    let text = try Repository.text("Cases/\(name)/case.txt")
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("meeting ") && $0.contains("what if") } == report.whatIfs)
    #expect(lines.count { $0 == "tried" || $0.hasPrefix("tried ") } == report.tried)
  }

  @Test func theCasesHoldMeetingsThatNeverHappenedAndActsThatWereTried() async throws {
    var (whatIfs, tried) = (0, 0)
    for name in Repository.cases {
      let report = try await report(of: name)
      whatIfs += report.whatIfs
      tried += report.tried
    }
    #expect(whatIfs > 0 && tried > 0)
  }

  @Test(arguments: Repository.cases)
  func linesOfAnAccountAreAtMost80CharactersUnlessAWordIsLonger(_ name: String) async throws {
    let report = try await report(of: name)
    for explains in [false, true] {
      for line in ReportText(explains: explains).lines(report) where line.count > 80 {
        #expect(line.split(separator: " ").count { $0 != "-" } == 1, "\(line)")
      }
    }
  }

  @Test(arguments: Repository.cases)
  func linesOfTheJSONAreObjectsThatReadBack(_ name: String) async throws {
    let report = try await report(of: name)
    let objects = ReportJSON().lines(report)
    for object in objects {
      let text = JSONValue.object(object).text()
      #expect(!text.contains("\n"))
      #expect(try JSONValue(parsing: Array(text.utf8)) == .object(object))
      #expect(object["step"]?.stringValue != nil)
    }
    let end = try #require(objects.last)
    #expect(end["step"]?.stringValue == "end")
    #expect(end["expectations"]?.integerValue == Int64(report.expectations))
    #expect(end["failures"]?.integerValue == 0)
  }
}

/// Runs each case once for all tests.
private actor CaseReports {
  static let shared = CaseReports()
  private var runs: [String: Task<Report, any Error>] = [:]

  func report(of name: String) async throws -> Report {
    let run =
      runs[name]
      ?? Task {
        let file = "Cases/\(name)/case.txt"
        return await CaseScriptsTests.run(try Repository.text(file), file: file)
      }
    runs[name] = run
    return try await run.value
  }
}

extension Report {
  var whatIfs: Int {
    items.count { if case .meeting(let head) = $0 { head.isHypothetical } else { false } }
  }

  /// Acts that were tried; those of a list of votes or a setting do not count one by one.
  var tried: Int {
    items.count { if case .act(let act) = $0 { act.tried != nil } else { false } }
  }
}
