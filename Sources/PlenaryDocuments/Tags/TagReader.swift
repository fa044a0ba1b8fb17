/// What a paragraph does about the matter of a tag.
public enum TagUse: String, Sendable, Hashable, CaseIterable {
  /// Does it: "Decides to refer".
  case decided
  /// Asks somebody for it: "Encourages the Security Council to consider referral".
  case requested
  /// Speaks of it: recalls, notes, condemns.
  case mentioned
}

/// A matter found in a paragraph.
public struct TagFinding: Sendable, Hashable {
  public var tag: Tag
  public var use: TagUse
  /// "No referral", "shall not refer", "without sanctions": the matter is denied or excluded.
  public var isNegated: Bool
  /// Where, in `words.plain`, in UTF-8 bytes.
  public var range: Range<Int>
  /// The words found.
  public var quote: String
}

extension Tag {
  /// The matters that Plenary finds by itself.
  public static let known: [Tag] = TagRules.table.map { Tag($0.tag) }

  /// With what is done about it: "referral-requested", "sanctions-decided". A paragraph has both,
  /// the matter and the matter with its use; none for what is only mentioned.
  public func with(_ use: TagUse) -> Tag {
    use == .mentioned ? self : Tag("\(name)-\(use.rawValue)")
  }
}

/// Finds tags by the rules of `TagRules`.
public enum TagReader {
  /// `above` are the words of the paragraphs this one stands under, the nearest last: a
  /// sub-paragraph does what its paragraph says.
  public static func read(_ text: RichText, above: [RichText] = []) -> [TagFinding] {
    let verb = above.reversed().lazy.compactMap { Opening.read($0)?.verb }.first
    return read(text.wordList, in: text, above: verb)
  }

  static func read(_ words: [Word], in text: RichText, above: OpeningVerb?) -> [TagFinding] {
    let found = TagRules.book.find(in: words)
    guard !found.isEmpty else { return [] }
    let verbs = GoverningVerb.all(in: words, under: above)
    var findings: [TagFinding] = []
    for match in found {
      let range =
        words[match.words.lowerBound].place
        .lowerBound..<words[match.words.upperBound - 1].place
        .upperBound
      let finding = TagFinding(
        tag: match.meaning, use: use(of: verbs.verb(at: match.words.lowerBound)),
        isNegated: isNegated(match.words.lowerBound, in: words), range: range,
        quote: text.plain.bytes(range))
      // The shorter of two forms of one tag that overlap says nothing more.
      if let last = findings.lastIndex(where: {
        $0.tag == finding.tag && $0.range.overlaps(finding.range)
      }) {
        if findings[last].range.count < range.count { findings[last] = finding }
      } else {
        findings.append(finding)
      }
    }
    return findings
  }

  private static func use(of verb: OpeningVerb?) -> TagUse {
    switch verb?.family {
    case .decision: .decided
    case .address: .requested
    case .reception, .position, .judgement, .frame, nil: .mentioned
    }
  }

  private static let denials: Set<String> = ["not", "no", "without", "neither", "nor", "never"]

  /// A denial up to four words before, with no comma between; "not only" denies nothing.
  static func isNegated(_ index: Int, in words: [Word]) -> Bool {
    var place = index - 1
    while place >= 0, place >= index - 4, words[place].kind != .punctuation {
      if denials.contains(words[place].folded) {
        return !(place + 1 < words.count && words[place + 1].folded == "only")
      }
      place -= 1
    }
    return false
  }
}

extension Document {
  /// The document with tags on all paragraphs, besides those they have.
  public func withTagsFound() -> Document {
    var tagged = self
    tagged.preamble = preamble.map { $0.withTagsFound(above: nil) }
    tagged.body = body.map { $0.withTagsFound(above: nil) }
    tagged.components = components.map { $0.withTagsFound() }
    return tagged
  }

  /// The paragraphs of the text with this tag, in the order of reading.
  public func blocks(tagged tag: Tag) -> [Block] {
    var found: [Block] = []
    for block in blocks {
      block.walk { block, _ in if block.tags.contains(tag) { found.append(block) } }
    }
    return found + components.flatMap { $0.blocks(tagged: tag) }
  }
}

extension Block {
  fileprivate func withTagsFound(above: OpeningVerb?) -> Block {
    var tagged = self
    let list = words.wordList
    for finding in TagReader.read(list, in: words, above: above) where !finding.isNegated {
      tagged.tags.insert(finding.tag)
      tagged.tags.insert(finding.tag.with(finding.use))
    }
    let verb = Opening.read(list)?.verb ?? above
    tagged.children = children.map { $0.withTagsFound(above: verb) }
    return tagged
  }
}

extension String {
  /// A piece by its place in UTF-8; empty where the place is not in the string.
  func bytes(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    return String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
