import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Testing

@testable import Secretariat

@Suite struct RulesDigestTests {
  /// A provision that gets a new field must say it in the digest: as many members as fields.
  @Test func everyFieldOfEveryProvisionIsInTheDigest() {
    let rules = Assembly().rules
    func count(
      _ provision: Any, _ json: JSONValue, without wording: Set<String> = [], extra: Int = 0
    ) {
      let fields = Mirror(reflecting: provision).children.compactMap(\.label)
        .filter { !wording.contains($0) }
      #expect(
        fields.count + extra == json.objectValue?.count,
        "\(type(of: provision)) has the fields \(fields), its description \(json.text())")
    }
    count(rules.presiding, rules.presiding.json, without: ["title"])
    count(rules.quorum, rules.quorum.json)
    count(rules.majorities.ordinary, rules.majorities.ordinary.json)
    var majorities = rules.majorities
    majorities.partsOfImportant = "A-40"
    majorities.procedural = majorities.ordinary
    majorities.secondVote = majorities.ordinary
    count(majorities, majorities.json)
    var voting = rules.voting
    voting.statusRule = "A-41"
    voting.reveal = .atClosing
    voting.proxies = ProxyProvision(most: 1, rule: "A-44")
    count(voting, voting.json)
    count(voting.proxies!, voting.proxies!.json)
    var explanations = ExplanationProvision(
      sponsors: .never, sponsorsRule: "A", afterSecretBallot: true, oncePerText: true, rule: "A",
      seconds: 60)
    explanations.onlyWithRights = true
    count(explanations, explanations.json)
    var speakers = rules.speakers
    speakers.concernedStateRule = "A-42"
    count(speakers, speakers.json)
    let proposals = ProposalsProvision(
      orderRule: "A", sponsorsRule: "A", noticeRule: "A", budgetRule: "A", budgetHours: 48,
      withdrawalRule: "A", withdrawalOnlyUnamended: true, seconderMayInsist: true,
      nonMemberRule: "A", rulesAmendmentRule: "A", otherBodySeizedRule: "A")
    count(proposals, proposals.json)
    var amendments = rules.amendments
    amendments.friendlyRule = "A-43"
    count(amendments, amendments.json)
    count(rules.division!, rules.division!.json)
    var points = rules.points
    points.appealNeedsSecond = true
    count(points, points.json)
    let motion = MotionProvision(
      kind: "caucus", title: "Caucus", consequence: .caucus, rank: 1, moverSpeaks: true,
      speakersFor: 1, speakersAgainst: 1, by: "A", needsSecond: true, moverOnPrevailingSide: true,
      needsText: true, rule: "A")
    count(motion, motion.json, without: ["title"])
    let motions = MotionsProvision(
      table: [motion], precedenceRule: "A", onlyHigherRank: true, severityRule: "A")
    count(motions, motions.json)
    count(rules.withoutVote!, rules.withoutVote!.json)
    var elections = rules.elections!
    elections.ofMembers = true
    count(elections, elections.json)
    let eligibility = EligibilityProvision(
      observersRule: "A", arrearsRule: "A", suspensionRule: "A", credentialsRule: "A",
      partyToDisputeRule: "A")
    count(eligibility, eligibility.json)
    let preliminary = PreliminaryQuestionProvision(by: "A", rule: "A")
    count(preliminary, preliminary.json)

    var all = rules
    all.preliminaryQuestion = preliminary
    all.effectVerbs = ["decides"]
    all.powers = [Power(body: "A", action: "a", extent: .may, basis: "", rule: "A")]
    all.routes = [Route(from: "A", occasion: .adopted, to: nil, becomes: "", rule: "A")]
    // Wording is left out; the roster is two members, seats and observers.
    count(all, .object(all.json), without: ["citations", "titles"], extra: 1)
  }

  @Test func oneChoiceChangesTheDigest() throws {
    let rules = Assembly().rules
    let digest = try Proceedings(under: rules).rules
    var changed = rules
    changed.decisionRules["A-SIMPLE"]?.equallyDivided = .castingVote
    #expect(try Proceedings(under: changed).rules != digest)
    changed = rules
    changed.voting.passRule = nil
    #expect(try Proceedings(under: changed).rules != digest)
    changed = rules
    changed.decisionRules["A-SIMPLE"]?.title = "Majority"
    #expect(try Proceedings(under: changed).rules == digest)
    #expect(try Proceedings(under: Assembly(members: 16).rules).rules != digest)
  }

  /// Records hold this digest for ever: it must not change with the program.
  @Test func theDigestOfTheAssemblyStaysAsItIs() throws {
    let digest = try Proceedings(under: Assembly().rules).rules.base64
    #expect(digest == "DtrWIjky4RhcDX9iaQV1Na+5LnppH5e5DTRoN6wXsKA=")
  }

  @Test func whoMeetsIsReadAsItWasWritten() throws {
    var assembly = Assembly().rules
    assembly.roster = Roster(
      seats: [
        Seat(member: "FRA", name: "France", groups: ["permanent", "weog"], weights: ["pop": 68]),
        Seat(member: "TUV", name: "Tuvalu"),
      ],
      observers: [
        Observer(id: "PSE", name: "State of Palestine", capabilities: [.speak, .pointOfOrder]),
        Observer(id: "X", name: "Silent", capabilities: []),
      ])
    let proceedings = try Proceedings(under: assembly)
    #expect(try Proceedings(json: proceedings.json) == proceedings)
  }
}
