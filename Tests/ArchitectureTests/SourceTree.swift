import Foundation

/// A text file of this repository, named as one would name it from the root.
struct RepositoryFile {
  let path: String
  let text: String

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The file's name without what follows the last dot.
  var stem: String { name.split(separator: ".").dropLast().joined(separator: ".") }

  /// Lines with their numbers, as an editor counts them.
  static func numbered(_ text: String) -> [(number: Int, line: Substring)] {
    // "\r\n" is one Character, so both newlines are named.
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .enumerated().map { (number: $0.offset + 1, line: $0.element) }
  }
}

/// One breach of a rule of the house: where it is, what is wrong and what to do about it.
struct Finding: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// The repository as it stands on disk, found from where this file was compiled.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func file(_ path: String) throws -> RepositoryFile {
    let data = try Data(contentsOf: root.appending(path: path))
    return RepositoryFile(path: path, text: String(decoding: data, as: UTF8.self))
  }

  /// The folders directly inside a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { name in
        var isFolder: ObjCBool = false
        let path = root.appending(path: folder).appending(path: name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && isFolder.boolValue
      }
      .sorted()
  }

  /// Every file under a folder (or the file itself), in order; none when there is no such folder.
  static func files(under start: String, endingIn suffixes: [String]) throws -> [RepositoryFile] {
    var isFolder: ObjCBool = false
    let location = root.appending(path: start).path
    guard FileManager.default.fileExists(atPath: location, isDirectory: &isFolder) else {
      return []
    }
    guard isFolder.boolValue else { return [try file(start)] }
    let inside = try FileManager.default.subpathsOfDirectory(atPath: location)
    return
      try inside
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { path in suffixes.contains { path.hasSuffix($0) } }
      .sorted()
      .map { try file(start + "/" + $0) }
  }

  static func swiftFiles(of target: String) throws -> [RepositoryFile] {
    try files(under: "Sources/" + target, endingIn: [".swift"])
  }
}
