import PlenaryModel

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
  /// Of its sentences, without the names of voters: who votes is not what is voted on.
  var words: Set<String>
  /// Its sentences, for symbols.
  var text: String
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
    let names = vote.voters.values.joined().map(\.span)
    words = Set(
      spans.flatMap { report.words(in: $0) }.filter { token in
        !names.contains { $0.contains(token.span) }
      }.map(\.text))
    if let date = vote.date, report.isOfSomethingElse(date, in: spans) { vote.date = nil }
    if vote.body?.id == "GA", words.contains("committee"),
      !report.names(.assembly, in: spans)
    {
      // `The vote in the committee last month`: which one, the text said elsewhere or not at all.
      vote.isBodyInferred = true
    }
    text = spans.map { report.quote($0) }.joined(separator: " ")
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
    text = report.quote(sentence)
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
    if words.contains("amendment") {
      vote.object = "amendment"
    } else if !words.isDisjoint(with: ["resolution", "draft", "text", "measure"]) {
      vote.object = "resolution"
    }
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
    // The reader calls a draft what is called nothing: `that vote failed` may be on an amendment.
    let nouns: Set<String> = [
      "resolution", "resolutions", "draft", "drafts", "text", "texts", "measure", "motion",
      "document", "proposal", "it",
    ]
    return words.isDisjoint(with: nouns) ? nil : .resolution
  }
}

extension ReportedVote {
  /// Where a correction of the whole is shown.
  var place: TextSpan { spans.first ?? TextSpan(0, 0) }
}

extension ReadReport {
  /// `threatened on Thursday after the Committee voted`: the day of the threat.
  func isOfSomethingElse(_ date: Day, in spans: [TextSpan]) -> Bool {
    let claims = reading.claims.filter { claim in
      guard case .time(let time) = claim.value, time.day == date else { return false }
      return spans.contains { $0.contains(claim.span) }
    }
    guard !claims.isEmpty else { return false }
    return claims.allSatisfy { claim in
      let next = words(in: sentence(at: claim.span)).first { $0.span.start >= claim.span.end }
      return ["after", "following", "since"].contains(next?.text ?? "")
    }
  }

  /// Whether a body is named in one of the parts.
  func names(_ body: VotingBody, in spans: [TextSpan]) -> Bool {
    reading.claims.contains { claim in
      guard case .body(let named) = claim.value, named.id == body.id else { return false }
      return spans.contains { $0.contains(claim.span) }
    }
  }

  func times(in spans: [TextSpan]) -> [TimeReference] {
    reading.claims.compactMap { claim in
      guard case .time(let time) = claim.value, spans.contains(where: { $0.contains(claim.span) })
      else { return nil }
      return time
    }
  }
}
