import Markup

/// A report as HTML: its text with what was checked marked in it, and the findings beside it.
///
/// A fragment without scripts and styles. Every mark has the class `claim` and that of its verdict,
/// `verdict-wrong_stage`, and names its findings for the screen reader; every finding links back to its
/// words. All text is escaped; parts of any direction stand in elements with `dir="auto"`.
public struct MarkedReport: Sendable {
  /// What stands beside the findings, in the language of a page. Why something was found is told in
  /// English, the language of the reports.
  public struct Labels: Sendable {
    public var verdict: @Sendable (Verdict) -> String
    public var findings: String
    public var onRecord: String
    public var nothing: String

    public init(
      findings: String, onRecord: String, nothing: String,
      verdict: @escaping @Sendable (Verdict) -> String
    ) {
      self.verdict = verdict
      self.findings = findings
      self.onRecord = onRecord
      self.nothing = nothing
    }

    public static let english = Labels(
      findings: "Findings", onRecord: "On record:",
      nothing: "Nothing in this report could be checked."
    ) { $0.words }
  }

  public let review: ReportReview
  public let labels: Labels

  public init(_ review: ReportReview, labels: Labels = .english) {
    self.review = review
    self.labels = labels
  }

  public var html: String {
    let id = MarkedReport.name(review.report.id)
    var out = "<article class=\"checked-report\" id=\"report-\(id)\">\n"
    if let title = review.report.title {
      out += "<h2 dir=\"auto\">" + MarkupText.escaped(title) + "</h2>\n"
    }
    out += "<div class=\"report-text\" lang=\"en\" dir=\"auto\">\n" + text + "</div>\n"
    out += "<aside class=\"findings\" aria-label=\""
    out += MarkupText.escaped(labels.findings) + "\">\n" + list + "</aside>\n"
    return out + "</article>\n"
  }

  /// Where marks begin and end.
  private var cuts: [Int] {
    var cuts: Set<Int> = [0]
    for finding in review.findings {
      cuts.insert(finding.span.start)
      cuts.insert(finding.span.end)
    }
    return cuts.sorted()
  }

  private var text: String {
    let scalars = SourceText(review.report.text).scalars
    let bounds = cuts.filter { $0 < scalars.count } + [scalars.count]
    var out = "<p>"
    var begun: Set<Int> = []
    // Findings in the order of their beginnings; those that have ended fall out as the text goes on.
    let order = review.findings.indices.sorted {
      review.findings[$0].span < review.findings[$1].span
    }
    var next = 0
    var open: [Int] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) where start < end {
      while next < order.count, review.findings[order[next]].span.start <= start {
        open.append(order[next])
        next += 1
      }
      open.removeAll { review.findings[$0].span.end <= start }
      for finding in open where begun.insert(finding).inserted {
        out += "<span id=\"claim-\(MarkedReport.name(review.report.id))-\(finding + 1)\"></span>"
      }
      let part = MarkedReport.paragraphs(scalars[start..<end])
      guard !open.isEmpty else {
        out += part.joined(separator: "</p>\n<p>")
        continue
      }
      out += part.map { mark($0, open) }.joined(separator: "</p>\n<p>")
    }
    return out + "</p>\n"
  }

  private func mark(_ html: String, _ open: [Int]) -> String {
    guard !html.isEmpty else { return "" }
    let shown = open.max { left, right in
      let one = review.findings[left]
      let two = review.findings[right]
      // The gravest, and among equals the one with the fewest words.
      return (one.verdict.weight, -one.span.length) < (two.verdict.weight, -two.span.length)
    }
    guard let shown else { return html }
    let finding = review.findings[shown]
    let id = MarkedReport.name(review.report.id)
    var attributes = "class=\"claim verdict-\(finding.verdict.rawValue)\""
    let title = labels.verdict(finding.verdict) + ": " + finding.why
    attributes += " title=\"" + MarkupText.escaped(title) + "\""
    attributes += " aria-details=\""
    attributes += open.map { "finding-\(id)-\($0 + 1)" }.joined(separator: " ") + "\""
    return "<mark \(attributes)>\(html)</mark>"
  }

  private var list: String {
    let id = MarkedReport.name(review.report.id)
    guard !review.findings.isEmpty else {
      return "<p>" + MarkupText.escaped(labels.nothing) + "</p>\n"
    }
    var out = "<ol>\n"
    for (place, finding) in review.findings.enumerated() {
      out += "<li id=\"finding-\(id)-\(place + 1)\" class=\"verdict-\(finding.verdict.rawValue)\">"
      out += "<a href=\"#claim-\(id)-\(place + 1)\"><strong>"
      out += MarkupText.escaped(labels.verdict(finding.verdict)) + "</strong></a> "
      out += "<q lang=\"en\" dir=\"auto\">" + MarkupText.escaped(finding.said) + "</q> "
      if let recorded = finding.recorded {
        out += "<span class=\"recorded\">" + MarkupText.escaped(labels.onRecord)
        out += " <bdi lang=\"en\">" + MarkupText.escaped(recorded)
        out += "</bdi></span> "
      }
      out +=
        "<span class=\"why\" lang=\"en\" dir=\"auto\">" + MarkupText.escaped(finding.why)
        + "</span></li>\n"
    }
    return out + "</ol>\n"
  }

  /// Escaped, cut where a line is empty.
  private static func paragraphs(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    var parts: [String] = []
    var part = ""
    var lineEnds = 0
    for scalar in scalars {
      if scalar == "\n" || scalar == "\u{2029}" {
        lineEnds += 1
        if lineEnds == 1 { part += "\n" }
        if lineEnds == 2 {
          parts.append(part)
          part = ""
        }
        continue
      }
      // Lines end with both in forms of the web.
      if scalar == "\r" { continue }
      if scalar != " " && scalar != "\t" { lineEnds = 0 }
      MarkupText.append(scalar, to: &part)
    }
    return parts + [part]
  }

  /// An id of the caller as one of HTML: letters, digits and hyphens.
  static func name(_ id: String) -> String {
    var out = ""
    for scalar in id.unicodeScalars.prefix(80) {
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      out.unicodeScalars.append(isPlain ? scalar : "-")
    }
    return out.isEmpty ? "report" : out
  }
}
