import PlenaryModel
import XMLReading

/// Reads what `meta` says into the facts of a document; the elements themselves are kept.
extension AkomaNtosoReading {
  mutating func readMetadata(_ element: XMLElement, _ document: inout Document) {
    let parts = (document.kept["meta"]?.parts ?? []) + element.elements.map { KeptMarkup($0) }
    document.kept["meta"] = .several(parts)
    let facts = MetadataFacts(document.kept["meta"])
    document.keywords = facts.keywords
    document.steps = facts.steps
    document.votes = facts.votes
    document.sponsors = facts.sponsors
    document.dates = facts.dates
    document.language = facts.language ?? document.language
  }
}

/// The facts that kept metadata tell; a writer compares them with those of a document to see
/// whether the metadata are still true.
struct MetadataFacts {
  private let elements: [XMLElement]

  init(_ kept: KeptMarkup?) { elements = kept?.parts.compactMap(\.element) ?? [] }

  private func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.is(name) ? [$0] : []) + $0.all(name) }
  }

  var keywords: [Keyword] {
    all("classification").flatMap { classification in
      classification.elements.compactMap { keyword in
        guard keyword.is("keyword") else { return nil }
        let words = keyword["showAs"].flatMap { $0.isEmpty ? nil : $0 } ?? keyword["value"]
        return Keyword(words: words ?? "", vocabulary: keyword["dictionary"] ?? "")
      }
    }
  }

  var steps: [DocumentStep] {
    all("step").map { step in
      DocumentStep(
        outcome: step["outcome"] ?? "", day: Self.day(step["date"]), symbol: step["as"] ?? "",
        by: step["by"] ?? "")
    }
  }

  var votes: [DocumentVote] {
    all("voting").compactMap { voting in
      let counts = voting.elements.filter { $0.is("count") }.map { count in
        DocumentCount(
          column: Self.withoutHash(count["refersTo"] ?? ""), declared: Self.number(count["value"]),
          voters: Self.voters(in: count))
      }
      let quorum = voting.first("quorum").flatMap { Self.number($0["value"]) }
      let outcome = Self.withoutHash(voting["outcome"] ?? "")
      guard !counts.isEmpty || !outcome.isEmpty || quorum != nil else { return nil }
      return DocumentVote(outcome: outcome, counts: counts, quorum: quorum)
    }
  }

  var sponsors: [Sponsorship] {
    steps.flatMap { step -> [Sponsorship] in
      let stage: Sponsorship.Stage
      switch step.outcome {
      case "draftResolution", "draftDecision", "draft": stage = .initial
      case "draftResolutionAdditionalSponsors", "draftDecisionAdditionalSponsors":
        stage = .additional
      default: return []
      }
      return NameList.names(step.by).map { Sponsorship(name: $0, stage: stage, day: step.day) }
    }
  }

  var dates: DocumentDates {
    var dates = DocumentDates()
    for date in all("FRBRdate") {
      switch date["name"] {
      case "adoption": dates.adoption = dates.adoption ?? Self.day(date["date"])
      case "publication": dates.issuance = dates.issuance ?? Self.day(date["date"])
      default: break
      }
    }
    return dates
  }

  /// From three letters (ISO 639-2) to the short tag, for the official languages.
  var language: String? {
    guard let code = all("FRBRlanguage").first?["language"], !code.isEmpty else { return nil }
    return Self.languages.first { $0.codes.contains(code) }?.tag ?? code
  }

  static let languages: [(tag: String, codes: [String])] = [
    ("ar", ["ara"]), ("zh", ["zho", "chi"]), ("en", ["eng"]), ("fr", ["fra", "fre"]),
    ("ru", ["rus"]), ("es", ["spa"]), ("de", ["deu", "ger"]), ("it", ["ita"]), ("pt", ["por"]),
  ]

  /// Nil for the first day of the calendar, which says that no day is known.
  private static func day(_ text: String?) -> Day? {
    guard let text, let day = Day(text), day.year > 1 else { return nil }
    return day
  }

  private static func number(_ text: String?) -> Int? {
    guard let text, !text.isEmpty, text.utf8.count < 10 else { return nil }
    return Int(text.trimmingBlanks)
  }

  private static func withoutHash(_ text: String) -> String {
    text.hasPrefix("#") ? String(text.dropFirst()) : text
  }

  private static func voters(in element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      if ["organization", "person", "concept", "entity"].contains(child.name.local) {
        let name = child.words.trimmingBlanks
        return name.isEmpty ? [] : [name]
      }
      return voters(in: child)
    }
  }
}
