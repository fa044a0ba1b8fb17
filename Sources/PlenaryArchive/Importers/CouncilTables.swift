import MemberNames
import PlenaryAnalysis
import PlenaryModel

/// Tables of the Security Council: votes and country votes by number, vetoes, and meetings with
/// their outcomes.
struct CouncilTables {
  private var table = ChoiceTable()
  private var choicesFile = ""
  private var events: [(fields: [String: String], line: Int, file: String)] = []
  private var lone: [VoteReport] = []
  /// Votes of the choices that an event describes.
  private var described: Set<Int> = []
  /// How many vetoes there were of a draft on a day under an item.
  private var vetoes: [String: Int] = [:]

  var isEmpty: Bool { table.lines.isEmpty && events.isEmpty && lone.isEmpty }

  mutating func takeChoice(
    _ row: CSVReader, _ columns: (id: Int, member: Int, vote: Int),
    _ context: inout ImportContext
  ) throws(UnreadableImport) {
    guard row.count > max(columns.id, columns.member, columns.vote) else {
      context.refuse("The row has too few fields", file: row.path, line: row.line)
      return
    }
    choicesFile = row.path
    guard let choice = WrittenValues.choice(row[columns.vote]) else {
      context.refuse(
        "`\(row.text(columns.vote))` is no vote", file: row.path, line: row.line,
        column: columns.vote + 1, hint: "Y, N, A, or X for not voting.")
      return
    }
    try context.take(
      choice, vote: row[columns.id], member: Encodings.trimmed(row[columns.member]),
      line: row.line, file: row.path, into: &table)
  }

  mutating func takeEvent(_ row: CSVReader, _ header: Header) {
    var fields: [String: String] = [:]
    for (place, name) in header.names.enumerated() { fields[name.lowercased()] = row.text(place) }
    events.append((fields, row.line, row.path))
  }

  mutating func reports(_ context: inout ImportContext) -> [VoteReport] {
    if events.isEmpty, !table.lines.isEmpty {
      context.notices.add(
        ImportNotice(
          .refused, "Country votes of the Council without the votes: they are left out",
          file: choicesFile, line: 1,
          hint: "Give the table with id, date, outcome and meeting in the same command."),
        times: table.lines.count)
    }
    var names = NamedMembers(table.members)
    var reports: [VoteReport] = []
    for (fields, line, file) in events {
      if let report = event(fields, line, file, &names, &context) { reports.append(report) }
    }
    let rest = table.lines.indices.filter { !described.contains($0) }
    if !events.isEmpty, let first = rest.first {
      context.notices.add(
        ImportNotice(
          .refused, "A vote has choices and no description: it is left out", file: choicesFile,
          line: table.lines[first],
          hint: "Give the table with id, date, outcome and meeting that has it."),
        times: rest.count)
    }
    return reports + lone
  }

  private mutating func event(
    _ fields: [String: String], _ line: Int, _ file: String, _ names: inout NamedMembers,
    _ context: inout ImportContext
  ) -> VoteReport? {
    let id = fields["id"] ?? ""
    guard !id.isEmpty, let (day, precision) = WrittenValues.day(fields["date"] ?? "") else {
      context.refuse("The vote has no number or no date", file: file, line: line)
      return nil
    }
    var report = CouncilTables.report(
      .councilTables, key: id, day: day, precision: precision, line: line)
    report.files = choicesFile.isEmpty ? [file] : [file, choicesFile]
    report.resolution = fields["resolution"] ?? ""
    report.draft = fields["draft"] ?? ""
    report.meeting = CouncilTables.meeting(fields["meeting"] ?? "")
    report.title = fields["agenda"] ?? ""
    report.agenda = fields["topic"] ?? ""
    report.subjects = [fields["category"], fields["region"]].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: "; ")
    report.note = fields["quality"].map { $0 == "ok" ? "" : "quality: \($0)" } ?? ""
    report.announcedWords = fields["outcome"] ?? ""
    report.announced = CouncilTables.announced(report.announcedWords)
    let words = report.announcedWords.lowercased()
    if words.contains("consensus") || words.contains("acclamation") {
      report.modality = .withoutVote
    }
    report.published = PublishedTotals(
      inFavour: WrittenValues.count(fields["yes"] ?? ""),
      against: WrittenValues.count(fields["no"] ?? ""),
      abstaining: WrittenValues.count(fields["abstain"] ?? ""),
      members: WrittenValues.count(fields["n_members_listed"] ?? ""))
    if CouncilTables.isAmendment(report.draft) { report.kind = .amendment }
    let sponsors = CouncilTables.names(fields["submitted_by"] ?? "") {
      context.member($0, on: day) != nil || context.member("The \($0)", on: day) != nil
    }
    for name in sponsors {
      if name == "President" {
        report.note += (report.note.isEmpty ? "" : "; ") + "submitted by the President"
      } else if let member = context.member(name, on: day) ?? context.member("The \(name)", on: day)
      {
        report.sponsors.append(member)
      } else if !CouncilTables.saysNobody(name) {
        context.warn(
          "`\(name)` is no member: the sponsor is left out", file: file, line: line,
          hint: context.directory.suggestions(for: name).first.map { "Did you mean \($0)?" })
      }
    }
    if let vote = table.votes.existing(Array(id.utf8)[...]) {
      described.insert(vote)
      report.choices = context.choices(
        table.choices(of: vote), names: &names, on: day, line: table.lines[vote],
        file: choicesFile)
    }
    return report
  }

  /// A veto of which only who cast it is known.
  mutating func takeVeto(_ row: CSVReader, _ header: Header, _ context: inout ImportContext) {
    func text(_ name: String) -> String { header.column(name).map(row.text) ?? "" }
    guard let (day, precision) = WrittenValues.day(text("date")) else {
      context.refuse(
        "`\(text("date"))` is no date: the veto is left out", file: row.path, line: row.line)
      return
    }
    let draft = text("draft")
    // Several drafts of one day stand under the symbol of their meeting: the item tells them apart.
    let item = text("agenda_item")
    let name = "\(draft) \(day) \(item)"
    let same = vetoes[name] ?? 0
    vetoes[name] = same + 1
    var report = CouncilTables.report(
      .councilVetoes, key: name + (same > 0 ? " \(same + 1)" : ""), day: day,
      precision: precision, line: row.line)
    // Where the draft has no symbol the table has that of the meeting in its place.
    report.draft = draft.hasPrefix("S/PV") ? "" : draft
    report.meeting = text("meeting_record")
    report.files = [row.path]
    report.title = item
    report.announced = .vetoed
    report.announcedWords = "vetoed by \(text("vetoed_by_text"))"
    for code in WrittenValues.list(text("vetoed_by_iso3"), by: ";") {
      guard let member = context.member(code, on: day) else {
        context.refuseName(code, file: row.path, line: row.line)
        continue
      }
      report.choices.append(MemberChoice(member, .against))
    }
    lone.append(report)
  }

  /// A meeting at which resolutions were adopted, with totals and no names.
  mutating func takeMeeting(_ row: CSVReader, _ header: Header, _ context: inout ImportContext) {
    func text(_ name: String) -> String { header.column(name).map(row.text) ?? "" }
    let symbols = WrittenValues.list(text("outcome_symbols"), by: ";")
      .filter { $0.hasPrefix("S/RES/") }
    let tallies = WrittenValues.list(text("tallies"), by: ";")
    // Several resolutions and totals of one meeting cannot be told apart.
    guard !symbols.isEmpty else { return }
    guard symbols.count == 1, tallies.count == 1 else {
      context.warn(
        "Several resolutions or totals stand in one row and cannot be told apart: they are left out",
        file: row.path, line: row.line)
      return
    }
    guard let (day, precision) = WrittenValues.day(text("date")) else {
      context.refuse(
        "`\(text("date"))` is no date: the meeting is left out", file: row.path, line: row.line)
      return
    }
    let counts = tallies[0].split(separator: "-").map { Int($0) }
    guard counts.count == 3, let yes = counts[0], let no = counts[1], let abstaining = counts[2]
    else {
      context.warn(
        "`\(tallies[0])` is no total: it is left open", file: row.path, line: row.line)
      return
    }
    var report = CouncilTables.report(
      .councilMeetings, key: "\(text("meeting")) \(symbols[0])", day: day, precision: precision,
      line: row.line)
    report.files = [row.path]
    report.resolution = symbols[0]
    report.meeting = text("meeting")
    report.title = text("topic")
    report.announced = .adopted
    report.announcedWords = text("outcome_text")
    report.published = PublishedTotals(inFavour: yes, against: no, abstaining: abstaining)
    lone.append(report)
  }

  private static func report(
    _ collection: Collection, key: String, day: Day, precision: VoteReport.Precision, line: Int
  ) -> VoteReport {
    var report = VoteReport(
      collection: collection, key: key, body: "SC", day: day, precision: precision,
      sessionName: String(day.year), session: day.year, line: line)
    report.kind = .whole
    return report
  }

  /// The source lists the amendments that failed under the symbol of their draft, and says so there.
  private static func isAmendment(_ draft: String) -> Bool {
    let draft = draft.lowercased()
    return draft.contains("oral amendment") || draft.hasSuffix("amendment")
      || draft.hasSuffix("(amendment)")
  }

  /// "Ecuador and the United States (on behalf of the group)" in two; a name with "and" in it, as
  /// Trinidad and Tobago has, stays whole, since the longest words that are a member's name count.
  private static func names(_ text: String, isMember: (String) -> Bool) -> [String] {
    WrittenValues.list(text, by: ",").flatMap { part -> [String] in
      let words = part.prefix { $0 != "(" }.split(separator: " ")
        .split { $0 == "and" || $0 == "And" }.map { $0.joined(separator: " ") }
      var names: [String] = []
      var start = 0
      while start < words.count {
        let joined = (start..<words.count).reversed().lazy.map { last in
          (last, plain(words[start...last].joined(separator: " and ")))
        }
        let found = joined.first { isMember($0.1) } ?? (start, plain(words[start]))
        names.append(found.1)
        start = found.0 + 1
      }
      return names
    }
  }

  /// Without the article before it.
  private static func plain(_ name: String) -> String {
    name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  /// What tables write where no sponsor is known or named.
  private static func saysNobody(_ name: String) -> Bool {
    let word = name.lowercased().filter { $0.isLetter }
    return ["", "none", "na", "unknown", "notapplicable", "president"].contains(word)
  }

  private static func meeting(_ text: String) -> String {
    text.isEmpty || text.hasPrefix("S/") ? text : "S/PV.\(text)"
  }

  private static func announced(_ words: String) -> VoteReport.Announced {
    let words = words.lowercased()
    if words.contains("veto") { return .vetoed }
    if words.contains("required number") { return .insufficientVotes }
    if words.contains("not adopted") { return .notAdopted }
    return words.contains("adopted") ? .adopted : .unstated
  }
}
