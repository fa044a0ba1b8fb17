import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// Votes one below the other: day, symbol, title, totals.
extension ArchiveView {
  /// - Parameter choice: what to tell besides of each vote, for example what a member did.
  func voteList(_ places: [Int], besides: (Int) -> HTML = { _ in .nothing }) -> HTML {
    "<ol class=\"votes\">\(each: places.map { item($0, besides($0)) })</ol>"
  }

  private func item(_ place: Int, _ besides: HTML) -> HTML {
    let vote = contents.votes[place]
    let symbol: HTML =
      vote.title.isEmpty || vote.symbol.isEmpty ? .nothing : "<bdi>\(vote.symbol)</bdi> "
    return """
      <li><p class="about">\(day(vote)) \(symbol)\(sum(vote))</p>\
      <p><a href="\(path(vote))">\(title(vote))</a>\(kindNote(vote))\(besides)</p>\
      \(vote.shownTotals.map { strip($0) })</li>
      """
  }

  /// What is said only of votes that are not on a whole text.
  private func kindNote(_ vote: ArchivedVote) -> HTML {
    switch vote.kind {
    case .paragraph, .amendment, .motion: " <small>(\(words[vote.kind]))</small>"
    case .whole, .unstated: .nothing
    }
  }

  /// `111-19-55`, with the words for who does not see the order.
  func sum(_ vote: ArchivedVote) -> HTML {
    let text =
      vote.shownTotals?.words ?? (vote.published.isEmpty ? "–" : vote.published.words)
    return "<span class=\"sum\" dir=\"ltr\">\(text)</span>"
  }

  /// What a member did, as a mark and a word.
  func choice(_ choice: Choice) -> HTML {
    "<span class=\"choice \(choice.mark)\">\(words[choice])</span>"
  }
}
