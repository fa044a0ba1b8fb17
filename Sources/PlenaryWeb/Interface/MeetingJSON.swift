import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// A meeting as it stands, for programs: what its pages show, no more and no less. What there is not
/// is left out, as in the record.
struct MeetingJSON {
  let view: View
  var meeting: Meeting { view.meeting }
  var rules: RulesOfProcedure { view.rules }

  init(_ view: View) { self.view = view }

  var json: JSONObject {
    .fields {
      $0.put("meeting", view.notice.id.text)
      $0.put("title", view.notice.title)
      $0.put(
        "body",
        value: .fields {
          $0.put("id", rules.body.id); $0.put("name", rules.body.name)
        })
      $0.put("version", meeting.eventCount)
      // The first entry of a record is no event.
      $0.put("sequence", meeting.eventCount == 0 ? 0 : meeting.eventCount + 1)
      $0.put("now", view.moment)
      $0.put("phase", meeting.phase.name)
      $0.put("number", meeting.number)
      $0.put("item", meeting.item)
      $0.put("presiding", meeting.presidingMember)
      $0.put("floor", value: .object(floor))
      $0.put("voting", value: meeting.voting.map { .object(voting($0)) })
      $0.put("point-of-order", value: meeting.pointOfOrder.flatMap(point))
      $0.put("motions", value: .array(meeting.pendingMotions.map { .object(motion($0)) }))
      $0.put("proposals", value: .array(meeting.proposals.map { .object(summary(of: $0)) }))
      $0.put("amendments", value: .array(meeting.amendments.map { .object(summary(of: $0)) }))
      $0.put(
        "results", value: .array(meeting.results.indices.map { .object(summary(ofResult: $0)) }))
      $0.put("quorum", value: .object(quorum))
      $0.put(
        "attendance",
        value: .object(
          JSONObject(
            meeting.attendance.sorted { $0.key < $1.key }
              .map { .init($0.key.code, .string($0.value.rawValue)) })))
    }
  }

  private var floor: JSONObject {
    let floor = meeting.floor
    return .fields {
      $0.put("speaker", floor.speaker)
      $0.put("since", floor.speaker == nil ? nil : floor.since)
      $0.put("limit", floor.allowedSeconds)
      $0.put("replying", ifTrue: floor.replySeconds != nil)
      $0.put("closed", floor.isClosed)
      $0.put(
        "list",
        value: .array(
          meeting.speakersInOrder.map { member in
            .fields {
              $0.put("member", member)
              $0.put("side", floor.sides[member]?.rawValue)
            }
          }))
      $0.put(
        "replies",
        value: .array(
          floor.replying.map { reply in
            .fields {
              $0.put("member", reply.member)
              $0.put("seconds", reply.seconds)
            }
          }))
    }
  }

  private func point(_ point: PointOfOrder) -> JSONValue? {
    guard point.isPending else { return nil }
    return .fields {
      $0.put("by", point.by)
      $0.put("words", point.words)
      $0.put("ruling", point.ruling)
      $0.put("appealed-by", point.appealedBy)
      $0.put("appeal-seconded-by", point.appealSeconder)
    }
  }

  private func motion(_ motion: MotionState) -> JSONObject {
    .fields {
      $0.put("motion", motion.number)
      $0.put("kind", motion.kind)
      $0.put("title", view.title(of: motion.kind))
      $0.put("text", motion.draft.about)
      $0.put("mover", motion.mover)
      $0.put("seconder", motion.seconder)
      $0.put("speakers-for", ifAny: motion.speakersFor)
      $0.put("speakers-against", ifAny: motion.speakersAgainst)
    }
  }

  private var quorum: JSONObject {
    let members = view.roster.count
    return .fields {
      $0.put("members", members)
      $0.put("present", meeting.present)
      $0.put("to-open", rules.quorum.toOpen?.required(of: members))
      $0.put("to-decide", rules.quorum.toDecide?.required(of: members))
      $0.put("rule", rules.quorum.decidingRule)
    }
  }
}

extension Meeting.Phase {
  var name: String {
    switch self {
    case .notOpen: "not-open"
    case .open: "open"
    case .suspended: "suspended"
    case .adjourned: "adjourned"
    }
  }

  static let names = [notOpen, open, suspended, adjourned].map(\.name)
}
