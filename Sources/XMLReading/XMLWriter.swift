/// Writes trees as XML 1.0 in UTF-8, the same bytes for the same tree.
///
/// Prefixes are chosen once, on the root: the namespace of the root has none, others have the one
/// that `prefixes` gives them, or `n1`, `n2` in the order in which they come.
public struct XMLWriter {
  /// Prefixes by the address of the namespace.
  public var prefixes: [String: String]
  /// Whether elements that hold no words of their own are set on lines of their own.
  public var isIndented: Bool
  /// Which elements hold words by their kind, so that a line break in them would be one of the text
  /// even where there is no word in them now; without it, those that have words.
  public var holdsWords: @Sendable (XMLName) -> Bool = { _ in false }

  public init(prefixes: [String: String] = [:], isIndented: Bool = true) {
    self.prefixes = prefixes
    self.isIndented = isIndented
  }

  /// The bytes, and how many characters were left out because XML cannot hold them: control
  /// characters but tab and the ends of lines, and U+FFFE and U+FFFF.
  public func write(_ tree: XMLTree) -> (bytes: [UInt8], leftOut: Int) {
    var run = XMLWritingRun(self, root: tree.root)
    run.write(tree.root)
    return (run.output, run.leftOut)
  }
}

struct XMLWritingRun {
  private(set) var output: [UInt8] = []
  private(set) var leftOut = 0
  private let writer: XMLWriter
  private let home: String
  private var prefixes: [String: String] = [XMLName.xmlNamespace: "xml"]
  private var declared: [(prefix: String, address: String)] = []

  init(_ writer: XMLWriter, root: XMLElement) {
    self.writer = writer
    home = root.name.namespace
    collect(root, writer.prefixes)
  }

  private mutating func collect(_ element: XMLElement, _ given: [String: String]) {
    declare(element.name.namespace, given, isAttribute: false)
    for attribute in element.attributes {
      declare(attribute.name.namespace, given, isAttribute: true)
    }
    for case .element(let child) in element.children { collect(child, given) }
  }

  private mutating func declare(
    _ address: String, _ given: [String: String], isAttribute: Bool
  ) {
    guard !address.isEmpty, isAttribute || address != home, prefixes[address] == nil else { return }
    var prefix = given[address] ?? "n\(declared.count + 1)"
    if declared.contains(where: { $0.prefix == prefix }) { prefix = "n\(declared.count + 1)" }
    prefixes[address] = prefix
    declared.append((prefix, address))
  }

  mutating func write(_ root: XMLElement) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    write(root, depth: 0, isRoot: true, isIndented: writer.isIndented)
    put("\n")
  }

  private mutating func write(
    _ element: XMLElement, depth: Int, isRoot: Bool, isIndented: Bool
  ) {
    let name = written(element.name, isAttribute: false)
    put("<")
    put(name)
    if isRoot { writeDeclarations() } else { writeHomelessness(element) }
    for attribute in element.attributes {
      put(" ")
      put(written(attribute.name, isAttribute: true))
      put("=\"")
      escape(attribute.value, isAttribute: true)
      put("\"")
    }
    if element.children.isEmpty { return put("/>") }
    put(">")
    let breaks = isIndented && !element.holdsWords && !writer.holdsWords(element.name)
    for child in element.children {
      if breaks { breakLine(depth + 1) }
      switch child {
      case .element(let child):
        write(child, depth: depth + 1, isRoot: false, isIndented: breaks)
      case .words(let words): escape(words, isAttribute: false)
      case .comment(let words): comment(words)
      }
    }
    if breaks { breakLine(depth) }
    put("</")
    put(name)
    put(">")
  }

  private mutating func writeDeclarations() {
    if !home.isEmpty { declare("xmlns", home) }
    for (prefix, address) in declared { declare("xmlns:" + prefix, address) }
  }

  private mutating func declare(_ name: String, _ address: String) {
    put(" " + name + "=\"")
    escape(address, isAttribute: true)
    put("\"")
  }

  /// An element in no namespace below a root that has one says so itself.
  private mutating func writeHomelessness(_ element: XMLElement) {
    if element.name.namespace.isEmpty, !home.isEmpty { put(" xmlns=\"\"") }
  }

  private func written(_ name: XMLName, isAttribute: Bool) -> String {
    if name.namespace.isEmpty || (!isAttribute && name.namespace == home) { return name.local }
    return (prefixes[name.namespace] ?? "") + ":" + name.local
  }

  private mutating func breakLine(_ depth: Int) {
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<min(depth, 40) { put("  ") }
  }

  /// Two hyphens end a comment early; a space is put between them.
  private mutating func comment(_ words: String) {
    put("<!--")
    var isHyphen = false
    for scalar in words.unicodeScalars {
      if isHyphen, scalar == "-" { put(" ") }
      isHyphen = scalar == "-"
      if XMLWritingRun.isAllowed(scalar) { put(String(scalar)) } else { leftOut += 1 }
    }
    put(isHyphen ? " -->" : "-->")
  }

  private mutating func put(_ text: String) { output += text.utf8 }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": put("&amp;")
      case "<": put("&lt;")
      case ">": put("&gt;")
      case "\"" where isAttribute: put("&quot;")
      // Readers make spaces of breaks in attributes, and one break of two characters.
      case "\n" where isAttribute: put("&#10;")
      case "\t" where isAttribute: put("&#9;")
      case "\r": put("&#13;")
      case _ where XMLWritingRun.isAllowed(scalar):
        output += UTF8.encode(scalar).map(Array.init) ?? []
      default: leftOut += 1
      }
    }
  }

  /// XML 1.0, production 2.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension XMLElement {
  /// Whether blanks between its children would be words: it has words, or keeps its blanks.
  fileprivate var holdsWords: Bool {
    children.contains { if case .words = $0 { true } else { false } }
      || attributes.contains {
        $0.name.local == "space" && $0.name.namespace == XMLName.xmlNamespace
          && $0.value == "preserve"
      }
  }
}
