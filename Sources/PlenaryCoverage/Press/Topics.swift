/// Which committee of the Assembly a text is about, where it says that a draft was approved and not
/// by whom. Only the Main Committees approve drafts by recorded vote; the Assembly adopts them.
enum Topics {
  static func committee(_ sentences: [Sentence]) -> VotingBody? {
    var scores = [Int](repeating: 0, count: 6)
    for sentence in sentences {
      for place in 0..<sentence.count {
        guard let number = words[sentence.text(place)] else {
          if sentence.has("human", "rights", at: place) { scores[2] += 2 }
          if sentence.has("right", "to", at: place) { scores[2] += 2 }
          continue
        }
        scores[number - 1] += 1
      }
    }
    guard let most = scores.max(), most > 0, scores.count(where: { $0 == most }) == 1,
      let place = scores.firstIndex(of: most)
    else { return nil }
    return .committee(place + 1)
  }

  private static let words: [String: Int] = [
    "nuclear": 1, "disarmament": 1, "weapons": 1, "missile": 1, "missiles": 1, "arms": 1,
    "proliferation": 1, "mines": 1, "munitions": 1, "debt": 2, "macroeconomic": 2,
    "biodiversity": 2, "economic": 2, "coercive": 2, "sovereignty": 2, "desertification": 2,
    "commodities": 2, "sustainable": 2, "racism": 3,
    "women": 3, "children": 3, "torture": 3, "refugees": 3, "social": 3, "mercenaries": 3,
    "execution": 3, "executions": 3, "capital": 3, "unrwa": 4, "decolonization": 4,
    "peacekeeping": 4, "settlements": 4, "golan": 4, "outer": 4, "agency's": 4, "palestine": 4,
    "budget": 5, "budgetary": 5, "assessments": 5, "appropriation": 5, "programme": 5,
    "treaties": 6, "terrorism": 6,
  ]
}
