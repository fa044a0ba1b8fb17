import PlenaryModel

/// `institution:` who it is, and `sources:` what its entries rely on.
struct InstitutionSection {
  var name = ""
  var aliases: [String] = []
  /// With the place where each is named.
  var uses: [(id: InstitutionID, place: FilePlace)] = []

  static func read(
    _ node: WrittenNode?, folder: InstitutionID, at folderPlace: FilePlace, _ reading: Reading
  ) -> InstitutionSection {
    var section = InstitutionSection()
    guard let node else {
      reading.error(
        "The folder has no section `institution`.", at: folderPlace,
        hint: "Write `institution: {id: \(folder), name: ...}` in one of its files.")
      return section
    }
    _ = reading.mapping(node, "the section `institution`") { entry in
      if let id = entry.required("id", reading.text), id != folder.code {
        reading.error(
          "The institution is called `\(abridged(id))` and its folder `\(folder)`.",
          at: entry.place(of: "id"), hint: "Write `id: \(folder)` or rename the folder.")
      }
      section.name = entry.required("name", reading.text) ?? ""
      section.aliases = entry.optional("aliases", reading.texts) ?? []
      reading.defaultChecked =
        entry.optional("default-checked", reading.choice(RuleCitation.Checked.self)) ?? .unchecked
      _ = entry.optional("note", reading.texts)
      section.uses =
        entry.optional(
          "uses",
          reading.list { item in reading.text(item).map { (InstitutionID($0), item.place) } })
        ?? []
      return Optional(())
    }
    return section
  }
}

extension Reading {
  func sources(_ node: WrittenNode?) -> [Source] {
    guard let node else { return [] }
    var sources: [Source] = []
    entries(node, "the section `sources`") { entry in
      defines(.source, entry.key)
      let source = mapping(entry.value, "the source `\(entry.key)`") { row -> Source? in
        let title = row.required("title", text)
        let location = row.optional("where", text)
        let note = row.optional("note", text)
        return title.map {
          Source(
            key: entry.key, title: $0, location: location, note: note, place: entry.keyPlace)
        }
      }
      if let source { sources.append(source) }
    }
    return sources
  }

  /// The `source:`, `checked:` and `note:` of a row.
  func provenance(_ row: MappingReader) -> Provenance {
    let source = row.optional("source", sourceKey)
    let checked = row.optional("checked", choice(RuleCitation.Checked.self))
    let note = row.optional("note", text)
    return Provenance(
      source: source, checked: checked ?? defaultChecked(in: row.place.file), note: note)
  }
}
