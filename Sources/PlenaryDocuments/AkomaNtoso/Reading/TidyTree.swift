import XMLReading

/// Prepares a tree of XML for reading: names of Akoma Ntoso lose their namespace, what the writer
/// changed for the schema is taken back, blanks that are only layout go, ids become unique.
struct TidyTree {
  private let home: String
  private let grammar = Grammar.standard
  private(set) var repeatedIDs: [(id: String, line: Int)] = []
  private(set) var strayWords: [Int] = []
  private var seen: Set<String> = []

  init(home: String) { self.home = home }

  mutating func tidy(_ root: XMLElement) -> XMLElement {
    var blanks = Blanks()
    var root = tidy(root, amongWords: false, &blanks)
    makeIDsUnique(&root, depth: 0)
    return root
  }

  private mutating func tidy(
    _ source: XMLElement, amongWords: Bool, _ blanks: inout Blanks
  ) -> XMLElement {
    var element = XMLElement(name(source.name), line: source.line)
    takeAttributes(of: source, to: &element)
    if holdsWords(element, source, amongWords: amongWords) {
      if amongWords {
        element.children = words(source.children, &blanks)
      } else {
        var own = Blanks()
        element.children = words(source.children, &own)
      }
    } else {
      element.children = parts(source)
    }
    return element
  }

  private func name(_ name: XMLName) -> XMLName {
    name.namespace == home ? XMLName(name.local) : name
  }

  /// Unknown elements hold words where they have some, or stand among words.
  private func holdsWords(
    _ element: XMLElement, _ source: XMLElement, amongWords: Bool
  ) -> Bool {
    if element.name.namespace.isEmpty, let known = grammar[element.name.local] {
      return known.isMixed
    }
    let hasBlocks = source.elements.contains { grammar.blocks.contains($0.name.local) }
    if amongWords { return !hasBlocks }
    return source.children.contains {
      if case .words(let words) = $0 { !words.isBlank } else { false }
    }
  }

  /// The children of an element that holds no words of its own; words that are there all the same
  /// become a paragraph.
  private mutating func parts(_ source: XMLElement) -> [XMLNode] {
    var parts: [XMLNode] = []
    for child in source.children {
      var blanks = Blanks()
      switch child {
      case .element(let child):
        let tidy = tidy(child, amongWords: false, &blanks)
        if child.isAdded { parts += tidy.children } else { parts.append(.element(tidy)) }
      case .words(let words) where !words.isBlank:
        strayWords.append(source.line)
        let text = blanks.words(words)
        parts.append(
          .element(XMLElement(XMLName("p"), children: [.words(text)], line: source.line)))
      case .words, .comment: break
      }
    }
    return parts
  }

  private mutating func words(_ children: [XMLNode], _ blanks: inout Blanks) -> [XMLNode] {
    var nodes: [XMLNode] = []
    for child in children {
      switch child {
      case .words(let words): append(blanks.words(words), to: &nodes)
      case .comment: break
      case .element(let child): appendInline(child, to: &nodes, &blanks)
      }
    }
    return nodes
  }

  private mutating func appendInline(
    _ source: XMLElement, to nodes: inout [XMLNode], _ blanks: inout Blanks
  ) {
    let local = source.name.local
    if local == "eol" || local == "br" {
      blanks.breakOff()
      return nodes.append(.element(tidy(source, amongWords: true, &blanks)))
    }
    let isNote = local == "authorialNote"
    let isStructure = !isNote && holdsParts(source)
    if isStructure { blanks.breakOff() } else { append(blanks.flush(), to: &nodes) }
    if isNote || isStructure {
      var own = Blanks()
      let tidy = tidy(source, amongWords: false, &own)
      if source.isAdded { nodes += tidy.children } else { nodes.append(.element(tidy)) }
    } else {
      let tidy = tidy(source, amongWords: true, &blanks)
      if source.isAdded { nodes += tidy.children } else { nodes.append(.element(tidy)) }
    }
  }

  /// Whether an element among words holds paragraphs and not words.
  private func holdsParts(_ source: XMLElement) -> Bool {
    let element = XMLElement(name(source.name))
    guard element.name.namespace.isEmpty, let known = grammar[element.name.local] else {
      return !holdsWords(element, source, amongWords: true)
    }
    return !known.isMixed && !known.content.allowed(ContentModel.start).isEmpty
  }

  private func append(_ words: String, to nodes: inout [XMLNode]) {
    guard !words.isEmpty else { return }
    if case .words(let before) = nodes.last {
      nodes[nodes.count - 1] = .words(before + words)
    } else {
      nodes.append(.words(words))
    }
  }

  private mutating func makeIDsUnique(_ element: inout XMLElement, depth: Int) {
    // A component beside the main document is one of its own, with ids of its own.
    let outer = depth == 2 && element.is("component") ? seen : nil
    if outer != nil { seen = [] }
    for place in element.attributes.indices {
      let attribute = element.attributes[place]
      guard attribute.name == XMLName("eId"), !seen.insert(attribute.value).inserted else {
        continue
      }
      repeatedIDs.append((attribute.value, element.line))
      element.attributes[place].value = unique(attribute.value)
    }
    for place in element.children.indices {
      guard case .element(var child) = element.children[place] else { continue }
      makeIDsUnique(&child, depth: depth + 1)
      element.children[place] = .element(child)
    }
    if let outer { seen.formUnion(outer) }
  }

  private mutating func unique(_ id: String) -> String {
    var number = 2
    while !seen.insert("\(id)_\(number)").inserted { number += 1 }
    return "\(id)_\(number)"
  }
}

extension TidyTree {
  /// Attributes without those that the writer filled in, and with those that it put aside.
  private func takeAttributes(of source: XMLElement, to element: inout XMLElement) {
    var aside: Set<String> = []
    var standsFor: String?
    for attribute in source.attributes {
      let name = name(attribute.name)
      if name.namespace == Vocabulary.mending {
        switch name.local {
        case "element": standsFor = attribute.value
        case "namespace": element.name.namespace = attribute.value
        case "added": break
        default:
          let own =
            name.local.hasPrefix("xml.")
            ? XMLName(String(name.local.dropFirst(4)), in: XMLName.xmlNamespace)
            : XMLName(name.local)
          element.attributes.removeAll { $0.name == own }
          element.attributes.append(XMLAttribute(own, attribute.value))
          aside.insert(name.local)
        }
      } else if name != XMLName("space", in: XMLName.xmlNamespace),
        !name.namespace.isEmpty || !aside.contains(name.local)
      {
        element.attributes.append(XMLAttribute(name, attribute.value))
      }
    }
    dropFillings(&element, but: aside)
    if let standsFor {
      element.name.local = standsFor
      element.attributes.removeAll { $0.name == XMLName("name") && $0.value == standsFor }
    }
  }

  private func dropFillings(_ element: inout XMLElement, but aside: Set<String>) {
    guard element.name.namespace.isEmpty || !element.attributes.isEmpty,
      let rules = grammar[element.name.local]?.attributes
    else { return }
    element.attributes.removeAll { attribute in
      guard attribute.name.namespace.isEmpty, let rule = rules[attribute.name.local],
        rule.isRequired, !aside.contains(attribute.name.local)
      else { return false }
      return attribute.value == Vocabulary.filling(attribute.name.local, rule)
    }
  }
}

extension XMLElement {
  /// Whether the writer put it there for the schema's sake. Some elements of the metadata take no
  /// mark: those that hold nothing but marked ones are meant, and notes that hold what is no note.
  fileprivate var isAdded: Bool {
    if isMarkedAdded { return true }
    guard !elements.isEmpty else { return false }
    return isHollow || (name.local == "notes" && elements.allSatisfy(\.isMarkedAdded))
  }

  private var isMarkedAdded: Bool {
    attributes.contains { $0.name == XMLName("added", in: Vocabulary.mending) }
  }

  private var isHollow: Bool {
    if !isMarkedAdded {
      guard let rule = Grammar.standard[name.local], !rule.takesForeignAttributes,
        attributes.allSatisfy(\.value.isEmpty), !elements.isEmpty
      else { return false }
    }
    return elements.allSatisfy(\.isHollow) && words.isBlank
  }
}
