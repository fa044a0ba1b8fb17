import PlenaryModel

/// A report with what the reader found in it, cut into sentences.
public struct ReadReport: Sendable {
  public var report: PressReport
  public var reading: PressReader.Reading
  let source: SourceText
  /// Where its sentences are, in the order of the text.
  let sentences: [TextSpan]
  /// Its words, folded, with their places.
  let tokens: [Token]

  public init(_ report: PressReport, reading: PressReader.Reading) {
    self.report = report
    self.reading = reading
    source = SourceText(report.text)
    let tokens = Tokenizer.tokens(of: source)
    self.tokens = tokens
    sentences = Sentences.ranges(of: tokens).compactMap { range in
      guard let first = range.first, let last = range.last else { return nil }
      return tokens[first].span.union(tokens[last].span)
    }
  }

  func sentence(at span: TextSpan) -> TextSpan {
    sentences.first { $0.start <= span.start && span.start < $0.end } ?? span
  }

  func quote(_ span: TextSpan) -> String { source.plainQuote(span) }

  /// The folded words of a part.
  func words(in span: TextSpan) -> ArraySlice<Token> {
    // Tokens lie in order; the first that is not before the span is found by halving.
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].span.end <= span.end { end += 1 }
    return tokens[low..<end]
  }

  func wordSet(in spans: [TextSpan]) -> Set<String> {
    Set(spans.flatMap { words(in: $0).map(\.text) })
  }

  /// What is told of votes: those that were put together, and figures that stand alone.
  var told: [ToldVote] {
    var told = reading.votes.indices.map { ToldVote(self, vote: $0) }
    for claim in reading.claims where claim.kind == .tally {
      guard claim.modality == .happened || claim.modality == .alleged,
        case .number(let value, let bound) = claim.value, bound != .exactly,
        let column = ColumnWords.column(of: words(in: sentence(at: claim.span)), claim: claim.span)
      else { continue }
      let figure = ToldVote.Figure(
        column: column, quantity: .bounded(value, bound), span: claim.span, quote: claim.quote)
      if let vote = claim.vote, told.indices.contains(vote) {
        told[vote].figures.append(figure)
      } else {
        told.append(ToldVote(self, figure))
      }
    }
    for claim in reading.claims where claim.kind == .quantity {
      guard case .number(let value, let bound) = claim.value,
        let place = told.firstIndex(where: { $0.covers(claim.span) }),
        let span = ColumnWords.notVoting(words(in: sentence(at: claim.span)), after: claim.span)
      else { continue }
      let whole = claim.span.union(span)
      told[place].figures.append(
        ToldVote.Figure(
          column: .notVoting, quantity: bound == .exactly ? .point(value) : .bounded(value, bound),
          span: whole, quote: quote(whole)))
    }
    return told
  }
}

/// What a report tells of one vote, with its figures as stated.
struct ToldVote: Sendable {
  struct Figure: Sendable {
    var column: VoteColumn
    var quantity: StatedQuantity
    var span: TextSpan
    var quote: String

    var exact: Int? { if case .point(let value) = quantity { value } else { nil } }
  }

  /// Its place in the reading; nil for a figure that stands alone.
  var index: Int?
  var vote: ReportedVote
  var figures: [Figure]
  /// Its sentences.
  var spans: [TextSpan]
  var words: Set<String>
  /// Years and months that its sentences name.
  var times: [TimeReference]

  init(_ report: ReadReport, vote index: Int) {
    self.index = index
    vote = report.reading.votes[index]
    spans = vote.spans
    figures = vote.totals.sorted { $0.key < $1.key }.compactMap { column, value in
      guard !report.reading.votes[index].inferred.contains(column) else { return nil }
      let span = report.reading.votes[index].totalSpans[column] ?? report.reading.votes[index].place
      return Figure(
        column: column, quantity: .point(value), span: span, quote: report.quote(span))
    }
    words = report.wordSet(in: spans)
    times = report.times(in: spans)
  }

  /// A figure without a vote: its sentence tells which is meant.
  init(_ report: ReadReport, _ figure: Figure) {
    index = nil
    vote = ReportedVote()
    let sentence = report.sentence(at: figure.span)
    spans = [sentence]
    figures = [figure]
    words = report.wordSet(in: spans)
    times = report.times(in: spans)
    vote.spans = spans
    for claim in report.reading.claims where sentence.contains(claim.span) {
      if case .body(let body) = claim.value { vote.body = vote.body ?? body }
      if case .time(let time) = claim.value { vote.date = vote.date ?? time.day }
    }
    if vote.body == nil {
      vote.body = report.reading.votes.last { $0.body != nil }?.body
      vote.isBodyInferred = true
    }
    if words.contains("amendment") { vote.object = "amendment" }
  }

  var place: TextSpan { vote.place }

  func covers(_ span: TextSpan) -> Bool { spans.contains { $0.contains(span) } }

  /// Columns with an exact number.
  var totals: [VoteColumn: Int] {
    var totals: [VoteColumn: Int] = [:]
    for figure in figures where totals[figure.column] == nil {
      totals[figure.column] = figure.exact
    }
    return totals
  }

  var matter: VoteFact.Matter? {
    if vote.isProcedural { return .procedure }
    guard let object = vote.object else { return nil }
    if object.hasPrefix("agenda") || object == "motion" { return .procedure }
    if object.hasSuffix("amendment") { return .amendment }
    if object == "paragraph" { return .paragraph }
    return .resolution
  }
}

extension ReportedVote {
  /// Where a correction of the whole is shown.
  var place: TextSpan { spans.first ?? TextSpan(0, 0) }
}

extension ReadReport {
  func times(in spans: [TextSpan]) -> [TimeReference] {
    reading.claims.compactMap { claim in
      guard case .time(let time) = claim.value, spans.contains(where: { $0.contains(claim.span) })
      else { return nil }
      return time
    }
  }
}
