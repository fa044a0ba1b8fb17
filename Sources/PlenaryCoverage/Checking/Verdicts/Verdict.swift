/// What the record says of one thing that a report says.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  case match
  case mismatch
  /// A committee's vote given as that of the whole body, or the other way round.
  case wrongStage = "wrong_stage"
  /// Abstention told as absence, those against as those in favour.
  case wrongColumn = "wrong_column"
  /// Was said once and has been corrected since.
  case superseded
  /// What delegations said later that they had meant; the announced result stands.
  case laterIntention = "later_intention"
  /// Belongs to another vote than the one told of.
  case transplanted
  /// What the rules do not say.
  case ruleError = "rule_error"
  /// The report says otherwise at another place.
  case contradiction
  /// The figures cannot be, or do not lead to what is told of them.
  case arithmetic
  /// An adjective that the margin does not bear.
  case unfitWord = "unfit_word"
  /// A list that is told as whole and is not.
  case omission
  /// Said before it was decided.
  case prediction
  /// Nothing in the record speaks of it.
  case unverifiable

  public var words: String {
    switch self {
    case .match: "as recorded"
    case .mismatch: "not as recorded"
    case .wrongStage: "wrong stage"
    case .wrongColumn: "wrong column"
    case .superseded: "superseded"
    case .laterIntention: "later intention, not the result"
    case .transplanted: "belongs to another vote"
    case .ruleError: "not the rule"
    case .contradiction: "contradicts the same report"
    case .arithmetic: "the figures do not work"
    case .unfitWord: "the word does not fit the figures"
    case .omission: "left out"
    case .prediction: "a prediction"
    case .unverifiable: "cannot be verified"
    }
  }

  /// Whether a correction follows from it.
  public var isCorrection: Bool {
    switch self {
    case .match, .prediction, .unverifiable: false
    case .mismatch, .wrongStage, .wrongColumn, .superseded, .laterIntention, .transplanted,
      .ruleError, .contradiction, .arithmetic, .unfitWord, .omission:
      true
    }
  }

  /// How far from the record, 5 as recorded and 1 wrong; nil where nothing was rated.
  ///
  /// Right words about another stage, column or version stand between.
  public var rating: Int? {
    switch self {
    case .match: 5
    case .laterIntention, .superseded: 3
    case .wrongStage, .wrongColumn, .unfitWord, .omission: 2
    case .mismatch, .transplanted, .ruleError, .contradiction, .arithmetic: 1
    case .prediction, .unverifiable: nil
    }
  }

  /// Which of two verdicts on the same words is shown.
  var weight: Int {
    switch self {
    case .match: 1
    case .unverifiable, .prediction: 0
    case .laterIntention, .superseded, .unfitWord, .omission: 3
    case .arithmetic, .contradiction: 4
    case .mismatch, .wrongStage, .wrongColumn, .transplanted, .ruleError: 5
    }
  }
}
