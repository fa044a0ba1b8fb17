extension Sentence {
  /// Putting a matter on the agenda is a vote on procedure.
  var isAboutAgenda: Bool {
    for place in 0..<count where text(place) == "agenda" {
      // `adopted the provisional agenda`, `adoption of the agenda`
      for at in places(max(0, place - 4), place)
      where isAny(["adopted", "adoption", "approved"], at) {
        return true
      }
      // `add the situation to the council's agenda`, `included on its agenda`
      let joins = places(max(0, place - 4), place).contains {
        isAny(["to", "on", "onto", "in"], $0)
      }
      guard joins else { continue }
      for at in places(max(0, place - 30), place) where isAny(Sentence.agendaVerbs, at) {
        // `would decide to include in the agenda` is what a draft asks for.
        if mood(at: at).modality == .happened { return true }
      }
    }
    return false
  }

  static let agendaVerbs: Set<String> = [
    "add", "added", "adding", "include", "included", "including", "inclusion", "put", "putting",
    "place", "placed", "placing", "inscribe", "keep", "addition",
  ]
}
