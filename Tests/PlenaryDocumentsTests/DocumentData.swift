import Foundation

/// Real data beside the project, where it is: `../shared/data`, or PLENARY_DATA.
enum DocumentData {
  static var root: URL {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return environment.map { URL(fileURLWithPath: $0) }
      ?? root.appendingPathComponent("../shared/data")
  }

  static func text(_ path: String) -> String? {
    if let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) {
      return text
    }
    print("left out: \(path) is not beside the project")
    return nil
  }
}
