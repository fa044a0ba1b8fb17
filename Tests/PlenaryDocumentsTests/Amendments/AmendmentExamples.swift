import PlenaryDocuments
import PlenaryModel

/// A text of our own to hold amendments against.
enum AmendmentExamples {
  static func draft() -> Document {
    var document = Document(kind: .draftResolution, symbol: "A/C.9/1/L.1")
    document.title = RichText("Situation of tea")
    document.preamble = [
      block("p1", .preambular, nil, "Recalling its earlier wishes,"),
      block("p2", .preambular, nil, "Noting with concern that tea grows cold,"),
      block("p3", .preambular, nil, "Aware of the need for cups,"),
    ]
    var second = block("o2", .operative, "2.", "Requests the Chair:")
    second.children = [
      block("o2a", .subparagraph, "(a)", "To boil water;"),
      block("o2b", .subparagraph, "(b)", "To report, as appropriate, on milk;"),
      block("o2c", .subparagraph, "(c)", "To find sugar;"),
    ]
    var fourth = block("o4", .operative, "4.", "")
    fourth.words = RichText([
      .styled(.italic, [.words("Recalls")]), .words(" resolutions 12 (I)"),
      .footnote(Footnote(mark: "1", paragraphs: [RichText("See the record.")])),
      .words(" and 13 (I)"),
      .footnote(Footnote(mark: "2", paragraphs: [RichText("See the annex.")])), .words(";"),
    ])
    document.body = [
      block("o1", .operative, "1.", "Calls upon States to drink tea and may ask for more;"),
      second, block("o3", .operative, "3.", "Decides to meet. Asks for chairs. Asks for tables;"),
      fourth,
      block("o5", .operative, "5.", "Decides to remain seized of the matter."),
    ]
    document.annexes = [
      Annex(
        label: "Annex", title: RichText("Cups"),
        blocks: [block("x1", .paragraph, "1.", "Cups are of clay.")])
    ]
    return document
  }

  static func block(
    _ id: ParagraphID, _ kind: Block.Kind, _ number: String?, _ words: String
  ) -> Block {
    Block(id: id, kind: kind, number: number, words: RichText(words))
  }

  static func resolved(_ text: String, named name: String = "A-1") -> ResolvedAmendment {
    draft().resolving(AmendmentReading(text).instructions, named: name)
  }
}
