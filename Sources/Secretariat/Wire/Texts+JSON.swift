public import CanonicalJSON
public import PlenaryModel
import Procedure

// Paragraphs: `{"id":"op3","part":"operative","words":"Decides to remain seized"}`.

extension Paragraph {
  public var json: JSONValue {
    .fields {
      $0.put("id", id)
      $0.put("part", word: part)
      $0.put("words", words)
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      Paragraph(
        id: try reader.code("id"), part: try reader.word("part"), words: try reader.text("words"))
    }
  }
}

extension ProposalText {
  var json: [JSONValue] { paragraphs.map(\.json) }
}

extension FieldReader {
  mutating func proposalText(_ name: String) throws(UnreadableEvent) -> ProposalText {
    let paragraphs = try list(name) { (value) throws(UnreadableEvent) in
      try Paragraph(json: value)
    }
    return ProposalText(paragraphs)
  }
}

extension ProposalDraft {
  func write(to fields: inout FieldWriter) {
    fields.put("text", id)
    fields.put("title", title)
    fields.put("sponsors", ifAny: sponsors)
    fields.put("paragraphs", ifAny: text.json)
    fields.put("question", question)
    fields.put("actions", ifAny: actions)
    fields.put("heads", ifAny: heads.sorted())
    fields.put("procedural", ifTrue: isProcedural)
    fields.put("costs-money", ifTrue: costsMoney)
    fields.put("amends-rules", ifTrue: amendsRules)
    fields.put("seized-elsewhere", ifTrue: isSeizedElsewhere)
    fields.put("parties-to-dispute", ifAny: partiesToDispute)
    fields.put("concerned", ifAny: concerned)
    fields.put("circulated", circulated)
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      id: try reader.code("text"), title: try reader.text("title"),
      sponsors: try reader.codes("sponsors"), text: try reader.proposalText("paragraphs"),
      question: try reader.optionalText("question"), actions: try reader.codes("actions"),
      heads: try reader.distinctTexts("heads"), isProcedural: try reader.flag("procedural"),
      costsMoney: try reader.flag("costs-money"), amendsRules: try reader.flag("amends-rules"),
      isSeizedElsewhere: try reader.flag("seized-elsewhere"),
      partiesToDispute: try reader.codes("parties-to-dispute"),
      concerned: try reader.codes("concerned"),
      circulated: try reader.optionalMoment("circulated"))
  }
}
