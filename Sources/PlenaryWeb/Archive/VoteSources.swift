import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// What each source says of a vote, side by side: nothing is made equal that differs.
extension ArchiveView {
  func sourcesPart(_ vote: ArchivedVote) -> HTML {
    let head =
      [words[.sourceName], words[.archiveDate]]
      + [
        words[.publishedTotals], words[.countedTotals], words[.sourceDiffers], words[.sourceFile],
      ]
    let rows = vote.reports.map { row(account($0)) }
    let hasList = vote.reports.contains(where: \.namesMembers)
    return """
      <section><h2 id="accounts">\(words[.accountsTitle])</h2>
      <p class="note">\(words[.totalsOrder])</p>
      \(table(words[.accountsTitle], head: head, rows: rows))\
      \(hasList ? .nothing : "<p>\(words[.accountsNoNames])</p>")\(differences(vote))</section>
      """
  }

  private func account(_ stored: StoredReport) -> [HTML] {
    let report = stored.report
    let counted = stored.counted
    let link: HTML =
      report.link.hasPrefix("https://") || report.link.hasPrefix("http://")
      ? " <a rel=\"noreferrer\" href=\"\(report.link)\">\(words[.sourceLink])</a>" : .nothing
    let differs =
      stored.namesMembers && !stored.isPartial ? difference(report.published, counted) : nil
    let comparison: String =
      switch differs {
      case nil: "–"
      case true?: words[.totalsDiffer]
      case false?: words[.totalsAgree]
      }
    let mark: HTML =
      differs == true ? "<b class=\"bad\">\(comparison)</b>" : "\(comparison)"
    return [
      """
      <span lang="en" dir="ltr">\(report.collection.name)</span> \
      <code dir="ltr">\(report.key)</code>\(link)
      """,
      day(report.day, report.precision),
      "<bdi class=\"sum\">\(published(report.published))</bdi>",
      stored.namesMembers
        ? """
        <bdi class="sum">\(counted.words) (\(counted.notVoting))</bdi>\
        \(stored.isPartial ? " <small>(\(words[.listPartial]))</small>" : .nothing)
        """ : "–",
      mark, files(stored),
    ]
  }

  private func published(_ totals: PublishedTotals) -> String {
    if totals.isEmpty { return "–" }
    return totals.words + (totals.notVoting.map { " (\($0))" } ?? "")
  }

  /// Whether a total that is printed is not the one that the list gives; nil where none is printed.
  private func difference(_ published: PublishedTotals, _ counted: Totals) -> Bool? {
    let pairs = [
      (published.inFavour, counted.inFavour), (published.against, counted.against),
      (published.abstaining, counted.abstaining),
    ]
    let known = pairs.filter { $0.0 != nil }
    return known.isEmpty ? nil : known.contains { $0.0 != $0.1 }
  }

  private func files(_ stored: StoredReport) -> HTML {
    let files = contents.sources.filter { stored.sources.contains($0.id) }.map { source -> HTML in
      "<span dir=\"ltr\">\(source.name)</span> <code dir=\"ltr\">\(source.digest.prefix(12))</code>"
    }
    let line: HTML =
      stored.report.line > 0
      ? " <small>\(words[.sourceLine, ["number": .number(stored.report.line)]])</small>" : .nothing
    return "\(files.joined(separator: ", "))\(line)"
  }

  // MARK: member by member

  private func differences(_ vote: ArchivedVote) -> HTML {
    let lists = vote.reports.filter(\.namesMembers)
    guard lists.count > 1 else { return .nothing }
    // One list may leave out those that did not vote, or name vetoes only: that is no difference.
    let places = contents.members.indices.filter { place in
      Set(lists.map { $0.choice(place) }).subtracting([.notMember]).count > 1
    }
    guard !places.isEmpty else { return "<p>\(words[.listsAgree])</p>" }
    let members = sorted(places.map { contents.members[$0] }, on: vote.day)
    let rows = members.map { member, name -> HTML in
      let place = contents.place(of: member) ?? 0
      return row(
        ["<a href=\"\(path(member))\">\(name)</a>"]
          + lists.map { list in
            list.choice(place) == .notMember
              ? "\(words[.notListed])" : choice(list.choice(place))
          })
    }
    let title = words[.listsDiffer]
    return """
      <h3>\(title)</h3>\(table(
        title, head: [words[.fieldMember]] + lists.map { $0.report.collection.name }, rows: rows))
      """
  }
}
