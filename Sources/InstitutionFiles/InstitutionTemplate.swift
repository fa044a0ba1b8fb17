public import PlenaryModel

extension Institution {
  /// The files of a new institution, with comments: an ordinary assembly that decides by simple
  /// majority. It passes `plenary institutions check` as it stands, so whoever edits it begins
  /// from something that is right.
  public static func template(id: InstitutionID) -> [InstitutionFile] {
    [
      InstitutionFile(path: "institution.yaml", text: institutionTemplate(id)),
      InstitutionFile(path: "rules.yaml", text: rulesTemplate),
      InstitutionFile(path: "procedure.yaml", text: procedureTemplate),
    ]
  }

  /// Whether a text may name a folder of an institution: `school-council`.
  public static func isID(_ text: String) -> Bool {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    guard let first = text.first, letters.contains(first), text.last != "-", text.count <= 64
    else { return false }
    return text.allSatisfy { $0 == "-" || letters.contains($0) }
  }

  private static func institutionTemplate(_ id: InstitutionID) -> String {
    """
    # Who the institution is, who its members are and which bodies it has.
    # Check every change: plenary institutions check \(id)

    institution:
      id: \(id)              # the name of this folder
      name: \(id)            # the name in full
      aliases: []
      default-checked: unchecked

    # A member has a short code that stays the same, and a name that may change:
    #   former: [{name: Old name, to: 2019-12-31}]
    # `membership` says from when to when, both days included; without it, always.
    members:
      - {code: ANNA, name: Anna}
      - {code: BEN, name: Ben}
      - {code: CARLA, name: Carla}

    bodies:
      ASSEMBLY:
        name: Assembly
        aliases: [plenary]
        kind: assembly
        stage: adopts          # approves (a committee) | adopts | reports
        members: all           # or a list of codes, or `terms` with a section `terms`
        procedure: ORDINARY    # a key of the section `procedures`

    """
  }

  private static let rulesTemplate = """
    # The rules in our words, each with the place of the official text, and whether somebody
    # compared the two: checked: official | secondary | unchecked

    rules:
      CHAIR: {title: The Chair, source: to be filled in, then: The Chair opens and closes meetings and does not vote.}
      QUORUM: {title: Quorum, source: to be filled in, then: More than half of the members must be present.}
      MAJORITY: {title: Majority, source: to be filled in, then: Decisions need more votes for than against.}
      VOTING: {title: Voting, source: to be filled in, then: Each member has one vote and casts it itself.}
      CONDUCT: {title: Conduct of the voting, source: to be filled in, then: Nothing interrupts the voting but a point of order on it.}
      EXPLANATION: {title: Explanation of vote, source: to be filled in, then: Members may explain their votes; sponsors may not.}
      DEBATE: {title: Debate, source: to be filled in, then: Members speak in the order in which they asked.}
      PROPOSALS: {title: Proposals, source: to be filled in, then: Texts are voted on in the order in which they came.}
      AMENDMENTS: {title: Amendments, source: to be filled in, then: The amendment furthest from the text is voted on first.}
      ORDER: {title: Points of order, source: to be filled in, then: The Chair rules at once; a member may appeal.}
      MOTIONS: {title: Motions, source: to be filled in, then: Motions are put in the order of their rank.}
      CONSENSUS: {title: Without a vote, source: to be filled in, then: What nobody objects to is adopted without a vote.}
      OBSERVERS: {title: Observers, source: to be filled in, then: Observers do not vote.}
      EFFECT: {title: Effect, source: to be filled in, then: Decisions bind the institution.}

    # What turns a tally into an outcome.
    decision-rules:
      SIMPLE:
        title: Simple majority
        requires:
          share: {of: yes, base: pv, fraction: 1/2, strict: true}   # more than half of yes and no
        tie: rejected
        cites: [MAJORITY]
      TWO-THIRDS:
        title: Two thirds
        requires:
          share: {of: yes, base: pv, fraction: 2/3, strict: false}  # two thirds, or more
        cites: [MAJORITY]
      RULING:
        title: Appeal against a ruling
        requires:
          share: {of: yes, base: pv, fraction: 1/2, strict: true}
        tie: ruling-stands
        cites: [ORDER]

    """

  private static let procedureTemplate = """
    # By which rules the bodies meet. A second procedure may begin with `like: ORDINARY` and say
    # only what is different.

    procedures:
      ORDINARY:
        presiding: {title: Chair, vote: never, rule: CHAIR}
        quorum: {to-decide: 1/2, to-decide-strict: true, deciding-rule: QUORUM}
        majorities:
          ordinary: {by: SIMPLE, rule: MAJORITY}
        voting: {methods: [show-of-hands, recorded-vote, secret-ballot], method-rule: VOTING, own-vote-rule: VOTING, interruption-rule: CONDUCT, correction-rule: CONDUCT}
        explanations: {sponsors: never, sponsors-rule: EXPLANATION, rule: EXPLANATION}
        speakers: {order-rule: DEBATE, closed-list-rule: DEBATE, time-rule: DEBATE}
        proposals: {order-rule: PROPOSALS, sponsors-rule: PROPOSALS, withdrawal-rule: PROPOSALS}
        amendments: {order: furthest-removed, order-rule: AMENDMENTS, definition-rule: AMENDMENTS}
        division: {objection: vote, rule: AMENDMENTS, motion: divide}
        points: {rule: ORDER, appeal-by: RULING, appeal-question: overturn, appeal-rule: ORDER}
        motions:
          precedence-rule: MOTIONS
          table:
            - {kind: suspend-meeting, title: suspension of the meeting, consequence: suspend-meeting, rank: 1, by: SIMPLE, rule: MOTIONS}
            - {kind: adjourn-meeting, title: adjournment of the meeting, consequence: adjourn-meeting, rank: 2, by: SIMPLE, rule: MOTIONS}
            - {kind: adjourn-debate, title: adjournment of the debate, consequence: adjourn-debate, rank: 3, mover-speaks: true, speakers-for: 2, speakers-against: 2, by: SIMPLE, rule: MOTIONS}
            - {kind: close-debate, title: closure of the debate, consequence: close-debate, rank: 4, speakers-against: 2, by: SIMPLE, rule: MOTIONS}
            - {kind: divide, title: division of the proposal, consequence: divide, speakers-for: 2, speakers-against: 2, by: SIMPLE, needs-text: true, rule: AMENDMENTS}
            - {kind: reconsider, title: reconsideration, consequence: reconsider, speakers-against: 2, by: TWO-THIRDS, needs-text: true, rule: MOTIONS}
        without-vote: {rule: CONSENSUS}
        eligibility: {observers-rule: OBSERVERS}
        effect: {is: internal, rule: EFFECT}

    """
}
