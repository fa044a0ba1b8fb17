import InstitutionFiles
import MemberNames
import PlenaryAnalysis
import PlenaryModel

/// What importers share: who is who, sessions, and the notices that they leave.
struct ImportContext {
  let institution: Institution
  let directory: MemberDirectory
  private var remembered: RememberedMembers
  private var sessions: [Day: Int?] = [:]
  var notices = ImportNotices()

  init(_ institution: Institution) {
    self.institution = institution
    directory = MemberDirectory(institution)
    remembered = RememberedMembers(directory)
  }

  mutating func member(_ text: String, on day: Day) -> MemberID? {
    remembered.member(text, on: day)
  }

  /// Whether a name that was asked for stands for one member whatever the day.
  func isSteady(_ text: String) -> Bool { remembered.isSteady(text) }

  /// The regular session of the Assembly that a day belongs to, or its year where none is known.
  mutating func session(_ name: String, on day: Day) -> Int {
    if let number = Int(name) { return number }
    if let known = sessions[day] { return known ?? day.year }
    let found = institution.session(of: "GA", on: day)?.number
    sessions[day] = found
    return found ?? day.year
  }

  mutating func refuse(
    _ message: String, file: String, line: Int? = nil, column: Int? = nil, hint: String? = nil
  ) {
    notices.add(
      ImportNotice(.refused, message, file: file, line: line, column: column, hint: hint))
  }

  mutating func warn(
    _ message: String, file: String, line: Int? = nil, column: Int? = nil, hint: String? = nil
  ) {
    notices.add(
      ImportNotice(.warning, message, file: file, line: line, column: column, hint: hint))
  }

  mutating func note(_ message: String, file: String, line: Int? = nil) {
    notices.add(ImportNotice(.note, message, file: file, line: line))
  }

  /// Takes down a choice, and says what is wrong where the member stands there already.
  mutating func take(
    _ choice: Choice, vote: ArraySlice<UInt8>, member: ArraySlice<UInt8>, line: Int, file: String,
    into table: inout ChoiceTable
  ) throws(UnreadableImport) {
    let outcome = table.take(vote: vote, member: member, choice, line: line)
    if case .taken = outcome { return }
    try tell(outcome, member: member, line: line, file: file)
  }

  /// The same of a row, whose vote and member stand in these fields.
  @inline(__always)
  mutating func take(
    _ choice: Choice, _ row: borrowing CSVReader, vote: Int, member: Int,
    into table: inout ChoiceTable
  ) throws(UnreadableImport) {
    let outcome = table.take(row, vote: vote, member: member, choice)
    if case .taken = outcome { return }
    try tell(outcome, member: row[member], line: row.line, file: row.path)
  }

  private mutating func tell(
    _ outcome: ChoiceTable.Outcome, member: ArraySlice<UInt8>, line: Int, file: String
  ) throws(UnreadableImport) {
    switch outcome {
    case .taken: return
    case .repeated:
      warn(
        "A member is listed twice in one vote with the same choice; it is counted once",
        file: file, line: line)
    case .contradicted:
      refuse(
        "\(Encodings.text(member)) is listed twice in one vote with different choices; the first is kept",
        file: file, line: line, hint: "See in the official record which of them is right.")
    case .tooMany:
      throw UnreadableImport(
        "\(file):\(line): more than \(ChoiceTable.greatestNumberOfVotes) votes or "
          + "\(CSVReader.greatestColumns) members in one file.", path: file,
        hint: "Is this a table of recorded votes? Give it in parts if it is.")
    }
  }

  /// The choices of a vote with the members they stand for on its day; names that fit nobody are
  /// told with names that are like them.
  mutating func choices(
    _ found: [(member: Int, choice: Choice)], names: inout NamedMembers, on day: Day, line: Int,
    file: String
  ) -> [MemberChoice] {
    names.begin()
    var choices: [MemberChoice] = []
    choices.reserveCapacity(found.count)
    for (number, choice) in found {
      guard let (member, place) = names.member(number, on: day, &self) else {
        if choice == .notMember { continue }
        refuseName(names.names.text(number), file: file, line: line)
        continue
      }
      guard let earlier = names.place(of: place) else {
        names.take(place, at: choices.count)
        choices.append(MemberChoice(member, choice))
        continue
      }
      // Predecessor and successor have columns of their own in some tables: one of them is empty.
      let before = choices[earlier].choice
      if before == choice || choice == .notMember || choice == .notVoting { continue }
      if before == .notMember || before == .notVoting {
        choices[earlier].choice = choice
        continue
      }
      refuse(
        "\(member) stands under two names in one vote with different choices; the first is kept",
        file: file, line: line, hint: "See in the official record which of them is right.")
    }
    return choices
  }

  mutating func refuseName(_ name: String, file: String, line: Int) {
    let near = directory.suggestions(for: name)
    refuse(
      "No member has the code or name `\(name)`", file: file, line: line,
      hint: near.isEmpty
        ? "Give a code or a name of \(institution.name), or add it as an alias to members.yaml."
        : "Did you mean \(near.joined(separator: ", or "))?")
  }
}

extension Day {
  var year: Int { yearMonthDay.year }
}
