public import PlenaryModel
import Synchronization

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

  /// What an institution is called.
  public struct Heading: Sendable, Hashable {
    public var id: InstitutionID
    /// Empty where the files do not say.
    public var name: String
    public var aliases: [String]

    var names: [String] { name.isEmpty ? aliases : [name] + aliases }
  }

  private enum Origin: Sendable {
    case folder(String)
    case memory([InstitutionID: [InstitutionFile]])
  }

  private let origin: Origin
  private var memory: Memory?

  /// - Parameter root: the folder that holds a folder for each institution.
  public init(root: String) {
    origin = .folder(root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root)
  }

  /// Institutions whose files are at hand already, for tests.
  public init(files: [InstitutionID: [InstitutionFile]]) { origin = .memory(files) }

  /// The same library, which reads each institution once and then remembers it: for many cases
  /// one after the other, while nobody edits the files.
  public func remembering() -> InstitutionLibrary {
    if memory != nil { return self }
    var library = self
    library.memory = Memory()
    return library
  }

  /// The folders, by name.
  public var ids: [InstitutionID] {
    switch origin {
    case .folder(let root): FolderFiles.institutions(in: root).map { InstitutionID($0) }
    case .memory(let files): files.keys.sorted()
    }
  }

  public func load(_ id: InstitutionID) -> Loaded { load([id])[0].loaded }

  /// Several, in the order given; what they use in common is read once.
  public func load(_ ids: [InstitutionID]) -> [(id: InstitutionID, loaded: Loaded)] {
    let drafts = memory?.drafts ?? Drafts()
    return ids.map { id in
      if let known = memory?.loaded.withLock({ $0[id] }) { return (id, known) }
      let loaded = loaded(id, drafts)
      memory?.loaded.withLock { $0[id] = loaded }
      return (id, loaded)
    }
  }

  /// All of them, by name of their folders.
  public func loadAll() -> [(id: InstitutionID, loaded: Loaded)] { load(ids) }

  private func loaded(_ id: InstitutionID, _ drafts: Drafts) -> Loaded {
    let draft = draft(of: id, path: [], drafts)
    let hasErrors = draft.errorCount > 0
    return Loaded(
      institution: hasErrors ? nil : Institution(checked: draft.contents),
      diagnostics: draft.diagnostics)
  }

  /// The institution of that name or alias, checked.
  public func institution(named text: String) throws(InstitutionError) -> Institution {
    try checked(id(named: text))
  }

  /// Whose name or alias that is, without a check of its files.
  public func id(named text: String) throws(InstitutionError) -> InstitutionID {
    let known = ids
    let wanted = FoldedName(text)
    let byID = known.first { $0.code == text } ?? known.first { FoldedName($0.code) == wanted }
    if let byID { return byID }
    let headings = known.map { heading(of: $0) }
    if let found = headings.first(where: { $0.names.contains { FoldedName($0) == wanted } }) {
      return found.id
    }
    let names = headings.flatMap { [$0.id.code] + $0.names }
    throw .unknownInstitution(text, suggestions: Suggestions.nearest(to: text, among: names))
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

  /// What an institution is called, without reading all of its files: for lists.
  public func heading(of id: InstitutionID) -> Heading {
    let reading = Reading()
    for file in reader(of: id).files {
      // Only a file with such a line can have the section.
      let hasSection = file.text.split(whereSeparator: \.isNewline).contains {
        $0.hasPrefix("institution")
      }
      guard hasSection, let node = YAMLText(text: file.text, file: file.path).read(reading) else {
        continue
      }
      var sections = SectionTable()
      sections.add(node, reading)
      guard let head = sections["institution"] else { continue }
      let place = FilePlace(file: file.path, line: 1, column: 1)
      let section = InstitutionSection.read(head, folder: id, at: place, reading)
      return Heading(id: id, name: section.name, aliases: section.aliases)
    }
    return Heading(id: id, name: "", aliases: [])
  }

  /// The drafts of one loading, so that an institution that several use is read once.
  private final class Drafts: Sendable {
    let known = Mutex<[InstitutionID: InstitutionReader.Draft]>([:])
  }

  private final class Memory: Sendable {
    let drafts = Drafts()
    let loaded = Mutex<[InstitutionID: Loaded]>([:])
  }

  private func draft(
    of id: InstitutionID, path: [InstitutionID], _ drafts: Drafts
  ) -> InstitutionReader.Draft {
    if let known = drafts.known.withLock({ $0[id] }) { return known }
    let draft = read(id, path: path, drafts)
    drafts.known.withLock { $0[id] = draft }
    return draft
  }

  private func read(
    _ id: InstitutionID, path: [InstitutionID], _ drafts: Drafts
  ) -> InstitutionReader.Draft {
    reader(of: id).read { other in
      if let start = (path + [id]).firstIndex(of: other) {
        return .cycle(Array((path + [id])[start...]) + [other])
      }
      guard ids.contains(other) else {
        let others = ids.filter { $0 != id }.map(\.code)
        return .unknown(suggestions: Suggestions.nearest(to: other.code, among: others))
      }
      let draft = draft(of: other, path: path + [id], drafts)
      return .contents(draft.contents, errors: draft.errorCount)
    }
  }

  func files(of id: InstitutionID) -> [InstitutionFile] { reader(of: id).files }

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
