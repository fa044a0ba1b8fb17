/// Whether something is said to have been, to come, or to be no more than thought of.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  case happened, scheduled, predicted, alleged, conditional
}

/// How a verb is said.
struct Mood: Sendable {
  var modality: Modality
  var isNegated: Bool

  /// Said as having been.
  var isPlain: Bool { modality == .happened && !isNegated }

  static let happened = Mood(modality: .happened, isNegated: false)
}

extension Sentence {
  private static let modals: [String: Modality] = [
    "will": .predicted, "would": .conditional, "could": .conditional, "may": .predicted,
    "might": .predicted, "should": .conditional, "must": .conditional, "can": .conditional,
    "shall": .predicted, "cannot": .conditional, "wont": .predicted, "wouldnt": .conditional,
    "couldnt": .conditional, "likely": .predicted, "unlikely": .predicted,
    "reportedly": .alleged, "allegedly": .alleged, "supposedly": .alleged, "lets": .conditional,
  ]
  private static let adverbs: Set<String> = [
    "be", "been", "being", "have", "has", "had", "was", "were", "is", "are", "also", "then",
    "later", "again", "overwhelmingly", "unanimously", "narrowly", "finally", "both", "all",
    "soon", "formally", "easily", "only", "ever", "yet", "still", "once", "eventually", "probably",
    "instead", "almost", "certainly", "subsequently", "recently", "just", "itself", "alone",
    "immediately", "earlier", "already", "even", "who", "which", "that", "too", "twice", "jointly",
    "well", "previously", "repeatedly", "successfully", "comfortably", "ultimately", "effectively",
  ]
  private static let negations: Set<String> = [
    "not", "never", "didnt", "wasnt", "werent", "hasnt", "havent", "cannot", "couldnt", "wont",
    "wouldnt", "doesnt", "dont",
  ]
  /// Words before `to` after which the thing was done.
  private static let doing: Set<String> = [
    "voted", "votes", "vote", "decided", "chose", "opted", "moved", "proceeded", "managed", "went",
    "agreed", "helped", "able", "decides", "voting", "elected", "veto", "power", "powers",
    "overwhelmingly", "unanimously", "narrowly", "combined", "continued",
  ]
  private static let actors: Set<String> = [
    "country", "nation", "member", "state", "countries", "nations", "members", "states", "one",
    "only", "ones", "two", "three", "four", "delegation", "delegations", "power", "government",
  ]
  private static let singling: Set<String> = ["only", "sole", "lone", "single", "first", "few"]
  private static let failing: Set<String> = [
    "failed", "refused", "declined", "unable", "fails", "refuses", "failing", "failure",
    "neglected",
  ]
  private static let coming: [String: Modality] = [
    "due": .scheduled, "scheduled": .scheduled, "set": .scheduled, "is": .scheduled,
    "are": .scheduled, "expected": .predicted, "likely": .predicted, "poised": .predicted,
    "planned": .scheduled, "plans": .scheduled, "planning": .scheduled, "about": .predicted,
    "unlikely": .predicted, "going": .predicted, "predicted": .predicted,
  ]

  /// The mood of a verb that begins at a place, from the few words before it and from the word
  /// with which its clause begins.
  func mood(at place: Int) -> Mood {
    var mood = Mood.happened
    var at = place - 1
    let least = max(0, place - 7)
    var isSubjunctive = false
    scan: while at >= least {
      let word = text(at)
      // `We ask that the text be adopted.`
      if word == "be" { isSubjunctive = true }
      if Sentence.negations.contains(word) { mood.isNegated = true }
      if let modality = Sentence.modals[word] {
        isSubjunctive = false
        // `May` with a capital is a month, `can` after a name a verb.
        mood.modality = modality
        break
      }
      if word == "to" {
        isSubjunctive = false
        infinitive(at - 1, &mood)
        break
      }
      if word == "without" { mood.isNegated = true }
      guard Sentence.adverbs.contains(word) || Sentence.negations.contains(word) else {
        break scan
      }
      at -= 1
    }
    if isSubjunctive { mood.modality = .conditional }
    if mood.modality == .happened, isHypothetical(place) { mood.modality = .conditional }
    return mood
  }

  private func infinitive(_ place: Int, _ mood: inout Mood) {
    let word = text(place)
    if Sentence.failing.contains(word) {
      mood.isNegated = true
    } else if let modality = Sentence.coming[word] {
      mood.modality = modality
    } else if isAny(["vote", "able", "on"], place), self.mood(at: place).modality != .happened {
      // `is expected to vote to adopt`.
      mood.modality = .predicted
    } else if !Sentence.doing.contains(word), !votedBefore(place), !isSingled(place) {
      mood.modality = .conditional
    }
  }

  /// `the only country among the fifteen members to vote against`.
  private func isSingled(_ place: Int) -> Bool {
    if text(place) == "those" { return isAny(["among", "of"], place - 1) }
    guard isAny(Sentence.actors, place) || term(place)?.body != nil else { return false }
    return places(max(0, place - 10), max(0, place)).contains { isAny(Sentence.singling, $0) }
  }

  /// `voted on Monday to adopt`, `voted 11-2 to add`.
  private func votedBefore(_ place: Int) -> Bool {
    let before = places(max(0, place - 6), max(0, place))
    // `needed nine votes to pass`.
    if before.contains(where: { isAny(["needed", "needs", "required", "requires", "need"], $0) }) {
      return false
    }
    return before.contains { isAny(["voted", "votes", "decided"], $0) }
  }

  /// Where the clause that a place lies in begins.
  func clauseStart(_ place: Int) -> Int {
    var at = min(place, count)
    while at > 0 {
      let before = text(at - 1)
      if before == "," || before == ";" || before == "—" || before == ":" || before == "(" { break }
      at -= 1
    }
    return at
  }

  private func isHypothetical(_ place: Int) -> Bool {
    let start = clauseStart(place)
    for at in places(start, min(start + 2, place)) where Sentence.suppositions.contains(text(at)) {
      return true
    }
    // `Had the Council adopted`, `whether the text was adopted`.
    for at in places(max(start, place - 7), place) {
      if isAny(["if", "unless", "whether"], at) { return true }
    }
    return false
  }

  private static let suppositions: Set<String> = ["if", "unless", "should", "whether", "until"]
}
