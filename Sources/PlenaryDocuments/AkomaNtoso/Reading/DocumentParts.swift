import PlenaryModel
import XMLReading

/// Reads the parts of a document: preamble, body, conclusions, annexes, components.
extension AkomaNtosoReading {
  mutating func readPreamble(_ element: XMLElement, hasBody: Bool, _ document: inout Document) {
    if hasBody || !document.preamble.isEmpty || document.enactingWords != nil {
      // A preamble after operative paragraphs: its paragraphs stay where they are read.
      let blocks = blocks(in: element, hasBody ? surroundings(document) : .preamble)
      if hasBody { document.body += blocks } else { document.preamble += blocks }
      return
    }
    document.kept["preamble"] = .only(MarkupElement(element))
    var rest = element.elements[...]
    if let formula = rest.first, formula.is("formula"), formula.elements.count == 1,
      let words = formula.elements.first, words.is("p"), words.attributes.isEmpty
    {
      document.enactingWords = richText(words)
      document.kept["formula"] = .only(MarkupElement(formula))
      rest.removeFirst()
    }
    parents.append("preamble")
    document.preamble = rest.map { block($0, in: .preamble) }
    parents.removeLast()
  }

  mutating func readBody(_ element: XMLElement, isFirst: Bool, _ document: inout Document) {
    if element.is("collectionBody") { return readCollection(element, &document) }
    parents.append("body")
    defer { parents.removeLast() }
    var elements = element.elements[...]
    if isFirst {
      document.kept["body"] = .only(MarkupElement(element))
      if let first = elements.first, isTitle(first, of: document, isAlone: elements.count == 1) {
        document.kept["titleInBody"] = KeptMarkup(first)
        elements.removeFirst()
      }
    }
    let place = surroundings(document)
    document.body += elements.map { block($0, in: place) }
  }

  /// Whether the text begins with its title: marked as one, or, where no title is anywhere, set as
  /// the greatest heading ("H1", "HCh" in the styles of the United Nations).
  private func isTitle(_ first: XMLElement, of document: Document, isAlone: Bool) -> Bool {
    if first.is("p"), first.children.count == 1, first.elements.count == 1,
      first.elements[0].is("docTitle")
    {
      return first["eId"] == nil
    }
    guard !isAlone, first.is("paragraph"), first.first("num") == nil,
      let style = first["class"], style.hasPrefix("H1") || style.hasPrefix("HCh")
    else { return false }
    let words = first.words
    return !words.isBlank && words.utf8.count < 300 && first.all("authorialNote").isEmpty
      && FrontMatter(document.kept).title == nil
  }

  mutating func readConclusions(_ element: XMLElement, _ document: inout Document) {
    if document.kept["conclusions"] == nil {
      document.kept["conclusions"] = .only(MarkupElement(element))
    }
    document.conclusions += element.elements.map { child in
      if child.is("p"), child.attributes.isEmpty { return richText(child) }
      return RichText([.quoted([block(child, in: .quotation)])])
    }
  }

  mutating func readAttachments(_ element: XMLElement, _ document: inout Document) {
    if !element.attributes.isEmpty {
      document.kept["attachments"] = .only(MarkupElement(element))
    }
    for attachment in element.elements {
      guard attachment.is("attachment") else {
        var late = [attachment]
        appendAnnex(of: &late, to: &document)
        continue
      }
      document.annexes.append(annex(attachment))
    }
  }

  mutating func annex(_ attachment: XMLElement) -> Annex {
    var annex = Annex(label: "")
    annex.kept["attachment"] = .only(MarkupElement(attachment))
    parents.append("annex")
    defer { parents.removeLast() }
    var heads: [XMLElement] = []
    for part in attachment.elements {
      if grammar.documents.contains(part.name.local), annex.kept["document"] == nil {
        annex.kept["document"] = .only(MarkupElement(part))
        for inner in part.elements {
          if annex.kept["body"] == nil, annex.blocks.isEmpty {
            heads = Array(inner.elements.prefix(2))
          }
          read(inner, into: &annex)
        }
      } else if annex.kept["document"] == nil {
        // Number and heading of the attachment, or a reference to a document elsewhere.
        annex.kept["before"] = .several((annex.kept["before"]?.parts ?? []) + [KeptMarkup(part)])
      } else {
        annex.blocks.append(block(part, in: .text))
      }
    }
    nameAnnex(&annex, heads)
    return annex
  }

  private mutating func read(_ part: XMLElement, into annex: inout Annex) {
    switch part.name.local {
    case "meta", "coverPage", "preface", "preamble", "conclusions", "attachments", "components",
      "header":
      if annex.kept[part.name.local] == nil {
        annex.kept[part.name.local] = KeptMarkup(part)
      } else {
        annex.blocks += blocks(in: part, .text)
      }
    case "mainBody", "body", "debateBody", "judgmentBody", "amendmentBody", "portionBody":
      annex.kept["body"] = annex.kept["body"] ?? .only(MarkupElement(part))
      annex.blocks += part.elements.map { block($0, in: .text) }
    default: annex.blocks.append(block(part, in: .text))
    }
  }

  /// "Annex II" and, below it, the title: headings at the beginning, which leave the blocks.
  private func nameAnnex(_ annex: inout Annex, _ heads: [XMLElement]) {
    guard let first = annex.blocks.first, let label = first.headingWords, label.isAnnexLabel,
      annex.kept["body"] != nil, annex.blocks.count > 1, heads.count == 2
    else { return }
    annex.label = label.plain.trimmingBlanks
    annex.kept["label"] = KeptMarkup(heads[0])
    annex.blocks.removeFirst()
    guard let second = annex.blocks.first, let title = second.headingWords, annex.blocks.count > 1
    else { return }
    annex.title = title
    annex.kept["title"] = KeptMarkup(heads[1])
    annex.blocks.removeFirst()
  }

  mutating func readComponents(_ element: XMLElement, _ document: inout Document) {
    if !element.attributes.isEmpty {
      document.kept["components"] = .only(MarkupElement(element))
    }
    for component in element.elements {
      var found = false
      var others: [KeptMarkup] = []
      for inner in component.elements {
        if !grammar.documents.contains(inner.name.local) {
          others.append(KeptMarkup(inner))
          continue
        }
        var part = readDocument(inner)
        part.kept["component"] = .only(MarkupElement(component))
        if !others.isEmpty { part.kept["before"] = .several(others) }
        document.components.append(part)
        others = []
        found = true
      }
      if !found {
        var late = [component]
        appendAnnex(of: &late, to: &document)
      }
    }
  }

  /// The list of the documents in a collection; those that stand in it become components.
  private mutating func readCollection(_ element: XMLElement, _ document: inout Document) {
    var list = element
    list.children = []
    for component in element.elements {
      guard
        let inner = component.elements.first(where: { grammar.documents.contains($0.name.local) })
      else {
        list.children.append(.element(component))
        continue
      }
      var part = readDocument(inner)
      let name = component["eId"] ?? "component_\(document.components.count + 1)"
      part.kept["component"] = .only(
        MarkupElement(name: "component", attributes: [MarkupAttribute("eId", name + "_text")]))
      document.components.append(part)
      var reference = component
      reference.children = component.elements.filter { $0 != inner }.map { .element($0) }
      reference.children.append(
        .element(
          XMLElement(
            XMLName("documentRef"),
            attributes: [XMLAttribute("href", "#" + name + "_text"), XMLAttribute("showAs", name)]))
      )
      list.children.append(.element(reference))
    }
    document.kept["collectionBody"] = KeptMarkup(list)
  }
}

extension KeptMarkup {
  var parts: [KeptMarkup] { if case .several(let parts) = self { parts } else { [self] } }
}

extension Block {
  /// The words of a block that is nothing but a heading; nil for others.
  fileprivate var headingWords: RichText? {
    guard children.isEmpty, number == nil, footnotes.isEmpty else { return nil }
    if kind == .heading { return words.isEmpty ? heading : words }
    guard heading == nil, words.isEmphasised else { return nil }
    return words
  }
}

extension RichText {
  /// Whether all words are bold or in an element of their own, as headings are.
  fileprivate var isEmphasised: Bool {
    !runs.isEmpty
      && runs.allSatisfy { run in
        switch run {
        case .styled(.bold, _), .lineBreak: true
        case .kept(let markup, _): markup.name == "subheading" || markup.name == "heading"
        case .words(let words): words.isBlank
        case .styled, .link, .footnote, .quoted: false
        }
      }
  }

  /// "Annex", "Appendix II", "Enclosure"; in the official languages written in Latin and Cyrillic
  /// letters.
  fileprivate var isAnnexLabel: Bool {
    let words = plain.trimmingBlanks.lowercased()
    guard words.utf8.count <= 40 else { return false }
    return ["annex", "appendi", "enclosure", "attachment", "anexo", "прилож"].contains {
      words.hasPrefix($0)
    }
  }
}
