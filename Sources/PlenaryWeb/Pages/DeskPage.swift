import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The secretariat's desk: presence, ballots entered by hand, and what else is the desk's to record.
extension View {
  var deskPage: HTML {
    let title = "\(words[.roleSecretary]) · \(notice.title)"
    return Layout.page(
      title, words, kind: "desk", nav: Layout.navigation(self, current: "own"),
      live: "\(base)/live", version: meeting.eventCount,
      """
      <h1 class="unseen">\(title)</h1>
      \(columns(deskRegions, beside: ["floor", "tools"]))
      \(keyMap(rollCallKeys))
      """)
  }

  var deskRegions: [Region] {
    let forms = forms(for: .secretary)
    return [
      Region("head", "\(phaseLine())<ul class=\"required\">\(quorumLine(nil))</ul>"),
      Region("now", deskNow), Region("secret", secretDesk()), Region("election", electionPart()),
      Region("floor", "<section class=\"floor\">\(floorPart())\(listPart())</section>"),
      Region("orders", ordersPart(forms)), Region("tools", deskLinks), boardRegion,
    ]
  }

  private var deskNow: HTML {
    guard let voting = meeting.voting else {
      return meeting.results.last.map { showsResult ? resultPart($0) : .nothing } ?? .nothing
    }
    return "<section class=\"now\">\(votingPart(voting))\(handBallots(voting))</section>"
  }

  /// Votes that delegations give in the room, entered by hand; a meeting goes on without devices.
  func handBallots(_ voting: Voting) -> HTML {
    guard voting.method.keepsNames else { return reportForm(voting) }
    let members = roster.seats.map { seat -> HTML in
      "<option value=\"\(seat.member.code)\">\(name(seat.member))</option>"
    }
    // One key a member while the roll is called; after that nobody is called, and a key would vote
    // for whoever stands first in the list.
    let buttons = Vote.allCases.map { vote -> HTML in
      let key: HTML = voting.called == nil ? .nothing : " data-key=\"\(vote.key)\""
      let hint: HTML = voting.called == nil ? .nothing : " <kbd>\(vote.key)</kbd>"
      return """
        <button name="vote" value="\(vote.rawValue)" class="vote \(vote.letter)"\(key)>\
        \(words[vote])\(hint)</button>
        """
    }
    let choice: HTML =
      voting.called.map { member -> HTML in
        """
        <input type="hidden" name="member" value="\(member.code)">\
        <p class="answering">\(words[.rollCallNext]): <strong>\(name(member))</strong></p>
        """
      }
        ?? """
        <label>\(words[.fieldMember])<select name="member" required>\
        <option value="">…</option>\(each: members)</select></label>
        """
    let others: HTML =
      voting.called.map { member -> HTML in
        var none = form(.recordNoAnswer(from: member), under: nil)
        none.key = "0"
        var pass = form(.pass(member), under: nil)
        pass.key = "p"
        let mayPass = meeting.canPass(member, in: voting)
        return "\(none.html(self))\(mayPass ? pass.html(self) : .nothing)"
      } ?? .nothing
    return """
      <form method="post" action="\(base)/hand-ballot" class="hand">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <input type="hidden" name="voting" value="\(voting.number)">
      <fieldset><legend>\(words[.deskByHand])</legend>\(choice)<div class="acts">\(each: buttons)</div>
      </fieldset></form>\(others)
      """
  }

  /// Totals counted by tellers. Two officers count and enter by themselves; what differs is counted
  /// again.
  private func reportForm(_ voting: Voting) -> HTML {
    let fields: [(String, String)] = [
      ("in-favour", words[.voteInFavour]), ("against", words[.voteAgainst]),
      ("abstaining", words[.voteAbstaining]),
    ]
    func inputs(_ teller: Int) -> [HTML] {
      fields.map { field, label -> HTML in
        """
        <label>\(label)<input name="\(field)-\(teller)" type="number" min="0" max="\(roster.count)" \
        required inputmode="numeric" autocomplete="off"></label>
        """
      }
    }
    let tellers = (1...2).map { teller -> HTML in
      """
      <fieldset><legend>\(words[.tellerNumbered, ["number": .number(teller)]])</legend>\
      \(each: inputs(teller))</fieldset>
      """
    }
    return """
      <form method="post" action="\(base)/count" class="count">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <input type="hidden" name="voting" value="\(voting.number)">
      <p>\(words[.tellersNote])</p>\(each: tellers)
      <button class="main">\(words[.send])</button></form>
      """
  }

  private var deskLinks: HTML {
    """
    <section><h2>\(words[.navDesk])</h2><ul class="plain">
    <li><a class="button" href="\(base)/attendance">\(words[.navAttendance])</a></li>
    <li><a class="button" href="\(base)/passes">\(words[.passesTitle])</a></li>
    <li><a class="button" href="\(base)/documents">\(words[.navDocuments])</a></li>
    <li><a class="button" href="\(base)/minutes">\(words[.navMinutes])</a></li></ul></section>
    """
  }

  /// Who is in the room, one button a member and state.
  var attendancePage: HTML {
    let rows = roster.seats.map { seat -> HTML in
      let now = meeting.attendance[seat.member]
      let buttons = rules.attendances.map { attendance -> HTML in
        let label =
          switch attendance {
          case .present: words[.present]
          case .presentAndVoting: words[.presentAndVoting]
          case .absent: words[.absent]
          }
        return """
          <label><input type="radio" name="attendance:\(seat.member.code)" \
          value="\(attendance.rawValue)"\(now == attendance ? " checked" : "")>\(label)</label>
          """
      }
      return """
        <tr><th scope="row">\(name(seat.member))</th><td>\
        <fieldset class="row"><legend class="unseen">\(name(seat.member))</legend>\
        \(each: buttons)</fieldset></td></tr>
        """
    }
    return Layout.page(
      words[.navAttendance], words, kind: "attendance",
      nav: Layout.navigation(self, current: "desk"),
      """
      <h1>\(words[.navAttendance])</h1><ul class="required">\(quorumLine(nil))</ul>
      <form method="post" action="\(base)/attendance">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <p><button name="all" value="present">\(words[.allPresent])</button></p>
      <table class="attendance"><tbody>\(each: rows)</tbody></table>
      <p class="bottom"><button class="main">\(words[.save])</button></p></form>
      """)
  }
}
