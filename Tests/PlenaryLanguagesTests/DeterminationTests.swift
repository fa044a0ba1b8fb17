import PlenaryModel
import Procedure
import Testing

@testable import PlenaryLanguages

@Suite struct DeterminationTests {
  private static let others = Language.allCases.filter { $0 != .english }
  private static let half = Fraction(1, 2)!

  /// Every kind of limb, tie and quorum, reached and missed.
  private static let cases: [(DecisionRule, Tally)] = {
    func rule(
      _ requirement: Requirement, tie: EquallyDividedVotes? = nil, quorum: Quorum? = nil,
      veto: GroupID? = nil
    ) -> DecisionRule {
      DecisionRule(
        id: "R", title: "R", requirement: requirement, equallyDivided: tie, quorumToDecide: quorum,
        vetoGroup: veto, weightings: ["pop"])
    }
    func share(_ fraction: Fraction, _ base: Requirement.Base, _ group: GroupID? = nil)
      -> Requirement
    {
      .share(of: .inFavour, base: base, fraction: fraction, strict: false, group: group)
    }
    let majority = Requirement.share(
      of: .inFavour, base: .presentAndVoting, fraction: half, strict: true, group: nil)
    let nine = Requirement.all([
      .min(of: .inFavour, number: 9, group: nil), .noNegative(group: "P5"),
    ])
    let plain = Tally(inFavour: 111, against: 19, abstaining: 55, notParticipating: 8, members: 193)
    func council(_ tally: (Int, Int, Int), _ five: (Int, Int, Int)) -> Tally {
      Tally(
        Count(inFavour: tally.0, against: tally.1, abstaining: tally.2, members: 15),
        groups: ["P5": Count(inFavour: five.0, against: five.1, abstaining: five.2, members: 5)])
    }
    let weighted = Tally(
      Count(inFavour: 16, against: 11, abstaining: 0, members: 27),
      groups: ["pop": Count(inFavour: 665, against: 335, total: 1000, scale: 10)])
    let ties: [EquallyDividedVotes] = [
      .rejected, .lost, .secondVote(withinHours: 48), .rulingStands, .sustained, .castingVote,
    ]
    let quorum = Quorum(fraction: half, strict: true)
    var cases: [(DecisionRule, Tally)] = [
      (rule(majority), plain), (rule(share(Fraction(2, 3)!, .cast)), plain),
      (rule(share(Fraction(3, 4)!, .members)), plain),
      (rule(share(Fraction(7, 9)!, .present)), plain),
      (rule(share(Fraction(65, 100)!, .total, "pop")), weighted),
      (rule(share(Fraction(3, 5)!, .participating)), plain),
      (rule(.max(of: .against, number: 12, group: nil)), plain),
      (rule(.max(of: .objecting, number: 30, group: nil)), plain),
      (rule(.allAffirm(group: "P5")), council((13, 0, 2), (4, 0, 1))),
      (rule(.allAffirm(group: "P5")), council((15, 0, 0), (5, 0, 0))),
      (rule(.maxWithholding(number: 3, group: "P5")), council((9, 2, 4), (1, 2, 2))),
      (rule(.maxWithholding(number: 90, group: nil)), plain),
      (rule(.not(.min(of: .abstaining, number: 40, group: nil))), plain),
      (rule(.any([.min(of: .inFavour, number: 150, group: nil), majority])), plain),
      (
        rule(
          .any([
            .min(of: .inFavour, number: 150, group: nil),
            .min(of: .against, number: 150, group: nil),
          ])), plain
      ),
      (rule(nine, veto: "P5"), council((13, 1, 1), (3, 1, 1))),
      (rule(nine, veto: "P5"), council((6, 2, 7), (2, 2, 1))),
      (rule(nine, veto: "P5"), council((14, 0, 1), (5, 0, 0))),
      (rule(majority, quorum: quorum), plain),
      (
        rule(majority, quorum: quorum),
        Tally(inFavour: 60, against: 19, abstaining: 5, members: 193, present: 90)
      ),
      (
        rule(majority, quorum: quorum),
        Tally(inFavour: 60, against: 19, abstaining: 55, members: 193, present: 140)
      ),
    ]
    for tie in ties {
      cases.append((rule(majority, tie: tie), Tally(inFavour: 65, against: 65, abstaining: 30)))
    }
    return cases
  }()

  @Test(arguments: others)
  func everyReasonIsSaidWithItsNumbers(language: Language) {
    let names: (MemberID) -> String = { MemberNames.name(of: $0, in: language) ?? $0.code }
    for (rule, tally) in Self.cases {
      let determination = rule.determine(tally, dissenters: ["RUS"])
      let english = determination.sentences(rule, language: .english, name: \.code)
      let other = determination.sentences(rule, language: language, name: names)
      #expect(english == determination.sentences(rule, name: \.code))
      #expect(other.count == english.count)
      for (sentence, english) in zip(other, english) {
        #expect(isSentence(sentence, language), "\(sentence)")
        // Every number of the English sentence; the 5 of the group P5 among them.
        let expected = Set(english.split { !("0"..."9").contains($0) })
        #expect(
          expected.isSubset(of: sentence.split { !("0"..."9").contains($0) }),
          "\(sentence) / \(english)")
      }
    }
  }

  @Test func aShareIsSaidInWords() {
    let (rule, tally) = Self.cases[1]
    let determination = rule.determine(tally)
    #expect(
      determination.sentences(rule, language: .russian) == [
        "Голоса за: 111. Требуется: не менее двух третей; основа: все поданные голоса, включая "
          + "воздержавшихся (185), то есть 124: не достигнуто."
      ])
    #expect(
      determination.sentences(rule, language: .chinese) == [
        "赞成票：111。所需：包括弃权在内的全部票数（185）的至少三分之二，即124：未达到。"
      ])
  }

  @Test func decimalsHaveTheSignOfTheLanguage() {
    #expect(Language.french.written("66.5") == "66,5")
    #expect(Language.english.written("66.5") == "66.5")
    #expect(Language.spanish.written("330767781.25") == "330\u{A0}767\u{A0}781,25")
    #expect(Language.russian.written("many") == "many")
  }
}
