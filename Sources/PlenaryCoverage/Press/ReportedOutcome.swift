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
    case "resolution", "resolutions", "draft", "drafts", "text", "texts", "measure":
      self = .resolution
    case "amendment", "amendments", "subamendment": self = .amendment
    case "paragraph", "paragraphs": self = .paragraph
    case "motion", "motions": self = .motion
    case "agenda": self = .agenda
    case "bill", "treaty", "deal", "legislation", "budget", "nomination",
      "convention", "proposal", "statement", "declaration", "agreement", "plan", "report",
      "accord", "pact", "package", "law", "megabill", "articles", "article":
      self = .other(word)
    default: return nil
    }
  }
}
