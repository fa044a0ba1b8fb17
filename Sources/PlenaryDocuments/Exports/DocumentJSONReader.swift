import CanonicalJSON
import PlenaryModel

/// Reads a value with its path, so that a mistake is told where it is. Nesting is bounded by that of
/// the JSON it comes from.
struct DocumentJSONReader {
  private let value: JSONValue
  private let path: String

  init(_ value: JSONValue, path: String) {
    self.value = value
    self.path = path
  }

  private func problem(_ expected: String) -> DocumentJSONProblem {
    DocumentJSONProblem(path: path, expected: expected)
  }

  private func member(_ name: String) -> DocumentJSONReader? {
    value[name].map { DocumentJSONReader($0, path: "\(path).\(name)") }
  }

  private func string() throws(DocumentJSONProblem) -> String {
    guard let text = value.stringValue else { throw problem("a text") }
    return text
  }

  private func integer() throws(DocumentJSONProblem) -> Int {
    guard let number = value.integerValue, let small = Int(exactly: number) else {
      throw problem("a whole number")
    }
    return small
  }

  private func text(_ name: String) throws(DocumentJSONProblem) -> String {
    guard let member = member(name) else { return "" }
    return try member.string()
  }

  private func needed(_ name: String) throws(DocumentJSONProblem) -> String {
    guard let member = member(name) else { throw problem("a member “\(name)”") }
    return try member.string()
  }

  private func list<Item>(
    _ read: (DocumentJSONReader) throws(DocumentJSONProblem) -> Item
  ) throws(DocumentJSONProblem) -> [Item] {
    guard let items = value.arrayValue else { throw problem("a list") }
    var found: [Item] = []
    for (place, item) in items.enumerated() {
      found.append(try read(DocumentJSONReader(item, path: "\(path)[\(place)]")))
    }
    return found
  }

  private func list<Item>(
    _ name: String, _ read: (DocumentJSONReader) throws(DocumentJSONProblem) -> Item
  ) throws(DocumentJSONProblem) -> [Item] {
    guard let member = member(name) else { return [] }
    return try member.list(read)
  }

  private func richText() throws(DocumentJSONProblem) -> RichText {
    RichText(try list { item throws(DocumentJSONProblem) in try item.inline() })
  }

  private func richText(_ name: String) throws(DocumentJSONProblem) -> RichText? {
    guard let member = member(name) else { return nil }
    return try member.richText()
  }

  private func day(_ name: String) throws(DocumentJSONProblem) -> Day? {
    guard let member = member(name) else { return nil }
    guard let day = Day(try member.string()) else { throw member.problem("a day as 2014-11-18") }
    return day
  }

  private func choice<Choice: RawRepresentable>(
    _ name: String, _ type: Choice.Type
  ) throws(DocumentJSONProblem) -> Choice where Choice.RawValue == String {
    let text = try needed(name)
    guard let choice = Choice(rawValue: text) else {
      throw DocumentJSONProblem(path: "\(path).\(name)", expected: "a known \(name), not “\(text)”")
    }
    return choice
  }

  // MARK: The document

  func document() throws(DocumentJSONProblem) -> Document {
    var document = Document(kind: try choice("kind", Document.Kind.self))
    document.symbol = try text("symbol")
    document.title = try richText("title") ?? RichText()
    document.organ = try text("organ")
    document.language = try text("language")
    if let session = member("session") {
      document.session = DocumentSession(
        words: try session.text("words"), code: try session.text("code"))
    }
    document.agendaItems = try list("agendaItems") { item throws(DocumentJSONProblem) in
      AgendaItem(number: try item.text("number"), title: try item.text("title"))
    }
    document.dates = DocumentDates(adoption: try day("adopted"), issuance: try day("issued"))
    document.origin = try richText("origin") ?? RichText()
    document.sponsors = try list("sponsors") { item throws(DocumentJSONProblem) in
      Sponsorship(
        name: try item.text("name"), stage: try item.choice("stage", Sponsorship.Stage.self),
        day: try item.day("day"))
    }
    document.steps = try list("steps") { item throws(DocumentJSONProblem) in
      DocumentStep(
        outcome: try item.text("outcome"), day: try item.day("day"),
        symbol: try item.text("symbol"), by: try item.text("by"))
    }
    document.votes = try list("votes") { item throws(DocumentJSONProblem) in try item.vote() }
    document.keywords = try list("keywords") { item throws(DocumentJSONProblem) in
      Keyword(words: try item.text("words"), vocabulary: try item.text("vocabulary"))
    }
    try readText(into: &document)
    return document
  }

  private func readText(into document: inout Document) throws(DocumentJSONProblem) {
    document.enactingWords = try richText("enactingWords")
    document.preamble = try list("preamble") { item throws(DocumentJSONProblem) in
      try item.block()
    }
    document.body = try list("body") { item throws(DocumentJSONProblem) in try item.block() }
    document.conclusions = try list("conclusions") { item throws(DocumentJSONProblem) in
      try item.richText()
    }
    document.annexes = try list("annexes") { item throws(DocumentJSONProblem) in
      Annex(
        label: try item.text("label"), title: try item.richText("title") ?? RichText(),
        blocks: try item.list("blocks") { block throws(DocumentJSONProblem) in try block.block() },
        kept: try item.keptMembers())
    }
    document.components = try list("components") { item throws(DocumentJSONProblem) in
      try item.document()
    }
    document.kept = try keptMembers()
  }

  private func vote() throws(DocumentJSONProblem) -> DocumentVote {
    let counts = try list("counts") { item throws(DocumentJSONProblem) in
      DocumentCount(
        column: try item.text("column"), declared: try item.member("declared")?.integer(),
        voters: try item.list("voters") { name throws(DocumentJSONProblem) in try name.string() })
    }
    return DocumentVote(
      outcome: try text("outcome"), counts: counts, quorum: try member("quorum")?.integer())
  }

  func block() throws(DocumentJSONProblem) -> Block {
    var block = Block(
      id: ParagraphID(try needed("id")), kind: try choice("kind", Block.Kind.self))
    block.number = try member("number")?.string()
    block.heading = try richText("heading")
    block.words = try richText("words") ?? RichText()
    block.children = try list("children") { item throws(DocumentJSONProblem) in try item.block() }
    block.tags = Set(
      try list("tags") { item throws(DocumentJSONProblem) in Tag(try item.string()) })
    block.markup = try member("markup")?.element()
    return block
  }

  private func inline() throws(DocumentJSONProblem) -> Inline {
    if let words = value.stringValue { return .words(words) }
    func runs() throws(DocumentJSONProblem) -> [Inline] {
      try list("runs") { item throws(DocumentJSONProblem) in try item.inline() }
    }
    if member("style") != nil { return .styled(try choice("style", TextStyle.self), try runs()) }
    if let address = member("link") { return .link(try runs(), to: try address.string()) }
    if let element = member("element") { return .kept(try element.element(), try runs()) }
    if let mark = member("footnote") {
      let paragraphs = try list("paragraphs") { item throws(DocumentJSONProblem) in
        try item.richText()
      }
      return .footnote(Footnote(mark: try mark.string(), paragraphs: paragraphs))
    }
    if member("quoted") != nil {
      return .quoted(
        try list("quoted") { item throws(DocumentJSONProblem) in try item.block() })
    }
    guard member("break") != nil else { throw problem("words, or an object of a known kind") }
    return .lineBreak
  }

  private func element() throws(DocumentJSONProblem) -> MarkupElement {
    let attributes = try list("attributes") { item throws(DocumentJSONProblem) in
      MarkupAttribute(
        try item.text("name"), try item.text("value"), namespace: try item.text("namespace"))
    }
    return MarkupElement(
      name: try text("name"), namespace: try text("namespace"), attributes: attributes)
  }

  private func keptMembers() throws(DocumentJSONProblem) -> [String: KeptMarkup] {
    guard let member = member("kept") else { return [:] }
    guard let object = member.value.objectValue else { throw member.problem("an object") }
    var kept: [String: KeptMarkup] = [:]
    for item in object {
      let reader = DocumentJSONReader(item.value, path: "\(member.path).\(item.name)")
      kept[item.name] = try reader.keptMarkup()
    }
    return kept
  }

  private func keptMarkup() throws(DocumentJSONProblem) -> KeptMarkup {
    if let words = value.stringValue { return .words(words) }
    if value.arrayValue != nil {
      return .several(try list { item throws(DocumentJSONProblem) in try item.keptMarkup() })
    }
    guard let element = member("element") else { throw problem("words, a list or an element") }
    let children = try list("children") { item throws(DocumentJSONProblem) in
      try item.keptMarkup()
    }
    return .element(try element.element(), children)
  }
}
