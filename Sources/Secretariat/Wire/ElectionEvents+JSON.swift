import PlenaryModel
import Procedure

// Events on elections, written and read.

extension Fact {
  func writeOnElections(to fields: inout FieldWriter) -> EventName {
    switch self {
    case .electionOpened(let post, let seats, let candidates, let heads):
      fields.put("post", post)
      fields.put("seats", seats)
      fields.put("candidates", ifAny: candidates)
      fields.put("headings", ifAny: heads.sorted())
      return .electionOpened
    case .ballotPaperFound(let isValid, let names):
      fields.put("valid", isValid)
      fields.put("names", ifAny: names)
      return .ballotPaperFound
    case .ballotCounted(let round, let count, let required, let elected):
      fields.put("round", round)
      count.write(to: &fields)
      fields.put("required", required)
      fields.put("elected", ifAny: elected)
      return .ballotCounted
    case .candidateElected(let name, let byAcclamation):
      fields.put("candidate", name)
      fields.put("by-acclamation", ifTrue: byAcclamation)
      return .candidateElected
    case .electionLotNeeded(let names):
      fields.put("candidates", ifAny: names)
      return .electionLotNeeded
    default: preconditionFailure("Fact.write(to:) sends events on elections here and no others.")
    }
  }

  init(onElections name: EventName, from reader: inout FieldReader) throws(UnreadableEvent) {
    switch name {
    case .electionOpened:
      self = .electionOpened(
        post: try reader.text("post"), seats: try reader.number("seats"),
        candidates: try reader.texts("candidates"), heads: Set(try reader.texts("headings")))
    case .ballotPaperFound:
      self = .ballotPaperFound(valid: try reader.truth("valid"), names: try reader.texts("names"))
    case .ballotCounted:
      self = .ballotCounted(
        round: try reader.number("round"), try BallotCount(from: &reader),
        required: try reader.number("required"), elected: try reader.texts("elected"))
    case .candidateElected:
      self = .candidateElected(
        try reader.text("candidate"), byAcclamation: try reader.flag("by-acclamation"))
    case .electionLotNeeded: self = .electionLotNeeded(between: try reader.texts("candidates"))
    default:
      preconditionFailure("Fact.init(_:from:) sends events on elections here and no others.")
    }
  }
}
