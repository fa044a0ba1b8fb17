import PlenaryCoverage
import PlenaryModel

/// Reports of our own, each with what the check must say of it.
///
/// A first line `day:` is the day of publication; lines `= subject verdict fact` are the findings that
/// are no plain match, `= none` says that there are none, and `= match fact` that the totals are those
/// of the fact.
enum CheckCases {
  struct Case {
    var day: Day?
    var text: String
    var findings: [String]
  }

  static func cases(_ block: String) -> [Case] {
    block.split(separator: "\n\n", omittingEmptySubsequences: true).map { part in
      var day: Day?
      var text: [Substring] = []
      var findings: [String] = []
      for line in part.split(separator: "\n") {
        if line.hasPrefix("day: ") {
          day = Day(line.dropFirst(5))
        } else if line.hasPrefix("= ") {
          findings.append(String(line.dropFirst(2)))
        } else {
          text.append(line)
        }
      }
      return Case(day: day, text: text.joined(separator: " "), findings: findings)
    }
  }

  static func review(_ text: String, day: Day?) -> ReportReview {
    let report = PressReport("r", text: text, published: day)
    return KnownFacts.check(KnownFacts.facts).check([report], with: Nations.press).reports[0]
  }

  /// The findings in the form of the cases.
  static func written(_ review: ReportReview) -> [String] {
    var lines: [String] = []
    var matched: [String] = []
    for finding in review.findings {
      switch (finding.verdict, finding.subject) {
      case (.match, .total):
        if let fact = finding.fact, !matched.contains(fact) { matched.append(fact) }
      case (.match, .margin), (.match, .veto), (.match, .threshold), (.match, .members),
        (.match, .cosponsors), (.match, .figure), (.match, .quotation), (.match, .rule),
        (.match, .force), (.match, .nextStage):
        lines.append("\(finding.subject.words) match")
      case (.match, _): continue
      case (_, let subject):
        let fact = finding.fact.map { " " + $0 } ?? ""
        lines.append("\(subject.words) \(finding.verdict.rawValue)" + fact)
      }
    }
    return matched.map { "match " + $0 } + lines
  }
}
