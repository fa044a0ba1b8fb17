import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

@Suite struct WordTests {
  private func sample() throws -> Document {
    try PlainTextReader().read(Samples.draft).document
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let document = try sample()
    let bytes = WordWriter().write(document)
    let reading = try WordReader().read(bytes).reading()
    let again = reading.document
    #expect(again.symbol == document.symbol)
    #expect(again.organ == document.organ)
    #expect(again.session == document.session)
    #expect(again.agendaItems == document.agendaItems)
    #expect(again.sponsors == document.sponsors)
    #expect(again.title.plain == document.title.plain)
    #expect(again.preamble == document.preamble)
    #expect(again.body == document.body)
    #expect(again.conclusions.map(\.plain) == document.conclusions.map(\.plain))
    #expect(again.annexes.map(\.title.plain) == ["Rules of the house"])
    #expect(again.annexes[0].blocks.map(\.number) == ["1.", "2."])
    #expect(bytes == WordWriter().write(document))
  }

  @Test func sectionsAndNotesWithMarksOfTheirOwnAreReadBack() throws {
    let note = Footnote(mark: "*", paragraphs: [RichText("Circulated late.")])
    var document = Document(kind: .draftResolution, symbol: "A/99/L.5", organ: "General Assembly")
    document.title = RichText("Lamps")
    document.enactingWords = RichText("The General Assembly,")
    document.body = [
      Block(
        id: "sec1", kind: .section, number: "I", heading: RichText("Large lamps"),
        children: [
          Block(
            id: "op1", kind: .operative, number: "1.",
            words: RichText([.words("Decides to buy lamps"), .footnote(note), .words(".")]))
        ])
    ]
    let again = try WordReader().read(WordWriter().write(document)).reading().document
    #expect(again.body.map(\.kind) == [.section])
    #expect(again.body[0].number == "I" && again.body[0].heading?.plain == "Large lamps")
    #expect(again.body[0].children.map(\.number) == ["1."])
    #expect(again.footnotes == [note])
  }

  @Test func changesAreTrackedAndReadOnBothSides() throws {
    let text = try Revisions.sample()
    let file = try WordReader().read(WordWriter(author: "Clerk").write(text))
    #expect(file.hasTrackedChanges)
    let before = file.reading(.before).document
    let after = file.reading(.after).document
    #expect(before.body.map(\.number) == ["1.", "2.", "3."])
    #expect(after.body.map(\.number) == ["1.", "2.", "3."])
    #expect(before.body[0].plain == "1. Urges all readers to be silent;")
    #expect(after.body[0].plain == "1. Calls upon all readers to be quiet;")
    #expect(before.body[1].plain == "2. Requests the Librarian to buy lamps;")
    #expect(after.body[1].plain == "2. Decides to remain seized of the matter.")
    #expect(after.body[2].plain == "3. Invites donors to give chairs.")
    let revised = file.changes.filter { $0.revision != nil }
    #expect(revised.map(\.revision?.kind) == [.deleted, .inserted])
    #expect(revised.allSatisfy { $0.revision?.author == "Clerk" })
  }

  @Test func otherFilesAreToldByName() throws {
    let ole: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    let locked = ole + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] } + [0, 0]
    let cases: [([UInt8], String)] = [
      (ole + [0, 1, 2], "old Word file"), (locked, "password"), (Array("{\\rtf1".utf8), "RTF"),
      (Array("%PDF-1.4".utf8), "PDF"), ([], "ZIP archive"),
      (Array(WordWriter().write(try sample()).dropLast(3_000)), "ZIP archive"),
    ]
    for (bytes, word) in cases {
      do {
        _ = try WordReader().read(bytes)
        Issue.record("read")
      } catch { #expect("\(error)".contains(word), "\(error)") }
    }
    var other = ZipWriter()
    other.add("word/other.xml", [])
    #expect(throws: DraftProblem(.missingPart("word/document.xml"))) {
      try WordReader().read(other.finished())
    }
  }

  @Test func bombsOfEntitiesAndDepthAreRefused() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"
    let deep =
      String(repeating: "<w>", count: 5_000) + String(repeating: "</w>", count: 5_000)
    for text in [bomb, deep] {
      var archive = ZipWriter()
      archive.add("word/document.xml", Array(text.utf8))
      do {
        _ = try WordReader().read(archive.finished())
        Issue.record("read")
      } catch {
        guard case .xml(let part, _, _, _) = error.reason else {
          Issue.record("\(error)")
          continue
        }
        #expect(part == "word/document.xml")
      }
    }
  }

  @Test func macrosCommentsAndExternalPartsAreSaid() throws {
    var archive = ZipWriter()
    archive.add("word/document.xml", Array(WordXML.document.utf8))
    archive.add("word/vbaProject.bin", [1, 2, 3])
    archive.add("word/comments.xml", Array("<a/>".utf8))
    archive.add("word/embeddings/sheet.xlsx", [1])
    archive.add("word/numbering.xml", Array(WordXML.numbering.utf8))
    archive.add("word/_rels/document.xml.rels", Array(WordXML.relations.utf8))
    let reading = try WordReader().read(archive.finished()).reading()
    let said = reading.doubts.map { "\($0)" }.joined(separator: "\n")
    for word in ["macros", "comments", "embedded", "lies elsewhere", "drawing"] {
      #expect(said.contains(word))
    }
    #expect(reading.document.body.map(\.number) == ["1.", "2.", nil])
    #expect(reading.document.body[0].children.map(\.number) == ["(a)", "(b)"])
    #expect(reading.document.body[1].words.openingWords == "Decides")
    let table = try #require(reading.document.body.last)
    #expect(table.kind == .table && table.plain == "Lamps")
  }

  @Test func randomChangesNeverCrash() throws {
    let archive = try ZipArchive(WordWriter().write(Revisions.sample()))
    var random = SplitMix64(seed: 5)
    for _ in 0..<150 {
      var writer = ZipWriter()
      for entry in archive.entries {
        var bytes = try archive.contents(of: entry)
        if random.below(3) == 0, !bytes.isEmpty {
          for _ in 0..<(1 + random.below(5)) {
            bytes[random.below(bytes.count)] = random.one(of: Array("<>/&\"'w:pr 019\u{1}".utf8))
          }
          if random.below(5) == 0 { bytes.removeLast(random.below(bytes.count)) }
        }
        writer.add(entry.name, bytes)
      }
      guard let file = try? WordReader().read(writer.finished()) else { continue }
      for side in RevisionSide.allCases { _ = file.reading(side) }
    }
  }
}

enum WordXML {
  private static let word =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  static let document = """
    <w:document \(word)><w:body>
    <w:p><w:r><w:t>The General Assembly,</w:t></w:r></w:p>
    <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Noting</w:t></w:r><w:r><w:t> the lamps,</w:t></w:r></w:p>
    \(item(0, "Requests the Librarian:"))\(item(1, "To count;"))\(item(1, "To report;"))
    \(item(0, "Decides to close."))
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lamps</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    <w:p><w:r><w:drawing/></w:r></w:p>
    </w:body></w:document>
    """

  private static func item(_ level: Int, _ words: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
  }

  static let numbering = """
    <w:numbering \(word)><w:abstractNum w:abstractNumId="4">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>
    """

  static let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://elsewhere.example/t.dotm"
     TargetMode="External"/></Relationships>
    """
}
