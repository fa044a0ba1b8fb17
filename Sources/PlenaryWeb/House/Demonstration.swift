import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// A Third Committee of November 2014 that is about to vote, for whoever wants to see how it works.
///
/// Symbols, sponsors and the order of business are those of the meeting of 18 November 2014; what
/// the paragraphs say is a summary in our own words, since the text itself is not ours.
public struct Demonstration: Sendable {
  /// Links by what they are for, in the order in which a newcomer needs them.
  public var links: [(name: String, path: String)] = []

  private static let id = MeetingID(stored: "third-committee")

  public static func open(in application: PlenaryApplication) async throws -> Demonstration {
    let house = application.server.house
    if await house.registrar.organisation.meeting(id) == nil { try await prepare(house) }
    return try await invite(house)
  }

  private static func prepare(_ house: House) async throws {
    try await house.registrar.name("Plenary: demonstration")
    try await house.registrar.convene(
      MeetingNotice(
        id: id, title: "Third Committee, 69th session", institution: "united-nations",
        body: "GA-C3", day: Day(year: 2014, month: 11, day: 18)!, place: "New York",
        offsetMinutes: -300), by: nil)
    guard let room = try await house.room(id) else { return }
    let draft: TextID = "A/C.3/69/L.28/Rev.1"
    let sponsors: [MemberID] = ["JPN", "ITA", "FRA", "DEU", "GBR", "AUS", "KOR", "USA"]
    let text = ProposalText([
      Paragraph(
        id: "pp1", part: .preambular,
        words: "Having considered the report of the commission of inquiry on human rights in the "
          + "Democratic People's Republic of Korea (summary)"),
      Paragraph(
        id: "op1", part: .operative,
        words: "Condemns the long-standing and continuing violations of human rights (summary)"),
      Paragraph(
        id: "op7", part: .operative,
        words: "Acknowledges the commission's finding that crimes against humanity have been "
          + "committed under policies established at the highest level of the State (summary)"),
      Paragraph(
        id: "op8", part: .operative,
        words: "Encourages the Security Council to consider the findings and to take appropriate "
          + "action, including by considering referral of the situation to the International "
          + "Criminal Court and targeted sanctions (summary)"),
    ])
    let amendment = AmendmentDraft(
      id: "A/C.3/69/L.63", to: draft, sponsors: ["CUB"],
      operations: [
        .replace(
          "op8",
          words: "Decides to adopt a new cooperative approach to the consideration of human "
            + "rights in the country (summary)"),
        .delete("op7"),
      ])
    let start = room.moment
    let orders: [(Procedure.Actor, Order)] = [
      (.presidingOfficer, .openMeeting),
      (.presidingOfficer, .takeUpItem("68 (c)", title: "Human rights situations")),
      (
        .delegation("JPN"),
        .introduce(
          ProposalDraft(
            id: draft,
            title: "Situation of human rights in the Democratic People's Republic of Korea",
            sponsors: sponsors, text: text, concerned: ["PRK"],
            circulated: start.adding(hours: -96)))
      ),
      (
        .delegation("CUB"),
        .amend(
          {
            var draft = amendment
            draft.circulated = start.adding(hours: -96)
            return draft
          }())
      ),
    ]
    for (number, (actor, order)) in orders.enumerated() {
      _ = try await room.submit(order, by: actor, device: "demonstration", key: "\(number)")
    }
  }

  /// New links at every start: those of before are in somebody's history.
  private static func invite(_ house: House) async throws -> Demonstration {
    let members: [MemberID] = ["JPN", "CUB", "FRA", "CHN", "PRK"]
    var wanted = [
      Pass(id: "", capacity: .presidingOfficer, meeting: id),
      Pass(id: "", capacity: .secretary, meeting: nil),
    ]
    let room = try await house.room(id)
    wanted += members.map { member in
      Pass(
        id: "", capacity: .delegate(of: member), meeting: id,
        label: room?.rules.roster.name(of: member) ?? member.code)
    }
    wanted.append(
      Pass(id: "", capacity: .observer("PSE"), meeting: id, label: "State of Palestine"))
    let issued = try await house.registrar.issue(wanted, by: nil)
    var demonstration = Demonstration()
    for issue in issued {
      let name: String
      switch issue.pass.capacity {
      case .presidingOfficer: name = "presiding officer"
      case .secretary: name = "secretary"
      case .delegate, .observer: name = issue.pass.label
      }
      demonstration.links.append((name, "/join/\(issue.token)"))
    }
    demonstration.links.append(("public display", "/m/\(id)/display"))
    return demonstration
  }
}
