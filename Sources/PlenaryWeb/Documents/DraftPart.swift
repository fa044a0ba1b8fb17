import PlenaryDocuments
import PlenaryLanguages
import PlenaryModel
import Procedure

/// What a draft's page has besides its text: other forms of it, what changed, and checks.
extension View {
  static let downloads: [(form: String, name: String)] = [
    ("docx", "Word"), ("html", "HTML"), ("xml", "Akoma Ntoso"), ("json", "JSON"), ("txt", "TXT"),
  ]

  func downloads(_ id: TextID) -> HTML {
    let symbol = FormFields.encoded(id.code)
    let links = View.downloads.map { form, name -> HTML in
      """
      <a href="\(root)/documents/file?text=\(symbol)&amp;form=\(form)" download>\(name)</a>
      """
    }
    return """
      <p class="downloads no-print"><b>\(words[.documentDownloads]):</b> \(each: links)</p>
      """
  }

  /// Links to what changed, and to the other texts before the body.
  func comparisons(_ proposal: ProposalState) -> HTML {
    let path = "\(root)/documents/comparison?text=\(FormFields.encoded(proposal.id.code))"
    let own: HTML =
      proposal.text == proposal.draft.text
      ? .nothing : "<li><a href=\"\(path)\">\(words[.documentAsIntroduced])</a></li>"
    let others = meeting.proposals.filter {
      $0.id != proposal.id && !$0.text.paragraphs.isEmpty
    }.map { other -> HTML in
      """
      <li><a href="\(path)&amp;with=\(FormFields.encoded(other.id.code))">\
      <bdi>\(other.id.code)</bdi></a> <span dir="auto">\(other.draft.title)</span></li>
      """
    }
    guard !own.text.isEmpty || !others.isEmpty else { return .nothing }
    return """
      <details class="no-print"><summary>\(words[.documentCompare])</summary>\
      <ul>\(own)\(each: others)</ul></details>
      """
  }

  /// What the checks of a draft found; in English, as the rules of drafting are.
  func checks(_ proposal: ProposalState, _ powers: [Power]) -> HTML {
    guard !proposal.text.paragraphs.isEmpty else { return .nothing }
    let titles = Dictionary(
      powers.map { ($0.action, rules.title(of: $0.action)) }, uniquingKeysWith: { $1 })
    let lint = DraftLint(knowledge: LintKnowledge(powers: powers, actionTitles: titles))
    let findings = lint.check(document(proposal, proposal.text))
      .filter { $0.rule != .openingNotEmphasised }
    let lines = findings.map { finding -> HTML in
      let basis: HTML = finding.basis.map { " (\($0))" } ?? .nothing
      return """
        <dt class="\(finding.severity.rawValue)">\(finding.place): \
        \(finding.severity.rawValue)</dt>\
        <dd>\(finding.why) \(finding.advice)\(basis)</dd>
        """
    }
    let content: HTML =
      lines.isEmpty
      ? "<p>\(words[.documentChecksNone])</p>"
      : "<dl class=\"findings\" lang=\"en\" dir=\"ltr\">\(each: lines)</dl>"
    return """
      <details class="checks"\(findings.contains { $0.severity >= .error } ? " open" : "")>\
      <summary>\(words[.documentChecks]) (\(words.number(findings.count)))</summary>\
      <p class="note">\(words[.documentChecksNote])</p>\(content)</details>
      """
  }

  /// Two texts side by side.
  func comparisonPage(_ comparison: Comparison, _ title: String, back id: TextID) -> HTML {
    let page = ComparisonPage(comparison)
    let path = "\(base)/documents?text=\(FormFields.encoded(id.code))"
    return Layout.page(
      "\(words[.documentCompare]) · \(id.code)", words, kind: "archive",
      nav: Layout.navigation(self, current: "documents"), styles: [Assets.documents],
      """
      <p class="phase"><a href="\(path)"><bdi>\(id.code)</bdi></a></p>
      <h1>\(words[.documentCompare])</h1>
      <p>\(title)</p>
      <div lang="en" dir="ltr">\(HTML(markup: page.digest))</div>
      <div class="comparison" dir="auto">\(HTML(markup: page.columns))</div>
      """)
  }
}
