import XMLReading

/// Makes a tree valid against the schema, whatever it was made of, and loses nothing on the way.
///
/// An element that may not stand where it does is written as one that may: `inline` among words,
/// `block` for a line, `embeddedStructure` for parts, with its own name in an attribute of the
/// namespace ``Vocabulary/mending``. Attributes that the schema does not know, or whose value it
/// refuses, move to the same namespace; those that it asks for are filled. The reader takes all of
/// this back.
struct Conforming {
  private let grammar = Grammar.standard
  private var ids: Set<String> = []

  mutating func conform(_ root: XMLElement) -> XMLElement {
    var root = arranged(root)
    settle(&root, depth: 0)
    return root
  }

  /// The element with everything in it in an order that the schema allows. From the innermost
  /// outwards, so that each element is looked at once, however deep the tree is.
  private func arranged(_ source: XMLElement) -> XMLElement {
    var element = source
    element.children = source.children.map { child in
      if case .element(let inner) = child { .element(arranged(inner)) } else { child }
    }
    guard element.name.namespace.isEmpty, let rule = grammar[element.name.local] else {
      return element
    }
    if let children = arrange(element.children, rule) {
      element.children = children
      return element
    }
    return renamed(element, "embeddedStructure") ?? element
  }

  /// The children in a valid order; nil where one of them may stand nowhere.
  private func arrange(_ source: [XMLNode], _ rule: Grammar.Element) -> [XMLNode]? {
    var state = ContentModel.start
    var children: [XMLNode] = []
    for child in source {
      switch child {
      case .comment: children.append(child)
      case .words(let words):
        if rule.isMixed {
          children.append(child)
        } else if !words.isBlank {
          let line = XMLElement(XMLName("p"), children: [child])
          guard let placed = place(line, &state, rule) else { return nil }
          children.append(.element(placed))
        }
      case .element(let inner):
        guard let placed = place(inner, &state, rule) else { return nil }
        children.append(.element(placed))
      }
    }
    for name in rule.content.completion(
      state, preferred: ["p", "content", "quorum", "interstitial"])
    {
      var added = arranged(XMLElement(XMLName(name)))
      added.mark("added", "")
      children.append(.element(added))
    }
    return children
  }

  /// The element, or what stands for it; nil where nothing may stand here.
  private func place(
    _ source: XMLElement, _ state: inout ContentModel.State, _ rule: Grammar.Element
  ) -> XMLElement? {
    let name = source.name
    if let next = rule.content.next(state, name.local, namespace: name.namespace) {
      state = next
      return source
    }
    for path in StandIns.paths(for: source, grammar) {
      guard let next = rule.content.next(state, path[0]), var element = renamed(source, path.last)
      else { continue }
      for outer in path.dropLast().reversed() {
        element = XMLElement(XMLName(outer), children: [.element(element)])
        element.mark("added", "")
      }
      state = next
      return element
    }
    return nil
  }

  /// The element under another name, with its own as a mark; nil where its children do not fit.
  private func renamed(_ source: XMLElement, _ name: String?) -> XMLElement? {
    guard let name, let rule = grammar[name] else { return nil }
    if source.is(name) { return source }
    guard let children = arrange(source.children, rule) else { return nil }
    var element = source
    element.children = children
    element.name = XMLName(name)
    if !source.hasMark("element") {
      if rule.attributes["name"] != nil, source["name"] == nil {
        element.attributes.append(XMLAttribute("name", source.name.local))
      }
      element.mark("element", source.name.local)
      if !source.name.namespace.isEmpty { element.mark("namespace", source.name.namespace) }
    }
    return element
  }
}

/// Attributes, from the root inwards: the first of two equal ids keeps it.
extension Conforming {
  private mutating func settle(_ element: inout XMLElement, depth: Int) {
    // A component beside the main document has ids of its own.
    let outer = depth == 2 && element.is("component") ? ids : nil
    if outer != nil { ids = [] }
    if element.name.namespace.isEmpty {
      if let rule = grammar[element.name.local] {
        settleAttributes(of: &element, rule)
        keepBlanks(&element, rule)
      }
      element.name.namespace = Grammar.namespace
    }
    for place in element.children.indices {
      guard case .element(var child) = element.children[place] else { continue }
      settle(&child, depth: depth + 1)
      element.children[place] = .element(child)
    }
    if let outer { ids.formUnion(outer) }
  }

  private mutating func settleAttributes(of element: inout XMLElement, _ rule: Grammar.Element) {
    var attributes: [XMLAttribute] = []
    for attribute in element.attributes {
      if isAllowed(attribute, rule) {
        attributes.append(attribute)
      } else if rule.takesForeignAttributes {
        let isOfXML = attribute.name.namespace == XMLName.xmlNamespace
        let local = (isOfXML ? "xml." : "") + attribute.name.local
        let name = XMLName(local, in: Vocabulary.mending)
        attributes.append(XMLAttribute(name, attribute.value))
      }
    }
    var names: Set<XMLName> = []
    attributes.removeAll { !names.insert($0.name).inserted }
    for (name, known) in rule.attributes.sorted(by: { $0.key < $1.key })
    where known.isRequired && !names.contains(XMLName(name)) {
      attributes.append(XMLAttribute(name, Vocabulary.filling(name, known)))
    }
    element.attributes = attributes
  }

  private mutating func isAllowed(_ attribute: XMLAttribute, _ rule: Grammar.Element) -> Bool {
    let name = attribute.name
    switch name.namespace {
    case "":
      guard let known = rule.attributes[name.local],
        AttributeValues.isValid(attribute.value, known.type)
      else { return false }
      if ["eId", "GUID"].contains(name.local) {
        return ids.insert(name.local + " " + attribute.value).inserted
      }
      return true
    case XMLName.xmlNamespace:
      guard let known = rule.attributes["xml:" + name.local],
        AttributeValues.isValid(attribute.value, known.type)
      else { return false }
      return name.local != "id" || ids.insert("xml " + attribute.value).inserted
    case Vocabulary.schemaInstance: return name.local == "schemaLocation"
    case Grammar.namespace: return false
    default: return rule.takesForeignAttributes
    }
  }

  /// Blanks that a reader would take for layout are declared to be words.
  private func keepBlanks(_ element: inout XMLElement, _ rule: Grammar.Element) {
    guard rule.isMixed, rule.attributes["xml:space"] != nil else { return }
    let name = XMLName("space", in: XMLName.xmlNamespace)
    element.attributes.removeAll { $0.name == name }
    let hasBlanks = element.children.contains { child in
      if case .words(let words) = child { words.hasUnusualBlanks } else { false }
    }
    if hasBlanks { element.attributes.append(XMLAttribute(name, "preserve")) }
  }
}

/// What may stand for an element in places where it may not stand itself.
private enum StandIns {
  /// Paths from the element that stands in the place to the one that is the element renamed.
  static func paths(for source: XMLElement, _ grammar: Grammar) -> [[String]] {
    holdsWords(source, grammar) ? words : parts
  }

  private static let words = [
    ["inline"], ["block"], ["crossHeading"], ["p"], ["content", "block"],
    ["hcontainer", "content", "block"], ["container", "block"], ["blockContainer", "block"],
    ["item", "block"], ["th", "block"], ["tr", "td", "block"], ["recital", "block"],
    ["citation", "block"], ["wrapUp", "block"], ["div", "block"], ["li"],
    ["debateSection", "block"], ["introduction", "block"], ["amendmentContent", "block"],
    ["component", "interstitial", "block"], ["interstitial", "block"],
  ]

  private static let parts = [
    ["embeddedStructure"], ["p", "embeddedStructure"], ["content", "p", "embeddedStructure"],
    ["crossHeading", "embeddedStructure"], ["hcontainer", "content", "p", "embeddedStructure"],
    ["container", "p", "embeddedStructure"], ["item", "p", "embeddedStructure"],
    ["tr", "td", "p", "embeddedStructure"], ["recital", "p", "embeddedStructure"],
    ["citation", "p", "embeddedStructure"], ["wrapUp", "p", "embeddedStructure"],
    ["div", "p", "embeddedStructure"], ["li", "embeddedStructure"],
    ["debateSection", "p", "embeddedStructure"], ["introduction", "p", "embeddedStructure"],
    ["amendmentContent", "p", "embeddedStructure"],
    ["component", "interstitial", "p", "embeddedStructure"],
    ["interstitial", "p", "embeddedStructure"],
  ]

  private static func holdsWords(_ source: XMLElement, _ grammar: Grammar) -> Bool {
    if source.name.namespace.isEmpty, let known = grammar[source.name.local] {
      return known.isMixed || source.children.isEmpty
    }
    return source.elements.isEmpty
      || source.children.contains { if case .words = $0 { true } else { false } }
      || source.elements.allSatisfy { grammar.inline.contains($0.name.local) }
  }
}

extension XMLElement {
  fileprivate mutating func mark(_ name: String, _ value: String) {
    let name = XMLName(name, in: Vocabulary.mending)
    attributes.removeAll { $0.name == name }
    attributes.append(XMLAttribute(name, value))
  }

  fileprivate func hasMark(_ name: String) -> Bool {
    attributes.contains { $0.name == XMLName(name, in: Vocabulary.mending) }
  }
}

extension String {
  /// Blanks other than single spaces.
  fileprivate var hasUnusualBlanks: Bool {
    var wasSpace = false
    for byte in utf8 {
      if byte == 0x9 || byte == 0xA || byte == 0xD { return true }
      if byte == 0x20, wasSpace { return true }
      wasSpace = byte == 0x20
    }
    return false
  }
}
