import PlenaryModel

/// Adjectives beside the margin.
extension ReportCheck {
  private static let nouns: Set<String> = [
    "majority", "majorities", "margin", "margins", "vote", "votes", "voted", "victory", "defeat",
    "defeated", "support", "supported", "backing", "backed", "adopted", "passed", "approved",
    "rejected", "approval", "win", "won", "endorsed", "endorsement", "lost", "failed", "adopt",
    "pass", "approve", "reject", "passes", "adopts", "approves", "rejects", "contested", "fought",
    "carried", "turned", "condemned", "ballot",
  ]

  mutating func marginWords() {
    for sentence in report.sentences {
      let words = Array(report.words(in: sentence))
      for place in words.indices {
        let next = words.indices.contains(place + 1) ? words[place + 1].text : ""
        guard let word = MarginWord(words[place].text, next: next),
          isAboutVote(words, place, word), !isDenied(words, place),
          let vote = toldVote(at: words[place].span)
        else { continue }
        let isTwo = ["cliff", "nail", "razor", "knife", "wafer"].contains(words[place].text)
        let end = isTwo ? place + 1 : place
        check(word, words[place].span.union(words[end].span), vote)
      }
    }
  }

  private func isAboutVote(_ words: [Token], _ place: Int, _ word: MarginWord) -> Bool {
    let near = words[max(0, place - 4)..<min(words.count, place + 5)]
    let isBeside = near.contains { ReportCheck.nouns.contains($0.text) }
    if word == .clear {
      // Many things are clear: only a majority, a margin or a victory tells of votes.
      let nouns: Set<String> = ["majority", "margin", "victory", "majorities", "win"]
      return words[place...].prefix(4).contains { nouns.contains($0.text) }
    }
    if word == .overwhelming {
      // `the overwhelming evidence` was not voted.
      let after = words[place...].prefix(4).contains { ReportCheck.nouns.contains($0.text) }
      let isAdverb = words[place].text.hasSuffix("ly")
      return isAdverb ? isBeside : after
    }
    return word.needsNoun ? isBeside : true
  }

  private func isDenied(_ words: [Token], _ place: Int) -> Bool {
    words[max(0, place - 3)..<place].contains {
      ["not", "no", "hardly", "never", "nor", "far"].contains($0.text)
    }
  }

  private mutating func check(_ word: MarginWord, _ span: TextSpan, _ place: Int) {
    let fact = matches[place].fact ?? matches[place].origin
    let totals = fact?.totals ?? told[place].totals
    guard let inFavour = totals[.inFavour], let against = totals[.against] ?? implied(place) else {
      return
    }
    let fits = word.fits(
      inFavour: inFavour, against: against, abstaining: totals[.abstaining],
      needed: fact.flatMap { majority(of: $0) })
    guard let fits else { return }
    let difference = abs(inFavour - against)
    var why =
      "\(inFavour) to \(against): a margin of \(difference) among "
      + "\(inFavour + against) voting"
    if let abstaining = totals[.abstaining], abstaining > 0 { why += ", \(abstaining) abstaining" }
    add(
      .margin, told[place], span: span, recorded: fact?.tallyWords, fits ? .match : .unfitWord,
      why + ".", fact: fact)
  }

  /// `13 in favour and two abstentions`: of fifteen none is left to be against.
  private func implied(_ place: Int) -> Int? {
    guard let seats = told[place].vote.body?.seats, let inFavour = told[place].totals[.inFavour],
      inFavour + (told[place].totals[.abstaining] ?? 0) == seats
    else { return nil }
    return 0
  }
}
