import CanonicalJSON
import PlenaryModel

enum DocumentJSONWriter {
  typealias Member = JSONObject.Member

  static func members(of document: Document) -> [Member] {
    var members: [Member] = [Member("kind", .string(document.kind.rawValue))]
    func add(_ name: String, _ text: String) {
      if !text.isEmpty { members.append(Member(name, .string(text))) }
    }
    func list<Item>(_ name: String, _ items: [Item], _ value: (Item) -> JSONValue) {
      if !items.isEmpty { members.append(Member(name, .array(items.map(value)))) }
    }
    add("symbol", document.symbol)
    list("title", document.title.runs, value(of:))
    add("organ", document.organ)
    add("language", document.language)
    if let session = document.session {
      members.append(Member("session", object(("words", session.words), ("code", session.code))))
    }
    list("agendaItems", document.agendaItems) { object(("number", $0.number), ("title", $0.title)) }
    add("adopted", document.dates.adoption.map { "\($0)" } ?? "")
    add("issued", document.dates.issuance.map { "\($0)" } ?? "")
    list("origin", document.origin.runs, value(of:))
    list("sponsors", document.sponsors) {
      object(("name", $0.name), ("stage", $0.stage.rawValue), ("day", $0.day.map { "\($0)" } ?? ""))
    }
    list("steps", document.steps) {
      object(
        ("outcome", $0.outcome), ("day", $0.day.map { "\($0)" } ?? ""), ("symbol", $0.symbol),
        ("by", $0.by))
    }
    list("votes", document.votes, value(of:))
    list("keywords", document.keywords) {
      object(("words", $0.words), ("vocabulary", $0.vocabulary))
    }
    if let words = document.enactingWords {
      members.append(Member("enactingWords", .array(words.runs.map(value(of:)))))
    }
    list("preamble", document.preamble, value(of:))
    list("body", document.body, value(of:))
    list("conclusions", document.conclusions) { .array($0.runs.map(value(of:))) }
    list("annexes", document.annexes, value(of:))
    list("components", document.components) { .object(JSONObject(Self.members(of: $0))) }
    if !document.kept.isEmpty { members.append(Member("kept", kept(document.kept))) }
    return members
  }

  /// Texts that are not empty.
  private static func object(_ texts: (String, String)...) -> JSONValue {
    .object(JSONObject(texts.filter { !$0.1.isEmpty }.map { Member($0.0, .string($0.1)) }))
  }

  private static func value(of vote: DocumentVote) -> JSONValue {
    var members = [Member("outcome", .string(vote.outcome))]
    if let quorum = vote.quorum { members.append(Member("quorum", .integer(Int64(quorum)))) }
    let counts = vote.counts.map { count in
      var members = [Member("column", .string(count.column))]
      if let declared = count.declared {
        members.append(Member("declared", .integer(Int64(declared))))
      }
      if !count.voters.isEmpty {
        members.append(Member("voters", .array(count.voters.map { .string($0) })))
      }
      return JSONValue.object(JSONObject(members))
    }
    members.append(Member("counts", .array(counts)))
    return .object(JSONObject(members))
  }

  private static func value(of annex: Annex) -> JSONValue {
    var members = [Member("label", .string(annex.label))]
    if !annex.title.isEmpty {
      members.append(Member("title", .array(annex.title.runs.map(value(of:)))))
    }
    members.append(Member("blocks", .array(annex.blocks.map(value(of:)))))
    if !annex.kept.isEmpty { members.append(Member("kept", kept(annex.kept))) }
    return .object(JSONObject(members))
  }

  static func value(of block: Block) -> JSONValue {
    var members = [
      Member("id", .string(block.id.code)), Member("kind", .string(block.kind.rawValue)),
    ]
    if let number = block.number { members.append(Member("number", .string(number))) }
    if let heading = block.heading {
      members.append(Member("heading", .array(heading.runs.map(value(of:)))))
    }
    if !block.words.isEmpty {
      members.append(Member("words", .array(block.words.runs.map(value(of:)))))
    }
    if !block.children.isEmpty {
      members.append(Member("children", .array(block.children.map(value(of:)))))
    }
    if !block.tags.isEmpty {
      members.append(Member("tags", .array(block.tags.sorted().map { .string($0.name) })))
    }
    if let markup = block.markup { members.append(Member("markup", value(of: markup))) }
    return .object(JSONObject(members))
  }

  /// Plain words are a string; all else is an object that says what it is.
  static func value(of inline: Inline) -> JSONValue {
    func inner(_ name: String, _ value: JSONValue, _ runs: [Inline]) -> JSONValue {
      .object(
        JSONObject([Member(name, value), Member("runs", .array(runs.map(Self.value(of:))))]))
    }
    switch inline {
    case .words(let words): return .string(words)
    case .styled(let style, let runs): return inner("style", .string(style.rawValue), runs)
    case .link(let runs, let address): return inner("link", .string(address), runs)
    case .kept(let element, let runs): return inner("element", value(of: element), runs)
    case .lineBreak: return .object(JSONObject([Member("break", .bool(true))]))
    case .quoted(let blocks):
      return .object(JSONObject([Member("quoted", .array(blocks.map(value(of:))))]))
    case .footnote(let note):
      let paragraphs = note.paragraphs.map { JSONValue.array($0.runs.map(value(of:))) }
      return .object(
        JSONObject([
          Member("footnote", .string(note.mark)), Member("paragraphs", .array(paragraphs)),
        ]))
    }
  }

  private static func value(of element: MarkupElement) -> JSONValue {
    var members = [Member("name", .string(element.name))]
    if !element.namespace.isEmpty {
      members.append(Member("namespace", .string(element.namespace)))
    }
    if !element.attributes.isEmpty {
      let list = element.attributes.map {
        object(("name", $0.name), ("namespace", $0.namespace), ("value", $0.value))
      }
      members.append(Member("attributes", .array(list)))
    }
    return .object(JSONObject(members))
  }

  private static func kept(_ kept: [String: KeptMarkup]) -> JSONValue {
    .object(JSONObject(kept.sorted { $0.key < $1.key }.map { Member($0.key, value(of: $0.value)) }))
  }

  private static func value(of kept: KeptMarkup) -> JSONValue {
    switch kept {
    case .words(let words): .string(words)
    case .several(let items): .array(items.map(value(of:)))
    case .element(let element, let children):
      .object(
        JSONObject([
          Member("element", value(of: element)),
          Member("children", .array(children.map(value(of:)))),
        ]))
    }
  }
}
