import PlenaryModel
import XMLReading

/// One reading of one file: a tree of XML in, a document out.
struct AkomaNtosoReading {
  let grammar = Grammar.standard
  let file: String
  var diagnostics: [Diagnostic] = []
  /// Ids of the blocks round the one that is read.
  var parents: [String] = []
  /// How many ids were made of each stem.
  var counts: [String: Int] = [:]
  /// All ids of the source.
  var ids: Set<String> = []

  init(file: String) { self.file = file }

  mutating func document(_ tree: XMLTree) -> Document {
    let notice = tree.root.children.compactMap { node in
      if case .comment(let words) = node { KeptMarkup.words(words) } else { nil }
    }
    let home = home(of: tree.root)
    reportSchema(tree.root, home)
    var tidying = TidyTree(home: home)
    let root = tidying.tidy(tree.root)
    report(tidying)
    collectIDs(root)
    var document = read(root)
    if !notice.isEmpty { document.kept["comments"] = .several(notice) }
    return document
  }

  /// Older drafts of the standard have other namespaces; the root tells which one is meant.
  private func home(of root: XMLElement) -> String {
    let isOurs = root.name.local == "akomaNtoso" || grammar[root.name.local] != nil
    return isOurs ? root.name.namespace : Grammar.namespace
  }

  private mutating func read(_ root: XMLElement) -> Document {
    guard root.is("akomaNtoso") else {
      if root.name.namespace.isEmpty, grammar.documents.contains(root.name.local) {
        return readDocument(root)
      }
      warn(
        "The root is \(root.name.local), not akomaNtoso.", line: root.line,
        hint: "Its text was read as that of a document.")
      return readDocument(XMLElement(XMLName("doc"), children: [.element(root)], line: root.line))
    }
    let main = root.elements.first { grammar.documents.contains($0.name.local) }
    var document = readDocument(main ?? XMLElement(XMLName("statement"), line: root.line))
    if !root.attributes.isEmpty { document.kept["root"] = .only(MarkupElement(root)) }
    for element in root.elements where element != main {
      if element.is("components") {
        readComponents(element, &document)
      } else if grammar.documents.contains(element.name.local) {
        document.components.append(readDocument(element))
      } else {
        var late = [element]
        appendAnnex(of: &late, to: &document)
      }
    }
    addRequiredParts(to: &document)
    return document
  }

  mutating func readDocument(_ element: XMLElement) -> Document {
    let kind = documentKind(element)
    var document = Document(kind: kind)
    document.kept["document"] = .only(MarkupElement(element))
    var hasBody = false
    var late: [XMLElement] = []
    for part in element.elements {
      let local = part.name.namespace.isEmpty ? part.name.local : ""
      let isAfterText = document.kept["conclusions"] != nil || !document.annexes.isEmpty
      switch local {
      case "meta": readMetadata(part, &document)
      case "conclusions": readConclusions(part, &document)
      case "attachments":
        appendAnnex(of: &late, to: &document)
        readAttachments(part, &document)
      case "components": readComponents(part, &document)
      case _ where isAfterText:
        late += AkomaNtosoReading.bodies.contains(local) ? part.elements : [part]
      case "coverPage", "preface", "header":
        if document.kept[local] == nil, !hasBody {
          document.kept[local] = KeptMarkup(part)
        } else {
          document.body += blocks(in: part, .text)
        }
      case "preamble": readPreamble(part, hasBody: hasBody, &document)
      case _ where AkomaNtosoReading.bodies.contains(local):
        readBody(part, isFirst: !hasBody, &document)
        hasBody = true
      default: document.body.append(block(part, in: surroundings(document)))
      }
    }
    appendAnnex(of: &late, to: &document)
    readFrontMatter(&document)
    addRequiredParts(to: &document)
    return document
  }

  static let bodies: Set<String> = [
    "mainBody", "body", "debateBody", "judgmentBody", "amendmentBody", "portionBody",
    "collectionBody",
  ]

  /// Text after the conclusions, where the schema has only annexes, is one, so that the order of
  /// reading stays.
  mutating func appendAnnex(of late: inout [XMLElement], to document: inout Document) {
    guard !late.isEmpty else { return }
    let body = XMLElement(XMLName("mainBody"), children: late.map { .element($0) })
    let inner = XMLElement(
      XMLName("doc"), attributes: [XMLAttribute("name", "annex")], children: [.element(body)])
    document.annexes.append(
      annex(XMLElement(XMLName("attachment"), children: [.element(inner)])))
    late = []
  }

  /// What the schema asks for and nobody wrote is that which the writer would write.
  private func addRequiredParts(to document: inout Document) {
    let writing = MetadataWriting(document)
    let name = document.kept["document"]?.markup?.name ?? ""
    if document.kept["body"] == nil, document.kept["collectionBody"] == nil {
      document.kept["body"] = .only(MarkupElement(name: Vocabulary.body(of: name)))
    }
    if document.kept["meta"] == nil {
      document.kept["meta"] = .several([KeptMarkup(writing.identification)])
    }
    let meta = XMLElement(XMLName("meta"), children: [.element(writing.identification)])
    for place in document.annexes.indices {
      guard let inner = document.annexes[place].kept["document"]?.markup else { continue }
      if document.annexes[place].kept["meta"] == nil {
        document.annexes[place].kept["meta"] = KeptMarkup(meta)
      }
      if document.annexes[place].kept["body"] == nil {
        let body = MarkupElement(name: Vocabulary.body(of: inner.name))
        document.annexes[place].kept["body"] = .only(body)
      }
    }
  }

  func surroundings(_ document: Document) -> Surroundings {
    switch document.kind {
    case .resolution, .decision, .draftResolution, .draftDecision: .operativePart
    case .amendment, .report, .letter, .presidentialStatement, .document: .text
    }
  }

  private func documentKind(_ element: XMLElement) -> Document.Kind {
    if element.is("amendment") { return .amendment }
    let name = (element["name"] ?? "").lowercased().filter { $0.isLetter }
    switch name {
    case "resolution": return .resolution
    case "decision": return .decision
    case "draftresolution": return .draftResolution
    case "draftdecision": return .draftDecision
    case "presidentialstatement", "statementbythepresident": return .presidentialStatement
    case "amendment": return .amendment
    case "report": return .report
    case "letter": return .letter
    default: return .document
    }
  }

  private mutating func collectIDs(_ element: XMLElement) {
    if let id = element["eId"] { ids.insert(id) }
    for child in element.elements { collectIDs(child) }
  }
}

/// What the reader tells besides.
extension AkomaNtosoReading {
  mutating func warn(_ message: String, line: Int, hint: String) {
    guard diagnostics.count < 50 else { return }
    diagnostics.append(
      Diagnostic(
        .warning, message, at: FilePlace(file: file, line: line, column: 1), hint: hint))
  }

  private mutating func report(_ tidying: TidyTree) {
    for (id, line) in tidying.repeatedIDs {
      warn(
        "The id \(id) stands twice in the document.", line: line,
        hint: "The second one was given an id of its own; correct references to it.")
    }
    for line in tidying.strayWords {
      warn(
        "Words stand outside of any paragraph.", line: line,
        hint: "They were read as a paragraph of their own.")
    }
  }

  private mutating func reportSchema(_ root: XMLElement, _ home: String) {
    var check = SchemaCheck(home: home)
    check.check(root)
    for finding in check.findings { warn(finding.message, line: finding.line, hint: finding.hint) }
  }
}
