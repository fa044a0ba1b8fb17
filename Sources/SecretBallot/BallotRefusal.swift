/// Why something is not done in a ballot: an expected answer, not a failure. It never holds a
/// token or a choice, so it may be logged.
public enum BallotRefusal: Error, Sendable, Hashable {
  // Preparing
  case tooFewElectors(Int)
  case tooManyElectors(Int, most: Int)
  case repeatedName(String)
  case unusableName(longest: Int)
  case placesOutOfRange(Int)
  case noCandidates
  /// None, or another than `BallotSubject.answers`.
  case unusableAnswers
  /// The stream holds another ballot, or something else.
  case nameTaken
  case notPrepared

  // Issuing
  case notAnElector(String)
  /// For another request than this one.
  case tokenIssuedBefore(to: String)
  case malformedRequest
  /// The secret key cannot be unsealed: the side box or the log's key is another one.
  case keyLost

  // Casting
  case tooFewTokens(Int)
  case malformedPaper
  case paperTooLong(most: Int)
  case wrongSignature
  /// With other choices.
  case tokenUsed

  /// The ballot is not in a phase in which this can be done.
  case wrongPhase(BallotPhase)
}

/// How far a ballot is.
public enum BallotPhase: String, Sendable, Hashable, CaseIterable {
  /// Published; no token was issued yet.
  case prepared
  case issuing
  case casting
  /// The papers are being counted.
  case closing
  case closed
  case abandoned
}
