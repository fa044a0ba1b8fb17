import CanonicalJSON
import PlenaryAnalysis
import PlenaryModel

extension ArchiveExport {
  /// A vote in the form that the importer of JSON Lines reads back.
  func json(_ place: Int) -> JSONObject {
    let vote = contents.votes[place]
    let report = vote.listed.report
    var object: JSONObject = [
      "key": .string(vote.name), "institution": .string(report.institution.code),
      "body": .string(vote.body.code), "day": .string(vote.day.description),
      "precision": .string(vote.precision.rawValue), "session": .integer(Int64(vote.session)),
      "sessionName": .string(report.sessionName), "kind": .string(vote.kind.rawValue),
      "modality": .string(report.modality.rawValue),
    ]
    func put(_ name: String, _ text: String) {
      if !text.isEmpty { object[name] = .string(text) }
    }
    put("resolution", vote.resolution)
    put("draft", vote.draft)
    put("committeeReport", vote.first(\.committeeReport))
    put("meeting", vote.first(\.meeting))
    put("title", vote.first(\.title))
    put("agenda", vote.first(\.agenda))
    put("subjects", vote.first(\.subjects))
    put("note", vote.first(\.note))
    put("link", vote.first(\.link))
    put("announcedWords", vote.first(\.announcedWords))
    if vote.announced != .unstated { put("announced", vote.announced.rawValue) }
    if !vote.issues.isEmpty { object["issues"] = .array(vote.issues.map { .string($0) }) }
    if !vote.sponsors.isEmpty {
      object["sponsors"] = .array(vote.sponsors.map { .string($0.code) })
    }
    object["published"] = published(vote.published)
    if vote.listed.namesMembers { object["counted"] = .object(totals(vote.counted)) }
    object["choices"] = .object(
      JSONObject(
        choices(place).map { JSONObject.Member($0.member.code, .string(String($0.choice.letter))) })
    )
    if !vote.statements.isEmpty {
      object["statements"] = .array(vote.statements.map(statement))
    }
    object["sources"] = .array(
      vote.reports.map { stored in
        [
          "collection": .string(stored.report.collection.rawValue),
          "key": .string(stored.report.key),
          "totals": .string(stored.report.published.words),
        ]
      })
    return object
  }

  private func published(_ totals: PublishedTotals) -> JSONValue? {
    guard !totals.isEmpty else { return nil }
    var object = JSONObject()
    for (name, value) in [
      ("yes", totals.inFavour), ("no", totals.against), ("abstain", totals.abstaining),
      ("notVoting", totals.notVoting), ("members", totals.members),
    ] {
      object[name] = value.map { .integer(Int64($0)) }
    }
    return .object(object)
  }

  private func totals(_ totals: Totals) -> JSONObject {
    [
      "yes": .integer(Int64(totals.inFavour)), "no": .integer(Int64(totals.against)),
      "abstain": .integer(Int64(totals.abstaining)),
      "notVoting": .integer(Int64(totals.notVoting)),
    ]
  }

  private func statement(_ said: LaterStatement) -> JSONValue {
    var object: JSONObject = [
      "member": .string(said.member.code), "words": .string(said.words),
    ]
    object["intended"] = said.intended.map { .string(String($0.letter)) }
    return .object(object)
  }

  /// Popolo (popoloproject.com): a motion with its vote event, counts by option and votes by voter.
  func writePopolo(_ votes: [Int], _ write: (String) -> Void) {
    write("{\"motions\":[")
    for (index, place) in votes.enumerated() {
      write((index == 0 ? "\n" : ",\n") + JSONValue.object(motion(place)).text())
    }
    write("\n]}\n")
  }

  private func motion(_ place: Int) -> JSONObject {
    let vote = contents.votes[place]
    var counts: [(String, Int)] = []
    if let totals = vote.shownTotals {
      counts = [
        ("yes", totals.inFavour), ("no", totals.against), ("abstain", totals.abstaining),
      ]
      if vote.hasWholeList { counts.append(("not voting", totals.notVoting)) }
    }
    var event: JSONObject = [
      "id": .string(vote.name), "organization_id": .string(vote.body.code),
      "start_date": .string(vote.writtenDay),
      "counts": .array(
        counts.map { ["option": .string($0.0), "value": .integer(Int64($0.1))] }),
      "votes": .array(
        choices(place).map { member, choice in
          ["voter_id": .string(member.code), "option": .string(choice.popolo)]
        }),
    ]
    event["legislative_session_id"] = .string(String(vote.session))
    switch vote.announced {
    case .adopted: event["result"] = "pass"
    case .notAdopted, .vetoed, .insufficientVotes: event["result"] = "fail"
    case .unstated: break
    }
    var motion: JSONObject = [
      "id": .string("motion-\(vote.name)"), "organization_id": .string(vote.body.code),
      "date": .string(vote.writtenDay), "text": .string(vote.first(\.title)),
      "vote_events": .array([.object(event)]),
    ]
    if vote.symbol != vote.name {
      motion["identifiers"] = .array([["identifier": .string(vote.symbol)]])
    }
    return motion
  }
}

extension Choice {
  fileprivate var popolo: String {
    switch self {
    case .inFavour: "yes"
    case .against: "no"
    case .abstaining: "abstain"
    case .notVoting, .notMember: "not voting"
    }
  }
}
