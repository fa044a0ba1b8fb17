public import PlenaryModel

/// All that the reports tell, once, in the order of days: each thing with its sources, what the
/// record has, and the conflicts left open.
public struct FusedAccount: Sendable, Hashable {
  public struct Value: Sendable, Hashable {
    public var words: String
    /// The ids of the reports that have it.
    public var sources: [String]
    /// Whether the record has it too; nil where that says nothing.
    public var isRecorded: Bool?
  }

  public struct Line: Sendable, Hashable {
    public var subject: String
    public var agreement: Agreement
    /// In the order in which the reports were given.
    public var values: [Value]
    public var recorded: String?

    /// Whether the reports differ and nothing in the record decides between them.
    public var isOpen: Bool { agreement == .conflict && recorded == nil }
  }

  public struct Entry: Sendable, Hashable {
    public var day: Day?
    public var words: String
    /// The vote, document or event of the record.
    public var citation: String?
    public var lines: [Line]
  }

  public var entries: [Entry]

  public var openConflicts: [Line] { entries.flatMap(\.lines).filter(\.isOpen) }

  public init(_ review: PressReview, facts: RecordedFacts) {
    var entries = review.events.map(FusedAccount.entry)
    if let first = entries.compactMap(\.day).min(), let last = entries.compactMap(\.day).max() {
      // What happened between the votes that are told of belongs to the account.
      entries += facts.events.filter { first <= $0.day && $0.day <= last }.map {
        Entry(day: $0.day, words: $0.words, citation: $0.citation, lines: [])
      }
    }
    entries = entries.enumerated().sorted { one, two in
      let day = one.element.day?.number ?? Int.max
      let other = two.element.day?.number ?? Int.max
      return (day, one.offset) < (other, two.offset)
    }.map(\.element)
    let figures = review.figures.map(FusedAccount.line)
    if !figures.isEmpty { entries.append(Entry(words: "Figures", lines: figures)) }
    let quotations = review.quotations.map(FusedAccount.line)
    if !quotations.isEmpty { entries.append(Entry(words: "Quotations", lines: quotations)) }
    self.entries = entries
  }

  private static func entry(_ event: ReportedEvent) -> Entry {
    Entry(
      day: event.day, words: event.words, citation: event.fact?.citation,
      lines: event.details.map { detail in
        Line(
          subject: detail.subject.words, agreement: detail.agreement,
          values: values(
            detail.statements.map { ($0.said, $0.report) }, recorded: detail.recorded),
          recorded: detail.recorded)
      })
  }

  private static func line(_ figure: ComparedFigure) -> Line {
    Line(
      subject: figure.noun, agreement: figure.agreement,
      values: values(figure.statements.map { ($0.quote, $0.report) }, recorded: nil), recorded: nil)
  }

  private static func line(_ quotation: QuotationVariants) -> Line {
    Line(
      subject: quotation.variants.lazy.compactMap(\.speaker).first ?? "quotation",
      agreement: quotation.agreement,
      values: values(
        quotation.variants.map { variant in
          (variant.words + (variant.speaker.map { " (" + $0 + ")" } ?? ""), variant.report)
        }, recorded: nil), recorded: nil)
  }

  private static func values(_ said: [(String, String)], recorded: String?) -> [Value] {
    var values: [Value] = []
    for (words, report) in said {
      if let place = values.firstIndex(where: { $0.words == words }) {
        if !values[place].sources.contains(report) { values[place].sources.append(report) }
      } else {
        values.append(
          Value(words: words, sources: [report], isRecorded: isRecorded(words, recorded)))
      }
    }
    return values
  }

  /// `More than 100` beside 111 is neither the same nor another.
  private static func isRecorded(_ words: String, _ recorded: String?) -> Bool? {
    guard let recorded else { return nil }
    if Int(recorded) != nil, Int(words) == nil { return nil }
    return recorded == words
  }

  /// Plain text, one thing a line, the sources in brackets.
  public var text: String {
    var lines: [String] = []
    for entry in entries {
      if !lines.isEmpty { lines.append("") }
      let citation = entry.citation.map { ": " + $0 } ?? ""
      lines.append(
        [entry.day?.description, entry.words].compactMap { $0 }.joined(separator: " ") + citation)
      for line in entry.lines {
        let values = line.values.map { $0.words + " [" + $0.sources.joined(separator: ", ") + "]" }
        var words = "  " + line.subject + ": " + values.joined(separator: "; ")
        if line.agreement == .conflict {
          words +=
            line.recorded.map { " \u{2014} conflict; on record: " + $0 }
            ?? " \u{2014} conflict, open"
        }
        lines.append(words)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension FusedAccount.Entry {
  init(words: String, lines: [FusedAccount.Line]) {
    self.init(day: nil, words: words, citation: nil, lines: lines)
  }
}
