import Markup

/// The styles of the files written here: Times New Roman 10 points, opening lines indented, as the
/// documents of the United Nations are set.
enum WordStyleSheet {
  static func defaults(_ language: String) -> String {
    let code = MarkupText.escaped(language == "en" ? "en-GB" : language)
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
      + " w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\"/>"
      + "<w:sz w:val=\"20\"/><w:szCs w:val=\"24\"/>"
      + "<w:lang w:val=\"\(code)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>"
      + "</w:pPr></w:pPrDefault></w:docDefaults>"
  }

  static let all =
    paragraph("Normal", "Normal", isDefault: true)
    + paragraph("Preambular", "Preambular paragraph", "\(indent(first: 567))\(both)")
    + paragraph("Operative", "Operative paragraph", "\(tab(1134))\(indent(first: 567))\(both)")
    + level(1) + level(2) + level(3) + level(4)
    + paragraph("Continuation", "Continuation", "\(indent(left: 567))\(both)")
    + paragraph(
      "ResolutionTitle", "Resolution title",
      "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\"/>",
      "<w:b/><w:bCs/><w:sz w:val=\"24\"/>")
    + paragraph(
      "Heading2", "heading 2",
      "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
      "<w:b/><w:bCs/>")
    + paragraph(
      "Conclusion", "Conclusion", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
      "<w:i/><w:iCs/>")
    + paragraph(
      "AnnexLabel", "Annex label", "<w:keepNext/><w:pageBreakBefore/><w:outlineLvl w:val=\"0\"/>",
      "<w:b/><w:bCs/><w:sz w:val=\"24\"/>")
    + paragraph("AnnexTitle", "Annex title", "<w:keepNext/>", "<w:b/><w:bCs/><w:sz w:val=\"24\"/>")
    + paragraph("Publisher", "Publisher", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"28\"/>")
    + paragraph(
      "Symbol", "Symbol", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
      "<w:sz w:val=\"24\"/>")
    + paragraph(
      "Organ", "Organ", "<w:spacing w:before=\"120\" w:after=\"480\"/>",
      "<w:b/><w:bCs/><w:sz w:val=\"34\"/>")
    + paragraph("Distribution", "Distribution", "<w:spacing w:after=\"0\"/>")
    + paragraph("MastheadLine", "Masthead line", "<w:spacing w:after=\"0\"/>", "<w:b/><w:bCs/>")
    + paragraph("MastheadTitle", "Masthead title", "<w:spacing w:after=\"240\"/>", "<w:b/><w:bCs/>")
    + paragraph(
      "Sponsors", "Sponsors", "<w:spacing w:before=\"240\" w:after=\"240\"/>", "<w:b/><w:bCs/>")
    + paragraph("Origin", "Origin", "<w:spacing w:after=\"240\"/>", "<w:i/><w:iCs/>")
    + paragraph("TableText", "Table text", "<w:spacing w:after=\"40\"/>", "<w:sz w:val=\"18\"/>")
    + paragraph(
      "FootnoteText", "footnote text", "<w:spacing w:after=\"40\"/>", "<w:sz w:val=\"17\"/>")
    + paragraph(
      "Header", "header", "<w:spacing w:after=\"0\"/>", "<w:b/><w:bCs/><w:sz w:val=\"17\"/>")
    + paragraph(
      "Footer", "footer", "<w:spacing w:after=\"0\"/>", "<w:b/><w:bCs/><w:sz w:val=\"17\"/>")
    + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">"
    + "<w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
    + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined() + "</w:tblBorders></w:tblPr></w:style>"

  private static let both = "<w:jc w:val=\"both\"/>"

  private static func indent(left: Int = 0, first: Int = 0) -> String {
    "<w:ind w:left=\"\(left)\" w:firstLine=\"\(first)\"/>"
  }

  private static func tab(_ place: Int) -> String {
    "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(place)\"/></w:tabs>"
  }

  private static func level(_ depth: Int) -> String {
    let left = 567 * (depth - 1)
    return paragraph(
      "Level\(depth)", "Sub-paragraph \(depth)",
      tab(left + 1134) + indent(left: left, first: 567) + both)
  }

  private static func paragraph(
    _ id: String, _ name: String, _ form: String = "", _ run: String = "", isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>"
      + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
      + (form.isEmpty ? "" : "<w:pPr>\(form)</w:pPr>")
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>")
      + "</w:style>\n"
  }
}
