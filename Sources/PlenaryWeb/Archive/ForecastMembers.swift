import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// What is expected of each member, the positions that are known, and the past votes that speak.
extension ForecastPanel {
  /// Longer lists of those who are open stand in the table that other programs read.
  private static let greatestLength = 20

  func strips(_ forecast: StoredForecast, _ frame: PictureFrame) -> StripsPicture {
    let choices = question.choices(view.roster)
    let members = forecast.members.sorted {
      ($1.chances.inFavour, $0.member.code) < ($0.chances.inFavour, $1.member.code)
    }
    return StripsPicture(
      frame: frame,
      strips: members.map { member in
        StripsPicture.Strip(
          label: view.name(member.member), inFavour: member.chances.inFavour,
          abstaining: member.chances.abstaining, against: member.chances.against,
          notVoting: member.chances.notVoting, recorded: choices[member.member])
      })
  }

  func membersPart(_ forecast: StoredForecast) -> HTML {
    var frame = archive.frame(words[.forecastMembers], name: "members")
    frame.style = .forecast
    let data = address(table: "/members.csv")
    return """
      <section><h2 id="open">\(words[.forecastOpen])</h2>\(openTable(forecast))
      <details><summary>\(words[.forecastMembers])</summary>\
      \(archive.largeFigure(
        words[.forecastMembers], name: "members", data: data, strips(forecast, frame)))</details>
      </section>
      """
  }

  private func openTable(_ forecast: StoredForecast) -> HTML {
    func highest(_ member: StoredForecast.Member) -> Double {
      Choice.told.map { member.chances[$0] }.max() ?? 0
    }
    let open = forecast.members.sorted {
      (highest($0), $0.member.code) < (highest($1), $1.member.code)
    }.prefix(ForecastPanel.greatestLength)
    let rows = open.map { member in
      archive.row(
        ["<bdi>\(view.name(member.member))</bdi>"]
          + Choice.told.map { "<bdi>\(words.percent(member.chances[$0]))</bdi>" }
          + [reasons(member, forecast)])
    }
    let head =
      [words[.fieldMember]] + Choice.told.map { words[$0] } + [words[.forecastWhy]]
    return archive.table(words[.forecastOpen], head: head, rows: rows)
  }

  /// What the room knows stands alone; else the two strongest reasons, the past vote as a link.
  private func reasons(_ member: StoredForecast.Member, _ forecast: StoredForecast) -> HTML {
    if let choice = forecast.draft.declared[member.member] {
      return "\(words[StoredForecast.Reason(.declared, choice)])"
    }
    if forecast.draft.sponsors.contains(member.member), committee == nil {
      return "\(words[StoredForecast.Reason(.sponsor)])"
    }
    let reasons = member.reasons.prefix(2).map { reason -> HTML in
      let past = reason.vote.flatMap { archive.contents.votes(named: $0).first }
      guard let vote = past.map({ archive.contents.votes[$0] }) else { return "\(words[reason])" }
      return "<a href=\"\(archive.path(vote))\">\(words[reason])</a>"
    }
    guard let first = reasons.first else { return "–" }
    let rest = reasons.dropFirst().map { "; \($0)" as HTML }
    return "<span class=\"why\">\(first)\(each: rest)</span>"
  }

  // MARK: positions

  /// What members have let be known: it stands in the address of the page and nowhere else.
  var positionsPart: HTML {
    let known = question.declared.map { position -> HTML in
      let rest = question.declared.filter { $0.member != position.member }
      let name = view.name(position.member)
      let label = "\(words[.forecastRemove]): \(name)"
      return """
        <li><bdi>\(name)</bdi>: \(archive.choice(position.choice)) \
        <a href="\(address(rest))" aria-label="\(label)">\(words[.forecastRemove])</a></li>
        """
    }
    let leftOut = question.leftOut.map { text in
      "<p class=\"note\">\(words[.searchLeftOut, ["text": .text(text)]])</p>" as HTML
    }
    let list: HTML = known.isEmpty ? .nothing : "<ul class=\"positions\">\(each: known)</ul>"
    return """
      <section class="no-print"><h2 id="positions">\(words[.forecastPositions])</h2>
      <p class="note">\(words[.forecastPositionsNote])</p>\(list)\(each: leftOut)\(form)</section>
      """
  }

  private var form: HTML {
    let hidden = question.declared.map { position -> HTML in
      """
      <input type="hidden" name="declared" \
      value="\(position.member.code).\(position.choice.formName)">
      """
    }
    let members = view.roster.seats.map { (code: $0.member.code, name: view.name($0.member)) }
      .map { (key: words.language.sortKey(of: $0.name), member: $0) }
      .sorted { ($0.key, $0.member.code) < ($1.key, $1.member.code) }
      .map { "<option value=\"\($0.member.code)\">\($0.member.name)</option>" as HTML }
    let choices = Choice.told.map {
      "<option value=\"\($0.formName)\">\(words[$0])</option>" as HTML
    }
    return """
      <form class="compare" method="get" action="\(view.root)/forecast">
      <input type="hidden" name="text" value="\(question.text.code)">\(each: hidden)
      <label>\(words[.fieldMember])<select name="member">\(each: members)</select></label>
      <label>\(words[.forecastPositions])<select name="choice">\(each: choices)</select></label>
      <button>\(words[.forecastAdd])</button></form>
      """
  }

  // MARK: past votes

  func groundsPart(_ forecast: StoredForecast) -> HTML {
    let contents = archive.contents
    let rows = forecast.grounds.compactMap { ground -> HTML? in
      guard let place = contents.votes(named: ground.vote).first else { return nil }
      let vote = contents.votes[place]
      return archive.row([
        archive.day(vote),
        "<a href=\"\(archive.path(vote))\"><bdi>\(vote.symbol.isEmpty ? vote.name : vote.symbol)</bdi></a>",
        archive.title(vote), archive.sum(vote), "<bdi>\(words.decimal(ground.weight, 2))</bdi>",
      ])
    }
    guard !rows.isEmpty else { return .nothing }
    let head = [
      words[.archiveDate], words[.fieldSymbol], words[.fieldTitle], words[.totalsWord],
      words[.forecastWeight],
    ]
    return """
      <section><h2 id="grounds">\(words[.forecastGrounds])</h2>
      <p class="note">\(words[.totalsOrder])</p>\
      \(archive.table(words[.forecastGrounds], head: head, rows: rows))</section>
      """
  }
}
