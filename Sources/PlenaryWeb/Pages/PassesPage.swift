import HTTPTypes
import HummingbirdCore
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// Who was given leave to take part; links, codes and QR codes to give out.
extension View {
  func passesPage(
    _ organisation: Organisation, new: [Registrar.Issued], _ visit: Visit
  ) -> HTML {
    let cards = new.map { card($0, visit) }
    let fresh: HTML =
      new.isEmpty
      ? .nothing
      : """
      <section><h2>\(words[.passesNew])</h2><p>\(words[.passesNewNote])</p>
      <div class="cards">\(each: cards)</div></section>
      """
    let rows = organisation.passes(for: notice.id).map { issued -> HTML in
      """
      <tr><th scope="row">\(name(of: issued.pass))</th>
      <td>\(words[.passesDevices, ["count": .number(issued.devices.count)]]) \
      \(each: issued.devices.map { "<code>\($0)</code> " })</td>
      <td>\(act("reissue", words[.passesReissue], issued.pass.id))\
      \(act("revoke", words[.passesRevoke], issued.pass.id))</td></tr>
      """
    }
    let members = roster.seats.map { seat -> HTML in
      "<option value=\"seat-\(seat.member.code)\">\(name(seat.member))</option>"
    }
    let observers = roster.observers.map { observer -> HTML in
      "<option value=\"observer-\(observer.id.code)\">\(observer.name)</option>"
    }
    return Layout.page(
      words[.passesTitle], words, kind: "passes", nav: Layout.navigation(self, current: "desk"),
      """
      <h1>\(words[.passesTitle])</h1>
      \(fresh)
      <section class="acts">\(act("issue-all", words[.passesIssueAll], ""))
      <form method="post" action="\(base)/passes">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="act" value="issue">
      <label>\(words[.passesFor])<select name="capacity">
      <option value="secretary">\(words[.roleSecretary])</option>
      <option value="chair">\(words[.rolePresidingOfficer])</option>
      <option value="observer">\(words[.roleObserver])</option>
      \(each: members)\(each: observers)</select></label>
      <button>\(words[.passesIssue])</button></form></section>
      \(visit.passwordForm(action: "\(base)/password"))
      <div class="scroll" tabindex="0" role="region" aria-label="\(words[.passesTitle])">
      <table><tbody>\(each: rows)</tbody></table></div>
      """)
  }

  /// For whom a pass is, in the reader's language; where the label says more than a member's name, the
  /// label.
  private func name(of pass: Pass) -> String {
    guard let member = pass.capacity.actor?.member, pass.label == roster.name(of: member) else {
      return words.name(of: pass)
    }
    return name(member)
  }

  private func act(_ act: String, _ label: String, _ pass: String) -> HTML {
    """
    <form method="post" action="\(base)/passes" class="inline">
    <input type="hidden" name="form-token" value="\(formToken)">
    <input type="hidden" name="act" value="\(act)"><input type="hidden" name="pass" value="\(pass)">
    <button>\(label)</button></form>
    """
  }

  /// A card to print or to show: whoever has it takes the seat.
  private func card(_ issued: Registrar.Issued, _ visit: Visit) -> HTML {
    let link = "\(visit.origin)/join/\(issued.token)"
    let name = name(of: issued.pass)
    return """
      <article class="card"><h3>\(name)</h3>
      \(QRCode.picture(of: link, title: words[.joinScan]))
      <p class="code">\(issued.code.prefix(4))-\(issued.code.dropFirst(4))</p>
      <p><a href="\(link)">\(link)</a></p></article>
      """
  }
}

extension Visit {
  /// How the visitor reached the server, for links that others follow the same way.
  var origin: String {
    server.publicOrigin
      ?? "\(server.isSecure ? "https" : "http")://\(request.head.authority ?? "localhost")"
  }
}
