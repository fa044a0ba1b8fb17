/// "Albania, Andorra, ... and Uruguay: draft resolution": who submits, and what.
struct SponsorList {
  var names: [String]
  var kind: Document.Kind
  /// What stands behind the colon: "revised draft resolution".
  var what: String

  /// Names of States in which "and" joins no two sponsors.
  private static let joined = [
    "Antigua and Barbuda", "Bosnia and Herzegovina", "Trinidad and Tobago",
    "Saint Kitts and Nevis", "Saint Vincent and the Grenadines", "Sao Tome and Principe",
    "São Tomé and Príncipe", "United Kingdom of Great Britain and Northern Ireland",
    "Great Britain and Northern Ireland", "Serbia and Montenegro", "Group of 77 and China",
  ]

  init?(_ words: String) {
    guard let colon = words.lastIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let what = String(words[words.index(after: colon)...]).trimmingBlanks
    guard let kind = SponsorList.kind(of: what), words.utf8.count < 8_000 else { return nil }
    self.kind = kind
    self.what = what
    names = SponsorList.names(in: String(words[..<colon]))
    if names.isEmpty { return nil }
  }

  private static func kind(of what: String) -> Document.Kind? {
    let lower = what.lowercased()
    guard lower.utf8.count < 160 else { return nil }
    if lower.contains("amendment") { return .amendment }
    if lower.contains("draft resolution") || lower.contains("proyecto de resolución")
      || lower.contains("projet de résolution") || lower.contains("проект резолюции")
      || lower.contains("决议草案") || lower.contains("مشروع قرار")
    {
      return .draftResolution
    }
    return lower.contains("draft decision") ? .draftDecision : nil
  }

  /// Names between commas, the last two joined by "and"; commas in brackets join names.
  static func names(in list: String) -> [String] {
    var text = list
    // What stands between square brackets is about the sponsors, not one of them.
    if let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]"), open < close {
      text.removeSubrange(open...close)
    }
    for (place, name) in joined.enumerated() {
      text = text.replacing(name, with: "\u{1}\(place)\u{1}")
    }
    var parts: [String] = []
    var part = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth == 0, ",،，、;".contains(character) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    if let last = parts.popLast() { parts += halves(of: last) }
    return parts.map { restored($0) }.filter { !$0.isEmpty }
  }

  private static func halves(of last: String) -> [String] {
    for word in [" and ", " et ", " y ", " и ", "和"] {
      if let range = last.firstRange(of: word) {
        return [String(last[..<range.lowerBound]), String(last[range.upperBound...])]
      }
    }
    if last.trimmingBlanks.hasPrefix("and ") { return [String(last.trimmingBlanks.dropFirst(4))] }
    return [last]
  }

  /// Without marks of footnotes.
  private static func restored(_ part: String) -> String {
    var name = part.trimmingBlanks
    for (place, joined) in joined.enumerated() {
      name = name.replacing("\u{1}\(place)\u{1}", with: joined)
    }
    while let last = name.last, last == "*" || SuperscriptDigits.plain(last) != nil {
      name.removeLast()
    }
    return name.trimmingBlanks
  }
}
