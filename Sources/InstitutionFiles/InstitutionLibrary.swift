public import PlenaryModel

/// The institutions of one folder, each a folder of its own.
public struct InstitutionLibrary: Sendable {
  /// What came of reading an institution's folder.
  public struct Loaded: Sendable {
    /// Only if nothing was wrong; warnings do not count.
    public var institution: Institution?
    /// By place.
    public var diagnostics: [Diagnostic]

    public var errorCount: Int { diagnostics.count { $0.severity == .error } }
    public var warningCount: Int { diagnostics.count - errorCount }
  }

  private enum Origin: Sendable {
    case folder(String)
    case memory([InstitutionID: [InstitutionFile]])
  }

  private let origin: Origin

  /// - Parameter root: the folder that holds a folder for each institution.
  public init(root: String) {
    origin = .folder(root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root)
  }

  /// Institutions whose files are at hand already, for tests.
  public init(files: [InstitutionID: [InstitutionFile]]) { origin = .memory(files) }

  /// The folders, by name.
  public var ids: [InstitutionID] {
    switch origin {
    case .folder(let root): FolderFiles.institutions(in: root).map { InstitutionID($0) }
    case .memory(let files): files.keys.sorted()
    }
  }

  public func load(_ id: InstitutionID) -> Loaded {
    let draft = draft(of: id, path: [])
    let hasErrors = draft.errorCount > 0
    return Loaded(
      institution: hasErrors ? nil : Institution(checked: draft.contents),
      diagnostics: draft.diagnostics)
  }

  /// The institution of that name or alias, checked.
  public func institution(named text: String) throws(InstitutionError) -> Institution {
    let known = ids
    let wanted = FoldedName(text)
    let byID = known.first { $0.code == text } ?? known.first { FoldedName($0.code) == wanted }
    if let byID { return try checked(byID) }
    // Names and aliases stand inside the files: all have to be read.
    for id in known {
      guard let institution = load(id).institution else { continue }
      if ([institution.name] + institution.aliases).contains(where: { FoldedName($0) == wanted }) {
        return institution
      }
    }
    throw .unknownInstitution(
      text, suggestions: Suggestions.nearest(to: text, among: known.map(\.code)))
  }

  private func checked(_ id: InstitutionID) throws(InstitutionError) -> Institution {
    let loaded = load(id)
    guard let institution = loaded.institution else {
      throw .notChecked(id, errors: loaded.errorCount)
    }
    return institution
  }

  /// Checks one folder, wherever it is; institutions that it uses are looked for beside it.
  public static func check(path: String) -> Loaded {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let (root, name) = FolderFiles.split(trimmed) else {
      let place = FilePlace(file: trimmed, line: 1, column: 1)
      return Loaded(
        institution: nil,
        diagnostics: [
          Diagnostic(
            .error, "This is no folder of an institution.", at: place,
            hint: "Name the folder that holds its .yaml files.")
        ])
    }
    return InstitutionLibrary(root: root).load(InstitutionID(name))
  }

  private func draft(of id: InstitutionID, path: [InstitutionID]) -> InstitutionReader.Draft {
    reader(of: id).read { other in
      if let start = (path + [id]).firstIndex(of: other) {
        return .cycle(Array((path + [id])[start...]) + [other])
      }
      guard ids.contains(other) else {
        let others = ids.filter { $0 != id }.map(\.code)
        return .unknown(suggestions: Suggestions.nearest(to: other.code, among: others))
      }
      let draft = draft(of: other, path: path + [id])
      return .contents(draft.contents, errors: draft.errorCount)
    }
  }

  private func reader(of id: InstitutionID) -> InstitutionReader {
    switch origin {
    case .folder(let root):
      let folder = root == "." ? id.code : "\(root)/\(id)"
      let files = FolderFiles(folder: folder)
      return InstitutionReader(
        id: id, files: files.files, folder: folder, problems: files.problems)
    case .memory(let files):
      return InstitutionReader(id: id, files: files[id] ?? [], folder: id.code)
    }
  }
}
