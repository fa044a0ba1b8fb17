import PlenaryAnalysis

/// Choices as they are read, by the source's own names of votes and members.
///
/// A cell for every pair, 255 where the source says nothing: a table of six thousand votes and two
/// hundred members takes 1.5 MB, however many rows it came in.
struct ChoiceTable {
  static let unsaid: UInt8 = 255
  /// More votes than any body has taken; a file of another kind ends here.
  static let greatestNumberOfVotes = 200_000

  private(set) var votes = ByteNames()
  private(set) var members = ByteNames()
  private(set) var cells: [UInt8] = []
  /// Where each vote begins: its line, and the file by its place in `files`.
  private(set) var lines: [Int] = []
  private(set) var files: [String] = []
  private var fileOfVote: [Int32] = []
  private var stride = 256

  enum Outcome {
    case taken
    /// The same member is there already, with the same choice.
    case repeated
    /// With another choice: the first is kept.
    case contradicted(Choice)
    case tooMany
  }

  mutating func take(
    vote: ArraySlice<UInt8>, member: ArraySlice<UInt8>, _ choice: Choice, line: Int
  ) -> Outcome {
    take(votes.number(vote), members.number(member), choice, line: line)
  }

  /// A choice whose vote and member stand in fields of a row.
  @inline(__always)
  mutating func take(
    _ row: borrowing CSVReader, vote: Int, member: Int, _ choice: Choice
  ) -> Outcome {
    take(
      row.number(of: vote, in: &votes), row.number(of: member, in: &members), choice,
      line: row.line)
  }

  /// A choice of a vote and a member that are likeliest to come now, by their keys in ``ByteNames``;
  /// false where they are others, or something is said of them already, and nothing is taken.
  @inline(__always)
  mutating func takeExpected(vote: UInt64, member: UInt64, _ choice: Choice) -> Bool {
    guard let row = votes.expected(vote), let column = members.expected(member) else {
      return false
    }
    let place = row * stride + column
    guard cells[place] == ChoiceTable.unsaid else { return false }
    cells[place] = choice.rawValue
    return true
  }

  @inline(__always)
  private mutating func take(_ row: Int, _ column: Int, _ choice: Choice, line: Int) -> Outcome {
    guard row < ChoiceTable.greatestNumberOfVotes, column < CSVReader.greatestColumns else {
      return .tooMany
    }
    if column >= stride { widen() }
    if row == lines.count {
      lines.append(line)
      fileOfVote.append(Int32(max(files.count - 1, 0)))
      cells.append(contentsOf: repeatElement(ChoiceTable.unsaid, count: stride))
    }
    let place = row * stride + column
    let before = cells[place]
    if before == ChoiceTable.unsaid {
      cells[place] = choice.rawValue
      return .taken
    }
    if before == choice.rawValue { return .repeated }
    return .contradicted(Choice(rawValue: before) ?? .notMember)
  }

  /// From now on rows are of this file.
  mutating func begin(_ file: String) {
    if files.last != file { files.append(file) }
  }

  func file(of vote: Int) -> String { files.isEmpty ? "" : files[Int(fileOfVote[vote])] }

  /// What is said of a vote: the number of each member and its choice.
  func choices(of vote: Int) -> [(member: Int, choice: Choice)] {
    var choices: [(member: Int, choice: Choice)] = []
    choices.reserveCapacity(members.count)
    for (column, cell) in cells[vote * stride..<vote * stride + members.count].enumerated() {
      if let choice = Choice(rawValue: cell) { choices.append((column, choice)) }
    }
    return choices
  }

  private mutating func widen() {
    var wider: [UInt8] = []
    wider.reserveCapacity(cells.count * 2)
    for row in 0..<lines.count {
      wider.append(contentsOf: cells[row * stride..<(row + 1) * stride])
      wider.append(contentsOf: repeatElement(ChoiceTable.unsaid, count: stride))
    }
    cells = wider
    stride *= 2
  }
}
