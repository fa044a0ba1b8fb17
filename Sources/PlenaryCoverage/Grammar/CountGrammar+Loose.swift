/// Numbers whose way to their column leads over words that are not known.
extension CountGrammar {
  /// Words behind which another clause begins, or that make a number a part of the votes.
  private static let breaks: Set<String> = [
    "and", "but", "while", "which", "whose", "after", "before", "when", "because", "as", "than",
    "whom", "if", "though", "although", "since", "where", "including", "permanent", "elected",
    "nonpermanent", "by", "amendments", "resolutions", "drafts", "times", "years", "days", "people",
    "paragraphs", "months", "hours", "weeks", "percent", "million", "billion", "thousand", "year",
    "women", "men", "children", "soldiers", "troops", "sponsors", "cosponsors", "speakers",
    "point", "points", "texts", "motions", "articles", "seats", "rebels", "rebel", "killed",
    "hostages", "civilians", "experts", "witnesses", "refugees", "journalists", "prisoners",
    "ministers", "backbenchers", "independents", "of",
  ]

  /// `twenty-eight States stood up and were counted in favour`, `nine delegates meekly abstained`.
  mutating func readLoosely() {
    for place in places(0, sentence.count) {
      guard let value = sentence.term(place)?.number, isCardinal(place),
        sentence.bound(before: place) == .exactly, value < 1_000,
        !counts.contains(where: { $0.start <= place && place < $0.end }),
        !sentence.isAny(["of", "in", "since", "until", "about", "paragraph"], place - 1),
        let marker = looseMarker(place),
        !counts.contains(where: { $0.start < marker.end && marker.start < $0.end })
      else { continue }
      var count = VoteCount(column: marker.column, value: value, start: place, end: marker.end)
      count.isLoose = true
      settle(&count, marker)
      counts.append(count)
    }
    counts.sort { $0.start < $1.start }
  }

  private func looseMarker(_ place: Int) -> ColumnMarker? {
    var next = place + 1
    while next < min(place + 12, sentence.count) {
      if let marker = sentence.marker(at: next) {
        switch marker.form {
        case .verb, .state, .gerund, .noun: return marker
        case .attitude, .base, .weak: break
        }
      }
      let term = sentence.term(next)
      if term?.isMark == true || term?.number != nil || term?.member != nil { return nil }
      if CountGrammar.breaks.contains(sentence.text(next)), !sentence.has("of", "the", at: next) {
        return nil
      }
      if term?.isWord == true, term?.isCapitalised == true { return nil }
      next += 1
    }
    return nil
  }
}
