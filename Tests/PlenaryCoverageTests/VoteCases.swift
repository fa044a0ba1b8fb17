import PlenaryCoverage
import PlenaryModel

/// Texts in our own words, each with the votes that it tells of.
///
/// A text may take several lines; a line `= body; object; outcome; in favour-against-abstaining;
/// column=codes` is a vote, `~` says that others were in the column, `+` goes on with the line, and
/// `= none` that the text tells of no vote.
enum VoteCases {
  struct Case {
    var text: String
    var votes: [String]
  }

  static func cases(_ block: String) -> [Case] {
    var cases: [Case] = []
    var text: [Substring] = []
    var votes: [String] = []
    func close() {
      guard !text.isEmpty else { return }
      cases.append(Case(text: text.joined(separator: " "), votes: votes.filter { $0 != "none" }))
      text = []
      votes = []
    }
    for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        close()
      } else if line.hasPrefix("= ") {
        votes.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("+ "), let last = votes.popLast() {
        votes.append(last + " " + line.dropFirst(2))
      } else {
        text.append(line)
      }
    }
    close()
    return cases
  }

  /// A vote in the form of the cases.
  static func written(_ vote: ReportedVote) -> String {
    func count(_ value: Int?) -> String { value.map { String($0) } ?? "?" }
    let tally = "\(count(vote.inFavour))-\(count(vote.against))-\(count(vote.abstaining))"
    var parts = [
      vote.body?.name ?? "nil", vote.object ?? "nil", vote.outcome?.rawValue ?? "nil",
      tally + (vote.notVoting.map { "-\($0)" } ?? ""),
    ]
    for (column, names) in vote.voters.sorted(by: { $0.key < $1.key }) {
      let codes = names.map(\.member.code).joined(separator: ",")
      parts.append("\(column.rawValue)=\(codes)" + (vote.partial.contains(column) ? "~" : ""))
    }
    if !vote.vetoBy.isEmpty {
      parts.append("veto=" + vote.vetoBy.map(\.code).joined(separator: ","))
    }
    return parts.joined(separator: "; ")
  }
}
