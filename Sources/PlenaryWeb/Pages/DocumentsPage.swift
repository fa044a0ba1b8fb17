import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// The texts before the body: with sponsors, with amendments in place, as they stand.
extension View {
  var documentsPage: HTML {
    let proposals = meeting.proposals.map { proposal -> HTML in
      let amendments = meeting.amendments.filter { $0.draft.to == proposal.id }
      let below = amendments.map { amendment -> HTML in
        """
        <li>\(link(to: amendment.id)) · \(name(amendment.mover)) · \
        \(words.status(amendment.status, of: amendment.id, in: rules))</li>
        """
      }
      return """
        <li><b>\(link(to: proposal.id))</b> <span dir="auto">\(proposal.draft.title)</span> · \
        \(words.status(proposal.status, in: rules))
        \(below.isEmpty ? .nothing : "<ul>\(each: below)</ul>")</li>
        """
    }
    let list: HTML =
      proposals.isEmpty
      ? "<p>\(words[.documentsNone])</p>" : "<ul class=\"documents\">\(each: proposals)</ul>"
    return Layout.page(
      words[.navDocuments], words, kind: "documents",
      nav: Layout.navigation(self, current: "documents"),
      "<h1>\(words[.navDocuments])</h1>\(list)\(introduceForm)")
  }

  private func link(to id: TextID) -> HTML {
    "<a href=\"\(base)/documents?text=\(FormFields.encoded(id.code))\"><bdi>\(id.code)</bdi></a>"
  }

  /// One text, or nil when there is none of that symbol.
  ///
  /// - Parameter powers: those of the body that drafts speak for.
  func documentPage(_ id: TextID, _ powers: [Power]) -> HTML? {
    if let proposal = meeting.proposal(id) { return page(of: proposal, powers) }
    if let amendment = meeting.amendment(id) { return page(of: amendment) }
    return nil
  }

  private func page(of proposal: ProposalState, _ powers: [Power]) -> HTML {
    let initial = proposal.sponsors.filter(\.isInitial).map { name($0.member) }
    let joined = proposal.sponsors.filter { !$0.isInitial }.map { name($0.member) }
    let amendments = meeting.amendments.filter { $0.draft.to == proposal.id }
    let changes = amendments.map { amendment -> HTML in
      """
      <section><h3>\(link(to: amendment.id)) <small>\(name(amendment.mover)) · \
      \(words.status(amendment.status, of: amendment.id, in: rules))</small></h3>
      \(amendment.status == .pending ? text(proposal.text, amendedBy: amendment.operations) : operations(amendment.operations))
      </section>
      """
    }
    let changed: HTML =
      proposal.isAmended ? "<p class=\"note\">\(words[.documentAmended])</p>" : .nothing
    return Layout.page(
      proposal.id.code, words, kind: "document",
      nav: Layout.navigation(self, current: "documents"), styles: [Assets.documents],
      """
      <h1><bdi>\(proposal.id.code)</bdi></h1>
      <p class="title" dir="auto">\(proposal.draft.title)</p>
      <p>\(words.status(proposal.status, in: rules))</p>
      <p><b>\(words[.documentSponsors]):</b> \(initial.joined(separator: words.listSeparator))\
      \(joined.isEmpty ? "" : " · \(words[.documentJoined]): \(joined.joined(separator: words.listSeparator))")</p>
      \(doubts(about: proposal))\(forecastLink(.proposal(proposal.id), proposal.status == .pending))
      <h2>\(words[.documentConsolidated])</h2>\(changed)
      \(text(proposal.text))\(downloads(proposal.id))\(comparisons(proposal))\(checks(proposal, powers))
      \(amendments.isEmpty ? .nothing : "<h2>\(words[.documentAmendments])</h2>\(each: changes)")
      \(amendForm(proposal))
      """)
  }

  /// Verbs beyond the body's powers, as the powers matrix has them.
  private func doubts(about proposal: ProposalState) -> HTML {
    guard let effect = meeting.effect(of: proposal.id), !effect.beyond.isEmpty else {
      return .nothing
    }
    return "<ul class=\"bad\">\(each: effect.beyond.map { "<li>\(rule($0.rule))</li>" })</ul>"
  }

  private func page(of amendment: AmendmentState) -> HTML {
    let sponsors = amendment.draft.sponsors.map { name($0) }
    let shown: HTML =
      meeting.proposal(amendment.draft.to).map { proposal in
        amendment.status == .pending
          ? text(proposal.text, amendedBy: amendment.operations) : operations(amendment.operations)
      } ?? operations(amendment.operations)
    return Layout.page(
      amendment.id.code, words, kind: "document",
      nav: Layout.navigation(self, current: "documents"),
      """
      <h1><bdi>\(amendment.id.code)</bdi></h1>
      <p>\(words[.documentAmendment]): \(link(to: amendment.draft.to)) · \
      \(words.status(amendment.status, of: amendment.id, in: rules))</p>
      <p><b>\(words[.documentSponsors]):</b> \
      \((sponsors.isEmpty ? [name(amendment.mover)] : sponsors).joined(separator: words.listSeparator))</p>
      \(forecastLink(.amendment(amendment.id), amendment.status == .pending))\(shown)
      """)
  }

  /// To what is expected of the vote on a text, before it and after.
  private func forecastLink(_ subject: Subject, _ isPending: Bool) -> HTML {
    guard hasArchive, isPending || meeting.lastResult(on: subject) != nil,
      let id = ForecastQuestion.text(of: subject)
    else { return .nothing }
    let path = "\(root)/forecast?text=\(FormFields.encoded(id.code))"
    return "<p><a href=\"\(path)\">\(words[.forecastTitle])</a></p>"
  }

  /// A new text: typed or pasted, a paragraph a line, operative ones numbered.
  private var introduceForm: HTML {
    guard let actor = capacity?.actor, actor.member != nil,
      meeting.inOrder(for: actor, at: moment).contains(where: {
        $0.command.order.name == .introduce
      })
    else { return .nothing }
    let draft = Order.introduce(ProposalDraft(id: "", title: "", sponsors: []))
    var form = form(draft, under: rules.proposals.sponsorsRule)
    form.fields = [
      .draftFile, .line("text", .fieldSymbol, isRequired: true),
      .line("title", .fieldTitle, isRequired: true), .paragraphs("paragraphs", .fieldText),
    ]
    return form.html(self)
  }

  /// An amendment: one operation a form, which is how most are; several are given by the API.
  private func amendForm(_ proposal: ProposalState) -> HTML {
    guard capacity?.actor?.member != nil, proposal.status == .pending,
      !proposal.text.paragraphs.isEmpty
    else { return .nothing }
    let choices = proposal.text.paragraphs.map { paragraph -> HTML in
      let number = proposal.text.displayNumber(of: paragraph.id) ?? 0
      let part =
        paragraph.part == .operative ? words[.documentOperative] : words[.documentPreambular]
      return """
        <option value="\(paragraph.id.code)">\(part) \(number): \
        \(String(paragraph.words.prefix(60)))</option>
        """
    }
    return """
      <details class="order"><summary>\(words[.amendMove])</summary>
      <form method="post" action="\(base)/amendments">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <input type="hidden" name="to" value="\(proposal.id.code)">
      <label>\(words[.fieldSymbol])<input name="text" required maxlength="100"></label>
      <label>\(words[.amendWhat])<select name="operation">
      <option value="delete">\(words[.amendDelete])</option>
      <option value="replace-words">\(words[.amendReplaceWords])</option>
      <option value="replace">\(words[.amendReplace])</option>
      <option value="insert-after">\(words[.amendInsertAfter])</option>
      <option value="append">\(words[.amendAppend])</option>
      <option value="instruction">\(words[.amendInWords])</option></select></label>
      <label>\(words[.documentParagraph])<select name="paragraph">\(each: choices)</select></label>
      <label>\(words[.amendOld])<textarea name="old" rows="2" dir="auto"></textarea></label>
      <label>\(words[.amendNew])<textarea name="new" rows="4" dir="auto"></textarea></label>
      <p><button class="main">\(words[.amendMove])</button> \(rule(rules.amendments.definitionRule))</p>
      </form></details>
      """
  }
}
