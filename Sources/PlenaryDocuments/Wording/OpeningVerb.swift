/// A verb with which paragraphs of resolutions open, and what it does.
public struct OpeningVerb: Sendable, Hashable {
  /// Verbs of one family can be compared by their strength.
  public enum Family: String, Sendable, Hashable, CaseIterable {
    /// Takes knowledge of something: notes, acknowledges, welcomes, commends.
    case reception
    /// States a position: recalls, reaffirms, stresses, declares.
    case position
    /// Judges: regrets, expresses concern, deplores, condemns.
    case judgement
    /// Addresses somebody: encourages, invites, calls upon, urges, requests, demands.
    case address
    /// Does something: decides, authorizes, establishes, adopts.
    case decision
    /// Says in what state of mind the body is: concerned, mindful, convinced.
    case frame
  }

  /// "calls upon", as it stands in the operative part.
  public let name: String
  public let family: Family
  /// How strong it is within its family; equal ranks are not distinguished.
  public let rank: Int
  /// "calling upon", as it stands in the preamble.
  public let participle: String
  /// "call upon", as heads of State and governments write in declarations of their own.
  public let plural: String
}

/// The first words of a paragraph, read.
public struct Opening: Sendable, Hashable {
  public enum Form: String, Sendable, Hashable {
    /// "Requests": the form of the operative part.
    case finite
    /// "Recalling", "Deeply concerned": the form of the preamble.
    case participle
    /// "We call upon", "Call upon": the form of declarations.
    case plural
  }

  public var verb: OpeningVerb
  public var form: Form
  /// "strongly", "in the strongest terms", "deeply": they make a verb stronger.
  public var intensity: Int
  /// "once again", "also", "further": they join paragraphs and say nothing of strength.
  public var connectors: [String]
  /// How many words of the paragraph belong to it.
  public var length: Int
}
