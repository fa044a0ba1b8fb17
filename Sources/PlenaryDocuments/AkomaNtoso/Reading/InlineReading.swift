import PlenaryModel
import XMLReading

/// Reads running words of a tidy tree.
extension AkomaNtosoReading {
  mutating func richText(_ element: XMLElement) -> RichText {
    RichText(runs(element.children))
  }

  mutating func runs(_ nodes: [XMLNode]) -> [Inline] {
    nodes.compactMap { node in
      switch node {
      case .words(let words): words.isEmpty ? nil : .words(words)
      case .comment: nil
      case .element(let element): run(element)
      }
    }
  }

  private mutating func run(_ element: XMLElement) -> Inline {
    let local = element.name.local
    guard element.name.namespace.isEmpty else { return kept(element) }
    switch local {
    case "authorialNote": return .footnote(footnote(element))
    case "eol" where element.attributes.isEmpty: return .lineBreak
    case "a" where element.attributes.count == 1 && element["href"] != nil:
      return .link(runs(element.children), to: element["href"] ?? "")
    case "embeddedStructure" where element.attributes.isEmpty:
      return .quoted(blocks(in: element))
    case "span", "i", "b", "u", "sup", "sub":
      return styled(element) ?? kept(element)
    default: return kept(element)
    }
  }

  /// Nil where the element says more than a style.
  private mutating func styled(_ element: XMLElement) -> Inline? {
    if element.is("span") {
      guard element.attributes.count == 1, let style = element["class"], !style.isEmpty else {
        return nil
      }
      let styles = style.split(separator: " ").map { TextStyle(word: $0) }
      guard !styles.contains(nil) else { return nil }
      return styles.compactMap { $0 }.reversed().reduce(runs(element.children)) {
        [.styled($1, $0)]
      }.first
    }
    guard element.attributes.isEmpty, let style = TextStyle(element: element.name.local) else {
      return nil
    }
    return .styled(style, runs(element.children))
  }

  private mutating func kept(_ element: XMLElement) -> Inline {
    let local = element.name.local
    let isKnown = element.name.namespace.isEmpty && grammar[local] != nil
    let holdsWords = isKnown ? grammar.isMixed(local) : !element.holdsOnlyParts(grammar)
    if holdsWords || element.children.isEmpty {
      return .kept(MarkupElement(element), runs(element.children))
    }
    let isQuotation = !isKnown || grammar.inline.contains(local) || local == "quotedStructure"
    // A table among words is itself a quoted block, since no element for words can hold it.
    if isQuotation { return .kept(MarkupElement(element), [.quoted(blocks(in: element))]) }
    return .quoted([block(element, in: .quotation)])
  }

  mutating func footnote(_ element: XMLElement) -> Footnote {
    let markup = MarkupElement(element, without: ["marker"])
    let paragraphs = element.elements.map { child -> RichText in
      if child.is("p"), child.attributes.isEmpty { return richText(child) }
      return RichText([.quoted([block(child, in: .quotation)])])
    }
    return Footnote(
      mark: element["marker"] ?? "", paragraphs: paragraphs,
      markup: markup == Vocabulary.note || markup.isPlain ? nil : markup)
  }
}

extension TextStyle {
  /// As the United Nations names it in the class of a `span`.
  init?(word: some StringProtocol) {
    switch word {
    case "italic": self = .italic
    case "bold": self = .bold
    case "underline": self = .underline
    case "strike": self = .strikethrough
    case "superscript": self = .superscript
    case "subscript": self = .subscript
    default: return nil
    }
  }

  init?(element: String) {
    switch element {
    case "i": self = .italic
    case "b": self = .bold
    case "u": self = .underline
    case "sup": self = .superscript
    case "sub": self = .subscript
    default: return nil
    }
  }
}

extension XMLElement {
  /// Whether it has elements in it that stand by themselves, as paragraphs and tables do.
  func holdsOnlyParts(_ grammar: Grammar) -> Bool {
    let hasWords = children.contains { if case .words = $0 { true } else { false } }
    return !hasWords
      && elements.contains {
        $0.name.namespace.isEmpty
          && (grammar.blocks.contains($0.name.local)
            || grammar.hierarchical.contains($0.name.local))
      }
  }
}
