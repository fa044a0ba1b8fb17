import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The screen in the hall, and the page of the meeting for everybody: both follow the floor by
/// themselves.
extension View {
  var displayPage: HTML {
    Layout.page(
      notice.title, words, kind: "display", live: "\(root)/live?screen=display",
      version: meeting.eventCount, refresh: 5,
      "<h1 class=\"unseen\">\(notice.title)</h1>\(each: displayRegions.map(\.element))")
  }

  var displayRegions: [Region] {
    [
      Region("head", "<p class=\"meeting\">\(notice.title)</p>\(phaseLine())"),
      Region("main", onTheFloor), boardRegion,
    ]
  }

  /// One thing at a time, the most urgent: a vote, a point of order, a speaker, a result, the list.
  private var onTheFloor: HTML {
    if let voting = meeting.voting {
      return "\(pointPart())\(votingPart(voting))\(textUnderVote(voting.subject))"
    }
    if meeting.pointOfOrder?.isPending == true { return "\(pointPart())\(motionsPart())" }
    if let election = meeting.election, election.seatsLeft > 0 {
      return "\(secretPart())\(electionPart())"
    }
    if meeting.floor.speaker != nil {
      return """
        \(objectionPart())<section class="floor">\(floorPart())\(listPart(showing: 5))</section>
        \(newResult)
        """
    }
    if showsResult, let result = meeting.results.last {
      return "\(objectionPart())\(pointPart())\(resultPart(result))"
    }
    let texts = meeting.proposals.filter { $0.status == .pending }
    return """
      \(objectionPart())\(pointPart())\(motionsPart())
      <section class="floor">\(listPart(showing: 8))</section>
      \(electionPart())
      \(texts.isEmpty ? .nothing : textsPart(texts))
      """
  }

  /// A result that was announced while somebody has the floor: on a motion, for example.
  private var newResult: HTML {
    guard let result = meeting.results.last, let since = meeting.floor.since,
      result.announced.secondsUTC > since.secondsUTC
    else { return .nothing }
    return resultPart(result)
  }

  private func textsPart(_ texts: [ProposalState]) -> HTML {
    let items = texts.map { proposal -> HTML in
      "<li><b><bdi>\(proposal.id.code)</bdi></b> <span dir=\"auto\">\(proposal.draft.title)</span></li>"
    }
    return "<section><h2>\(words[.textsPending])</h2><ul>\(each: items)</ul></section>"
  }

  var overviewPage: HTML {
    Layout.page(
      notice.title, words, kind: "overview", nav: Layout.navigation(self, current: "overview"),
      live: "\(root)/live?screen=overview", version: meeting.eventCount, refresh: 5,
      "<h1>\(notice.title)</h1>\(each: overviewRegions.map(\.element))")
  }

  var overviewRegions: [Region] {
    let results = meeting.results.indices.reversed().map { index -> HTML in
      let result = meeting.results[index]
      return """
        <li><a href="\(root)/results/\(index + 1)">\(title(of: result.subject))</a>: \
        <b>\(outcome(result.outcome, on: result.subject))</b> \
        <span class="tally">\(result.tally.words)</span></li>
        """
    }
    let elections = meeting.elections.reversed().filter { !$0.elected.isEmpty }.map {
      election -> HTML in
      """
      <li><bdi>\(election.post)</bdi>: <b>\(words[.electionElected]): \
      <bdi>\(election.elected.joined(separator: words.listSeparator))</bdi></b></li>
      """
    }
    let past: HTML =
      results.isEmpty && elections.isEmpty
      ? .nothing
      : "<section><h2>\(words[.resultsSoFar])</h2><ul class=\"results\">\(each: elections)\(each: results)</ul></section>"
    return [
      Region("head", phaseLine()), Region("main", onTheFloor), boardRegion,
      Region("past", past),
    ]
  }

  /// One result with the votes of all by name.
  func resultPage(_ number: Int) -> HTML? {
    guard (1...).contains(number), number <= meeting.results.count else { return nil }
    let result = meeting.results[number - 1]
    let title = title(of: result.subject)
    let names: HTML = result.ballots.isEmpty ? .nothing : rollCallLists(result)
    return Layout.page(
      title, words, kind: "result-page", nav: Layout.navigation(self, current: ""),
      """
      \(resultPart(result, level: 1))\(names)
      <p><a href="\(root)/votes.csv">CSV</a> · <a href="\(root)/votes.json">JSON</a></p>
      """)
  }

  /// Who voted how, in the form of the United Nations' records.
  func rollCallLists(_ result: Procedure.Result) -> HTML {
    func names(_ vote: Vote?) -> String {
      let members = zip(roster.seats, result.ballots).filter { $0.1 == vote }
        .map { name($0.0.member) }
      return members.isEmpty ? words[.nobody] : members.joined(separator: words.listSeparator)
    }
    let lines = [Vote.inFavour, .against, .abstaining].map { vote -> HTML in
      "<dt>\(words[vote])</dt><dd>\(names(vote)).</dd>"
    }
    return """
      <dl class="roll-call">\(each: lines)
      <dt>\(words[.voteNotVoting])</dt><dd>\(names(nil)).</dd></dl>
      """
  }
}
