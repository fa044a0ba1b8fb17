import CanonicalJSON
import CaseScripts
import PlenaryModel
import Testing

/// A script that expects too much fails, and says what was found.
@Suite struct ExpectationTests {
  private static let setting = """
    institution united-nations
    meeting SC on 2014-05-22 10:00 New York
    chair: open the meeting
    FRA: introduce S/1 "A draft"; does refer-to-icc
      operative op1: Refers the situation
    chair: put S/1 by a recorded vote
    votes
      in favour: ARG, AUS, CHL, FRA, JOR, LTU, LUX, NGA, KOR, RWA, TCD, GBR, USA
      against: CHN, RUS
    chair: announce

    """

  @Test func whatHoldsIsCountedAndSaidAtTheEnd() async {
    let report = await run(
      ExpectationTests.setting + """
        => vetoed
        => vetoed by CHN, RUS
        => tally 13-2-0
        => tally 13-2-0-0
        => required 9
        => result 13-2-0
        => present and voting 15
        => base 15
        => seats 15
        => vote of CHN against
        => effect of S/1: none
        => next for S/1: nothing
        => text of S/1: op1
        => text of S/1: unchanged
        => words of op1 in S/1: "Refers the situation"
        => sponsors of S/1: FRA
        => sponsors of S/1: 1
        => status of S/1 vetoed
        => in order
        => not warned
        => utc 14:00
        """)
    #expect(report.failures.map(\.description) == [])
    #expect(report.expectations == 21)
    #expect(ReportText().lines(report).last == "All 21 expectations hold.")
  }

  @Test(arguments: [
    ("adopted", "vetoed"),
    ("rejected", "vetoed"),
    ("vetoed by CHN", "vetoed by CHN, RUS"),
    ("insufficient votes", "vetoed"),
    ("tally 12-3-0", "13-2-0-0"),
    ("required 10", "9 required"),
    ("result 12-3-0", "13-2-0"),
    ("present and voting 14", "15"),
    ("base 193", "15"),
    ("seats 11", "15"),
    ("vote of CHN in favour", "against"),
    ("vote of CHN not voting", "against"),
    ("effect of S/1: binding", "none"),
    ("effect of S/2: binding", "none yet"),
    ("next for S/1: GA", "nothing"),
    ("deadline for S/1: 2014-06-01", "no deadline"),
    ("text of S/1: op1, op2", "op1"),
    ("words of op1 in S/1: \"Condemns\"", "\"Refers the situation\""),
    ("words of op2 in S/1: \"Condemns\"", "\"no such paragraph\""),
    ("sponsors of S/1: USA", "FRA"),
    ("sponsors of S/1: 2", "1"),
    ("status of S/1 adopted", "vetoed"),
    ("important S/1", "an ordinary question"),
    ("out of order", "in order: result-announced"),
    ("out of order SC-040", "in order: result-announced"),
    ("warned GA-CH-012", "no warning"),
    ("answer yes", "in order: result-announced"),
    ("state adopted", "no docket"),
    ("adopted without a vote", "in order: result-announced"),
    ("rejected in parts", "in order: result-announced"),
    ("no tally", "nothing was adopted without a vote"),
    ("voting by recorded vote", "no vote is being taken"),
    ("next amendment S/1/A", "no such amendment"),
    ("not put S/1", "vetoed"),
    ("not put S/2", "no such text"),
    ("order S/1", ""),
    ("pending S/1", "pending are "),
    ("roll call CHN", ""),
    ("presiding after CHL: JOR", "CHN"),
    ("utc 15:00", "14:00"),
    ("reply of 300", "in order: result-announced"),
    ("called to order", "in order: result-announced"),
    ("caucus of 3", "in order: result-announced"),
    ("elected A", "nobody elected"),
    ("no election", "in order: result-announced"),
    ("lot between A, B", "in order: result-announced"),
    ("invalid paper", "in order: result-announced"),
    ("round 1", "in order: result-announced"),
    ("ballot open", "in order: result-announced"),
    ("ballot restricted", "in order: result-announced"),
  ])
  func whatWasFoundStandsBesideWhatWasExpected(_ expected: String, _ found: String) async {
    let report = await run(ExpectationTests.setting + "=> \(expected)\n=> vetoed\n")
    #expect(report.failures.map(\.message) == ["expected: \(expected); found: \(found)"])
    #expect(report.failures.map(\.place.description) == ["test.txt:11:1"])
    #expect(!report.isBroken)
    #expect(report.expectations == 2)
    let lines = ReportText().lines(report)
    #expect(lines.contains("  FAILED test.txt:11:1: expected: \(expected); found: \(found)"))
    #expect(lines.last == "1 of 2 expectations fail.")
    #expect(ReportJSON().lines(report).last?["failures"]?.integerValue == 1)
  }

  @Test(arguments: [
    ("can FRA: cast-vote", "in order are "), ("cannot FRA: request-floor", "it is in order"),
  ])
  func whatIsInOrderNowIsFoundOut(_ expected: String, _ found: String) async {
    let report = await run(ExpectationTests.setting + "=> \(expected)")
    #expect(report.failures.count == 1)
    let message = report.failures.first?.message ?? ""
    #expect(message.hasPrefix("expected: \(expected); found: \(found)"), "\(message)")
  }

  @Test func anUnexpectedRefusalFailsTheScriptAndTheAccountGoesOn() async {
    let report = await run(
      ExpectationTests.setting + "FRA: vote against\nchair: adjourn the meeting\n=> in order")
    #expect(report.failures.map(\.place.line) == [11])
    #expect(
      report.failures.first?.hint
        == "if that is what should happen, say so below it: => out of order GA-CORR")
    #expect(!report.isBroken)
    #expect(report.expectations == 1)
  }

  @Test func anUnexpectedRefusalIsToldBesideAFailedExpectationAboutTheState() async {
    let report = await run(
      ExpectationTests.setting + "FRA: withdraw S/1\n=> status of S/1 withdrawn")
    #expect(report.failures.map(\.place.description) == ["test.txt:11:1", "test.txt:12:1"])
    #expect(report.failures.first?.message.hasPrefix("Out of order: ") == true)
    #expect(report.failures.last?.message == "expected: status of S/1 withdrawn; found: vetoed")
  }

  @Test func anUnexpectedRefusalIsToldOnceWhereAnExpectationSpeaksOfIt() async {
    for expected in ["in order", "out of order GA-071-113"] {
      let report = await run(ExpectationTests.setting + "FRA: vote against\n=> \(expected)")
      #expect(report.failures.map(\.place.description) == ["test.txt:12:1"])
      #expect(
        report.failures.first?.message.hasPrefix("expected: \(expected); found: Out of order: ")
          == true)
    }
  }

  @Test func aRefusalThatIsExpectedAfterAnExpectationOfTheStateIsNoFailure() async {
    let report = await run(
      ExpectationTests.setting
        + "FRA: vote against\n=> status of S/1 vetoed\n=> out of order GA-CORR")
    #expect(report.failures == [])
  }

  @Test func aRefusalAtTheEndOfTheScriptIsNotForgotten() async {
    for end in ["", "\n> Words.", "\ntitle \"Late\"", "\n=> status of S/1 vetoed"] {
      let report = await run(ExpectationTests.setting + "FRA: vote against" + end)
      #expect(report.failures.map(\.place.line) == [11], "\(end)")
    }
  }
}
