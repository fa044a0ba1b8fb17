import CanonicalJSON
import PlenaryCoverage
import PlenaryModel
import Testing

@Suite("Reports against each other")
struct ComparisonTests {
  private func report(_ id: String, _ day: String, _ text: String) -> PressReport {
    PressReport(
      id, text: text, publisher: "Paper " + id, published: Day(day),
      address: "https://example.org/" + id)
  }

  private func review(_ reports: [PressReport]) -> PressReview {
    KnownFacts.check(KnownFacts.facts).check(reports, with: Nations.press)
  }

  private var committee: [PressReport] {
    [
      report(
        "a", "2014-11-19",
        """
        The General Assembly's Third Committee approved a draft on North Korea on Tuesday by 111 votes
        to 19, with 55 abstentions. China and Russia voted against. “For South Koreans, people in
        North Korea are not just anybodies,” Ambassador Oh Joon said.
        """),
      report(
        "b", "2014-11-19",
        """
        The UN General Assembly voted 111-19 for a resolution on North Korea; 50 countries abstained.
        China abstained.
        """),
      report(
        "c", "2014-11-20",
        """
        More than 100 countries voted in favour of the North Korea draft in the Third Committee. “For
        South Koreans, people in the North are not just anybodies,” Oh Joon told the council.
        """),
      report(
        "d", "2014-12-19",
        """
        The General Assembly adopted the North Korea resolution on Thursday by 116 votes to 20, with
        53 abstentions.
        """),
    ]
  }

  /// Subject, agreement and values of every detail of an event.
  private func written(_ event: ReportedEvent) -> [String] {
    event.details.map { detail in
      let said = detail.statements.map { $0.report + " " + $0.said }.joined(separator: ", ")
      return "\(detail.subject.words) \(detail.agreement.rawValue): \(said)"
    }
  }

  @Test func fourReportsOfTwoVotesAreTwoEvents() {
    let review = review(committee)
    #expect(review.events.map(\.fact?.id) == ["A/C.3/69/L.28/Rev.1", "A/RES/69/188"])
    #expect(review.events.map(\.reports) == [["a", "b", "c"], ["d"]])
    #expect(
      written(review.events[0]).filter { !$0.hasPrefix("body") } == [
        "date single: a 2014-11-18",
        "outcome agree: a adopted, b adopted",
        "in favour different_detail: a 111, b 111, c more than 100",
        "against agree: a 19, b 19",
        "abstaining conflict: a 55, b 50",
        "CHN conflict: a against, b abstaining",
        "RUS single: a against",
      ])
    #expect(review.events[0].conflicts.contains { $0.subject == .body })
    #expect(review.events[1].details.allSatisfy { $0.agreement == .single })
  }

  @Test func reportsThatDifferOnlyInPrecisionDoNotConflict() {
    let review = review([
      report(
        "a", "2014-12-19",
        "The General Assembly adopted the North Korea resolution by 116 votes to 20."),
      report(
        "b", "2014-12-19",
        "Nearly 120 countries voted in favour of the North Korea resolution in the General Assembly."
      ),
      report(
        "c", "2014-12-19",
        """
        The General Assembly adopted the North Korea resolution on Thursday, with 116 in favour, 20
        against and 53 abstaining.
        """),
    ])
    #expect(review.events.count == 1)
    #expect(review.events.flatMap(\.conflicts).isEmpty)
    #expect(review.reports.flatMap(\.corrections).isEmpty)
  }

  @Test func withoutARecordConflictsStayOpen() {
    let reports = [
      report(
        "a", "2024-06-02",
        """
        The Third Committee approved a draft on beekeeping by 140 votes to 2, with 30 abstentions. Tens
        of thousands of beekeepers live in mountain villages.
        """),
      report(
        "b", "2024-06-03",
        """
        The Third Committee approved the draft on beekeeping by 141 votes to 2, with 30 abstentions.
        More than 120,000 beekeepers live in mountain villages.
        """),
      report(
        "c", "2024-06-03",
        "The Third Committee rejected an amendment to the draft on beekeeping by 100 votes to 40."),
    ]
    let review = review(reports)
    #expect(review.events.count == 2)
    #expect(
      review.events.flatMap(\.conflicts).map(\.subject) == [.total(.inFavour)])
    #expect(review.figures.map(\.agreement) == [.differentDetail])
    #expect(review.figures.map(\.relation) == [.orderOfMagnitude])
    let account = FusedAccount(review, facts: KnownFacts.facts)
    #expect(account.openConflicts.map(\.subject) == ["in favour"])
    #expect(account.text.contains("in favour: 140 [a]; 141 [b] \u{2014} conflict, open"))
    #expect(account.text.contains("against: 2 [a, b]\n"))
  }

  @Test func oneQuotationInTwoWordingsIsFound() {
    let review = review(committee)
    #expect(review.quotations.count == 1)
    #expect(review.quotations.first?.variants.map(\.report) == ["a", "c"])
    #expect(review.quotations.first?.agreement == .differentDetail)
    let checked = review.reports.flatMap(\.findings).filter { $0.subject == .quotation }
    #expect(checked.map(\.verdict) == [.match, .mismatch])
  }

  @Test func theSameWordsOfTwoSpeakersAreAConflict() {
    let review = review([
      report("a", "2014-12-23", "“This text will change nothing for our people,” Jan Holm said."),
      report("b", "2014-12-23", "“This text will change nothing for our people,” Ana Ruiz said."),
      report("c", "2014-12-23", "“We shall never forget those who are not here,” Ana Ruiz said."),
    ])
    #expect(review.quotations.map(\.agreement) == [.conflict])
  }

  @Test func theAccountGoesByDaysAndKeepsEverySource() {
    let review = review(committee.reversed())
    let account = FusedAccount(review, facts: KnownFacts.facts)
    let days = account.entries.compactMap(\.day)
    #expect(days == days.sorted() && days.count == 2)
    let sources = Set(account.entries.flatMap(\.lines).flatMap(\.values).flatMap(\.sources))
    #expect(sources == ["a", "b", "c", "d"])
    #expect(account.openConflicts.isEmpty)
    #expect(account.text.contains("conflict; on record: 55"))
  }

  @Test func aClaimReviewHasTheFieldsOfSchemaOrg() {
    let review = review(committee).reports[1]
    let reviews = ClaimReview.reviews(
      of: review, author: "Plenary", day: Day("2026-01-02"), address: "https://example.org/check")
    #expect(!reviews.isEmpty)
    for review in reviews {
      let data = review.linkedData
      #expect(data["@context"]?.stringValue == "https://schema.org")
      #expect(data["@type"]?.stringValue == "ClaimReview")
      #expect(data["claimReviewed"]?.stringValue?.isEmpty == false)
      #expect(data["itemReviewed"]?["@type"]?.stringValue == "Claim")
      #expect(data["itemReviewed"]?["author"]?["name"]?.stringValue == "Paper b")
      #expect(data["itemReviewed"]?["datePublished"]?.stringValue == "2014-11-19")
      #expect(data["itemReviewed"]?["appearance"]?["url"]?.stringValue == "https://example.org/b")
      let rating = data["reviewRating"]
      #expect(rating?["bestRating"] == 5 && rating?["worstRating"] == 1)
      #expect(rating?["alternateName"]?.stringValue == review.finding.verdict.words)
      #expect(data["url"]?.stringValue?.hasPrefix("https://example.org/check#finding-b-") == true)
    }
    let unrated = Finding(
      .outcome, span: TextSpan(0, 1), said: "x", verdict: .unverifiable, why: "Nothing.")
    #expect(ClaimReview(unrated, of: review.report, number: 1, author: "Plenary") == nil)
  }
}

extension ComparisonTests {
  @Test func coSponsorsOfTwoTextsAreNoConflict() {
    let reports = [
      (
        "a", "With 62 co-sponsors, the draft on bees was approved in the Third Committee on Monday."
      ),
      ("b", "The Assembly heard of a plan for lighthouses; it has 48 co-sponsors."),
      (
        "c", "With 58 co-sponsors, the draft on bees was approved in the Third Committee on Monday."
      ),
    ].map { PressReport($0.0, text: $0.1, published: Day("2024-06-04")) }
    let review = KnownFacts.check(RecordedFacts()).check(reports, with: Nations.press)
    #expect(review.figures.map { $0.statements.map(\.report) } == [["a", "c"]])
    #expect(review.figures.map(\.agreement) == [.conflict])
  }

  @Test func manyReportsAgainstALargeRecordAreQuick() {
    var facts = KnownFacts.facts
    for number in 0..<5_000 {
      var fact = KnownFacts.votes[number % KnownFacts.votes.count]
      fact.id += " \(number)"
      fact.symbols = [fact.id]
      fact.day = fact.day?.adding(days: -400 - number)
      fact.totals = [.inFavour: 50 + number % 90, .against: number % 47, .abstaining: number % 31]
      facts.votes.append(fact)
    }
    let reports = CheckCases.cases(CheckCases.papers).enumerated().map {
      PressReport("r\($0)", text: $1.text, published: $1.day)
    }
    let start = ContinuousClock.now
    let review = KnownFacts.check(facts).check(reports, with: Nations.press)
    print(
      "\(reports.count) reports against \(facts.votes.count) votes: \(ContinuousClock.now - start)")
    #expect(review.reports.count == reports.count)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
