import PlenaryModel

/// Reads one mapping key by key and reports, when it is closed, the keys that nobody asked for.
///
/// All keys are asked for before any is found missing, so that one look tells every mistake.
final class MappingReader {
  /// What the mapping is, for messages: "the rule `GA-CORR`".
  let subject: String
  let place: FilePlace
  let read: Reading
  private let entries: [String: WrittenNode.Entry]
  private let order: [WrittenNode.Entry]
  private var asked: [String] = []
  private var missingKeys: [(key: String, hint: String?)] = []

  /// - Returns: nil, with a diagnostic, where the node is no mapping.
  init?(_ node: WrittenNode, _ subject: String, _ reading: Reading) {
    guard case .mapping(let entries) = node.content else {
      reading.error(
        "\(subject.capitalizedFirst) must be a mapping (`key: value`), not \(node.kind).",
        at: node.place)
      return nil
    }
    self.subject = subject
    self.place = node.place
    self.read = reading
    self.order = entries
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Whether the key is written, with or without a value.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The place of a key's value, or of the mapping.
  func place(of key: String) -> FilePlace { entries[key]?.value.place ?? place }

  func keyPlace(of key: String) -> FilePlace { entries[key]?.keyPlace ?? place }

  func node(_ key: String) -> WrittenNode? {
    asked.append(key)
    guard let entry = entries[key] else { return nil }
    guard !entry.value.isNothing else {
      read.error(
        "`\(key)` has no value.", at: entry.keyPlace, hint: "Write one or leave the key out.")
      return nil
    }
    return entry.value
  }

  func optional<Value>(_ key: String, _ reader: (WrittenNode) -> Value?) -> Value? {
    node(key).flatMap(reader)
  }

  func required<Value>(_ key: String, _ reader: (WrittenNode) -> Value?) -> Value? {
    if !has(key) { missing(key) }
    return node(key).flatMap(reader)
  }

  /// Notes that a key is missing, which is told when the mapping is closed: perhaps it is there
  /// and misspelled.
  func missing(_ key: String, hint: String? = nil) { missingKeys.append((key, hint)) }

  /// A mapping inside this one. What is read of it is nil only where something is wrong or the
  /// key is not there.
  func section<Value>(
    _ key: String, _ subject: String, _ reader: (MappingReader) -> Value?
  ) -> Value? {
    node(key).flatMap { read.mapping($0, subject, reader) }
  }

  /// The only key of a mapping that chooses one of several forms.
  var onlyEntry: WrittenNode.Entry? { order.count == 1 ? order[0] : nil }

  var writtenEntries: [WrittenNode.Entry] { order }

  func close() {
    var missing = missingKeys
    for entry in order where !asked.contains(entry.key) {
      let meant = Suggestions.nearest(to: entry.key, among: missing.map(\.key), limit: 1).first
      if let meant { missing.removeAll { $0.key == meant } }
      let free = asked.filter { !has($0) }
      read.error(
        "`\(abridged(entry.key))` is not a key of \(subject).", at: entry.keyPlace,
        hint: Suggestions.question(meant.map { [$0] } ?? [])
          ?? Suggestions.didYouMean(entry.key, among: free.isEmpty ? asked : free)
          ?? "Known here: " + asked.joined(separator: ", ") + ".")
    }
    for (key, hint) in missing {
      read.error("\(subject.capitalizedFirst) has no `\(key)`.", at: place, hint: hint)
    }
  }
}

extension Reading {
  /// Reads a mapping and reports its unknown keys.
  func mapping<Value>(
    _ node: WrittenNode, _ subject: String, _ reader: (MappingReader) -> Value?
  ) -> Value? {
    guard let mapping = MappingReader(node, subject, self) else { return nil }
    let value = reader(mapping)
    mapping.close()
    return value
  }

  /// The values of a mapping whose keys are names: rules by their id, bodies by their code.
  func entries(
    _ node: WrittenNode, _ subject: String, _ reader: (WrittenNode.Entry) -> Void
  ) {
    guard case .mapping(let entries) = node.content else {
      error(
        "\(subject.capitalizedFirst) must be a mapping (`key: value`), not \(node.kind).",
        at: node.place)
      return
    }
    for entry in entries {
      guard !entry.key.isEmpty else {
        error("A name is missing before the colon.", at: entry.keyPlace)
        continue
      }
      guard !entry.value.isNothing else {
        error(
          "`\(entry.key)` has no value.", at: entry.keyPlace,
          hint: "Write one or leave the key out.")
        continue
      }
      reader(entry)
    }
  }
}

extension String {
  var capitalizedFirst: String {
    guard let first, first.isLetter else { return self }
    return first.uppercased() + dropFirst()
  }
}
