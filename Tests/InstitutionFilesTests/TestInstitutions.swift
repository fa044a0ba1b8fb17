import InstitutionFiles
import PlenaryModel
import Testing

/// A small institution whose parts tests replace or add to.
enum TestInstitutions {
  static let head = """
    institution: {id: league, name: The League, aliases: [TL]}
    sources:
      DEED: {title: The deed, where: archive}
    """

  static let members = """
    members:
      - {code: NOR, name: Norway, iso2: NO}
      - {code: CIV, name: "Côte d'Ivoire", iso2: CI, aliases: [Ivory Coast], membership: [{from: 1960-09-20}]}
      - {code: HRV, name: Croatia, membership: [{from: 1992-05-22}]}
      - {code: MMR, name: Myanmar, former: [{name: Burma, to: 1989-06-17}], membership: [{from: 1948-04-19}]}
      - {code: TUR, name: Türkiye, sort: Turkiye, former: [{name: Turkey, to: 2022-05-31}]}
      - {code: BRA, name: Brazil}
    groups:
      coastal: {name: Coastal group, members: [NOR, {code: BRA, from: 2000-01-01}]}
    observers:
      - {code: PSE, name: State of Palestine, former: [{name: Palestine, to: 2012-11-28}], from: 1974-11-22, capabilities: [speak, reply]}
    weights:
      pop:
        - {from: 2024-01-01, to: 2024-12-31, complete: true, values: {NOR: 5, CIV: 31, HRV: 4, MMR: 54, TUR: 85, BRA: 212}}
    """

  static let rules = """
    rules:
      R-1: {title: One, source: rule 1, checked: official, when: always, then: it holds, notes: [a note], see-also: [R-2], found-at: [DEED]}
      R-2: {title: Two, source: rule 2}
    decision-rules:
      D-SIMPLE:
        title: Simple
        requires: {share: {of: yes, base: pv, fraction: 1/2, strict: true}}
        tie: rejected
        quorum: {fraction: 1/2, strict: true}
        cites: [R-1]
      D-COUNCIL:
        - {to: 1999-12-31, title: Before 2000, requires: {min: {of: yes, number: 2}}, cites: [R-1]}
        - {from: 2000-01-01, title: Since 2000, requires: {all: [{min: {of: yes, number: 2}}, {no-negative: {group: P2}}]}, veto: P2, cites: [R-1]}
      D-POP:
        title: By population
        requires: {share: {of: yes, base: total, fraction: 65%, group: pop}}
        weightings: [pop]
        cites: [R-2]
    """

  static let bodies = """
    bodies:
      GA: {name: General Assembly, aliases: [plenary], members: all, procedure: PLENARY, exists: [{from: 1946-01-10}]}
      GA-C1: {name: First Committee, aliases: [plenary], parent: GA, stage: approves, members: all, procedure: COMMITTEE}
      SC: {name: Council, members: terms, seats: [{from: 1990-01-01, number: 3}], classes: {big: [NOR]}, procedure: COUNCIL}
      POP: {name: Chamber of the people, members: all, procedure: POPULATION}
    terms:
      SC:
        - {member: NOR, class: P2, from: 1990-01-01}
        - {member: CIV, class: P2, from: 1990-01-01}
        - {member: BRA, from: 1990-01-01, to: 1991-12-31}
        - {member: HRV, from: 1993-01-01, to: 1994-12-31}
    suspensions:
      SC:
        - {member: HRV, from: 1993-06-01, to: 1993-06-30, by: L/RES/1}
    """

  static let procedures = """
    procedures:
      PLENARY:
        presiding: {title: President, vote: never, rule: R-1}
        quorum: {to-open: 1/3, to-decide: 1/2, to-decide-strict: true, opening-rule: R-1, deciding-rule: R-2}
        majorities: {ordinary: {by: D-SIMPLE, rule: R-1}, important: {by: D-SIMPLE, rule: R-2}, important-heads: [budget]}
        voting: {methods: [show-of-hands, roll-call], method-rule: R-1, own-vote-rule: R-1, interruption-rule: R-1, correction-rule: R-1}
        explanations: {sponsors: never, sponsors-rule: R-1, once-per-text: true, rule: R-1, seconds: 600}
        speakers: {order-rule: R-1, closed-list-rule: R-1, time-rule: R-1, reply-rule: R-1, reply-seconds: [600, 300]}
        proposals: {order-rule: R-1, sponsors-rule: R-1, withdrawal-rule: R-1}
        amendments: {order: furthest-removed, order-rule: R-1, definition-rule: R-1}
        division: {objection: vote, rule: R-1, motion: divide}
        points: {rule: R-1, appeal-by: D-SIMPLE, appeal-question: overturn, appeal-rule: R-1}
        motions:
          precedence-rule: R-1
          table:
            - {kind: adjourn-debate, title: adjournment of the debate, consequence: adjourn-debate, rank: 1, by: D-SIMPLE, rule: R-1}
            - {kind: close-debate, title: closure, consequence: close-debate, rank: 2, by: D-SIMPLE, rule: R-1}
            - {kind: divide, title: division, consequence: divide, by: D-SIMPLE, rule: R-1}
        without-vote: {rule: R-1}
        eligibility: {observers-rule: R-1}
        effect: {is: recommendation, rule: R-1}
      COMMITTEE:
        like: PLENARY
        presiding: {title: Chair, vote: as-member, rule: R-2}
        motions:
          without: [divide]
          table:
            - {kind: close-debate, title: closure of the debate, consequence: close-debate, rank: 3, by: D-SIMPLE, rule: R-2}
        without: [division, without-vote]
        effect: {is: approval, rule: R-2}
      COUNCIL:
        like: COMMITTEE
        majorities: {ordinary: {by: D-COUNCIL, rule: R-1}}
      POPULATION:
        like: COMMITTEE
        majorities: {ordinary: {by: D-POP, rule: R-1}}
    """

  static let matters = """
    actions:
      advise: {title: give advice}
    powers:
      - {body: GA, action: advise, extent: may, basis: Article 1, rule: R-1}
      - {body: SC, action: advise, extent: binding, basis: Article 2, rule: R-1, by: D-COUNCIL, from: 2000-01-01}
    routes:
      - {from: GA-C1, occasion: approved, to: GA, becomes: recommendation, rule: R-1, within-working-days: 10}
    questions:
      time:
        asks: Is it in time?
        cases:
          - {when: {fact: conduct, before: 2002-07-01}, answer: refused, rule: R-1, because: too early}
          - {when: {all: [{fact: route, is: own}, {not: {fact: authorised, is: yes}}]}, answer: refused, rule: R-1, because: not authorised}
          - {when: {fact: age, at-least-fact: bar}, answer: late, rule: R-1, because: the bar}
          - {answer: eligible, rule: R-1, because: otherwise}
    dockets:
      case:
        title: A case
        rule: R-1
        states: [filed, heard]
        steps:
          - {act: hear, from: [filed], to: heard, requires: {stated: judge}, rule: R-1}
    """

  static let parts = [head, members, rules, bodies, procedures, matters]

  /// One file after the other: `file-1.yaml` is the head, `file-6.yaml` the matters.
  static func files(_ parts: [String] = parts) -> [InstitutionFile] {
    parts.enumerated().map { InstitutionFile(path: "file-\($0.offset + 1).yaml", text: $0.element) }
  }

  static func load(_ parts: [String] = parts) -> InstitutionLibrary.Loaded {
    InstitutionLibrary(files: ["league": files(parts)]).load("league")
  }

  static func league() throws -> Institution {
    let loaded = load()
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    return try #require(loaded.institution)
  }

  /// The league with some texts replaced in all of its files.
  static func diagnostics(_ replacements: (String, String)...) -> [String] {
    var parts = parts
    for (old, new) in replacements {
      let found = parts.indices.filter { parts[$0].contains(old) }
      #expect(!found.isEmpty, "`\(old)` is nowhere in the fixture")
      for index in found {
        parts[index] = replaced(old, by: new, in: parts[index])
      }
    }
    return load(parts).diagnostics.map(\.description).filter { !$0.contains(expectedWarning) }
  }

  /// The league's council has vacancies, so that there is something to ask about.
  static let expectedWarning = "Seats of `SC` are vacant: 2 of 3 from 1992-01-01"

  /// Diagnostics of the head and one more file, `file-2.yaml`.
  static func diagnostics(of text: String) -> [String] {
    load([head, text]).diagnostics.map(\.description)
  }

  private static func replaced(_ old: String, by new: String, in text: String) -> String {
    var rest = text[...]
    var result = ""
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is no day.") }
  return day
}
