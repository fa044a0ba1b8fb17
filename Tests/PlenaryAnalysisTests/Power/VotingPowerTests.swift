import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite("Voting power of known bodies")
struct VotingPowerTests {
  private func isClose(_ value: Double?, _ expected: Double, within: Double) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= within
  }

  /// Felsenthal and Machover 1998; Straffin 1993.
  @Test func aPermanentMemberOfTheCouncilHasAHundredTimesThePowerOfAnElectedOne() throws {
    let power = VotingGames.securityCouncil().votingPower()
    #expect(power.method == .classes)
    #expect(power.isExact && power.isMonotone)
    let permanent = try #require(power["FRA"])
    let elected = try #require(power["E4"])
    #expect(permanent.swings?.description == "848")
    #expect(elected.swings?.description == "84")
    #expect(permanent.normalizedBanzhaf.exact?.description == "106/635")
    #expect(isClose(permanent.normalizedBanzhaf.value, 0.1669, within: 0.00005))
    #expect(isClose(elected.normalizedBanzhaf.value, 0.0165, within: 0.00005))
    #expect(permanent.shapleyShubik.exact?.description == "421/2145")
    #expect(elected.shapleyShubik.exact?.description == "4/2145")
    #expect(isClose(permanent.shapleyShubik.value, 0.19627, within: 0.000005))
    #expect(isClose(elected.shapleyShubik.value, 0.001865, within: 0.0000005))
    #expect(power.powerToAct.exact?.description == "53/2048")
  }

  /// Shapley and Shubik 1954: 76/77 of the power with the five permanent members.
  @Test func beforeTheCouncilWasEnlargedThePermanentMembersHadNearlyAllPower() throws {
    let power = VotingGames.securityCouncil(elected: 6, quota: 7).votingPower()
    let permanent = try #require(power["FRA"])
    let elected = try #require(power["E1"])
    #expect(permanent.shapleyShubik.exact?.description == "76/385")
    #expect(elected.shapleyShubik.exact?.description == "1/462")
    #expect(permanent.swings?.description == "57")
    #expect(elected.swings?.description == "5")
    #expect(isClose(permanent.normalizedBanzhaf.value, 57.0 / 315.0, within: 1e-12))
  }

  /// Luxembourg's vote could never matter: all other weights are even, and so is the quota.
  @Test func luxembourgHadAVoteAndNoPowerIn1958() {
    let power = VotingGames.six.votingPower()
    #expect(power["LUX"]?.swings == .zero)
    #expect(power["LUX"]?.shapleyShubik.value == 0)
    #expect(power["DEU"]?.normalizedBanzhaf.exact?.description == "5/21")
    #expect(power["BEL"]?.normalizedBanzhaf.exact?.description == "1/7")
    #expect(power["FRA"]?.shapleyShubik.exact?.description == "7/30")
    #expect(power["NLD"]?.shapleyShubik.exact?.description == "3/20")
  }

  @Test func theAssemblyGivesEveryMemberTheSame() throws {
    let rule = DecisionRule(
      id: "DR-GA-2/3", title: "important question",
      requirement: .share(
        of: .inFavour, base: .presentAndVoting, fraction: Fraction(2, 3)!, strict: false,
        group: nil))
    let members = (1...193).map { MemberID("S\($0)") }
    let power = SimpleGame(rule: rule, members: members).votingPower()
    #expect(power.method == .classes)
    #expect(power.members.allSatisfy { $0.shapleyShubik.exact?.description == "1/193" })
    #expect(power.members.allSatisfy { $0.normalizedBanzhaf.exact?.description == "1/193" })
  }

  @Test func aBodyOfOneDecidesAndABodyThatCannotDecideHasNoPower() {
    let alone = SimpleGame(quota: 1, weights: [("A", 1)]).votingPower()
    #expect(alone["A"]?.shapleyShubik.exact?.description == "1/1")
    #expect(alone["A"]?.banzhaf.exact?.description == "1/1")
    let never = SimpleGame(quota: 9, weights: [("A", 1), ("B", 3)]).votingPower()
    #expect(never["B"]?.banzhaf.value == 0)
    #expect(never["B"]?.shapleyShubik.value == 0)
    #expect(never["B"]?.normalizedBanzhaf.value == 0)
    #expect(never.powerToAct.value == 0)
  }

  @Test func whereSupportMayDoHarmTheFiguresAreNotCalledPower() {
    let rule = DecisionRule(
      id: "overturn", title: "two thirds against overturn",
      requirement: .share(
        of: .against, base: .presentAndVoting, fraction: Fraction(2, 3)!, strict: false,
        group: nil))
    let power = SimpleGame(rule: rule, members: ["A", "B", "C"]).votingPower()
    #expect(!power.isMonotone)
    #expect(power["A"]?.swings == nil)
    #expect(power["A"]?.shapleyShubik.exact?.description == "-1/3")
  }

  @Test func aTieThatIsRejectedDoesNotMakeAMajorityRuleHarmful() {
    let rule = DecisionRule(
      id: "DR", title: "half is rejected",
      requirement: .share(
        of: .inFavour, base: .presentAndVoting, fraction: Fraction(1, 2)!, strict: false,
        group: nil), equallyDivided: .rejected)
    let power = SimpleGame(rule: rule, members: ["A", "B", "C", "D"]).votingPower()
    #expect(power.isMonotone)
    #expect(power["A"]?.banzhaf.exact?.description == "3/8")
  }
}
