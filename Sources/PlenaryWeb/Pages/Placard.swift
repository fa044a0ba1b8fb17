import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The delegate's own page: the vote, the floor, motions, texts; on a telephone first.
extension View {
  func placardPage(_ member: MemberID) -> HTML {
    let title = "\(name(member)) · \(notice.title)"
    return Layout.page(
      title, words, kind: "placard", nav: Layout.navigation(self, current: "own"),
      live: "\(base)/live", version: meeting.eventCount,
      scripts: [Assets.blindBallot, Assets.secret],
      """
      <h1 class="placard-name">\(name(member))</h1>
      \(each: placardRegions(member).map(\.element))
      \(keyMap(placardKeys))
      """)
  }

  func placardRegions(_ member: MemberID) -> [Region] {
    let forms = forms(for: .delegation(member))
    return [
      Region("head", phaseLine()),
      Region("ballot", "\(objectionPart(forms))\(pointPart())\(ballotPart(member))"),
      Region("secret", secretBallotPart(member)),
      Region("election", electionPart()),
      Region("floor", "<section class=\"floor\">\(floorPart())\(placeOnList(member))</section>"),
      Region("waiting", motionsPart()),
      Region("orders", delegateOrders(forms)),
      Region("list", listPart(showing: 5)),
    ]
  }

  /// The vote that is being taken, with large buttons; or what came of the last one.
  private func ballotPart(_ member: MemberID) -> HTML {
    guard let voting = meeting.voting else {
      guard showsResult, let result = meeting.results.last else { return .nothing }
      let own = roster.place(of: member).flatMap {
        result.ballots.isEmpty ? nil : result.ballots[$0]
      }
      let line: HTML =
        own.map { "<p>\(words[.voteYours]): <b>\(words[$0])</b></p>" } ?? .nothing
      return "\(resultPart(result))\(line)"
    }
    let own = vote(of: member, in: voting)
    let held = meeting.proxies.filter { $0.value == member }.keys.sorted()
    let forms = ([member] + held).map { giver in
      ballotForm(giver, voting, choices(of: member, for: giver))
    }
    let buttons: HTML =
      voting.method.keepsNames ? forms.joined() : "<p>\(words[.voteInTheRoom])</p>"
    let receipt: HTML =
      own.map { vote -> HTML in
        """
        <p class="receipt" data-receipt><b>\(words[.voteYours]): \(words[vote])</b> — \
        \(words[.voteInTheRecord])</p>
        """
      } ?? "<p class=\"receipt\" data-receipt></p>"
    let turn: HTML =
      voting.called == member
      ? "<p class=\"answering\" data-announce=\"\(words[.yourTurn])\">\(words[.yourTurn])</p>"
      : .nothing
    // The buttons first: nothing that grows while votes come in may push them from under a thumb.
    return """
      \(turn)\(buttons)\(receipt)
      \(votingPart(voting))
      <details class="under-vote"><summary>\(words[.textUnderVote])</summary>\
      \(textUnderVote(voting.subject))</details>
      """
  }

  private func vote(of member: MemberID, in voting: Voting) -> Vote? {
    roster.place(of: member).flatMap { voting.ballots[$0] }
  }

  /// What a delegation may vote now, for itself or for the giver of a proxy.
  private func choices(of member: MemberID, for giver: MemberID) -> [Vote] {
    Vote.allCases.filter { vote in
      let order = Order.castVote(of: giver, vote)
      return (try? meeting.decide(Command(by: .delegation(member), at: moment, order))) != nil
    }
  }

  /// A ballot has an id that is made on the device (the field `key`), so that it counts once however
  /// often it is sent.
  private func ballotForm(_ member: MemberID, _ voting: Voting, _ choices: [Vote]) -> HTML {
    guard !choices.isEmpty else { return .nothing }
    let own = vote(of: member, in: voting)
    let buttons = choices.map { vote -> HTML in
      let pressed = own == vote ? "true" : "false"
      return """
        <button name="vote" value="\(vote.rawValue)" class="vote \(vote.letter)" \
        aria-pressed="\(pressed)">\(words[vote])</button>
        """
    }
    let pass: HTML =
      meeting.canPass(member, in: voting)
      ? form(.pass(member), under: nil).html(self) : .nothing
    return """
      <form method="post" action="\(base)/ballot" class="ballot" data-ballot \
      data-voting="\(voting.number)">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <input type="hidden" name="voting" value="\(voting.number)">
      <input type="hidden" name="member" value="\(member.code)">
      <fieldset><legend>\(legend(member, voting))</legend>\(each: buttons)</fieldset>
      <p class="note">\(words[.voteMayChange])</p></form>\(pass)
      """
  }

  /// What is voted on; and for whom, where a member votes for another or its vote has a weight.
  private func legend(_ member: MemberID, _ voting: Voting) -> HTML {
    var line: HTML = "\(title(of: voting.subject))"
    if member != capacity?.actor?.member {
      line += " · \(words[.proxyFor, ["member": .text(name(member))]])"
    }
    for weighting in rules.decisionRule(voting.rule).weightings.sorted() {
      guard let weight = roster.seat(of: member)?.weights[weighting] else { continue }
      line += " · \(words[.weight, ["weight": .number(weight)]])"
    }
    return line
  }

  private func placeOnList(_ member: MemberID) -> HTML {
    guard let place = meeting.speakersInOrder.firstIndex(of: member) else { return .nothing }
    return "<p>\(words[.floorPlaceOnList, ["number": .number(place + 1)]])</p>"
  }

  /// Points and motions, texts: only those in order. Votes have buttons of their own.
  private func delegateOrders(_ forms: [OrderForm]) -> HTML {
    let shown = forms.filter { form in
      switch form.order.name {
      case .castVote, .castVoteWithRights, .pass: false
      case .introduce: false
      default: true
      }
    }
    let main = shown.filter { [.floor, .points].contains(group(of: $0.order)) }
    let rest = shown.filter { ![.floor, .points].contains(group(of: $0.order)) }
    let groups = OrderGroup.allCases.compactMap { group -> HTML? in
      let mine = rest.filter { self.group(of: $0.order) == group }
      guard !mine.isEmpty else { return nil }
      return """
        <details class="group"><summary>\(title(of: group)) <small>\(mine.count)</small></summary>\
        \(each: mine.map { $0.html(self) })</details>
        """
    }
    let introduces = forms.contains { $0.order.name == .introduce }
    let documents: HTML =
      introduces
      ? "<p><a class=\"button\" href=\"\(base)/documents\">\(words[.textsAndAmendments])</a></p>"
      : .nothing
    return """
      <section class="orders"><div class="acts">\(each: main.map { $0.html(self) })</div>
      \(each: groups)\(documents)</section>
      """
  }
}

extension Vote {
  /// The class of its cell and of its button.
  var letter: String {
    switch self {
    case .inFavour: "y"
    case .against: "n"
    case .abstaining: "a"
    }
  }
}
