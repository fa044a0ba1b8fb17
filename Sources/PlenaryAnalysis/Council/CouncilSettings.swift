/// The numbers of the forecast that are set and not learnt.
///
/// They were chosen on votes of 2000 to 2009, with weights learnt on the years before each; no later
/// vote had a part in them. See docs/analysis/council-forecasts.md.
public struct CouncilSettings: Sendable, Hashable {
  /// How many votes in favour a draft needs.
  public var required = 9
  /// Days after which a vote on a like subject counts half.
  public var subjectHalfLife = 1095.0
  /// Days after which any vote counts half in the rates of the time.
  public var eraHalfLife = 1095.0
  /// Days after which the last draft on the same subject counts half.
  public var lastDraftHalfLife = 365.0
  /// Days after which a vote counts half in learning the weights.
  public var importanceHalfLife = 3650.0
  /// Likeness of subjects is raised to this power: the greater, the closer a subject must be.
  public var likenessPower = 4.0
  /// As many votes as the rates of the time are worth beside those on like subjects.
  public var priorVotes = 10.0
  /// The quadratic penalty on the weights.
  public var penalty = 3.0
  /// The probability that a member does as it declared.
  ///
  /// Set, not learnt: no source lists declarations. Below 1, so that a contradiction between
  /// declarations and all experience does not end in nothing.
  public var steadfastness = 0.999

  public init() {}
}
