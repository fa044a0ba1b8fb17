import PlenaryModel
import XMLReading

/// Reads what stands by itself: paragraphs, headings, tables, sections.
extension AkomaNtosoReading {
  /// Where a block stands, as far as that decides what it is.
  enum Surroundings {
    case preamble, operativePart, text, paragraph, quotation
  }

  mutating func blocks(in element: XMLElement, _ place: Surroundings = .quotation) -> [Block] {
    var gathering = Gathering(place: place)
    gather(element.elements, of: element, into: &gathering)
    return gathering.children
  }

  mutating func block(_ element: XMLElement, in place: Surroundings) -> Block {
    let number = next(element)
    let id = identity(of: element, number)
    let markup = MarkupElement(element, without: ["eId"])
    parents.append(id.code)
    defer { parents.removeLast() }
    if holdsWords(element) {
      return Block(
        id: id, kind: kind(element, place), words: richText(element), markup: markup)
    }
    var gathering = Gathering(place: inner(element, place))
    gathering.lifts = !element.is("table") && !element.is("tr")
    gather(element.elements, of: element, into: &gathering)
    var block = Block(
      id: id, kind: kind(element, place), number: gathering.number, heading: gathering.heading,
      words: gathering.words, children: gathering.children, markup: markup)
    settle(&block, element, &gathering.frame)
    if !gathering.frame.isEmpty { block.frame = gathering.frame }
    return block
  }

  private func settle(_ block: inout Block, _ element: XMLElement, _ frame: inout BlockFrame) {
    if let heading = block.heading, block.kind != .section, block.number == nil,
      block.children.isEmpty, frame.path.isEmpty
    {
      // A paragraph that is nothing but its heading.
      (block.kind, block.words, block.heading) = (.heading, heading, nil)
      frame.path = [frame.heading ?? MarkupElement(name: "heading")]
      frame.heading = nil
    }
    guard element.name.namespace.isEmpty, grammar.hierarchical.contains(element.name.local) else {
      return
    }
    let names = block.children.map { $0.markup?.name ?? "" }
    let hasParts = names.contains { grammar.hierarchical.contains($0) }
    if frame.path.first?.name == "content", hasParts, frame.below == nil {
      // Content has no points beside it in the schema: words and points make a list.
      frame.path = Vocabulary.listPath(of: element.name.local)
    } else if frame.path.isEmpty, !hasParts, let first = names.first,
      grammar.blocks.contains(first) || grammar[first] == nil
    {
      // Nor has a part paragraphs and tables without content round them.
      frame.path = [MarkupElement(name: "content")]
    }
  }

  /// What is found in an element, until it is a block.
  struct Gathering {
    var place: Surroundings
    var number: String?
    var heading: RichText?
    var words = RichText()
    var children: [Block] = []
    var frame = BlockFrame()
    /// Whether words in the elements next within become those of the block.
    var lifts = false

    var isFresh: Bool { children.isEmpty && frame.path.isEmpty }
    /// Whether an element for words came that had none: they stand after it.
    var awaitsWords: Bool {
      children.isEmpty && (frame.path.last?.name == "content" || frame.path.last?.name == "intro")
    }
  }

  private mutating func gather(
    _ elements: [XMLElement], of parent: XMLElement, into gathering: inout Gathering
  ) {
    for element in elements {
      let local = element.name.namespace.isEmpty ? element.name.local : ""
      if gathering.lifts, gathering.isFresh, takesHead(element, local, &gathering) { continue }
      if gathering.lifts, gathering.isFresh || gathering.awaitsWords,
        Vocabulary.holders.contains(local)
      {
        lift(element, &gathering)
      } else if gathering.lifts, gathering.isFresh, Vocabulary.wrappers.contains(local) {
        lift(wrapper: element, &gathering)
      } else if local == "sublist", takesSublist(element, &gathering) {
        continue
      } else {
        gathering.children.append(block(element, in: gathering.place))
      }
    }
  }

  private mutating func takesHead(
    _ element: XMLElement, _ local: String, _ gathering: inout Gathering
  ) -> Bool {
    switch local {
    case "num" where gathering.number == nil && gathering.heading == nil:
      let words = richText(element)
      gathering.number = words.plain.trimmingBlanks
      if !element.attributes.isEmpty { gathering.frame.number = MarkupElement(element) }
      if words != RichText(gathering.number ?? "") { gathering.frame.numberWords = words }
      return true
    case "heading", "subheading":
      if let before = gathering.heading {
        // "I", and below it what part I is about.
        guard gathering.number == nil, before.isShortLabel, gathering.frame.heading != nil else {
          return false
        }
        gathering.number = before.plain
        gathering.frame.number = gathering.frame.heading
      }
      gathering.heading = richText(element)
      let isPlain = local == "heading" && element.attributes.isEmpty
      gathering.frame.heading = isPlain ? nil : MarkupElement(element)
      return true
    default: return false
    }
  }

  private mutating func lift(_ holder: XMLElement, _ gathering: inout Gathering) {
    gathering.words = richText(holder)
    gathering.frame.path.append(MarkupElement(holder))
  }

  private mutating func lift(wrapper: XMLElement, _ gathering: inout Gathering) {
    gathering.frame.path.append(MarkupElement(wrapper))
    var rest = wrapper.elements[...]
    if let first = rest.first, first.name.namespace.isEmpty {
      if Vocabulary.holders.contains(first.name.local) {
        lift(first, &gathering)
        rest.removeFirst()
      } else if wrapper.is("list"), first.is("intro") {
        lift(wrapper: first, &gathering)
        rest.removeFirst()
      }
    }
    gather(Array(rest), of: wrapper, into: &gathering)
  }

  /// Points of a sublist belong to the point before it.
  private mutating func takesSublist(
    _ element: XMLElement, _ gathering: inout Gathering
  ) -> Bool {
    guard let last = gathering.children.last, let markup = last.markup, markup.has("point"),
      last.children.isEmpty, !element.elements.isEmpty,
      !element.elements.contains(where: { $0.is("num") || $0.is("heading") || $0.is("subheading") })
    else { return false }
    parents.append(last.id.code)
    let children = blocks(in: element, .paragraph)
    parents.removeLast()
    let place = gathering.children.count - 1
    gathering.children[place].children = children
    var frame = last.frame ?? BlockFrame()
    frame.below = MarkupElement(element)
    gathering.children[place].frame = frame
    return true
  }

  private func holdsWords(_ element: XMLElement) -> Bool {
    if element.name.namespace.isEmpty, let known = grammar[element.name.local] {
      return known.isMixed
    }
    return element.children.contains { if case .words = $0 { true } else { false } }
  }

  private func inner(_ element: XMLElement, _ place: Surroundings) -> Surroundings {
    switch element.name.local {
    case "section", "part", "chapter", "title", "book", "tome", "division", "embeddedStructure":
      place
    case "container" where place == .preamble: .paragraph
    default: grammar.hierarchical.contains(element.name.local) ? .paragraph : place
    }
  }

  private func kind(_ element: XMLElement, _ place: Surroundings) -> Block.Kind {
    guard element.name.namespace.isEmpty else { return .kept }
    switch element.name.local {
    case "table": return .table
    case "tr": return .row
    case "td", "th": return .cell
    case "heading", "subheading", "listIntroduction", "caption": return .heading
    case "crossHeading": return element["refersTo"] == "#preamble" ? .preambular : .heading
    case "intro", "wrapUp", "content", "listWrapUp": return .continuation
    case "point", "item", "indent", "subparagraph", "subrule", "subclause", "li":
      return .subparagraph
    case "section", "part", "chapter", "title", "book", "tome", "division", "article", "subpart",
      "subsection", "subchapter", "subtitle", "subdivision", "clause", "rule":
      return .section
    case "paragraph", "alinea", "level", "hcontainer": return paragraphKind(place)
    case "container" where place == .operativePart && element.first("p") != nil:
      // A paragraph of the preamble that comes after operative ones.
      return .preambular
    case "p", "block", "container":
      switch place {
      case .preamble: return .preambular
      case .paragraph: return .continuation
      case .operativePart, .text, .quotation: return .paragraph
      }
    default: return .kept
    }
  }

  private func paragraphKind(_ place: Surroundings) -> Block.Kind {
    switch place {
    case .operativePart: .operative
    case .paragraph: .subparagraph
    case .preamble: .preambular
    case .text, .quotation: .paragraph
    }
  }
}

extension RichText {
  /// "I", "A", "Part II": a number in the place of a heading.
  fileprivate var isShortLabel: Bool {
    guard runs.count == 1, case .words(let words) = runs[0] else { return false }
    return words.utf8.count <= 12
  }
}
