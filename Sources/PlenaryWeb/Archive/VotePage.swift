import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// All that is known of one vote.
extension ArchiveView {
  func votePage(_ place: Int) -> HTML {
    let vote = contents.votes[place]
    let heading = vote.title.isEmpty ? vote.symbol : vote.title
    return page(
      "\(vote.symbol) · \(heading.prefix(80))",
      """
      <article class="vote-record">
      <p class="phase"><a href="\(path(vote.body, vote.session))">\(name(of: vote.body))\(words.listSeparator)\
      \(name(ofSession: vote.session))</a> · \(day(vote))</p>
      <h1>\(title(vote))</h1>
      \(facts(vote))
      \(totalsPart(vote))
      \(outcomePart(vote))
      \(sourcesPart(vote))
      \(regionsPart(vote))
      \(boardPart(vote))
      \(seriesPart(place))
      \(printButton)
      </article>
      """)
  }

  /// A page prints as it stands; the button needs a script.
  var printButton: HTML {
    """
    <p class="no-print"><button type="button" data-print hidden data-needs-script>\
    \(words[.minutesPrint])</button></p>
    """
  }

  private func facts(_ vote: ArchivedVote) -> HTML {
    let sponsors = sorted(vote.sponsors, on: vote.day).map(\.name)
    let session = vote.first(\.sessionName)
    let facts: [(String, HTML)] = [
      (words[.factResolution], "<bdi>\(vote.resolution)</bdi>"),
      (words[.factDraft], "<bdi>\(vote.draft)</bdi>"),
      (words[.factReport], "<bdi>\(vote.first(\.committeeReport))</bdi>"),
      (words[.factMeeting], "<bdi>\(vote.first(\.meeting))</bdi>"),
      (
        words[.factSession],
        session == String(vote.session) ? "<bdi></bdi>" : "<bdi>\(session)</bdi>"
      ),
      (words[.fieldItem], quotedFact(vote.first(\.agenda))),
      (words[.searchSubject], quotedFact(vote.first(\.subjects))),
      (words[.factNote], quotedFact(vote.first(\.note))),
      (words[.documentSponsors], "<bdi>\(sponsors.joined(separator: words.listSeparator))</bdi>"),
      (
        words[.searchKind],
        vote.kind == .unstated ? "<bdi></bdi>" : "<bdi>\(words[vote.kind])</bdi>"
      ),
      (words[.factName], "<bdi><code>\(vote.name)</code></bdi>"),
    ]
    let shown = facts.filter { $0.1.text != "<bdi></bdi>" }
    return """
      <dl class="facts">\
      \(each: shown.map { fact($0.0, $0.1) })</dl>
      """
  }

  /// Long ones take the whole width.
  private func fact(_ label: String, _ text: HTML) -> HTML {
    let isLong = text.text.count > 160
    return "<div\(isLong ? " class=\"long\"" : .nothing)><dt>\(label)</dt><dd>\(text)</dd></div>"
  }

  private func quotedFact(_ text: String) -> HTML {
    text.isEmpty ? "<bdi></bdi>" : quoted(text)
  }

  private func totalsPart(_ vote: ArchivedVote) -> HTML {
    guard let totals = vote.shownTotals else { return "<p>\(words[.totalsNone])</p>" }
    let required = required(vote)
    let outcome = vote.announced == .unstated ? nil : words[vote.announced]
    return """
      <section><h2 class="unseen" id="totals">\(words[.totalsTitle])</h2>\
      \(figure(
        words[.totalsTitle], name: "totals", data: path(vote) + "/totals.csv",
        { TotalsBar(frame: $0, totals: totals, required: required, outcome: outcome) }))</section>
      """
  }

  func totalsBar(_ vote: ArchivedVote) -> TotalsBar {
    TotalsBar(
      frame: frame(words[.totalsTitle]),
      totals: vote.shownTotals
        ?? Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0),
      required: required(vote))
  }

  /// How many votes in favour the rule of the day asked for; nil where it cannot be told.
  private func required(_ vote: ArchivedVote) -> Int? {
    (try? decision(on: vote))?.determination.required
  }
}
