import CanonicalJSON
import HTTPTypes
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// Every page, in every language, for everybody: well-formed, with forms that lead somewhere, and
/// with no markup that is not ours.
@Suite struct PageTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>", "<!-- never closed", "]]><svg onload=alert(1)>",
    "&lt;script&gt;", "\" autofocus onfocus=\"alert(1)", "</textarea><script>alert(1)</script>",
    "javascript:alert(1)", "\u{202E}\u{0}\u{FEFF}<b>", "<\u{301}script>", "</option></select><b>",
    "\"\u{301} onclick=\"alert(1)", "&#60;b&#62;", "{{constructor}}", "%3Cscript%3E", "<a href=",
  ]

  /// A meeting in which everything that somebody may write is hostile.
  private func server(_ random: inout SplitMix64) async throws -> TestServer {
    func words() -> String {
      random.one(of: Self.hostile) + random.one(of: Self.hostile)
    }
    var notice = TestServer.notice
    notice.title = words()
    notice.place = words()
    notice.seats = TestServer.members.map {
      Seat(member: $0, name: words(), groups: [GroupID(words())])
    }
    notice.observers = [Observer(id: "PSE", name: words())]
    let server = try await TestServer(convening: notice)
    try await server.server.house.registrar.name(words())
    let room = try await server.room()
    let draft = ProposalDraft(
      id: TextID(words()), title: words(), sponsors: ["JPN", "CUB"],
      text: ProposalText([
        Paragraph(id: "pp1", part: .preambular, words: words()),
        Paragraph(id: "op1", part: .operative, words: words()),
        Paragraph(id: ParagraphID(words()), part: .operative, words: words()),
      ]), circulated: room.moment.adding(hours: -96))
    let other = ProposalDraft(
      id: TextID("other \(words())"), title: words(), sponsors: ["FRA"],
      circulated: room.moment.adding(hours: -96))
    let amendment = AmendmentDraft(
      id: TextID("amendment \(words())"), to: draft.id, sponsors: ["DEU"],
      operations: [
        .replace("op1", words: words()),
        .append(Paragraph(id: "op9", part: .operative, words: words())),
        .replaceWords("pp1", old: "alert", new: words()),
      ], circulated: room.moment.adding(hours: -96))
    let orders: [(Procedure.Actor, Order)] = [
      (.presidingOfficer, .openMeeting),
      (.presidingOfficer, .takeUpItem(words(), title: words())),
      (.delegation("JPN"), .introduce(draft)), (.delegation("FRA"), .introduce(other)),
      (.delegation("DEU"), .amend(amendment)),
      (.presidingOfficer, .openVoting(on: .proposal(other.id), by: .recordedVote)),
      (.delegation("CUB"), .castVote(of: "CUB", .against)),
      (.presidingOfficer, .announceResult),
      (.delegation("CUB"), .requestFloor(nil)), (.presidingOfficer, .callSpeaker("CUB")),
      (.delegation("FRA"), .raisePointOfOrder(onConductOfVoting: false, words: words())),
    ]
    for (number, (actor, order)) in orders.enumerated() {
      // Not all of it is in order in every meeting; what is recorded is shown.
      _ = try? await room.submit(order, by: actor, device: "test", key: "\(number)")
    }
    let count = await room.clerk.meeting.eventCount
    #expect(count >= orders.count - 1)
    return server
  }

  private func expectOurs(_ text: String, _ what: String, isPage: Bool = true) -> Markup {
    let markup = Markup(text)
    #expect(markup.faults.isEmpty, "\(what)")
    for tag in markup.tags {
      #expect(!["img", "iframe", "object", "style", "base"].contains(tag.name), "\(what)")
      if tag.name == "script" {
        #expect(Assets.all.contains { $0.path == tag["src"] }, "\(what)")
      }
      for attribute in tag.attributes {
        #expect(!attribute.name.hasPrefix("on"), "\(attribute.name) in \(what)")
        #expect(attribute.name != "style", "\(what)")
        if ["href", "action", "src"].contains(attribute.name) {
          let isOurs =
            attribute.value.hasPrefix("/") || attribute.value.hasPrefix("#")
            || attribute.value.hasPrefix("http://plenary.example/join/")
          #expect(isOurs, "\(attribute.value) in \(what)")
        }
      }
    }
    #expect(markup.all("script").isEmpty != isPage, "\(what)")
    return markup
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noTextOfADelegateBecomesMarkup(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let server = try await server(&random)
    let language = Language.allCases[Int(seed - 1) % Language.allCases.count]
    let pass = try await server.pass(.delegate(of: "JPN"))
    let meeting = try await server.meeting
    let texts = meeting.proposals.map(\.id) + meeting.amendments.map(\.id)
    #expect(texts.count >= 2)
    for visitor in Access.Visitor.allCases {
      let browser = try await server.browser(of: visitor)
      let capacity = visitor.capacity ?? .presidingOfficer
      for endpoint in Endpoints.all where endpoint.method == .get && !endpoint.isInterface {
        let path = endpoint.address(capacity: capacity, token: pass.token)
        let answer = try await browser.get("\(path)?lang=\(language.tag)")
        guard answer.type.hasPrefix("text/html") else { continue }
        _ = expectOurs(answer.text, "\(endpoint.name) for \(visitor.rawValue), seed \(seed)")
      }
      for text in texts {
        let path = "/m/c3/documents?text=\(FormFields.encoded(text.code))&lang=\(language.tag)"
        let answer = try await browser.get(path)
        #expect(answer.status == 200)
        _ = expectOurs(answer.text, path)
      }
      guard visitor != .publicVisitor else { continue }
      let own = try await browser.get("/m/c3/as/\(capacity.pathName)?regions=yes")
      let regions = try #require(try JSONValue(parsing: own.bytes)["regions"]?.objectValue)
      for name in regions.names {
        _ = expectOurs(
          regions[name]?.stringValue ?? "", "region \(name) for \(visitor.rawValue)", isPage: false)
      }
    }
    // Shared screens are sent as regions too.
    let room = try await server.room()
    for region in Screen.display.liveRegions(of: room, meeting, nil, in: language)
      + Screen.overview.liveRegions(of: room, meeting, nil, in: language)
    {
      _ = expectOurs(region.html.text, "region \(region.id)", isPage: false)
    }
  }

  @Test(arguments: hostile)
  func whatIsAskedForIsNotSentBackAsMarkup(words: String) async throws {
    let server = try await TestServer()
    let encoded = FormFields.encoded(words).replacing("/", with: "%2F")
    let officer = try await server.browser(of: .secretary)
    for path in [
      "/m/\(encoded)", "/m/c3/as/\(encoded)", "/m/c3/rules/\(encoded)", "/join/\(encoded)",
      "/m/c3/documents?text=\(encoded)", "/\(encoded)", "/?lang=\(encoded)",
      "/m/c3/results/\(encoded)", "/m/c3/record?before=\(encoded)",
    ] {
      _ = expectOurs(try await officer.get(path).text, path)
    }
    for act in ["preview", "convene"] {
      let answer = try await officer.post(
        "/secretariat/meetings",
        [
          ("title", words), ("id", words), ("body", words), ("day", words), ("place", words),
          ("offset", words), ("members", words), ("act", act),
        ])
      _ = expectOurs(answer.text, act)
    }
    let host = try await server.send(.get, "/", host: words)
    _ = expectOurs(host.text, "host")
  }

  @Test(arguments: Language.allCases)
  func everyPageIsWholeInEveryLanguage(language: Language) async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    #expect(try await delegate.vote(.inFavour).status == 200)
    let pass = try await server.pass(.observer(nil))
    for isOver in [false, true] {
      if isOver { try await chair.carryOut(.announceResult) }
      for visitor in Access.Visitor.allCases {
        let browser = try await server.browser(of: visitor)
        for endpoint in Endpoints.all where endpoint.method == .get && !endpoint.isInterface {
          let path = endpoint.address(
            capacity: visitor.capacity ?? .presidingOfficer, token: pass.token)
          let answer = try await browser.get("\(path)?lang=\(language.tag)")
          guard answer.type.hasPrefix("text/html") else { continue }
          expectWhole(
            expectOurs(answer.text, endpoint.name), language,
            "\(endpoint.name) for \(visitor.rawValue) in \(language.tag)")
        }
      }
    }
  }

  private func expectWhole(_ markup: Markup, _ language: Language, _ what: String) {
    #expect(markup.all("h1").count == 1, "\(what)")
    #expect(markup.all("main").count == 1, "\(what)")
    #expect(markup.all("title").count == 1, "\(what)")
    let html = markup.all("html").first
    #expect(html?["lang"] == language.tag, "\(what)")
    #expect(html?["dir"] == (language == .arabic ? "rtl" : "ltr"), "\(what)")
    let identifiers = markup.tags.compactMap { $0["id"] }
    #expect(Set(identifiers).count == identifiers.count, "\(what): an id stands twice")
    for form in markup.all("form") where form["method"] != "dialog" {
      #expect(form["method"] == "post", "\(what)")
      let action = form["action"] ?? ""
      let exists = Endpoints.all.contains { endpoint in
        endpoint.method == .post && matches(action, endpoint.path)
      }
      #expect(exists, "\(what): there is no \(action)")
    }
    for link in markup.all("a") {
      let path = String((link["href"] ?? "").prefix { $0 != "?" && $0 != "#" })
      guard path.hasPrefix("/") else { continue }
      let exists = Endpoints.all.contains { endpoint in
        endpoint.method == .get && matches(path, endpoint.path)
      }
      #expect(exists, "\(what): there is no \(path)")
    }
  }

  private func matches(_ address: String, _ path: String) -> Bool {
    let (left, right) = (address.split(separator: "/"), path.split(separator: "/"))
    return left.count == right.count
      && zip(left, right).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
  }

  /// A number that fits into an order may still be too large to reckon with.
  @Test func noNumberStopsTheServer() async throws {
    let numbers: [Int64] = [
      -9_007_199_254_740_991, -1, 0, 1, 2_147_483_648, 9_007_199_254_740_991,
    ]
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let secretary = try await server.join(.secretary)
    let delegate = try await server.join(.delegate(of: "CUB"))
    _ = try await delegate.give(.requestFloor(nil))
    var tried = 0
    for browser in [chair, secretary, delegate] {
      let actor: Procedure.Actor =
        browser === chair
        ? .presidingOfficer : browser === secretary ? .secretary : .delegation("CUB")
      let room = try await server.room()
      let items = await room.clerk.meeting.inOrder(for: actor, at: room.moment)
      var orders = items.map { $0.command.order.json }
      if actor == .presidingOfficer {
        orders += [
          ["order": "limit-speeches", "seconds": 60], ["order": "count-present", "present": 5],
          ["order": "arrange-list", "per-delegation": 1, "per-group": 1],
          ["order": "open-election", "post": "Chair", "seats": 1],
          ["order": "call-speaker", "member": "CUB"],
        ]
      }
      for order in orders {
        for name in order.names where order[name]?.integerValue != nil {
          for number in numbers {
            tried += 1
            var changed = order
            changed[name] = .integer(number)
            let answer = try await browser.post(
              "\(browser.base)/orders", [("order", JSONValue.object(changed).text())],
              headers: [.accept: "application/json"])
            #expect(answer.status < 500, "\(changed)")
            for page in [chair.base, secretary.base, delegate.base] {
              let visitor =
                page == chair.base ? chair : page == secretary.base ? secretary : delegate
              #expect(try await visitor.get(page).status == 200, "\(changed)")
            }
            #expect(try await server.visitor().get("/m/c3/display").status == 200)
          }
        }
      }
    }
    #expect(tried > 20)
  }
}
