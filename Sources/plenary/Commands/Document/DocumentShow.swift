import ArgumentParser
import PlenaryDocuments
import PlenaryModel

struct DocumentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what a document says of itself, and its text.",
    discussion: """
      What was broken or doubtful is told first. docs/documents.md

      EXAMPLES:
        plenary document show A_RES_69_188.xml
        plenary document show draft.txt --json
        plenary document show draft.docx --text
      """)

  @Argument(help: "A file.", completion: .file()) var file: String
  @Flag(help: "Write the text alone.") var text = false
  @Flag(help: "Write the whole tree as JSON.") var json = false
  @Flag(help: "Of a Word file with tracked changes, the text before them.") var before = false

  func run() throws {
    let read = try DocumentFile(file, before: before)
    read.tellNotes()
    if json {
      print(DocumentJSON.text(of: read.document))
    } else if text {
      print(PlainTextExport(read.document).text(width: 88), terminator: "")
    } else {
      showFacts(read)
      print("")
      print(PlainTextExport(read.document).text(width: 88), terminator: "")
    }
    if read.isBroken { throw ExitCode(1) }
  }

  private func showFacts(_ read: DocumentFile) {
    let document = read.document
    let name = document.symbol.isEmpty ? document.kind.words : document.symbol
    print(Terminal.bold(name))
    var facts: [(String, String)] = [("form", read.form.rawValue), ("kind", document.kind.words)]
    facts.append(("organ", document.organ))
    facts.append(("session", document.session?.words ?? ""))
    facts.append(
      (
        "agenda item",
        document.agendaItems.map { "\($0.number) \($0.title)" }.joined(separator: "; ")
      ))
    facts.append(("adopted", document.dates.adoption?.description ?? ""))
    facts.append(("issued", document.dates.issuance?.description ?? ""))
    facts.append(("from", document.origin.plain))
    facts.append(("sponsors", sponsors(document)))
    for vote in document.votes { facts.append(("vote", DocumentShow.words(vote))) }
    facts.append(("text", DocumentShow.size(document)))
    for (label, value) in facts where !value.isEmpty {
      let lines = wrapped(value, margin: 13)
      print("\(label)\(String(repeating: " ", count: max(1, 13 - label.count)))", terminator: "")
      print(lines.joined(separator: "\n").drop { $0 == " " })
    }
  }

  private func sponsors(_ document: Document) -> String {
    let initial = document.sponsors.filter { $0.stage == .initial }.map(\.name)
    let more = document.sponsors.filter { $0.stage == .additional }.map(\.name)
    return initial.joined(separator: ", ")
      + (more.isEmpty ? "" : "; later \(more.joined(separator: ", "))")
  }

  private static func words(_ vote: DocumentVote) -> String {
    let counts = vote.counts.map { count in
      let listed = count.voters.count
      let differs = count.declared.map { $0 != listed && listed > 0 } ?? false
      return "\(count.column) \(count.declared.map { String($0) } ?? "?")"
        + (differs ? " (\(listed) listed)" : "")
    }
    return ([vote.outcome] + counts).joined(separator: ", ")
  }

  private static func size(_ document: Document) -> String {
    var parts = [counted(document.preamble.count, "preambular paragraph", "preambular paragraphs")]
    let operative = document.body.count { $0.kind == .operative || $0.kind == .paragraph }
    parts.append(counted(operative, "operative paragraph", "operative paragraphs"))
    let notes = document.footnotes.count
    if notes > 0 { parts.append(counted(notes, "footnote", "footnotes")) }
    if !document.annexes.isEmpty {
      parts.append(counted(document.annexes.count, "annex", "annexes"))
    }
    return parts.joined(separator: ", ")
  }
}

extension Document.Kind {
  /// "draft resolution".
  var words: String {
    switch self {
    case .resolution: "resolution"
    case .decision: "decision"
    case .draftResolution: "draft resolution"
    case .draftDecision: "draft decision"
    case .amendment: "amendment"
    case .report: "report"
    case .letter: "letter"
    case .presidentialStatement: "statement by the President"
    case .document: "document"
    }
  }
}
