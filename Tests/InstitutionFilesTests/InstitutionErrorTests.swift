import InstitutionFiles
import PlenaryModel
import Testing

/// What is said when rules cannot be had.
@Suite struct InstitutionErrorTests {
  let league: Institution
  init() throws { league = try TestInstitutions.league() }

  private func refusal(_ body: BodyID, _ on: String) -> String {
    do throws(InstitutionError) {
      _ = try league.rulesOfProcedure(of: body, on: day(on))
      return "no refusal"
    } catch {
      return error.description
    }
  }

  @Test func aBodyThatIsNotThere() {
    #expect(refusal("GA-C2", "2000-01-01") == "`league` has no body `GA-C2`. Did you mean `GA-C1`?")
  }

  @Test func aBodyThatDidNotExistThen() {
    #expect(
      refusal("GA", "1945-12-31")
        == "General Assembly did not exist on 1945-12-31. It existed since 1946-01-10.")
  }

  @Test func aRosterThatIsNotKnown() {
    #expect(
      refusal("SC", "1989-12-31")
        == "The files do not say who sat in `SC` on 1989-12-31. Known: 1990-01-01 to 1991-12-31; 1993-01-01 to 1994-12-31."
    )
    #expect(
      refusal("SC", "2014-11-18")
        == "The files name 2 of the 3 members of `SC` on 2014-11-18. Known: 1990-01-01 to 1991-12-31; 1993-01-01 to 1994-12-31."
    )
  }

  @Test func weightsThatAreNotKnown() {
    #expect(
      refusal("POP", "1990-06-01")
        == "The weights `pop` are not known on 1990-06-01 for BRA, CIV, MMR, NOR, TUR. Known: 2024-01-01 to 2024-12-31."
    )
  }

  @Test func whoIsThereMayBeSaidInstead() throws {
    let roster = Roster(seats: [Seat(member: "X", name: "X", groups: ["P2"])])
    let rules = try league.rulesOfProcedure(of: "SC", on: day("2014-11-18"), roster: roster)
    #expect(rules.roster == roster && rules.presiding.title == "Chair")
  }

  @Test func coverageSaysThatAVacancyIsKnown() throws {
    let parts = TestInstitutions.parts + ["coverage: {SC: {from: 1990-01-01, to: 1992-12-31}}"]
    let league = try #require(TestInstitutions.load(parts).institution)
    #expect(try league.roster(of: "SC", on: day("1992-06-01")).count == 2)
    #expect(throws: InstitutionError.self) { try league.roster(of: "SC", on: day("1993-06-01")) }
  }
}
