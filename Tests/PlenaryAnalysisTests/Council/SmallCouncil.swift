import PlenaryAnalysis
import PlenaryModel

/// A council of seven members, of which AAA and BBB are permanent; a draft needs four votes.
///
/// Drafts on a calm subject are adopted by all. On a dispute, AAA vetoes every second draft and
/// abstains on the others; on a quarrel, drafts find two votes.
struct SmallCouncil {
  static let members: [MemberID] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"]
  static let permanent: Set<MemberID> = ["AAA", "BBB"]

  static var settings: CouncilSettings {
    var settings = CouncilSettings()
    settings.required = 4
    return settings
  }

  static func draft(
    _ topic: String, day: Int, sponsors: [MemberID] = ["CCC"], declared: [MemberID: Choice] = [:]
  ) -> CouncilDraft {
    CouncilDraft(
      id: "D/\(day)", day: Day(number: day), topic: topic, agenda: "The situation in \(topic)",
      region: topic == "Calmland" ? "North" : "South", sponsors: sponsors, members: members,
      permanent: permanent, declared: declared)
  }

  /// Votes from day 0 on, ten days apart.
  static func history(_ count: Int = 120) -> [CouncilVote] {
    (0..<count).map { number in
      let topic = number % 5 < 3 ? "Calmland" : number % 5 == 3 ? "Disputia" : "Quarrelia"
      var choices: [MemberID: Choice] = [:]
      for member in members { choices[member] = .inFavour }
      if topic == "Disputia" { choices["AAA"] = number % 2 == 0 ? .against : .abstaining }
      if topic == "Quarrelia" {
        for member in members.dropFirst(2) { choices[member] = .abstaining }
      }
      return CouncilVote(
        draft: draft(topic, day: number * 10), choices: choices,
        result: CouncilResult(choices, permanent: permanent, required: 4))
    }
  }

  static func model(_ settings: CouncilSettings = SmallCouncil.settings) throws -> CouncilModel {
    try CouncilModel(history(), settings: settings)
  }
}
