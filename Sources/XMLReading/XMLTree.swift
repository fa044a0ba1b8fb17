/// An XML document as a tree, as it was written: nothing resolved, nothing fetched, nothing mended
/// without being said.
public struct XMLTree: Sendable, Hashable {
  public var root: XMLElement

  public init(root: XMLElement) { self.root = root }
}

/// An element with its attributes and what stands in it, both in the order of the source.
public struct XMLElement: Sendable, Hashable {
  public var name: XMLName
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]
  /// Where its start tag ends in the source, from 1; 0 where it never stood in one.
  public var line: Int

  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of an attribute without a namespace.
  public subscript(_ name: String) -> String? {
    attributes.first { $0.name.local == name && $0.name.namespace.isEmpty }?.value
  }

  /// The elements in it, without words and comments.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  public func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name.local == name { return element }
    return nil
  }

  /// All words in it, in order, blanks as they are.
  public var words: String {
    var words = ""
    appendWords(to: &words)
    return words
  }

  private func appendWords(to words: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.appendWords(to: &words)
      case .words(let text): words += text
      case .comment: break
      }
    }
  }
}

public enum XMLNode: Sendable, Hashable {
  case element(XMLElement)
  /// Character data; sections marked CDATA are words like others.
  case words(String)
  case comment(String)
}

/// A name with the address of its namespace; prefixes are chosen anew when a tree is written.
public struct XMLName: Sendable, Hashable {
  public var local: String
  /// Empty for names in no namespace.
  public var namespace: String

  public init(_ local: String, in namespace: String = "") {
    self.local = local
    self.namespace = namespace
  }

  /// The namespace of `xml:space` and `xml:lang`, which needs no declaration.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}

public struct XMLAttribute: Sendable, Hashable {
  public var name: XMLName
  public var value: String

  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }

  public init(_ name: String, _ value: String) {
    self.name = XMLName(name)
    self.value = value
  }
}
