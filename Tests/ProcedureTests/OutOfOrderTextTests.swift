import PlenaryModel
import PlenaryTesting
import Testing

@testable import Procedure

@Suite struct OutOfOrderTextTests {
  @Test func everyReasonIsTriedHere() {
    #expect(
      Set(RefusalExamples.reasons.map(RefusalExamples.number)) == Set(RefusalExamples.numbers))
  }

  @Test(arguments: RefusalExamples.reasons)
  func everyReasonIsSaidInSentences(reason: OutOfOrder.Reason) {
    let (what, instead) = reason.words({ $0.code }, title: "Chair", action: { $0.code })
    for sentence in [what, instead].compactMap(\.self) {
      #expect(sentence.count > 5 && sentence.hasSuffix("."), "\(reason): \(sentence)")
      #expect(!sentence.contains("  ") && !sentence.contains("..") && !sentence.contains("nil"))
      #expect(sentence.first?.isLowercase == false || sentence.hasPrefix("op"), "\(sentence)")
    }
  }

  @Test func aRefusalSaysWhatIsWrongWhatMayBeDoneAndWhichRule() {
    var rules = Assembly.rules()
    rules.citations["GA-088"] = RuleCitation(
      id: "GA-088", title: "No interruption", source: "A/520, rule 88", checked: .unchecked)
    #expect(
      OutOfOrder(.votingInProgress, "GA-088").sentence(in: rules)
        == "Out of order: Voting has begun and may not be interrupted. Announce the result first; "
        + "a point of order on the conduct of the voting is possible. (A/520, rule 88; GA-088)")
  }
}
