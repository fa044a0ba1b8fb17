import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import Procedure
import SecretBallot
import Secretariat

/// Secret ballots as each role sees them.
extension View {
  /// What everybody sees of a secret ballot.
  func secretPart() -> HTML {
    guard let ballot, !ballot.isOver else { return .nothing }
    let state: String =
      switch ballot.phase {
      case .prepared, .issuing: words[.ballotSecretWait]
      case .casting: words[.ballotSecretCastingOpen]
      case .closing, .closed, .abandoned: words[.votingClosed]
      }
    return """
      <section class="secret"><h2>\(words[.ballotSecretTitle])</h2>
      <p class="state" data-announce="\(words[.ballotSecretTitle]): \(state)"><b>\(state)</b></p>
      <p>\(words[.ballotSecretIssued, ["count": .number(ballot.issued.count)]]) / \
      \(ballot.electors.count)</p>
      <p>\(words[.ballotSecretFingerprint])<br><code>\(ballot.ballot.key.fingerprint)</code></p>
      <details><summary>\(words[.ballotSecretTakenBy])</summary><p>\(takers(of: ballot))</p></details>
      <p class="note"><a href="\(root)/secret">\(words[.ballotSecretNote])</a></p></section>
      """
  }

  /// The delegate's side: takes a ballot while they are given out, and casts it when that is over.
  /// Everything that would link him to it happens on his device.
  func secretBallotPart(_ member: MemberID) -> HTML {
    guard let ballot, ballot.electors.contains(member.code) else { return secretPart() }
    let data: HTML = """
      data-secret="\(ballot.id)" data-key-der="\(ballot.key)" data-token="\(base)/secret/token" \
      data-cast="\(root)/secret/cast" data-form-token="\(formToken)" \
      data-done="\(words[.ballotSecretCastDone, ["receipt": .text("…")]])" \
      data-held="\(words[.ballotSecretHeld])" data-missing="\(words[.ballotSecretMissing])" \
      data-empty="\(words[.ballotSecretEmpty])" data-both="\(words[.ballotSecretBoth])"
      """
    switch ballot.phase {
    case .prepared, .issuing:
      let isIssued = ballot.issued.contains(member.code)
      return """
        \(secretPart())
        <section \(data)><p class="receipt" data-secret-state></p>
        <noscript><p class="note">\(words[.ballotSecretNeedsScript])</p></noscript>
        <button type="button" class="main" data-secret-take\(isIssued ? " data-issued" : "")>\
        \(words[.ballotSecretJoin])</button></section>
        """
    case .casting:
      return """
        \(secretPart())
        <section \(data)><form data-secret-form>\(choices(ballot.subject))
        <label><input type="checkbox" name="blank" value="yes"> \(words[.ballotBlank])</label>
        <button class="main">\(words[.ballotSecretCast])</button></form>
        <p class="receipt" data-secret-state></p></section>
        """
    case .closing: return secretPart()
    case .closed: return "<p><a href=\"\(root)/secret\">\(words[.ballotSecretPapers])</a></p>"
    case .abandoned: return .nothing
    }
  }

  /// Who was given a ballot is public: whoever is named and did not ask for one protests.
  private func takers(of ballot: BallotStatus) -> String {
    let names = ballot.issued.map { name(MemberID($0)) }.sorted {
      words.language.sortKey(of: $0) < words.language.sortKey(of: $1)
    }
    return names.isEmpty ? words[.nobody] : names.joined(separator: words.listSeparator)
  }

  private func choices(_ subject: BallotSubject) -> HTML {
    switch subject {
    case .question(let question, let answers):
      let radios = answers.compactMap { Vote(rawValue: $0) }.map { vote -> HTML in
        """
        <label><input type="radio" name="choice" value="\(vote.rawValue)">\(words[vote])</label>
        """
      }
      return "<fieldset><legend>\(question)</legend>\(each: radios)</fieldset>"
    case .election(let post, let places, let candidates, _):
      let legend = "\(post): \(words[.ballotSecretChoose, ["count": .number(places)]])"
      guard let candidates else {
        return """
          <label>\(legend)<textarea name="names" rows="\(min(places, 8))" dir="auto"></textarea></label>
          """
      }
      let kind = places == 1 ? "radio" : "checkbox"
      let inputs = candidates.map { name -> HTML in
        "<label dir=\"auto\"><input type=\"\(kind)\" name=\"choice\" value=\"\(name)\">\(name)</label>"
      }
      return
        "<fieldset data-most=\"\(places)\"><legend>\(legend)</legend>\(each: inputs)</fieldset>"
    }
  }

  /// The desk's side: prepares, opens casting, closes.
  func secretDesk() -> HTML {
    var acts: [(String, String)] = []
    switch ballot?.phase {
    case nil, .closed?, .abandoned?:
      // Published, and the server stopped before the meeting was told.
      if let ballot, ballot.phase == .closed, !ballot.isCounted,
        meeting.dueBallot == ballot.due
      {
        // Another one, where the meeting will not have this count.
        acts = [
          ("close", words[.ballotSecretCountAgain]), ("prepare", words[.ballotSecretPrepare]),
        ]
      } else if meeting.dueBallot != nil {
        acts = [("prepare", words[.ballotSecretPrepare])]
      }
    case .prepared?, .issuing?:
      acts = [("open", words[.ballotSecretOpenCasting]), ("abandon", words[.ballotSecretAbandon])]
    case .casting?, .closing?:
      acts = [("close", words[.ballotSecretClose]), ("abandon", words[.ballotSecretAbandon])]
    }
    let forms = acts.map { act, label -> HTML in
      """
      <form method="post" action="\(base)/secret/\(act)">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <button\(act == "abandon" ? .nothing : " class=\"main\"")>\(label)</button></form>
      """
    }
    let paper: HTML =
      meeting.election.map { $0.awaitsBallot ? paperCount($0) : .nothing } ?? .nothing
    guard !forms.isEmpty || paper != .nothing else { return .nothing }
    return "\(secretPart())<div class=\"acts\">\(each: forms)</div>\(paper)"
  }

  /// What a secret ballot keeps secret, from whom, and what trust remains; and the papers of the last.
  var secretPage: HTML {
    Layout.page(
      words[.ballotSecretTitle], words, kind: "secret-page",
      nav: Layout.navigation(self, current: ""), scripts: [Assets.blindBallot, Assets.secret],
      """
      <article><h1>\(words[.ballotSecretTitle])</h1>
      <ol>\(each: words.secretBallotExplained.map { "<li>\($0)</li>" })</ol></article>
      \(publishedPapers)
      """)
  }

  /// Every paper of the last ballot; the script marks the one of the device.
  private var publishedPapers: HTML {
    guard let ballot, let closed = ballot.closed else { return .nothing }
    let rows = closed.papers.map { counted -> HTML in
      let paper = counted.paper
      let choices = paper.choices.map { choice in
        Vote(rawValue: choice).map { words[$0] } ?? choice
      }
      let line =
        choices.isEmpty ? words[.ballotBlank] : choices.joined(separator: words.listSeparator)
      let token = Token.base64(paper.token.random)
      let written = JSONValue.array(([token] + paper.choices).map { .string($0) }).text()
      return """
        <tr data-paper="\(written)"><th scope="row"><code>\(token)</code></th><td dir="auto">\(line)</td>\
        <td>\(counted.isValid ? "" : words[.ballotInvalid])</td></tr>
        """
    }
    let question: String =
      switch ballot.subject {
      case .question(let question, _): question
      case .election(let post, _, _, _): post
      }
    return """
      <section data-papers="\(ballot.id)" data-own="\(words[.ballotSecretOwnPaper])" \
      data-found="\(words[.ballotSecretOwnFound])" data-lost="\(words[.ballotSecretOwnMissing])">
      <h2>\(words[.ballotSecretPapers])</h2><p dir="auto">\(question) · <code>\(ballot.id)</code></p>
      <p>\(words[.ballotSecretFingerprint])<br><code>\(ballot.ballot.key.fingerprint)</code></p>
      <p>\(words[.ballotSecretTakenBy]): \(takers(of: ballot))</p>
      <p class="receipt" data-own-state></p>
      <div class="scroll" tabindex="0" role="region" aria-label="\(words[.ballotSecretPapers])">
      <table><tbody>\(each: rows)</tbody></table></div></section>
      """
  }
}

extension Words {
  var secretBallotExplained: [String] {
    [
      self[.secretKept], self[.secretPublic], self[.secretTrustIssuer], self[.secretTrustTiming],
      self[.secretTrustDisk], self[.secretReceipt],
    ]
  }
}
