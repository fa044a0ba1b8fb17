import Foundation
import InstitutionFiles
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What is expected of a vote in preparation, on an archive that nobody voted for.
@Suite struct ForecastPanelTests {
  private static let path = "/m/grove/forecast?text=T%2F14%2FL.1"

  /// A meeting of trees that is about to vote.
  private func hall(
    _ body: BodyID = "GA", day: Day = Day(year: 2006, month: 3, day: 1)!
  ) async throws -> (ArchiveHall, Room) {
    let hall = try await ArchiveHall()
    let id = MeetingID(stored: "grove")
    let house = hall.server.house
    try await house.registrar.convene(
      MeetingNotice(
        id: id, title: "Grove", institution: "united-nations", body: body, day: day), by: nil)
    let room = try #require(try await house.room(id))
    let draft = ProposalDraft(
      id: "T/14/L.1", title: ArchiveHall.water, sponsors: ["ASH"],
      text: ProposalText([Paragraph(id: "op1", part: .operative, words: "Shares the rain")]),
      circulated: room.moment.adding(hours: -96))
    try await give(room, .presidingOfficer, .openMeeting)
    try await give(room, .delegation("ASH"), .introduce(draft))
    return (hall, room)
  }

  private func give(_ room: Room, _ actor: Procedure.Actor, _ order: Order) async throws {
    _ = try await room.submit(order, by: actor, device: "test", key: UUID().uuidString)
  }

  private func markup(_ text: String) -> Markup {
    Markup(text.replacing(/(?s)<svg.*?<\/svg>/, with: ""))
  }

  @Test(arguments: Language.allCases)
  func thePageIsWholeInEveryLanguage(language: Language) async throws {
    let (hall, _) = try await hall()
    let declared = "&declared=OAK.against&declared=nonsense"
    for path in [Self.path, Self.path + declared] {
      let answer = try await hall.get(path, language: language.tag)
      #expect(answer.status == 200)
      let page = markup(answer.text)
      #expect(page.faults.isEmpty)
      #expect(page.all("h1").count == 1)
      let banner = ArchiveText.forecastBanner.text(in: language).replacing("'", with: "&#39;")
      #expect(answer.text.contains(banner))
      let identifiers = answer.text.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
      #expect(Set(identifiers).count == identifiers.count)
      #expect(!answer.text.contains("<b>the old") && !answer.text.contains("<style"))
    }
  }

  @Test func itTellsWhatItRestsOnAndLeadsThere() async throws {
    let (hall, _) = try await hall()
    let document = try await hall.get("/m/grove/documents?text=T%2F14%2FL.1").text
    #expect(document.contains("href=\"/m/grove/forecast?text=T/14/L.1\""))
    let page = try await hall.get(Self.path).text
    #expect(page.contains("A recurring text, put to the vote 3 times in the ten sessions before"))
    #expect(page.contains("/archive/vote/json-lines-3\""))
    #expect(page.contains("Sponsors the text"))
    #expect(!page.contains("id=\"fact\""))
    for link in markup(page).all("a") {
      let address = (link["href"] ?? "").replacing("&amp;", with: "&")
      guard address.hasPrefix("/archive") || address.hasPrefix("/m/grove/f") else { continue }
      #expect(try await hall.get(address).status == 200, "\(address)")
    }
  }

  @Test func aPositionChangesThePageAndCanBeTakenBack() async throws {
    let (hall, _) = try await hall()
    let form = try await hall.get(Self.path + "&member=BIR&choice=in-favour")
    #expect(form.status == 303)
    let address = try #require(form.header("Location"))
    #expect(address == "/m/grove/forecast?text=T/14/L.1&declared=BIR.in-favour")
    let with = try await hall.get(address).text
    #expect(with.contains("Declared: In favour"))
    #expect(with.contains("aria-label=\"Remove: Tree BIR\""))
    let totals = "/m/grove/forecast/totals.csv?text=T%2F14%2FL.1"
    #expect(
      try await hall.get(totals).text != hall.get(totals + "&declared=BIR.in-favour").text)
    let many = address + "&declared=OAK.against&declared=BIR.abstaining"
    let corrected = try await hall.get(many).text
    #expect(corrected.contains("Declared: Abstaining") && corrected.contains("Declared: Against"))
    #expect(!corrected.contains("Declared: In favour"))
  }

  @Test func theForecastKnowsNothingOfAnOpenVoting() async throws {
    let (hall, room) = try await hall()
    let before = try await hall.get(Self.path).text
    try await give(
      room, .presidingOfficer, .openVoting(on: .proposal("T/14/L.1"), by: .recordedVote))
    try await give(room, .delegation("BIR"), .castVote(of: "BIR", .against))
    #expect(try await hall.get(Self.path).text == before)
  }

  @Test func theFactStandsBesideIt() async throws {
    let (hall, room) = try await hall()
    try await give(
      room, .presidingOfficer, .openVoting(on: .proposal("T/14/L.1"), by: .recordedVote))
    for tree in ArchiveHall.trees.map({ MemberID($0) }) {
      try await give(
        room, .delegation(tree), .castVote(of: tree, tree == "FIR" ? .against : .inFavour))
    }
    try await give(room, .presidingOfficer, .closeVoting)
    #expect(try await !hall.get(Self.path).text.contains("id=\"fact\""))
    try await give(room, .presidingOfficer, .announceResult)
    let page = try await hall.get(Self.path).text
    #expect(page.contains("id=\"fact\"") && page.contains("11-1-0"))
    #expect(page.contains("Brier score of the forecast"))
    #expect(page.contains("expected interval."))
    let totals = try await hall.get("/m/grove/forecast/totals.csv?text=T%2F14%2FL.1").text
    #expect(totals.contains(",11\r\n"))
  }

  @Test func whereThereIsNothingToLearnFromItSaysSo() async throws {
    let (early, _) = try await hall(day: Day(year: 2000, month: 1, day: 1)!)
    #expect(try await early.get(Self.path).text.contains("no votes of this body before"))
    #expect(
      try await early.get("/m/grove/forecast/totals.csv?text=T%2F14%2FL.1").status == 404)
    let (council, _) = try await hall("SC")
    #expect(try await council.get(Self.path).text.contains("Nothing can be foretold"))
    let (hall, room) = try await hall()
    try await give(room, .delegation("ASH"), .withdraw("T/14/L.1"))
    #expect(try await hall.get(Self.path).text.contains("is not waiting for a vote"))
    let document = try await hall.get("/m/grove/documents?text=T%2F14%2FL.1").text
    #expect(!document.contains("/m/grove/forecast"))
  }

  @Test func withoutAnArchiveItSaysWhatToDo() async throws {
    let server = try await TestServer()
    _ = try await server.withProposal()
    let answer = try await server.visitor().get("/m/c3/forecast?text=L.1")
    #expect(answer.status == 404)
    #expect(answer.text.contains("plenary serve --archive FILE"))
    #expect(
      try await !server.visitor().get("/m/c3/documents?text=L.1").text.contains("/m/c3/forecast"))
  }

  @Test func hostileAddressesAreAnswered() async throws {
    let (hall, _) = try await hall()
    let many = (0..<1000).map { "&declared=OAK.\($0)" }.joined()
    let added = [
      "&declared=", "&declared=.", "&declared=OAK", "&declared=NOBODY.against", "&declared=OAK.",
      "&declared=OAK.not-member", "&declared=%3Cscript%3E.against", "&member=NOBODY&choice=against",
      "&member=OAK&choice=all", "&declared=%F0%9F%8C%B3.against", many,
    ]
    for query in added {
      let answer = try await hall.get(Self.path + query)
      #expect(answer.status == 200, "\(query.prefix(40))")
      #expect(!answer.text.contains("<script>"))
      #expect(markup(answer.text).faults.isEmpty)
    }
    #expect(try await hall.get(Self.path + "&declared=%zz").status == 400)
    for path in ["", "?text=", "?text=nothing", "?text=%00", "/nothing.csv?text=T%2F14%2FL.1"] {
      #expect(try await hall.get("/m/grove/forecast" + path).status == 404, "\(path)")
    }
    #expect(try await hall.get("/m/nothing/forecast?text=T").status == 404)
  }

  @Test func whatWasLearntIsKept() async throws {
    let (hall, _) = try await hall()
    for query in ["", "&declared=OAK.against", "&declared=BIR.against"] {
      _ = try await hall.get(Self.path + query)
    }
    let shelf = try #require(hall.server.house.archive)
    #expect(await shelf.forecasts.count == 1)
    let archive = try await shelf.archive()
    let institution = try hall.server.house.library.institution(named: "united-nations")
    for day in 1...9 {
      let key = ForecastShelf.Key(
        body: "GA", session: 5, day: Day(year: 2006, month: 3, day: day)!, hasVeto: false)
      _ = try await shelf.forecasts.forecaster(key, archive, institution)
    }
    #expect(await shelf.forecasts.count == ForecastShelf.capacity)
  }
}
