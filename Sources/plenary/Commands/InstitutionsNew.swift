import ArgumentParser
import Foundation
import InstitutionFiles
import PlenaryModel

extension Institutions {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begins an institution: a folder of files that pass every check, to be edited.",
      discussion: """
        Writes Institutions/ID with an ordinary assembly that decides by simple majority. Nothing \
        that is there is overwritten.

        EXAMPLES:
          plenary institutions new school-council
          plenary institutions new school-council --into drafts
        """)

    @Argument(help: "The name of its folder: small letters, digits and hyphens.")
    var id: String

    @Option(
      help: ArgumentHelp("The folder in which its folder is made.", valueName: "folder"),
      completion: .directory)
    var into = "Institutions"

    func run() throws {
      guard Institution.isID(id) else {
        throw refuse(
          "`\(id)` cannot be the name of an institution's folder.",
          hint: "Use small letters, digits and hyphens: school-council.")
      }
      let folder = "\(into)/\(id)"
      let files = FileManager.default
      guard !files.fileExists(atPath: folder) else {
        throw refuse(
          "`\(folder)` is there already; nothing was written.",
          hint: "Choose another name, or see `plenary institutions check \(folder)`.")
      }
      do {
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for file in Institution.template(id: InstitutionID(id)) {
          try file.text.write(toFile: "\(folder)/\(file.path)", atomically: true, encoding: .utf8)
          print("\(folder)/\(file.path)")
        }
      } catch {
        throw refuse(
          "`\(folder)` cannot be written: \(error.localizedDescription)",
          hint: "Check who owns the folder, and whether there is room.")
      }
      let flag = into == "Institutions" ? "" : " --institutions \(into)"
      Terminal.note(
        """
        written; what to do next:
          1. Name the members and bodies in institution.yaml.
          2. Say in rules.yaml where each rule stands, and in procedure.yaml what is different.
          3. plenary institutions check \(folder)
          4. plenary institutions show \(id)\(flag)
        """)
    }
  }
}
