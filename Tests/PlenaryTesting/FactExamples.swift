public import PlenaryModel
public import Procedure

/// One fact of each kind, told as of the Third Committee on 18 November 2014, and variants. `place`
/// has no default: a new fact fails to compile until it stands here.
public enum FactExamples {
  public static let draft = ProposalDraft(
    id: "A/C.3/69/L.28", title: "Human rights in the Democratic People’s Republic of Korea",
    sponsors: ["JPN", "ITA"],
    text: ProposalText([
      Paragraph(id: "op8", part: .operative, words: "Decides to submit the report")
    ]),
    actions: ["refer-to-icc"], concerned: ["PRK"])
  public static let amendment = AmendmentDraft(
    id: "A/C.3/69/L.63", to: "A/C.3/69/L.28", sponsors: ["CUB"],
    operations: [.delete("op8"), .replaceWords("op7", old: "condemns", new: "notes")])
  public static let tally = Tally(
    Count(inFavour: 40, against: 77, abstaining: 50, notParticipating: 26, members: 193))
  private static let vetoed = Tally(
    Count(inFavour: 13, against: 1, abstaining: 1, members: 15),
    groups: ["P5": Count(inFavour: 3, against: 1, abstaining: 1, members: 5)])

  public static let facts: [(by: Actor, fact: Fact)] = [
    (.presidingOfficer, .meetingOpened(number: 46)),
    (.secretary, .attendanceRecorded(of: "JPN", .present)),
    (.secretary, .presentCounted(180)),
    (.presidingOfficer, .meetingSuspended),
    (.presidingOfficer, .meetingResumed),
    (.presidingOfficer, .meetingAdjourned),
    (.presidingOfficer, .ruleWaived("GA-078-120", reason: "The text was circulated this morning")),
    (.presidingOfficer, .itemTakenUp("68", title: "Promotion and protection of human rights")),
    (.presidingOfficer, .chairHandedOver(to: "MAR")),
    (.secretary, .arrearsRecorded(of: "SOM", owed: 1_331_303, dueForTwoYears: 52_000)),
    (
      .secretary,
      .arrearsWaived(of: "SOM", until: Day(year: 2015, month: 9, day: 15)!)
    ),
    (.delegation("USA"), .credentialsChallenged(of: "XYZ")),
    (.secretary, .rightsSuspended(of: "XYZ")),
    (.delegation("DEU"), .proxyGiven(from: "DEU", to: "FRA")),
    (.delegation("DEU"), .proxyWithdrawn(of: "DEU")),
    (.delegation("CUB"), .floorRequested(by: "CUB", side: .against)),
    (.presidingOfficer, .speakerCalled("CUB")),
    (.presidingOfficer, .replierCalled("PRK")),
    (.delegation("CUB"), .leftList("CUB")),
    (
      .presidingOfficer,
      .listArranged(
        ListArrangement(
          perDelegation: 1, perGroup: 4, groups: ["african-group", "asia-pacific-group"],
          order: .alternatingSides))
    ),
    (.presidingOfficer, .placesExchanged("CUB", "IRN")),
    (.delegation("CUB"), .speechEnded("CUB", seconds: 184)),
    (.presidingOfficer, .speakersListClosed),
    (.presidingOfficer, .speakersListReopened),
    (.presidingOfficer, .speechesLimited(seconds: 300)),
    (.secretary, .speakerCalledToOrder("CUB", overrunSeconds: 35)),
    (.delegation("PRK"), .replyGranted(to: "PRK", seconds: 600)),
    (.delegation("PRK"), .statementMade(by: "PRK", words: "We reject the draft")),
    (
      .delegation("CUB"),
      .pointOfOrderRaised(by: "CUB", onConductOfVoting: true, words: "The screen is dark")
    ),
    (.presidingOfficer, .rulingGiven(words: "The vote goes on")),
    (.delegation("CUB"), .rulingAppealed(by: "CUB")),
    (.delegation("IRN"), .appealSeconded(by: "IRN")),
    (
      .delegation("PRK"),
      .motionMoved(
        MotionDraft(kind: "adjourn-debate", about: "A/C.3/69/L.28"), by: "PRK", number: 1)
    ),
    (.delegation("IRN"), .motionSeconded(number: 1, by: "IRN")),
    (.delegation("BLR"), .spokenOnMotion(number: 1, by: "BLR", .inFavour)),
    (.delegation("PRK"), .motionWithdrawn(number: 1)),
    (.presidingOfficer, .motionCarried(number: 1)),
    (.presidingOfficer, .motionLost(number: 1)),
    (.presidingOfficer, .debateAdjourned(on: "A/C.3/69/L.28")),
    (.presidingOfficer, .debateClosed(on: "A/C.3/69/L.28")),
    (.presidingOfficer, .competenceDeclined(on: "A/C.3/69/L.28")),
    (.presidingOfficer, .majorityDecided(on: "A/69/L.1", isImportant: true)),
    (.presidingOfficer, .priorityGiven(to: "A/C.3/69/L.28")),
    (.presidingOfficer, .textNotPut("A/C.3/69/L.29")),
    (.presidingOfficer, .inviteeAdmitted("PRK")),
    (.presidingOfficer, .reconsiderationOpened(of: "A/C.3/69/L.28")),
    (.presidingOfficer, .caucusBegun(seconds: 600, speakers: 10)),
    (.delegation("JPN"), .proposalIntroduced(draft, by: "JPN")),
    (.secretary, .warningGiven("UNC-012", about: "A/C.3/69/L.28", member: nil)),
    (
      .secretary,
      .competenceDoubted("A/C.3/69/L.28", "refer-to-icc", .mayRecommend, rule: "UNC-010")
    ),
    (.secretary, .textCirculated("A/C.3/69/L.63")),
    (.presidingOfficer, .oralTextPermitted("A/C.3/69/L.63")),
    (.delegation("FRA"), .sponsorAdded("FRA", to: "A/C.3/69/L.28")),
    (.delegation("FRA"), .sponsorWithdrew("FRA", from: "A/C.3/69/L.28")),
    (.delegation("JPN"), .textWithdrawn("A/C.3/69/L.28")),
    (.delegation("ITA"), .textReintroduced("A/C.3/69/L.28", by: "ITA")),
    (.delegation("ITA"), .proposalSeconded("A/C.3/69/L.28", by: "ITA")),
    (
      .delegation("JPN"),
      .proposalRevised("A/C.3/69/L.28", as: "A/C.3/69/L.28/Rev.1", draft.text)
    ),
    (.secretary, .costStated("A/C.3/69/L.28")),
    (.secretary, .rulesAmendmentReported("A/69/L.1")),
    (.delegation("CUB"), .amendmentMoved(amendment, by: "CUB")),
    (.delegation("JPN"), .amendmentAccepted("A/C.3/69/L.63", by: "JPN")),
    (.delegation("JPN"), .amendmentIncorporated("A/C.3/69/L.63")),
    (
      .presidingOfficer,
      .orderOfAmendmentsFixed(["A/C.3/69/L.63", "A/C.3/69/L.64"], reason: "Furthest removed first")
    ),
    (
      .delegation("CUB"),
      .divisionRequested(of: "A/C.3/69/L.28", parts: [["op7", "op8"], ["op9"]], by: "CUB")
    ),
    (.presidingOfficer, .divisionGranted(of: "A/C.3/69/L.28")),
    (.presidingOfficer, .divisionRefused(of: "A/C.3/69/L.28")),
    (
      .secretary,
      .earlierStageNoted(
        of: "A/69/488/Add.3", votes: ["JPN": .inFavour, "CUB": .against], explained: ["CUB"])
    ),
    (.delegation("CUB"), .voteRequested(on: "A/C.3/69/L.28", by: "CUB")),
    (.delegation("CUB"), .methodRequested(.recordedVote, by: "CUB")),
    (.presidingOfficer, .adoptionWithoutVoteProposed("A/C.3/69/L.28")),
    (.presidingOfficer, .adoptedWithoutVote("A/C.3/69/L.28")),
    (
      .presidingOfficer,
      .votingOpened(on: .amendment("A/C.3/69/L.63"), .recordedVote, rule: "DR-GA-SIMPLE")
    ),
    (.presidingOfficer, .lotDrawn("NAM")),
    (.delegation("JPN"), .voteCast(of: "JPN", .inFavour)),
    (.delegation("NAM"), .rightsReserved(by: "NAM")),
    (.presidingOfficer, .castingVoteGiven(.against)),
    (.secretary, .closingScheduled(at: Moment("2014-11-18T15:02:00-05:00")!)),
    (.secretary, .votingClosed),
    (.delegation("NAM"), .votePassed("NAM")),
    (.secretary, .noAnswer(from: "KIR")),
    (
      .secretary,
      .voteReported(
        ReportedVote(
          tally: tally, known: ["CUB": .inFavour], status: .partial, source: "A/C.3/69/SR.46"))
    ),
    (
      .presidingOfficer, .resultAnnounced(on: .proposal("S/2022/720"), vetoed, .vetoed(by: ["RUS"]))
    ),
    (.presidingOfficer, .amendmentNotPut("A/C.3/69/L.64", because: "A/C.3/69/L.63")),
    (.presidingOfficer, .rejectedInParts("A/C.3/69/L.28")),
    (
      .delegation("CHE"),
      .intentionStated(by: "CHE", .abstaining, on: .part(of: "A/C.3/69/L.28", number: 2))
    ),
    (.delegation("BRA"), .voteExplained(by: "BRA", on: "A/C.3/69/L.28")),
    (.presidingOfficer, .matterRuledProcedural("S/2014/872", true)),
    (.secretary, .effectGiven("A/69/L.1", "request-study")),
    (
      .presidingOfficer,
      .electionOpened(
        post: "Vice-Chair", seats: 1, candidates: ["A. Silva", "B. Okoye"], heads: [])
    ),
    (.secretary, .ballotPaperFound(valid: true, names: ["A. Silva"])),
    (
      .presidingOfficer,
      .ballotCounted(
        round: 1,
        BallotCount(papers: 190, invalid: 1, blank: 3, votes: ["A. Silva": 100, "B. Okoye": 86]),
        required: 94, elected: ["A. Silva"])
    ),
    (.presidingOfficer, .candidateElected("A. Silva", byAcclamation: false)),
    (.presidingOfficer, .electionLotNeeded(between: ["A. Silva", "B. Okoye"])),
  ]

  /// The same kinds of facts, where the sentence is another.
  public static let variants: [Fact] = [
    .attendanceRecorded(of: "JPN", .presentAndVoting), .attendanceRecorded(of: "JPN", .absent),
    .ruleWaived("GA-078-120", reason: ""), .itemTakenUp("68", title: ""), .chairHandedOver(to: nil),
    .floorRequested(by: "CUB", side: .inFavour), .floorRequested(by: "CUB"),
    .listArranged(ListArrangement(order: .leastHeardFirst)),
    .listArranged(ListArrangement(perDelegation: 2, order: .asRequested)),
    .listArranged(ListArrangement(perGroup: 3, groups: ["african-group"])),
    .speechEnded("CUB", seconds: 300), .statementMade(by: "PRK", words: ""),
    .pointOfOrderRaised(by: "CUB", onConductOfVoting: false, words: ""),
    .motionMoved(MotionDraft(kind: "suspend-meeting"), by: "PRK", number: 3),
    .motionMoved(MotionDraft(kind: "invite", invitee: "PRK"), by: "CUB", number: 4),
    .spokenOnMotion(number: 3, by: "BLR", .against), .debateAdjourned(on: nil),
    .debateClosed(on: nil), .majorityDecided(on: "A/69/L.1", isImportant: false),
    .caucusBegun(seconds: 90, speakers: nil),
    .proposalIntroduced(
      ProposalDraft(id: "A/C.3/69/L.29", title: "Torture", sponsors: ["JPN"]), by: "JPN"),
    .warningGiven("UNC-012", about: "A/C.3/69/L.28", member: "CUB"),
    .competenceDoubted("A/C.3/69/L.28", "refer-to-icc", .binding, rule: "UNC-010"),
    .competenceDoubted("A/C.3/69/L.28", "refer-to-icc", .may, rule: "UNC-010"),
    .competenceDoubted("A/C.3/69/L.28", "refer-to-icc", .mayNot, rule: "UNC-010"),
    .proposalRevised("A/C.3/69/L.28", as: "A/C.3/69/L.28", nil),
    .orderOfAmendmentsFixed(["A/C.3/69/L.63"], reason: ""),
    .votingOpened(on: .appeal, .showOfHands, rule: "DR-GA-SIMPLE"),
    .votingOpened(on: .motion(number: 3), .rollCall, rule: "DR-GA-SIMPLE"),
    .votingOpened(on: .part(of: "A/C.3/69/L.28", number: 3), .secretBallot, rule: "DR-GA-SIMPLE"),
    .votingOpened(on: .preliminaryQuestion("S/2014/872"), .recordedVote, rule: "DR-GA-SIMPLE"),
    .voteCast(of: "JPN", .against), .voteCast(of: "JPN", .abstaining), .castingVoteGiven(.inFavour),
    .voteReported(ReportedVote(tally: tally, status: .sourced, source: "")),
    .voteReported(ReportedVote(tally: tally, status: .unsourced, source: "")),
    .voteReported(ReportedVote(tally: tally, status: .assumed, source: "")),
    .matterRuledProcedural("S/2014/872", false),
    .electionOpened(post: "Judge", seats: 5, candidates: [], heads: []),
    .ballotPaperFound(valid: false, names: ["A. Silva", "B. Okoye"]),
    .ballotCounted(
      round: 3, BallotCount(papers: 190, votes: ["A. Silva": 90, "B. Okoye": 90]), required: 94,
      elected: []),
    .candidateElected("A. Silva", byAcclamation: true),
  ]

  public static func place(of fact: Fact) -> Int {
    switch fact {
    case .meetingOpened: 0
    case .attendanceRecorded: 1
    case .presentCounted: 2
    case .meetingSuspended: 3
    case .meetingResumed: 4
    case .meetingAdjourned: 5
    case .ruleWaived: 6
    case .itemTakenUp: 7
    case .chairHandedOver: 8
    case .arrearsRecorded: 9
    case .arrearsWaived: 10
    case .credentialsChallenged: 11
    case .rightsSuspended: 12
    case .floorRequested: 13
    case .speakerCalled: 14
    case .placesExchanged: 15
    case .speechEnded: 16
    case .speakersListClosed: 17
    case .speakersListReopened: 18
    case .speechesLimited: 19
    case .speakerCalledToOrder: 20
    case .replyGranted: 21
    case .statementMade: 22
    case .pointOfOrderRaised: 23
    case .rulingGiven: 24
    case .rulingAppealed: 25
    case .appealSeconded: 26
    case .motionMoved: 27
    case .motionSeconded: 28
    case .spokenOnMotion: 29
    case .motionWithdrawn: 30
    case .motionCarried: 31
    case .motionLost: 32
    case .debateAdjourned: 33
    case .debateClosed: 34
    case .competenceDeclined: 35
    case .majorityDecided: 36
    case .priorityGiven: 37
    case .textNotPut: 38
    case .reconsiderationOpened: 39
    case .inviteeAdmitted: 40
    case .caucusBegun: 41
    case .proposalIntroduced: 42
    case .warningGiven: 43
    case .competenceDoubted: 44
    case .textCirculated: 45
    case .oralTextPermitted: 46
    case .sponsorAdded: 47
    case .sponsorWithdrew: 48
    case .textWithdrawn: 49
    case .textReintroduced: 50
    case .proposalSeconded: 51
    case .proposalRevised: 52
    case .costStated: 53
    case .rulesAmendmentReported: 54
    case .amendmentMoved: 55
    case .amendmentAccepted: 56
    case .amendmentIncorporated: 57
    case .orderOfAmendmentsFixed: 58
    case .divisionRequested: 59
    case .divisionGranted: 60
    case .divisionRefused: 61
    case .earlierStageNoted: 62
    case .voteRequested: 63
    case .methodRequested: 64
    case .adoptionWithoutVoteProposed: 65
    case .adoptedWithoutVote: 66
    case .votingOpened: 67
    case .lotDrawn: 68
    case .castingVoteGiven: 69
    case .voteCast: 70
    case .rightsReserved: 71
    case .votePassed: 72
    case .noAnswer: 73
    case .voteReported: 74
    case .resultAnnounced: 75
    case .amendmentNotPut: 76
    case .rejectedInParts: 77
    case .intentionStated: 78
    case .voteExplained: 79
    case .matterRuledProcedural: 80
    case .effectGiven: 81
    case .electionOpened: 82
    case .ballotPaperFound: 83
    case .ballotCounted: 84
    case .candidateElected: 85
    case .electionLotNeeded: 86
    case .proxyGiven: 87
    case .proxyWithdrawn: 88
    case .replierCalled: 89
    case .leftList: 90
    case .listArranged: 91
    case .closingScheduled: 92
    case .votingClosed: 93
    }
  }

  public static let places = 0..<94
}
