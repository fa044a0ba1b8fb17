import ArgumentParser
import Foundation
import InstitutionFiles
import PlenaryArchive
import PlenaryModel

struct Archive: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Imports, checks, searches and exports recorded votes.",
    discussion: """
      An archive is one file of recorded votes with what each source says of them. docs/archive.md \
      leads from a download to a picture.

      EXAMPLES:
        plenary archive import 2026_02_06_ga_voting.csv
        plenary archive check
        plenary archive search nuclear --session 69 --voted CHN=against
        plenary archive show A/RES/69/188
        plenary archive member IND --session 55-70
        plenary archive export --format csv > votes.csv

      Exit codes: 0 all is well; 1 a check found contradictions, or nothing was found; 2 something \
      was refused or cannot be used.
      """,
    subcommands: [
      ArchiveImport.self, ArchiveCheckCommand.self, ArchiveSearch.self, ArchiveShow.self,
      ArchiveSeries.self, ArchiveMoved.self, ArchiveMember.self, ArchivePair.self,
      ArchiveExportCommand.self,
    ])
}

/// Which archive, for every command that reads one.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive. Default: PLENARY_ARCHIVE, or votes.archive.", valueName: "file"),
    completion: .file())
  var archive: String?

  @OptionGroup var library: LibraryOptions

  var path: String {
    archive ?? ProcessInfo.processInfo.environment["PLENARY_ARCHIVE"] ?? "votes.archive"
  }

  func file(creating: Bool = false) throws -> ArchiveFile {
    try ArchiveFile(path, creating: creating)
  }

  /// The institution whose members the public sources name.
  func institution() throws -> Institution {
    try library.library().institution(named: "united-nations")
  }
}
