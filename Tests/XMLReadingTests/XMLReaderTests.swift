import PlenaryTesting
import Testing
import XMLReading

@Suite struct XMLReaderTests {
  private func read(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLOutcome {
    XMLReader.read(Array(text.utf8), limits: limits)
  }

  @Test func aTreeKeepsNamesAttributesWordsAndLines() throws {
    let outcome = read(
      """
      <a xmlns="urn:one" xmlns:o="urn:two">
        <b z="1" a="2" o:c="3 &amp; 4 &lt; &#53;">Words &amp; <o:c/>more</b><!-- kept -->
      </a>
      """)
    #expect(outcome.isWellFormed)
    let root = try #require(outcome.tree?.root)
    #expect(root.name == XMLName("a", in: "urn:one"))
    let b = try #require(root.first("b"))
    #expect(b.line == 2)
    #expect(b.attributes.map(\.name.local) == ["z", "a", "c"])
    #expect(b.attributes[2] == XMLAttribute(XMLName("c", in: "urn:two"), "3 & 4 < 5"))
    #expect(b.words == "Words & more")
    #expect(b.elements.map(\.name) == [XMLName("c", in: "urn:two")])
    #expect(root.children.contains(.comment(" kept ")))
  }

  @Test func anAmpersandInAnAttributeIsReadOnce() throws {
    let outcome = read("<a one='&amp;#39;' two='&amp;#38;' three='&#38;amp;' four='a?b&amp;c'/>")
    #expect(
      outcome.tree?.root.attributes.map(\.value) == ["&#39;", "&#38;", "&amp;", "a?b&c"])
  }

  @Test func eventsComeInOrder() {
    var names: [String] = []
    let problems = XMLReader.events(in: Array("<a><b>x</b><c/></a>".utf8)) { event in
      switch event {
      case .start(let name, _, _): names.append("<" + name.local)
      case .end(let name): names.append(">" + name.local)
      case .words(let words): names.append(words)
      case .comment: break
      }
    }
    #expect(problems.isEmpty)
    #expect(names == ["<a", "<b", "x", ">b", "<c", ">c", ">a"])
  }

  @Test func aDocumentTypeIsRefusedWithAllThatItDeclares() {
    let bombs = [
      """
      <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;"><!ENTITY z "&y;&y;&y;">]><a>&z;</a>
      """,
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
      "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html><a/>",
    ]
    for bomb in bombs {
      let outcome = read(bomb)
      #expect(outcome.tree == nil)
      #expect(outcome.problems.map(\.kind) == [.documentType])
      #expect((outcome.problems.first?.line ?? 0) > 0)
    }
  }

  @Test func aFileTooLargeOrTooDeepIsRefused() {
    let deep =
      String(repeating: "<a>", count: 40) + "x" + String(repeating: "</a>", count: 40)
    #expect(read(deep).isWellFormed)
    #expect(read(deep, limits: XMLLimits(depth: 30)).problems.map(\.kind) == [.limit])
    #expect(read(deep, limits: XMLLimits(size: 100)).problems.map(\.kind) == [.limit])
    let endless = String(repeating: "<a>", count: 100_000)
    #expect(read(endless).problems.map(\.kind) == [.limit])
    #expect(read("").problems.map(\.kind) == [.malformed])
  }

  @Test func aMalformedFileTellsWhereAndIsReadAllTheSame() throws {
    let outcome = read(
      """
      <text>
        <title>On water</title>
        <paragraph>
          <p>First.</p>
        </line>
        </p>
        <paragraph><p>Second.</p></paragraph>
      </text>
      """)
    let first = try #require(outcome.problems.first)
    #expect(first.kind == .malformed)
    #expect(first.line == 5)
    #expect(first.message == "Opening and ending tag mismatch: paragraph line 3 and line")
    #expect(outcome.problems.dropFirst().map(\.kind) == [.mended, .mended])
    let root = try #require(outcome.tree?.root)
    #expect(root.elements.map(\.name.local) == ["title", "paragraph", "paragraph"])
    #expect(root.elements[2].words == "Second.")
    #expect(root.elements[2].line == 7)
  }

  @Test func halfAFileGivesItsBeginning() throws {
    let outcome = read("<text><p>One.</p><p>Two and a ha")
    #expect(!outcome.isWellFormed)
    #expect(outcome.tree?.root.elements.map(\.words) == ["One.", "Two and a ha"])
  }

  @Test func anUnknownEntityStaysAsItIsWritten() {
    let outcome = read("<p>one&nbsp;two &amp; three</p>")
    #expect(outcome.problems.first?.message == "Entity 'nbsp' not defined")
    #expect(outcome.tree?.root.words == "one&nbsp;two & three")
  }

  @Test func encodingsAreReadAndWrongOnesReported() {
    let words = "Côte d’Ivoire"
    let text = "<p>\(words)</p>"
    #expect(XMLReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).tree?.root.words == words)
    for isBig in [true, false] {
      let units = ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? bytes : bytes.reversed()
      }
      #expect(XMLReader.read(units).tree?.root.words == words)
    }
    let declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>C"
    let latin = Array(declared.utf8) + [0xF4] + Array("te</p>".utf8)
    #expect(XMLReader.read(latin).tree?.root.words == "Côte")
    #expect(XMLReader.read(latin).isWellFormed)
    let wrong = XMLReader.read(Array("<p>\nC".utf8) + [0xF4] + Array("te</p>".utf8))
    #expect(wrong.problems.first?.kind == .encoding)
    #expect(wrong.problems.first?.line == 2)
    let unknown = XMLReader.read(Array("<?xml version='1.0' encoding='KLINGON'?><p>x</p>".utf8))
    #expect(unknown.problems.first?.kind == .encoding)
  }

  @Test func anyBytesAreReadWithoutACrash() {
    let text =
      "<a xmlns='urn:one'><b c='d &amp; e'>words <i>more</i></b><!-- note --><![CDATA[x]]></a>"
    for seed in 0..<3_000 {
      var random = SplitMix64(seed: UInt64(seed))
      var bytes = Array(text.utf8)
      for _ in 0..<(1 + random.below(4)) where !bytes.isEmpty {
        switch random.below(4) {
        case 0: bytes[random.below(bytes.count)] = UInt8(random.below(256))
        case 1: bytes.removeLast(random.below(bytes.count))
        case 2: bytes.insert(contentsOf: Array("</a><".utf8), at: random.below(bytes.count))
        default: bytes.remove(at: random.below(bytes.count))
        }
      }
      let outcome = XMLReader.read(bytes)
      #expect(outcome.isWellFormed == outcome.problems.isEmpty)
      if outcome.isWellFormed { #expect(outcome.tree != nil) }
    }
  }
}
