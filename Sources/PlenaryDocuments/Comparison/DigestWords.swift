/// The digest as a clerk would tell it.
extension ComparisonDigest {
  /// Everything in one line: "7 paragraphs new, 2 gone, 3 stronger verbs, the International
  /// Criminal Court appears for the first time in paragraph 8".
  public var summary: String {
    let parts = counts(paragraphs, "paragraph") + verbCounts + bodies
    return parts.isEmpty ? "no change of substance" : parts.joined(separator: ", ")
  }

  /// A line for each thing worth knowing.
  public var sentences: [String] {
    var lines = [counts(paragraphs, "paragraph").joined(separator: ", ")]
    lines.append(counts(subparagraphs, "sub-paragraph").joined(separator: ", "))
    lines.append(counts(headings, "heading").joined(separator: ", "))
    lines += verbs.filter { $0.strength != .equal }.map(\.sentence)
    lines += appears.filter { $0.mention.kind != .number }.map {
      "\($0.mention.words) appears for the first time in \($0.place)"
    }
    lines += disappears.filter { $0.mention.kind != .number }.map {
      "\($0.mention.words) no longer appears; it stood in \($0.place)"
    }
    lines += figures
    if !emphasisChanged.isEmpty {
      lines.append("emphasis or links changed in \(Self.list(emphasisChanged))")
    }
    if !notesChanged.isEmpty { lines.append("footnotes changed in \(Self.list(notesChanged))") }
    if wordsBefore != wordsAfter { lines.append("\(wordsBefore) words before, \(wordsAfter) now") }
    return lines.filter { !$0.isEmpty }
  }

  private func counts(_ numbers: [PassageChange.Kind: Int], _ noun: String) -> [String] {
    var isFirst = true
    return PassageChange.Kind.digestOrder.compactMap { kind in
      guard let count = numbers[kind], count > 0 else { return nil }
      defer { isFirst = false }
      let named = isFirst ? "\(count) \(noun)\(count == 1 ? "" : "s")" : "\(count)"
      return "\(named) \(kind.rawValue)"
    }
  }

  private var verbCounts: [String] {
    [VerbStrength.stronger, .weaker].compactMap { strength in
      let count = verbs.count { $0.strength == strength }
      return count == 0 ? nil : "\(count) \(strength.rawValue) verb\(count == 1 ? "" : "s")"
    }
  }

  private var bodies: [String] {
    appears.filter { $0.mention.kind == .body }.map {
      "\($0.mention.words) appears for the first time in \($0.place)"
    }
      + disappears.filter { $0.mention.kind == .body }.map { "\($0.mention.words) disappears" }
  }

  /// Numbers are told together; alone each says little.
  private var figures: [String] {
    let new = appears.filter { $0.mention.kind == .number }.map(\.mention.name)
    let gone = disappears.filter { $0.mention.kind == .number }.map(\.mention.name)
    return (new.isEmpty ? [] : ["numbers new: \(Self.list(new))"])
      + (gone.isEmpty ? [] : ["numbers gone: \(Self.list(gone))"])
  }

  private static func list(_ words: [String], most: Int = 12) -> String {
    let shown = words.prefix(most).joined(separator: ", ")
    return words.count > most ? "\(shown) and \(words.count - most) more" : shown
  }
}

extension ComparisonDigest.VerbChange {
  /// "paragraph 4 says “Urges” where it said “Encourages”: stronger"
  public var sentence: String {
    let verdict = strength == .notComparable ? "another purpose" : strength.rawValue
    return "\(place) says “\(to)” where it said “\(from)”: \(verdict)"
  }
}

extension Mention {
  /// With the article a sentence needs: "the International Criminal Court", "resolution 77/226".
  public var words: String {
    guard kind == .body, !name.hasPrefix("The "), name.contains(" ") || name.contains("-") else {
      return name
    }
    return "the \(name)"
  }
}

extension PassageChange.Kind {
  static let digestOrder: [Self] = [.new, .gone, .changed, .moved, .split, .merged]
}
