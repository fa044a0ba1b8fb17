import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// Votes on one recurring text, one after the other.
extension ArchiveView {
  func seriesPage(_ series: Series) -> HTML {
    page(
      String(series.title.prefix(80)),
      """
      <p class="phase">\(name(of: series.body))</p>
      <h1>\(quoted(series.title))</h1>
      <p class="note">\(words[.seriesNote])</p>
      <section><h2 class="unseen" id="totals">\(words[.seriesOverTime])</h2>\
      \(figure(
        words[.seriesOverTime], name: "series", data: path(series) + "/totals.csv",
        { seriesPicture(series, $0) }))</section>
      \(linksPart(series))
      \(movementsPart(series))
      \(printButton)
      """)
  }

  func seriesPicture(_ series: Series, _ frame: PictureFrame) -> TotalsHistory {
    TotalsHistory(
      frame: frame,
      columns: series.votes.map { place in
        let vote = contents.votes[place]
        return TotalsHistory.Column(
          label: String(vote.day.year),
          totals: vote.shownTotals ?? Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0))
      })
  }

  private func linksPart(_ series: Series) -> HTML {
    let rows = series.links.reversed().map { link in
      let vote = contents.votes[link.vote]
      let before = link.previous.map { contents.votes[$0] }
      return row([
        day(vote), "<a href=\"\(path(vote))\"><bdi>\(vote.symbol)</bdi></a>", title(vote),
        sum(vote),
        before.map { "<a href=\"\(path($0))\"><bdi>\($0.symbol)</bdi></a>" } ?? "–",
        link.similarity.map { "\(words.decimal($0, 2))" } ?? "–",
      ])
    }
    let head = [
      words[.archiveDate], words[.fieldSymbol], words[.fieldTitle], words[.totalsWord],
      words[.previousVote], words[.similarity],
    ]
    return """
      <section><h2 id="links">\(words[.seriesEvidence])</h2>\
      <p class="note">\(words[.totalsOrder])</p>\
      \(table(words[.seriesEvidence], head: head, rows: rows))\
      <p class="no-print"><a href="\(path(series))/links.csv" download>\
      \(words[.searchTable]) CSV</a></p></section>
      """
  }

  private func movementsPart(_ series: Series) -> HTML {
    let steps = series.links.reversed().compactMap { link -> HTML? in
      guard let previous = link.previous,
        let count = contents.movement(from: previous, to: link.vote)?.moves.count
      else { return nil }
      let (before, after) = (contents.votes[previous], contents.votes[link.vote])
      let label = words[
        .movedFromTo,
        ["from": .text(before.day.description), "to": .text(after.day.description)]]
      return """
        <details><summary><bdi>\(label)</bdi>: \
        \(words[.movedCount, ["count": .number(count)]])</summary>\
        \(moves(from: previous, to: link.vote))</details>
        """
    }
    return """
      <section><h2 id="moves">\(words[.movedBetween])</h2>\(each: steps)\
      <p class="no-print"><a href="\(path(series))/moves.csv" download>\
      \(words[.searchTable]) CSV</a></p></section>
      """
  }
}
