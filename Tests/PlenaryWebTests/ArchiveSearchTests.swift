import PlenaryArchive
import PlenaryModel
import Testing

@testable import PlenaryWeb

/// Looking for votes, with questions that make sense and with others.
@Suite struct ArchiveSearchTests {
  private func count(_ query: String, in hall: ArchiveHall) async throws -> String? {
    let answer = try await hall.get("/archive?\(query)")
    #expect(answer.status == 200, "\(query)")
    return answer.text.firstMatch(of: /<h2 id="found">([^<]+)<\/h2>/).map { String($0.1) }
  }

  @Test(arguments: [
    ("", "80 votes"), ("words=rain+water", "3 votes"), ("words=seedlings", "1 vote"),
    ("words=seed*", "1 vote"), ("body=SC", "4 votes"), ("from=1&to=2", "2 votes"),
    ("from=2004", "4 votes"), ("member=YEW&choice=against&body=SC", "1 vote"),
    ("member=WIL&choice=not-member&body=GA", "2 votes"), ("kind=amendment", "1 vote"),
    ("margin=0&to=3", "1 vote"), ("words=T%2FRES%2F1%2F7", "1 vote"),
    ("words=nothing+like+this", "0 votes"), ("body=", "80 votes"), ("member=NOBODY", "0 votes"),
    ("from=9&to=1", "80 votes"),
  ])
  func votesAreFound(query: String, count: String) async throws {
    #expect(try await self.count(query, in: ArchiveHall()) == count)
  }

  @Test func resultsComeInPages() async throws {
    let hall = try await ArchiveHall()
    let first = try await hall.get("/archive?body=GA").text
    #expect(first.components(of: "<li><p class=\"about\">") == 50)
    #expect(first.contains("href=\"/archive?body=GA&amp;page=2\""))
    let last = try await hall.get("/archive?body=GA&page=2").text
    #expect(last.components(of: "<li><p class=\"about\">") == 26)
    let beyond = try await hall.get("/archive?body=GA&page=999999999999999999999").text
    #expect(beyond.components(of: "<li><p class=\"about\">") == 50)
    #expect(try await hall.get("/archive?page=77").text.contains("Page 2 of 2"))
    #expect(try await hall.get("/archive?page=-3").text.contains("Page 1 of 2"))
  }

  @Test(arguments: [
    "words=%22", "words=%22%22%22", "words=*", "words=AND+OR+NOT", "words=NEAR(", "words=a%00b",
    "words=title%3Aa", "words=^", "words=-", "words=%F0%9F%8C%B3", "words='%3B+DROP+TABLE+vote",
    "words=%3Cscript%3Ealert(1)%3C/script%3E", "from=x", "from=-1", "from=99999999999999999999",
    "to=1e9", "margin=%D9%A3", "kind=nothing", "choice=nothing&member=OAK", "body=%3Cb%3E",
    "member=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E", "page=x", "words=&words=&words=",
    "subject=%22%3E%3Cscript%3E", "=&=&&&", "words", "nothing=nothing", "words=)(", "words=**",
  ])
  func noQuestionStopsTheServer(query: String) async throws {
    let hall = try await ArchiveHall()
    for path in ["/archive", "/archive/member/OAK", "/archive/pair/OAK/FIR"] {
      let answer = try await hall.get("\(path)?\(query)")
      #expect(answer.status == 200, "\(path)?\(query)")
      let text = answer.text.replacing(/(?s)<svg.*?<\/svg>/, with: "")
      #expect(Markup(text).faults.isEmpty, "\(path)?\(query)")
      #expect(!answer.text.contains("<script>"), "\(path)?\(query)")
      #expect(!answer.text.contains("<img"), "\(path)?\(query)")
    }
    #expect(try await hall.get("/archive/votes.csv?\(query)").status == 200)
  }

  @Test(arguments: ["words=%", "words=%zz", "words=%ff", "words=%C3"])
  func anAddressThatIsBrokenIsRefused(query: String) async throws {
    #expect(try await ArchiveHall().get("/archive?\(query)").status == 400)
  }

  @Test func veryLongWordsAreCutAndManyFieldsRefused() async throws {
    let hall = try await ArchiveHall()
    let long = String(repeating: "tree+", count: 2_000)
    #expect(try await hall.get("/archive?words=\(long)").status == 200)
    let many = String(repeating: "a=b&", count: 3_000)
    #expect(try await hall.get("/archive?\(many)").status == 400)
  }

  @Test func whatWasNotUnderstoodIsTold() async throws {
    let text = try await ArchiveHall().get("/archive?from=spring").text
    #expect(text.contains("Not understood and left out: spring"))
  }

  @Test func aFormLeadsToThePageOfAPair() async throws {
    let hall = try await ArchiveHall()
    let answer = try await hall.get("/archive/pair?first=OAK&second=F%2FR&body=GA")
    #expect(answer.status == 303)
    #expect(answer.location == "/archive/pair/OAK/F%2FR?body=GA")
  }

  @Test func laterVotesAreSeenWithoutARestart() async throws {
    let hall = try await ArchiveHall()
    #expect(try await count("", in: hall) == "80 votes")
    let more = [
      ArchiveHall.vote("more", day: "2006-01-01", session: 6, title: "More", "YYYYYYYYYYYY")
    ]
    try hall.keep(more, at: "2026-11-24T00:00:00Z")
    // What was read is believed for a few seconds.
    #expect(try await count("", in: hall) == "80 votes")
    try await Task.sleep(for: .seconds(3.2))
    #expect(try await count("", in: hall) == "81 votes")
  }

  @Test func nothingIsOpenedBeforeSomebodyAsks() async throws {
    let hall = try await ArchiveHall.without(writing: "no database")
    #expect(try await hall.get("/").status == 200)
    #expect(try await hall.get("/healthz").status == 200)
  }
}
