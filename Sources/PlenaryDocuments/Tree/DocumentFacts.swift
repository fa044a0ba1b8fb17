public import PlenaryModel

/// The session of the organ: "Seventy-seventh session", "Tenth emergency special session".
public struct DocumentSession: Sendable, Hashable {
  /// As it is written.
  public var words: String
  /// As a source codes it: "77", "ES-10"; empty where it does not.
  public var code: String

  public init(words: String, code: String = "") {
    self.words = words
    self.code = code
  }
}

public struct AgendaItem: Sendable, Hashable {
  /// "31", "68 (b)".
  public var number: String
  public var title: String

  public init(number: String, title: String = "") {
    self.number = number
    self.title = title
  }
}

/// The days a document has; nil where they are not known.
public struct DocumentDates: Sendable, Hashable {
  public var adoption: Day?
  public var issuance: Day?

  public init(adoption: Day? = nil, issuance: Day? = nil) {
    self.adoption = adoption
    self.issuance = issuance
  }
}

/// Who submitted a text, and when: at its issue, or later.
public struct Sponsorship: Sendable, Hashable {
  public enum Stage: String, Sendable, Hashable {
    /// Named on the draft when it was issued.
    case initial
    /// Added afterwards, to be named in the report or by the presiding officer.
    case additional
  }

  /// As it is written: "Micronesia (Federated States of)", "European Union".
  public var name: String
  public var stage: Stage
  public var day: Day?

  public init(name: String, stage: Stage, day: Day? = nil) {
    self.name = name
    self.stage = stage
    self.day = day
  }
}

/// A step in the making of a document.
public struct DocumentStep: Sendable, Hashable {
  /// What happened, as the source codes it: "draftResolution", "adopted".
  public var outcome: String
  public var day: Day?
  /// The symbol of the document in which it is: the draft, the record of the meeting.
  public var symbol: String
  /// Who did it, as it is written.
  public var by: String

  public init(outcome: String, day: Day? = nil, symbol: String = "", by: String = "") {
    self.outcome = outcome
    self.day = day
    self.symbol = symbol
    self.by = by
  }
}

/// A vote as a document reports it: totals as declared, and lists as printed. The two are kept apart,
/// and nothing is mended.
public struct DocumentVote: Sendable, Hashable {
  /// As the source codes it: "adoptedRecordedVote", "adoptedWithoutVote", "veto".
  public var outcome: String
  public var counts: [DocumentCount]
  /// How many took part, where the source says so.
  public var quorum: Int?

  public init(outcome: String, counts: [DocumentCount] = [], quorum: Int? = nil) {
    self.outcome = outcome
    self.counts = counts
    self.quorum = quorum
  }

  public subscript(_ column: String) -> DocumentCount? { counts.first { $0.column == column } }
}

/// One column of a vote.
public struct DocumentCount: Sendable, Hashable {
  /// "inFavour", "against", "abstaining", "notVoting"; others as the source has them.
  public var column: String
  /// The number declared; nil where it is missing or no number.
  public var declared: Int?
  /// The names as printed.
  public var voters: [String]

  public init(column: String, declared: Int?, voters: [String] = []) {
    self.column = column
    self.declared = declared
    self.voters = voters
  }
}

public struct Keyword: Sendable, Hashable {
  public var words: String
  /// The vocabulary it is of: "UNBIS", "EuroVoc", "SDGO".
  public var vocabulary: String

  public init(words: String, vocabulary: String) {
    self.words = words
    self.vocabulary = vocabulary
  }
}
