import XMLReading

/// Finds what the schema does not allow, so that readers of a file learn it; nothing is refused.
struct SchemaCheck {
  struct Finding {
    var message: String
    var hint: String
    var line: Int
  }

  private let grammar = Grammar.standard
  private let home: String
  private(set) var findings: [Finding] = []

  /// - Parameter home: The namespace that the file takes for that of Akoma Ntoso.
  init(home: String) { self.home = home }

  mutating func check(_ element: XMLElement) {
    guard findings.count < 50 else { return }
    if element.name.namespace == home, let rule = grammar[element.name.local] {
      checkAttributes(element, rule)
      checkContent(element, rule)
    }
    for child in element.elements { check(child) }
  }

  private mutating func checkAttributes(_ element: XMLElement, _ rule: Grammar.Element) {
    for attribute in element.attributes where attribute.name.namespace.isEmpty {
      guard let known = rule.attributes[attribute.name.local] else {
        add(element, "\(element.name.local) has no attribute \(attribute.name.local).")
        continue
      }
      if !AttributeValues.isValid(attribute.value, known.type) {
        add(
          element,
          "\(attribute.name.local)=\"\(attribute.value.prefix(60))\" of \(element.name.local) is no "
            + "value of the schema.")
      }
    }
  }

  private mutating func checkContent(_ element: XMLElement, _ rule: Grammar.Element) {
    var state = ContentModel.start
    for child in element.elements {
      let next = rule.content.next(
        state, child.name.local,
        namespace: child.name.namespace == home ? "" : child.name.namespace)
      guard let next else {
        add(child, "\(child.name.local) may not stand here in \(element.name.local).")
        continue
      }
      state = next
    }
    if !rule.content.mayEnd(state) {
      add(element, "\(element.name.local) lacks what the schema asks for in it.")
    }
  }

  private mutating func add(_ element: XMLElement, _ message: String) {
    findings.append(
      Finding(
        message: message, hint: "It is kept; a document written anew has it in a valid form.",
        line: element.line))
  }
}
