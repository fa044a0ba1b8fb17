import PlenaryCoverage
import PlenaryModel
import Testing

@Suite("Votes told in prose")
struct ReportedVoteTests {
  @Test(arguments: [
    VoteCases.figures, VoteCases.names, VoteCases.reports, VoteCases.twists, VoteCases.turns,
  ])
  func everyVoteIsReadAsItIsTold(block: String) {
    let cases = VoteCases.cases(block)
    #expect(cases.count > 15)
    for example in cases {
      let reading = Nations.press.read(example.text, published: Nations.published)
      let votes = reading.votes.map(VoteCases.written)
      #expect(votes == example.votes.map(plain), "\(example.text)")
    }
  }

  @Test func noVoteIsInvented() {
    let cases = VoteCases.cases(VoteCases.noVotes)
    #expect(cases.count > 50)
    for example in cases {
      let reading = Nations.press.read(example.text, published: Nations.published)
      #expect(reading.votes.map(VoteCases.written).isEmpty, "\(example.text)")
    }
  }

  /// Long lines of the cases are broken after a comma.
  private func plain(_ line: String) -> String {
    line.split(separator: " ").joined(separator: " ")
  }

  @Test func everyNumberAndNameStandsWhereItsSpanSays() {
    for block in [VoteCases.figures, VoteCases.names, VoteCases.reports] {
      for example in VoteCases.cases(block) {
        let scalars = Array(example.text.unicodeScalars)
        for vote in Nations.press.read(example.text, published: Nations.published).votes {
          for voter in vote.voters.values.joined() {
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: scalars[voter.span.start..<voter.span.end])
            #expect(String(quote) == voter.name, "\(example.text)")
          }
          for span in vote.totalSpans.values { #expect(span.end <= scalars.count) }
        }
      }
    }
  }

  @Test func theSourceNamesTheBodyThatTheTextLeavesOut() {
    let text = """
      Approved by a recorded vote of 130 in favour to 2 against (Israel, United States), with 9
      abstentions, the draft would have the Assembly ask for a report.
      """
    let vote = Nations.press.read(text, source: "https://press.un.org/en/2016/gaspd631.doc.htm")
    #expect(vote.votes.first?.body?.name == "UN General Assembly Fourth Committee")
    #expect(vote.votes.first?.isBodyInferred == true)
  }

  /// Seven votes of eleven until the end of 1965, nine of fifteen since (Charter, article 27).
  @Test func theCouncilDecidesByTheRulesOfItsDay() {
    let text =
      "In the Security Council seven members voted in favour, one against and three abstained."
    let outcomes = ["1950-06-28", "1970-06-28"].map {
      Nations.press.read(text, published: Day($0)).votes.first?.outcome
    }
    #expect(outcomes == [.adopted, .rejected])
  }

  @Test func aWeekdayIsCountedFromTheDayOfPublication() {
    let text = "The General Assembly adopted the resolution on Tuesday by 100 votes to 3."
    let vote = Nations.press.read(text, published: Nations.published).votes.first
    #expect(vote?.date?.description == "2023-10-24")
    #expect(Nations.press.read(text).votes.first?.date == nil)
  }

  @Test func anotherLanguageIsLeftAloneAndNamed() {
    let korean = "유엔 총회는 찬성 116표, 반대 20표, 기권 53표로 결의안을 채택했다."
    let reading = Nations.press.read(korean)
    #expect(reading.votes.isEmpty)
    #expect(reading.unread.count == 1)
    let french = """
      L'Assemblée a adopté le texte par 116 voix pour et 20 contre, avec 53 abstentions, a dit le
      président de la séance.

      The Assembly adopted the resolution by 116 votes to 20, with 53 abstentions.
      """
    let mixed = Nations.press.read(french)
    #expect(mixed.votes.count == 1)
    #expect(mixed.unread.map(\.reason) == ["It is written in French."])
  }

  @Test func aTextWithoutAClaimHasNone() {
    let reading = Nations.press.read("It rained.")
    #expect(reading.votes.isEmpty && reading.claims.isEmpty && reading.unread.isEmpty)
    #expect(Nations.press.read("").votes.isEmpty)
  }
}
