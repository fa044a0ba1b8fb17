import PlenaryCoverage
import PlenaryLanguages

extension PressPages {
  /// Verdicts in the language of the page.
  var labels: MarkedReport.Labels {
    MarkedReport.Labels(
      findings: words[.pressFindings], onRecord: words[.pressOnRecord],
      nothing: words[.pressNothing]
    ) { [words] verdict in words[PressPages.text(of: verdict)] }
  }

  private static func text(of verdict: Verdict) -> ArchiveText {
    switch verdict {
    case .match: .verdictMatch
    case .mismatch: .verdictMismatch
    case .wrongStage: .verdictWrongStage
    case .wrongColumn: .verdictWrongColumn
    case .superseded: .verdictSuperseded
    case .laterIntention: .verdictLaterIntention
    case .transplanted: .verdictTransplanted
    case .ruleError: .verdictRuleError
    case .contradiction: .verdictContradiction
    case .arithmetic: .verdictArithmetic
    case .unfitWord: .verdictUnfitWord
    case .omission: .verdictOmission
    case .prediction: .verdictPrediction
    case .unverifiable: .verdictUnverifiable
    }
  }
}
