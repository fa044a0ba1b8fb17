import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// What one member did over the years, in one body.
extension ArchiveView {
  /// The bodies in which a member has votes here, the one with most votes first.
  func bodies(of member: MemberID) -> [BodyID] {
    guard let place = contents.place(of: member) else { return [] }
    return archive.shelves.filter { shelf in
      shelf.sessions.contains { session in
        session.votes.contains { contents.columns[$0, place] != .notMember }
      }
    }.map(\.body)
  }

  func memberPage(_ history: MemberHistory, in body: BodyID) -> HTML {
    let member = history.member
    let title = name(member)
    let others = bodies(of: member).filter { $0 != body }.map { other -> HTML in
      "<li><a href=\"\(path(member))?body=\(FormFields.encoded(other.code))\">\(name(of: other))</a></li>"
    }
    let elsewhere: HTML = others.isEmpty ? .nothing : "<ul class=\"row\">\(each: others)</ul>"
    return page(
      title,
      """
      <p class="phase">\(name(of: body))</p>
      <h1>\(title)</h1>
      \(formerNames(member))\(elsewhere)
      <section><h2 class="unseen" id="history">\(words[.memberHistory])</h2>\
      \(figure(
        words[.memberHistory], name: "history", data: data(member, "sessions", body),
        { historyPicture(history, $0) }))\
      <details><summary>\(words[.asTable])</summary>\(historyTable(history, body))</details></section>
      \(neighboursPart(history, body))
      \(movedPart(member, body))
      \(lastVotesPart(member, body))
      \(printButton)
      """)
  }

  private func data(_ member: MemberID, _ table: String, _ body: BodyID) -> String {
    "\(path(member))/\(table).csv?body=\(FormFields.encoded(body.code))"
  }

  private func formerNames(_ member: MemberID) -> HTML {
    let former = institution?.member(member)?.former ?? []
    guard !former.isEmpty else { return .nothing }
    let names = former.map { MemberNames.name($0.value, of: member, in: language) }
    let list = names.joined(separator: words.listSeparator)
    return "<p class=\"note\">\(words[.formerNames, ["names": .words(list)]])</p>"
  }

  // MARK: session by session

  func historyPicture(_ history: MemberHistory, _ frame: PictureFrame) -> TotalsHistory {
    TotalsHistory(
      frame: frame,
      columns: history.sessions.map {
        TotalsHistory.Column(label: String($0.session), totals: $0.totals)
      })
  }

  private func historyTable(_ history: MemberHistory, _ body: BodyID) -> HTML {
    let rows = history.sessions.reversed().map { session in
      let with = session.withMajority
      let against = session.againstMajority
      let share = with + against == 0 ? nil : Double(with) / Double(with + against)
      return row(
        ["<a href=\"\(path(body, session.session))\">\(session.session)</a>"]
          + Choice.told.map { "\(words.number(session.totals.count(of: $0)))" }
          + ["\(words.percent(share)) <small>(\(with)/\(with + against))</small>"])
    }
    return table(
      words[.memberHistory],
      head: [words[.archiveSession]] + Choice.told.map { words[$0] } + [words[.withMajority]],
      rows: rows)
  }

  // MARK: others

  private func neighboursPart(_ history: MemberHistory, _ body: BodyID) -> HTML {
    guard let compared = history.compared else { return .nothing }
    let note = words[
      .comparedOver,
      ["first": .number(compared.lowerBound), "last": .number(compared.upperBound)]]
    let columns: HTML =
      history.closest.isEmpty
      ? "<p>\(words[.tooFewInCommon])</p>"
      : """
      <div class="columns"><div><h3>\(words[.closestMembers])</h3>\
      \(neighbours(words[.closestMembers], history.closest, history.member, body))</div>\
      <div><h3>\(words[.farthestMembers])</h3>\
      \(neighbours(words[.farthestMembers], history.farthest, history.member, body))</div></div>
      """
    return """
      <section><h2 id="others">\(words[.othersTitle])</h2>\
      <p class="note">\(words.together(note, words[.agreementNote]))</p>\(columns)\
      <p class="no-print"><a href="\(data(history.member, "agreement", body))" download>\
      \(words[.pictureData]) CSV</a></p>\(compareForm(history.member, body))</section>
      """
  }

  private func neighbours(
    _ label: String, _ found: [Agreement.Neighbour], _ member: MemberID, _ body: BodyID
  ) -> HTML {
    let rows = found.map { neighbour in
      row([
        """
        <a href="\(path(member, neighbour.member))?body=\(FormFields.encoded(body.code))">\
        \(name(neighbour.member))</a>
        """,
        "\(words.percent(neighbour.pair.agreement))",
        "\(words.number(neighbour.pair.bothCast))",
      ])
    }
    return table(
      label, head: [words[.fieldMember], words[.agreementWord], words[.commonVotes]], rows: rows)
  }

  private func compareForm(_ member: MemberID, _ body: BodyID) -> HTML {
    let options = sorted(contents.members.filter { $0 != member }).map { other, name -> HTML in
      "<option value=\"\(other.code)\">\(name)</option>"
    }
    return """
      <form method="get" action="/archive/pair" class="compare no-print">\
      <input type="hidden" name="first" value="\(member.code)">\
      <input type="hidden" name="body" value="\(body.code)">\
      <label>\(words[.compareWith])<select name="second">\(each: options)</select></label>\
      <button>\(words[.compareGo])</button></form>
      """
  }

  // MARK: how it moved

  /// Votes on recurring texts in which a member chose otherwise than the time before, the latest
  /// first.
  func moved(_ member: MemberID, in body: BodyID) -> [(vote: Int, from: Choice, to: Choice)] {
    guard let place = contents.place(of: member) else { return [] }
    let columns = contents.columns
    var moves: [(vote: Int, from: Choice, to: Choice)] = []
    for series in archive.series.all where series.body == body {
      for link in series.links {
        guard let previous = link.previous else { continue }
        let (from, to) = (columns[previous, place], columns[link.vote, place])
        if from != to, from.isCast, to.isCast { moves.append((link.vote, from, to)) }
      }
    }
    return moves.sorted { $0.vote > $1.vote }
  }

  private func movedPart(_ member: MemberID, _ body: BodyID) -> HTML {
    let moves = moved(member, in: body)
    let shown = moves.prefix(20)
    let lines = Dictionary(uniqueKeysWithValues: shown.map { ($0.vote, $0) })
    let list: HTML =
      moves.isEmpty
      ? "<p>\(words[.movedNobody])</p>"
      : voteList(shown.map(\.vote)) { place in
        guard let move = lines[place] else { return .nothing }
        let text = words[
          .movedFromTo, ["from": .words(words[move.from]), "to": .words(words[move.to])]]
        return " <b class=\"moved\">\(text)</b>"
      }
    let more: HTML =
      moves.count > shown.count
      ? "<p class=\"note\">\(words[.listMore, ["count": .number(moves.count - shown.count)]])</p>"
      : .nothing
    return """
      <section><h2 id="moved">\(words[.howItMoved])</h2>\
      <p class="note">\(words[.howItMovedNote])</p>\(list)\(more)\
      <p class="no-print"><a href="\(data(member, "moves", body))" download>\
      \(words[.searchTable]) CSV</a></p></section>
      """
  }

  private func lastVotesPart(_ member: MemberID, _ body: BodyID) -> HTML {
    guard let place = contents.place(of: member) else { return .nothing }
    let columns = contents.columns
    let votes = (archive.shelf(body)?.sessions ?? []).reversed().flatMap { $0.votes.reversed() }
      .lazy.filter { columns[$0, place] != .notMember }.prefix(20)
    return """
      <section><h2 id="last">\(words[.lastVotes])</h2>\
      \(voteList(Array(votes)) { " \(choice(columns[$0, place]))" })\
      <p class="no-print"><a href="/archive?member=\(FormFields.encoded(member.code))&amp;choice=against\
      &amp;body=\(FormFields.encoded(body.code))">\(words[.allAgainst])</a></p></section>
      """
  }
}

extension Totals {
  func count(of choice: Choice) -> Int {
    switch choice {
    case .inFavour: inFavour
    case .against: against
    case .abstaining: abstaining
    case .notVoting: notVoting
    case .notMember: 0
    }
  }
}
