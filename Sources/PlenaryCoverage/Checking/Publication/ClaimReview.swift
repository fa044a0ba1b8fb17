public import PlenaryModel

/// A finding as a `ClaimReview` of schema.org.
///
/// Ratings go from 1, not as recorded, to 5, as recorded. What could not be verified, and what was a
/// prediction, has no rating and no review: schema.org asks for a verdict.
public struct ClaimReview: Sendable, Hashable {
  public var finding: Finding
  public var report: PressReport
  /// Who checks.
  public var author: String
  /// The day of the check.
  public var day: Day?
  /// Where the check is published; `#finding-report-n` is added.
  public var address: String?
  /// The place of the finding among those of the report, from 1.
  public var number: Int

  /// Nil where the finding has no rating.
  public init?(
    _ finding: Finding, of report: PressReport, number: Int, author: String, day: Day? = nil,
    address: String? = nil
  ) {
    guard finding.verdict.rating != nil else { return nil }
    self.finding = finding
    self.report = report
    self.number = number
    self.author = author
    self.day = day
    self.address = address
  }

  /// Reviews of all that was rated in a report.
  public static func reviews(
    of review: ReportReview, author: String, day: Day? = nil, address: String? = nil
  ) -> [ClaimReview] {
    review.findings.enumerated().compactMap { place, finding in
      ClaimReview(
        finding, of: review.report, number: place + 1, author: author, day: day, address: address)
    }
  }

  /// With `@context`, `@type` and the members that schema.org and the search engines ask for.
  public var linkedData: LinkedData {
    var members: [LinkedData.Member] = [
      .init("@context", .text("https://schema.org")),
      .init("@type", .text("ClaimReview")),
    ]
    if let address { members.append(.init("url", .text(address + "#" + anchor))) }
    if let day { members.append(.init("datePublished", .text(day.description))) }
    members.append(.init("author", organization(author)))
    members.append(.init("claimReviewed", .text(claim)))
    members.append(.init("itemReviewed", itemReviewed))
    members.append(.init("reviewRating", rating))
    members.append(.init("reviewBody", .text(finding.why)))
    return .object(members)
  }

  /// The finding's id in the page.
  private var anchor: String { "finding-\(MarkedReport.name(report.id))-\(number)" }

  /// What is claimed, in words that can be read alone.
  private var claim: String {
    let quote = "\u{201C}\(finding.said)\u{201D}"
    return finding.subject.words.prefix(1).uppercased() + finding.subject.words.dropFirst() + ": "
      + quote
  }

  private func organization(_ name: String) -> LinkedData {
    .object([.init("@type", .text("Organization")), .init("name", .text(name))])
  }

  private var itemReviewed: LinkedData {
    var members: [LinkedData.Member] = [.init("@type", .text("Claim"))]
    if let speaker = finding.speaker {
      members.append(
        .init("author", .object([.init("@type", .text("Person")), .init("name", .text(speaker))])))
    } else {
      members.append(.init("author", organization(report.name)))
    }
    if let published = report.published {
      members.append(.init("datePublished", .text(published.description)))
    }
    members.append(.init("appearance", appearance))
    return .object(members)
  }

  private var appearance: LinkedData {
    var members: [LinkedData.Member] = [.init("@type", .text("NewsArticle"))]
    if let title = report.title { members.append(.init("headline", .text(title))) }
    if let address = report.address { members.append(.init("url", .text(address))) }
    if let publisher = report.publisher {
      members.append(.init("publisher", organization(publisher)))
    }
    if let published = report.published {
      members.append(.init("datePublished", .text(published.description)))
    }
    if let digest = report.digest {
      members.append(
        .init(
          "identifier",
          .object([
            .init("@type", .text("PropertyValue")), .init("propertyID", .text("SHA-256")),
            .init("value", .text(digest)),
          ])))
    }
    return .object(members)
  }

  private var rating: LinkedData {
    .object([
      .init("@type", .text("Rating")), .init("ratingValue", .number(finding.verdict.rating ?? 1)),
      .init("bestRating", .number(5)), .init("worstRating", .number(1)),
      .init("alternateName", .text(finding.verdict.words)),
    ])
  }
}
