import CanonicalJSON
import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

@Suite struct ExportTests {
  private func sample() throws -> Document {
    var document = try PlainTextReader().read(Samples.draft).document
    document.body[0].tags = [Tag("referral")]
    document.body[0].words.runs += [
      .lineBreak, .link([.words("here")], to: "https://example.org/?a=1&b=2"),
      .link([.words("there")], to: "javascript:alert(1)"), .styled(.superscript, [.words("<x>")]),
      .kept(MarkupElement(name: "ref", attributes: [MarkupAttribute("a", "b")]), [.words("kept")]),
      .quoted([Block(id: "q1", kind: .operative, number: "9.", words: RichText("Shall read"))]),
    ]
    document.votes = [
      DocumentVote(
        outcome: "adopted",
        counts: [
          DocumentCount(column: "inFavour", declared: 3, voters: ["Chad"])
        ], quorum: 5)
    ]
    document.keywords = [Keyword(words: "libraries", vocabulary: "UNBIS")]
    document.steps = [DocumentStep(outcome: "draft", symbol: "A/1", by: "Chad")]
    document.kept = ["meta": .several([.words("x"), .element(MarkupElement(name: "e"), [])])]
    document.components = [Document(kind: .decision)]
    return document
  }

  @Test func readingJSONBackGivesTheSameDocument() throws {
    let document = try sample()
    let text = DocumentJSON.text(of: document)
    #expect(try DocumentJSON.document(Array(text.utf8)) == document)
    #expect(text == DocumentJSON.text(of: document))
  }

  @Test func mistakesInJSONAreToldWithTheirPlace() {
    func problem(_ text: String) -> String {
      do {
        _ = try DocumentJSON.document(Array(text.utf8))
        return ""
      } catch { return error.path }
    }
    let head = #""format":"plenary-document/1","kind":"resolution""#
    #expect(problem(#"{"kind":"resolution"}"#) == "$.format")
    #expect(problem("{\(head),\"body\":[{\"id\":\"a\",\"kind\":\"verse\"}]}") == "$.body[0].kind")
    #expect(problem("{\(head),\"title\":[7]}") == "$.title[0]")
    #expect(problem("{\(head),\"adopted\":\"soon\"}") == "$.adopted")
  }

  @Test func randomChangesOfJSONNeverCrash() throws {
    let original = Array(DocumentJSON.text(of: try sample()).utf8)
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<3 { bytes[random.below(bytes.count)] = UInt8(random.below(128)) }
      _ = try? DocumentJSON.document(bytes)
    }
  }

  @Test func thePageIsEscapedAndLinked() throws {
    var document = try sample()
    document.title = RichText("<script>alert(\"x\")</script> & 'more'")
    let page = HTMLExport(document).page
    #expect(!page.contains("<script"))
    #expect(!page.contains("javascript:"))
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("href=\"https://example.org/?a=1&amp;b=2\""))
    #expect(page.contains("href=\"#note-1\"") && page.contains("id=\"note-1\""))
    #expect(page.contains("href=\"#call-1\"") && page.contains("id=\"call-1\""))
    for block in document.blocks { #expect(page.contains("id=\"\(block.id.code)\"")) }
    document.language = "ar"
    #expect(HTMLExport(document).article.contains("lang=\"ar\" dir=\"rtl\""))
  }

  @Test func plainTextIsReadBackAsTheSameText() throws {
    let document = try PlainTextReader().read(Samples.draft).document
    for width in [nil, 60, 90] as [Int?] {
      let text = PlainTextExport(document).text(width: width)
      let again = try PlainTextReader().read(text).document
      #expect(again.plain == document.plain)
      #expect(again.preamble == document.preamble)
      #expect(again.body == document.body)
      #expect(again.sponsors == document.sponsors)
      if let width { #expect(text.split(separator: "\n").allSatisfy { $0.count <= width + 40 }) }
    }
  }
}
