public import PlenaryModel

/// A report to be checked, and what is known of it.
public struct PressReport: Sendable, Hashable {
  /// Short and unique among the reports given: it goes into the ids of the page.
  public var id: String
  public var text: String
  public var title: String?
  public var publisher: String?
  public var published: Day?
  /// The moment up to which the report knows, where that is known; else the day of publication.
  public var asOf: Moment?
  public var address: String?
  /// SHA-256 of the text as received, in hexadecimal digits.
  public var digest: String?

  public init(
    _ id: String, text: String, title: String? = nil, publisher: String? = nil,
    published: Day? = nil, asOf: Moment? = nil, address: String? = nil, digest: String? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.publisher = publisher
    self.published = published
    self.asOf = asOf
    self.address = address
    self.digest = digest
  }

  /// As accounts cite it.
  public var name: String { publisher ?? title ?? address ?? id }

  /// Whether a vote was still to come when the report was written.
  func precedes(_ fact: VoteFact) -> Bool {
    if let asOf, let moment = fact.moment { return asOf < moment }
    guard let day = fact.day, let known = asOf?.day ?? published else { return false }
    return known < day
  }
}
