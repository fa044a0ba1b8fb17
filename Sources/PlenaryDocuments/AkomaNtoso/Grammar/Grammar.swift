/// What the schema of Akoma Ntoso allows: elements, their contents and attributes.
///
/// The reader asks it whether an element holds words; the writer lets it mend a tree until it is
/// valid (``Conforming``).
struct Grammar: Sendable {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  static let standard = Grammar()

  struct Element: Sendable {
    var isMixed: Bool
    var content: ContentModel
    var attributes: [String: AttributeRule]
    /// Whether it may have any attribute of another namespace.
    var takesForeignAttributes: Bool
  }

  struct AttributeRule: Sendable {
    var isRequired: Bool
    var type: Substring
  }

  private let byName: [String: Element]
  /// The elements that stand among words.
  let inline: Set<String>
  /// Paragraphs, tables, lists: what `content` and `td` hold.
  let blocks: Set<String>
  /// Parts with numbers and headings: paragraph, section, point.
  let hierarchical: Set<String>
  let documents: Set<String>

  subscript(_ name: String) -> Element? { byName[name] }

  func isMixed(_ name: String) -> Bool { byName[name]?.isMixed ?? false }

  private init() {
    var models = GrammarNotation()
    for line in GrammarNotation.lines(Grammar.groups) { models.define(line) }
    var rules = AttributeNotation()
    for line in GrammarNotation.lines(Grammar.attributes) { rules.define(line) }
    var elements: [String: Element] = [:]
    for line in GrammarNotation.lines(Grammar.elements) {
      let sides = line.split(separator: "=", maxSplits: 1)
      let parts = sides[1].split(separator: ";", omittingEmptySubsequences: false)
      var model = parts[0].trimmingBlanks
      let isMixed = model.hasPrefix("mixed")
      if isMixed { model = String(model.dropFirst(5)) }
      let attributes = rules.attributes(parts[1])
      let element = Element(
        isMixed: isMixed, content: ContentModel(models.tree(model)),
        attributes: attributes.rules, takesForeignAttributes: attributes.foreign)
      for name in sides[0].split(separator: " ") { elements[String(name)] = element }
    }
    byName = elements
    inline = models.names("inlineCM")
    blocks = models.names("blockElements")
    hierarchical = models.names("hierElements")
    documents = models.names("documentType")
  }
}

/// Reads the attributes of the grammar's notation.
private struct AttributeNotation {
  private var groups: [Substring: Substring] = [:]

  mutating func define(_ line: String) {
    let sides = line.split(separator: ":", maxSplits: 1)
    if sides.count == 2 { groups[sides[0]] = sides[1] }
  }

  func attributes(_ text: Substring) -> (rules: [String: Grammar.AttributeRule], foreign: Bool) {
    var rules: [String: Grammar.AttributeRule] = [:]
    var foreign = false
    for word in text.split(separator: " ") {
      if word == "*" {
        foreign = true
      } else if word.hasPrefix("@") {
        let inner = attributes(groups[word.dropFirst()] ?? "")
        rules.merge(inner.rules) { _, new in new }
        foreign = foreign || inner.foreign
      } else {
        let (name, type) = AttributeNotation.split(word)
        let isRequired = name.hasSuffix("!")
        rules[String(isRequired ? name.dropLast() : name)] = Grammar.AttributeRule(
          isRequired: isRequired, type: type)
      }
    }
    return (rules, foreign)
  }

  /// `xml:space:default|preserve` has its type after the second colon.
  private static func split(_ word: Substring) -> (name: Substring, type: Substring) {
    let rest = word.hasPrefix("xml:") ? word.dropFirst(4) : word
    guard let colon = rest.firstIndex(of: ":") else { return (word, "") }
    return (word[..<colon], word[word.index(after: colon)...])
  }
}
