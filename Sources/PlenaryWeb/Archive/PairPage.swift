import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// Two members beside each other: how often they agreed, and where they did not.
extension ArchiveView {
  func pairPage(_ pair: PairHistory, in body: BodyID) -> HTML {
    let names = [name(pair.first), name(pair.second)]
    let title = words[.pairOf, ["first": .text(names[0]), "second": .text(names[1])]]
    let data = "\(path(pair.first, pair.second))/"
    let query = "?body=\(FormFields.encoded(body.code))"
    return page(
      title,
      """
      <p class="phase">\(name(of: body))</p>
      <h1>\(link(pair.first)) · \(link(pair.second))</h1>
      <section><h2 class="unseen" id="agreement">\(words[.agreementBySession])</h2>\
      <p class="note">\(words[.agreementNote])</p>\
      \(figure(
        words[.agreementBySession], name: "agreement", data: data + "sessions.csv" + query,
        { agreementPicture(pair, $0) }))\(pairTable(pair, names, body))</section>
      \(opposedPart(pair, names, data: data + "opposed.csv" + query))
      \(printButton)
      """)
  }

  func agreementPicture(_ pair: PairHistory, _ frame: PictureFrame) -> LinesPicture {
    LinesPicture(
      frame: frame, times: pair.sessions.map(\.session),
      lines: [
        LinesPicture.Line(
          label: words[.agreementWord],
          estimates: pair.sessions.map { $0.pair.agreement.map { LinesPicture.Estimate($0) } })
      ], valueLabel: words[.agreementWord], timeLabel: words[.archiveSession])
  }

  private func pairTable(_ pair: PairHistory, _ names: [String], _ body: BodyID) -> HTML {
    let rows = pair.sessions.reversed().map { session in
      let counts = session.pair
      return row(
        [
          "<a href=\"\(path(body, session.session))\">\(session.session)</a>",
          "<b>\(words.percent(counts.agreement))</b>",
        ]
          + [
            counts.same, counts.half, counts.opposite, counts.onlyFirstAbsent,
            counts.onlySecondAbsent, counts.bothAbsent,
          ].map { "\(words.number(Int($0)))" })
    }
    let head = [
      words[.archiveSession], words[.agreementWord], words[.pairSame], words[.pairHalf],
      words[.pairOpposite], words[.pairAbsent, ["member": .text(names[0])]],
      words[.pairAbsent, ["member": .text(names[1])]], words[.pairBothAbsent],
    ]
    return table(words[.agreementBySession], head: head, rows: rows)
  }

  private func opposedPart(_ pair: PairHistory, _ names: [String], data: String) -> HTML {
    let shown = Array(pair.opposed.prefix(50))
    let first = contents.place(of: pair.first)
    let list: HTML =
      shown.isEmpty
      ? "<p>\(words[.opposedNone])</p>"
      : voteList(shown) { place in
        let isFor = first.map { contents.columns[place, $0] == .inFavour } ?? false
        let ayes = isFor ? names[0] : names[1]
        return " <span class=\"choice y\">\(words[.voteInFavour]): \(ayes)</span>"
      }
    let more: HTML =
      pair.opposed.count > shown.count
      ? """
      <p class="note">\(words[.listMore, ["count": .number(pair.opposed.count - shown.count)]])</p>
      """ : .nothing
    return """
      <section><h2 id="opposed">\(words[.opposedTitle]) \
      <small>(\(words.number(pair.opposed.count)))</small></h2>\(list)\(more)\
      <p class="no-print"><a href="\(data)" download>\(words[.searchTable]) CSV</a></p></section>
      """
  }
}
