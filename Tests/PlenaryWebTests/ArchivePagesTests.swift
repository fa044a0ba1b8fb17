import Foundation
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel
import Testing

@testable import PlenaryWeb

/// The pages of the archive, on votes that nobody cast.
@Suite struct ArchivePagesTests {
  private static let pages = [
    "/archive", "/archive?words=rain", "/archive/vote/json-lines-1", "/archive/vote/json-lines-2",
    "/archive/vote/json-lines-3", "/archive/vote/json-lines-4", "/archive/vote/json-lines-5",
    "/archive/vote/json-lines-6", "/archive/vote/json-lines-7", "/archive/vote/json-lines-8",
    "/archive/vote/json-lines-9", "/archive/vote/json-lines-10", "/archive/member/WIL",
    "/archive/member/OAK", "/archive/member/OAK?body=SC", "/archive/pair/OAK/FIR",
    "/archive/pair/OAK/YEW?body=SC", "/archive/series/json-lines-1", "/archive/session/GA/3",
    "/archive/session/GA/5", "/archive/session/SC/2004",
  ]
  private static let tables = [
    "/archive/votes.csv", "/archive/vote/json-lines-1/votes.csv",
    "/archive/vote/json-lines-1/totals.csv", "/archive/vote/json-lines-1/regions.csv",
    "/archive/member/OAK/sessions.csv", "/archive/member/OAK/agreement.csv",
    "/archive/member/BIR/moves.csv", "/archive/pair/OAK/FIR/sessions.csv",
    "/archive/pair/OAK/FIR/opposed.csv", "/archive/series/json-lines-1/totals.csv",
    "/archive/series/json-lines-1/links.csv", "/archive/series/json-lines-1/moves.csv",
    "/archive/session/GA/3/votes.csv", "/archive/session/GA/3/cohesion.csv",
    "/archive/session/GA/3/agreement.csv",
  ]

  /// The page without its pictures, of which other tests look after.
  private func markup(_ text: String) -> Markup {
    Markup(text.replacing(/(?s)<svg.*?<\/svg>/, with: ""))
  }

  @Test(arguments: Language.allCases)
  func everyPageIsWholeInEveryLanguage(language: Language) async throws {
    let hall = try await ArchiveHall()
    for path in Self.pages {
      let answer = try await hall.get(path, language: language.tag)
      #expect(answer.status == 200, "\(path) in \(language.tag)")
      let page = markup(answer.text)
      #expect(page.faults.isEmpty, "\(path) in \(language.tag)")
      #expect(page.all("h1").count == 1 && page.all("main").count == 1, "\(path)")
      #expect(page.all("html").first?["lang"] == language.tag)
      #expect(page.all("html").first?["dir"] == (language == .arabic ? "rtl" : "ltr"))
      let identifiers = answer.text.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
      #expect(Set(identifiers).count == identifiers.count, "\(path): an id stands twice")
      #expect(!answer.text.contains("<style"), "\(path)")
      for tag in page.tags {
        #expect(!["img", "iframe", "object", "style", "base"].contains(tag.name), "\(path)")
        for attribute in tag.attributes {
          #expect(!attribute.name.hasPrefix("on") && attribute.name != "style", "\(path)")
        }
      }
      #expect(!answer.text.contains("<script>"), "\(path)")
      #expect(!answer.text.contains("<b>the old"), "\(path)")
    }
  }

  @Test func everyLinkLeadsSomewhere() async throws {
    let hall = try await ArchiveHall()
    var asked: Set<String> = []
    for path in Self.pages {
      for link in markup(try await hall.get(path).text).all("a") {
        let address = (link["href"] ?? "").replacing("&amp;", with: "&")
        guard address.hasPrefix("/archive") else {
          let isOurs = address.hasPrefix("/") || address.hasPrefix("#")
          #expect(isOurs || address == "https://trees.example/6", "\(address) on \(path)")
          continue
        }
        guard asked.insert(address).inserted else { continue }
        #expect(try await hall.get(address).status == 200, "\(address) on \(path)")
      }
    }
    #expect(asked.count > 100)
  }

  @Test(arguments: tables)
  func everyTableIsATable(path: String) async throws {
    let answer = try await ArchiveHall().get(path)
    #expect(answer.status == 200)
    #expect(answer.type == "text/csv; charset=utf-8")
    let lines = answer.text.split(whereSeparator: \.isNewline)
    #expect(lines.count > 1)
    let name = answer.header("Content-Disposition") ?? ""
    #expect(name.hasPrefix("attachment; filename=\"") && name.hasSuffix(".csv\""))
  }

  @Test(arguments: [
    "/archive/vote/nothing", "/archive/vote/json-lines-1/nothing.csv", "/archive/member/NOBODY",
    "/archive/pair/OAK/NOBODY", "/archive/pair/OAK/OAK", "/archive/series/nothing",
    "/archive/session/GA/99", "/archive/session/XX/1", "/archive/session/GA/x",
    "/archive/member/%00", "/archive/vote/..%2F..%2Fetc",
    "/archive/session/GA/99999999999999999999",
  ])
  func whatIsNotThereIsToldWithWhatToDo(path: String) async throws {
    let answer = try await ArchiveHall().get(path)
    #expect(answer.status == 404)
    #expect(answer.text.contains("<a href=\"/archive\">"))
    #expect(answer.text.contains("Look for the vote, session or member"))
  }

  @Test func withoutAnArchiveThePagesSayWhatToDo() async throws {
    let server = try await TestServer()
    let answer = try await server.visitor().get("/archive")
    #expect(answer.status == 404)
    #expect(answer.text.contains("plenary serve --archive FILE"))
    #expect(try await !server.visitor().get("/").text.contains("\"/archive\""))
    #expect(try await ArchiveHall().get("/").text.contains("\"/archive\""))
  }

  @Test(arguments: [nil, "no database", ""])
  func aFileThatIsNoArchiveIsToldAndTriedAgain(text: String?) async throws {
    let hall = try await ArchiveHall.without(writing: text)
    let answer = try await hall.get("/archive")
    #expect(answer.status == 503)
    #expect(answer.header("Retry-After") == "10")
    #expect(try await hall.get("/").status == 200)
    try FileManager.default.removeItem(atPath: hall.file, ifThere: text != nil)
    try hall.keep(ArchiveHall.votes, at: "2026-11-23T00:00:00Z")
    #expect(try await hall.get("/archive").status == 200)
  }

  // MARK: what the pages say

  @Test func aDayIsShownAsFarAsItIsKnown() async throws {
    let hall = try await ArchiveHall()
    let month = try await hall.get("/archive/vote/json-lines-2").text
    #expect(month.contains("<time dir=\"ltr\" datetime=\"2002-05\">2002-05</time>"))
    #expect(month.contains("only the month is known"))
    #expect(!month.contains("\"2002-05-01\""))
    #expect(try await hall.get("/archive/vote/json-lines-7").text.contains("only the year"))
    #expect(try await hall.get("/archive/vote/json-lines-8").text.contains("the day is uncertain"))
  }

  @Test func publishedAndCountedTotalsStandBesideEachOther() async throws {
    let hall = try await ArchiveHall()
    let same = try await hall.get("/archive/vote/json-lines-2").text
    #expect(same.contains("they differ"))
    let page = try await hall.get("/archive/vote/json-lines-3").text
    #expect(page.contains("Table with a column for each member"))
    #expect(page.contains("Members on whom the sources differ"))
    #expect(page.contains(">Tree BIR</a></td><td><span class=\"choice n\">Against"))
  }

  @Test func statementsStandApartFromTheResult() async throws {
    let page = try await ArchiveHall().get("/archive/vote/json-lines-3").text
    #expect(page.contains("Tree BIR stated that it had intended to vote"))
    #expect(page.contains("a &lt;i&gt;gust&lt;/i&gt;"))
    #expect(page.contains("This differs from the announced result."))
  }

  @Test func theDeterminationNamesWhoseVoteWasAVeto() async throws {
    let hall = try await ArchiveHall()
    let veto = try await hall.get("/archive/vote/json-lines-9").text
    #expect(veto.contains("Tree YEW"))
    #expect(veto.contains("a veto"))
    #expect(!veto.contains("This differs from the announced result."))
    let few = try await hall.get("/archive/vote/json-lines-10").text
    #expect(few.contains("the required number of votes was not reached"))
    let other = try await hall.get("/archive/vote/json-lines-11").text
    #expect(other.contains("This differs from the announced result."))
    let consensus = try await hall.get("/archive/vote/json-lines-6").text
    #expect(consensus.contains("It was adopted without a vote"))
  }

  @Test func aListOfVetoesIsNoListOfVotes() async throws {
    let page = try await ArchiveHall().get("/archive/vote/json-lines-vetoes").text
    #expect(page.contains("It cannot be told"))
    #expect(page.contains("a list of some members only"))
    #expect(page.contains("No source gives totals."))
    let list = try await ArchiveHall().get("/archive/session/SC/2005").text
    #expect(!list.contains("0-1-0"))
  }

  @Test func aMemberIsCalledAsOnTheDay() async throws {
    let hall = try await ArchiveHall()
    #expect(try await hall.get("/archive/vote/json-lines-3").text.contains("Osier"))
    #expect(try await hall.get("/archive/vote/json-lines-8").text.contains("Willow"))
    #expect(try await hall.get("/archive/member/WIL").text.contains("Called before: Osier"))
  }

  @Test func theSeriesTellsWhoMoved() async throws {
    let page = try await ArchiveHall().get("/archive/vote/json-lines-3").text
    #expect(page.contains("3 votes in this series"))
    #expect(page.contains("In favour → Against: 1"))
    #expect(page.contains("Not a member → Against: 1"))
    let series = try await ArchiveHall().get("/archive/series/json-lines-1").text
    #expect(series.contains("1.00"))
  }
}

extension FileManager {
  fileprivate func removeItem(atPath path: String, ifThere: Bool) throws {
    if ifThere { try removeItem(atPath: path) }
  }
}
