import XMLReading

/// Writes running words.
extension AkomaNtosoWriting {
  mutating func nodes(_ words: RichText) -> [XMLNode] { nodes(words.runs) }

  mutating func nodes(_ runs: [Inline]) -> [XMLNode] {
    runs.map { run in
      switch run {
      case .words(let words): .words(words)
      case .styled(let style, let inner): .element(styled(style, inner))
      case .link(let inner, let address):
        .element(
          XMLElement(
            XMLName("a"), attributes: [XMLAttribute("href", address)], children: nodes(inner)))
      case .footnote(let note): .element(element(note))
      case .lineBreak: .element(XMLElement(XMLName("eol")))
      case .quoted(let blocks):
        .element(XMLElement(XMLName("embeddedStructure"), children: nodes(blocks, .quotation)))
      case .kept(let markup, let inner): .element(kept(markup, inner))
      }
    }
  }

  /// Several styles round the same words are one `span` with several classes.
  private mutating func styled(_ style: TextStyle, _ inner: [Inline]) -> XMLElement {
    if let name = style.element { return XMLElement(XMLName(name), children: nodes(inner)) }
    var classes = [style.word]
    var inner = inner
    while inner.count == 1, case .styled(let next, let within) = inner[0], next.element == nil {
      classes.append(next.word)
      inner = within
    }
    return XMLElement(
      XMLName("span"), attributes: [XMLAttribute("class", classes.joined(separator: " "))],
      children: nodes(inner))
  }

  /// An element kept with blocks in it has them directly, not as a quotation.
  private mutating func kept(_ markup: MarkupElement, _ inner: [Inline]) -> XMLElement {
    if inner.count == 1, case .quoted(let blocks) = inner[0] {
      return markup.element(nodes(blocks, .quotation))
    }
    return markup.element(nodes(inner))
  }

  private mutating func element(_ note: Footnote) -> XMLElement {
    var element = (note.markup ?? Vocabulary.note).element()
    if !note.mark.isEmpty { element.attributes.insert(XMLAttribute("marker", note.mark), at: 0) }
    element.children = note.paragraphs.flatMap { paragraphOrBlock($0) }
    return element
  }
}

extension TextStyle {
  /// As the United Nations names it in the class of a `span`.
  fileprivate var word: String { self == .strikethrough ? "strike" : rawValue }

  /// The element of its own that some styles have.
  fileprivate var element: String? {
    switch self {
    case .superscript: "sup"
    case .subscript: "sub"
    case .italic, .bold, .underline, .strikethrough: nil
    }
  }
}
