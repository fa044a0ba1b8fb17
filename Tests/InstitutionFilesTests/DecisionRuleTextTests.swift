import InstitutionFiles
import PlenaryModel
import Testing

@Suite struct DecisionRuleTextTests {
  private func words(_ yaml: String) throws -> String {
    let parts = [
      TestInstitutions.head, "rules: {R: {title: t, source: s}}",
      "decision-rules: {D: {title: t, cites: [R], \(yaml)}}",
    ]
    let loaded = TestInstitutions.load(parts)
    let institution = try #require(loaded.institution, "\(loaded.diagnostics)")
    return try #require(institution.decisionRule("D", on: day("2014-11-18"))).inWords
  }

  @Test func rulesAreSaidAsAClerkWouldSayThem() throws {
    let table = [
      (
        "requires: {share: {of: yes, base: pv, fraction: 1/2, strict: true}}, tie: rejected, quorum: {fraction: 1/2, strict: true}",
        "more than half of the votes for and against; a tie is rejected; quorum: more than half of the members present"
      ),
      (
        "requires: {share: {of: yes, base: pv, fraction: 2/3}}, tie: second-vote-within-48h",
        "at least two thirds of the votes for and against; after a tie a second vote within 48 hours"
      ),
      (
        "requires: {all: [{min: {of: yes, number: 9}}, {no-negative: {group: P5}}]}, veto: P5",
        "at least 9 votes in favour and no vote against among `P5`; a negative vote of `P5` is called a veto"
      ),
      ("requires: {max: {of: object, number: 0}}", "no objection"),
      ("requires: {max: {of: no, number: 0}}", "no vote against"),
      ("requires: {max: {of: no, number: 1}}", "at most 1 vote against"),
      (
        "requires: {all: [{share: {of: yes, base: participating, fraction: 55%}}, {any: [{share: {of: yes, base: total, fraction: 65%, group: pop}}, {max-withholding: {number: 3}}]}]}, weightings: [pop]",
        "at least 55 per cent of the participating members in favour and (at least 65 per cent of the whole weight among `pop` in favour or at most 3 members not in favour)"
      ),
      ("requires: {all-affirm: {group: A}}", "all of `A` in favour"),
      (
        "requires: {not: {share: {of: no, base: members, fraction: 1/3}}}, tie: casting-vote",
        "not (at least one third of the members against); at a tie the presiding officer has a casting vote"
      ),
    ]
    for (yaml, expected) in table { #expect(try words(yaml) == expected) }
  }
}
