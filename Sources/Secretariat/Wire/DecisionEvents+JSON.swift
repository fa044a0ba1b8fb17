import CanonicalJSON
import PlenaryModel
import Procedure

// Events on decisions, written and read.

extension Fact {
  func writeOnDecisions(to fields: inout FieldWriter) -> EventName {
    switch self {
    case .voteCast(let member, let vote):
      fields.put("member", member)
      fields.put("vote", word: vote)
      return .voteCast
    case .voteRequested(let text, let member):
      fields.put("text", text)
      fields.put("member", member)
      return .voteRequested
    case .methodRequested(let method, let member):
      fields.put("method", word: method)
      fields.put("member", member)
      return .methodRequested
    case .adoptionWithoutVoteProposed(let text):
      fields.put("text", text)
      return .adoptionWithoutVoteProposed
    case .adoptedWithoutVote(let text):
      fields.put("text", text)
      return .adoptedWithoutVote
    case .votingOpened(let subject, let method, let rule):
      fields.put("on", value: subject.json)
      fields.put("method", word: method)
      fields.put("rule", rule)
      return .votingOpened
    case .lotDrawn(let member):
      fields.put("member", member)
      return .lotDrawn
    case .rightsReserved(let member):
      fields.put("member", member)
      return .rightsReserved
    case .castingVoteGiven(let side):
      fields.put("side", word: side)
      return .castingVoteGiven
    case .closingScheduled(let moment):
      fields.put("closes", moment)
      return .closingScheduled
    case .votingClosed: return .votingClosed
    case .votePassed(let member):
      fields.put("member", member)
      return .votePassed
    case .noAnswer(let member):
      fields.put("member", member)
      return .noAnswer
    case .voteReported(let reported):
      reported.write(to: &fields)
      return .voteReported
    case .resultAnnounced(let subject, let tally, let outcome):
      fields.put("on", value: subject.json)
      fields.put("tally", value: tally.json)
      outcome.write(to: &fields)
      return .resultAnnounced
    case .amendmentNotPut(let text, let other):
      fields.put("text", text)
      fields.put("because", other)
      return .amendmentNotPut
    case .rejectedInParts(let text):
      fields.put("text", text)
      return .rejectedInParts
    case .intentionStated(let member, let vote, let subject):
      fields.put("member", member)
      fields.put("vote", word: vote)
      fields.put("on", value: subject.json)
      return .intentionStated
    case .voteExplained(let member, let text):
      fields.put("member", member)
      fields.put("text", text)
      return .voteExplained
    case .matterRuledProcedural(let text, let isProcedural):
      fields.put("text", text)
      fields.put("procedural", isProcedural)
      return .matterRuledProcedural
    case .effectGiven(let text, let action):
      fields.put("text", text)
      fields.put("action", action)
      return .effectGiven
    default: preconditionFailure("Fact.write(to:) sends events on decisions here and no others.")
    }
  }

  init(onDecisions name: EventName, from reader: inout FieldReader) throws(UnreadableEvent) {
    switch name {
    case .voteCast:
      self = .voteCast(of: try reader.code("member"), try reader.word("vote"))
    case .voteRequested:
      self = .voteRequested(on: try reader.code("text"), by: try reader.code("member"))
    case .methodRequested:
      self = .methodRequested(try reader.word("method"), by: try reader.code("member"))
    case .adoptionWithoutVoteProposed:
      self = .adoptionWithoutVoteProposed(try reader.code("text"))
    case .adoptedWithoutVote: self = .adoptedWithoutVote(try reader.code("text"))
    case .votingOpened:
      self = .votingOpened(
        on: try reader.subject("on"), try reader.word("method"), rule: try reader.code("rule"))
    case .lotDrawn: self = .lotDrawn(try reader.code("member"))
    case .rightsReserved: self = .rightsReserved(by: try reader.code("member"))
    case .castingVoteGiven: self = .castingVoteGiven(try reader.word("side"))
    case .closingScheduled: self = .closingScheduled(at: try reader.moment("closes"))
    case .votingClosed: self = .votingClosed
    case .votePassed: self = .votePassed(try reader.code("member"))
    case .noAnswer: self = .noAnswer(from: try reader.code("member"))
    case .voteReported: self = .voteReported(try ReportedVote(from: &reader))
    case .resultAnnounced:
      self = .resultAnnounced(
        on: try reader.subject("on"), try reader.tally("tally"), try Outcome(from: &reader))
    case .amendmentNotPut:
      self = .amendmentNotPut(try reader.code("text"), because: try reader.code("because"))
    case .rejectedInParts: self = .rejectedInParts(try reader.code("text"))
    case .intentionStated:
      self = .intentionStated(
        by: try reader.code("member"), try reader.word("vote"), on: try reader.subject("on"))
    case .voteExplained:
      self = .voteExplained(by: try reader.code("member"), on: try reader.code("text"))
    case .matterRuledProcedural:
      self = .matterRuledProcedural(try reader.code("text"), try reader.truth("procedural"))
    case .effectGiven:
      self = .effectGiven(try reader.code("text"), try reader.code("action"))
    default:
      preconditionFailure("Fact.init(_:from:) sends events on decisions here and no others.")
    }
  }
}
