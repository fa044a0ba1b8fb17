import MemberNames
import PlenaryAnalysis
import PlenaryModel
import Testing

@testable import PlenaryArchive

/// Every form is recognised by its columns, and says the same of the same vote.
@Suite struct FormsTests {
  private func choices(_ report: VoteReport) -> [String] {
    report.choices.sorted { $0.member < $1.member }.map { "\($0.member)\($0.choice.letter)" }
  }

  private let expected = Facts.votes.map { "\($0.code)\($0.letter)" }.sorted()

  @Test(arguments: [
    ("library", Facts.library()), ("library of 2024", Facts.libraryOf2024),
    ("voeten", Facts.voeten), ("wide", Facts.wide), ("lines", Facts.lines), ("marc", Facts.marc),
  ])
  func aFormIsRecognisedAndReadInFull(form: String, text: String) throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(text, as: "any.file")
    #expect(read.notices.all.isEmpty, "\(form): \(read.notices.all)")
    let report = try #require(read.reports.first)
    #expect(read.reports.count == 1)
    #expect(choices(report) == expected)
    #expect(report.body == "GA")
    #expect(report.day.description == "2014-12-18")
    #expect(report.precision == .day)
    #expect(report.session == 69)
    #expect(report.resolution == "A/RES/69/188")
    #expect(report.title == Facts.title)
    if !["voeten", "lines", "marc"].contains(form) {
      #expect(report.published.words == "116-20-53")
    }
  }

  @Test func tablesThatBelongTogetherComeInAnyOrder() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let tables = Facts.unvotes
    let paths = [
      try bench.file("v.csv", tables.votes), try bench.file("c.csv", tables.calls),
      try bench.file("i.csv", tables.issues),
    ]
    for order in [paths, paths.reversed(), [paths[1], paths[2], paths[0]]] {
      let read = try bench.read(Array(order))
      #expect(read.notices.all.isEmpty)
      let report = try #require(read.reports.first)
      // Namibia's ISO code is NA, and is no missing value.
      #expect(choices(report) == expected)
      #expect(report.issues == ["hr"])
      #expect(report.collection == .unvotes)
    }
  }

  @Test func lettersAreReadByTheirOrder() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let tables = Facts.letters
    let read = try bench.read([
      try bench.file("matrix.csv", tables.matrix), try bench.file("order.csv", tables.order),
      try bench.file("calls.csv", tables.calls),
    ])
    #expect(read.notices.all.isEmpty)
    let report = try #require(read.reports.first)
    #expect(choices(report) == expected)
    #expect(report.published == PublishedTotals(inFavour: 116, against: 20, abstaining: 53))
    #expect(report.kind == .whole)
  }

  @Test func halfOfATableSetIsToldAndNotGuessed() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let tables = Facts.unvotes
    let votes = try bench.read(tables.votes)
    #expect(votes.reports.isEmpty)
    #expect(votes.notices.refused == 1)
    #expect(votes.notices.all.first?.first.hint?.contains("rcid, session and date") == true)
    let calls = try bench.read(tables.calls)
    #expect(calls.reports.isEmpty && calls.notices.refused == 1)
  }

  @Test func daysOfEarlySessionsAreKnownToTheMonth() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(
      """
      rcid,ccode,vote,session,date,unres
      3,2,1,1,1/1/1946,R/1/66
      4100,2,1,52,12/12/1997,R/52/62
      """)
    #expect(read.reports.map(\.precision) == [.month, .day])
    #expect(read.reports.map(\.resolution) == ["R/1/66", "A/RES/52/62"])
  }

  @Test func numbersOfVoetenMeanAbsentAndNoMember() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(
      """
      rcid,ccode,vote,session,date,unres,yes,no,abstain
      9,2,1,60,12/12/2005,R/60/1,1,0,0
      9,20,8,60,12/12/2005,R/60/1,1,0,0
      9,31,9,60,12/12/2005,R/60/1,1,0,0
      """)
    let report = try #require(read.reports.first)
    #expect(
      report.choices == [
        MemberChoice("USA", .inFavour), MemberChoice("CAN", .notVoting),
        MemberChoice("BHS", .notMember),
      ])
    #expect(report.published.words == "1-0-0")
  }

  /// Codes and names of predecessors stand for the member whose seat it was, on the day of the vote.
  @Test(arguments: [
    ("SUN", "1950-01-01", "RUS"), ("ZAR", "1980-01-01", "COD"), ("713", "1960-01-01", "CHN"),
    ("260", "1980-01-01", "DEU"), ("DDR", "1980-01-01", "DDR"), ("Dahomey", "1965-01-01", "BEN"),
    ("COTE D'IVOIRE", "2014-01-01", "CIV"), ("COTE D\u{2019}IVOIRE", "2014-01-01", "CIV"),
    ("CHILEs ", "2014-01-01", "CHL"), ("AY SWEDEN", "2014-01-01", "SWE"),
    (" UNITED STATES", "2014-01-01", "USA"), ("UPPER VOLTA", "1970-01-01", "BFA"),
    ("Bolivia", "2014-01-01", "BOL"), ("NA", "2014-01-01", "NAM"),
  ])
  func aMemberIsFoundByAnyNameThatItHad(name: String, day: String, code: String) throws {
    let day = try #require(Day(day))
    let name = name.trimmingBlanks
    #expect(MemberDirectory(ArchiveBench.nations).member(name, on: day)?.code == code)
  }

  @Test func whoIsNobodyIsToldWithNamesThatAreLikeIt() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(Facts.library().replacing("BRA,BRAZIL", with: "BRX,"))
    #expect(read.notices.refused == 1)
    let notice = try #require(read.notices.all.first?.first)
    #expect(notice.message.contains("`BRX`"))
    #expect(notice.hint?.hasPrefix("Did you mean") == true)
    #expect(read.reports.first?.choices.count == Facts.votes.count - 1)
  }

  @Test func vetoesAndMeetingsOfTheCouncilAreRead() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    // Facts: the draft on Syria of 22 May 2014, 13-2-0 (S/PV.7180).
    let votes = """
      id,date,resolution,draft,meeting,outcome,yes,no,abstain,n_members_listed,vetoed_by,agenda,topic,submitted_by
      1300,2014-05-22,,S/2014/348,7180,Not adopted - veto,13,2,0,15,China;Russian Federation,The situation in the Middle East,Syria,France
      """
    let choices = "id,member,vote\n1300,China,N\n1300,Russian Federation,N\n1300,France,Y\n"
    let vetoes = """
      date,draft,meeting_record,agenda_item,vetoed_by_text,vetoed_by_iso3,source
      2014-05-22,S/2014/348,S/PV.7180,Middle East situation - Syria,China Russia,CHN;RUS,un_veto_table
      """
    let read = try bench.read([
      try bench.file("a.csv", votes), try bench.file("b.csv", choices),
      try bench.file("c.csv", vetoes),
    ])
    #expect(read.notices.all.isEmpty)
    #expect(read.reports.map(\.announced) == [.vetoed, .vetoed])
    #expect(read.reports[0].meeting == "S/PV.7180")
    #expect(read.reports[0].sponsors == ["FRA"])
    #expect(read.reports[1].choices.map(\.member) == ["CHN", "RUS"])
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    Encodings.text(Encodings.trimmed(Array(utf8)[...]))
  }
}
