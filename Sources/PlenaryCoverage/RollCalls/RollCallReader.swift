public import InstitutionFiles
public import PlenaryModel

/// Reads roll calls in prose: verbatim records, press releases and their annexes, news.
///
/// Lists under headings (`In favour: ...`) are read name by name, over line breaks and the heads
/// of pages; lists in brackets and in sentences by the grammar of ``PressReader``. Totals that
/// were announced are kept beside the lists and never corrected by them.
public struct RollCallReader: Sendable {
  public struct Reading: Sendable {
    public var votes: [RollCall]
    public var unread: [UnreadPart]
  }

  private let press: PressReader

  public init(_ institution: Institution) { press = PressReader(institution) }

  /// - Parameters:
  ///   - published: the day of the vote or of the text, by which names are understood: Yugoslavia
  ///     is another member in 1990 and in 2002.
  ///   - source: the address or the symbol of the text, which may name the body.
  public func read(_ text: String, published: Day? = nil, source address: String? = nil) -> Reading
  {
    let source = SourceText(text)
    let unread = LanguageCheck.unreadParts(source)
    let all = LanguageCheck.without(unread, Tokenizer.tokens(of: source))
    let tokens = PageFurniture.removed(all)
    let scanner = ListScanner(
      source: source, tokens: tokens, members: press.members, published: published)
    let lists = scanner.lists()
    let frame = Frame(source: source, tokens: tokens, published: published, address: address)
    var votes: [RollCall] = []
    var rest: [Token] = []
    var from = 0
    let blocks = blocks(lists)
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1][0].range.lowerBound : tokens.count
      let before = from..<block[0].range.lowerBound
      let after = (block.last?.range.upperBound ?? next)..<next
      let (vote, used) = vote(of: block, before: before, after: after, frame)
      votes.append(vote)
      rest += tokens[before].filter { token in !used.contains { $0.contains(token.span) } }
      from = max(
        after.lowerBound,
        tokens[after].lastIndex { token in
          used.contains { $0.contains(token.span) }
        }.map { $0 + 1 } ?? after.lowerBound)
    }
    rest += tokens[from...]
    votes += prose(rest, frame)
    let headless = scanner.headless(before: lists.first?.range.lowerBound ?? tokens.count)
    return Reading(
      votes: votes.sorted { $0.span < $1.span }, unread: unread + (headless.map { [$0] } ?? []))
  }

  /// What all parts of one text have in common.
  private struct Frame {
    let source: SourceText
    let tokens: [Token]
    let published: Day?
    let address: String?
  }

  /// Lists of one vote each: a column that comes again begins another.
  private func blocks(_ lists: [ListScanner.List]) -> [[ListScanner.List]] {
    var blocks: [[ListScanner.List]] = []
    for list in lists {
      if let last = blocks.last, !last.contains(where: { $0.column == list.column }),
        list.column != .inFavour
      {
        blocks[blocks.count - 1].append(list)
      } else {
        blocks.append([list])
      }
    }
    return blocks
  }

  private func vote(
    of block: [ListScanner.List], before: Range<Int>, after: Range<Int>, _ frame: Frame
  ) -> (RollCall, used: [TextSpan]) {
    let first = frame.tokens[block[0].range.lowerBound].span
    var vote = RollCall(span: first)
    for list in block {
      vote.lists[list.column] = list.names
      vote.unreadNames += list.unread
      if list.isComplete { vote.complete.insert(list.column) }
      if let total = list.total { vote.announced[list.column] = total }
      vote.span = vote.span.union(frame.tokens[list.range.upperBound - 1].span)
    }
    let used = announce(&vote, before: before, after: after, frame)
    vote.subject = subject(before, frame)
    vote.corrections = corrections(after, frame)
    settle(&vote)
    return (vote, used)
  }

  /// The totals: as a rule the sentence after the lists; `as follows:` before them in annexes.
  private func announce(
    _ vote: inout RollCall, before: Range<Int>, after: Range<Int>, _ frame: Frame
  ) -> [TextSpan] {
    let tokens = frame.tokens
    let isBefore =
      !before.isEmpty
      && (tokens[before.upperBound - 1].text == ":"
        || tokens[before.upperBound - 1].text == "follows")
    let ranges =
      isBefore
      ? [tail(before, tokens), head(after, tokens)] : [head(after, tokens), tail(before, tokens)]
    for range in ranges where !range.isEmpty {
      let reading = press.read(
        Array(tokens[range]), of: frame.source, published: frame.published, address: frame.address)
      let told = reading.votes.filter { !$0.totals.isEmpty }
      guard let found = range.lowerBound >= after.lowerBound ? told.first : told.last else {
        continue
      }
      for (column, total) in found.totals
      where vote.announced[column] == nil || !found.inferred.contains(column) {
        if found.inferred.contains(column) { continue }
        vote.announced[column] = total
        vote.announcedSpans[column] = found.totalSpans[column]
      }
      vote.outcome = found.outcome
      vote.body = found.isBodyInferred && frame.address == nil ? nil : found.body
      if let last = found.spans.last { vote.span = vote.span.union(last) }
      return found.spans
    }
    return []
  }

  /// Three sentences at most, after the lists.
  private func head(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    let sentences = Sentences.ranges(of: Array(tokens[range].prefix(400)))
    let count = sentences.prefix(4).last?.upperBound ?? 0
    return range.lowerBound..<range.lowerBound + count
  }

  /// Two sentences at most, before them.
  private func tail(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    let from = max(range.lowerBound, range.upperBound - 400)
    let sentences = Sentences.ranges(of: Array(tokens[from..<range.upperBound]))
    let start = sentences.suffix(2).first?.lowerBound ?? 0
    return from + start..<range.upperBound
  }

  private func subject(_ before: Range<Int>, _ frame: Frame) -> String? {
    let range = tail(before, frame.tokens)
    let wide = max(before.lowerBound, range.lowerBound - 120)..<range.upperBound
    let tokens = Array(frame.tokens[wide])
    let nouns: Set<String> = [
      "resolution", "amendment", "paragraph", "decision", "motion", "draft", "text",
    ]
    let found = Sentences.ranges(of: tokens).last { sentence in
      tokens[sentence].contains { nouns.contains($0.text) }
    }
    return found.map {
      frame.source.plainQuote(tokens[$0.lowerBound].span.union(tokens[$0.upperBound - 1].span))
    }
  }

  /// `Subsequently, the delegation of X informed the Secretariat that it had intended to ...`
  private func corrections(_ after: Range<Int>, _ frame: Frame) -> [RollCall.Correction] {
    let reader = press.sentenceReader(published: frame.published)
    var found: [RollCall.Correction] = []
    for sentence in reader.sentences(Array(frame.tokens[after].prefix(600))) {
      for change in sentence.voteChanges where change.isIntention {
        let members = change.names.compactMap {
          press.members.member($0.named, on: frame.published)
        }
        found.append(
          RollCall.Correction(
            members: members, intended: change.to, span: sentence.span(change.start, change.end)))
      }
    }
    return found
  }

  private func prose(_ tokens: [Token], _ frame: Frame) -> [RollCall] {
    let reading = press.read(
      tokens, of: frame.source, published: frame.published, address: frame.address)
    return reading.votes.filter { !$0.totals.isEmpty || !$0.voters.isEmpty }.map { reported in
      let spans = Array(reported.totalSpans.values) + reported.voters.values.joined().map(\.span)
      let first = spans.min() ?? reported.spans.first ?? TextSpan(0, 0)
      var vote = RollCall(span: spans.reduce(first) { $0.union($1) })
      vote.lists = reported.voters
      vote.complete = Set(reported.voters.keys).subtracting(reported.partial)
      for (column, total) in reported.totals where total == 0 && vote.lists[column] == nil {
        vote.lists[column] = []
        vote.complete.insert(column)
      }
      vote.announced = reported.totals
      vote.announcedSpans = reported.totalSpans
      vote.outcome = reported.outcome
      vote.body = reported.body
      vote.vetoBy = reported.vetoBy
      vote.subject = reported.object
      settle(&vote)
      return vote
    }
  }

  private func settle(_ vote: inout RollCall) {
    for column in VoteColumn.allCases {
      guard let announced = vote.announced[column], vote.complete.contains(column),
        let listed = vote.lists[column]?.count, listed != announced
      else { continue }
      vote.contradictions.append(.total(column, announced: announced, listed: listed))
    }
    var places: [MemberID: [VoteColumn]] = [:]
    for column in VoteColumn.allCases {
      for voter in vote.lists[column] ?? [] { places[voter.member, default: []].append(column) }
    }
    for (member, columns) in places.sorted(by: { $0.key < $1.key }) where columns.count > 1 {
      vote.contradictions.append(.listedTwice(member, columns))
    }
    if vote.vetoBy.isEmpty, vote.outcome == .vetoed,
      let permanent = press.council.rules(on: nil)?.permanent
    {
      vote.vetoBy = (vote.members(.against) ?? []).filter { permanent.contains($0) }
    }
  }
}
