import Markup

/// The parts of a Word file other than the text: what programs need to open it, styles, head and
/// foot of the page.
struct WordParts {
  let facts: Document
  let isRightToLeft: Bool

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let word =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  var contentTypes: String {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("footnotes", "footnotes"),
      ("settings", "settings"), ("header1", "header"), ("footer1", "footer"),
    ]
    let overrides = parts.map {
      "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(kind).\($0.1)+xml\"/>"
    }
    return Self.head + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined()
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "</Types>"
  }

  var relations: String {
    relationships([
      ("doc", "\(Self.office)/relationships/officeDocument", "word/document.xml", false),
      (
        "core", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml", false
      ),
    ])
  }

  func documentRelations(_ links: [String]) -> String {
    let parts = ["styles", "footnotes", "settings"].map {
      ($0, "\(Self.office)/relationships/\($0)", "\($0).xml", false)
    }
    let furniture = [("header", "header1"), ("footer", "footer1")].map {
      ($0.0, "\(Self.office)/relationships/\($0.0)", "\($0.1).xml", false)
    }
    let addresses = links.enumerated().map {
      ("link\($0.offset + 1)", "\(Self.office)/relationships/hyperlink", $0.element, true)
    }
    return relationships(parts + furniture + addresses)
  }

  private func relationships(_ list: [(String, String, String, Bool)]) -> String {
    let items = list.map { id, type, target, isExternal in
      "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(MarkupText.escaped(target))\""
        + (isExternal ? " TargetMode=\"External\"/>" : "/>")
    }
    return Self.head + "<Relationships xmlns=\"\(Self.package)/relationships\">" + items.joined()
      + "</Relationships>"
  }

  var properties: String {
    let title = MarkupText.escaped(facts.title.plain.trimmingBlanks)
    let subject = MarkupText.escaped(facts.symbol)
    return Self.head
      + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(title)</dc:title>"
      + "<dc:subject>\(subject)</dc:subject>"
      + "<dc:language>\(MarkupText.escaped(facts.language))</dc:language></cp:coreProperties>"
  }

  /// A4, margins of an inch or more.
  func document(_ body: String) -> String {
    Self.head + "<w:document \(Self.word) xmlns:r=\"\(Self.office)/relationships\"><w:body>\n"
      + body + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"footer\"/>"
      + "<w:footerReference w:type=\"first\" r:id=\"footer\"/>"
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1134\""
      + " w:bottom=\"1440\" w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
      + "<w:titlePg/>\(isRightToLeft ? "<w:bidi/>" : "")</w:sectPr></w:body></w:document>"
  }

  func footnotes(_ notes: [String]) -> String {
    func separator(_ id: Int, _ type: String, _ name: String) -> String {
      "<w:footnote w:type=\"\(type)\" w:id=\"\(id)\"><w:p><w:r><w:\(name)/></w:r></w:p></w:footnote>"
    }
    let items = notes.enumerated().map {
      "<w:footnote w:id=\"\($0.offset + 1)\">\($0.element)</w:footnote>\n"
    }
    return Self.head + "<w:footnotes \(Self.word)>" + separator(-1, "separator", "separator")
      + separator(0, "continuationSeparator", "continuationSeparator") + items.joined()
      + "</w:footnotes>"
  }

  var settings: String {
    Self.head + "<w:settings \(Self.word)><w:defaultTabStop w:val=\"567\"/>"
      + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
      + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
  }

  var header: String {
    Self.head + "<w:hdr \(Self.word)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>"
      + MarkupText.escaped(facts.symbol) + "</w:t></w:r></w:p></w:hdr>"
  }

  var footer: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\"\(name)\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    return Self.head + "<w:ftr \(Self.word)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
      + field("PAGE") + "<w:r><w:t>/</w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>"
  }

  var styles: String {
    Self.head + "<w:styles \(Self.word)>" + WordStyleSheet.defaults(facts.language)
      + WordStyleSheet.all + "</w:styles>"
  }
}
