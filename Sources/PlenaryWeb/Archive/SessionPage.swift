import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// The votes of one session: who stood with whom, how united groups were, what was close.
extension ArchiveView {
  func sessionPage(_ body: BodyID, _ session: Int, _ votes: [Int]) -> HTML {
    let title = name(of: body) + words.listSeparator + name(ofSession: session)
    return page(
      title,
      """
      <h1>\(title)</h1>
      \(neighbouringSessions(body, session))
      <section><h2 id="votes">\
      \(words[.searchFound, ["count": .number(votes.count)]])</h2>\
      <p class="note">\(words[.totalsOrder])</p>\(listOfSession(votes))\
      <p class="no-print"><a href="\(path(body, session))/votes.csv" download>\
      \(words[.recordVotes]) CSV</a></p></section>
      \(contestedPart(votes))
      \(cohesionPart(body, session, votes))
      \(mapPart(body, session, votes))
      \(printButton)
      """)
  }

  private func neighbouringSessions(_ body: BodyID, _ session: Int) -> HTML {
    let sessions = archive.shelf(body)?.sessions.map(\.number) ?? []
    func link(_ number: Int?, _ relation: String) -> HTML {
      guard let number else { return .nothing }
      return """
        <li><a class="button" rel="\(relation)" href="\(path(body, number))">\
        \(name(ofSession: number))</a></li>
        """
    }
    return """
      <nav class="pager no-print" aria-label="\(words[.sessionsTitle])"><ul>\
      \(link(sessions.last { $0 < session }, "prev"))\(link(sessions.first { $0 > session }, "next"))\
      </ul></nav>
      """
  }

  private func listOfSession(_ votes: [Int]) -> HTML {
    // Long sessions are folded after the first votes; a browser without a script unfolds them too.
    let shown = voteList(Array(votes.prefix(20)))
    guard votes.count > 20 else { return shown }
    let rest = votes.count - 20
    return """
      \(shown)<details><summary>\(words[.listMore, ["count": .number(rest)]])</summary>\
      \(voteList(Array(votes.dropFirst(20))))</details>
      """
  }

  private func contestedPart(_ votes: [Int]) -> HTML {
    let close = votes.filter { contents.votes[$0].hasBelievedList }
      .map { place in (place: place, totals: contents.votes[place].counted) }
      .filter { $0.totals.against > 0 }
      .map { (place: $0.place, margin: abs($0.totals.inFavour - $0.totals.against)) }
      .sorted { ($0.margin, $0.place) < ($1.margin, $1.place) }.prefix(10)
    if close.isEmpty { return .nothing }
    let margins = Dictionary(uniqueKeysWithValues: close.map { ($0.place, $0.margin) })
    return """
      <section><h2 id="contested">\(words[.mostContested])</h2>\
      \(voteList(close.map(\.place)) { place in
        " <small>\(words[.marginOf, ["count": .number(margins[place] ?? 0)]])</small>"
      })</section>
      """
  }

  // MARK: groups

  /// How united each regional group was over the votes of a session.
  func cohesion(_ votes: [Int]) -> [(group: RegionalGroup, cohesion: Cohesion)] {
    guard let last = votes.last else { return [] }
    return regions(on: contents.votes[last].day).map { group, members in
      (group, Cohesion(contents.columns, rollCalls: votes, leastBallots: 2, group: members))
    }
  }

  private func cohesionPart(_ body: BodyID, _ session: Int, _ votes: [Int]) -> HTML {
    let rows = cohesion(votes).map { group, cohesion in
      let rice = cohesion.meanRice
      let index = cohesion.meanAgreementIndex
      return row([
        "\(words[group.name])",
        "\(rice.map { words.decimal($0.mean, 3) } ?? "–")",
        "\(rice.map { words.number($0.rollCalls) } ?? "–")",
        "\(index.map { words.decimal($0.mean, 3) } ?? "–")",
        "\(index.map { words.number($0.rollCalls) } ?? "–")",
      ])
    }
    if rows.isEmpty { return .nothing }
    let head = [
      words[.regionalGroup], words[.riceIndex], words[.votesCounted], words[.agreementIndex],
      words[.votesCounted],
    ]
    return """
      <section><h2 id="cohesion">\(words[.cohesionTitle])</h2>\
      <p class="note">\(words.together(words[.cohesionNote], words[.regionsNote]))</p>\
      \(table(words[.cohesionTitle], head: head, rows: rows))\
      <p class="no-print"><a href="\(path(body, session))/cohesion.csv" download>\
      \(words[.pictureData]) CSV</a></p></section>
      """
  }

  // MARK: agreement

  private func mapPart(_ body: BodyID, _ session: Int, _ votes: [Int]) -> HTML {
    let (map, leftOut) = agreementMap(votes)
    let without: HTML =
      leftOut.isEmpty
      ? .nothing
      : """
      <p class="note">\(words[.mapLeftOut, [
        "names": .words(leftOut.map { name($0) }.joined(separator: words.listSeparator))
      ]])</p>
      """
    return """
      <section><h2 class="unseen" id="map">\(words[.mapTitle])</h2>\
      <p class="note">\(words.together(words[.mapNote], words[.agreementNote]))</p>\
      \(largeFigure(
        words[.mapTitle], name: "map", data: path(body, session) + "/agreement.csv", map))\
      \(without)</section>
      """
  }

  /// The agreement of all pairs, in the order of the leaves of a tree of likeness.
  func agreementMap(_ votes: [Int]) -> (map: AgreementMap, leftOut: [MemberID]) {
    let agreement = Agreement(Bitsets(contents.columns, rollCalls: votes))
    let tree = Dendrogram(agreement, leastCommonVotes: min(5, max(1, agreement.rollCallCount / 2)))
    let places = Dictionary(uniqueKeysWithValues: agreement.members.enumerated().map { ($1, $0) })
    let order = tree.leafOrder.map { tree.members[$0] }
    let rows = order.compactMap { places[$0] }
    var values: [Double] = []
    values.reserveCapacity(rows.count * rows.count)
    for first in rows {
      for second in rows {
        values.append(first == second ? 1 : agreement[first, second]?.agreement ?? .nan)
      }
    }
    let isLarge = order.count > 40
    let map = AgreementMap(
      frame: frame(words[.mapTitle], name: "map", width: isLarge ? 960 : 720),
      labels: order.map { name($0) }, values: values, valueLabel: words[.agreementWord])
    return (map, tree.leftOut)
  }
}
