/// A page read as the tags that stand in it. It is stricter than a browser: what is not closed, or
/// not quoted, is a fault.
struct Markup {
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  private(set) var faults: [String] = []
  private var open: [String] = []
  private var rest: Substring

  private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta", "path"]

  init(_ text: String) {
    rest = Substring(text)
    // Bytes, since a mark on a bracket would make another character of it.
    while let bracket = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[bracket...]
      rest = Substring(rest.utf8.dropFirst())
      if take("!doctype html>") { continue }
      if take("/") { close() } else { begin() }
    }
    if !open.isEmpty { faults.append("not closed: \(open.joined(separator: " "))") }
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  private mutating func take(_ text: String) -> Bool {
    guard rest.utf8.starts(with: text.utf8) else { return false }
    rest = Substring(rest.utf8.dropFirst(text.utf8.count))
    return true
  }

  private mutating func word() -> String {
    let word = rest.utf8.prefix {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
        || ($0 >= 0x41 && $0 <= 0x5A)
    }
    rest = Substring(rest.utf8.dropFirst(word.count))
    return String(Substring(word))
  }

  private mutating func close() {
    let name = word()
    if !take(">") { faults.append("</\(name) is not ended") }
    if open.last == name {
      open.removeLast()
    } else {
      faults.append("</\(name)> closes \(open.last ?? "nothing")")
    }
  }

  private mutating func begin() {
    var tag = Tag(name: word())
    if tag.name.isEmpty {
      faults.append("a bracket that begins no tag: \(rest.prefix(20))")
      return
    }
    while true {
      while take(" ") || take("\n") {}
      if take("/>") {
        if !Self.void.contains(tag.name) { faults.append("<\(tag.name)/>") }
        break
      }
      if take(">") {
        if !Self.void.contains(tag.name) { open.append(tag.name) }
        break
      }
      let name = word()
      guard !name.isEmpty else {
        faults.append("<\(tag.name)> has something that is no attribute: \(rest.prefix(20))")
        break
      }
      var value = ""
      if take("=") {
        guard take("\""), let end = rest.utf8.firstIndex(of: UInt8(ascii: "\"")) else {
          faults.append("\(name) of <\(tag.name)> is not quoted")
          break
        }
        value = String(rest[..<end])
        rest = rest[end...]
        rest = Substring(rest.utf8.dropFirst())
      }
      tag.attributes.append((name, value))
    }
    tags.append(tag)
  }
}
