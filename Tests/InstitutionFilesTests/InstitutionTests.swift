import InstitutionFiles
import PlenaryModel
import Testing

@Suite struct InstitutionTests {
  let league: Institution
  init() throws { league = try TestInstitutions.league() }

  @Test func theRollIsInEnglishAlphabeticalOrderOfTheDay() throws {
    let now = try league.roster(of: "GA", on: day("2024-06-01"))
    #expect(
      now.seats.map(\.name) == [
        "Brazil", "Côte d'Ivoire", "Croatia", "Myanmar", "Norway", "Türkiye",
      ])
    let then = try league.roster(of: "GA", on: day("1980-06-01"))
    #expect(then.seats.map(\.name) == ["Brazil", "Burma", "Côte d'Ivoire", "Norway", "Turkey"])
  }

  @Test func aSeatCarriesClassesGroupsAndWeights() throws {
    let council = try league.roster(of: "SC", on: day("1990-06-01"))
    #expect(council.seat(of: "NOR")?.groups == ["P2", "big", "coastal"])
    #expect(council.seat(of: "BRA")?.groups == [])
    let people = try league.roster(of: "POP", on: day("2024-06-01"))
    #expect(people.seat(of: "NOR")?.weights == ["pop": 5])
    #expect(people.seat(of: "BRA")?.groups == ["coastal"])
  }

  @Test func aSuspendedMemberKeepsItsSeatAndIsMarked() throws {
    let during = try league.roster(of: "SC", on: day("1993-06-15"))
    #expect(during.seat(of: "HRV")?.groups.contains(.suspended) == true)
    #expect(league.suspended(in: "SC", on: day("1993-06-15")).map(\.by) == ["L/RES/1"])
    let after = try league.roster(of: "SC", on: day("1993-07-01"))
    #expect(after.seat(of: "HRV")?.groups.contains(.suspended) == false)
  }

  @Test func observersHaveTheNameOfTheDayAndTheirRights() throws {
    let roster = try league.roster(of: "GA", on: day("2000-01-01"))
    #expect(
      roster.observers == [Observer(id: "PSE", name: "Palestine", capabilities: [.speak, .reply])])
    #expect(try league.roster(of: "GA", on: day("1970-01-01")).observers == [])
  }

  @Test func aProcedureLikeAnotherReplacesSectionsAndMotionsByKind() throws {
    let plenary = try league.rulesOfProcedure(of: "GA", on: day("2024-06-01"))
    let committee = try league.rulesOfProcedure(of: "GA-C1", on: day("2024-06-01"))
    #expect(committee.presiding.title == "Chair")
    #expect(committee.voting == plenary.voting)
    #expect(committee.motions.table.map(\.kind) == ["adjourn-debate", "close-debate"])
    #expect(committee.motions["close-debate"]?.rank == 3)
    #expect(committee.division == nil && plenary.division != nil)
    #expect(committee.withoutVote == nil && plenary.withoutVote != nil)
    #expect(committee.effect == .approval)
    #expect(committee.routes.map(\.to) == ["GA"])
    #expect(plenary.powers.map(\.extent) == [.may])
    #expect(committee.body.stage == .approves && committee.body.institution == "league")
  }

  @Test func aProcedureSaysWhenVotesAreShownAndWhetherThereAreProxies() throws {
    let plain = try league.rulesOfProcedure(of: "GA", on: day("2024-06-01")).voting
    #expect(plain.reveal == .atOnce && plain.proxies == nil)
    let parts = TestInstitutions.parts.map {
      $0.replacing(
        "correction-rule: R-1}",
        with: "correction-rule: R-1, reveal: at-closing, proxies: {most: 2, rule: R-2}}")
    }
    let changed = try #require(TestInstitutions.load(parts).institution)
    let voting = try changed.rulesOfProcedure(of: "GA-C1", on: day("2024-06-01")).voting
    #expect(voting.reveal == .atClosing)
    #expect(voting.proxies == ProxyProvision(most: 2, rule: "R-2"))
  }

  @Test func valuesHoldOnTheirDays() throws {
    #expect(league.decisionRule("D-COUNCIL", on: day("1999-12-31"))?.title == "Before 2000")
    #expect(league.decisionRule("D-COUNCIL", on: day("2000-01-01"))?.title == "Since 2000")
    #expect(league.powers(on: day("1999-12-31")).map(\.body) == ["GA"])
    #expect(league.bodies(on: day("1946-01-09")).map(\.id) == ["GA-C1", "SC", "POP"])
  }

  @Test func citationsSayWhereTheyStandAndHowFarTheyWereChecked() throws {
    let rule = try #require(league.citations["R-1"])
    #expect(rule.checked == .official)
    #expect(rule.place == FilePlace(file: "file-3.yaml", line: 2, column: 3))
    #expect(rule.seeAlso == ["R-2"])
    #expect(league.checkedCounts == [.official: 1, .unchecked: 1])
  }

  @Test func legalTestsAndDocketsAreRead() throws {
    let question = try #require(league.questions["time"])
    #expect(
      question.cases[0].when == .compare(fact: "conduct", .before, .value(.day(day("2002-07-01")))))
    #expect(
      question.cases[1].when
        == .all([
          .compare(fact: "route", .equal, .value(.word("own"))),
          .not(.compare(fact: "authorised", .equal, .value(.truth(true)))),
        ]))
    #expect(question.cases[2].when == .compare(fact: "age", .greaterOrEqual, .fact("bar")))
    #expect(question.cases[3].when == nil)
    #expect(league.dockets["case"]?.steps.first?.requires == .stated(fact: "judge"))
  }

  @Test func membersAreFoundByAnyOfTheirNames() {
    #expect(league.member(named: "NOR", on: nil) == "NOR")
    #expect(league.member(named: "nor", on: nil) == "NOR")
    #expect(league.member(named: "NO", on: nil) == "NOR")
    #expect(league.member(named: "cote d’ivoire", on: nil) == "CIV")
    #expect(league.member(named: "IVORY COAST", on: nil) == "CIV")
    #expect(league.member(named: "Burma", on: day("2014-11-18")) == "MMR")
    #expect(league.member(named: "Turkiye", on: nil) == "TUR")
    #expect(league.member(named: "Ruritania", on: nil) == nil)
    #expect(league.suggestions(for: "Norwya") == ["Norway"])
    #expect(league.suggestions(for: "Brasil") == ["Brazil"])
  }

  @Test func aBodyIsFoundOrSaidToBeAmbiguous() {
    #expect(league.body(named: "GA") == .body("GA"))
    #expect(league.body(named: "first committee") == .body("GA-C1"))
    #expect(league.body(named: "plenary") == .ambiguous(["GA", "GA-C1"]))
    #expect(league.body(named: "Councill") == .unknown(suggestions: ["Council"]))
  }
}
