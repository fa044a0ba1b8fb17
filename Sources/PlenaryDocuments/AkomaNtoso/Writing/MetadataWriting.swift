import PlenaryModel
import XMLReading

extension AkomaNtosoWriting {
  func metadata(_ document: Document) -> XMLElement { MetadataWriting(document).element }
}

/// Writes `meta`: as it was kept, with those parts made anew whose facts have changed since.
struct MetadataWriting {
  private let document: Document
  private let facts: MetadataFacts
  private let kept: [XMLElement]

  init(_ document: Document) {
    self.document = document
    facts = MetadataFacts(document.kept["meta"])
    kept = document.kept["meta"]?.parts.compactMap(\.element) ?? []
  }

  /// In the order of the schema.
  static let order = [
    "identification", "publication", "classification", "lifecycle", "workflow", "analysis",
    "temporalData", "references", "notes", "proprietary", "presentation",
  ]

  var element: XMLElement {
    var parts = kept
    replace(&parts, "classification", isTrue: document.keywords == facts.keywords) { keywords }
    let isWorkflowTrue = document.steps == facts.steps && document.sponsors == facts.sponsors
    replace(&parts, "workflow", isTrue: isWorkflowTrue) { workflow.map { [$0] } ?? [] }
    replace(&parts, "analysis", isTrue: document.votes == facts.votes) {
      votes.map { [$0] } ?? []
    }
    if let place = parts.firstIndex(where: { $0.is("identification") }) {
      parts[place] = updated(parts[place])
    } else {
      parts.insert(identification, at: 0)
    }
    return XMLElement(XMLName("meta"), children: parts.map { .element($0) })
  }

  private func replace(
    _ parts: inout [XMLElement], _ name: String, isTrue: Bool, by new: () -> [XMLElement]
  ) {
    guard !isTrue else { return }
    parts.removeAll { $0.is(name) }
    parts += new()
  }

  private func element(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      XMLName(name), attributes: attributes.map { XMLAttribute($0, $1) },
      children: children.map { .element($0) })
  }

  /// One classification a run of keywords of the same vocabulary.
  private var keywords: [XMLElement] {
    document.keywords.reduce(into: []) { all, keyword in
      let new = element(
        "keyword",
        [
          ("value", keyword.words), ("showAs", keyword.words), ("dictionary", keyword.vocabulary),
        ])
      if let last = all.indices.last, all[last].elements.last?["dictionary"] == keyword.vocabulary {
        all[last].children.append(.element(new))
      } else {
        all.append(element("classification", [("source", "#un")], [new]))
      }
    }
  }

  private var workflow: XMLElement? {
    var steps = document.steps
    if document.sponsors != facts.sponsors {
      steps.removeAll { $0.outcome == "draftResolution" && !$0.by.isEmpty }
      steps.removeAll { $0.outcome == "draftResolutionAdditionalSponsors" }
      steps.insert(contentsOf: sponsorSteps, at: 0)
    }
    guard !steps.isEmpty else { return nil }
    return element(
      "workflow", [("source", "#un")],
      steps.map { step in
        var attributes = [("date", step.day?.description ?? "0001-01-01")]
        if !step.outcome.isEmpty { attributes.append(("outcome", step.outcome)) }
        if !step.symbol.isEmpty { attributes.append(("as", step.symbol)) }
        attributes.append(("by", step.by))
        return element("step", attributes)
      })
  }

  /// One step for those who came together: of the same stage and on the same day.
  private var sponsorSteps: [DocumentStep] {
    var steps: [DocumentStep] = []
    var names: [String] = []
    for (place, sponsor) in document.sponsors.enumerated() {
      names.append(sponsor.name)
      let next = place + 1 < document.sponsors.count ? document.sponsors[place + 1] : nil
      if next?.stage == sponsor.stage, next?.day == sponsor.day { continue }
      let outcome =
        sponsor.stage == .initial ? "draftResolution" : "draftResolutionAdditionalSponsors"
      let list = names.count < 2 ? "" : names.dropLast().joined(separator: ", ") + " and "
      steps.append(
        DocumentStep(outcome: outcome, day: sponsor.day, by: list + names[names.count - 1]))
      names = []
    }
    return steps
  }

  private var votes: XMLElement? {
    guard !document.votes.isEmpty else { return nil }
    let votings = document.votes.map { vote in
      var parts: [XMLElement] = []
      if let quorum = vote.quorum {
        parts.append(element("quorum", [("value", String(quorum))]))
      } else if vote.counts.isEmpty {
        // The schema asks for one or the other.
        parts.append(element("quorum", [("value", "")]))
      }
      parts += vote.counts.map { count(of: $0) }
      return element("voting", vote.outcome.isEmpty ? [] : [("outcome", vote.outcome)], parts)
    }
    return element("analysis", [("source", "#un")], [element("parliamentary", [], votings)])
  }

  private func count(of column: DocumentCount) -> XMLElement {
    let voters = column.voters.map { name -> XMLElement in
      var voter = element("organization", [("refersTo", "memberState")])
      voter.children = [.words(name)]
      return voter
    }
    var count = element(
      "count",
      [("value", column.declared.map { String($0) } ?? ""), ("refersTo", column.column)])
    if !voters.isEmpty {
      let name = XMLName("voters", in: Vocabulary.unitedNations)
      count.children = [.element(XMLElement(name, children: voters.map { .element($0) }))]
    }
    return count
  }
}

/// Who, what and when of a document that has no metadata of its own.
extension MetadataWriting {
  var identification: XMLElement {
    let kind = document.kind.rawValue
    let day = document.dates.adoption ?? document.dates.issuance
    let name = document.symbol.isEmpty ? "unnumbered" : document.symbol.addressPart
    let work = "/akn/un/statement/\(kind)/\(day?.description ?? "0001-01-01")/\(name)"
    let language = threeLetters(document.language)
    let expression = "\(work)/\(language)@"
    let (adoption, issuance) = (document.dates.adoption, document.dates.issuance)
    return element(
      "identification", [("source", "#plenary")],
      [
        properties(
          "FRBRWork", work, date: adoption, "adoption", role: "author",
          [element("FRBRcountry", [("value", "un")])]),
        properties(
          "FRBRExpression", expression, date: issuance, "publication", role: "issuer",
          [element("FRBRlanguage", [("language", language)])]),
        properties(
          "FRBRManifestation", expression + ".xml", date: issuance, "markup", role: "editor", []),
      ])
  }

  private func properties(
    _ name: String, _ address: String, date: Day?, _ dateName: String, role: String,
    _ more: [XMLElement]
  ) -> XMLElement {
    element(
      name, [],
      [
        element("FRBRthis", [("value", address + "/!main")]),
        element("FRBRuri", [("value", address)]),
        // A day that is not known is filled in where the schema asks for one.
        element("FRBRdate", (date.map { [("date", $0.description)] } ?? []) + [("name", dateName)]),
        element("FRBRauthor", [("href", "#issuingBody"), ("as", "#" + role)]),
      ] + more)
  }

  private func threeLetters(_ tag: String) -> String {
    MetadataFacts.languages.first { $0.tag == tag }?.codes[0] ?? (tag.isEmpty ? "und" : tag)
  }

  /// Days and language of the document where they are no longer those kept.
  fileprivate func updated(_ identification: XMLElement) -> XMLElement {
    identification.mapped { old in
      var element = old
      if old.is("FRBRdate"), old["name"] == "adoption",
        document.dates.adoption != facts.dates.adoption
      {
        element.set("date", document.dates.adoption?.description ?? "0001-01-01")
      }
      if old.is("FRBRlanguage"), let before = facts.language, document.language != before {
        element.set("language", threeLetters(document.language))
      }
      return element
    }
  }
}

extension XMLElement {
  fileprivate func mapped(_ change: (XMLElement) -> XMLElement) -> XMLElement {
    var element = change(self)
    element.children = element.children.map { child in
      if case .element(let inner) = child { .element(inner.mapped(change)) } else { child }
    }
    return element
  }

  fileprivate mutating func set(_ name: String, _ value: String) {
    attributes.removeAll { $0.name == XMLName(name) }
    attributes.append(XMLAttribute(name, value))
  }
}

extension String {
  /// A symbol as a part of an address: letters, digits, points and hyphens.
  fileprivate var addressPart: String {
    String(
      unicodeScalars.map { scalar in
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
        return isPlain || scalar == "." ? Character(scalar) : "-"
      })
  }
}
