import InstitutionFiles
import PlenaryModel
import Testing

/// Where an institution relies on a rule, and what is found in files without reading them.
@Suite struct MentionTests {
  private let library = InstitutionLibrary(root: RealInstitutionsTests.root)

  @Test func aRuleIsCitedByTheBodiesWhoseProceduresNameIt() throws {
    let institution = try library.institution(named: "united-nations")
    let mentions = institution.mentions(of: RuleID("SC-033"))
    #expect(mentions.contains { $0.body == "SC" && $0.purpose == "precedence of motions" })
    #expect(!mentions.contains { $0.body == "GA-C3" })
  }

  @Test func aDecisionRuleIsAskedForInItsTime() throws {
    let institution = try library.institution(named: "united-nations")
    let mentions = institution.mentions(of: DecisionRuleID("DR-SC-SUBST-11"))
    let ordinary = try #require(mentions.first { $0.purpose == "ordinary questions" })
    #expect(ordinary.body == "SC")
    #expect(ordinary.period.to == Day("1965-12-31"))
    #expect(institution.decisionRules(citing: "SC-CH-027-3") == ["DR-SC-SUBST"])
  }

  @Test func keysAreFoundWithoutAReading() {
    let found = library.keys(in: ["decision-rules"])
    #expect(found.contains { $0.institution == "united-nations" && $0.key == "DR-GA-2/3" })
    #expect(!found.contains { $0.key == "GA-088-128-A" })
    #expect(library.ids(mentioning: ["DR-SC-ICJ"]) == ["united-nations"])
    #expect(library.ids(mentioning: [""]) == [])
  }

  /// Completions and one decided vote rely on it.
  @Test func everyDecisionRuleOfTheRepositoryIsFoundByItsKey() {
    let found = library.keys(in: ["rules", "decision-rules"])
    for (id, loaded) in library.loadAll() {
      guard let institution = loaded.institution else { continue }
      let keys = Set(found.filter { $0.institution == id }.map(\.key))
      let codes =
        institution.ownDecisionRuleIDs.map(\.code) + institution.ownRuleIDs.map(\.code)
      #expect(keys == Set(codes), "\(id)")
    }
  }

  @Test func whatIsLoadedTogetherIsWhatIsLoadedAlone() {
    for (id, loaded) in library.remembering().load(["nmun", "united-nations", "ietf"]) {
      let alone = library.load(id)
      #expect(loaded.diagnostics == alone.diagnostics)
      #expect(loaded.institution?.decisionRuleIDs == alone.institution?.decisionRuleIDs)
      #expect(loaded.institution?.citations == alone.institution?.citations)
    }
  }
}
