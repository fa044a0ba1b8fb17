import ArgumentParser
import Foundation
import PlenaryDocuments
import PlenaryModel

struct DocumentConsolidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Writes a resolution as later resolutions changed it.",
    discussion: """
      The amending provisions of the later texts are carried out ("Decides that paragraph 9 of \
      resolution 1970 (2011) shall be replaced by"), in the order of their days. What a document says \
      of its own vote decides: a draft that was vetoed or rejected changes nothing. Where a document \
      does not say, name its outcome.

      EXAMPLES:
        plenary document consolidate S_RES_1970.xml S_RES_1973.xml
        plenary document consolidate S_RES_2270.xml S_RES_2321.xml S_RES_2371.xml --as-at 2017-01-01
        plenary document consolidate base.xml draft.xml --outcome draft.xml=vetoed --output text.html
      """)

  @Argument(help: "The text that is changed.", completion: .file()) var base: String
  @Argument(help: "The texts that change it.", completion: .file()) var amending: [String]
  @Option(help: ArgumentHelp("As it stood on this day.", valueName: "day")) var asAt: String?
  @Option(
    help: ArgumentHelp(
      "What came of one of them: adopted, adopted-without-vote, rejected, vetoed.",
      valueName: "file=outcome"))
  var outcome: [String] = []
  @Option(
    help: ArgumentHelp("Where to write the text; the form by the name.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let read = try DocumentFile(base)
    let told = try outcomes()
    var decided: [DecidedAmendment] = []
    for path in amending {
      let text = try DocumentFile(path)
      let came = told[path] ?? text.document.outcome
      guard let came else {
        throw refuse(
          "\(path) does not say what came of it.", hint: "Say it: --outcome \(path)=adopted.")
      }
      let (provisions, doubts) = text.document.amendingProvisions()
      for doubt in doubts { Terminal.note("\(path): \(doubt.text)") }
      if provisions.isEmpty { Terminal.note("\(path) changes no earlier resolution") }
      decided += provisions.map { provision in
        DecidedAmendment(
          symbol: text.document.symbol, paragraph: provision.number,
          amends: provision.amends.canonical, outcome: came, day: text.document.dates.adoption,
          instructions: provision.instructions)
      }
    }
    let result = read.document.consolidated(by: decided, asAt: try asAt.map { try day($0) })
    tell(result)
    if let output {
      guard let form = DocumentConvert.Form(fileName: output) else {
        throw refuse(
          "`\(output)` does not tell a form.",
          hint: "End it with .docx, .xml, .html, .json or .txt.")
      }
      try Terminal.write(DocumentConvert.bytes(of: result.document, as: form), toFile: output)
    }
  }

  private func outcomes() throws -> [String: DecidedAmendment.Outcome] {
    var told: [String: DecidedAmendment.Outcome] = [:]
    for text in outcome {
      let parts = text.split(separator: "=").map(String.init)
      let words = parts.last?.replacing("-without-vote", with: "WithoutVote") ?? ""
      guard parts.count == 2, let outcome = DecidedAmendment.Outcome(rawValue: words) else {
        throw refuse(
          "`\(text)` is no outcome.", hint: "Write it as S_2014_348.xml=vetoed.")
      }
      told[parts[0]] = outcome
    }
    return told
  }

  private func tell(_ result: Consolidation) {
    for change in result.changes {
      let when = change.day.map { " of \($0)" } ?? ""
      print(Terminal.bold("\(change.number): by \(change.by), \(change.byParagraph)\(when)"))
      if !change.before.isEmpty {
        for line in wrapped("[-\(change.before)-]", margin: 2) { print(line) }
      }
      if !change.after.isEmpty {
        for line in wrapped("{+\(change.after)+}", margin: 2) { print(line) }
      }
    }
    if result.changes.isEmpty { print("Nothing was changed.") }
    for left in result.leftOut {
      Terminal.note("\(left.symbol), \(left.paragraph): \(left.reason.words)")
    }
    for notice in result.notices { Terminal.note(notice) }
  }
}

extension Document {
  /// What came of it, by its own account; nil where it says nothing.
  fileprivate var outcome: DecidedAmendment.Outcome? {
    let said = (votes.map(\.outcome) + steps.map(\.outcome)).map { $0.lowercased() }
    if said.contains(where: { $0.contains("veto") }) { return .vetoed }
    if said.contains(where: { $0.contains("notadopted") || $0.contains("rejected") }) {
      return .rejected
    }
    if said.contains(where: { $0.contains("withoutvote") }) { return .adoptedWithoutVote }
    if said.contains(where: { $0.hasPrefix("adopted") }) { return .adopted }
    return kind == .resolution || kind == .decision ? .adopted : nil
  }
}

extension Consolidation.LeftOut.Reason {
  fileprivate var words: String {
    switch self {
    case .notAdopted(let outcome): "changes nothing: it was \(outcome.rawValue)"
    case .afterTheDay: "left out: it is later than the day asked for"
    case .anotherText: "is about another text"
    case .doesNotFit(let misfits): misfits.map(\.text).joined(separator: " ")
    }
  }
}
