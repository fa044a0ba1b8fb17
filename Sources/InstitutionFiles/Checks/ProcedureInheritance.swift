import PlenaryModel

/// Makes whole procedures of written ones: `like: OTHER` takes everything from another, and what
/// is written here replaces it, section by section; inside `motions` by kind.
struct ProcedureInheritance {
  let written: [String: WrittenProcedure]
  let order: [String]
  let used: [Contents]
  let reading: Reading
  /// nil: something was wrong, and was told.
  private var done: [String: ProcedureProvisions?] = [:]

  init(_ procedures: [WrittenProcedure], used: [Contents], _ reading: Reading) {
    written = Dictionary(procedures.map { ($0.key, $0) }) { first, _ in first }
    order = procedures.map(\.key)
    self.used = used
    self.reading = reading
  }

  mutating func resolve() -> [String: ProcedureProvisions] {
    var whole: [String: ProcedureProvisions] = [:]
    for key in order { whole[key] = resolve(key, path: []) }
    return whole
  }

  private mutating func resolve(_ key: String, path: [String]) -> ProcedureProvisions? {
    if let provisions = done[key] { return provisions }
    guard let procedure = written[key] else { return nil }
    var provisions: ProcedureProvisions?
    if let like = procedure.like {
      provisions = base(like, of: procedure, path: path + [key]).map {
        replaced($0, by: procedure)
      }
    } else {
      provisions = alone(procedure)
    }
    done[key] = .some(provisions)
    return provisions
  }

  private mutating func base(
    _ like: (name: String, place: FilePlace), of procedure: WrittenProcedure, path: [String]
  ) -> ProcedureProvisions? {
    if let slash = like.name.firstIndex(of: "/") {
      return base(
        in: String(like.name[..<slash]), key: String(like.name[like.name.index(after: slash)...]),
        at: like.place)
    }
    guard written[like.name] != nil else {
      let others = used.flatMap { other in other.procedures.keys.map { "\(other.id)/\($0)" } }
      reading.error(
        "The procedure `\(abridged(like.name))` is not defined.", at: like.place,
        hint: Suggestions.didYouMean(
          like.name, among: written.keys.filter { $0 != procedure.key } + others))
      return nil
    }
    guard !path.contains(like.name) else {
      reading.error(
        "The procedure `\(like.name)` is like itself: "
          + (path.drop { $0 != like.name } + [like.name]).joined(separator: ", like ") + ".",
        at: like.place,
        hint: "One of these has to be written out.")
      return nil
    }
    return resolve(like.name, path: path)
  }

  private func base(
    in institution: String, key: String, at place: FilePlace
  ) -> ProcedureProvisions? {
    guard let other = used.first(where: { $0.id.code == institution }) else {
      reading.error(
        "The institution `\(abridged(institution))` is not used here.", at: place,
        hint: "Write `uses: [\(abridged(institution))]` in the section `institution`.")
      return nil
    }
    guard let provisions = other.procedures[key] else {
      reading.error(
        "The institution `\(institution)` has no procedure `\(abridged(key))`.", at: place,
        hint: Suggestions.didYouMean(key, among: other.procedures.keys))
      return nil
    }
    return provisions
  }

  private func alone(_ procedure: WrittenProcedure) -> ProcedureProvisions {
    var provisions = procedure.own
    for section in WrittenProcedure.required where !procedure.sections.contains(section) {
      reading.error(
        "The procedure `\(procedure.key)` has no `\(section)`.", at: procedure.place,
        hint: "Write it, or take it from another procedure by `like: KEY`.")
    }
    refuseWithout(procedure)
    if let motions = procedure.motions {
      if motions.precedenceRule == nil {
        reading.error("`motions` has no `precedence-rule`.", at: motions.place)
      }
      provisions.motions = merged(motions, onto: nil, of: procedure)
    }
    check(provisions, of: procedure)
    return provisions
  }

  private func refuseWithout(_ procedure: WrittenProcedure) {
    for name in procedure.without {
      reading.error(
        "`without: [\(abridged(name.name))]` takes out what is not there.", at: name.place,
        hint: "It belongs to a procedure that is `like` another.")
    }
  }

  private func replaced(
    _ base: ProcedureProvisions, by procedure: WrittenProcedure
  ) -> ProcedureProvisions {
    var whole = base
    let own = procedure.own
    whole.presiding = own.presiding ?? base.presiding
    whole.quorum = own.quorum ?? base.quorum
    whole.majorities = own.majorities ?? base.majorities
    whole.voting = own.voting ?? base.voting
    whole.explanations = own.explanations ?? base.explanations
    whole.speakers = own.speakers ?? base.speakers
    whole.proposals = own.proposals ?? base.proposals
    whole.amendments = own.amendments ?? base.amendments
    whole.division = own.division ?? base.division
    whole.points = own.points ?? base.points
    whole.withoutVote = own.withoutVote ?? base.withoutVote
    whole.elections = own.elections ?? base.elections
    whole.eligibility = own.eligibility ?? base.eligibility
    whole.preliminaryQuestion = own.preliminaryQuestion ?? base.preliminaryQuestion
    whole.effect = own.effect ?? base.effect
    takeOut(procedure.without, from: &whole)
    if let motions = procedure.motions {
      whole.motions = merged(motions, onto: whole.motions, of: procedure)
    }
    check(whole, of: procedure)
    return whole
  }

  private func takeOut(
    _ without: [(name: String, place: FilePlace)], from whole: inout ProcedureProvisions
  ) {
    for (name, place) in without {
      switch name {
      case "division": whole.division = nil
      case "without-vote": whole.withoutVote = nil
      case "elections": whole.elections = nil
      case "preliminary-question": whole.preliminaryQuestion = nil
      default:
        guard let index = whole.motions?.table.firstIndex(where: { $0.kind.code == name }) else {
          let kinds = whole.motions?.table.map(\.kind.code) ?? []
          reading.error(
            "`without: [\(abridged(name))]` takes out what is not there.", at: place,
            hint: Suggestions.didYouMean(name, among: kinds + WrittenProcedure.omissible)
              ?? "Motions here: " + kinds.joined(separator: ", ") + ".")
          continue
        }
        whole.motions?.table.remove(at: index)
      }
    }
  }
}
