/// What became of a text, as a report says it.
public enum ReportedOutcome: String, Sendable, Hashable, CaseIterable {
  case adopted, rejected, vetoed
}

/// What was voted on.
public enum VotedObject: Sendable, Hashable {
  case resolution, amendment, paragraph, agenda, motion
  case other(String)

  /// The noun of a sentence.
  init?(_ word: String) {
    switch word {
    case "resolution", "resolutions", "draft", "drafts", "text", "texts":
      self = .resolution
    case "amendment", "amendments", "subamendment": self = .amendment
    case "paragraph", "paragraphs": self = .paragraph
    case "motion", "motions": self = .motion
    case "agenda": self = .agenda
    case "bill", "treaty", "deal", "legislation", "budget", "nomination",
      "convention", "proposal", "statement", "declaration", "agreement", "plan", "report",
      "accord", "pact", "package", "law", "megabill", "articles", "article", "measure", "clause",
      "ordinance":
      self = .other(word)
    default: return nil
    }
  }
}

extension Sentence {
  /// What each word names. `Decision` is a text only where it is a draft one: most decisions are
  /// what became of a text.
  static func objects(_ terms: [Term]) -> [VotedObject?] {
    terms.indices.map { place in
      let term = terms[place]
      guard term.isWord else { return nil }
      let before = place > 0 ? terms[place - 1].text : ""
      switch term.text {
      case "decision": return before == "draft" ? .other("decision") : nil
      // `a no-deal Brexit`
      case "deal" where before == "no": return nil
      case "law"
      where ["international", "humanitarian", "rights", "criminal", "of"].contains(before):
        return nil
      // `plans to vote` is a verb.
      case "plans":
        return place + 1 < terms.count && terms[place + 1].text == "to" ? nil : .other("plan")
      default: return VotedObject(term.text)
      }
    }
  }
}
