import Foundation
import InstitutionFiles
import PlenaryCoverage
import PlenaryModel

/// The readers of the tests, made once: the United Nations' files take a while to read.
enum Nations {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let institution: Institution = {
    let library = InstitutionLibrary(root: root.appendingPathComponent("Institutions").path)
    guard let loaded = library.load("united-nations").institution else {
      preconditionFailure("The files of the United Nations do not pass their check.")
    }
    return loaded
  }()

  static let press = PressReader(institution)
  static let rollCalls = RollCallReader(institution)

  /// The day on which the texts of the tests are published: a Friday.
  static let published = Day("2023-10-27")

  static func data(_ path: String) -> URL? {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let base =
      environment.map { URL(fileURLWithPath: $0) }
      ?? root.appendingPathComponent("../shared/data")
    let url = base.appendingPathComponent(path)
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("left out: \(path) is not beside the project")
    return nil
  }
}
