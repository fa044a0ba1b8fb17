import Markup

/// A comparison as HTML: the digest, and both texts side by side with the words that went and came.
///
/// Words that went are `del`, words that came `ins`, so that they can be told without colours; moves,
/// splits and mergers are said. Everything is escaped and nothing runs.
public struct ComparisonPage: Sendable {
  private let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// A whole page with the style of screen and print in it.
  public var page: String {
    let names = [comparison.old, comparison.new].map(ComparisonPage.name)
    let title = MarkupText.escaped(names.joined(separator: " – "))
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(ComparisonPage.style)
      </style>
      </head>
      <body>
      <main class="comparison">
      <h1>\(title)</h1>
      \(digest)
      \(columns)
      </main>
      </body>
      </html>

      """
  }

  /// What is new, gone, stronger or weaker, as a list of sentences.
  public var digest: String {
    let sentences = ComparisonDigest(comparison).sentences
    return "<ul class=\"digest\">\n"
      + sentences.map { "<li>\(MarkupText.escaped($0))</li>\n" }.joined() + "</ul>"
  }

  /// Both texts in two columns; rows that are the same have the class `same`.
  public var columns: String {
    let names = [comparison.old, comparison.new].map(ComparisonPage.name)
    let head = names.map { "<th scope=\"col\">\(MarkupText.escaped($0))</th>" }.joined()
    let rows = comparison.rows.map { row -> String in
      let change = comparison.changes[row.change]
      let kind = change.kind == .kept && !change.hasChangedWords ? "same" : change.kind.rawValue
      return "<tr class=\"\(kind)\">"
        + cell(row.old, row.oldRuns, change) + cell(row.new, row.newRuns, change) + "</tr>\n"
    }
    return "<table class=\"columns\">\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + rows.joined() + "</tbody>\n</table>"
  }

  /// One text with what went and what came in place.
  public var inline: String {
    let paragraphs = comparison.tracked.map { paragraph -> String in
      let note: String
      switch paragraph.fate {
      case .movedAway(let place): note = "<small>moved to \(MarkupText.escaped(place))</small> "
      case .movedHere(let place): note = "<small>moved from \(MarkupText.escaped(place))</small> "
      case .kept, .inserted, .deleted: note = ""
      }
      let number = paragraph.passage.number.map { "<b>\(MarkupText.escaped($0))</b> " } ?? ""
      let depth = min(paragraph.passage.depth, 4)
      return "<p class=\"depth-\(depth)\">\(note)\(number)\(marked(paragraph.runs))</p>\n"
    }
    return "<div class=\"inline\">\n" + paragraphs.joined() + "</div>"
  }

  private static func name(_ document: Document) -> String {
    document.symbol.isEmpty ? document.title.plain.trimmingBlanks : document.symbol
  }

  private func cell(_ passage: Passage?, _ runs: [ChangedRun], _ change: PassageChange) -> String {
    guard let passage else { return "<td class=\"none\"></td>" }
    let number = passage.number.map { "<b>\(MarkupText.escaped($0))</b> " } ?? ""
    let moved =
      change.kind == .moved
      ? "<small>moved: \(MarkupText.escaped(passage.place))</small> " : ""
    let depth = min(passage.depth, 4)
    return "<td class=\"depth-\(depth)\">\(moved)\(number)\(marked(runs))</td>"
  }

  private func marked(_ runs: [ChangedRun]) -> String {
    runs.map { run in
      if run.isParagraphEnd { return " ¶ " }
      let words = MarkupText.escaped(run.content.plain)
      return switch run.change {
      case .inserted: "<ins>\(words)</ins>"
      case .deleted: "<del>\(words)</del>"
      case .noteChanged(_, let runs): "<small>[note: \(marked(runs))]</small>"
      case .kept, .restyled: words
      }
    }.joined()
  }

  public static let style = """
    body { font-family: Georgia, "Noto Naskh Arabic", serif; margin: 0; line-height: 1.45; }
    .comparison { max-width: 75rem; margin: 0 auto; padding: 1rem; }
    .comparison table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    .comparison th { text-align: start; border-bottom: 2px solid; padding: .3rem .6rem; }
    .comparison td { vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc;
      overflow-wrap: anywhere; }
    .comparison td.depth-1 { padding-inline-start: 1.8rem; }
    .comparison td.depth-2 { padding-inline-start: 3rem; }
    .comparison td.depth-3, .comparison td.depth-4 { padding-inline-start: 4.2rem; }
    .comparison ins { background: #d7f0dd; text-decoration: underline; }
    .comparison del { background: #f9dcdc; text-decoration: line-through; }
    .comparison tr.same { color: #555; }
    @media (max-width: 40rem) {
      .comparison thead { display: none; }
      .comparison tr, .comparison td { display: block; }
      .comparison td.none { display: none; }
    }
    @media print { .comparison { padding: 0; font-size: 9pt; } .comparison tr { break-inside: avoid; } }
    """
}
