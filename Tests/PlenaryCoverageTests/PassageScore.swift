import Foundation
import PlenaryCoverage
import PlenaryModel

/// How well the passages of a file are read: `Passages/README.md` tells of the files.
struct PassageScore {
  /// Numbers of votes and names of voters, each a claim of its own.
  struct Claims {
    var right = 0
    var read = 0
    var told = 0

    mutating func count(_ read: Set<String>, _ told: Set<String>) {
      right += read.intersection(told).count
      self.read += read.count
      self.told += told.count
    }

    /// In whole per cent, rounded down.
    var precision: Int { read == 0 ? 100 : 100 * right / read }
    var recall: Int { told == 0 ? 100 : 100 * right / told }
  }

  var passages = 0
  /// Every vote, in its order, with its numbers and what became of it.
  var tallies = 0
  /// And the body.
  var bodies = 0
  /// And who is named in which column, and vetoes.
  var names = 0
  /// Passages that tell of no vote, and those of them in which one was read.
  var empty = 0
  var invented = 0
  var numberClaims = Claims()
  var voterClaims = Claims()

  init(_ file: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Passages")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    for block in ("\n" + text).components(separatedBy: "\n## ").dropFirst() { read(block) }
  }

  private mutating func read(_ block: String) {
    let lines = block.components(separatedBy: "\n")
    let head = lines[0].split(separator: " ").map(String.init)
    let text = lines.dropFirst().filter { !$0.hasPrefix("=") }.joined(separator: "\n")
    let told = lines.filter { $0.hasPrefix("= ") && $0 != "= none" }.map {
      PassageVote(line: String($0.dropFirst(2)))
    }
    let reading = Nations.press.read(
      text, published: head.count > 1 ? Day(head[1]) : nil, source: head.count > 2 ? head[2] : nil)
    let read = reading.votes.map { PassageVote($0) }
    passages += 1
    if told.isEmpty {
      empty += 1
      if !read.isEmpty { invented += 1 }
    }
    numberClaims.count(numbers(read), numbers(told))
    voterClaims.count(voters(read), voters(told))
    guard told.count == read.count else { return }
    let pairs = Array(zip(told, read))
    guard pairs.allSatisfy({ $0.hasSameTally(as: $1) && $0.outcome == $1.outcome }) else { return }
    tallies += 1
    guard pairs.allSatisfy({ $0.body == $1.body }) else { return }
    bodies += 1
    if pairs.allSatisfy({ $0.columns == $1.columns }) { names += 1 }
  }

  private func numbers(_ votes: [PassageVote]) -> Set<String> {
    Set(
      votes.enumerated().flatMap { place, vote in
        vote.tally.enumerated().compactMap { column, number in
          number.map { "\(place) \(column) \($0)" }
        }
      })
  }

  private func voters(_ votes: [PassageVote]) -> Set<String> {
    Set(
      votes.enumerated().flatMap { place, vote in
        vote.columns.flatMap { column, codes in codes.map { "\(place) \(column) \($0)" } }
      })
  }
}

/// One vote as a line of a file has it, or as the reader does.
struct PassageVote {
  var body = ""
  var outcome = ""
  /// In favour, against, abstaining, not voting; nil where it is not told.
  var tally: [Int?] = []
  var columns: [String: Set<String>] = [:]

  init(line: String) {
    let parts = line.components(separatedBy: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    body = parts[0]
    outcome = parts.count > 2 ? parts[2] : ""
    tally = (parts.count > 3 ? parts[3] : "").components(separatedBy: "-").map { Int($0) }
    for part in parts.dropFirst(4) {
      let sides = part.split(separator: "=").map(String.init)
      guard sides.count == 2, sides[0] != "by" else { continue }
      let codes = sides[1].replacingOccurrences(of: "~", with: "").split(separator: ",")
      columns[sides[0]] = Set(codes.map { $0.trimmingCharacters(in: .whitespaces) })
    }
    while tally.count < 4 { tally.append(nil) }
  }

  init(_ vote: ReportedVote) {
    body = vote.body?.name ?? "nil"
    outcome = vote.outcome?.rawValue ?? "nil"
    tally = [vote.inFavour, vote.against, vote.abstaining, vote.notVoting]
    for (column, names) in vote.voters {
      columns[column.rawValue] = Set(names.map(\.member.code))
    }
    if !vote.vetoBy.isEmpty { columns["veto"] = Set(vote.vetoBy.map(\.code)) }
  }

  /// A column of nobody may be left open where the others fill a Council.
  func hasSameTally(as read: PassageVote) -> Bool {
    if tally == read.tally { return true }
    let seats = ["UN Security Council": 15, "UN Human Rights Council": 47][body]
    guard seats == tally.compactMap(\.self).reduce(0, +) else { return false }
    return zip(tally, read.tally).allSatisfy { $0 == $1 || ($0 == 0 && $1 == nil) }
  }
}
