import PlenaryModel
import PlenaryTesting
import Procedure
import Testing

@testable import PlenaryLanguages

@Suite struct FactTests {
  private static let rules = ThirdCommittee.rules
  private static let facts = FactExamples.facts.map(\.fact) + FactExamples.variants
  private static let others = Language.allCases.filter { $0 != .english }

  @Test func everyFactIsTriedHere() {
    #expect(Set(Self.facts.map(FactExamples.place)) == Set(FactExamples.places))
  }

  @Test(arguments: others)
  func everyFactIsSaidInEveryLanguage(language: Language) {
    for fact in Self.facts {
      let english = fact.sentence(in: Self.rules, language: .english)
      #expect(english == fact.sentence(in: Self.rules))
      let text = fact.sentence(in: Self.rules, language: language)
      #expect(isSentence(text, language), "\(fact.name): \(text)")
      #expect(text != english && !text.contains(fact.name), "\(fact.name)")
      #expect(
        Facts.missing(fact, in: Self.rules, language, english: english, other: text) == [],
        "\(fact.name): \(text)")
    }
  }

  @Test(arguments: [
    ("fr", "Japon\u{A0}: pour."), ("es", "Japón: a favor."), ("ru", "Япония: за."),
    ("zh", "日本：赞成。"), ("ar", "اليابان: مؤيد."), ("en", "Japan: in favour."),
  ])
  func aVoteIsToldWithTheMembersOwnName(tag: String, sentence: String) throws {
    let language = try #require(Language(tag: tag))
    #expect(
      Fact.voteCast(of: "JPN", .inFavour).sentence(in: Self.rules, language: language) == sentence)
  }

  @Test func aListIsArrangedWithTheLimitsThatAreSet() {
    let both = Fact.listArranged(
      ListArrangement(
        perDelegation: 1, perGroup: 4, groups: ["africa", "asia"], order: .alternatingSides))
    #expect(
      both.sentence(in: Self.rules, language: .french)
        == "La présidence a organisé la liste des orateurs\u{A0}: tour à tour pour et contre; "
        + "déclarations par délégation\u{A0}: 1; déclarations par groupe (africa et asia)\u{A0}: 4."
    )
    let neither = Fact.listArranged(ListArrangement(order: .leastHeardFirst))
    #expect(neither.sentence(in: Self.rules, language: .chinese) == "主席安排发言名单：发言最少者优先。")
  }

  @Test func theClosingIsToldByTheClock() {
    let closing = Fact.closingScheduled(at: Moment("2014-11-18T15:02:00-05:00")!)
    #expect(
      closing.sentence(in: Self.rules, language: .spanish)
        == "La votación se cerrará a las 15:02:00.")
  }

  @Test func aSymbolKeepsItsOrderInArabic() {
    #expect(
      Fact.textWithdrawn("A/C.3/69/L.28").sentence(in: Self.rules, language: .arabic)
        == "سُحب \u{2068}A/C.3/69/L.28\u{2069}.")
  }

  @Test func aFormerNameIsThatOfTheDay() throws {
    let plenary = ThirdCommittee.rules(of: "GA", on: Day("1990-11-18")!)
    #expect(plenary.roster.name(of: "COD") == "Zaire")
    #expect(plenary.name(of: "COD", in: .french) == "Zaïre")
    #expect(plenary.name(of: "RUS", in: .spanish) == "Unión de Repúblicas Socialistas Soviéticas")
    #expect(Self.rules.name(of: "TUR", in: .arabic) == "تركيا")
    #expect(Self.rules.name(of: "SWZ", in: .russian) == "Свазиленд")
    #expect(plenary.name(of: "FRA", in: .russian) == "Франция")
    #expect(plenary.name(of: .unnamed, in: .spanish) == "Un miembro que las fuentes no nombran")
  }

  @Test func aCommitteeApprovesAndAPlenaryAdopts() {
    let plenary = ThirdCommittee.rules(of: "GA")
    let adopted = Outcome.adopted
    #expect(adopted.words(in: Self.rules, language: .english) == "Approved")
    #expect(adopted.words(in: plenary, language: .english) == "Adopted")
    #expect(adopted.words(in: Self.rules, language: .french) == "Approuvé")
    #expect(adopted.words(in: plenary, language: .french) == "Adopté")
    #expect(adopted.words(in: Self.rules, language: .chinese) == "核准")
    #expect(
      adopted.words(on: .motion(number: 1), in: plenary, language: .spanish)
        == "La moción queda aprobada")
    #expect(
      adopted.words(on: .appeal, in: plenary, language: .russian) == "Постановление отменено")
    #expect(
      Outcome.rulingStands.words(on: .appeal, in: plenary, language: .arabic) == "القرار قائم")
  }

  @Test(arguments: Language.allCases)
  func everyOutcomeHasWords(language: Language) {
    let outcomes: [Outcome] = [
      .adopted, .rejected, .vetoed(by: []), .vetoed(by: ["RUS", "CHN"]), .insufficientVotes,
      .noQuorum, .secondVote(withinHours: 48), .lost, .rulingStands, .sustained, .castingVoteNeeded,
    ]
    let words = outcomes.map { $0.words(in: Self.rules, language: language) }
    #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("outcome") })
    // Lost is rejected, and what is sustained stands.
    #expect(Set(words).count == outcomes.count - 2)
    #expect(words[6].contains("48"))
  }

  @Test(arguments: Language.allCases)
  func everyTermHasWords(language: Language) {
    let english: (String, String) -> Bool = { language == .english || $0 != $1 }
    for vote in Vote.allCases { #expect(english(vote.words(in: language), vote.words)) }
    for method in VotingMethod.allCases {
      #expect(english(method.words(in: language), method.words))
    }
    for motion in Self.rules.motions.table {
      #expect(english(Self.rules.title(of: motion.kind, in: language), motion.title))
    }
  }

  @Test func everyKindOfMotionOfTheOrganizationHasAName() {
    for body: BodyID in ["GA", "GA-C3", "SC", "HRC", "ECOSOC"] {
      for motion in ThirdCommittee.rules(of: body).motions.table {
        #expect(
          Language.russian.term("motion-" + motion.kind.code) != nil, "\(body) \(motion.kind)")
      }
    }
    #expect(Self.rules.title(of: "nap", in: .french) == "nap")
  }

  @Test func noTextIsThereThatNothingSays() throws {
    // Every key of the log is used by a fact or by a determination; what a typing error orphaned
    // would otherwise stay for ever.
    let table = try Phrasebook(#require(LogTables.tables[.french]), in: .french)
    let names = Set(Self.facts.map(\.name))
    let reasons = [
      "quorum-", "tie-", "veto", "no-veto", "counted", "limb-",
    ]
    let unknown = table.messages.keys.filter { key in
      !names.contains { key == $0 || key.hasPrefix($0 + "-") }
        && !reasons.contains { key.hasPrefix($0) }
    }
    #expect(unknown.sorted() == [])
  }
}
