import Foundation
import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

/// What is written opens in LibreOffice, with changes that can be accepted and rejected.
@Suite(.serialized) struct LibreOfficeTests {
  private static let program = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Converts a Word file; nil where the program is missing, which is said.
  private func convert(_ bytes: [UInt8], to format: String, ending: String) throws -> [UInt8]? {
    guard let program = LibreOfficeTests.program else {
      print("left out: LibreOffice (soffice) is not on this machine")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "word-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "draft.docx")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format,
      "--outdir", folder.path, file.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: folder.appending(path: "draft.\(ending)")))
  }

  private func words(_ bytes: [UInt8]) throws -> String? {
    try convert(bytes, to: "txt:Text (encoded):UTF8", ending: "txt")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aDraftOpensAndPrints() throws {
    let document = try PlainTextReader().read(Samples.draft).document
    let bytes = WordWriter().write(document)
    guard let pdf = try convert(bytes, to: "pdf", ending: "pdf") else { return }
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    let text = try #require(try words(bytes))
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
    guard let saved = try convert(bytes, to: "docx:MS Word 2007 XML", ending: "docx") else {
      return
    }
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
    guard let text = try words(bytes) else { return }
    #expect(text.contains("تقرر فتح المكتبة"))
  }
}
