public import CanonicalJSON
public import PlenaryModel
import Procedure

// Changes to a text: `{"do":"replace-words","new":"may","old":"shall","paragraph":"op3"}`.

extension AmendmentOperation {
  private enum Word: String, CaseIterable {
    case delete, replace, append
    case replaceWords = "replace-words"
    case insertAfter = "insert-after"
    case insertBefore = "insert-before"
  }

  public var json: JSONValue {
    .fields { fields in
      func put(_ word: Word, _ paragraph: ParagraphID?) {
        fields.put("do", word: word)
        fields.put("paragraph", paragraph)
      }
      switch self {
      case .delete(let id): put(.delete, id)
      case .replace(let id, let words):
        put(.replace, id)
        fields.put("words", words)
      case .replaceWords(let id, let old, let new):
        put(.replaceWords, id)
        fields.put("old", old)
        fields.put("new", new)
      case .insertAfter(let id, let paragraph):
        put(.insertAfter, id)
        fields.put("insert", value: paragraph.json)
      case .insertBefore(let id, let paragraph):
        put(.insertBefore, id)
        fields.put("insert", value: paragraph.json)
      case .append(let paragraph):
        put(.append, nil)
        fields.put("insert", value: paragraph.json)
      }
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      let word: Word = try reader.word("do")
      switch word {
      case .delete: return .delete(try reader.code("paragraph"))
      case .replace:
        return .replace(try reader.code("paragraph"), words: try reader.text("words"))
      case .replaceWords:
        return .replaceWords(
          try reader.code("paragraph"), old: try reader.text("old"), new: try reader.text("new"))
      case .insertAfter:
        return .insertAfter(try reader.code("paragraph"), try reader.paragraph("insert"))
      case .insertBefore:
        return .insertBefore(try reader.code("paragraph"), try reader.paragraph("insert"))
      case .append: return .append(try reader.paragraph("insert"))
      }
    }
  }
}

extension FieldReader {
  fileprivate mutating func paragraph(_ name: String) throws(UnreadableEvent) -> Paragraph {
    let value = try required(name)
    do { return try Paragraph(json: value) } catch { throw error.inside(".\(name)") }
  }
}

extension AmendmentDraft {
  func write(to fields: inout FieldWriter) {
    fields.put("text", id)
    fields.put("amends", to)
    fields.put("sponsors", ifAny: sponsors)
    fields.put("operations", ifAny: operations.map(\.json))
    fields.put("oral", ifTrue: isOral)
    fields.put("replaces-whole", ifTrue: replacesWhole)
    fields.put("circulated", circulated)
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      id: try reader.code("text"), to: try reader.code("amends"),
      sponsors: try reader.codes("sponsors"),
      operations: try reader.list("operations") { (value) throws(UnreadableEvent) in
        try AmendmentOperation(json: value)
      },
      isOral: try reader.flag("oral"), replacesWhole: try reader.flag("replaces-whole"),
      circulated: try reader.optionalMoment("circulated"))
  }
}

extension MotionDraft {
  func write(to fields: inout FieldWriter) {
    fields.put("kind", kind)
    fields.put("text", about)
    fields.put("seconds", seconds)
    fields.put("seconds-each", secondsEach)
    fields.put("parts", parts, unless: 0)
    fields.put("words", words)
    fields.put("invitee", invitee)
    fields.put("partition", ifAny: partition.map { .array($0.map { .string($0.code) }) })
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      kind: try reader.code("kind"), about: try reader.optionalCode("text"),
      seconds: try reader.optionalNumber("seconds"),
      secondsEach: try reader.optionalNumber("seconds-each"),
      parts: try reader.optionalNumber("parts") ?? 0, words: try reader.optionalText("words"),
      invitee: try reader.optionalCode("invitee"))
    partition = try reader.parts("partition")
  }
}
