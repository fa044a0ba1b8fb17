import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryDocuments

struct DocumentAmend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Reads amendments as they are written, and carries them out on a text.",
    discussion: """
      An amendment is words ("Delete operative paragraph 7") or a file of them. Each is read into \
      operations against the text before any change; what cannot be read, or does not fit, is told \
      with its place. Of several it says which exclude each other, and an order of voting: that \
      furthest removed from the text first. With --output the text with all of them is written.

      EXAMPLES:
        plenary document amend draft.docx "Delete operative paragraph 7"
        plenary document amend draft.xml L.63.txt L.64.txt
        plenary document amend draft.txt "In paragraph 2, replace \\"urges\\" by \\"requests\\"" --output new.txt
      """)

  @Argument(help: "The text.", completion: .file()) var base: String
  @Argument(help: "Amendments: words, or files that hold them.", completion: .file())
  var amendments: [String]
  @Option(
    help: ArgumentHelp(
      "Write the text with all of them carried out; the form by the name: .docx, .xml, .html, "
        + ".json, .txt.", valueName: "file"), completion: .file())
  var output: String?
  @Flag(help: "Count paragraphs anew in place of bis and gaps.") var renumber = false
  @Flag(help: "Write what was read as one JSON object.") var json = false

  func run() throws {
    let read = try DocumentFile(base)
    read.tellNotes(atMost: 3)
    let named = try amendments.enumerated().map { number, text in
      try amendment(text, number: number + 1)
    }
    let resolved = named.map { read.document.resolving($0.reading.instructions, named: $0.name) }
    let conflicts = read.document.conflicts(among: resolved)
    if json {
      print(JSONValue.object(object(named, resolved, conflicts)).text())
    } else {
      for (one, fitted) in zip(named, resolved) { tell(one, fitted) }
      tell(conflicts)
      tellOrder(resolved, of: read.document)
    }
    let isOpen = named.contains { !$0.reading.isComplete } || resolved.contains { !$0.fits }
    if let output { try write(resolved, of: read.document, to: output) }
    if isOpen || conflicts.contains(where: \.kind.excludes) { throw ExitCode(1) }
  }

  private struct Named {
    let name: String
    let reading: AmendmentReading
  }

  private func amendment(_ text: String, number: Int) throws -> Named {
    guard FileManager.default.fileExists(atPath: text) else {
      return Named(name: "amendment \(number)", reading: AmendmentReading(text))
    }
    let read = try DocumentFile(text)
    let name =
      read.document.symbol.isEmpty
      ? URL(filePath: text).lastPathComponent : read.document.symbol
    let words =
      read.form == .plainText
      ? String(decoding: try DocumentFile.bytes(of: text), as: UTF8.self) : read.document.plain
    return Named(name: name, reading: AmendmentReading(words))
  }

  private func tell(_ one: Named, _ fitted: ResolvedAmendment) {
    print(Terminal.bold(one.name))
    for instruction in one.reading.instructions {
      for line in wrapped(instruction.action.text, margin: 2) { print(line) }
    }
    for doubt in one.reading.doubts { Terminal.note("\(one.name): \(doubt.text)") }
    for misfit in fitted.misfits { Terminal.note("\(one.name): \(misfit.text)") }
    for notice in fitted.notices { Terminal.note("\(one.name): \(notice)") }
  }

  private func tell(_ conflicts: [AmendmentConflict]) {
    guard !conflicts.isEmpty else { return }
    print("")
    print("Conflicts:")
    for conflict in conflicts {
      print("  \(conflict.first) and \(conflict.second): \(conflict.kind.words)")
    }
  }

  private func tellOrder(_ resolved: [ResolvedAmendment], of document: Document) {
    guard resolved.count > 1 else { return }
    let order = AmendmentVotingOrder(
      resolved.map { AmendmentVotingOrder.Filed($0) }, of: document)
    print("")
    print("To be put in this order, unless the Chair sees it otherwise:")
    for (number, place) in order.places.enumerated() {
      print("  \(number + 1). \(place.name): \(place.reason)")
    }
  }

  private func write(
    _ resolved: [ResolvedAmendment], of document: Document, to output: String
  ) throws {
    let amended: Document
    do {
      amended = try document.applying(
        resolved.flatMap(\.operations), numbering: renumber ? .consecutive : .kept)
    } catch {
      throw refuse(error.text, hint: "Nothing was written.")
    }
    guard let form = DocumentConvert.Form(fileName: output) else {
      throw refuse(
        "`\(output)` does not tell a form.", hint: "End it with .docx, .xml, .html, .json or .txt.")
    }
    try Terminal.write(DocumentConvert.bytes(of: amended, as: form), toFile: output)
  }

  private func object(
    _ named: [Named], _ resolved: [ResolvedAmendment], _ conflicts: [AmendmentConflict]
  ) -> JSONObject {
    [
      "amendments": .array(
        zip(named, resolved).map { one, fitted in
          [
            "name": .string(one.name),
            "operations": .array(
              one.reading.instructions.map {
                [
                  "words": .string($0.action.text),
                  "span": .array([
                    .integer(Int64($0.span.lowerBound)), .integer(Int64($0.span.upperBound)),
                  ]),
                ]
              }),
            "doubts": .array(one.reading.doubts.map { .string($0.text) }),
            "misfits": .array(fitted.misfits.map { .string($0.text) }),
          ]
        }),
      "conflicts": .array(
        conflicts.map {
          [
            "kind": .string($0.kind.rawValue), "first": .string($0.first),
            "second": .string($0.second),
          ]
        }),
    ]
  }
}

extension DocumentConvert.Form {
  /// By the end of a file's name.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "docx": self = .docx
    case "xml", "akn": self = .akn
    case "html", "htm": self = .html
    case "json": self = .json
    case "txt": self = .text
    default: return nil
    }
  }
}

extension AmendmentConflict.Kind {
  fileprivate var words: String {
    switch self {
    case .bothReplace: "both give the paragraph new words"
    case .bothDelete: "both delete the same paragraph; the second would have lost its object"
    case .deletesWhatChanges: "one deletes what the other changes"
    case .replacesWhatChanges: "one replaces as a whole what the other changes in part"
    case .overlappingWords: "both change the same words"
    case .sameParagraph: "both change the same paragraph in different words; both can be adopted"
    case .samePlace: "both insert at the same place; their order is open"
    case .contingent: "one stands on a paragraph that the other deletes, moves or brings"
    case .bothMove: "both move the same paragraph"
    case .sameTitle: "both give the title new words, or delete the same annex"
    }
  }
}
