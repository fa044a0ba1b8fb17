import CanonicalJSON
import PlenaryAnalysis
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// The votes of a meeting as data.
struct VotesTable {
  private let view: View

  init(_ view: View) { self.view = view }

  /// One line a member and vote: `vote,subject,method,outcome,announced,member,name,choice`; a
  /// member that did not vote has an empty choice (RFC 4180).
  var csv: String {
    var lines = ["vote,subject,method,outcome,announced,member,name,choice"]
    for (number, result) in view.meeting.results.enumerated() where !result.ballots.isEmpty {
      for (seat, ballot) in zip(view.roster.seats, result.ballots) {
        let cells = [
          String(number + 1), result.subject.words, result.method.rawValue, result.outcome.word,
          result.announced.description, seat.member.code, seat.name, ballot?.rawValue ?? "",
        ]
        lines.append(cells.map(CSVText.field).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  var json: JSONObject {
    [
      "meeting": .string(view.notice.id.text), "body": .string(view.rules.body.id.code),
      "day": .string(view.notice.day.description),
      "votes": .array(view.meeting.results.indices.map { .object(result($0)) }),
    ]
  }

  func result(_ index: Int) -> JSONObject {
    let result = view.meeting.results[index]
    var choices = JSONObject()
    for (seat, ballot) in zip(view.roster.seats, result.ballots) {
      choices[seat.member.code] = ballot.map { .string($0.rawValue) } ?? .null
    }
    let all = result.tally.all
    return [
      "number": .integer(Int64(index + 1)), "subject": .string(result.subject.words),
      "method": .string(result.method.rawValue), "rule": .string(result.rule.code),
      "outcome": .string(result.outcome.word),
      "announced": .string(result.announced.description),
      "in-favour": .integer(Int64(all.inFavour)), "against": .integer(Int64(all.against)),
      "abstaining": .integer(Int64(all.abstaining)),
      "not-voting": .integer(Int64(all.notParticipating)), "votes": .object(choices),
    ]
  }
}
