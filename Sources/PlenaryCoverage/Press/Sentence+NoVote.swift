/// Sentences with numbers of votes that were never cast on a text.
extension Sentence {
  /// `Suppose`, elections, judgments, what somebody counts on.
  var isOfNoVote: Bool { isSupposition || isElection || isJudgment || isEstimate }

  /// `Imagine that ten members vote for it`.
  private var isSupposition: Bool {
    isAny(["suppose", "imagine", "assume", "supposing", "picture", "consider"], 0)
      || mentions(["hypothetical", "imaginary", "fictitious"])
      || places(0, count).contains {
        has("made", "up", at: $0) && object(at: $0 + 2) != nil
      }
      || text(0) == "take" && places(1, 5).contains { isAny(["example", "case"], $0) }
      || has("let", "us", "say", at: 0)
      || has("for", "example", at: 0) && mentions(["if", "suppose"])
  }

  /// Votes for candidates and seats.
  var isElection: Bool {
    let names: [String] = [
      "elected", "election", "elections", "candidate", "candidates", "candidacy", "runoff",
      "reelected", "rival", "rivals", "contender", "contenders",
    ]
    if mentions(names), !mentions(Sentence.textNouns) { return true }
    let isOfSeats =
      mentions(["seat", "seats", "job", "post", "presidency", "chairmanship"])
      && mentions([
        "beat", "secret", "ballot", "filled", "won", "received", "term", "winning", "round",
        "rounds", "took",
      ])
    // Nobody votes against a candidate.
    let hasAgainst = places(0, count).contains {
      marker(at: $0).map { $0.column == .against && $0.form != .attitude } ?? false
    }
    return isOfSeats && !hasAgainst
      && !mentions(["resolution", "draft", "motion", "bill", "amendment"])
  }

  /// `The ruling came down by six votes to three`: judges, and no body that votes on texts.
  private var isJudgment: Bool {
    guard
      mentions([
        "judges", "judge", "justices", "court", "ruling", "ruled", "jury", "tribunal", "verdict",
        "judgment", "bench",
      ])
    else { return false }
    return !hasVotingBody
      && !mentions([
        "veto", "vetoed", "vetoes", "resolution", "motion", "bill", "amendment", "draft", "text",
        "treaty",
      ])
  }

  private var hasVotingBody: Bool {
    terms.contains { term in
      switch term.body?.manner {
      case .full, .bare, .people: true
      case .other, .organisation, nil: false
      }
    }
  }

  /// `Diplomats expect ten against`, `could count on eight in favour`.
  private var isEstimate: Bool {
    for place in places(0, min(count, 8))
    where isAny(
      [
        "expect", "expects", "predict", "predicts", "reckon", "reckons", "estimate", "forecast",
        "forecasts", "anticipate", "project", "foresee",
      ], place)
    {
      return !mentions(Sentence.decisionVerbs)
    }
    if mentions(["foresaw", "foresees"]) { return true }
    return places(0, count).contains {
      has("count", "on", at: $0) || has("own", "count", at: $0)
    }
  }

  private static let decisionVerbs: Set<String> = [
    "adopted", "approved", "rejected", "passed", "voted", "vetoed", "defeated",
  ]
}
