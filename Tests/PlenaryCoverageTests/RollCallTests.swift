import PlenaryCoverage
import PlenaryModel
import Testing

@Suite("Roll calls in prose")
struct RollCallTests {
  static let record = """
    The President: I now put to the vote draft resolution IV.
    A recorded vote was taken.
    In favour:
    Antigua and Barbuda, Bosnia and Herzegovina, Iran
    (Islamic Republic of), Democratic People's Re-
    public of Korea, Republic of Korea, Saint Vincent
    14
    A/61/PV.80
    and the Grenadines, Venezuela (Bolivarian Republic
    General Assembly 80th meeting
    Sixty-first session 19 December 2006
    of), Guinea-
    Bissau
    Against:
    None.
    Abstaining:
    Côte d’Ivoire, Micronesia (Federated States of)
    Absent:
    Chad
    Draft resolution IV was adopted by 9 votes to none, with 2
    abstentions (resolution 61/200).
    [Subsequently, the delegation of Chad informed the Secretariat that it had intended to
    vote in favour.]
    The President: We turn to draft resolution V.
    In favour:
    Chile, Peru
    Against:
    Malta, Peru
    Abstaining:
    Utopia
    Draft resolution V was rejected by 3 votes to 2.
    """

  private let day = Day("2006-12-19")

  @Test func listsAreReadOverLinesAndPages() throws {
    let votes = Nations.rollCalls.read(RollCallTests.record, published: day).votes
    #expect(votes.count == 2)
    let vote = try #require(votes.first)
    #expect(
      vote.members(.inFavour)?.map(\.code) == [
        "ATG", "BIH", "IRN", "PRK", "KOR", "VCT", "VEN", "GNB",
      ])
    #expect(vote.members(.against) == [])
    #expect(vote.members(.abstaining)?.map(\.code) == ["CIV", "FSM"])
    #expect(vote.members(.notVoting)?.map(\.code) == ["TCD"])
    #expect(vote.complete == [.inFavour, .against, .abstaining, .notVoting])
    #expect(vote.announced == [.inFavour: 9, .against: 0, .abstaining: 2])
    #expect(vote.outcome == .adopted)
    #expect(vote.subject?.contains("draft resolution IV") == true)
  }

  @Test func totalsAndListsStandBesideEachOther() throws {
    let votes = Nations.rollCalls.read(RollCallTests.record, published: day).votes
    let words = votes.map { $0.contradictions.map(\.words) }
    #expect(words[0] == ["9 were announced in favour, and 8 are listed."])
    #expect(votes[1].contradictions.contains(.listedTwice("PER", [.inFavour, .against])))
    #expect(votes[1].unreadNames.map(\.text) == ["Utopia"])
  }

  @Test func aCorrectionAfterTheVoteChangesNoList() throws {
    let vote = try #require(
      Nations.rollCalls.read(RollCallTests.record, published: day).votes.first)
    #expect(vote.corrections.map(\.intended) == [.inFavour])
    #expect(vote.corrections.first?.members == ["TCD"])
  }

  @Test func anAnnexHasItsTotalsBeforeTheLists() throws {
    let text = """
      ANNEX II

      The draft resolution on the peaceful use of lakes was adopted by a recorded vote of 3 in
      favour to 1 against, with 1 abstention, as follows:

      In favour:  Austria, Uganda, Türkiye.

      Against:  Fiji.

      Abstain:  Sri Lanka.

      Absent:  Kiribati, Palau.
      """
    let vote = try #require(Nations.rollCalls.read(text).votes.first)
    #expect(vote.announced == [.inFavour: 3, .against: 1, .abstaining: 1])
    #expect(vote.members(.inFavour)?.map(\.code) == ["AUT", "UGA", "TUR"])
    #expect(vote.members(.notVoting)?.map(\.code) == ["KIR", "PLW"])
    #expect(vote.contradictions.isEmpty)
  }

  @Test func aNumberedListIsAList() throws {
    let text = """
      Voted in Favor:

       1. Argentina
       2. UK
       3. Ivory Coast

      Votes Against:

       1. Bolivia
       2. North Korea
      """
    let vote = try #require(Nations.rollCalls.read(text).votes.first)
    #expect(vote.members(.inFavour)?.map(\.code) == ["ARG", "GBR", "CIV"])
    #expect(vote.members(.against)?.map(\.code) == ["BOL", "PRK"])
  }

  @Test func bracketsAndSentencesAreListsToo() throws {
    let text = """
      The text was adopted by a recorded vote of 120 in favour to 2 against (Israel, Federated
      States of Micronesia), with 1 abstention (Togo), by the General Assembly.
      """
    let vote = try #require(Nations.rollCalls.read(text).votes.first)
    #expect(vote.members(.against)?.map(\.code) == ["ISR", "FSM"])
    #expect(vote.lists[.against]?.map(\.name) == ["Israel", "Federated States of Micronesia"])
    #expect(vote.announced[.inFavour] == 120)
    #expect(vote.members(.inFavour) == nil)
  }

  @Test func aNameMeansWhoBoreItThen() {
    let text = "In favour:\nYugoslavia, Chile\nAgainst:\nNone"
    let old = Nations.rollCalls.read(text, published: Day("1985-12-01")).votes.first
    let new = Nations.rollCalls.read(text, published: Day("2002-12-01")).votes.first
    #expect(old?.members(.inFavour)?.map(\.code) == ["YUG", "CHL"])
    #expect(new?.members(.inFavour)?.map(\.code) == ["SRB", "CHL"])
  }

  @Test func everyListedNameStandsAtItsSpan() {
    let scalars = Array(RollCallTests.record.unicodeScalars)
    for vote in Nations.rollCalls.read(RollCallTests.record, published: day).votes {
      for voter in vote.lists.values.joined() {
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[voter.span.start..<voter.span.end])
        let plain = String(quote).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(plain == voter.name)
      }
    }
  }

  @Test func aListWhoseHeadingIsMissingIsSaid() {
    let text = """
      Uganda, Ukraine, Uruguay, Zambia. Against: Fiji, Tonga. The draft resolution was adopted by 90
      votes to 2.
      """
    let reading = Nations.rollCalls.read(text)
    #expect(reading.unread.count == 1)
    #expect(reading.unread.first?.span.start == 0)
    #expect(reading.votes.first?.members(.inFavour) == nil)
    #expect(
      Nations.rollCalls.read("Chad, Fiji and Togo voted against the resolution.").unread.isEmpty)
  }
}
