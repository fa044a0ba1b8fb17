import PlenaryModel
import XMLReading

/// One writing of one document: a document in, a tree of XML out that the schema allows.
struct AkomaNtosoWriting {
  let grammar = Grammar.standard

  mutating func tree(_ document: Document) -> XMLTree {
    var root = markup("root", "akomaNtoso", document.kept).element()
    root.name = XMLName("akomaNtoso")
    let main = element(document, isMain: true)
    root.children = (document.kept["comments"]?.parts ?? []).compactMap { comment in
      if case .words(let words) = comment { .comment(words) } else { nil }
    }
    root.children.append(.element(main))
    // Documents of a collection stand beside it; those of another document stand in it.
    if isCollection(document), let components = components(document) {
      root.children.append(.element(components))
    }
    var conforming = Conforming()
    return XMLTree(root: conforming.conform(root))
  }

  private func isCollection(_ document: Document) -> Bool {
    ["documentCollection", "amendmentList", "officialGazette"].contains(
      document.kept["document"]?.markup?.name ?? "")
  }

  mutating func element(_ document: Document, isMain: Bool) -> XMLElement {
    let outer = markup("document", "statement", document.kept)
    var element = outer.element()
    if document.kept["document"] == nil {
      element.attributes = [XMLAttribute("name", document.kind.rawValue)]
    }
    var parts: [XMLElement] = [metadata(document)]
    parts += frontMatter(document)
    if let preamble = preamble(document) { parts.append(preamble) }
    parts.append(body(document, in: element.name.local))
    if let conclusions = conclusions(document) { parts.append(conclusions) }
    if let attachments = attachments(document) { parts.append(attachments) }
    if !(isMain && isCollection(document)), let components = components(document) {
      parts.append(components)
    }
    element.children = parts.map { .element($0) }
    return element
  }

  func markup(_ key: String, _ name: String, _ kept: [String: KeptMarkup]) -> MarkupElement {
    kept[key]?.markup ?? MarkupElement(name: name)
  }

  private mutating func preamble(_ document: Document) -> XMLElement? {
    guard
      document.kept["preamble"] != nil || document.enactingWords != nil
        || !document.preamble.isEmpty
    else { return nil }
    var preamble = markup("preamble", "preamble", document.kept).element()
    if let words = document.enactingWords {
      var formula = markup("formula", "formula", document.kept)
      if document.kept["formula"] == nil {
        formula.attributes = [MarkupAttribute("name", "enactingFormula")]
      }
      preamble.children.append(.element(formula.element([.element(paragraph(words))])))
    }
    preamble.children += nodes(document.preamble, .preamble)
    return preamble
  }

  private mutating func body(_ document: Document, in name: String) -> XMLElement {
    let expected = Vocabulary.body(of: name)
    var body = markup("body", expected, document.kept).element()
    body.name = XMLName(expected)
    if let list = document.kept["collectionBody"]?.element {
      // Text beside the list of a collection has no place in it; the front matter takes it.
      return list
    }
    if let title = document.kept["titleInBody"] {
      body.children += TitleInBody(title).nodes(document, self)
    }
    body.children += nodes(document.body, .body)
    return body
  }

  private mutating func conclusions(_ document: Document) -> XMLElement? {
    guard document.kept["conclusions"] != nil || !document.conclusions.isEmpty else { return nil }
    var conclusions = markup("conclusions", "conclusions", document.kept).element()
    conclusions.children = document.conclusions.flatMap { paragraphOrBlock($0) }
    return conclusions
  }

  /// A paragraph; or the block itself where it is all there is.
  mutating func paragraphOrBlock(_ words: RichText) -> [XMLNode] {
    if words.runs.count == 1, case .quoted(let blocks) = words.runs[0], blocks.count == 1 {
      return nodes(blocks, .body)
    }
    return [.element(paragraph(words))]
  }

  mutating func paragraph(_ words: RichText) -> XMLElement {
    XMLElement(XMLName("p"), children: nodes(words))
  }

  private mutating func attachments(_ document: Document) -> XMLElement? {
    guard !document.annexes.isEmpty || document.kept["attachments"] != nil else { return nil }
    var attachments = markup("attachments", "attachments", document.kept).element()
    for annex in document.annexes {
      attachments.children.append(.element(attachment(annex, of: document)))
    }
    return attachments
  }

  private mutating func attachment(_ annex: Annex, of document: Document) -> XMLElement {
    var attachment = markup("attachment", "attachment", annex.kept).element()
    attachment.children = annex.kept["before"]?.parts.flatMap(\.nodes) ?? []
    if annex.kept["attachment"] != nil, annex.kept["document"] == nil, annex.blocks.isEmpty {
      return attachment
    }
    var inner = markup("document", "doc", annex.kept).element()
    if annex.kept["document"] == nil { inner.attributes = [XMLAttribute("name", "annex")] }
    inner.children = annexParts(annex, of: document, in: inner.name.local)
    attachment.children.append(.element(inner))
    return attachment
  }

  private mutating func annexParts(
    _ annex: Annex, of document: Document, in name: String
  ) -> [XMLNode] {
    var parts: [XMLNode] = []
    parts.append(
      .element(
        annex.kept["meta"]?.element
          ?? XMLElement(
            XMLName("meta"), children: [.element(MetadataWriting(document).identification)])))
    for key in ["coverPage", "preface", "header", "preamble"] {
      parts += annex.kept[key]?.nodes ?? []
    }
    let expected = Vocabulary.body(of: name)
    var body = markup("body", expected, annex.kept).element()
    body.name = XMLName(expected)
    body.children =
      heading(annex.label, kept: annex.kept["label"], RichText(annex.label))
      + heading(annex.title.plain, kept: annex.kept["title"], annex.title)
      + nodes(annex.blocks, .body)
    parts.append(.element(body))
    for key in ["conclusions", "attachments", "components"] {
      parts += annex.kept[key]?.nodes ?? []
    }
    return parts
  }

  /// As it was kept where it still says the same, else a heading of its own.
  private mutating func heading(
    _ plain: String, kept: KeptMarkup?, _ words: RichText
  ) -> [XMLNode] {
    if let kept, let element = kept.element {
      let before = element.wordsWithoutNotes.trimmingBlanks
      if before == plain.trimmingBlanks { return kept.nodes }
    }
    guard !plain.isEmpty else { return [] }
    let heading = XMLElement(XMLName("heading"), children: nodes(words))
    return [.element(XMLElement(XMLName("paragraph"), children: [.element(heading)]))]
  }

  private mutating func components(_ document: Document) -> XMLElement? {
    guard !document.components.isEmpty || document.kept["components"] != nil else { return nil }
    var components = markup("components", "components", document.kept).element()
    for (number, part) in document.components.enumerated() {
      var component = markup("component", "component", part.kept).element()
      if part.kept["component"] == nil {
        component.attributes = [XMLAttribute("eId", "component_\(number + 1)")]
      }
      component.children = part.kept["before"]?.nodes ?? []
      component.children.append(.element(element(part, isMain: false)))
      components.children.append(.element(component))
    }
    return components
  }
}

extension XMLElement {
  /// Its words without those of footnotes; a break of lines is a space.
  var wordsWithoutNotes: String {
    children.map { child in
      switch child {
      case .words(let words): words
      case .element(let element) where element.is("authorialNote"): ""
      case .element(let element) where element.is("eol"): " "
      case .element(let element): element.wordsWithoutNotes
      case .comment: ""
      }
    }.joined()
  }
}
