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
    if element.is("meta") { element.children = sorted(element.children, rule) }
    if let children = arrange(element.children, rule) {
      element.children = children
      return element
    }
    return renamed(element, "embeddedStructure") ?? element
  }

  /// The children in a valid order; nil where one of them may stand nowhere.
  private func arrange(_ source: [XMLNode], _ rule: Grammar.Element) -> [XMLNode]? {
    arrange(source, rule, takingDocuments: true) ?? arrange(source, rule, takingDocuments: false)
  }

  /// - Parameter takingDocuments: Where a whole document may stand, nothing may stand beside it.
  private func arrange(
    _ source: [XMLNode], _ rule: Grammar.Element, takingDocuments: Bool
  ) -> [XMLNode]? {
    var state = ContentModel.start
    var children: [XMLNode] = []
    for child in source {
      var inner: XMLElement
      switch child {
      case .words(let words) where !rule.isMixed:
        if words.isBlank { continue }
        inner = XMLElement(XMLName("p"), children: [child])
      case .words, .comment:
        children.append(child)
        continue
      case .element(let element): inner = element
      }
      let isDirect = takingDocuments || !grammar.documents.contains(inner.name.local)
      guard let placed = place(inner, &state, rule, isDirect: isDirect) else { return nil }
      children += placed.map { .element($0) }
    }
    return children + rule.content.completion(state, preferred: preferred).map(added)
  }

  private let preferred = ["p", "content", "quorum", "interstitial"]

  /// An element that the schema asks for, with what it asks for in it.
  private func added(_ name: String) -> XMLNode {
    var added = arranged(XMLElement(XMLName(name)))
    added.mark("added", "")
    return .element(added)
  }

  /// Metadata in the order of the schema; what is no metadata becomes notes among them.
  private func sorted(_ source: [XMLNode], _ rule: Grammar.Element) -> [XMLNode] {
    var byName: [String: [XMLNode]] = [:]
    for case .element(let element) in source {
      let isKnown =
        element.name.namespace.isEmpty
        && MetadataWriting.order.contains(element.name.local)
      if isKnown {
        byName[element.name.local, default: []].append(.element(element))
      } else {
        let inner = XMLElement(XMLName("note"), children: [.element(element)])
        var note = arranged(inner)
        note.mark("added", "")
        let notes = XMLElement(XMLName("notes"), children: [.element(note)])
        byName["notes", default: []].append(.element(notes))
      }
    }
    return MetadataWriting.order.flatMap { byName[$0] ?? [] }
  }

  /// The element, or what stands for it; nil where nothing may stand here.
  private func place(
    _ source: XMLElement, _ state: inout ContentModel.State, _ rule: Grammar.Element,
    isDirect: Bool
  ) -> [XMLElement]? {
    let name = source.name
    if isDirect {
      if let next = rule.content.next(state, name.local, namespace: name.namespace) {
        state = next
        return [source]
      }
      if name.namespace.isEmpty,
        let missing = rule.content.missing(state, before: name.local, preferred: preferred)
      {
        for other in missing + [name.local] { state = rule.content.next(state, other) ?? state }
        return missing.compactMap { added($0).element } + [source]
      }
    }
    for path in StandIns.paths(for: source, grammar) {
      guard let next = rule.content.next(state, path[0]), var element = renamed(source, path.last)
      else { continue }
      for outer in path.dropLast().reversed() {
        element = XMLElement(XMLName(outer), children: [.element(element)])
        element.mark("added", "")
      }
      state = next
      return [element]
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
