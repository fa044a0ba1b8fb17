import Foundation
import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

/// What is written opens in LibreOffice, with changes that can be accepted and rejected.
@Suite(.serialized) struct LibreOfficeTests {
  @Test func aDraftOpensAndPrints() throws {
    let document = try PlainTextReader().read(Samples.draft).document
    let bytes = WordWriter().write(document)
    guard let office = try LibreOffice() else { return }
    let pdf = try office.convert(bytes, to: "pdf", ending: "pdf")
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    let text = try office.words(bytes)
    let again = try PlainTextReader().read(text).document
    #expect(again.preamble.count == document.preamble.count)
    #expect(again.preamble[1].plain == document.preamble[1].plain)
    #expect(again.body.map(\.number) == document.body.map(\.number))
    #expect(text.contains("Situation of readers in the Republic of Paper"))
  }

  /// LibreOffice writes a text with its changes still shown; both texts are read from what it saved.
  @Test func changesSurviveLibreOffice() throws {
    let bytes = WordWriter(author: "Clerk", date: "2031-03-05T10:00:00Z").write(
      try Revisions.sample())
    guard let office = try LibreOffice() else { return }
    let saved = try office.convert(bytes, to: "docx:MS Word 2007 XML", ending: "docx")
    let file = try WordReader().read(saved)
    #expect(file.hasTrackedChanges)
    let ours = try WordReader().read(bytes)
    for side in RevisionSide.allCases {
      let (theirs, expected) = (file.reading(side).document, ours.reading(side).document)
      #expect(theirs.body.map(\.plain) == expected.body.map(\.plain))
      #expect(theirs.preamble.map(\.plain) == expected.preamble.map(\.plain))
    }
    let authors = Set(file.changes.compactMap(\.revision?.author))
    #expect(authors == ["Clerk"])
  }

  @Test func libreOfficeAcceptsAndRejectsChanges() throws {
    let bytes = WordWriter(author: "Clerk").write(try Revisions.sample())
    guard let office = try LibreOffice() else { return }
    let accepted = try office.words(bytes, after: "AcceptAllTrackedChanges")
    let rejected = try office.words(bytes, after: "RejectAllTrackedChanges")
    let ours = try WordReader().read(bytes)
    for (text, side) in [(rejected, RevisionSide.before), (accepted, .after)] {
      let body = try PlainTextReader().read(text).document.body
      #expect(body.map(\.plain) == ours.reading(side).document.body.map(\.plain))
    }
  }

  @Test func arabicRunsFromRightToLeft() throws {
    var document = Document(
      kind: .draftResolution, symbol: "A/99/L.4", organ: "الجمعية العامة", language: "ar")
    document.title = RichText("حالة المكتبات")
    document.enactingWords = RichText("إن الجمعية العامة،")
    document.body = [
      Block(id: "op1", kind: .operative, number: "1 -", words: RichText("تقرر فتح المكتبة."))
    ]
    let bytes = WordWriter().write(document)
    let xml = String(
      decoding: try ZipArchive(bytes).contents(of: "word/document.xml"), as: UTF8.self)
    #expect(xml.contains("<w:bidi/>") && xml.contains("<w:rtl/>"))
    guard let office = try LibreOffice() else { return }
    #expect(try office.words(bytes).contains("تقرر فتح المكتبة"))
  }
}
