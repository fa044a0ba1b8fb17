import PlenaryDocuments
import PlenaryModel
import Testing

@Suite struct AkomaNtosoReadingTests {
  @Test func aResolutionTellsWhatItIs() throws {
    let document = try #require(AkomaNtosoFixture.document(AkomaNtosoFixture.resolution))
    #expect(document.kind == .resolution)
    #expect(document.symbol == "A/RES/85/9")
    #expect(document.title.plain == "Clear water")
    #expect(document.organ == "General Assembly")
    #expect(document.session == DocumentSession(words: "Eighty-fifth session", code: "85"))
    #expect(document.agendaItems == [AgendaItem(number: "17", title: "Lakes and rivers")])
    #expect(
      document.dates == DocumentDates(adoption: Day("2031-05-04"), issuance: Day("2031-05-06")))
    #expect(document.language == "en")
    #expect(
      document.sponsors.map(\.name)
        == ["Fiji", "Trinidad and Tobago", "Iran (Islamic Republic of)", "Samoa"])
    #expect(document.steps.map(\.day) == [Day("2031-04-01"), nil])
    #expect(document.keywords == [Keyword(words: "LAKES", vocabulary: "UNBIS")])
    #expect(
      document.votes == [
        DocumentVote(
          outcome: "adoptedRecordedVote",
          counts: [
            DocumentCount(column: "inFavour", declared: 2, voters: ["FIJI", "SAMOA"]),
            DocumentCount(column: "against", declared: 1, voters: ["TUVALU"]),
          ])
      ])
  }

  @Test func itsTextIsATreeOfParagraphs() throws {
    let document = try #require(AkomaNtosoFixture.document(AkomaNtosoFixture.resolution))
    #expect(document.enactingWords?.plain == "The General Assembly,")
    let recalling = try #require(document.preamble.first)
    #expect(recalling.kind == .preambular)
    #expect(recalling.words.openingWords == "Recalling")
    #expect(
      recalling.words.plain
        == "Recalling its resolution 84/1, and the lakes of all continents,")
    #expect(recalling.footnotes.map(\.plain) == ["See A/84/1."])
    #expect(recalling.footnotes.map(\.mark) == ["1"])
    var lines: [String] = []
    for block in document.body {
      block.walk { block, depth in
        lines.append(
          "\(depth) \(block.kind) \(block.id) \(block.number ?? "-"): \(block.words.plain)")
      }
    }
    #expect(
      lines == [
        "0 operative para_3 1.: Decides:",
        "1 subparagraph para_3_a (a): To measure:",
        "2 subparagraph para_3_a_i (i): Depth;",
        "1 continuation para_3__wrapUp_1 -: as from 2032;",
        "0 operative para_4 1 bis.: H2O shall be blue.",
        "1 table para_4__table_1 -: ",
        "2 row para_4__table_1__tr_1 -: ",
        "3 cell para_4__table_1__tr_1__th_1 -: Lake",
        "3 cell para_4__table_1__tr_1__td_1 -: Deep",
      ])
    #expect(document.conclusions.map(\.plain) == ["60th plenary meeting 4 May 2031"])
    #expect(document.annexes.map(\.label) == ["Annex II"])
    #expect(document.annexes.map(\.title.plain) == ["List of lakes"])
    #expect(document.annexes.flatMap(\.blocks).map(\.words.plain) == ["The deepest one."])
  }

  @Test func whatTheSchemaDoesNotAllowIsSaidAndKept() throws {
    let outcome = AkomaNtoso.read(Array(AkomaNtosoFixture.resolution.utf8), file: "lakes.xml")
    #expect(outcome.isWellFormed)
    let messages = outcome.diagnostics.map(\.message)
    #expect(messages.contains("unknown may not stand here in p."))
    let place = outcome.diagnostics.first { $0.message.hasPrefix("unknown") }?.place
    #expect(place?.file == "lakes.xml")
    #expect((place?.line ?? 0) > 10)
  }

  @Test func textAfterTheConclusionsIsReadInItsOrder() throws {
    let text = AkomaNtosoFixture.file(
      """
      <mainBody><paragraph><content><p>One.</p></content></paragraph></mainBody>
      <conclusions><p>Two.</p></conclusions>
      <mainBody><paragraph><content><p>Three.</p></content></paragraph></mainBody>
      """)
    let document = try #require(AkomaNtosoFixture.document(text))
    #expect(document.plain == "One.\nTwo.\nThree.")
  }

  @Test func aPreambleAfterTheTextStaysThere() throws {
    let text = AkomaNtosoFixture.file(
      """
      <preamble><container name="a"><p>One,</p></container></preamble>
      <mainBody><paragraph><content><p>Two,</p></content></paragraph></mainBody>
      <preamble><container name="b"><p>Three,</p></container></preamble>
      """)
    let document = try #require(AkomaNtosoFixture.document(text))
    #expect(document.blocks.map(\.words.plain) == ["One,", "Two,", "Three,"])
    #expect(document.blocks.map(\.kind) == [.preambular, .operative, .preambular])
  }

  @Test func aMalformedStatementIsReadToItsEnd() throws {
    let text = AkomaNtosoFixture.file(
      """
      <coverPage><p><docNumber refersTo="#symbol">S/PRST/2031/4</docNumber></p></coverPage>
      <mainBody>
        <p><docTitle refersTo="#title1">Statement by the President</docTitle></p>
        <paragraph eId="para_1"><content><p>Before the error.</p></content></alinea>
        <paragraph eId="para_2"><content><p>After it.</p></content></paragraph>
      </mainBody>
      """, name: "presidentialStatement")
    let outcome = AkomaNtoso.read(Array(text.utf8), file: "s.xml")
    #expect(!outcome.isWellFormed)
    #expect(outcome.diagnostics.first?.severity == .error)
    #expect(
      outcome.diagnostics.first?.message.hasPrefix("Opening and ending tag mismatch: paragraph")
        == true)
    let document = try #require(outcome.document)
    #expect(document.kind == .presidentialStatement)
    #expect(document.symbol == "S/PRST/2031/4")
    #expect(document.title.plain == "Statement by the President")
    #expect(document.body.map(\.words.plain) == ["Before the error.", "After it."])
    #expect(document.body.map(\.id) == ["para_1", "para_2"])
  }

  @Test func anActFromElsewhereKeepsAllItsWords() throws {
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"><act name="act">
        <preface><longTitle><p>An Act on <docTitle>Wells</docTitle></p></longTitle></preface>
        <body><part eId="p1"><num>Part I</num><heading>Wells</heading>
          <section eId="s1"><num>1.</num><heading>Depth</heading>
            <subsection eId="s1a"><num>(1)</num><intro><p>A well</p></intro>
              <paragraph><num>(a)</num><content><p>is deep;</p><p>and round;</p></content>
              </paragraph><wrapUp><p>always.</p></wrapUp></subsection></section></part>
          <blink>Stray <b>words</b></blink>
        </body></act></akomaNtoso>
      """
    let document = try #require(AkomaNtosoFixture.document(text))
    #expect(document.title.plain == "Wells")
    #expect(
      document.body.map(\.plain).joined(separator: "\n") == """
        Wells
        Part I
        Depth
        1.
        (1) A well
        (a) is deep;
        and round;
        always.
        Stray words
        """)
    #expect(document.block("s1a")?.kind == .section)
  }

  @Test func aRepeatedIDBecomesOneOfItsOwn() throws {
    let text = AkomaNtosoFixture.file(
      """
      <mainBody><paragraph eId="a"><content><p>One.</p></content></paragraph>
      <paragraph eId="a"><content><p>Two.</p></content></paragraph>
      <paragraph><content><p>Three.</p></content></paragraph></mainBody>
      """)
    let outcome = AkomaNtoso.read(Array(text.utf8))
    #expect(outcome.document?.body.map(\.id) == ["a", "a_2", "body__paragraph_1"])
    #expect(outcome.diagnostics.map(\.message).contains("The id a stands twice in the document."))
  }

  @Test func whatIsNoDocumentSaysSo() {
    #expect(AkomaNtoso.read([]).document == nil)
    #expect(AkomaNtoso.read(Array("no XML".utf8)).diagnostics.first?.severity == .error)
    let bomb = "<!DOCTYPE akomaNtoso [<!ENTITY a \"b\">]><akomaNtoso>&a;</akomaNtoso>"
    #expect(AkomaNtoso.read(Array(bomb.utf8)).document == nil)
    let page = AkomaNtoso.read(Array("<html><body><p>Words</p></body></html>".utf8))
    #expect(page.document?.plain == "Words")
    #expect(page.diagnostics.first?.message == "The root is html, not akomaNtoso.")
  }
}
