import PlenaryDocuments
import PlenaryModel
import Testing

@Suite struct RecordAuditTests {
  private func document(
    _ columns: [(String, Int?, [String])], outcome: String = "adoptedRecordedVote",
    step: String = "", quorum: Int? = nil
  ) -> Document {
    var document = Document(kind: .resolution, symbol: "A/RES/85/9")
    document.dates.adoption = Day("2031-05-04")
    document.votes = [
      DocumentVote(
        outcome: outcome,
        counts: columns.map { DocumentCount(column: $0.0, declared: $0.1, voters: $0.2) },
        quorum: quorum)
    ]
    if !step.isEmpty { document.steps = [DocumentStep(outcome: "adopted", symbol: step)] }
    return document
  }

  private func kinds(
    _ document: Document, _ audit: RecordAudit = RecordAudit()
  ) -> [RecordContradiction.Kind] {
    audit.contradictions(in: document).map(\.kind)
  }

  @Test func aRecordThatAgreesWithItselfHasNothing() {
    let sound = document(
      [("inFavour", 2, ["FIJI", "SAMOA"]), ("against", 1, ["TUVALU"]), ("abstaining", 0, [])],
      step: "Adopted 2-1-0, 60th meeting")
    #expect(kinds(sound, RecordAudit(members: 3)) == [])
    // A list that is missing contradicts nothing.
    #expect(kinds(document([("inFavour", 120, []), ("against", nil, [])])) == [])
    #expect(kinds(document([], outcome: "adoptedWithoutVote")) == [])
  }

  @Test func listsAndTotalsAreCompared() {
    #expect(
      kinds(document([("abstaining", 3, ["FIJI", "SAMOA"])]))
        == [.totalDiffers(column: "abstaining", declared: 3, listed: 2)])
  }

  @Test func aVoterListedTwiceIsFound() {
    let twice = document([("inFavour", 2, ["FIJI", "Fiji "]), ("against", 1, ["SAMOA"])])
    #expect(kinds(twice) == [.listedTwice(voter: "FIJI", columns: ["inFavour"])])
    let both = document([("inFavour", 1, ["FIJI"]), ("against", 1, ["FIJI"])])
    #expect(kinds(both) == [.listedTwice(voter: "FIJI", columns: ["inFavour", "against"])])
    #expect(
      RecordAudit().contradictions(in: both).map(\.message)
        == ["FIJI is listed as inFavour and as against."])
  }

  @Test func wordsAreComparedWithCounts() {
    let cases = [
      ("Adopted 12-0-3; voting by mail", true), ("Adopted (12–0–3), 7th meeting", true),
      ("Adopted 12-3-0, 7th meeting", false),
      ("adopted by a recorded vote of 12 to none, with 3 abstentions", true),
      ("adopted by 12 votes to none, with three abstentions", true),
      ("Adopted by a vote of 11 to 1, with 3 abstentions.", false),
      ("12 in favour, none against and 3 abstaining", true),
      ("9 votes in favour, no votes against, 6 abstentions", false),
      ("S/PV.4094 of 12-04-2031, 7th meeting", true), ("2031-05-04", true), ("A/85/L.7", true),
    ]
    let columns: [(String, Int?, [String])] = [("inFavour", 12, []), ("abstaining", 3, [])]
    for (words, agrees) in cases where !words.hasPrefix("S/PV") {
      #expect(kinds(document(columns, step: words)).isEmpty == agrees, "\(words)")
    }
  }

  @Test func whoIsSaidToBeAbsentAndCountedAsAbstainingIsADoubt() {
    let document = document(
      [("inFavour", 14, []), ("abstaining", 1, [])], step: "Adopted (14-0-0, 1 absent)")
    #expect(kinds(document) == [])
    #expect(RecordAudit().doubts(in: document).count == 1)
  }

  @Test func moreVotesThanThereCanBeAreFound() {
    let votes = document([("inFavour", 10, []), ("against", 6, [])], quorum: 15)
    #expect(
      kinds(votes, RecordAudit(members: 15)) == [
        .moreVotesThanMembers(votes: 16, members: 15),
        .moreVotesThanTookPart(votes: 16, tookPart: 15),
      ])
    #expect(
      kinds(document([("inFavour", 3, [])], outcome: "Adopted without a vote"))
        == [.votesWithoutVote(outcome: "Adopted without a vote", votes: 3)])
  }

  @Test func whoWasNoMemberIsAskedOfTheCaller() {
    let audit = RecordAudit { voter, _ in voter == "TUVALU" ? "was admitted on 2032-01-01" : nil }
    let found = audit.contradictions(in: document([("inFavour", 2, ["FIJI", "TUVALU"])]))
    #expect(found.map(\.message) == ["TUVALU voted on 2031-05-04 but was admitted on 2032-01-01."])
    #expect(found.map(\.symbol) == ["A/RES/85/9"])
  }
}
