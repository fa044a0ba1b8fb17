import CanonicalJSON
import NIOCore
import PlenaryLanguages
import PlenaryModel
import Procedure

/// Server-sent events as bytes, made once for all who get them.
///
/// Every message has the version (the number of events of the meeting) as its id, with which a
/// browser that was away asks for what it missed, and the server's time, by which its timers run.
enum LiveMessage {
  /// Regions of the page, whole.
  static func regions(_ regions: [Region], _ meeting: Meeting, at moment: Moment) -> ByteBuffer {
    var object = JSONObject()
    for region in regions { object[region.id] = .string(region.html.text) }
    return message("regions", ["regions": .object(object)], meeting, moment)
  }

  /// The page has changed: ask for it.
  static func changed(_ meeting: Meeting, at moment: Moment) -> ByteBuffer {
    message("changed", [:], meeting, moment)
  }

  /// Nothing was missed.
  static func hello(_ meeting: Meeting, at moment: Moment) -> ByteBuffer {
    message("hello", [:], meeting, moment)
  }

  /// Cells of the board, and the totals.
  static func ballots(
    _ meeting: Meeting, voted: Set<MemberID>, at moment: Moment
  ) -> ByteBuffer? {
    guard let voting = meeting.voting else { return nil }
    var cells = JSONObject()
    for member in voted.sorted() {
      guard let place = meeting.rules.roster.place(of: member) else { continue }
      cells[member.code] = voting.ballots[place].map { .string($0.rawValue) } ?? .null
    }
    let tally = meeting.tally(of: voting)
    let count = tally.all
    let rule = meeting.rules.decisionRule(voting.rule)
    var required = JSONObject()
    if count.cast > 0, let number = rule.determine(tally).required {
      for language in Language.allCases {
        required[language.tag] = .string(
          Words(language)[.requiredNow, ["count": .number(number)]])
      }
    }
    return message(
      "ballots",
      [
        "cells": .object(cells), "required": .object(required),
        "counts": [
          "in-favour": .integer(Int64(count.inFavour)), "against": .integer(Int64(count.against)),
          "abstaining": .integer(Int64(count.abstaining)),
          "not-voting": .integer(Int64(count.notParticipating)),
        ],
      ], meeting, moment)
  }

  /// So that neither end takes the connection for alive when it is dead; a page is told nothing of
  /// comments.
  static let heartbeat = ByteBuffer(string: "event: alive\ndata: {}\n\n")

  private static func message(
    _ event: String, _ content: JSONObject, _ meeting: Meeting, _ moment: Moment
  ) -> ByteBuffer {
    var content = content
    content["version"] = .integer(Int64(meeting.eventCount))
    content["now"] = .integer(Int64(moment.secondsUTC))
    let data = JSONValue.object(content).text()
    return ByteBuffer(string: "id: \(meeting.eventCount)\nevent: \(event)\ndata: \(data)\n\n")
  }
}
