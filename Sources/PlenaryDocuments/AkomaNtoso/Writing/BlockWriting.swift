import PlenaryModel
import XMLReading

/// Writes what stands by itself.
extension AkomaNtosoWriting {
  /// What a block is written into.
  enum Surroundings {
    case preamble, body, quotation, part, list, paragraph
  }

  mutating func nodes(_ blocks: [Block], _ place: Surroundings) -> [XMLNode] {
    blocks.flatMap { elements($0, place) }.map { .element($0) }
  }

  /// The element of a block; after it those that stand beside it and belong to it.
  private mutating func elements(_ block: Block, _ place: Surroundings) -> [XMLElement] {
    let markup = block.markup ?? MarkupElement(name: defaultName(block, place))
    var element = markup.element()
    if !block.id.code.isEmpty {
      element.attributes.insert(XMLAttribute("eId", block.id.code), at: 0)
    }
    if block.markup == nil { addDefaults(block, to: &element) }
    if holdsWords(block, markup) {
      element.children = nodes(block.words)
      return [element] + nodes(block.children, place).compactMap(\.element)
    }
    element.children = head(block)
    let children = markup.has("point") ? childrenBeside(block) : []
    element.children += content(block, markup, besides: !children.isEmpty)
    return [element] + children
  }

  /// Whether words stand directly in the element.
  private func holdsWords(_ block: Block, _ markup: MarkupElement) -> Bool {
    if markup.namespace.isEmpty, let known = grammar[markup.name] { return known.isMixed }
    return !block.words.isEmpty && block.frame == nil && block.children.isEmpty
  }

  private mutating func head(_ block: Block) -> [XMLNode] {
    var head: [XMLNode] = []
    if let number = block.number {
      let markup = block.frame?.number ?? MarkupElement(name: "num")
      let words = block.frame?.numberWords ?? RichText(number)
      let isTrue = words.plain.trimmingBlanks == number
      head.append(.element(markup.element(nodes(isTrue ? words : RichText(number)))))
    }
    if let heading = block.heading {
      let markup = block.frame?.heading ?? MarkupElement(name: "heading")
      head.append(.element(markup.element(nodes(heading))))
    }
    return head
  }

  /// Points below a point stand beside it in a sublist, as the United Nations writes them.
  private mutating func childrenBeside(_ block: Block) -> [XMLElement] {
    guard !block.children.isEmpty else { return [] }
    let path = block.frame?.path ?? []
    if block.frame?.below == nil {
      guard path.isEmpty || path.first?.name == "content",
        block.children.allSatisfy({ isHierarchical($0, .list) })
      else { return [] }
    }
    let below = block.frame?.below ?? MarkupElement(name: "sublist")
    return [below.element(nodes(block.children, .list))]
  }

  private mutating func content(
    _ block: Block, _ markup: MarkupElement, besides: Bool
  ) -> [XMLNode] {
    let children = besides ? [] : block.children
    var path = block.frame?.path ?? []
    let hasParts = children.contains { isHierarchical($0, .part) }
    let isPart = grammar.hierarchical.contains(markup.name) && markup.namespace.isEmpty
    if isPart {
      let isBare = path.isEmpty || path.first?.name == "content"
      if hasParts, isBare, !(path.isEmpty && block.words.isEmpty) {
        // Content may have no points beside it: they make a list with the words before them.
        path = Vocabulary.listPath(of: markup.name)
      } else if path.isEmpty, block.kind == .heading, block.heading == nil {
        path = [MarkupElement(name: "heading")]
      } else if path.isEmpty, !block.words.isEmpty {
        path = [MarkupElement(name: "content"), MarkupElement(name: "p")]
      } else if path.isEmpty, let first = children.first, isBlock(first), !hasParts {
        path = [MarkupElement(name: "content")]
      }
    } else if path.isEmpty, !block.words.isEmpty {
      path = [MarkupElement(name: "p")]
    }
    return content(path[...], block.words, children, place: surroundings(in: markup)).nodes
  }

  /// Words and children inside the elements of the path, and the children that found no place there.
  private mutating func content(
    _ path: ArraySlice<MarkupElement>, _ words: RichText, _ children: [Block], place: Surroundings
  ) -> (nodes: [XMLNode], rest: [Block]) {
    guard let first = path.first else {
      return (nodes(children, place), [])
    }
    if Vocabulary.holders.contains(first.name) || Vocabulary.headings.contains(first.name) {
      return ([.element(first.element(nodes(words)))] + nodes(children, place), [])
    }
    let takesParts = first.name == "list" || first.name == "blockList"
    let inner = takesParts ? children : Array(children.prefix { isBlock($0) })
    let within = content(path.dropFirst(), words, inner, place: takesParts ? .list : .paragraph)
    let rest = Array(children.dropFirst(inner.count))
    return ([.element(first.element(within.nodes))] + nodes(rest, place), [])
  }

  /// Whether `content` may hold it.
  private func isBlock(_ block: Block) -> Bool {
    guard let name = block.markup?.name else {
      return block.kind == .table || block.kind == .continuation
    }
    return grammar.blocks.contains(name) || grammar[name] == nil
  }

  private func isHierarchical(_ block: Block, _ place: Surroundings) -> Bool {
    grammar.hierarchical.contains(block.markup?.name ?? defaultName(block, place))
  }

  private func surroundings(in markup: MarkupElement) -> Surroundings {
    switch markup.name {
    case "list", "sublist", "blockList": .list
    case _ where grammar.hierarchical.contains(markup.name): .part
    default: .paragraph
    }
  }

  private func defaultName(_ block: Block, _ place: Surroundings) -> String {
    switch block.kind {
    case .preambular: place == .preamble ? "container" : "crossHeading"
    case .operative, .paragraph: place == .preamble ? "container" : "paragraph"
    case .subparagraph: place == .paragraph ? "p" : "point"
    case .continuation: place == .list || place == .part ? "wrapUp" : "p"
    case .heading: place == .part ? "crossHeading" : "paragraph"
    case .section: "section"
    case .table: "table"
    case .row: "tr"
    case .cell: "td"
    case .kept: "hcontainer"
    }
  }

  private func addDefaults(_ block: Block, to element: inout XMLElement) {
    switch element.name.local {
    case "container":
      let opening = block.words.openingWords ?? "preambular"
      element.attributes.append(XMLAttribute("name", opening))
    case "crossHeading" where block.kind == .preambular:
      element.attributes.append(XMLAttribute("refersTo", "#preamble"))
    case "hcontainer": element.attributes.append(XMLAttribute("name", "kept"))
    default: break
    }
  }
}
