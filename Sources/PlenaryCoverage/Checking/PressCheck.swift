public import InstitutionFiles
public import PlenaryModel

/// Checks reports against the record and against each other.
///
/// Pure: what it says follows from the texts, their dates, the facts given and the institution's
/// rules, and from nothing else.
public struct PressCheck: Sendable {
  public let facts: RecordedFacts
  /// Its files say what a body's decisions need and whether they bind.
  public let institution: Institution
  /// Whose rules are meant where neither the record nor the report has a day.
  public let latest: Day

  public init(against facts: RecordedFacts, under institution: Institution, latest: Day) {
    self.facts = facts
    self.institution = institution
    self.latest = latest
  }

  public func check(_ reports: [PressReport], with reader: PressReader) -> PressReview {
    check(
      reports.map { report in
        ReadReport(
          report,
          reading: reader.read(
            report.text, published: report.published, source: report.address))
      })
  }

  /// Checks reports that have been read.
  public func check(_ reports: [ReadReport]) -> PressReview {
    let book = BodyRulesBook(institution)
    var reviews: [ReportReview] = []
    var accounts: [EventGrouping.Account] = []
    for (place, report) in reports.enumerated() {
      var check = ReportCheck(
        report, facts: facts, book: book, latest: latest)
      let findings = check.run()
      reviews.append(
        ReportReview(report: report.report, reading: report.reading, findings: findings))
      for (told, match) in zip(check.told, check.matches) {
        accounts.append(
          EventGrouping.Account(
            report: place, told: told, match: match, published: report.report.published))
      }
    }
    let events = EventGrouping(accounts).groups.map {
      EventComparison(accounts: $0, reports: reports).event
    }
    return PressReview(
      reports: reviews, events: events.sorted(by: PressCheck.isBefore),
      figures: FigureComparison.figures(reports, reviews.map(\.findings)),
      quotations: QuotationVariants.find(reports))
  }

  /// In the order of days; what has none comes last.
  private static func isBefore(_ one: ReportedEvent, _ two: ReportedEvent) -> Bool {
    switch (one.day, two.day) {
    case (let day?, let other?) where day != other: return day < other
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if let moment = one.fact?.moment, let other = two.fact?.moment { return moment < other }
    return false
  }
}

/// One report with everything that was found in it.
public struct ReportReview: Sendable {
  public var report: PressReport
  public var reading: PressReader.Reading
  /// In the order of the text.
  public var findings: [Finding]

  public init(report: PressReport, reading: PressReader.Reading, findings: [Finding]) {
    self.report = report
    self.reading = reading
    self.findings = findings
  }

  /// What is to be put right.
  public var corrections: [Finding] { findings.filter(\.verdict.isCorrection) }
}

/// Reports, checked and compared.
public struct PressReview: Sendable {
  public var reports: [ReportReview]
  /// Every vote that a report tells of, in the order of days.
  public var events: [ReportedEvent]
  public var figures: [ComparedFigure]
  public var quotations: [QuotationVariants]
}
