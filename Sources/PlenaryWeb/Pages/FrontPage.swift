import PlenaryLanguages
import PlenaryModel
import Secretariat

/// The first page: the meetings there are, and the doors.
enum FrontPage {
  static func page(_ visit: Visit, _ organisation: Organisation) -> HTML {
    let words = visit.words
    let own = visit.passes.flatMap { pass -> [HTML] in
      organisation.meetings.filter { pass.admits(to: $0.id) }.map { notice in
        """
        <li><a class="button" href="/m/\(notice.id)/as/\(pass.capacity.pathName)">\
        \(notice.title) · \(words.name(of: pass))</a></li>
        """
      }
    }
    let meetings = organisation.meetings.map { notice -> HTML in
      """
      <li><a href="/m/\(notice.id)">\(notice.title)</a> <small>\(notice.place)\
      \(notice.place.isEmpty ? "" : " · ")\(notice.day.description)</small></li>
      """
    }
    let ownPart: HTML =
      own.isEmpty
      ? .nothing
      : "<section><h2>\(words[.frontYours])</h2><ul class=\"plain\">\(each: own)</ul></section>"
    let leave: HTML =
      visit.session == nil
      ? .nothing
      : """
      <form method="post" action="/leave"><input type="hidden" name="form-token" \
      value="\(visit.forgeryToken)"><button>\(words[.signOut])</button></form>
      """
    let officer = visit.passes.contains { $0.capacity.isOfficer && $0.meeting == nil }
    let desk: HTML =
      officer
      ? "<p><a class=\"button\" href=\"/secretariat\">\(words[.roomsTitle])</a></p>" : .nothing
    let archive: HTML =
      visit.house.archive == nil
      ? .nothing
      : "<section><h2><a href=\"/archive\">\(words[.archiveTitle])</a></h2></section>"
    let name = organisation.name.isEmpty ? "Plenary" : organisation.name
    return Layout.page(
      words[.navMeetings], words, kind: "front",
      """
      <h1>\(name)</h1>
      \(ownPart)\(desk)
      <section><h2>\(words[.navMeetings])</h2>\
      \(meetings.isEmpty ? "<p>\(words[.frontNone])</p>" : "<ul>\(each: meetings)</ul>")</section>
      \(archive)<section><h2><a href="/press">\(words[.pressTitle])</a></h2></section>
      \(codeForm(visit))
      \(signInForm(visit))
      \(leave)
      """)
  }

  static func codeForm(_ visit: Visit) -> HTML {
    """
    <section><h2>\(visit.words[.joinTitle])</h2>
    <form method="post" action="/join" class="join">
    <input type="hidden" name="form-token" value="\(visit.forgeryToken)">
    <label>\(visit.words[.joinShortCode])<input name="code" required autocomplete="off" \
    autocapitalize="characters" spellcheck="false" maxlength="20"></label>
    <button class="main">\(visit.words[.joinGo])</button></form></section>
    """
  }

  static func signInForm(_ visit: Visit) -> HTML {
    """
    <section><details><summary>\(visit.words[.signInOfficers])</summary>
    <form method="post" action="/sign-in">
    <input type="hidden" name="form-token" value="\(visit.forgeryToken)">
    <label>\(visit.words[.fieldName])<input name="name" required autocomplete="username" \
    maxlength="100"></label>
    <label>\(visit.words[.fieldPassword])<input name="password" type="password" required \
    autocomplete="current-password" maxlength="256"></label>
    <button>\(visit.words[.signIn])</button></form></details></section>
    """
  }

  /// A link was opened. Nothing happens until its button is pressed: programs that look at links
  /// before people do use up nothing.
  static func linkPage(_ visit: Visit, _ pass: Pass, token: String, notice: MeetingNotice?) -> HTML
  {
    let words = visit.words
    return Layout.page(
      words[.joinTitle], words, kind: "front",
      """
      <h1>\(words[.joinTitle])</h1>
      <p>\(notice?.title ?? words[.joinAllMeetings])</p>
      <p class="placard-name">\(words.name(of: pass))</p>
      <form method="post" action="/join"><input type="hidden" name="form-token" \
      value="\(visit.forgeryToken)"><input type="hidden" name="token" value="\(token)">
      <button class="main">\(words[.joinGo])</button></form>
      """)
  }
}

extension Words {
  /// What a pass is for.
  func name(of pass: Pass) -> String {
    switch pass.capacity {
    case .presidingOfficer: self[.rolePresidingOfficer]
    case .secretary: self[.roleSecretary]
    case .delegate(let member), .observer(let member?):
      pass.label.isEmpty
        ? MemberNames.name(of: member, in: language) ?? member.code : pass.label
    case .observer(nil): pass.label.isEmpty ? self[.roleObserver] : pass.label
    }
  }
}
