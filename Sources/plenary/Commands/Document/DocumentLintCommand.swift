import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import PlenaryArchive
import PlenaryDocuments
import PlenaryModel
import Secretariat

struct DocumentLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks a draft before it is submitted.",
    discussion: """
      Openings, punctuation between paragraphs, numbers, symbols, references, pairs of marks, and \
      decisions beyond the powers of the body, with their legal basis. References are looked up in \
      an archive where --archive names one. Findings are notes, warnings, errors, and alerts: the \
      last for the members, who may act on them.

      EXAMPLES:
        plenary document lint draft.txt --body GA
        plenary document lint draft.docx --body SC --json
        plenary document lint draft.txt --archive votes.archive
        plenary document lint --rules
      """)

  @Argument(help: "Files.", completion: .file()) var files: [String] = []
  @Option(
    help: ArgumentHelp(
      "The body whose draft it is. Default: that of the document.", valueName: "body"))
  var body: String?
  @Option(help: ArgumentHelp("The institution.", valueName: "name")) var institution =
    "united-nations"
  @Option(
    help: ArgumentHelp("Look references up in this archive.", valueName: "file"),
    completion: .file())
  var archive: String?
  @Flag(help: "List the rules.") var rules = false
  @Flag(help: "Write one JSON object a finding.") var json = false
  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if files.isEmpty, !rules { throw ValidationError("Name a file, or ask for --rules.") }
  }

  func run() throws {
    if rules {
      var table = TextTable(["rule", "what it says"])
      for rule in LintRule.allCases { table.add([rule.rawValue, rule.title]) }
      table.print()
      return
    }
    let institution = try library.library().institution(named: institution)
    let known = try archive.map { try KnownResolutions(ArchiveFile($0).contents()) }
    var found = 0
    for path in files {
      let read = try DocumentFile(path)
      read.tellNotes(atMost: 3)
      let knowledge = try self.knowledge(institution, read.document, known)
      let findings = DraftLint(knowledge: knowledge).check(read.document)
      found += findings.count
      for finding in findings { tell(finding, in: path) }
    }
    if !json {
      print(found == 0 ? "Nothing was found." : counted(found, "finding.", "findings."))
    }
    if found > 0 { throw ExitCode(1) }
  }

  private func knowledge(
    _ institution: Institution, _ document: Document, _ known: KnownResolutions?
  ) throws -> LintKnowledge {
    let body = body.map { BodyID($0.uppercased()) } ?? DraftBody.id(of: document, institution)
    if let body, institution.body(body) == nil {
      throw refuse(
        "\(institution.name) has no body `\(body)`.",
        hint: "`plenary institutions show \(institution.id)` lists them.")
    }
    if body == nil {
      Terminal.note(
        "the document does not say whose draft it is; --body does: no powers are checked")
    }
    let powers = body.map {
      institution.powers(of: $0, on: document.dates.adoption ?? RuleBook.latest)
    }
    let titles = Dictionary(
      (powers ?? []).map { ($0.action, institution.title(of: $0.action)) }, uniquingKeysWith: { $1 }
    )
    var knowledge = LintKnowledge(powers: powers ?? [], actionTitles: titles)
    if let known { knowledge.exists = { text in known.contains(text) } }
    return knowledge
  }

  private func tell(_ finding: LintFinding, in path: String) {
    if json {
      var object: JSONObject = [
        "file": .string(path), "rule": .string(finding.rule.rawValue),
        "severity": .string(finding.severity.rawValue),
        "paragraph": .string(finding.paragraph.code), "place": .string(finding.place),
        "quote": .string(finding.quote), "why": .string(finding.why),
        "advice": .string(finding.advice),
      ]
      object["basis"] = finding.basis.map { .string($0) }
      print(JSONValue.object(object).text())
      return
    }
    print(Terminal.bold("\(finding.place): \(finding.severity.rawValue), \(finding.rule.rawValue)"))
    var sentences = [finding.why, finding.advice]
    if !finding.quote.isEmpty { sentences.insert("“\(finding.quote)”", at: 0) }
    if let basis = finding.basis { sentences.append("(\(basis))") }
    for line in wrapped(sentences.joined(separator: " "), margin: 2) { print(line) }
  }
}

/// Which body of an institution a document is of, by the organ it names.
enum DraftBody {
  static func id(of document: Document, _ institution: Institution) -> BodyID? {
    let organ = document.organ.lowercased()
    let named = institution.bodies.first { $0.name.lowercased() == organ && !organ.isEmpty }
    if let named { return named.id }
    guard let symbol = try? DocumentSymbol(document.symbol) else { return nil }
    let byOrgan = ["A": "GA", "S": "SC", "E": "ECOSOC"]
    return (symbol.body == "A/HRC" ? "HRC" : byOrgan[symbol.organ]).map { BodyID($0) }
      .flatMap { institution.body($0)?.id }
  }
}

/// What an archive of votes can say of references. A text that was adopted without a vote is not in it,
/// so that what it does not have is not known to be missing; but numbers run on within a session or a
/// series, and one that is far beyond the highest of its session was never given.
struct KnownResolutions: Sendable {
  private var keys: Set<String> = []
  /// The highest number of each session of the Assembly, and of the Council's one series.
  private var highest: [String: Int] = [:]
  /// Adopted texts go on after the last that was voted on.
  private static let slack = 60

  init(_ contents: ArchiveContents) {
    for vote in contents.votes {
      for stored in vote.reports {
        guard let symbol = try? DocumentSymbol(stored.report.resolution) else { continue }
        keys.insert(symbol.key)
        guard let number = symbol.number?.value else { continue }
        let series = KnownResolutions.series(symbol)
        highest[series] = max(highest[series] ?? 0, number)
      }
    }
  }

  private static func series(_ symbol: DocumentSymbol) -> String {
    let session = symbol.session.map { "\($0.session.rawValue)\($0.value)" } ?? ""
    return "\(symbol.body) \(symbol.series?.rawValue ?? "") \(session)"
  }

  /// Nil where it cannot tell.
  func contains(_ text: String) -> Bool? {
    guard let symbol = try? DocumentSymbol(text), symbol.kind == .resolution,
      let number = symbol.number?.value
    else { return nil }
    if keys.contains(symbol.key) { return true }
    // Only where numbers count within a session is the last one known to be the last.
    guard symbol.session != nil, let last = highest[KnownResolutions.series(symbol)] else {
      return nil
    }
    return number > last + KnownResolutions.slack ? false : nil
  }
}
