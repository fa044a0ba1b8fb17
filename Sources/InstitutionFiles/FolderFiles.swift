import Foundation
import PlenaryModel

/// The `.yaml` files of a folder as texts, or what keeps them from being read.
struct FolderFiles {
  private(set) var files: [InstitutionFile] = []
  private(set) var problems: [Diagnostic] = []

  static let maximumBytes = 4 * 1024 * 1024
  static let maximumFiles = 200

  init(folder: String) {
    let here = FilePlace(file: folder, line: 1, column: 1)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      problems.append(
        Diagnostic(
          .error, "The folder is not there or cannot be read.", at: here,
          hint: "Name a folder that holds .yaml files."))
      return
    }
    let yaml = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
    for name in names.sorted() where name.hasSuffix(".yml") {
      problems.append(
        Diagnostic(
          .error, "Files are named .yaml here; this one would not be read.",
          at: FilePlace(file: "\(folder)/\(name)", line: 1, column: 1),
          hint: "Rename it to \(name.dropLast(4)).yaml."))
    }
    if yaml.isEmpty {
      problems.append(Diagnostic(.error, "The folder holds no .yaml file.", at: here))
    }
    if yaml.count > FolderFiles.maximumFiles {
      problems.append(
        Diagnostic(
          .error, "The folder holds more than \(FolderFiles.maximumFiles) files.", at: here))
    }
    for name in yaml.prefix(FolderFiles.maximumFiles) { read("\(folder)/\(name)") }
  }

  private mutating func read(_ path: String) {
    func problem(_ message: String, hint: String? = nil) {
      let place = FilePlace(file: path, line: 1, column: 1)
      problems.append(Diagnostic(.error, message, at: place, hint: hint))
    }
    // What is no plain file, a pipe for instance, might never end.
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      problem("This is not a file that can be read.")
      return
    }
    let megabytes = FolderFiles.maximumBytes / 1024 / 1024
    guard let size = attributes?[.size] as? Int, size <= FolderFiles.maximumBytes else {
      problem("The file is larger than \(megabytes) MB.", hint: "Split it into several files.")
      return
    }
    guard let data = FileManager.default.contents(atPath: resolved) else {
      problem("The file cannot be read.", hint: "Look at its permissions.")
      return
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      problem("The file is not UTF-8.", hint: "Save it as UTF-8.")
      return
    }
    files.append(InstitutionFile(path: path, text: text))
  }

  /// The names of the folders in a folder that hold a `.yaml` file.
  static func institutions(in root: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { name in
      let inside = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(name)")
      return !name.hasPrefix(".") && (inside ?? []).contains { $0.hasSuffix(".yaml") }
    }.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// The folder round a folder, and its name.
  static func split(_ path: String) -> (root: String, name: String)? {
    guard isFolder(path) else { return nil }
    if let slash = path.lastIndex(of: "/"), path.index(after: slash) < path.endIndex {
      let name = String(path[path.index(after: slash)...])
      if name != "." && name != ".." {
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
      }
    } else if path != "." && path != ".." && path != "/" {
      return (".", path)
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    return url.lastPathComponent == "/"
      ? nil : (url.deletingLastPathComponent().path, url.lastPathComponent)
  }
}

extension InstitutionLibrary {
  /// The library of this installation: the folder named, or else the one that the environment
  /// names, or else `Institutions` where one stands, beside the program, or where it is installed.
  public static func standard(explicit: String?) throws(InstitutionError) -> InstitutionLibrary {
    try standard(
      explicit: explicit,
      environment: ProcessInfo.processInfo.environment["PLENARY_INSTITUTIONS"],
      program: FolderFiles.program)
  }

  static func standard(
    explicit: String?, environment: String?, program: String?
  ) throws(InstitutionError) -> InstitutionLibrary {
    // Who names a folder means that one and no other.
    if let named = explicit ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      guard FolderFiles.isFolder(named) else { throw .noLibrary(lookedAt: [named]) }
      return InstitutionLibrary(root: named)
    }
    var places = ["./Institutions"]
    if let program {
      places += ["\(program)/Institutions", "\(program)/../share/plenary/Institutions"]
    }
    guard let place = places.first(where: FolderFiles.isFolder) else {
      throw .noLibrary(lookedAt: places)
    }
    return InstitutionLibrary(root: place.hasPrefix("./") ? String(place.dropFirst(2)) : place)
  }
}

extension FolderFiles {
  /// The folder of the running program, behind links.
  static var program: String? {
    Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}
