import Glibc
public import PlenaryModel

/// What can be said of files without reading them as YAML: quick, and not to be relied on. Whoever
/// finds nothing here reads everything.
extension InstitutionLibrary {
  /// The institutions in whose files one of these words stands somewhere.
  public func ids(mentioning words: [String]) -> [InstitutionID] {
    ids.filter { id in
      files(of: id).contains { file in
        words.contains { InstitutionLibrary.holds(file.text, $0) }
      }
    }
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    !word.isEmpty && text.withCString { text in word.withCString { strstr(text, $0) != nil } }
  }

  /// Keys that stand in a section as clerks write it: on a line of their own, two spaces in.
  public func keys(in sections: Set<String>) -> [(institution: InstitutionID, key: String)] {
    var keys: [(InstitutionID, String)] = []
    for id in ids {
      for file in files(of: id) {
        keys += InstitutionLibrary.keys(in: file.text, sections).map { (id, $0) }
      }
    }
    return keys
  }

  static func keys(in text: String, _ sections: Set<String>) -> [String] {
    var keys: [String] = []
    var isInside = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      guard first == UInt8(ascii: " ") else {
        isInside = sections.contains(String(Substring(line.prefix { $0 != UInt8(ascii: ":") })))
        continue
      }
      guard isInside, line.count > 2, line.starts(with: "  ".utf8) else { continue }
      let key = line.dropFirst(2).prefix { $0 != UInt8(ascii: ":") }
      let end = line.index(line.startIndex, offsetBy: 2 + key.count)
      let isKey = key.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "{") }
      guard isKey, !key.isEmpty, end < line.endIndex else { continue }
      keys.append(String(Substring(key)))
    }
    return keys
  }
}
