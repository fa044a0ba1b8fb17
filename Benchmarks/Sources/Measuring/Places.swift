public import Foundation

/// Where real data and the project's own institutions are.
public enum Places {
  /// Real data beside the project: `../shared/data`, or PLENARY_DATA.
  public static var data: String {
    ProcessInfo.processInfo.environment["PLENARY_DATA"]
      ?? project.appending(path: "../shared/data").standardizedFileURL.path
  }

  /// A file or folder of the data; nil where it is not there, which is said in a line.
  public static func data(_ path: String) -> String? {
    let found = data + "/" + path
    if FileManager.default.fileExists(atPath: found) { return found }
    print("left out: \(path) is not beside the project")
    return nil
  }

  /// The root of the project.
  public static var project: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  public static var institutions: String { project.appending(path: "Institutions").path }
}
