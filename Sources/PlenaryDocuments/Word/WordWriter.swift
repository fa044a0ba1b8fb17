/// Writes documents as Word files (DOCX) in the form in which the United Nations issues them, with
/// changes tracked as Word tracks them where the text has any.
///
/// The same text gives the same bytes. Numbers of paragraphs are text, as in official documents, so
/// that "2 bis" and renumbering are seen; footnotes are real footnotes. Where words were deleted and
/// inserted, a delegation can accept or reject each in Word or LibreOffice.
public struct WordWriter: Sendable {
  /// Whose changes they are, where a change does not say.
  public var author: String
  /// When they were made, as "2014-11-18T15:00:00Z"; the caller has the clock.
  public var date: String

  public init(author: String = "Plenary", date: String = "1970-01-01T00:00:00Z") {
    self.author = author
    self.date = date
  }

  public func write(_ document: Document) -> [UInt8] { write(RevisedText(document)) }

  public func write(_ text: RevisedText) -> [UInt8] {
    var body = WordBodyWriter(author: author, date: date, language: text.facts.language)
    body.writeMasthead(text.facts)
    for block in text.blocks { body.write(block) }
    let parts = WordParts(facts: text.facts, isRightToLeft: body.isRightToLeft)
    var archive = ZipWriter()
    func add(_ name: String, _ contents: String) { archive.add(name, Array(contents.utf8)) }
    add("[Content_Types].xml", parts.contentTypes)
    add("_rels/.rels", parts.relations)
    add("docProps/core.xml", parts.properties)
    add("word/_rels/document.xml.rels", parts.documentRelations(body.links))
    add("word/document.xml", parts.document(body.output))
    add("word/styles.xml", parts.styles)
    add("word/footnotes.xml", parts.footnotes(body.notes))
    add("word/settings.xml", parts.settings)
    add("word/header1.xml", parts.header)
    add("word/footer1.xml", parts.footer)
    return archive.finished()
  }
}

/// Scripts that run from right to left, by the language of a document.
enum WritingDirection {
  static func isRightToLeft(_ language: String) -> Bool {
    let primary = language.split(separator: "-").first.map(String.init) ?? ""
    return ["ar", "he", "fa", "ur", "yi", "ps", "dv", "sd"].contains(primary.lowercased())
  }
}
