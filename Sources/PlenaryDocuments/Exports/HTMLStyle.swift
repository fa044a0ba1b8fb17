/// How documents look, on a screen and on paper.
public enum HTMLStyle {
  public static let screen = """
    .document { max-width: 46rem; margin: 0 auto; padding: 1rem; line-height: 1.5;
      font-family: Georgia, "Times New Roman", "Noto Naskh Arabic", serif; }
    .document header .organ { font-size: 1.4rem; font-weight: bold; }
    .document h1 { font-size: 1.25rem; }
    .document h2 { font-size: 1.1rem; }
    .document h3, .document h4 { font-size: 1rem; }
    .document ol.paragraphs { list-style: none; padding-inline-start: 0; }
    .document ol.paragraphs ol.paragraphs { padding-inline-start: 2rem; }
    .document ul.sponsors { list-style: none; padding: 0; }
    .document ul.sponsors li { display: inline; }
    .document ul.sponsors li:not(:last-child)::after { content: ", "; }
    .document li > p { margin: 0 0 .7em; }
    .document :target { background: #fff3c4; }
    .document table { border-collapse: collapse; }
    .document td { border: 1px solid #777; padding: .2em .5em; vertical-align: top; }
    .document .notes { border-top: 1px solid; margin-top: 2rem; font-size: .85em; }
    .document .note p { display: inline; margin: 0; }
    .document .conclusions { font-style: italic; text-align: end; }
    """

  public static let print = """
    @page { size: A4; margin: 25mm 20mm; }
    @media print {
      .document { max-width: none; padding: 0; font-size: 10pt; line-height: 1.3; }
      .document a { color: inherit; text-decoration: none; }
      .document h1, .document h2, .document h3, .document h4 { break-after: avoid; }
      .document .annex { break-before: page; }
      .document .notes { font-size: 8pt; }
      .document li > p { orphans: 2; widows: 2; }
    }
    """
}
