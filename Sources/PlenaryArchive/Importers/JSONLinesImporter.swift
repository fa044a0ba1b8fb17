import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryModel

/// One vote a line, in the form that `plenary archive export --format jsonl` writes.
///
/// ```json
/// {"key":"1","body":"GA","day":"2014-12-18","session":69,"title":"…","choices":{"USA":"Y","CHN":"N"}}
/// ```
///
/// Needed are `key`, `body`, `day` and `choices`; any name of a member will do.
struct JSONLinesImporter {
  private var keys: Set<String> = []
  private(set) var reports: [VoteReport] = []

  mutating func read(
    _ path: String, _ context: inout ImportContext, progress: (Int, Int) -> Void
  ) throws(UnreadableImport) {
    let file = try FileBytes(path)
    var rest: [UInt8] = []
    var line = 0
    while true {
      let piece = try file.next()
      rest.append(contentsOf: piece)
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        line += 1
        take(rest[start..<end], line, path, &context)
        start = end + 1
      }
      rest.removeSubrange(..<start)
      progress(file.read, file.length)
      guard rest.count <= 1 << 24 else {
        throw UnreadableImport(
          "\(path):\(line + 1): a line of more than 16 million bytes.", path: path,
          hint: "Write one vote a line.")
      }
      if piece.isEmpty { break }
    }
    if !rest.isEmpty { take(rest[...], line + 1, path, &context) }
  }

  private mutating func take(
    _ bytes: ArraySlice<UInt8>, _ line: Int, _ path: String, _ context: inout ImportContext
  ) {
    var bytes = Encodings.trimmed(bytes)
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.isEmpty { return }
    do {
      let value = try JSONValue(parsing: bytes)
      guard let object = value.objectValue else {
        context.refuse("The line is no object", file: path, line: line)
        return
      }
      guard reports.count < ImportJob.greatestNumberOfReports else {
        context.refuse(
          "More than \(ImportJob.greatestNumberOfReports) votes in one file: the rest is left out",
          file: path, line: line, hint: "Import it in parts.")
        return
      }
      if let report = report(object, line, path, &context) { reports.append(report) }
    } catch {
      context.refuse(
        "The line is no JSON: \(error.message)", file: path, line: line, column: error.column,
        hint: error.hint)
    }
  }

  private mutating func report(
    _ object: JSONObject, _ line: Int, _ path: String, _ context: inout ImportContext
  ) -> VoteReport? {
    func text(_ name: String) -> String { object[name]?.stringValue ?? "" }
    let key = text("key")
    guard !key.isEmpty, let body = object["body"]?.stringValue, !body.isEmpty,
      let (day, precision) = WrittenValues.day(text("day")),
      let said = object["choices"]?.objectValue
    else {
      context.refuse(
        "A vote needs \"key\", \"body\", \"day\" and \"choices\"", file: path, line: line,
        hint: "docs/archive.md shows a line.")
      return nil
    }
    guard keys.insert("\(text("institution")) \(body) \(key)").inserted else {
      context.refuse("A key stands twice; the first vote is kept", file: path, line: line)
      return nil
    }
    let session = number(object["session"], "\"session\"", in: 0...9_999, path, line, &context)
    var report = VoteReport(
      collection: .jsonLines, key: key,
      institution: InstitutionID(
        text("institution").isEmpty ? "united-nations" : text("institution")),
      body: BodyID(body), day: day,
      precision: VoteReport.Precision(rawValue: text("precision")) ?? precision,
      sessionName: text("sessionName").isEmpty
        ? session.map { String($0) } ?? "" : text("sessionName"),
      session: session ?? (body == "GA" ? context.session("", on: day) : day.year), line: line)
    report.files = [path]
    report.resolution = text("resolution")
    report.draft = text("draft")
    report.committeeReport = text("committeeReport")
    report.meeting = text("meeting")
    report.title = text("title")
    report.agenda = text("agenda")
    report.subjects = text("subjects")
    report.note = text("note")
    report.link = text("link")
    report.issues = (object["issues"]?.arrayValue ?? []).compactMap(\.stringValue)
      .filter { !$0.isEmpty }
    report.kind = VoteReport.Kind(rawValue: text("kind")) ?? .unstated
    report.modality = VoteReport.Modality(rawValue: text("modality")) ?? .recorded
    report.announced = VoteReport.Announced(rawValue: text("announced")) ?? .unstated
    report.announcedWords = text("announcedWords")
    let totals = object["published"]?.objectValue
    func total(_ name: String) -> Int? {
      number(totals?[name], "\"\(name)\"", in: 0...999_999_999, path, line, &context)
    }
    report.published = PublishedTotals(
      inFavour: total("yes"), against: total("no"), abstaining: total("abstain"),
      notVoting: total("notVoting"), members: total("members"))
    readChoices(said, into: &report, path, &context)
    for value in object["sponsors"]?.arrayValue ?? [] {
      let name = value.stringValue ?? ""
      if let member = member(name, report, &context) {
        report.sponsors.append(member)
      } else {
        context.refuseName(name, file: path, line: line)
      }
    }
    for value in object["statements"]?.arrayValue ?? [] {
      guard let member = member(value["member"]?.stringValue ?? "", report, &context) else {
        context.refuse("A statement names no member", file: path, line: line)
        continue
      }
      let intended = value["intended"]?.stringValue.flatMap {
        WrittenValues.choice(Array($0.utf8)[...])
      }
      report.statements.append(
        LaterStatement(
          member: member, intended: intended, words: value["words"]?.stringValue ?? ""))
    }
    return report
  }

  /// A whole number within bounds; what is none is refused and left out.
  private func number(
    _ value: JSONValue?, _ name: String, in bounds: ClosedRange<Int64>, _ path: String, _ line: Int,
    _ context: inout ImportContext
  ) -> Int? {
    guard let value, value != .null else { return nil }
    if let number = value.integerValue, bounds.contains(number) { return Int(number) }
    context.refuse(
      "\(value.text().prefix(40)) is no \(name): it is left out", file: path, line: line,
      hint: "A whole number from \(bounds.lowerBound) to \(bounds.upperBound).")
    return nil
  }

  private func readChoices(
    _ said: JSONObject, into report: inout VoteReport, _ path: String,
    _ context: inout ImportContext
  ) {
    for entry in said {
      let written = entry.value.stringValue ?? ""
      guard let choice = WrittenValues.choice(Array(written.utf8)[...]) else {
        context.refuse(
          "`\(entry.value.text())` is no vote", file: path, line: report.line,
          hint: "Y, N, A, or X for not voting.")
        continue
      }
      guard let member = member(entry.name, report, &context) else {
        context.refuseName(entry.name, file: path, line: report.line)
        continue
      }
      guard !report.choices.contains(where: { $0.member == member }) else {
        context.refuse(
          "\(member) stands twice in one vote; the first is kept", file: path, line: report.line)
        continue
      }
      report.choices.append(MemberChoice(member, choice))
    }
  }

  /// Members of the United Nations by any name; those of other bodies by their codes.
  private func member(
    _ name: String, _ report: VoteReport, _ context: inout ImportContext
  ) -> MemberID? {
    if name.isEmpty { return nil }
    if report.institution == context.institution.id {
      return context.member(name, on: report.day)
    }
    return MemberID(name)
  }
}
