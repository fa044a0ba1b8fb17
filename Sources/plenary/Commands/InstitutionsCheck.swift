import ArgumentParser
import Foundation
import InstitutionFiles
import PlenaryModel

extension Institutions {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports every mistake in institutions' files at once.",
      discussion: """
        For each mistake: the file, the line and the column, what is wrong, and what may be meant. \
        PATH is an institution's folder, or its id. Without one, all are checked.

        EXAMPLES:
          plenary institutions check
          plenary institutions check united-nations
          plenary institutions check drafts/school-council

        Exit codes: 0 no errors, though there may be warnings; 1 errors; 2 there is no such folder.
        """)

    @Argument(
      help: ArgumentHelp("Folders of institutions, or their ids.", valueName: "path"),
      completion: .directory)
    var paths: [String] = []

    @OptionGroup var options: LibraryOptions

    func run() throws {
      var checked: [(name: String, loaded: InstitutionLibrary.Loaded)] = []
      if paths.isEmpty {
        let library = try options.library()
        let ids = library.ids
        for (number, (id, loaded)) in library.loadAll().enumerated() {
          checked.append((id.code, loaded))
          Terminal.progress(number + 1, of: ids.count, id.code)
        }
      }
      for path in paths { checked.append((path, try check(path))) }
      for diagnostic in checked.flatMap(\.loaded.diagnostics) { print(diagnostic) }
      let errors = checked.map(\.loaded.errorCount).reduce(0, +)
      let warnings = checked.map(\.loaded.warningCount).reduce(0, +)
      print(
        counted(checked.count, "institution", "institutions") + " checked: "
          + counted(errors, "error", "errors") + ", " + counted(warnings, "warning", "warnings"))
      if errors > 0 { throw ExitCode.doesNotHold }
    }

    private func check(_ path: String) throws -> InstitutionLibrary.Loaded {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        guard isFolder.boolValue else {
          throw refuse("`\(path)` is a file.", hint: "Name the folder that holds it.")
        }
        return InstitutionLibrary.check(path: path)
      }
      guard !path.contains("/") else {
        throw refuse("There is no folder `\(path)`.", hint: "Name an institution's folder or id.")
      }
      let library = try options.library()
      return library.load(try library.id(named: path))
    }
  }
}
