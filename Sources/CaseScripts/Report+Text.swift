import PlenaryModel
import Procedure

/// The account of a script in plain text, for a reader who was not there.
public struct ReportText: Sendable {
  /// Also tell each limb of each decision, the rules behind refusals, and the names.
  public var explains: Bool
  let ink: Ink

  public init(explains: Bool = false, isColoured: Bool = false) {
    self.explains = explains
    ink = Ink(isColoured: isColoured)
  }

  static let indent = "         "

  public func lines(_ report: Report) -> [String] {
    var lines: [String] = []
    if let title = report.title { lines += [ink.bold(title), ""] }
    if let about = report.about { lines += wrapped(about, indent: "") + [""] }
    for item in report.items {
      // One empty line at most between two steps.
      for line in self.lines(item) where !(line.isEmpty && lines.last?.isEmpty == true) {
        lines.append(line)
      }
    }
    if !report.sources.isEmpty {
      lines += ["", ink.bold("Sources")]
      for source in report.sources { lines += wrapped(source, indent: "  ", first: "- ") }
    }
    lines.append("")
    let count = report.expectations
    lines.append(
      report.failures.isEmpty
        ? ink.good(
          count == 0 ? "The script expects nothing." : "All \(count) expectations hold.")
        : ink.bad(
          report.isBroken
            ? "The script was not run to its end."
            : "\(report.failures.count) of \(count) expectations fail."))
    return lines
  }

  private func lines(_ item: Report.Item) -> [String] {
    switch item {
    case .narrative(let text): return [""] + wrapped(text, indent: "") + [""]
    case .assumption(let text): return wrapped("ASSUMED: " + text, indent: "  ") + [""]
    case .meeting(let head): return heading(head)
    case .act(let act): return lines(act)
    case .answer(let answer): return lines(answer)
    case .adjudication(let decision): return lines(decision) + [""]
    case .clock(let moment, let timeIsKnown):
      return ["", ink.dim("  \(moment.day)" + (timeIsKnown ? ", " + bothClocks(moment) : ""))]
    case .sponsors(let text, let names):
      return wrapped(
        "\(names.count) more sponsors of \(text)"
          + (explains ? ": \(names.joined(separator: ", "))." : "."), indent: ReportText.indent)
    case .failure(let error): return [ink.bad("  FAILED " + error.description)]
    }
  }

  private func heading(_ head: Report.MeetingHead) -> [String] {
    let session = head.session.map { ", session \($0)" } ?? ""
    let time = head.timeIsKnown ? ", " + bothClocks(head.on) : ""
    let title = "\(head.body.name)\(session), \(head.on.day)\(time)"
    var lines = ["", ink.bold(title), String(repeating: "-", count: min(78, title.count))]
    if head.isHypothetical {
      lines.append(ink.bold("WHAT IF: nothing below happened; it shows what would follow."))
    }
    lines.append(ink.dim("\(head.members) members sit in this body on that day."))
    return lines + [""]
  }

  /// `15:00 (20:00 UTC)`.
  private func bothClocks(_ moment: Moment) -> String {
    let utc = ReportText.clock(Moment(secondsUTC: moment.secondsUTC))
    return moment.offsetMinutes == 0 ? "\(utc) UTC" : "\(ReportText.clock(moment)) (\(utc) UTC)"
  }

  static func clock(_ moment: Moment) -> String {
    let (hour, minute, _) = moment.timeOfDay
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(hour) + ":" + two(minute)
  }

  private func lines(_ answer: Report.Answer) -> [String] {
    let rule = answer.rule.map { " (\($0))" } ?? ""
    // What stands in parentheses after a question tells the author which facts it looks at.
    let question = answer.asked.split(separator: " (facts").first.map(String.init) ?? answer.asked
    let facts = answer.facts.isEmpty ? "" : " [\(answer.facts)]"
    return wrapped(
      "\(question)\(facts) \(ink.bold(answer.answer.uppercased())). \(answer.because)\(rule)",
      indent: "  ") + [""]
  }

  /// Lines of at most 80 characters.
  func wrapped(_ text: String, indent: String, first: String = "") -> [String] {
    var lines: [String] = []
    let hang = indent + String(repeating: " ", count: first.count)
    var line = indent + first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if line.count + word.count > 79, !isEmpty {
        lines.append(line)
        line = hang
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

/// Colour, where a person is looking.
struct Ink: Sendable {
  var isColoured: Bool

  func bold(_ text: String) -> String { painted("1", text) }
  func dim(_ text: String) -> String { painted("2", text) }
  func bad(_ text: String) -> String { painted("31", text) }
  func good(_ text: String) -> String { painted("32", text) }

  private func painted(_ code: String, _ text: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
