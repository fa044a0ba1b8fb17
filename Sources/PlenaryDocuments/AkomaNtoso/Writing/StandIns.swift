import XMLReading

/// What may stand for an element in places where it may not stand itself.
enum StandIns {
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
    ["component", "interstitial", "block"], ["attachment", "interstitial", "block"],
    ["interstitial", "block"],
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
    ["attachment", "interstitial", "p", "embeddedStructure"],
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
