import PlenaryModel
import XMLReading

/// Writes cover and preface: as they were kept, with what has changed since; or new ones.
extension AkomaNtosoWriting {
  mutating func frontMatter(_ document: Document) -> [XMLElement] {
    if document.kept["document"] == nil { return newFrontMatter(document) }
    return ["coverPage", "preface", "header"].compactMap { key in
      document.kept[key]?.element.map { updated($0, document) }
    }
  }

  /// The element with symbol and title of the document, where they are no longer those in it.
  mutating func updated(_ element: XMLElement, _ document: Document) -> XMLElement {
    let front = FrontMatter(document.kept)
    var element = element
    if let old = front.symbolElement, front.symbol != document.symbol {
      var new = old
      new.children = [.words(document.symbol)]
      _ = element.replaceFirst(old, by: new)
    }
    if let old = front.title,
      old.wordsWithoutNotes.trimmingBlanks != document.title.plain.trimmingBlanks
    {
      var new = old
      new.children = nodes(document.title)
      if element == old { return new }
      _ = element.replaceFirst(old, by: new)
    }
    return element
  }

  private mutating func newFrontMatter(_ document: Document) -> [XMLElement] {
    var cover: [XMLNode] = []
    func add(_ name: String, _ words: String, _ attributes: [(String, String)]) {
      guard !words.isEmpty else { return }
      let element = XMLElement(
        XMLName(name), attributes: attributes.map { XMLAttribute($0, $1) },
        children: [.words(words)])
      cover.append(.element(XMLElement(XMLName("p"), children: [.element(element)])))
    }
    add("docNumber", document.symbol, [("refersTo", "#symbol")])
    add("docAuthority", document.organ, [("refersTo", "#issuingBody")])
    if let day = document.dates.issuance {
      let attributes = [("date", day.description), ("refersTo", "#dateOfIssuance")]
      add("docDate", day.description, attributes)
    }
    if let session = document.session {
      add("session", session.words, session.code.isEmpty ? [] : [("value", session.code)])
    }
    for item in document.agendaItems {
      let number = [("name", "agenda item"), ("title", item.number)]
      add("inline", "Agenda item " + item.number, number)
      add("inline", item.title, [("name", "agenda item name")])
    }
    if !document.origin.isEmpty {
      let origin = XMLElement(XMLName("docProponent"), children: nodes(document.origin))
      cover.append(.element(XMLElement(XMLName("p"), children: [.element(origin)])))
    }
    var parts: [XMLElement] = []
    if !cover.isEmpty { parts.append(XMLElement(XMLName("coverPage"), children: cover)) }
    if !document.title.isEmpty {
      let title = XMLElement(
        XMLName("docTitle"), attributes: [XMLAttribute("refersTo", "#resolutionTitle")],
        children: nodes(document.title))
      let line = XMLElement(XMLName("p"), children: [.element(title)])
      parts.append(XMLElement(XMLName("preface"), children: [.element(line)]))
    }
    return parts
  }
}

/// The title of a statement, which stands at the beginning of its text.
struct TitleInBody {
  private let kept: KeptMarkup

  init(_ kept: KeptMarkup) { self.kept = kept }

  func nodes(_ document: Document, _ writing: AkomaNtosoWriting) -> [XMLNode] {
    guard let element = kept.element else { return kept.nodes }
    var writing = writing
    return [.element(writing.updated(element, document))]
  }
}

extension XMLElement {
  /// - Returns: Whether it was found.
  fileprivate mutating func replaceFirst(_ old: XMLElement, by new: XMLElement) -> Bool {
    for place in children.indices {
      guard case .element(var child) = children[place] else { continue }
      if child == old {
        children[place] = .element(new)
        return true
      }
      if child.replaceFirst(old, by: new) {
        children[place] = .element(child)
        return true
      }
    }
    return false
  }
}
