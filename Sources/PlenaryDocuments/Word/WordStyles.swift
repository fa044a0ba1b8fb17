import XMLReading

/// What paragraphs and runs get from their styles.
struct WordStyles {
  struct Style {
    var name = ""
    var parent: String?
    var isItalic: Bool?
    var isBold: Bool?
    var list: (number: String, level: Int)?
    var outline: Int?
  }

  private var styles: [String: Style] = [:]

  init(_ part: XMLElement?) {
    for element in part?.elements ?? [] where element.name.local == "style" {
      guard let id = element.word("styleId") else { continue }
      var style = Style()
      style.name = element.first("name")?.word("val") ?? id
      style.parent = element.first("basedOn")?.word("val")
      if let form = element.first("rPr") {
        style.isItalic = form.toggle("i")
        style.isBold = form.toggle("b")
      }
      if let form = element.first("pPr") {
        style.list = form.listPlace
        style.outline = form.first("outlineLvl")?.word("val").flatMap(Int.init)
      }
      styles[id] = style
    }
  }

  /// A value of a style or of the nearest it is based on; chains are short, circles are cut.
  func value<Value>(_ id: String?, _ read: (Style) -> Value?) -> Value? {
    var next = id
    for _ in 0..<12 {
      guard let id = next, let style = styles[id] else { return nil }
      if let value = read(style) { return value }
      next = style.parent
    }
    return nil
  }

  func look(_ id: String?) -> SourceParagraph.Look {
    guard let id else { return .plain }
    let name = (styles[id]?.name ?? id).lowercased()
    if name == "title" || name.contains("resolution title") { return .title }
    if name.hasPrefix("heading") || value(id, \.outline).map({ $0 < 9 }) ?? false {
      return .heading
    }
    return .plain
  }
}

extension XMLElement {
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// An attribute of the namespace of Word, in its transitional or its strict form, or of none.
  func word(_ name: String) -> String? {
    attributes.first { $0.name.local == name }?.value
  }

  /// A property that is on by being there, unless it says otherwise.
  func toggle(_ name: String) -> Bool? {
    guard let element = first(name) else { return nil }
    return !["0", "false", "off", "none"].contains(element.word("val") ?? "1")
  }

  /// The list a paragraph is in, and its level there.
  var listPlace: (number: String, level: Int)? {
    guard let place = first("numPr"), let number = place.first("numId")?.word("val") else {
      return nil
    }
    let level = place.first("ilvl")?.word("val").flatMap(Int.init) ?? 0
    return (number, max(0, min(8, level)))
  }
}
