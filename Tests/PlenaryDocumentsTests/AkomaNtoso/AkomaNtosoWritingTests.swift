import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing
import XMLReading

@Suite struct AkomaNtosoWritingTests {
  /// Written and read again, without a word against the schema.
  private func written(_ document: Document) throws -> Document {
    let outcome = AkomaNtoso.read(AkomaNtoso.write(document))
    #expect(outcome.diagnostics.map(\.message) == [])
    return try #require(outcome.document)
  }

  @Test func whatWasReadIsWrittenTheSame() throws {
    let document = try #require(AkomaNtosoFixture.document(AkomaNtosoFixture.resolution))
    #expect(try written(document) == document)
    let bytes = AkomaNtoso.write(document)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("31-00001 (E)"))
    #expect(text.contains("tone=\"blue\""))
    #expect(text.contains("A draft of nobody"))
    #expect(bytes == AkomaNtoso.write(try written(document)))
  }

  @Test func whateverStandsInThePartsOfAFileIsKept() throws {
    let parts = [
      "<mainBody><subheading>I</subheading><crossHeading>x</crossHeading>words</mainBody>",
      "<mainBody><section><p><num>I</num></p><subheading>On x</subheading></section></mainBody>",
      "<mainBody><paragraph><num>1</num><p>a</p><content><p>b</p></content></paragraph></mainBody>",
      "<mainBody><paragraph><content><p>a</p></content><paragraph><content><p>b</p></content>"
        + "</paragraph></paragraph></mainBody>",
      "<mainBody><list><point><subheading>a</subheading><num>1</num></point></list></mainBody>",
      "<mainBody><p>a<table><tr><td>b</td></tr></table>c</p></mainBody>",
      "<mainBody><p>a <embeddedStructure><container name='x'><p>b</p></container>"
        + "</embeddedStructure></p></mainBody>",
      "<mainBody><paragraph><content><p>a<mod><quotedStructure startQuote='x'><paragraph>"
        + "<content><p>b</p></content></paragraph></quotedStructure></mod></p></content>"
        + "</paragraph></mainBody>",
      "<mainBody><tr><td><p>a</p></td></tr><li>b</li><item><p>c</p></item><td>d</td></mainBody>",
      "<attachments><attachment><heading>a</heading><documentRef href='#b' showAs='c'/>"
        + "</attachment><p>d</p></attachments>",
      "<components><component eId='c'><statement name='resolution'><mainBody><p>a</p></mainBody>"
        + "</statement></component><component><p>b</p></component></components>",
      "<mainBody xml:lang='no such language' eId='has a blank'><p status='odd'>a</p></mainBody>",
      "<coverPage/><preface/><preamble/><mainBody/><conclusions/>",
      "<mainBody><x:math xmlns:x='urn:m'><x:b>c</x:b></x:math><p>d<x:e xmlns:x='urn:m'/></p>"
        + "</mainBody>",
      "<mainBody><p>a<authorialNote marker='*'><p>b</p><table><tr><td/></tr></table>"
        + "</authorialNote></p></mainBody>",
      "<mainBody><p><a href='[no address]'>a</a><date date='May'>b</date></p></mainBody>",
      "words <p>more</p> words",
    ]
    for part in parts {
      let document = try #require(AkomaNtosoFixture.document(AkomaNtosoFixture.file(part)))
      #expect(try written(document) == document, "\(part)")
    }
  }

  @Test func deepNestingOfWhatDoesNotFitIsWrittenInTime() throws {
    let parts =
      String(repeating: "<paragraph><content><p>a</p></content>", count: 50) + "<oddity/>"
      + String(repeating: "</paragraph>", count: 50)
    let text = AkomaNtosoFixture.file("<mainBody>\(parts)</mainBody>")
    let document = try #require(AkomaNtosoFixture.document(text))
    #expect(try written(document) == document)
  }

  @Test func aDocumentMadeHereIsValid() throws {
    var document = Document(kind: .draftResolution, symbol: "A/85/L.7", organ: "General Assembly")
    document.title = RichText("Clear water")
    document.session = DocumentSession(words: "Eighty-fifth session", code: "85")
    document.agendaItems = [AgendaItem(number: "17", title: "Lakes and rivers")]
    document.dates.adoption = Day("2031-05-04")
    document.sponsors = ["Fiji", "Samoa"].map { Sponsorship(name: $0, stage: .initial) }
    document.enactingWords = RichText([.styled(.italic, [.words("The General Assembly")])])
    document.preamble = [
      Block(id: "pp1", kind: .preambular, words: RichText([.styled(.italic, [.words("Aware")])]))
    ]
    let point = Block(
      id: "op1a", kind: .subparagraph, number: "(a)", words: RichText("To look;"),
      children: [
        Block(id: "op1ai", kind: .subparagraph, number: "(i)", words: RichText("closely;"))
      ])
    document.body = [
      Block(id: "h1", kind: .heading, words: RichText("Lakes")),
      Block(
        id: "op1", kind: .operative, number: "1.", words: RichText("Decides:"), children: [point]),
      Block(
        id: "op2", kind: .operative, number: "2.",
        words: RichText([
          .words("Notes"),
          .footnote(Footnote(mark: "1", paragraphs: [RichText("Here.")])),
          .styled(.bold, [.styled(.italic, [.words(" well.")])]),
        ])),
      Block(
        id: "t", kind: .table,
        children: [
          Block(
            id: "r", kind: .row,
            children: [Block(id: "c", kind: .cell, words: RichText("Deep"))])
        ]),
    ]
    document.votes = [
      DocumentVote(
        outcome: "adoptedRecordedVote",
        counts: [DocumentCount(column: "inFavour", declared: 1, voters: ["FIJI"])])
    ]
    document.annexes = [
      Annex(
        label: "Annex", title: RichText("Lakes"),
        blocks: [Block(id: "a1", kind: .paragraph, words: RichText("The deepest one."))])
    ]
    let again = try written(document)
    #expect(again.plain == document.plain)
    #expect(again.symbol == document.symbol)
    #expect(again.session == document.session)
    #expect(again.agendaItems == document.agendaItems)
    #expect(again.sponsors.map(\.name) == document.sponsors.map(\.name))
    #expect(again.votes == document.votes)
    #expect(again.dates == document.dates)
    #expect(again.footnotes.map(\.plain) == ["Here."])
    #expect(again.block("op1ai")?.number == "(i)")
    #expect(again.annexes.map(\.label) == ["Annex"])
    #expect(try written(again) == again)
  }

  @Test func aChangedFactIsWrittenAsItIsNow() throws {
    var document = try #require(AkomaNtosoFixture.document(AkomaNtosoFixture.resolution))
    document.symbol = "A/RES/85/10"
    document.title = RichText("Clearer water")
    document.dates.adoption = Day("2031-05-05")
    document.votes[0].counts[0].voters.append("TONGA")
    document.keywords.append(Keyword(words: "RIVERS", vocabulary: "UNBIS"))
    document.body[0].children[0].words = RichText("To weigh:")
    let again = try written(document)
    #expect(again.symbol == "A/RES/85/10")
    #expect(again.title.plain == "Clearer water")
    #expect(again.dates.adoption == Day("2031-05-05"))
    #expect(again.votes[0].counts[0].voters == ["FIJI", "SAMOA", "TONGA"])
    #expect(again.keywords.map(\.words) == ["LAKES", "RIVERS"])
    #expect(again.body[0].children[0].words.plain == "To weigh:")
  }

  private func words(of document: Document) -> [Substring] {
    document.plain.split(whereSeparator: \.isWhitespace).sorted()
  }

  @Test func brokenFilesAreReadAndWrittenWithoutACrash() throws {
    let text = Array(AkomaNtosoFixture.resolution.utf8)
    let pieces = ["</p>", "<p>", "<content>", "</paragraph>", "<sublist>", "<num/>", "<eol/>"]
    let clock = ContinuousClock()
    let start = clock.now
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      var bytes = text
      for _ in 0..<(1 + random.below(5)) {
        switch random.below(4) {
        case 0: bytes[random.below(bytes.count)] = UInt8(random.below(128))
        case 1: bytes.removeLast(random.below(bytes.count / 4))
        case 2:
          bytes.insert(
            contentsOf: Array(random.one(of: pieces).utf8), at: random.below(bytes.count))
        default: bytes.removeSubrange(0..<0)
        }
      }
      guard let document = AkomaNtoso.read(bytes).document else { continue }
      let again = try written(document)
      // Words that a broken file has among its metadata may come in another order.
      #expect(words(of: again) == words(of: document), "seed \(seed)")
      #expect(again.footnotes.map(\.plain) == document.footnotes.map(\.plain), "seed \(seed)")
    }
    #expect(clock.now - start < .seconds(120))
  }
}
