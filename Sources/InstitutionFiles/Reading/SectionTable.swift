import PlenaryModel

/// A file of an institution's folder, as text.
public struct InstitutionFile: Sendable, Hashable {
  /// As diagnostics name it: `Institutions/united-nations/members.yaml`.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The sections of all files of a folder, put together: a section may stand in several files, a
/// key of a section once.
struct SectionTable {
  private var sections: [String: WrittenNode] = [:]
  private var firstKeys: [String: [String: FilePlace]] = [:]

  static let known = [
    "institution", "sources", "rules", "decision-rules", "members", "groups", "observers",
    "weights", "terms", "suspensions", "coverage", "sessions", "bodies", "procedures", "actions",
    "powers", "routes", "questions", "dockets", "declarations",
  ]
  /// Not a section: whether the entries of this file that do not say so were checked.
  private static let fileDefault = "default-checked"
  /// In these a key may stand again in another file: the legend of that file, or more rows.
  private static let repeatable: Set<String> = [
    "sources", "terms", "suspensions", "coverage", "sessions", "weights", "declarations",
  ]

  subscript(name: String) -> WrittenNode? { sections[name] }

  mutating func add(_ node: WrittenNode, _ reading: Reading) {
    guard case .mapping(let entries) = node.content else {
      if node.isNothing { return }
      reading.error(
        "A file holds sections (`members:`, `rules:`), not \(node.kind).", at: node.place)
      return
    }
    for entry in entries {
      if entry.key == SectionTable.fileDefault {
        reading.fileDefaults[node.place.file] =
          reading.choice(RuleCitation.Checked.self)(entry.value)
        continue
      }
      var entry = entry
      if !SectionTable.known.contains(entry.key) {
        let known = SectionTable.known + [SectionTable.fileDefault]
        let meant = Suggestions.nearest(to: entry.key, among: known)
        reading.error(
          "`\(abridged(entry.key))` is not a section.", at: entry.keyPlace,
          hint: Suggestions.question(meant)
            ?? "Sections are " + SectionTable.known.joined(separator: ", ") + ".")
        // Read as what is probably meant: else whatever it defines would be missed everywhere.
        guard let section = meant.first, section != SectionTable.fileDefault else { continue }
        entry.key = section
      }
      // A heading with nothing under it yet is no mistake.
      if !entry.value.isNothing { merge(entry, reading) }
    }
  }

  private mutating func merge(_ section: WrittenNode.Entry, _ reading: Reading) {
    let name = section.key
    guard let present = sections[name] else {
      sections[name] = section.value
      if case .mapping(let entries) = section.value.content {
        firstKeys[name] = Dictionary(entries.map { ($0.key, $0.keyPlace) }) { first, _ in first }
      }
      return
    }
    switch (present.content, section.value.content) {
    case (.list(let first), .list(let more)):
      sections[name]?.content = .list(first + more)
    case (.mapping(let first), .mapping(let more)):
      var kept: [WrittenNode.Entry] = []
      for entry in more {
        if let earlier = firstKeys[name]?[entry.key], !SectionTable.repeatable.contains(name) {
          reading.error(
            "`\(abridged(entry.key))` stands twice in the section `\(name)`.", at: entry.keyPlace,
            hint: "It stands already at \(earlier); keep one of the two.")
        } else {
          firstKeys[name, default: [:]][entry.key] = entry.keyPlace
          kept.append(entry)
        }
      }
      sections[name]?.content = .mapping(first + kept)
    default:
      reading.error(
        "The section `\(name)` is \(section.value.kind) here and \(present.kind) at \(present.place).",
        at: section.value.place)
    }
  }
}
