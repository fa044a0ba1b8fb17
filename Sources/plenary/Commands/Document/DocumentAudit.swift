import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import MemberNames
import PlenaryDocuments
import PlenaryModel

struct DocumentAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Finds what contradicts itself in official records of votes.",
    discussion: """
      A voter listed twice, a total that is declared and a list that adds up to another, two elements \
      that disagree, more votes than members, a member that votes before its admission. Folders are \
      looked through with all below them.

      EXAMPLES:
        plenary document audit A_RES_77_293.xml
        plenary document audit resolutions/ --json > contradictions.jsonl
      """)

  @Argument(help: "Files and folders.", completion: .file()) var paths: [String]
  @Option(help: ArgumentHelp("The institution whose members vote.", valueName: "name"))
  var institution = "united-nations"
  @Flag(help: "Also what differs and may have a reason.") var doubts = false
  @Flag(help: "Write one JSON object a contradiction.") var json = false
  @OptionGroup var library: LibraryOptions

  func run() throws {
    let institution = try library.library().institution(named: institution)
    let files = try paths.flatMap(DocumentAudit.files)
    let audit = RecordAudit(objection: DocumentAudit.objection(institution))
    var found = 0
    var unread = 0
    for (number, path) in files.enumerated() {
      if number % 50 == 0 { Terminal.progress(number, of: files.count, "files") }
      let outcome = AkomaNtoso.read(try DocumentFile.bytes(of: path), file: path)
      guard let document = outcome.document else {
        unread += 1
        Terminal.note(outcome.diagnostics.first?.description ?? "\(path): holds no document")
        continue
      }
      if !outcome.isWellFormed, let first = outcome.diagnostics.first {
        unread += 1
        Terminal.note("\(first.description); what could be read of it was audited")
      }
      var kinds = audit.contradictions(in: document)
      if doubts { kinds += audit.doubts(in: document) }
      found += kinds.count
      for contradiction in kinds { tell(contradiction, in: path) }
    }
    Terminal.progress(files.count, of: files.count, "files")
    if !json {
      print(
        "\(counted(files.count, "document", "documents")): "
          + "\(counted(found, "contradiction", "contradictions"))"
          + (unread > 0 ? ", \(unread) not well-formed" : "") + ".")
    }
    if found > 0 { throw ExitCode(1) }
  }

  private func tell(_ contradiction: RecordContradiction, in path: String) {
    if json {
      let object: JSONObject = [
        "file": .string(path), "symbol": .string(contradiction.symbol),
        "contradiction": .string(contradiction.message),
      ]
      print(JSONValue.object(object).text())
    } else {
      let name = contradiction.symbol.isEmpty ? path : contradiction.symbol
      print("\(name): \(contradiction.message)")
    }
  }

  /// The files of a folder and of those in it, by their names.
  private static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refuse("There is no file or folder `\(path)`.", hint: "Check its name.")
    }
    guard isFolder.boolValue else { return [path] }
    let names = (FileManager.default.enumerator(atPath: path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.lowercased().hasSuffix(".xml") }.sorted()
    guard !names.isEmpty else {
      throw refuse("The folder `\(path)` holds no XML.", hint: "Akoma Ntoso is audited.")
    }
    return names.map { "\(path)/\($0)" }
  }

  /// Who was no member on a day, by any name.
  private static func objection(
    _ institution: Institution
  ) -> @Sendable (String, Day) -> String? {
    let directory = MemberDirectory(institution)
    return { voter, day in
      guard let id = directory.member(voter, on: nil), let member = institution.member(id),
        !member.isMember(on: day)
      else { return nil }
      return "was no member on \(day)"
    }
  }
}
