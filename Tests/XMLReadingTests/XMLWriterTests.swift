import Testing
import XMLReading

@Suite struct XMLWriterTests {
  private func text(_ root: XMLElement, _ writer: XMLWriter = XMLWriter()) -> String {
    String(decoding: writer.write(XMLTree(root: root)).bytes, as: UTF8.self)
  }

  @Test func wordsAndAttributesAreEscaped() throws {
    let value = "a \"b\" <c> & d\n\te\r"
    let words = "1 < 2 & 3 > 2 ]]> \"x\"\r"
    let root = XMLElement(
      XMLName("p"), attributes: [XMLAttribute("title", value)], children: [.words(words)])
    let again = XMLReader.read(XMLWriter().write(XMLTree(root: root)).bytes)
    #expect(again.isWellFormed)
    #expect(again.tree?.root["title"] == value)
    #expect(again.tree?.root.words == words)
  }

  @Test func charactersThatXMLCannotHoldAreLeftOutAndCounted() {
    let root = XMLElement(XMLName("p"), children: [.words("a\u{0}b\u{1F}c\u{FFFE}d")])
    let written = XMLWriter().write(XMLTree(root: root))
    #expect(written.leftOut == 3)
    #expect(XMLReader.read(written.bytes).tree?.root.words == "abcd")
  }

  @Test func namespacesAreDeclaredOnceOnTheRoot() {
    let root = XMLElement(
      XMLName("a", in: "urn:one"),
      children: [
        .element(
          XMLElement(
            XMLName("b", in: "urn:two"),
            attributes: [XMLAttribute(XMLName("c", in: "urn:three"), "d")])),
        .element(XMLElement(XMLName("e"))),
      ])
    let written = text(root, XMLWriter(prefixes: ["urn:two": "two"], isIndented: false))
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns="urn:one" xmlns:two="urn:two" xmlns:n2="urn:three"><two:b n2:c="d"/>\
        <e xmlns=""/></a>

        """)
    #expect(XMLReader.read(Array(written.utf8)).isWellFormed)
  }

  @Test func blanksAreOnlyAddedWhereNoWordsStand() {
    let word = XMLElement(XMLName("i"), children: [.words("x")])
    let line = XMLElement(XMLName("p"), children: [.element(word), .element(word)])
    let root = XMLElement(XMLName("a"), children: [.element(line)])
    var writer = XMLWriter()
    writer.holdsWords = { $0.local == "p" }
    #expect(text(root, writer).contains("\n  <p><i>x</i><i>x</i></p>\n"))
  }
}
