import PlenaryAnalysis
import PlenaryArchive

extension IdealPoints.Unidentified {
  /// In words, with the facts.
  var sentence: String {
    switch self {
    case .nothingToEstimate(let calls):
      "nothing is left to estimate from: \(calls) texts were unanimous"
    case .noBallots(let member): "\(member) has no vote in the sample"
    case .fewBallots(let actor, let session, let ballots, let needed):
      "\(actor) has \(ballots) votes in session \(session), and \(needed) are needed"
    case .oneSided(let actor, let session, let ballots):
      "all \(ballots) votes of \(actor) in session \(session) push the same way"
    case .fewItems(let session, let items, let needed):
      "session \(session) has \(items) texts, and \(needed) are needed"
    case .oneDivision(let session, let items):
      "all \(items) texts of session \(session) divide the members in the same way"
    case .allUnanimous(let session, let items):
      "all \(items) texts of session \(session) were unanimous"
    case .notLinked(let session):
      "no text of session \(session) recurs: its level rests on the prior"
    case .noCutpoint(let call, let unused): "nobody was \(unused.words) on \(call)"
    case .direction(let dimension):
      "no member fixes which end of dimension \(dimension) is which"
    case .notConverged(let sweeps, let change):
      "points still moved by \(Decimal.text(change, 4)) after \(sweeps) sweeps"
    }
  }
}
