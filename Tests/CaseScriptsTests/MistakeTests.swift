import CaseScripts
import Foundation
import PlenaryModel
import Testing

/// What is wrong with a line is said with its place and, where one can be given, a hint.
@Suite struct MistakeTests {
  private static let council = """
    institution united-nations
    meeting SC on 2014-05-22 10:00 New York

    """
  private static let voting =
    council + """
      chair: open the meeting
      FRA: introduce S/1 "A draft"
      chair: put S/1 by a recorded vote

      """
  private static let committee = """
    institution united-nations
    meeting GA-C3 on 2014-11-18 10:00 New York
    chair: open the meeting
    ITA: introduce L.1 "A draft"

    """
  private static let notATally =
    "in favour-against-abstaining, as 111-19-55, and those not participating as a fourth"
  private static let clocks =
    "known are Addis Ababa, Brussels, Geneva, London, Nairobi, New York, Paris, Paris Chaillot, "
    + "The Hague, Vienna, Washington, names such as Europe/Paris, and offsets such as -05:00"

  private func check(_ text: String, _ expected: String) async {
    let report = await run(text)
    #expect(report.failures.first?.brief == expected)
    #expect(report.failures.count == 1)
    let last = ReportText().lines(report).last
    #expect(last == (report.isBroken ? "The script was not run to its end." : last))
  }

  @Test(arguments: [
    (
      "institution united-natons",
      "1:1 the institution united-natons cannot be used: The folder is not there or cannot be "
        + "read. | see INSTITUTIONS/united-natons:1:1; plenary institutions check united-natons "
        + "lists everything"
    ),
    ("institution united-nations now", "1:28 \"now\" is more than is understood here"),
    ("institution", "1:12 an institution is missing"),
    (
      "meeting GA on 2014-01-01",
      "1:1 no institution was named | begin with: institution united-nations"
    ),
    (
      "chair: open the meeting",
      "1:1 nobody can act before a meeting | say \"institution united-nations\" and \"meeting GA-C3 "
        + "on 2014-11-18\" first"
    ),
    ("present 5", "1:1 there is no meeting yet | say: meeting GA-C3 on 2014-11-18"),
    (
      "ask arrears: owed 1", "1:1 no institution was named | begin with: institution united-nations"
    ),
  ])
  func whatComesTooSoonOrFromNowhere(_ text: String, _ expected: String) async {
    let root = Repository.root.appendingPathComponent("Institutions").path
    await check(text, expected.replacing("INSTITUTIONS", with: root))
  }

  @Test(arguments: [
    (
      "HRC on 1950-01-01 10:00 Geneva",
      "2:1 Human Rights Council did not exist on 1950-01-01. It existed since 2006-06-19."
    ),
    (
      "GA-C9 on 2014-11-18 10:00 New York",
      "2:1 `united-nations` has no body `GA-C9`. Did you mean `GA-C1`, `GA-C2` or `GA-C3`?"
    ),
    ("GA-C3", "2:14 the day is missing | meeting GA-C3 on 2014-11-18 10:00 New York"),
    (
      "GA-C3 on 18/11/2014",
      "2:18 \"18/11/2014\" is no day | write it as 2014-11-18 10:00 New York, or as 15:00"
    ),
    (
      "GA-C3 on 2014-02-30 10:00 New York",
      "2:18 \"2014-02-30\" is no day | write it as 2014-11-18 10:00 New York, or as 15:00"
    ),
    (
      "GA-C3 on 0000-11-18 New York",
      "2:18 \"0000-11-18\" is no day | write it as 2014-11-18 10:00 New York, or as 15:00"
    ),
    (
      "GA-C3 on 99999-11-18 New York",
      "2:18 \"99999-11-18\" is no day | write it as 2014-11-18 10:00 New York, or as 15:00"
    ),
    ("GA-C3 on 10:00", "2:18 the day is not known yet | write it as 2014-11-18 10:00 New York"),
    ("GA-C3 on 2014-11-18 25:00 New York", "2:18 \"25:00\" is no time of day | write it as 15:00"),
    (
      "GA-C3 on 2014-11-18 10:00 Atlantis",
      "2:35 the clock of \"Atlantis\" is not known | \(clocks)"
    ),
    (
      "GA-C3 on 2014-11-18 10:00 New York; sesion 69",
      "2:45 \"sesion 69\" is nothing that is said of a meeting"
    ),
  ])
  func aMeetingThatCannotBe(_ meeting: String, _ expected: String) async {
    await check("institution united-nations\nmeeting " + meeting, expected)
  }

  @Test(arguments: [
    ("at 10:75", "3:4 \"10:75\" is no time of day | write it as 15:00"),
    ("at 24:00", "3:4 \"24:00\" is no time of day | write it as 15:00"),
    ("at -5:30", "3:4 \"-5:30\" is no time of day | write it as 15:00"),
    (
      "at -9223372036854775808:00",
      "3:4 \"-9223372036854775808:00\" is no time of day | write it as 15:00"
    ),
    ("at 10:-5", "3:4 \"10:-5\" is no time of day | write it as 15:00"),
    ("at 10:", "3:4 \"10:\" is no time of day | write it as 15:00"),
    (
      "at 10",
      "3:4 \"10\" is no day, and no time of day | write it as 2014-11-18 10:00 New York, or as 15:00"
    ),
    ("members 0", "3:1 a body has from 1 to 1000 members"),
    ("members 1001", "3:1 a body has from 1 to 1000 members"),
    ("members -5", "3:1 a body has from 1 to 1000 members"),
    ("members", "3:1 no members are named | members Ana, Ben, Cem; or: members 30"),
    ("members P5:", "3:1 no members are named | members Ana, Ben, Cem; or: members 30"),
    ("chair: open the meeting\nmembers 30", "4:1 members are named before the meeting opens"),
    ("present many", "3:9 how many are present is no whole number: many"),
    ("present", "3:8 how many are present is missing"),
    (
      "present 16",
      "3:1 Out of order: 16 cannot be present: the body has 15 members. Count again. "
        + "(SC rules 1-3, 6-9; SC-002-008)"
    ),
    (
      "present -5",
      "3:1 Out of order: -5 cannot be present: the body has 15 members. Count again. "
        + "(SC rules 1-3, 6-9; SC-002-008)"
    ),
    (
      "Finnland: ask for the floor",
      "3:1 \"Finnland\" is no member that United Nations knows | perhaps Finland"
    ),
    ("presiding Atlantis", "3:11 \"Atlantis\" is no member that United Nations knows"),
    (
      "presiding ITA",
      "3:1 Out of order: Italy has no seat in this body. It may take part only if it is invited. "
        + "(SC rules 37, 39; Charter 31-32; SC-037-039)"
    ),
    (
      "attendance\n  sleeping: FRA",
      "4:3 \"sleeping\" is no attendance | present, present and voting, absent"
    ),
    (
      "attendance\n  present FRA",
      "4:3 a line is a heading, a colon and members | in favour: FRA, DEU"
    ),
    ("decide DR-XX 1-2-3", "3:1 United Nations knows no decision rule DR-XX"),
    ("decide DR-SC-SUBST 111-19", "3:20 \"111-19\" is no tally | \(notATally)"),
    ("decide DR-SC-SUBST -1-2-3", "3:20 \"-1-2-3\" is no tally | \(notATally)"),
    ("decide DR-SC-SUBST 1-2-3-4-5", "3:20 \"1-2-3-4-5\" is no tally | \(notATally)"),
    (
      "decide DR-SC-SUBST 9223372036854775808-1-1",
      "3:20 \"9223372036854775808-1-1\" is no tally | \(notATally)"
    ),
    (
      "decide DR-SC-SUBST 9223372036854775807-1-1",
      "3:1 the totals cannot be true: in favour is 9223372036854775807; nothing of that size is counted"
    ),
    (
      "decide DR-SC-SUBST 13-2-0 of 14",
      "3:1 the totals cannot be true: 15 votes, and only 14 members"
    ),
    (
      "decide DR-SC-SUBST 13-2-0 of -1",
      "3:1 the totals cannot be true: members is -1; a count is never negative"
    ),
    ("decide DR-SC-SUBST 13-2-0 now", "3:27 \"now\" is more than is understood here"),
    ("decide DR-SC-SUBST 13-2-0; P5 3-2", "3:31 \"3-2\" is no tally | \(notATally)"),
    (
      "decide DR-SC-SUBST 13-2-0; P5: 14-0-0",
      "3:1 the totals cannot be true: 14 in favour in P5, and only 13 in all"
    ),
    ("ask arears: owed 1", "3:1 United Nations knows no question \"arears\" | perhaps \"arrears\""),
    ("docket draft", "3:1 United Nations knows no docket \"draft\""),
    (
      "docket draft-resolution at rest",
      "3:1 the docket draft-resolution has no state \"rest\" | drafted, tabled, approved, adopted, "
        + "rejected, no-action, withdrawn"
    ),
    ("step approve", "3:1 no docket was named | docket icc-situation"),
    ("power GA fly", "3:1 the powers matrix says nothing of GA and fly"),
    ("proves", "3:7 an outcome is missing"),
  ])
  func aSettingThatCannotBe(_ line: String, _ expected: String) async {
    await check(MistakeTests.council + line, expected)
  }

  @Test(arguments: [
    (
      "chair: opne the meeting",
      "5:1 nobody knows how to \"opne the meeting\" | perhaps \"open\"; docs/case-scripts.md lists every act"
    ),
    (
      "chair: introduse L.2",
      "5:1 nobody knows how to \"introduse L.2\" | perhaps \"introduce\"; docs/case-scripts.md lists every act"
    ),
    ("chair:", "5:1 nobody knows how to \"\" | docs/case-scripts.md lists every act"),
    ("chair: adjourn the meeting now", "5:28 \"now\" is more than is understood here"),
    ("CUB: amend L.1", "5:15 the amendment needs a symbol | amend L.28 as L.63"),
    (
      "CUB: amend L.1 as L.2; in writing",
      "5:24 \"in writing\" is nothing that is said of an amendment | oral, replaces the whole, "
        + "circulated, sponsors"
    ),
    (
      "CUB: amend L.1 as L.2\n  strike op1",
      "6:3 \"strike op1\" changes nothing that is understood | delete, replace ... with, in ... "
        + "replace, insert after, insert before, add"
    ),
    (
      "CUB: amend L.1 as L.2\n  in op1 replace x by y",
      "6:18 in a paragraph words are replaced | in op5 replace \"x\" by \"y\""
    ),
    (
      "CUB: introduce L.2 \"B\"; urgent",
      "5:25 \"urgent\" is nothing that is said of a proposal | sponsors, question, does, heading, "
        + "procedural, costs money, changes the rules, seized elsewhere, parties to the dispute, "
        + "concerning, circulated"
    ),
    (
      "CUB: introduce L.2\n  Condemns the violations",
      "6:3 a paragraph begins with \"preambular\" or \"operative\" | for instance: operative op1: "
        + "Condemns the violations"
    ),
    ("CUB: introduce", "5:15 the symbol of a text is missing"),
    ("CUB: move suspend-meeting; 900 minutes", "5:32 \"minutes\" is more than is understood here"),
    (
      "CUB: move time-limit; -9 seconds",
      "5:23 a number of seconds, or of parts is -9, and at least 1 is possible"
    ),
    ("chair: limit speeches to -5 seconds", "5:26 the limit is -5, and at least 1 is possible"),
    ("chair: limit speeches to 0", "5:26 the limit is 0, and at least 1 is possible"),
    (
      "chair: limit speeches to 99999999999999999999",
      "5:26 the limit is no whole number: 99999999999999999999"
    ),
    (
      "chair: exchange the places of CUB",
      "5:34 two delegations exchange places | exchange the places of CUB and JPN"
    ),
    (
      "chair: call Finnland",
      "5:13 \"Finnland\" is no member that United Nations knows | perhaps Finland"
    ),
    ("secretary: arrears of SOM -1 of 2", "5:27 what is owed is -1, and at least 0 is possible"),
    ("secretary: arrears of SOM 1", "5:28 \"of\" and the sum due are missing"),
    (
      "secretary: waive arrears of SOM until noon",
      "5:39 \"noon\" is no day | write it as 2014-11-18"
    ),
    (
      "chair: put L.1 by acclamation",
      "5:19 no such way of voting | recorded vote, roll-call vote, show of hands, secret ballot"
    ),
    ("chair: put part two of L.1", "5:17 the number of the part is no whole number: two"),
    ("FRA: vote perhaps", "5:11 a vote is \"in favour\", \"against\" or \"abstaining\""),
    ("chair: pass", "5:12 only a member passes"),
    (
      "chair: elect member, 2 places: A",
      "5:14 the post is missing | elect \"member\", 2 places: A, B, C"
    ),
    (
      "chair: elect \"member\", 0 places: A",
      "5:24 the number of places is 0, and at least 1 is possible"
    ),
    ("secretary: ballot many papers: A 5", "5:19 the number of papers is no whole number: many"),
    ("secretary: ballot 10 votes: A 5", "5:22 \"papers\" is missing"),
    ("secretary: ballot 10 papers, 2 lost: A 5", "5:32 papers are \"invalid\" or \"blank\""),
    (
      "secretary: ballot 10 papers: A five",
      "5:36 \"A five\" is no name with its votes | Bulgaria 160"
    ),
    (
      "secretary: bring L.1 from GA as L.2",
      "5:1 GA has not dealt with L.1 in this script | a text is brought from a body that met "
        + "earlier in the script"
    ),
    ("secretary: bring L.1 to GA", "5:22 \"from\" and a body are missing"),
    (
      "sponsors L.9\n  CUB",
      "6:3 Out of order: There is no L.9 before the body. Check the symbol. (GA rules 91 / 131; GA-091-131)"
    ),
    (
      "chair: put part 0 of L.1",
      "5:1 Out of order: There is no part 0 to be voted on. (GA rules 89 / 129; GA-089-129) | if "
        + "that is what should happen, say so below it: => out of order GA-089-129"
    ),
    (
      "chair: put motion 99",
      "5:1 Out of order: No motion 99 is pending. (GA rules 77 / 119; GA-077-119) | if that is "
        + "what should happen, say so below it: => out of order GA-077-119"
    ),
  ])
  func anActThatCannotBe(_ line: String, _ expected: String) async {
    await check(MistakeTests.committee + line, expected)
  }

  @Test(arguments: [
    ("totals 111-19", "6:8 \"111-19\" is no tally | \(notATally)"),
    (
      "totals 14-2-0",
      "6:1 Out of order: The totals cannot be true: 16 votes, and only 15 members. Check the "
        + "count. (SC rule 40; SC-040)"
    ),
    (
      "totals 9223372036854775807-1-1",
      "6:1 Out of order: The totals cannot be true: in favour is 9223372036854775807; nothing of "
        + "that size is counted. Check the count. (SC rule 40; SC-040)"
    ),
    (
      "totals 9-0-0; present -9223372036854775808",
      "6:1 Out of order: The totals cannot be true: present is -9223372036854775808; a count is "
        + "never negative. Check the count. (SC rule 40; SC-040)"
    ),
    (
      "totals 9-0-0; status rumoured",
      "6:30 \"rumoured\" is no status | sourced, partial, unsourced, assumed"
    ),
    (
      "totals 9-0-0; said by UPI",
      "6:15 \"said by UPI\" is nothing that is said of totals | status, source, present"
    ),
    (
      "totals 9-0-0\n  known aginst: CHN",
      "7:3 \"aginst\" is no vote | in favour, against, abstaining"
    ),
    ("totals 9-0-0\n  P5: 3-2", "7:7 \"3-2\" is no tally | \(notATally)"),
    (
      "totals 9-0-0\n  known against: CHN",
      "6:1 Out of order: More members are named as against than were counted. Check the names. "
        + "(SC rule 40; SC-040)"
    ),
    (
      "votes\n  in favour: FRA, CHN\n  against: RUS, FRA",
      "8:3 France is named twice, also at test.txt:7:3 | one member, one vote; check the list "
        + "against its source"
    ),
    (
      "votes\n  in favour: FRA, France",
      "7:3 France is named twice, also at test.txt:7:3 | one member, one vote; check the list "
        + "against its source"
    ),
    (
      "votes\n  in favour: FRA, ITA",
      "7:3 United Nations member ITA has no seat in Security Council on 2014-05-22 | the vote "
        + "sheet holds only members seated on the day"
    ),
    (
      "votes\n  in favour: FRA, Finnland",
      "7:3 \"Finnland\" is no member that United Nations knows | perhaps Finland"
    ),
    ("votes\n  for: FRA", "7:3 \"for\" is no vote | in favour, against, abstaining, not voting"),
    ("votes\n  FRA, CHN", "7:3 a line is a heading, a colon and members | in favour: FRA, DEU"),
    (
      "votes\n  in favour: all\nchair: announce\nFRA: vote against",
      "9:1 Out of order: The result has been announced and does not change. An intention may be "
        + "stated for the record. (practice (footnotes in the records); GA-CORR) | if that is what "
        + "should happen, say so below it: => out of order GA-CORR"
    ),
    (
      "votes\n  in favour: all\nchair: announce\nvotes\n  against: FRA",
      "10:3 Out of order: The result has been announced and does not change. An intention may be "
        + "stated for the record. (practice (footnotes in the records); GA-CORR)"
    ),
    (
      "=> adoptd",
      "6:1 \"adoptd\" is no expectation | perhaps \"adopted\"; docs/case-scripts.md lists every expectation"
    ),
    ("=>", "6:1 \"\" is no expectation | docs/case-scripts.md lists every expectation"),
    ("=> tally", "6:9 a tally is missing"),
    ("=> required nine", "6:13 a number of votes is no whole number: nine"),
    ("=> in order at last", "6:13 \"at last\" is more than is understood here"),
    (
      "=> vetoed by Finnland",
      "6:14 \"Finnland\" is no member that United Nations knows | perhaps Finland"
    ),
    ("=> status of S/2 adopted", "6:18 there is no S/2 before this body"),
    ("=> can nobody: requestFloor", "6:8 \"nobody\" is no member that United Nations knows"),
  ])
  func aVoteOrAnExpectationThatCannotBe(_ line: String, _ expected: String) async {
    await check(MistakeTests.voting + line, expected)
  }
}
