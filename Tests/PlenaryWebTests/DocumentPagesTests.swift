import CanonicalJSON
import Foundation
import HTTPTypes
import PlenaryDocuments
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What a draft's page offers besides its text.
@Suite struct DocumentPagesTests {
  private func hall() async throws -> (ArchiveHall, Room) {
    let hall = try await ArchiveHall()
    let id = MeetingID(stored: "grove")
    let house = hall.server.house
    try await house.registrar.convene(
      MeetingNotice(
        id: id, title: "Grove", institution: "united-nations", body: "GA",
        day: Day(year: 2006, month: 3, day: 1)!), by: nil)
    let room = try #require(try await house.room(id))
    let text = ProposalText([
      Paragraph(id: "p1", part: .preambular, words: "Recalling its <b>trees</b>,"),
      Paragraph(
        id: "op1", part: .operative,
        words: "Decides to refer the grove to the International Criminal Court;"),
      Paragraph(
        id: "op2", part: .operative, words: "Requests the shade of the old oak over the well"),
    ])
    let draft = ProposalDraft(
      id: "T/14/L.1", title: "Shade & rain", sponsors: ["ASH"], text: text,
      circulated: room.moment.adding(hours: -96))
    try await give(room, .presidingOfficer, .openMeeting)
    try await give(room, .delegation("ASH"), .introduce(draft))
    return (hall, room)
  }

  private func give(_ room: Room, _ actor: Procedure.Actor, _ order: Order) async throws {
    _ = try await room.submit(order, by: actor, device: "test", key: UUID().uuidString)
  }

  @Test func theChecksAreThereInEveryLanguage() async throws {
    let (hall, _) = try await hall()
    for language in Language.allCases {
      let answer = try await hall.get(
        "/m/grove/documents?text=T%2F14%2FL.1", language: language.tag)
      #expect(answer.status == 200)
      let page = Markup(answer.text)
      #expect(page.faults.isEmpty)
      #expect(answer.text.contains("<dt class=\"warning\">paragraph 2: warning</dt>"))
      #expect(answer.text.contains("End it with a full stop"))
      #expect(!answer.text.contains("<b>trees"))
    }
  }

  @Test func everyFormIsDownloadedAndReadsBack() async throws {
    let (hall, _) = try await hall()
    let path = "/m/grove/documents/file?text=T%2F14%2FL.1&form="
    let text = try await hall.get(path + "txt")
    #expect(text.status == 200 && text.text.contains("2. Requests the shade of the old oak"))
    let xml = try await hall.get(path + "xml")
    let read = AkomaNtoso.read(Array(xml.text.utf8))
    #expect(read.isWellFormed && read.document?.symbol == "T/14/L.1")
    #expect(read.document?.body.count == 2)
    let json = try DocumentJSON.document(Array(try await hall.get(path + "json").text.utf8))
    #expect(json.title.plain == "Shade & rain")
    let page = try await hall.get(path + "html").text
    #expect(page.contains("Shade &amp; rain") && page.contains("&lt;b&gt;trees"))
    #expect(try await hall.get(path + "docx").status == 200)
    #expect(try await hall.get(path + "exe").status == 404)
    #expect(try await hall.get("/m/grove/documents/file?text=none&form=txt").status == 404)
  }

  @Test func twoTextsStandSideBySide() async throws {
    let (hall, room) = try await hall()
    let other = ProposalDraft(
      id: "T/14/L.2", title: "Less shade", sponsors: ["ASH"],
      text: ProposalText([
        Paragraph(
          id: "op1", part: .operative, words: "Demands the shade of the old oak over the well.")
      ]),
      circulated: room.moment.adding(hours: -96))
    try await give(room, .delegation("ASH"), .introduce(other))
    let path = "/m/grove/documents/comparison?text=T%2F14%2FL.1&with=T%2F14%2FL.2"
    let page = try await hall.get(path)
    #expect(page.status == 200 && Markup(page.text).faults.isEmpty)
    #expect(page.text.contains("<del>Requests</del>") && page.text.contains("<ins>Demands</ins>"))
    #expect(try await hall.get(path + "x").status == 404)
  }

  @Test func aDraftComesInAsAFileOfAnyForm() async throws {
    let server = try await TestServer()
    let france = try await server.join(.delegate(of: "FRA"))
    let body = Array(
      """
      Use of the roll call

      Recalling its resolutions on the roll call,

      1. Requests the Secretariat to keep the list;

      2. Decides to remain seized of the matter.
      """.utf8)
    let plain = try PlainTextReader().read(body).document
    let forms: [[UInt8]] = [
      body, WordWriter(date: "2024-01-01T00:00:00Z").write(plain), AkomaNtoso.write(plain),
      Array(DocumentJSON.text(of: plain).utf8),
    ]
    for form in forms {
      let answer = try await france.post(
        "\(france.base)/drafts", body: form, headers: [.formToken: france.formToken])
      #expect(answer.status == 200)
      let read = try #require(try JSONValue(parsing: answer.text).objectValue)
      #expect(read["title"]?.stringValue == "Use of the roll call")
      let typed = try #require(read["paragraphs"]?.stringValue)
      let text = PlainDraft.text(of: typed)
      #expect(text.preambular.map(\.words) == ["Recalling its resolutions on the roll call,"])
      #expect(
        text.operative.map(\.words) == [
          "Requests the Secretariat to keep the list;",
          "Decides to remain seized of the matter.",
        ])
    }
    let broken = try await france.post(
      "\(france.base)/drafts", body: [0x50, 0x4B, 0x03, 0x04, 0],
      headers: [.formToken: france.formToken, .accept: "application/json"])
    #expect(broken.status == 422 && broken.text.contains("draft-not-read"))
    let other = try await server.visitor().post("\(france.base)/drafts", body: body)
    #expect(other.status == 401)
  }

  @Test func anAmendmentIsMovedInWords() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    try await chair.carryOut(.openMeeting)
    let japan = try await server.join(.delegate(of: "JPN"))
    let text = ProposalText([
      Paragraph(id: "op1", part: .operative, words: "Requests the shade of the elm;"),
      Paragraph(id: "op2", part: .operative, words: "Decides to remain seized of the matter."),
    ])
    try await japan.carryOut(
      .introduce(
        ProposalDraft(
          id: "L.1", title: "Shade", sponsors: ["JPN"], text: text,
          circulated: server.clock.now.adding(hours: -96))))
    let france = try await server.join(.delegate(of: "FRA"))
    let room = try await server.room()
    func move(_ words: String, _ symbol: String) async throws -> Answer {
      try await france.post(
        "\(france.base)/amendments",
        [
          ("text", symbol), ("to", "L.1"), ("operation", "instruction"), ("new", words),
          ("key", symbol.filter(\.isLetter) + symbol.filter(\.isNumber)),
        ])
    }
    let moved = try await move(
      "In operative paragraph 1, replace \"elm\" by \"oak\", and delete operative paragraph 2.",
      "L.7")
    #expect(moved.status == 200 || moved.status == 303, "\(moved.text)")
    let amendment = try #require(await room.clerk.meeting.amendment("L.7"))
    let changed = try text.applying(amendment.draft.operations)
    #expect(changed.operative.map(\.words) == ["Requests the shade of the oak;"])
    let refused = try await move("Delete operative paragraph 17", "L.8")
    #expect(refused.status == 422 && refused.text.contains("no operative paragraph 17"))
    #expect(try await move("Be nicer", "L.9").status == 422)
    #expect(await room.clerk.meeting.amendment("L.8") == nil)
  }

  @Test func reportsAreReadMarkedAndKeptFromBecomingMarkup() async throws {
    let server = try await TestServer()
    let text =
      "The UN General Assembly adopted the resolution on <b>trees</b> by 101 votes to 9, with 40 "
      + "abstentions.\r\n"
    let answer = try await server.visitor().post(
      "/press",
      [
        ("text-0", text), ("name-0", "The \"Oak\""), ("published-0", "2014-11-19"),
        ("text-1", text.replacing("101", with: "102")), ("name-1", "Elm"),
      ])
    #expect(answer.status == 200)
    let page = Markup(answer.text)
    #expect(page.faults.isEmpty)
    #expect(page.all("article").count == 2 && !answer.text.contains("\u{FFFD}"))
    #expect(page.all("mark").contains { $0["class"]?.contains("verdict-unverifiable") == true })
    #expect(answer.text.contains("&lt;b&gt;trees") && !answer.text.contains("<b>trees"))
    let identifiers = page.tags.compactMap { $0["id"] }
    #expect(Set(identifiers).count == identifiers.count)
    let nothing = try await server.visitor().post("/press", [("text-0", "  ")])
    #expect(nothing.status == 200 && Markup(nothing.text).all("article").isEmpty)
  }
}
