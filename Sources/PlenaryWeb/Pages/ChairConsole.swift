import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The presiding officer's console: what is on the floor, and what is in order now.
extension View {
  var chairPage: HTML {
    let title = "\(words[.rolePresidingOfficer]) · \(notice.title)"
    return Layout.page(
      title, words, kind: "chair", nav: Layout.navigation(self, current: "own"),
      live: "\(base)/live", version: meeting.eventCount,
      """
      <h1 class="unseen">\(title)</h1>
      \(columns(chairRegions, beside: ["floor", "waiting"], timers))
      \(keyMap(chairKeys + rollCallKeys))
      """)
  }

  var chairRegions: [Region] {
    let forms = forms(for: .presidingOfficer)
    return [
      Region("head", phaseLine()),
      Region("now", nowPart(forms)), Region("secret", secretDesk()),
      Region("election", electionPart()),
      Region("floor", "<section class=\"floor\">\(floorPart())\(listPart())</section>"),
      Region("waiting", motionsPart()),
      Region("orders", ordersPart(forms)),
      boardRegion,
    ]
  }

  /// What is on the floor, and beside it who speaks and what waits.
  func columns(_ regions: [Region], beside aside: Set<String>, _ more: HTML = .nothing) -> HTML {
    let main = regions.filter { !aside.contains($0.id) }
    return """
      <div class="columns"><div>\(each: main.map(\.element))</div>
      <div>\(each: regions.filter { aside.contains($0.id) }.map(\.element))\(more)</div></div>
      """
  }

  /// What the meeting is about at this moment, with the acts that bring it further.
  private func nowPart(_ forms: [OrderForm]) -> HTML {
    var content: HTML = "\(pointPart())\(objectionPart())"
    if let voting = meeting.voting {
      content += votingPart(voting)
      if voting.rollCallHasBegun || !voting.method.keepsNames { content += handBallots(voting) }
      content += textUnderVote(voting.subject)
    } else if showsResult, let result = meeting.results.last {
      content += resultPart(result)
    } else {
      content += "<ul class=\"required\">\(quorumLine(nil))</ul>"
    }
    let main = forms.filter(\.isMain)
    // Only the first of its kind has the key and the place: what the engine names first is next.
    var seen: Set<OrderName> = []
    let each = main.filter { seen.insert($0.order.name).inserted }
    // A voting is closed before its result is announced.
    let first =
      each.filter { $0.order.name != .announceResult }
      + each.filter { $0.order.name == .announceResult }
    return """
      <section class="now">\(content)
      <div class="acts">\(each: first.map { $0.html(self) })</div></section>
      """
  }

  /// Everything else that is in order, like with like, each with its rule.
  func ordersPart(_ forms: [OrderForm]) -> HTML {
    var seen: Set<OrderName> = []
    let rest = forms.filter { !$0.isMain || !seen.insert($0.order.name).inserted }
    let groups = OrderGroup.allCases.compactMap { group -> HTML? in
      let mine = rest.filter { self.group(of: $0.order) == group }.map { form -> OrderForm in
        var form = form
        if form.isMain { form.key = nil }
        form.isMain = false
        return form
      }
      guard !mine.isEmpty else { return nil }
      return """
        <div class="group"><h3>\(title(of: group))</h3>\(each: mine.map { $0.html(self) })</div>
        """
    }
    guard !groups.isEmpty else { return .nothing }
    return """
      <section class="orders"><h2>\(words[.ordersInOrder])</h2>
      <div class="groups">\(each: groups)</div></section>
      """
  }

  /// Two clocks that the chair winds by hand, besides the speaker's own.
  private var timers: HTML {
    let clocks = (1...2).map { number -> HTML in
      """
      <fieldset class="clock" data-clock="\(number)"><legend>\(words[.clockNumbered, ["number": .number(number)]])</legend>
      <output class="timer" role="timer">0:00</output>
      <label>\(words[.clockMinutes])<input type="number" min="0" max="600" value="\(number == 1 ? 5 : 1)" \
      inputmode="numeric"></label>
      <button type="button" data-clock-start>\(words[.clockStart])</button>
      <button type="button" data-clock-stop>\(words[.clockStop])</button></fieldset>
      """
    }
    return """
      <section class="clocks" hidden data-needs-script aria-label="\(words[.clocks])">\(each: clocks)
      <button type="button" data-sound aria-pressed="true" data-on="\(words[.soundOn])" \
      data-off="\(words[.soundOff])">\(words[.soundOn])</button></section>
      """
  }
}
