import CanonicalJSON
import PlenaryModel
import Procedure

// Events on texts, written and read.

extension Fact {
  func writeOnTexts(to fields: inout FieldWriter) -> EventName {
    switch self {
    case .proposalIntroduced(let draft, let member):
      fields.put("member", member)
      draft.write(to: &fields)
      return .proposalIntroduced
    case .warningGiven(let rule, let text, let member):
      fields.put("rule", rule)
      fields.put("text", text)
      fields.put("member", member)
      return .warningGiven
    case .competenceDoubted(let text, let action, let extent, let rule):
      fields.put("text", text)
      fields.put("action", action)
      fields.put("extent", word: extent)
      fields.put("rule", rule)
      return .competenceDoubted
    case .textCirculated(let text): return fields.put(.textCirculated, text)
    case .oralTextPermitted(let text): return fields.put(.oralTextPermitted, text)
    case .sponsorAdded(let member, let text): return fields.put(.sponsorAdded, text, member)
    case .sponsorWithdrew(let member, let text):
      return fields.put(.sponsorWithdrew, text, member)
    case .textWithdrawn(let text): return fields.put(.textWithdrawn, text)
    case .textReintroduced(let text, let member):
      return fields.put(.textReintroduced, text, member)
    case .proposalSeconded(let text, let member):
      return fields.put(.proposalSeconded, text, member)
    case .proposalRevised(let text, let new, let words):
      fields.put("text", text)
      fields.put("as", new)
      // A revision without a text is another thing than one to an empty text.
      fields.put("paragraphs", value: words.map { .array($0.json) })
      return .proposalRevised
    case .costStated(let text): return fields.put(.costStated, text)
    case .rulesAmendmentReported(let text): return fields.put(.rulesAmendmentReported, text)
    case .amendmentMoved(let draft, let member):
      fields.put("member", member)
      draft.write(to: &fields)
      return .amendmentMoved
    case .amendmentAccepted(let text, let member):
      return fields.put(.amendmentAccepted, text, member)
    case .amendmentIncorporated(let text): return fields.put(.amendmentIncorporated, text)
    case .orderOfAmendmentsFixed(let texts, let reason):
      fields.put("texts", ifAny: texts)
      fields.put("reason", reason)
      return .orderOfAmendmentsFixed
    case .divisionRequested(let text, let parts, let member):
      fields.put("parts", ifAny: parts.map { .array($0.map { .string($0.code) }) })
      return fields.put(.divisionRequested, text, member)
    case .divisionGranted(let text): return fields.put(.divisionGranted, text)
    case .divisionRefused(let text): return fields.put(.divisionRefused, text)
    case .earlierStageNoted(let text, let votes, let explained):
      fields.put("text", text)
      fields.put("votes", ifAny: JSONObject.votes(votes))
      fields.put("explained", ifAny: explained)
      return .earlierStageNoted
    default: preconditionFailure("Fact.write(to:) sends events on texts here and no others.")
    }
  }

  init(onTexts name: EventName, from reader: inout FieldReader) throws(UnreadableEvent) {
    switch name {
    case .proposalIntroduced:
      self = .proposalIntroduced(
        try ProposalDraft(from: &reader), by: try reader.code("member"))
    case .warningGiven:
      self = .warningGiven(
        try reader.code("rule"), about: try reader.code("text"),
        member: try reader.optionalCode("member"))
    case .competenceDoubted:
      self = .competenceDoubted(
        try reader.code("text"), try reader.code("action"), try reader.word("extent"),
        rule: try reader.code("rule"))
    case .textCirculated: self = .textCirculated(try reader.code("text"))
    case .oralTextPermitted: self = .oralTextPermitted(try reader.code("text"))
    case .sponsorAdded:
      self = .sponsorAdded(try reader.code("member"), to: try reader.code("text"))
    case .sponsorWithdrew:
      self = .sponsorWithdrew(try reader.code("member"), from: try reader.code("text"))
    case .textWithdrawn: self = .textWithdrawn(try reader.code("text"))
    case .textReintroduced:
      self = .textReintroduced(try reader.code("text"), by: try reader.code("member"))
    case .proposalSeconded:
      self = .proposalSeconded(try reader.code("text"), by: try reader.code("member"))
    case .proposalRevised:
      let isRewritten = reader.value("paragraphs") != nil
      self = .proposalRevised(
        try reader.code("text"), as: try reader.code("as"),
        isRewritten ? try reader.proposalText("paragraphs") : nil)
    case .costStated: self = .costStated(try reader.code("text"))
    case .rulesAmendmentReported: self = .rulesAmendmentReported(try reader.code("text"))
    case .amendmentMoved:
      self = .amendmentMoved(try AmendmentDraft(from: &reader), by: try reader.code("member"))
    case .amendmentAccepted:
      self = .amendmentAccepted(try reader.code("text"), by: try reader.code("member"))
    case .amendmentIncorporated: self = .amendmentIncorporated(try reader.code("text"))
    case .orderOfAmendmentsFixed:
      self = .orderOfAmendmentsFixed(
        try reader.codes("texts"), reason: try reader.text("reason"))
    case .divisionRequested:
      self = .divisionRequested(
        of: try reader.code("text"), parts: try reader.parts("parts"),
        by: try reader.code("member"))
    case .divisionGranted: self = .divisionGranted(of: try reader.code("text"))
    case .divisionRefused: self = .divisionRefused(of: try reader.code("text"))
    case .earlierStageNoted:
      self = .earlierStageNoted(
        of: try reader.code("text"), votes: try reader.votes("votes"),
        explained: try reader.codes("explained"))
    default: preconditionFailure("Fact.init(_:from:) sends events on texts here and no others.")
    }
  }
}

extension FieldWriter {
  /// An event about one text, and often one member.
  fileprivate mutating func put(
    _ name: EventName, _ text: TextID, _ member: MemberID? = nil
  ) -> EventName {
    put("text", text)
    put("member", member)
    return name
  }
}

extension FieldReader {
  /// The parts of a division: lists of paragraphs.
  mutating func parts(_ name: String) throws(UnreadableEvent) -> [[ParagraphID]] {
    try list(name) { (part) throws(UnreadableEvent) in
      try FieldReader.list(part) { (value) throws(UnreadableEvent) in
        ParagraphID(try FieldReader.text(value))
      }
    }
  }
}
