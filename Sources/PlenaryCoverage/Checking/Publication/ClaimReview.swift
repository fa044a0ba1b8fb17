public import CanonicalJSON
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
  public var linkedData: JSONObject {
    var object: JSONObject = ["@context": "https://schema.org", "@type": "ClaimReview"]
    object["url"] = address.map { .string($0 + "#" + anchor) }
    object["datePublished"] = day.map { .string($0.description) }
    object["author"] = organization(author)
    object["claimReviewed"] = .string(claim)
    object["itemReviewed"] = itemReviewed
    object["reviewRating"] = [
      "@type": "Rating", "ratingValue": .integer(Int64(finding.verdict.rating ?? 1)),
      "bestRating": 5, "worstRating": 1, "alternateName": .string(finding.verdict.words),
    ]
    object["reviewBody"] = .string(finding.why)
    return object
  }

  /// The finding's id in the page.
  private var anchor: String { "finding-\(MarkedReport.name(report.id))-\(number)" }

  /// What is claimed, in words that can be read alone.
  private var claim: String {
    let quote = "\u{201C}\(finding.said)\u{201D}"
    return finding.subject.words.prefix(1).uppercased() + finding.subject.words.dropFirst() + ": "
      + quote
  }

  private func organization(_ name: String) -> JSONValue {
    ["@type": "Organization", "name": .string(name)]
  }

  private var itemReviewed: JSONValue {
    var object: JSONObject = ["@type": "Claim"]
    object["author"] =
      finding.speaker.map { ["@type": "Person", "name": .string($0)] } ?? organization(report.name)
    object["datePublished"] = report.published.map { .string($0.description) }
    object["appearance"] = appearance
    return .object(object)
  }

  private var appearance: JSONValue {
    var object: JSONObject = ["@type": "NewsArticle"]
    object["headline"] = report.title.map { .string($0) }
    object["url"] = report.address.map { .string($0) }
    object["publisher"] = report.publisher.map(organization)
    object["datePublished"] = report.published.map { .string($0.description) }
    object["identifier"] = report.digest.map {
      ["@type": "PropertyValue", "propertyID": "SHA-256", "value": .string($0)]
    }
    return .object(object)
  }
}
