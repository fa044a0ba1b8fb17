import InstitutionFiles
import PlenaryModel
import Testing

/// Every mistake, with its place and what may be meant.
@Suite struct DiagnosticTests {
  private func told(
    _ old: String, _ new: String, _ expected: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      TestInstitutions.diagnostics((old, new)) == expected, sourceLocation: sourceLocation)
  }

  @Test func theLeagueHasNothingWrongButItsVacancies() {
    #expect(
      TestInstitutions.load().diagnostics.map(\.description) == [
        "file-4.yaml:4:39: warning: Seats of `SC` are vacant: 2 of 3 from 1992-01-01 to 1992-12-31.\n  hint: Terms are missing, or the section `coverage` should say for which days all are known."
      ])
  }

  @Test func unknownKeys() {
    told(
      "title: One,", "titel: One,",
      "file-3.yaml:2:9: error: `titel` is not a key of the rule `R-1`.\n  hint: Did you mean `title`?"
    )
    told(
      "    asks: Is", "    colour: blue\n    asks: Is",
      "file-6.yaml:10:5: error: `colour` is not a key of the question `time`.\n  hint: Known here: asks, cases, note."
    )
    told(
      "rules:\n  R-1", "ruels:\n  R-1",
      "file-3.yaml:1:1: error: `ruels` is not a section.\n  hint: Did you mean `rules`?")
  }

  @Test func missingKeys() {
    told(
      "source: rule 2", "checked: unchecked",
      "file-3.yaml:3:8: error: The rule `R-2` has no `source`.")
    told(
      "ordinary: {by: D-COUNCIL, rule: R-1}", "procedural: {by: D-COUNCIL, rule: R-1}",
      "file-5.yaml:33:17: error: `majorities` has no `ordinary`.")
    told("    without-vote: {rule: R-1}\n", "")
    told(
      "    eligibility: {observers-rule: R-1}\n", "",
      "file-5.yaml:2:3: error: The procedure `PLENARY` has no `eligibility`.\n  hint: Write it, or take it from another procedure by `like: KEY`."
    )
    told(
      "fraction: 1/2, strict: true}}\n", "fraction: 1/2}}\n",
      "file-3.yaml:7:23: error: A share has no `strict`.\n  hint: Write `strict: true` for more than half, `strict: false` for half or more."
    )
  }

  @Test func wrongKinds() {
    told(
      "share: {of: yes, base: pv, fraction: 1/2, strict: true}", "share: [yes, 1/2]",
      "file-3.yaml:7:23: error: A share must be a mapping (`key: value`), not a list.")
    told(
      "asks: Is it in time?", "asks: [Is it, in time?]",
      "file-6.yaml:10:11: error: A text is expected here, not a list.\n  hint: Put a text that contains brackets or `: ` in quotes."
    )
    told(
      "states: [filed, heard]", "states: filed",
      "file-6.yaml:20:13: error: A list is expected here, not the word `filed`.\n  hint: Write [one, another], or lines that begin with `- `."
    )
    told(
      "title: A case", "title:",
      "file-6.yaml:18:5: error: `title` has no value.\n  hint: Write one or leave the key out.")
  }

  @Test func valuesThatAreNone() {
    told(
      "number: 3}]", "number: three}]",
      "file-4.yaml:4:74: error: `three` is not a whole number.\n  hint: Write digits only: 15, or 83445000."
    )
    told(
      "seconds: 600", "seconds: 10.5",
      "file-5.yaml:7:98: error: `10.5` is not a whole number.\n  hint: Write digits only: 15, or 83445000."
    )
    told(
      "exists: [{from: 1946-01-10}]", "exists: [{from: 2014-02-30}]",
      "file-4.yaml:2:102: error: `2014-02-30` is not a day of the calendar.\n  hint: That month has 28 days."
    )
    told(
      "exists: [{from: 1946-01-10}]", "exists: [{from: 10 January 1946}]",
      "file-4.yaml:2:102: error: `10 January 1946` is not a day of the calendar.\n  hint: Write year, month and day: 2014-11-18."
    )
    told(
      "to-open: 1/3", "to-open: 2/0",
      "file-5.yaml:4:23: error: `2/0` is not a share of a whole.\n  hint: Nothing can be divided by 0. Is 2/3 or 1/2 meant?"
    )
    told(
      "to-open: 1/3", "to-open: 3/2",
      "file-5.yaml:4:23: error: `3/2` is not a share of a whole.\n  hint: It is more than all. Is 2/3 meant?"
    )
    told(
      "to-open: 1/3", "to-open: 0/2",
      "file-5.yaml:4:23: error: `0/2` is not a share of a whole.\n  hint: A rule that asks for nothing is not a rule; leave it out."
    )
    told(
      "to-open: 1/3", "to-open: half",
      "file-5.yaml:4:23: error: `half` is not a share of a whole.\n  hint: Write 2/3 or 55%.")
    told(
      "once-per-text: true", "once-per-text: often",
      "file-5.yaml:7:72: error: `often` is not a truth value.\n  hint: Write `true` or `false`.")
    told(
      "order: furthest-removed", "order: furthest-remote",
      "file-5.yaml:10:25: error: `furthest-remote` is not known here.\n  hint: Did you mean `furthest-removed`? Known: furthest-removed, additions-and-deletions-first."
    )
    told(
      "tie: rejected", "tie: second-vote-in-48h",
      "file-3.yaml:8:10: error: `second-vote-in-48h` is not known here.\n  hint: Did you mean `second-vote-within-48h`? Known: casting-vote, lost, rejected, ruling-stands, sustained, second-vote-within-48h."
    )
    told(
      "capabilities: [speak, reply]", "capabilities: [speak, vote]",
      "file-2.yaml:11:128: error: `vote` is not known here.\n  hint: Known: speak, reply, cosponsor, propose, point-of-order."
    )
  }

  @Test func thingsCitedAndNotDefined() {
    told(
      "when: {fact: age, at-least-fact: bar}, answer: late, rule: R-1",
      "when: {fact: age, at-least-fact: bar}, answer: late, rule: R-11",
      "file-6.yaml:14:69: error: The rule `R-11` is cited and not defined.\n  hint: Did you mean `R-1`?"
    )
    told(
      "appeal-by: D-SIMPLE", "appeal-by: D-SIMPEL",
      "file-5.yaml:12:36: error: The decision rule `D-SIMPEL` is cited and not defined.\n  hint: Did you mean `D-SIMPLE`?"
    )
    told(
      "found-at: [DEED]", "found-at: [DEEP]",
      "file-3.yaml:2:131: error: The source `DEEP` is not defined.\n  hint: Did you mean `DEED`?")
    told(
      "{member: HRV, from: 1993-01-01", "{member: Croatia, from: 1993-01-01",
      "file-4.yaml:11:16: error: The member `Croatia` is not defined.\n  hint: Did you mean `HRV`?",
      "file-4.yaml:14:7: warning: `HRV` is suspended in `SC` while it has no seat there.")
    told(
      "to: GA, becomes", "to: GA-C2, becomes",
      "file-6.yaml:7:43: error: The body `GA-C2` is not defined.\n  hint: Did you mean `GA-C1`?")
    told(
      "{body: GA, action: advise", "{body: AG, action: advice",
      "file-6.yaml:4:12: error: The body `AG` is not defined.\n  hint: Did you mean `GA`?",
      "file-6.yaml:4:24: error: The action `advice` is not defined.\n  hint: Did you mean `advise`?"
    )
    told(
      "  SC:\n    - {member: NOR, class", "  CS:\n    - {member: NOR, class",
      "file-4.yaml:4:3: error: Members of `SC` sit by terms, and the section `terms` has none for it.\n  hint: Write `SC:` and its rows into the section `terms`.",
      "file-4.yaml:7:3: error: The body `CS` is not defined.\n  hint: Did you mean `SC`?",
      "file-4.yaml:14:7: warning: `HRV` is suspended in `SC` while it has no seat there.")
    told(
      "procedure: COUNCIL", "procedure: COUNCILS",
      "file-4.yaml:4:113: error: The procedure `COUNCILS` is not defined.\n  hint: Did you mean `COUNCIL`?"
    )
    told(
      "values: {NOR: 5", "values: {NRO: 5",
      "file-2.yaml:14:7: warning: These weights `pop` are said to be complete and leave out NOR.\n  hint: Give each member a weight, or leave out `complete`.",
      "file-2.yaml:14:67: error: The member `NRO` is not defined.\n  hint: Did you mean `NOR`?")
  }

  @Test func groupsThatNothingDefinesAreDoubtful() {
    told(
      "no-negative: {group: P2}", "no-negative: {group: P5}",
      "file-3.yaml:13:113: warning: The group `P5` is named, and no class, weighting or group is called so.\n  hint: Did you mean `P2`?",
      "file-3.yaml:13:127: warning: `veto: P2` is said, and nothing in `requires` gives `P2` a veto.\n  hint: Write `no-negative: {group: P2}` into `requires`."
    )
  }

  @Test func decisionRules() {
    told(
      "{min: {of: yes, number: 2}}, cites",
      "{min: {of: yes, number: 2}, max: {of: no, number: 0}}, cites",
      "file-3.yaml:12:82: error: A requirement has one form; `min` and `max` are written.\n  hint: Join them by `all: [...]` or `any: [...]`."
    )
    told(
      "{min: {of: yes, number: 2}}, cites", "{most: {of: yes, number: 2}}, cites",
      "file-3.yaml:12:55: error: `most` is not a form of a requirement.\n  hint: Known: share, min, max, no-negative, all-affirm, max-withholding, all, any, not."
    )
    told(
      "{min: {of: yes, number: 2}}, cites", "{min: {of: yes, number: 0}}, cites",
      "file-3.yaml:12:78: error: A minimum of 0 asks for nothing.\n  hint: Leave it out, or write the number of votes that are needed."
    )
    told(
      "- {from: 2000-01-01, title", "- {from: 1999-01-01, title",
      "file-3.yaml:13:7: error: A row of the decision rule `D-COUNCIL` (since 1999-01-01) overlaps the one in line 12 (until 1999-12-31).\n  hint: A row holds from its `from` to its `to`, both included."
    )
  }

  @Test func termsAndSeats() {
    told(
      "- {member: BRA, from: 1990-01-01, to: 1991-12-31}",
      "- {member: BRA, from: 1990-01-01, to: 1991-12-31}\n    - {member: BRA, from: 1991-06-01, to: 1991-07-01}",
      "file-4.yaml:11:7: error: `BRA` has two seats in `SC`: this term (1991-06-01 to 1991-07-01) overlaps the one in line 10 (1990-01-01 to 1991-12-31).\n  hint: A term holds from its `from` to its `to`, both included."
    )
    told(
      "- {member: BRA, from: 1990-01-01, to: 1991-12-31}",
      "- {member: BRA, from: 1990-01-01, to: 1991-12-31}\n    - {member: TUR, from: 1991-06-01, to: 1991-12-31}",
      "file-4.yaml:11:7: error: `SC` has 3 seats and 4 members on 1991-06-01.\n  hint: A term is too long or a member too many; on that day sit BRA, CIV, NOR, TUR."
    )
    told(
      "to: 1991-12-31}", "to: 1981-12-31}",
      "file-4.yaml:4:39: warning: Seats of `SC` are vacant: 2 of 3 from 1990-01-02 to 1992-12-31.\n  hint: Terms are missing, or the section `coverage` should say for which days all are known.",
      "file-4.yaml:10:43: error: This period ends on 1981-12-31, before it begins on 1990-01-01.\n  hint: Exchange `from` and `to`, or correct the year."
    )
    told(
      "{member: HRV, from: 1993-01-01", "{member: HRV, from: 1992-05-01",
      "file-4.yaml:11:7: warning: `HRV` sits in `SC` from 1992-05-01 and is no member on that day.\n  hint: Its membership: since 1992-05-22."
    )
    told(
      "members: terms, seats: [{from: 1990-01-01, number: 3}]",
      "members: [NOR, BRA, NOR], seats: 1",
      "file-4.yaml:4:43: error: `NOR` stands twice in this list.\n  hint: It stands already in line 4."
    )
    told(
      "- {member: HRV, from: 1993-06-01", "- {member: TUR, from: 1993-06-01",
      "file-4.yaml:14:7: warning: `TUR` is suspended in `SC` while it has no seat there.")
    told(
      "seats: [{from: 1990-01-01, number: 3}]",
      "seats: [{from: 1990-01-01, number: 3}, {from: 2000-01-01, number: 3}]",
      "file-4.yaml:4:78: error: A row of `seats` (since 2000-01-01) overlaps the one in line 4 (since 1990-01-01).\n  hint: A row holds from its `from` to its `to`, both included."
    )
    told(
      "members: all, procedure: POPULATION", "members: terms, procedure: POPULATION",
      "file-4.yaml:5:3: error: Members of `POP` sit by terms, and the section `terms` has none for it.\n  hint: Write `POP:` and its rows into the section `terms`."
    )
    told(
      "members: all, procedure: POPULATION", "members: POP, procedure: POPULATION",
      "file-4.yaml:5:3: error: The members of `POP` are said to be its own.\n  hint: One of them has to name its members."
    )
    told(
      "parent: GA,", "parent: GA-C1,",
      "file-4.yaml:3:3: error: The body `GA-C1` is its own parent.")
  }

  @Test func members() {
    told(
      "- {code: BRA, name: Brazil}", "- {code: BRA, name: Brazil}\n  - {code: BRA, name: Brasil}",
      "file-2.yaml:8:5: error: The member `BRA` is listed twice.\n  hint: It stands already at file-2.yaml:7:5. Periods of one member go into its `membership`."
    )
    told(
      "membership: [{from: 1992-05-22}]",
      "membership: [{from: 1992-05-22}, {from: 1991-01-01, to: 1993-01-01}]",
      "file-2.yaml:4:65: error: A period (1991-01-01 to 1993-01-01) overlaps the one in line 4 (since 1992-05-22).\n  hint: A row holds from its `from` to its `to`, both included."
    )
    told(
      "former: [{name: Burma, to: 1989-06-17}]", "former: [{name: Burma}]",
      "file-2.yaml:5:41: error: A former name has no `to`.\n  hint: Write the last day of the name; the present one is `name`."
    )
  }

  @Test func doubtfulMembers() {
    told(
      "aliases: [Ivory Coast]", "aliases: [Ivory Coast, norway]",
      "file-2.yaml:3:5: warning: `norway` may be `NOR` or `CIV`.\n  hint: Where it is written nobody can know which is meant; take it from one of them."
    )
    told(
      "HRV: 4, MMR: 54, ", "",
      "file-2.yaml:14:7: warning: These weights `pop` are said to be complete and leave out HRV, MMR.\n  hint: Give each member a weight, or leave out `complete`."
    )
    told(
      "members: all, procedure: POPULATION", "seats: 5, procedure: POPULATION",
      "file-4.yaml:5:3: warning: The body `POP` has a procedure and no `members`, so the files cannot say who meets.\n  hint: Write `members: all`, `terms`, a list of codes or another body."
    )
    told(
      "{member: HRV, from: 1993-01-01", "{member: SMR, name: San Marino, from: 1993-01-01",
      "file-4.yaml:14:7: warning: `HRV` is suspended in `SC` while it has no seat there.")
  }

  @Test func procedures() {
    told(
      "    like: COMMITTEE\n    majorities: {ordinary: {by: D-POP",
      "    like: COMITTEE\n    majorities: {ordinary: {by: D-POP",
      "file-5.yaml:35:11: error: The procedure `COMITTEE` is not defined.\n  hint: Did you mean `COMMITTEE`?"
    )
    told(
      "like: PLENARY", "like: POPULATION",
      "file-5.yaml:35:11: error: The procedure `COMMITTEE` is like itself: COMMITTEE, like POPULATION, like COMMITTEE.\n  hint: One of these has to be written out."
    )
    told(
      "like: PLENARY", "like: nations/PLENARY",
      "file-5.yaml:23:11: error: The institution `nations` is not used here.\n  hint: Write `uses: [nations]` in the section `institution`."
    )
    told(
      "kind: close-debate, title: closure,", "kind: adjourn-debate, title: closure,",
      "file-5.yaml:17:11: error: The motion `adjourn-debate` stands twice in this table.\n  hint: It stands already in line 16."
    )
    told(
      "rank: 2,", "rank: 1,",
      "file-5.yaml:17:11: error: The motions `adjourn-debate` and `close-debate` have one rank, 1.\n  hint: 1 is put first; each rank is given once, or none."
    )
    told(
      "motion: divide}", "motion: devide}",
      "file-5.yaml:11:15: error: The motion `devide` of `division` is not in the table of motions.\n  hint: Did you mean `divide`?"
    )
    told(
      "correction-rule: R-1}", "correction-rule: R-1, proxies: {most: 0, rule: R-1}}",
      "file-5.yaml:6:151: error: Nobody may hold a proxy where `most` is 0.\n  hint: Leave `proxies` out where the rules know none."
    )
    told(
      "without: [divide]", "without: [divied]",
      "file-5.yaml:26:17: error: `without: [divied]` takes out what is not there.\n  hint: Did you mean `divide`?"
    )
    told(
      "consequence: close-debate, rank: 3", "consequence: closure, rank: 3",
      "file-5.yaml:28:75: error: `closure` is not known here.\n  hint: Known: suspend-meeting, adjourn-meeting, adjourn-debate, close-debate, decline-competence, require-important-majority, require-ordinary-majority, reconsider, give-priority, divide, do-not-vote, limit-speeches, caucus, invite, record."
    )
  }

  @Test func questionsAndDockets() {
    told(
      "before: 2002-07-01", "earlier: 2002-07-01",
      "file-6.yaml:12:32: error: `earlier` does not compare facts.\n  hint: Known: is, is-not, below, at-most, above, at-least, before, from. With `-fact` behind it another fact is named."
    )
    told(
      "{fact: conduct, before: 2002-07-01}", "{fact: conduct}",
      "file-6.yaml:12:16: error: The fact `conduct` is compared with nothing.\n  hint: Known: is, is-not, below, at-most, above, at-least, before, from; or write `{stated: conduct}`."
    )
    told(
      "before: 2002-07-01", "below: 2002-07-01",
      "file-6.yaml:12:39: error: `2002-07-01` is not a whole number.\n  hint: `below` compares numbers; days have `before` and `from`."
    )
    told(
      "before: 2002-07-01", "before: 2002-07-01, is: 3",
      "file-6.yaml:12:52: error: A fact is compared once; `before` and `is` are written.\n  hint: Join two comparisons by `all: [...]`."
    )
    told(
      "{when: {fact: age, at-least-fact: bar}, answer", "{answer",
      "file-6.yaml:15:9: warning: This case is never reached: the one in line 14 has no `when`.\n  hint: Put the case without `when` last."
    )
    told(
      "from: [filed]", "from: [field]",
      "file-6.yaml:22:28: error: `field` is not a state of this docket.\n  hint: Did you mean `filed`?"
    )
  }

  @Test func everythingIsToldAtOnceInTheOrderOfTheFiles() {
    #expect(
      TestInstitutions.diagnostics(
        ("code: BRA, name: Brazil", "code: BRA, nane: Brazil"), ("to-open: 1/3", "to-open: 2/0"),
        ("title: One,", "titel: One,"), ("fact: conduct, before", "fact: conduct, beofre"))
        == [
          "file-2.yaml:7:17: error: `nane` is not a key of a member.\n  hint: Did you mean `name`?",
          "file-3.yaml:2:9: error: `titel` is not a key of the rule `R-1`.\n  hint: Did you mean `title`?",
          "file-5.yaml:4:23: error: `2/0` is not a share of a whole.\n  hint: Nothing can be divided by 0. Is 2/3 or 1/2 meant?",
          "file-6.yaml:12:32: error: `beofre` does not compare facts.\n  hint: Did you mean `before`? Known: is, is-not, below, at-most, above, at-least, before, from. With `-fact` behind it another fact is named.",
        ])
  }
}
