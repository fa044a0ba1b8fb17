import ArgumentParser
import Foundation
import PlenaryDocuments
import PlenaryModel

struct DocumentConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a document in another form.",
    discussion: """
      Forms: akn (Akoma Ntoso, valid against the schema of OASIS), docx, html (prints as an official \
      page; a browser makes a PDF of it), json, text. Without --output it goes to the standard \
      output.

      EXAMPLES:
        plenary document convert A_RES_69_188.xml --to docx --output resolution.docx
        plenary document convert draft.txt --to akn > draft.xml
        plenary document convert draft.docx --to html > draft.html
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case akn, docx, html, json, text }

  @Argument(help: "A file.", completion: .file()) var file: String
  @Option(help: "akn, docx, html, json or text.") var to: Form
  @Option(help: ArgumentHelp("Where to write it.", valueName: "file"), completion: .file())
  var output: String?
  @Flag(help: "Of a Word file with tracked changes, the text before them.") var before = false

  func run() throws {
    let read = try DocumentFile(file, before: before)
    read.tellNotes()
    let bytes = DocumentConvert.bytes(of: read.document, as: to)
    if let output {
      try Terminal.write(bytes, toFile: output)
    } else {
      guard to != .docx || isatty(1) == 0 else {
        throw refuse(
          "A Word file is not for a terminal.", hint: "Name a file: --output draft.docx.")
      }
      FileHandle.standardOutput.write(Data(bytes))
    }
    if read.isBroken { throw ExitCode(1) }
  }

  static func bytes(of document: Document, as form: Form) -> [UInt8] {
    switch form {
    case .akn: AkomaNtoso.write(document)
    case .docx: WordWriter(date: Date().formatted(.iso8601)).write(document)
    case .html: Array(HTMLExport(document).page.utf8)
    case .json: Array((DocumentJSON.text(of: document) + "\n").utf8)
    case .text: Array(PlainTextExport(document).text().utf8)
    }
  }
}
