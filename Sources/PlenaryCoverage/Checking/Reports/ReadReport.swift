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
    self.reading = ReadReport.bounded(reading)
    source = SourceText(report.text)
    let tokens = Tokenizer.tokens(of: source)
    self.tokens = tokens
    sentences = Sentences.ranges(of: tokens).compactMap { range in
      guard let first = range.first, let last = range.last else { return nil }
      return tokens[first].span.union(tokens[last].span)
    }
  }

  /// More is no report: a book of votes would take hours to compare each with each.
  private static let maximumVotes = 400
  private static let maximumClaims = 8_000

  private static func bounded(_ reading: PressReader.Reading) -> PressReader.Reading {
    guard reading.votes.count > maximumVotes || reading.claims.count > maximumClaims else {
      return reading
    }
    var reading = reading
    let last = reading.votes.prefix(maximumVotes).last?.place.end ?? 0
    let next = reading.claims.dropFirst(maximumClaims).first?.span.start ?? last
    reading.votes = Array(reading.votes.prefix(maximumVotes))
    reading.claims = Array(reading.claims.prefix(maximumClaims)).map { claim in
      var claim = claim
      if let vote = claim.vote, vote >= maximumVotes { claim.vote = nil }
      return claim
    }
    reading.unread.append(
      UnreadPart(
        span: TextSpan(min(last, next), max(last, next)),
        reason: "The report tells of more than \(maximumVotes) votes; the rest was not checked."))
    return reading
  }

  func sentence(at span: TextSpan) -> TextSpan {
    // Sentences lie in order: the last that begins no later.
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start < sentences[low - 1].end else { return span }
    return sentences[low - 1]
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
    headline(&told)
    return told
  }

  /// `Twenty countries oppose`, before the report comes to its vote.
  private func headline(_ told: inout [ToldVote]) {
    guard told.count == 1 else { return }
    for claim in reading.claims where claim.kind == .quantity && claim.modality == .happened {
      guard case .number(let value, .exactly) = claim.value,
        !told[0].figures.contains(where: { $0.span.contains(claim.span) }),
        let next = words(in: sentence(at: claim.span)).first(where: {
          $0.span.start >= claim.span.end
        }), ["oppose", "opposed", "rejected", "reject"].contains(next.text)
      else { continue }
      let span = claim.span.union(next.span)
      told[0].figures.append(
        ToldVote.Figure(column: .against, quantity: .point(value), span: span, quote: quote(span)))
    }
  }
}
