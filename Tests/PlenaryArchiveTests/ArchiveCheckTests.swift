import PlenaryAnalysis
import PlenaryModel
import Procedure
import Testing

@testable import PlenaryArchive

/// Each contradiction is found, and a vote without one is left alone.
@Suite struct ArchiveCheckTests {
  /// A line of an invented vote in the Council on 1 June 2014, when fifteen members sat in it.
  private func council(
    _ against: [String] = [], abstaining: [String] = [], announced: String = "adopted",
    key: String = "1", more: String = ""
  ) -> String {
    let members = [
      "ARG", "AUS", "CHL", "CHN", "FRA", "GBR", "JOR", "KOR", "LTU", "LUX", "NGA", "RUS", "RWA",
      "TCD", "USA",
    ]
    let choices = members.map { member in
      let letter = against.contains(member) ? "N" : abstaining.contains(member) ? "A" : "Y"
      return "\"\(member)\":\"\(letter)\""
    }.joined(separator: ",")
    return
      "{\"key\":\"\(key)\",\"body\":\"SC\",\"day\":\"2014-06-01\",\"announced\":\"\(announced)\","
      + "\"title\":\"Invented draft \(key)\",\(more)\"choices\":{\(choices)}}\n"
  }

  private func codes(_ texts: String...) throws -> [String] {
    try found(texts).map(\.code)
  }

  private func found(_ texts: [String]) throws -> [Contradiction] {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    for text in texts {
      _ = try archive.add(try bench.read(text, as: "any"), at: "2026-01-01T00:00:00Z")
    }
    var check = ArchiveCheck(try archive.contents(), ArchiveBench.nations)
    return check.run()
  }

  @Test func aVoteThatIsInOrderIsLeftAlone() throws {
    #expect(try codes(council()).isEmpty)
    #expect(try codes(council(["RUS", "CHN"], announced: "vetoed")).isEmpty)
    #expect(
      try codes(
        council(["ARG", "AUS", "CHL", "JOR", "KOR", "LTU", "LUX"], announced: "insufficient-votes")
      ).isEmpty)
  }

  @Test func anAdoptionAgainstAPermanentMemberIsImpossible() throws {
    let found = try found([council(["RUS"])])
    #expect(found.map(\.code) == ["outcome"])
    // Nine were reached: on procedure it would have been adopted.
    #expect(found[0].certainty == .open)
    #expect(found[0].sentence.contains("DR-SC-SUBST"))
  }

  @Test func aVetoWithoutAPermanentMemberAgainstIsImpossible() throws {
    let found = try found([council(["ARG"], announced: "vetoed")])
    #expect(found.map(\.code) == ["impossible-veto"])
    #expect(found[0].certainty == .likely && found[0].errs == "the list")
  }

  /// 8 in favour with a permanent member against failed, and was not vetoed (rule of Article 27).
  @Test func aVetoWithoutNineVotesIsImpossible() throws {
    let found = try found([
      council(["RUS"], abstaining: ["ARG", "CHL", "JOR", "KOR", "LTU", "LUX"], announced: "vetoed")
    ])
    #expect(found.map(\.code) == ["impossible-veto"])
    #expect(found[0].errs == "the announcement")
  }

  @Test func whoDidNotSitIsFound() throws {
    let text = council().replacing("\"ARG\"", with: "\"IND\"")
    let found = try found([text])
    #expect(found.map(\.code) == ["not-a-member"])
    #expect(found[0].sentence.hasPrefix("IND is listed as in favour"))
  }

  @Test func moreChoicesThanSeatsAreTooMany() throws {
    let text = council().replacing("\"ARG\"", with: "\"IND\":\"Y\",\"ARG\"")
    #expect(Set(try codes(text)) == ["not-a-member", "too-many"])
  }

  @Test func aCodeBeforeAdmissionIsFoundAndTheMonthIsGivenItsDoubt() throws {
    func vote(_ day: String, _ precision: String) -> String {
      "{\"key\":\"1\",\"body\":\"GA\",\"day\":\"\(day)\",\"precision\":\"\(precision)\",\"session\":60,"
        + "\"title\":\"t\",\"choices\":{\"MNE\":\"Y\",\"FRA\":\"N\"}}\n"
    }
    // Montenegro was admitted on 28 June 2006.
    #expect(try codes(vote("2006-06-27", "day")).contains("not-a-member"))
    #expect(!(try codes(vote("2006-06-28", "day")).contains("not-a-member")))
    #expect(!(try codes(vote("2006-06-01", "month")).contains("not-a-member")))
    #expect(try codes(vote("2006-05-01", "month")).contains("not-a-member"))
  }

  @Test func totalsAreHeldAgainstTheList() throws {
    let wrong = council(more: "\"published\":{\"yes\":14,\"no\":0,\"abstain\":1},")
    let found = try found([wrong])
    #expect(found.map(\.code) == ["totals"])
    #expect(found[0].certainty == .open)
    #expect(found[0].sentence.contains("14-0-1"))
    #expect(found[0].sentence.contains("15-0-0"))
    #expect(try codes(council(more: "\"published\":{\"yes\":15},")).isEmpty)
  }

  @Test func aSecondSourceSaysWhichSideErrs() throws {
    let line = Facts.lines.replacing(
      "\"choices\"", with: "\"published\":{\"yes\":5,\"no\":3,\"abstain\":4},\"choices\"")
    // The library's list is that of the line, and its totals are those of the whole vote.
    let found = try found([Facts.library(), line])
    let own = found.first { $0.sentence.hasPrefix("JSON Lines prints") }
    #expect(own?.certainty == .likely)
    #expect(own?.errs.hasPrefix("the printed totals") == true)
  }

  @Test func choicesOfTwoSourcesAreCompared() throws {
    let other = Facts.lines.replacing("\"IND\":\"A\"", with: "\"IND\":\"Y\"")
    let found = try found([Facts.library(), other, Facts.voeten]).filter { $0.code == "choice" }
    #expect(found.count == 1)
    #expect(found[0].certainty == .likely)
    #expect(found[0].errs.hasPrefix("JSON Lines"))
  }

  @Test func aDayOutsideItsSessionIsFound() throws {
    let text = Facts.lines.replacing("\"session\":69", with: "\"session\":68")
    #expect(try codes(text).contains("date-outside-session"))
  }

  @Test func doublesAreFound() throws {
    let one = council(["RUS"], announced: "vetoed")
    let twice = one + one.replacing("\"key\":\"1\"", with: "\"key\":\"2\"")
    #expect(try codes(twice) == ["double"])
    #expect(
      try codes(one + council(["RUS"], announced: "vetoed", key: "2")).isEmpty)
  }

  @Test func weekdaysInPlaceOfDaysAreFound() throws {
    let votes = (0..<24).map { number in
      "{\"key\":\"\(number)\",\"body\":\"GA\",\"day\":\"1969-12-0\(1 + number % 7)\",\"precision\":\"month\","
        + "\"session\":24,\"title\":\"t \(number)\",\"choices\":{\"FRA\":\"Y\"}}\n"
    }.joined()
    #expect(try codes(votes).filter { $0 == "weekday-for-day" }.count == 1)
    #expect(
      !(try codes(votes.replacing("1969-12-07", with: "1969-12-17")).contains("weekday-for-day")))
  }
}
