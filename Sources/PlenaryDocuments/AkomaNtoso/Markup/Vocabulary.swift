import XMLReading

/// Names that reader and writer share.
enum Vocabulary {
  /// Marks of what the writer changed so that the schema allows it, taken back by the reader.
  static let mending = "urn:plenary:akoma-ntoso"
  static let unitedNations = "http://un.org/akn4un"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  static let prefixes = [
    mending: "plenary", unitedNations: "akn4un", schemaInstance: "xsi",
    "http://www.w3.org/1999/xhtml": "html",
  ]

  /// What fills a required attribute that nobody gave; the reader takes no notice of it.
  ///
  /// The United Nations writes the first day of the calendar where no day is known.
  static func filling(_ attribute: String, _ rule: Grammar.AttributeRule) -> String {
    switch rule.type {
    case "date": "0001-01-01"
    case "time": "00:00:00"
    case "integer": "0"
    case "boolean": "false"
    case let values where values.contains("|"): String(values.prefix { $0 != "|" })
    default: ""
    }
  }

  /// Where the text of a document stands, by the element of the document.
  static func body(of document: String) -> String {
    switch document {
    case "act", "bill": "body"
    case "amendmentList", "officialGazette", "documentCollection": "collectionBody"
    case "debate", "judgment", "amendment", "portion": document + "Body"
    default: "mainBody"
    }
  }

  /// Elements that stand between a part and its words.
  static let wrappers: Set<String> = ["content", "list", "intro", "blockList"]
  /// Elements that hold the words of a part.
  static let holders: Set<String> = ["p", "listIntroduction"]
  /// A footnote that says nothing of itself but that it is one.
  static let note = MarkupElement(
    name: "authorialNote", attributes: [MarkupAttribute("placement", "bottom")])

  /// Where the words stand of a part that has points.
  static func listPath(of part: String) -> [MarkupElement] {
    (part == "paragraph" ? ["list", "intro", "p"] : ["intro", "p"]).map { MarkupElement(name: $0) }
  }

  /// Elements whose words are those of a block that is nothing but a heading.
  static let headings: Set<String> = ["heading", "subheading"]
}

extension MarkupElement {
  init(_ element: XMLElement, without names: Set<String> = []) {
    self.init(
      name: element.name.local, namespace: element.name.namespace,
      attributes: element.attributes.compactMap { attribute in
        let name = attribute.name
        if name.namespace.isEmpty, names.contains(name.local) { return nil }
        return MarkupAttribute(name.local, attribute.value, namespace: name.namespace)
      })
  }

  var isPlain: Bool { attributes.isEmpty && namespace.isEmpty }

  func element(_ children: [XMLNode] = []) -> XMLElement {
    XMLElement(
      XMLName(name, in: namespace),
      attributes: attributes.map { XMLAttribute(XMLName($0.name, in: $0.namespace), $0.value) },
      children: children)
  }

  func has(_ name: String) -> Bool { namespace.isEmpty && self.name == name }
}

extension KeptMarkup {
  init(_ element: XMLElement) {
    self = .element(
      MarkupElement(element),
      element.children.compactMap { child in
        switch child {
        case .element(let child): KeptMarkup(child)
        case .words(let words): .words(words)
        case .comment: nil
        }
      })
  }

  var nodes: [XMLNode] {
    switch self {
    case .element(let markup, let children): [.element(markup.element(children.flatMap(\.nodes)))]
    case .words(let words): [.words(words)]
    case .several(let parts): parts.flatMap(\.nodes)
    }
  }

  /// The element of an element; nil for words.
  var element: XMLElement? {
    if case .element(let element) = nodes.first { element } else { nil }
  }

  /// The element alone, without what stands in it.
  static func only(_ markup: MarkupElement) -> KeptMarkup { .element(markup, []) }

  var markup: MarkupElement? { if case .element(let markup, _) = self { markup } else { nil } }
}

extension XMLElement {
  func `is`(_ name: String) -> Bool { self.name.namespace.isEmpty && self.name.local == name }

  /// The elements of this name in it, however deep, in order.
  func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name.local == name ? [$0] : []) + $0.all(name) }
  }
}

extension XMLNode {
  var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }
}
