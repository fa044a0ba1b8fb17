import Markup
import PlenaryModel

/// A document as HTML: an article with paragraphs that can be linked to, notes linked both ways, and
/// nothing that runs.
///
/// All words are escaped. Identifiers of paragraphs are their anchors; links lead only to addresses
/// of the web, of mail, and within the page.
public struct HTMLExport: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// A whole page with the style of screen and print in it.
  public var page: String {
    let language = MarkupText.escaped(document.language)
    let title = [document.symbol, document.title.plain.trimmingBlanks].filter { !$0.isEmpty }
      .joined(separator: ": ")
    return """
      <!DOCTYPE html>
      <html lang="\(language)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(MarkupText.escaped(title))</title>
      <style>
      \(HTMLStyle.screen)
      \(HTMLStyle.print)
      </style>
      </head>
      <body>
      \(article)
      </body>
      </html>

      """
  }

  /// The article alone, to stand in another page.
  public var article: String {
    var writer = HTMLWriter()
    let language = MarkupText.escaped(document.language)
    let kind = document.kind.rawValue
    writer.put("<article class=\"document \(kind)\" lang=\"\(language)\" dir=\"\(direction)\">\n")
    writer.writeHeader(document)
    writer.writeText(document)
    for (index, component) in document.components.enumerated() {
      writer.put("<section class=\"component\" id=\"component-\(index + 1)\">\n")
      if !component.title.isEmpty { writer.writeElement("h2", component.title) }
      writer.writeText(component)
      writer.put("</section>\n")
    }
    writer.writeNotes()
    writer.put("</article>")
    return writer.output
  }

  private var direction: String {
    WritingDirection.isRightToLeft(document.language) ? "rtl" : "ltr"
  }
}

enum HTMLText {
  /// Addresses that only show something: of the web, of mail, of this page.
  static func isSafe(_ address: String) -> Bool {
    let lower = address.lowercased()
    return ["http://", "https://", "mailto:", "#"].contains { lower.hasPrefix($0) }
  }
}
