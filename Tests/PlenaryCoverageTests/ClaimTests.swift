import PlenaryCoverage
import PlenaryModel
import Testing

@Suite("Claims in the news")
struct ClaimTests {
  private func claims(_ text: String, _ kind: Claim.Kind) -> [Claim] {
    Nations.press.read(text, published: Nations.published).claims.filter { $0.kind == kind }
  }

  @Test func sponsorsAndMembersAreNoVotes() {
    let text = """
      The French-drafted text, which has 58 co-sponsors, goes before the 193-member General Assembly.
      """
    #expect(claims(text, .cosponsors).map(\.value) == [.number(58, .exactly)])
    #expect(claims(text, .membership).map(\.value) == [.number(193, .exactly)])
    #expect(claims(text, .sponsor).map(\.value) == [.members(["FRA"])])
    #expect(claims(text, .sponsor).first?.quote == "French-drafted")
  }

  @Test func quantitiesKeepTheirBounds() {
    let values: [(String, Claim.Value)] = [
      ("More than 50 delegations spoke.", .number(50, .moreThan)),
      ("Some 300 people gathered.", .number(300, .about)),
      ("Nearly 40 ministers came.", .number(40, .nearly)),
      ("At least 12 soldiers died.", .number(12, .atLeast)),
      ("Up to 7 experts will travel.", .number(7, .atMost)),
      ("Tens of thousands of people fled.", .interval(20_000, 100_000)),
    ]
    for (text, value) in values {
      #expect(claims(text, .quantity).map(\.value) == [value], "\(text)")
    }
  }

  @Test func whatIsToComeIsNotWhatWas() {
    let text = "The Security Council will vote on the draft on Monday; China is likely to abstain."
    let reading = Nations.press.read(text, published: Nations.published)
    #expect(reading.votes.isEmpty)
    let next = reading.claims.first { $0.kind == .nextStage }
    guard case .stage(let body, let time)? = next?.value else {
      Issue.record("no next stage")
      return
    }
    #expect(body == .securityCouncil)
    #expect(time?.day?.description == "2023-10-30")
    #expect(next?.modality == .scheduled)
  }

  @Test func votesThatAreNeededAreAThreshold() {
    let text = "The draft needs nine votes in favour, and it may get only eight votes in favour."
    #expect(claims(text, .votesNeeded).map(\.value) == [.number(9, .exactly)])
    #expect(Nations.press.read(text).votes.isEmpty)
  }

  @Test func quotationsHaveTheirSpeakers() {
    let text = """
      “We shall not give in to threats of any kind,” Ambassador Marta Lind said after the vote.
      """
    let quotation = claims(text, .quotation).first
    #expect(quotation?.speaker == "Ambassador Marta Lind")
    #expect(quotation?.quote.hasPrefix("We shall not give in") == true)
  }

  @Test func whatSomebodyClaimsIsAlleged() {
    let text = "The ministry claimed that 130 countries voted in favour and 12 voted against."
    let tally = claims(text, .tally)
    #expect(tally.map(\.modality) == [.alleged, .alleged])
  }

  @Test func aVoteMeantOtherwiseIsACorrection() {
    let text = "The delegation of Chad later said that it had intended to vote in favour."
    #expect(claims(text, .correction).map(\.value) == [.votes(.inFavour, ["TCD"])])
    #expect(Nations.press.read(text).votes.isEmpty)
  }

  @Test func everyClaimQuotesItsSpan() {
    let text = VoteCases.cases(VoteCases.reports).map(\.text).joined(separator: "\n\n")
    let scalars = Array(text.unicodeScalars)
    let claims = Nations.press.read(text, published: Nations.published).claims
    #expect(claims.count > 100)
    for claim in claims {
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: scalars[claim.span.start..<claim.span.end])
      let plain = String(quote).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(plain == claim.quote)
    }
  }
}
