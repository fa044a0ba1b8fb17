public import PlenaryModel

/// What is known, against which reports are checked: votes, figures, words and events.
public struct RecordedFacts: Sendable, Hashable {
  public var votes: [VoteFact]
  public var figures: [FigureFact]
  public var quotations: [QuotationFact]
  public var events: [EventFact]
  /// How many members a body has: `GA` 193. The Councils' seats are known without it.
  public var memberships: [BodyID: Int]

  public init(
    votes: [VoteFact] = [], figures: [FigureFact] = [], quotations: [QuotationFact] = [],
    events: [EventFact] = [], memberships: [BodyID: Int] = [:]
  ) {
    self.votes = votes
    self.figures = figures
    self.quotations = quotations
    self.events = events
    self.memberships = memberships
  }

  public func vote(_ id: String) -> VoteFact? { votes.first { $0.id == id } }

  func membership(of body: VotingBody?) -> Int? {
    guard let id = body?.id else { return body?.seats }
    if let known = memberships[id] ?? body?.seats { return known }
    // A Main Committee is the whole of the Assembly.
    return body?.isCommittee == true ? memberships["GA"] : nil
  }
}

/// A number that a document states: witnesses, prisoners, pages.
public struct FigureFact: Sendable, Hashable {
  public var id: String
  /// What is counted, as texts call it, in small letters: `witnesses`, `prisoners`, `inmates`.
  public var nouns: Set<String>
  public var value: StatedQuantity
  /// `A/HRC/25/63, paragraph 20`.
  public var citation: String
  public var day: Day?
  public var address: String?

  public init(
    _ id: String, nouns: Set<String>, value: StatedQuantity, citation: String, day: Day? = nil
  ) {
    self.id = id
    self.nouns = nouns
    self.value = value
    self.citation = citation
    self.day = day
  }
}

/// What somebody said, in the words of the record.
public struct QuotationFact: Sendable, Hashable {
  public var id: String
  public var speaker: String
  public var words: String
  public var citation: String
  public var day: Day?

  public init(_ id: String, speaker: String, words: String, citation: String, day: Day? = nil) {
    self.id = id
    self.speaker = speaker
    self.words = words
    self.citation = citation
    self.day = day
  }
}

/// Something else that happened on a day: a hearing, a letter, a report.
public struct EventFact: Sendable, Hashable {
  public var id: String
  public var day: Day
  public var words: String
  public var citation: String

  public init(_ id: String, day: Day, words: String, citation: String) {
    self.id = id
    self.day = day
    self.words = words
    self.citation = citation
  }
}
