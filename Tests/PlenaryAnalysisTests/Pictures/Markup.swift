/// A small reader of SVG for tests: it accepts well-formed elements, attributes and text, and
/// nothing else.
struct Markup {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Text directly inside, with character references replaced.
    var text = ""

    subscript(attribute: String) -> String? { attributes[attribute] }
    func number(_ attribute: String) -> Double? { attributes[attribute].flatMap { Double($0) } }
  }

  struct Malformed: Error {
    let reason: String
  }

  /// All elements in the order in which they begin.
  private(set) var elements: [Element] = []

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
  func texts() -> [String] { all("text").map(\.text) }

  init(_ source: String) throws {
    var rest = Substring(source)
    var open: [Int] = []
    var isClosed = false
    while let character = rest.first {
      if character != "<" {
        let text = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(text.count)
        guard let current = open.last else {
          guard text.allSatisfy(\.isWhitespace) else { throw Malformed(reason: "text outside") }
          continue
        }
        elements[current].text += try Markup.plain(text)
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw Malformed(reason: "no >") }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard let current = open.popLast(), elements[current].name == tag.dropFirst() else {
          throw Malformed(reason: "\(tag) closes nothing")
        }
        isClosed = open.isEmpty
        continue
      }
      guard !isClosed else { throw Malformed(reason: "two roots") }
      let isEmpty = tag.hasSuffix("/")
      elements.append(try Markup.element(isEmpty ? tag.dropLast() : tag))
      if !isEmpty { open.append(elements.count - 1) }
    }
    guard open.isEmpty, isClosed else { throw Malformed(reason: "not closed") }
    let identifiers = elements.compactMap { $0["id"] }
    guard Set(identifiers).count == identifiers.count else {
      throw Malformed(reason: "an identifier twice")
    }
  }

  private static func element(_ tag: Substring) throws -> Element {
    let name = tag.prefix { $0.isLetter }
    guard !name.isEmpty else { throw Malformed(reason: "no name in <\(tag)>") }
    var rest = tag.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.contains(where: { !$0.isWhitespace }) {
      guard rest.first == " " else { throw Malformed(reason: "no space in <\(tag)>") }
      rest = rest.drop { $0 == " " }
      let key = rest.prefix { $0 != "=" }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\"") else { throw Malformed(reason: "no value for \(key)") }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count)
      guard rest.first == "\"" else { throw Malformed(reason: "\(key) does not end") }
      rest = rest.dropFirst()
      guard attributes.updateValue(try plain(value), forKey: String(key)) == nil else {
        throw Malformed(reason: "\(key) twice")
      }
    }
    return Element(name: String(name), attributes: attributes)
  }

  /// Replaces character references; refuses what XML 1.0 refuses.
  private static func plain(_ text: Substring) throws -> String {
    let forbidden = text.unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" || $0 == "\u{FFFE}"
        || $0 == "\u{FFFF}" || $0 == "<"
    }
    guard !forbidden else { throw Malformed(reason: "a character that XML forbids") }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      guard scalar == "&" else {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: ";") else { throw Malformed(reason: "a bare &") }
      let replacement =
        ["&amp": "&", "&lt": "<", "&gt": ">", "&quot": "\"", "&#39": "'"][String(rest[..<end])]
      guard let replacement else { throw Malformed(reason: "an unknown reference") }
      result += replacement
      rest = rest[rest.index(after: end)...]
    }
    return result
  }
}
