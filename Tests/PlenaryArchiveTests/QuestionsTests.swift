import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryModel
import Testing

@testable import PlenaryArchive

/// Searching, series, histories and exports, on invented votes.
@Suite struct QuestionsTests {
  /// Six invented votes: a yearly text of three, a contested one, a paragraph and one of the Council.
  private static let votes = [
    vote("1", 60, "2005-12-16", "Situation of the trees of the forest", "YYNA"),
    vote("2", 61, "2006-12-19", "Situation of the trees of the forest", "YYNY"),
    vote("3", 62, "2007-12-18", "Situation of trees of the forest", "YYYY"),
    vote("4", 62, "2007-12-18", "Number of the benches in the park", "YNYN"),
    vote(
      "5", 62, "2007-12-18", "Number of the benches in the park", "YYNN", ",\"kind\":\"paragraph\""),
  ].joined()

  private static func vote(
    _ key: String, _ session: Int, _ day: String, _ title: String, _ letters: String,
    _ more: String = ""
  ) -> String {
    let choices = zip(["BRA", "CHN", "FRA", "IND"], letters).map { "\"\($0)\":\"\($1)\"" }
    return "{\"key\":\"\(key)\",\"body\":\"GA\",\"session\":\(session),\"day\":\"\(day)\","
      + "\"resolution\":\"A/RES/\(session)/\(key)\",\"title\":\"\(title)\"\(more),"
      + "\"choices\":{\(choices.joined(separator: ","))}}\n"
  }

  private func archive(_ bench: ArchiveBench) throws -> (ArchiveFile, ArchiveContents) {
    let archive = try bench.archive()
    _ = try archive.add(
      try bench.read(QuestionsTests.votes, as: "v.jsonl"), at: "2026-01-01T00:00:00Z")
    return (archive, try archive.contents())
  }

  private func keys(_ change: (inout VoteQuery) -> Void) throws -> [String] {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let (archive, contents) = try archive(bench)
    var query = VoteQuery()
    change(&query)
    return try archive.search(query, in: contents).map { contents.votes[$0].report.key }
  }

  @Test func votesAreFoundByEveryCondition() throws {
    #expect(try keys { _ in } == ["5", "4", "3", "2", "1"])
    #expect(try keys { $0.words = "BENCHES park" }.sorted() == ["4", "5"])
    #expect(try keys { $0.words = "bench*" }.count == 2)
    #expect(try keys { $0.words = "bench" }.isEmpty)
    #expect(try keys { $0.words = "\"trees of the forest\"" }.count == 3)
    #expect(try keys { $0.words = "A/RES/61/2" } == ["2"])
    #expect(try keys { $0.sessions = 60...61 } == ["2", "1"])
    #expect(try keys { $0.symbol = "a/res/62" }.count == 3)
    #expect(try keys { $0.kinds = [.paragraph] } == ["5"])
    #expect(try keys { $0.greatestMargin = 0 } == ["5", "4"])
    #expect(try keys { $0.conditions = [.init("FRA", .against)] } == ["5", "2", "1"])
    #expect(
      try keys { $0.conditions = [.init("FRA", .against), .init("IND", .inFavour)] } == ["2"])
    #expect(try keys { $0.conditions = [.init("USA", .against)] }.isEmpty)
    #expect(try keys { $0.body = "SC" }.isEmpty)
  }

  /// No words are a fault of the search's own language.
  @Test func whateverIsTypedCanBeSearchedFor() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let (archive, contents) = try archive(bench)
    for words in [
      "\"", "*", "NEAR(", "a OR", "-", "trees -forest", "{x}:y", "'; DROP TABLE vote", "\"a\" \"",
      "^trees", "trees AND", "\u{0}", "()", "title:x", "+", "«»",
    ] {
      var query = VoteQuery()
      query.words = words
      #expect(throws: Never.self) { try archive.search(query, in: contents) }
    }
  }

  @Test func recurringTextsAreLinkedByTheirTitles() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try archive(bench).1
    let index = SeriesIndex(contents)
    #expect(index.all.count == 1)
    let series = try #require(index.series(of: 0))
    #expect(series.votes.map { contents.votes[$0].report.key } == ["1", "2", "3"])
    #expect(series.links[0].previous == nil)
    #expect(series.links[1].similarity == 1)
    #expect(series.links[2].similarity.map { $0 >= 0.8 } == true)
    // A paragraph has the title of its text and belongs to no series.
    #expect(index.series(of: 4) == nil)
    let moves = Movement(contents.columns, from: 0, to: 1).moves
    #expect(moves.map(\.member) == ["IND"])
  }

  @Test func aMemberHasItsHistory() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try archive(bench).1
    let history = try #require(MemberHistory("FRA", in: contents, leastCommonVotes: 1))
    #expect(history.sessions.map(\.session) == [60, 61, 62])
    #expect(
      history.sessions[2].totals
        == Totals(
          inFavour: 2, against: 1, abstaining: 0, notVoting: 0))
    #expect(history.sessions[0].againstMajority == 1)
    #expect(MemberHistory("USA", in: contents) == nil)
    #expect(MemberHistory("FRA", in: contents, body: "SC") == nil)
  }

  @Test func twoMembersAreComparedByThePublishedDefinition() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try archive(bench).1
    let pair = try #require(PairHistory("FRA", "IND", in: contents))
    #expect(pair.sessions[0].pair.agreement == 0.5)
    #expect(pair.sessions[1].pair.agreement == 0)
    // The unanimous third vote does not count.
    #expect(pair.sessions[2].pair.bothCast == 2)
    #expect(pair.opposed.map { contents.votes[$0].report.key } == ["4", "2"])
  }

  private func exported(_ format: ArchiveExport.Format, _ contents: ArchiveContents) -> String {
    var text = ""
    ArchiveExport(
      contents,
      name: { member, day in
        ArchiveBench.nations.member(member)?.name(on: day) ?? member.code
      }
    ).write(Array(contents.votes.indices), as: format) { text += $0 }
    return text
  }

  @Test func whatIsExportedIsReadBackTheSame() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try archive(bench).1
    for (format, name) in [(ArchiveExport.Format.jsonl, "back.jsonl"), (.undl, "back.csv")] {
      let read = try bench.read(exported(format, contents), as: name)
      #expect(read.notices.all.isEmpty)
      #expect(read.reports.count == contents.votes.count)
      for (report, vote) in zip(read.reports, contents.votes) {
        #expect(report.day == vote.day && report.session == vote.session)
        #expect(report.title == vote.title && report.resolution == vote.resolution)
        #expect(
          report.choices.sorted { $0.member < $1.member }.map(\.choice)
            == contents.members.indices.sorted { contents.members[$0] < contents.members[$1] }
            .map { vote.listed.choice($0) })
      }
    }
  }

  @Test func formsForOtherProgramsAreWellFormed() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try archive(bench).1
    let rows = exported(.csv, contents).split(separator: "\n")
    #expect(rows.count == 1 + 5 * 4)
    #expect(rows[1].hasPrefix("json-lines-1,GA,60,2005-12-16,day,A/RES/60/1,"))
    #expect(exported(.letters, contents).contains(",Y,Y,N,A\n"))
    let popolo = exported(.popolo, contents)
    let parsed = try JSONValue(parsing: popolo)
    let event = parsed["motions"]?.arrayValue?.first?["vote_events"]?.arrayValue?.first
    #expect(event?["counts"]?.arrayValue?[2] == ["option": "abstain", "value": 1])
    #expect(event?["votes"]?.arrayValue?[2] == ["voter_id": "FRA", "option": "no"])
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"), ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("-2+3", "'-2+3"), ("\tx", "'\tx"), ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
  ])
  func fieldsAreQuotedWhereTheyMustBe(text: String, field: String) {
    #expect(CSVText.field(text) == field)
  }
}
