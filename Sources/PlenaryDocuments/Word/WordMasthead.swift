import PlenaryModel

extension WordBodyWriter {
  /// The head of a document as the United Nations prints it: who publishes and the symbol, a line;
  /// the organ and when it was issued, a line; session, agenda item, sponsors.
  mutating func writeMasthead(_ facts: Document) {
    guard hasMasthead(facts) else { return }
    var right: [String] = []
    if !facts.symbol.isEmpty { right.append(facts.symbol) }
    if let day = facts.dates.issuance ?? facts.dates.adoption { right.append(day.written) }
    let isDraft = [.draftResolution, .draftDecision, .amendment].contains(facts.kind)
    right.insert("Distr.: \(isDraft ? "Limited" : "General")", at: min(1, right.count))
    writeMastheadTable(left: ["United Nations", facts.organ], right: right)
    line("MastheadLine", facts.session?.words)
    let origin = facts.origin.plain.trimmingBlanks
    if !origin.hasPrefix("[") { line("MastheadLine", origin) }
    for item in facts.agendaItems {
      line("MastheadLine", "Agenda item \(item.number)")
      line("MastheadTitle", item.title)
    }
    if !facts.sponsors.isEmpty {
      line("Sponsors", SponsorList.written(facts.sponsors.map(\.name), kind: facts.kind))
    }
    if facts.kind == .resolution, let day = facts.dates.adoption {
      line("Sponsors", "Resolution adopted by the \(facts.organ) on \(day.written)")
    }
    if origin.hasPrefix("[") { writeParagraph("Origin", TrackedText(facts.origin).runs) }
  }

  private func hasMasthead(_ facts: Document) -> Bool {
    !facts.symbol.isEmpty || !facts.organ.isEmpty || facts.session != nil
      || !facts.agendaItems.isEmpty || !facts.sponsors.isEmpty
  }

  private mutating func line(_ style: String, _ words: String?) {
    guard let words, !words.isEmpty else { return }
    writeParagraph(style, [.init(.words(words))])
  }

  private mutating func writeMastheadTable(left: [String], right: [String]) {
    append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
    append(isRightToLeft ? "<w:bidiVisual/>" : "")
    append("<w:tblBorders>")
    for side in ["top", "bottom", "insideH"] {
      append(
        "<w:\(side) w:val=\"single\" w:sz=\"\(side == "top" ? 4 : 8)\" w:space=\"0\" w:color=\"000000\"/>"
      )
    }
    append(
      "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"5600\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>"
    )
    writeMastheadRow(left: [(left[0], "Publisher")], right: right.prefix(1).map { ($0, "Symbol") })
    writeMastheadRow(
      left: [(left[1], "Organ")], right: right.dropFirst().map { ($0, "Distribution") })
    append("</w:tbl>\n")
  }

  private mutating func writeMastheadRow(left: [(String, String)], right: [(String, String)]) {
    append("<w:tr>")
    for (lines, width) in [(left, 5600), (right, 4000)] {
      append("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
      for (words, style) in lines.isEmpty ? [("", "Distribution")] : lines {
        writeParagraph(style, words.isEmpty ? [] : [.init(.words(words))])
      }
      append("</w:tc>")
    }
    append("</w:tr>")
  }
}

extension SponsorList {
  /// "Albania, Andorra and Uruguay: draft resolution".
  static func written(_ names: [String], kind: Document.Kind) -> String {
    let what =
      switch kind {
      case .draftDecision: "draft decision"
      case .amendment: "amendment"
      default: "draft resolution"
      }
    let list = names.dropLast().joined(separator: ", ")
    return (list.isEmpty ? "" : list + " and ") + (names.last ?? "") + ": " + what
  }
}
