import MemberNames
import PlenaryModel

/// Finds the headings of lists (`In favour:`) and reads the names below them.
struct ListScanner {
  let source: SourceText
  let tokens: [Token]
  let members: MemberLexicon
  let published: Day?

  struct List {
    var column: VoteColumn
    var names: [NamedVoter] = []
    var unread: [RollCall.UnreadName] = []
    /// A total in the heading: `Against (3):`
    var total: Int?
    var isComplete = true
    /// Tokens, heading included.
    var range: Range<Int>
  }

  func lists() -> [List] {
    var found: [List] = []
    var place = 0
    while place < tokens.count {
      if let list = list(at: place), !list.names.isEmpty || !list.unread.isEmpty || list.isNone {
        found.append(list)
        place = max(place + 1, list.range.upperBound)
      } else {
        place += 1
      }
    }
    return found
  }

  /// Names at the beginning of a text whose heading lies before it: in which column they stand,
  /// nobody can tell.
  func headless(before end: Int) -> UnreadPart? {
    var place = 0
    var count = 0
    while place < end {
      if let (named, taken) = members.name(tokens, at: place, end: end), named.manner == .name {
        count += 1
        place += taken
      } else if unknown(place) == place + 1, count == 0 {
        // The tail of a name that the page before began.
        place += 1
      } else {
        break
      }
      guard [",", ";", "and"].contains(text(place)) else { break }
      while [",", ";", "and"].contains(text(place)) { place += 1 }
    }
    guard count > 2, place > 0 else { return nil }
    let isClosed = place >= end || text(place) == "." || tokens[place].lineEnds > 0
    guard isClosed else { return nil }
    return UnreadPart(
      span: tokens[0].span.union(tokens[place - 1].span),
      reason: "A list of names whose heading is missing: it stands before the text.")
  }

  private func text(_ place: Int) -> String { place < tokens.count ? tokens[place].text : "" }

  private func number(_ place: Int) -> Int? {
    guard place < tokens.count, case .number(let value) = tokens[place].kind else { return nil }
    return value
  }

  private static let headings: Lexicon<VoteColumn> = {
    var lexicon = Lexicon<VoteColumn>()
    let table: [(VoteColumn, [String])] = [
      (
        .inFavour,
        [
          "in favour", "in favor", "voting in favour", "voting in favor", "voted in favour",
          "voted in favor", "votes in favour", "votes in favor", "for", "yes", "voting for",
          "voted for", "votes for", "yeas", "ayes", "affirmative", "voting yes", "voted yes",
        ]
      ),
      (
        .against,
        [
          "against", "voting against", "voted against", "votes against", "no", "nays", "noes",
          "opposed", "voting no", "voted no", "negative", "opposing",
        ]
      ),
      (
        .abstaining,
        ["abstaining", "abstain", "abstained", "abstentions", "abstention", "abstainers"]
      ),
      (
        .notVoting,
        [
          "absent", "not voting", "did not vote", "not participating", "non-voting", "nonvoting",
          "present not voting", "present, not voting", "not present", "absentees",
          "not participating in the vote", "not participating in the voting", "absences",
        ]
      ),
    ]
    for (column, phrases) in table { for phrase in phrases { lexicon.add(phrase, column) } }
    return lexicon
  }()

  /// A heading stands at the beginning of a line, or after the end of a sentence or of a list, and
  /// ends with a colon or with its line.
  private func heading(_ place: Int) -> (column: VoteColumn, total: Int?, end: Int)? {
    let token = tokens[place]
    guard token.isWord,
      place == 0 || token.lineEnds > 0 || [".", ";", ")", "]", "*"].contains(text(place - 1))
        || token.isCapitalised && token.isApart && text(place - 1) != ","
    else { return nil }
    guard
      let match = ListScanner.headings.longest(tokens, at: place, end: min(tokens.count, place + 8))
    else { return nil }
    var next = place + match.count
    var total: Int?
    if text(next) == "(", let value = number(next + 1), text(next + 2) == ")" {
      total = value
      next += 3
    } else if let value = number(next), text(next + 1) == ":" || text(next + 1) == "—" {
      total = value
      next += 1
    }
    if text(next) == ":" || text(next) == "—" {
      next += 1
      if let value = number(next), !isNumbering(next), total == nil {
        total = value
        next += 1
        if ["—", ":", "("].contains(text(next)) { next += 1 }
      }
    } else {
      // Without a colon it fills a line of its own.
      guard place == 0 || token.lineEnds > 0, next < tokens.count, tokens[next].lineEnds > 0,
        token.isCapitalised
      else { return nil }
    }
    return (match.value, total, next)
  }

  /// `1. Argentina`
  private func isNumbering(_ place: Int) -> Bool {
    guard number(place) != nil, [".", ")"].contains(text(place + 1)) else { return false }
    return place + 2 < tokens.count && tokens[place + 2].lineEnds == 0
      && members.name(tokens, at: place + 2, end: tokens.count) != nil
  }

  private func list(at place: Int) -> List? {
    guard let heading = heading(place) else { return nil }
    var list = List(column: heading.column, range: place..<heading.end)
    list.total = heading.total
    if let end = none(heading.end) {
      list.range = place..<end
      return list
    }
    read(&list, from: heading.end)
    return list
  }

  /// `None`, `Nil`, a dash alone.
  private func none(_ place: Int) -> Int? {
    guard ["none", "nil"].contains(text(place)) else { return nil }
    return text(place + 1) == "." ? place + 2 : place + 1
  }

  private func read(_ list: inout List, from start: Int) {
    var place = start
    var wantsMore = true
    while place < tokens.count {
      if self.heading(place) != nil { break }
      if isNumbering(place) { place += 2 }
      if ["—", "*", "•", "·"].contains(text(place)), place + 1 < tokens.count { place += 1 }
      if text(place) == "the", members.name(tokens, at: place + 1, end: tokens.count) != nil {
        place += 1
      }
      if let (named, count) = members.name(tokens, at: place, end: tokens.count),
        named.manner == .name, let member = members.member(named, on: published)
      {
        let span = tokens[place].span.union(tokens[place + count - 1].span)
        list.names.append(NamedVoter(member: member, name: source.plainQuote(span), span: span))
        place += count
      } else if wantsMore, let end = unknown(place) {
        let span = tokens[place].span.union(tokens[end - 1].span)
        let name = source.plainQuote(span)
        list.unread.append(
          RollCall.UnreadName(
            text: name, column: list.column, span: span,
            suggestions: members.directory.suggestions(for: name)))
        list.isComplete = false
        place = end
      } else {
        break
      }
      list.range = list.range.lowerBound..<place
      wantsMore = false
      if text(place) == ".", place + 1 < tokens.count || place + 1 == tokens.count {
        list.range = list.range.lowerBound..<place + 1
        if !isNumbering(place + 1) { break }
      }
      while [",", ";", "and", "/", "."].contains(text(place)) {
        wantsMore = true
        place += 1
      }
    }
  }

  /// With these begins the sentence after a list.
  private static let openers: Set<String> = [
    "draft", "the", "operative", "paragraph", "preambular", "by", "amendment", "resolution", "mr",
    "ms", "a",
  ]

  /// A name that nobody bears: capitalised words up to the next comma, or to the end of the list.
  private func unknown(_ place: Int) -> Int? {
    guard place < tokens.count, tokens[place].isWord, tokens[place].isCapitalised else {
      return nil
    }
    var end = place + 1
    while end < tokens.count, end - place < 7 {
      let word = text(end)
      if word == "," || word == ";" || word == "." { return end }
      if tokens[end].lineEnds > 0, heading(end) != nil || ListScanner.openers.contains(word) {
        return end
      }
      guard tokens[end].isWord || word == "(" || word == ")" || word == "'" else { return nil }
      guard tokens[end].isCapitalised || ["of", "the", "and", "'s", "(", ")", "'"].contains(word)
      else { return nil }
      end += 1
    }
    return end == tokens.count ? end : nil
  }
}

extension ListScanner.List {
  var isNone: Bool { names.isEmpty && unread.isEmpty && total == nil }
}
