/// Words that put a number or a name into a column: `in favour`, `voted against`, `abstentions`.
struct ColumnMarker: Sendable {
  enum Form: Sendable {
    /// `abstentions`, `noes`, `negative votes`
    case noun
    /// `in favour`, `against`
    case state
    /// `voted against`, `abstained`
    case verb
    /// `backed`, `opposed`: a vote only where one is spoken of
    case attitude
    /// `voting against`, `abstaining`
    case gerund
    /// `vote against`, `abstain`
    case base
    /// `for`, which mostly means something else
    case weak
  }

  var column: VoteColumn
  var form: Form
  /// Terms.
  var start: Int
  var end: Int
}

extension Sentence {
  static let voteNouns: Set<String> = ["vote", "votes", "ballot", "ballots", "voice", "voices"]

  func readMarker(at place: Int) -> ColumnMarker? {
    guard let term = term(place), term.isWord else { return nil }
    switch term.text {
    case "voted", "voting", "votes", "vote": return voteMarker(place)
    case "cast", "casting", "casts": return castMarker(place)
    case "sat", "sitting", "sit", "on", "looked", "stood", "standing", "stayed", "staying",
      "missed",
      "raised", "preferred", "refused", "declined", "went", "go":
      if let idiom = idiom(place) { return idiom }
      return term.text == "stood" ? stoodMarker(place) : nil
    case "did", "didnt", "do", "not", "took", "failed", "non", "does": return silentMarker(place)
    case "said", "saying", "say", "answered":
      // `said no amount of pressure would`.
      guard isAny(["yes", "no", "aye", "nay"], place + 1),
        self.term(place + 2)?.isMark ?? true
          || isAny(["to", "and", "while", "with", "but", "on", "in", "at", "as"], place + 2)
          || self.term(place + 2)?.time != nil
      else { return nil }
      return ColumnMarker(
        column: isAny(["yes", "aye"], place + 1) ? .inFavour : .against,
        form: term.text == "saying" ? .gerund : .verb, start: place, end: place + 2)
    case "were", "was", "came", "being", "are", "is":
      if let idiom = idiom(place) { return idiom }
      guard isAny(["in", "against", "for", "opposed", "behind"], place + 1),
        !isAny(["by"], place + 2),
        !(isAny(["are", "is"], place) && isAny(["for", "behind"], place + 1)),
        let inner = simpleMarker(place + 1) ?? behind(place + 1),
        inner.form != .weak || isForText(place, inner.end)
      else { return nil }
      return ColumnMarker(column: inner.column, form: .verb, start: place, end: inner.end)
    default: return simpleMarker(place)
    }
  }

  /// `voted against`, `voted overwhelmingly in favour of`, `111 votes for`.
  private func voteMarker(_ place: Int) -> ColumnMarker? {
    let form: ColumnMarker.Form
    switch text(place) {
    case "voted": form = .verb
    case "voting": form = .gerund
    case "votes": form = .state
    default: form = .base
    }
    var next = place + 1
    while next < place + 4, isAny(Sentence.manners, next) || isTime(next) { next += 1 }
    // `voted in the General Assembly for a resolution`.
    if form == .verb, isAny(["in", "at"], next),
      let body = places(next + 1, next + 3).first(where: { term($0)?.body != nil }),
      isAny(["for", "against", "in"], body + 1)
    {
      next = body + 1
    }
    if text(next) == "cast" { next += 1 }
    // `Russia and Bolivia voted down the draft`
    if form == .verb, text(next) == "down" {
      return ColumnMarker(column: .against, form: form, start: place, end: next + 1)
    }
    if has("to", "abstain", at: next), form != .state {
      return ColumnMarker(column: .abstaining, form: form, start: place, end: next + 2)
    }
    if isAny(["no", "yes", "nay", "aye", "yea", "nays", "ayes"], next), text(place) != "votes" {
      let column: VoteColumn = isAny(["no", "nay", "nays"], next) ? .against : .inFavour
      return ColumnMarker(column: column, form: form, start: place, end: next + 1)
    }
    guard let inner = simpleMarker(next), inner.form == .state || inner.form == .weak else {
      return nil
    }
    return ColumnMarker(column: inner.column, form: form, start: place, end: inner.end)
  }

  /// `voted yesterday for`, `voted on Monday against`
  private func isTime(_ place: Int) -> Bool {
    term(place)?.time != nil || text(place) == "on" && term(place + 1)?.time != nil
  }

  static let manners: Set<String> = [
    "overwhelmingly", "unanimously", "also", "both", "all", "again", "together", "solidly",
    "instead", "consistently", "formally", "either", "then", "each", "reluctantly",
  ]

  /// `cast the sole dissenting vote`, `cast negative votes`, `cast a vote against`.
  private func castMarker(_ place: Int) -> ColumnMarker? {
    var column: VoteColumn?
    for next in places(place + 1, min(place + 8, count)) {
      if isAny(Sentence.voteNouns, next) {
        if let column {
          return ColumnMarker(column: column, form: .verb, start: place, end: next + 1)
        }
        guard let inner = simpleMarker(next + 1), inner.form == .state else { return nil }
        return ColumnMarker(column: inner.column, form: .verb, start: place, end: inner.end)
      }
      switch text(next) {
      case "negative", "no", "dissenting", "nay", "opposing", "contrary": column = .against
      case "affirmative", "yes", "positive", "aye", "yea", "favourable": column = .inFavour
      case "a", "an", "the", "its", "their", "only", "sole", "lone", "single", "one", "two",
        "three", "own", "of", "his", "her", "few", "many":
        break
      default:
        guard term(next)?.number != nil else { return nil }
      }
    }
    return nil
  }

  /// `did not vote`, `not voting`, `took no part`, `non-voting`.
  private func silentMarker(_ place: Int) -> ColumnMarker? {
    let verbs: Set<String> = ["vote", "participate", "cast"]
    func made(_ end: Int, _ form: ColumnMarker.Form = .verb) -> ColumnMarker {
      ColumnMarker(column: .notVoting, form: form, start: place, end: end)
    }
    switch text(place) {
    case "did", "do", "does":
      if has("not", "take", "part", at: place + 1) { return made(place + 4) }
      if has("not", "take", "sides", at: place + 1) {
        return ColumnMarker(column: .abstaining, form: .verb, start: place, end: place + 4)
      }
      if has("not", "turn", "up", at: place + 1) || has("not", "show", "up", at: place + 1) {
        return made(place + 4)
      }
      guard text(place + 1) == "not", isAny(verbs, place + 2) else { return nil }
      // `did not vote against` and `did not vote for` are no absence.
      if text(place + 2) == "participate" { return made(place + 3) }
      return isAny(["against", "for", "in", "to", "on"], place + 3) ? nil : made(place + 3)
    case "didnt" where isAny(verbs, place + 1):
      return isAny(["against", "for", "in", "to", "on"], place + 2) ? nil : made(place + 2)
    case "not" where has("to", "take", "sides", at: place + 1):
      return ColumnMarker(column: .abstaining, form: .verb, start: place, end: place + 4)
    case "not"
    where text(place + 1) == "to" && isAny(["participate", "vote", "take"], place + 2)
      && isAny(["decided", "chose", "opted", "chosen"], place - 1):
      return isAny(["against", "for"], place + 3) ? nil : made(place + 3)
    case "not" where has("present", "for", "voting", at: place + 1): return made(place + 4, .gerund)
    case "not" where isAny(["voting", "participating", "present"], place + 1):
      return isAny(["against", "for", "in"], place + 2) ? nil : made(place + 2, .gerund)
    case "took" where has("no", "part", at: place + 1): return made(place + 3)
    case "failed" where has("to", "vote", at: place + 1): return made(place + 3)
    case "non" where isAny(["voting", "voters"], place + 1): return made(place + 2, .noun)
    default: return nil
    }
  }

  private func simpleMarker(_ place: Int) -> ColumnMarker? {
    guard let term = term(place), term.isWord else { return nil }
    func made(_ column: VoteColumn, _ form: ColumnMarker.Form, _ count: Int = 1) -> ColumnMarker {
      var end = place + count
      if form == .noun, isAny(Sentence.voteNouns, end) { end += 1 }
      return ColumnMarker(column: column, form: form, start: place, end: end)
    }
    switch term.text {
    case "in":
      if isAny(["favour", "favor"], place + 1) { return made(.inFavour, .state, 2) }
      if isAny(["its", "their"], place + 1), isAny(["favour", "favor"], place + 2) {
        return made(.inFavour, .state, 3)
      }
      if isAny(["support"], place + 1) { return made(.inFavour, .state, 2) }
      return isAny(["opposition"], place + 1) ? made(.against, .state, 2) : nil
    case "favour", "favor": return isAny(["of"], place + 1) ? made(.inFavour, .state) : nil
    case "for": return made(.inFavour, .weak)
    case "ayes", "yeas", "yays", "yeses", "yesses": return made(.inFavour, .noun)
    case "supporters" where isNumber(place - 1): return made(.inFavour, .noun)
    case "yes" where text(place + 1) == ":" && isNumber(place + 2): return made(.inFavour, .noun)
    case "no" where text(place + 1) == ":" && isNumber(place + 2): return made(.against, .noun)
    case "yes", "aye", "yea", "affirmative", "favourable", "favorable", "positive", "concurring":
      return isAny(Sentence.voteNouns, place + 1) || isNumber(place - 1)
        ? made(.inFavour, .noun) : nil
    case "against": return made(.against, .state)
    case "noes", "nays", "nos", "naysayers", "nayes": return made(.against, .noun)
    case "dissented" where isNumber(place - 1): return made(.against, .verb)
    case "objected" where isNumber(place - 1) || isAny(Sentence.voters, place - 1):
      return made(.against, .attitude)
    case "no", "nay", "negative", "dissenting", "opposing", "contrary":
      // `116 yes, 20 no, and 53 abstentions`
      if isAny(["no", "nay"], place), isNumber(place - 1),
        isAny([",", ";", "and", "with", ".", ")", "", "—"], place + 1)
      {
        return made(.against, .noun)
      }
      guard isAny(Sentence.voteNouns, place + 1) else { return soleOpposing(term, place) }
      return made(.against, .noun)
    case "opposed": return made(.against, isNumber(place - 1) ? .state : .attitude)
    case "rejected", "opposes": return made(.against, .attitude)
    case "oppose": return made(.against, .base)
    case "support", "back":
      return isAny(["it", "the", "a", "this"], place + 1) && text(place - 1) == "to"
        ? made(.inFavour, .base) : nil
    case "agreed"
    where isAny(Sentence.voters, place - 1) && isAny([",", ";", ".", "and", ""], place + 1):
      return made(.inFavour, .attitude)
    case "opponents", "dissenters", "opponent", "dissenter": return made(.against, .noun)
    case "supported", "backed", "endorsed", "favoured", "favored", "supporting", "backing":
      return made(.inFavour, .attitude)
    case "abstention", "abstentions", "abstainers", "abstainees":
      return made(.abstaining, .noun)
    case "abst", "blank", "blanks":
      return isNumber(place - 1) ? made(.abstaining, .noun) : nil
    case "opted", "chose":
      if has("to", "sit", "out", at: place + 1) { return made(.abstaining, .verb, 4) }
      if has("for", "abstention", at: place + 1) || has("to", "abstain", at: place + 1) {
        return made(.abstaining, .verb, 3)
      }
      return nil
    case "abstained", "abstains": return made(.abstaining, .verb)
    case "abstaining": return made(.abstaining, .gerund)
    case "abstain": return made(.abstaining, .base)
    case "absent", "absences", "absentees":
      if place == 0, text(1) == ":" { return made(.notVoting, .noun) }
      return isNumberBefore(place) ? made(.notVoting, .noun) : nil
    case "absentions", "abstensions": return made(.abstaining, .noun)
    default: return nil
    }
  }

  private func soleOpposing(_ term: Term, _ place: Int) -> ColumnMarker? {
    guard term.text == "opposing" || term.text == "dissenting" else { return nil }
    return ColumnMarker(column: .against, form: .attitude, start: place, end: place + 1)
  }

  func isNumber(_ place: Int) -> Bool { term(place)?.number != nil }

  private func isNumberBefore(_ place: Int) -> Bool {
    isNumber(place - 1) || isNumber(place - 2) || isAny(["with", "and"], place - 1)
      || isAny(["were", "was"], place - 1)
  }
}
