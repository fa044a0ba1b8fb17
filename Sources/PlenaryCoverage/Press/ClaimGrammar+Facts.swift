import PlenaryModel

extension ClaimGrammar {
  static let tens: [String: (Int, Int)] = [
    "dozens": (24, 100), "scores": (40, 200), "hundreds": (200, 1_000),
    "thousands": (2_000, 10_000), "millions": (2_000_000, 1_000_000_000),
  ]

  /// Memberships, and quantities with their bounds.
  mutating func numbers(_ sentence: Sentence, _ builder: StatementBuilder) {
    var place = 0
    while place < sentence.count {
      defer { place += 1 }
      if let (low, high) = ClaimGrammar.tens[sentence.text(place)], sentence.text(place + 1) == "of"
      {
        let factor =
          sentence.text(place - 1) == "of"
          ? (["tens": 10, "hundreds": 100][sentence.text(place - 2)] ?? 1) : 1
        let start = factor > 1 ? place - 2 : place
        let interval: (Int, Int) =
          factor == 10 ? (low * 10, high * 10) : (low * factor, high * factor)
        add(
          .quantity, sentence.span(start, place + 3), .interval(interval.0, interval.1),
          sentence.mood(at: place).modality)
        continue
      }
      guard let value = sentence.term(place)?.number else { continue }
      if let next = sentence.term(place + 1), next.isJoined,
        ["member", "nation", "state", "seat", "country", "strong"].contains(next.text)
      {
        add(.membership, sentence.span(place, place + 2), .number(value, .exactly))
        continue
      }
      if builder.counts.contains(where: { $0.start <= place && place < $0.end }) { continue }
      let factor =
        ["hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000][
          sentence.text(place + 1)] ?? 1
      var noun = place + (factor > 1 ? 2 : 1)
      while noun < place + 4, sentence.isAny(["member", "un", "other", "more", "the", "of"], noun) {
        noun += 1
      }
      guard let term = sentence.term(noun), term.isWord, !term.isJoined,
        term.text.hasSuffix("s") || term.text == "people"
      else { continue }
      let bound = sentence.bound(before: place)
      let start =
        bound == .exactly
        ? place
        : max(
          0, place - (["than", "least", "most", "to"].contains(sentence.text(place - 1)) ? 2 : 1))
      let product = value.multipliedReportingOverflow(by: factor)
      if product.overflow { continue }
      add(
        .quantity, sentence.span(start, noun + 1), .number(product.partialValue, bound),
        sentence.mood(at: place).modality)
    }
  }

  /// What is to come, and votes that somebody asked for.
  mutating func stages(_ sentence: Sentence, _ context: BodyContext) {
    var context = context
    for place in 0..<sentence.count {
      switch sentence.text(place) {
      case "vote", "voted", "votes":
        if let request = requestStart(sentence, place) { requested(sentence, request, place) }
        guard isToCome(sentence, place) else { continue }
        let time = sentence.terms.lazy.compactMap(\.time).first { $0.manner != .hour }
        let body = stageBody(sentence, place, &context)
        add(
          .nextStage, sentence.span(max(0, place - 3), place + 1),
          .stage(body, time.map { future($0) }),
          time == nil ? .predicted : .scheduled)
      default: continue
      }
    }
  }

  func stageBody(_ sentence: Sentence, _ place: Int, _ context: inout BodyContext)
    -> VotingBody?
  {
    if sentence.text(place - 1) == "plenary" || sentence.mentions(["plenary"]) { return .assembly }
    return context.body(in: sentence, at: place)
  }

  /// A weekday that is to come lies after the day of publication.
  func future(_ time: TimeReference) -> TimeReference {
    guard time.manner == .weekday, let day = time.day, let published, day <= published else {
      return time
    }
    var later = time
    later.day = day.adding(days: 7)
    return later
  }

  func isToCome(_ sentence: Sentence, _ place: Int) -> Bool {
    let mood = sentence.mood(at: place)
    if sentence.text(place) == "vote", mood.modality == .scheduled || mood.modality == .predicted {
      return true
    }
    for at in places(max(0, place - 7), place)
    where sentence.isAny(["will", "goes", "go", "scheduled", "upcoming"], at) {
      return sentence.isAny(["to", "a", "plenary", "final", "for", "the", "full"], place - 1)
        || sentence.mood(at: place).modality != .happened
    }
    return false
  }

  /// `called for a vote`, `requested a recorded vote`.
  func requestStart(_ sentence: Sentence, _ place: Int) -> Int? {
    guard sentence.text(place) == "vote" else { return nil }
    for at in stride(from: place - 1, through: max(0, place - 4), by: -1) {
      if sentence.isAny(["requested", "demanded", "sought"], at) { return at }
      if sentence.isAny(["called", "asked"], at), sentence.text(at + 1) == "for" { return at }
      if !sentence.isAny(["a", "the", "recorded", "for", "separate", "roll", "call"], at) {
        return nil
      }
    }
    return nil
  }

  mutating func requested(_ sentence: Sentence, _ start: Int, _ place: Int) {
    let mood = sentence.mood(at: start)
    let group = sentence.groups.last { $0.end <= start && start - $0.end <= 6 }
    let isPronoun = sentence.isAny(["she", "he", "it", "they"], start - 1)
    var asking = group.map { ids($0.names) } ?? []
    if isPronoun || group == nil { asking = lastSpeaker ?? [] }
    add(.requestedVote, sentence.span(start, place + 1), .members(asking), mood.modality)
  }

  /// The member whose representative spoke last.
  var lastSpeaker: [MemberID]? {
    found.last { $0.kind == .quotation || $0.kind == .power || $0.kind == .body }.flatMap { claim in
      if case .members(let ids) = claim.value { return ids }
      return nil
    }
  }

  /// Majorities asked for, powers, and rules that a text states.
  mutating func rules(_ sentence: Sentence) {
    for place in 0..<sentence.count {
      if case .decimal = sentence.term(place)?.kind,
        sentence.isAny(["majority", "vote"], place + 1),
        let words = sentence.threshold
      {
        add(
          .threshold, sentence.span(place, place + 2), .words(words),
          sentence.mood(at: place).modality)
      }
      let word = sentence.text(place)
      if ["veto", "vetoes", "vetoed"].contains(word) {
        let isRule =
          places(max(0, place - 3), place).contains {
            sentence.isAny(["no", "cannot", "not", "any"], $0)
          }
          && sentence.mentions(["procedural", "assembly", "votes", "council"])
        if isRule, sentence.mentions(["procedural"]) {
          let start = sentence.clauseStart(place)
          var end = place
          while end < sentence.count, !sentence.isAny([",", ";", "."], end) { end += 1 }
          add(
            .rule, sentence.span(start, end), .words(source.plainQuote(sentence.span(start, end))))
        } else if ["power", "powers", "wielding", "holding"].contains(sentence.text(place + 1)) {
          let groups = sentence.groups.filter { abs($0.start - place) <= 3 }
          add(.power, sentence.span(place, place + 2), .members(groups.flatMap { ids($0.names) }))
        }
      }
      if ["overwhelmingly", "narrowly", "overwhelming", "narrow", "landslide", "razor"].contains(
        word)
      {
        add(.margin, sentence.span(place, place + 1), .words(word))
      }
    }
  }

  /// Votes changed or meant otherwise, and what a text says of its own force.
  mutating func changes(_ sentence: Sentence) {
    for change in sentence.voteChanges {
      add(
        .correction, sentence.span(change.start, change.end), .votes(change.to, ids(change.names)))
    }
    for place in 0..<sentence.count where sentence.text(place) == "binding" {
      guard
        sentence.mentions(["resolution", "resolutions", "legally", "law", "vote", "votes", "it"])
      else { continue }
      let isNegated = places(max(0, place - 4), place).contains {
        sentence.isAny(["not", "non", "no", "never"], $0)
      }
      add(
        .legalEffect, sentence.span(max(0, place - 1), place + 1),
        .words(isNegated ? "non-binding" : "binding"))
    }
  }
}
