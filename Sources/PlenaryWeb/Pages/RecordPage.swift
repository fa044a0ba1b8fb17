import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// The record of a meeting: the log in plain words, and its proof.
extension View {
  /// - Parameters:
  ///   - entries: those to show, newest first.
  ///   - total: how many there are.
  ///   - verification: what verifying it just now came to; nil when nobody asked.
  func recordPage(_ entries: [Entry], total: Int64, verification: Verification?) -> HTML {
    let lines = entries.map(line)
    let older: HTML =
      (entries.last?.sequence ?? 1) > 1
      ? """
      <p><a href="\(root)/record?before=\(entries.last?.sequence ?? 1)">\(words[.recordOlder])</a></p>
      """ : .nothing
    return Layout.page(
      words[.recordLog], words, kind: "record", nav: Layout.navigation(self, current: "record"),
      """
      <h1>\(words[.recordLog])</h1>
      <p>\(words[.recordEntries, ["count": .number(Int(total))]])</p>
      \(verificationPart(verification))
      <p class="acts"><a class="button" href="\(root)/record?verify=yes">\(words[.recordVerify])</a>
      <a class="button" href="\(root)/record.plenary" download>\(words[.recordDownload])</a>
      <a class="button" href="\(root)/votes.csv" download>\(words[.recordVotes]) CSV</a>
      <a class="button" href="\(root)/votes.json" download>\(words[.recordVotes]) JSON</a></p>
      <div class="scroll" tabindex="0" role="region" aria-label="\(words[.recordLog])">
      <table class="log"><thead><tr><th scope="col">\(words[.recordNumber])</th>
      <th scope="col">\(words[.recordTime])</th><th scope="col">\(words[.recordBy])</th>
      <th scope="col">\(words[.recordWhat])</th><th scope="col">\(words[.recordDevice])</th></tr></thead>
      <tbody>\(each: lines)</tbody></table></div>
      \(older)
      """)
  }

  private func verificationPart(_ verification: Verification?) -> HTML {
    guard let verification else { return .nothing }
    guard let finding = verification.finding else {
      let checkpoint: HTML =
        verification.checkpoint.map { " <code>\($0.tree.root.base64)</code>" } ?? .nothing
      return """
        <section class="result carried" role="status"><h2>\(words[.recordGenuine])</h2>
        <p>\(words[.recordVerified, ["count": .number(Int(verification.entryCount))]])\(checkpoint)</p>
        <p class="note">\(words[.recordTrustNote])</p></section>
        """
    }
    return """
      <section class="result lost" role="status"><h2>\(words[.recordNotGenuine])</h2>
      <p lang="en">\(finding.description)</p></section>
      """
  }

  private func line(_ entry: Entry) -> HTML {
    guard entry.sequence > 1, let event = try? Event(entry) else {
      return """
        <tr><td>\(entry.sequence)</td><td></td><td></td>\
        <td>\(words[.recordBegan])</td><td><code>\(entry.device)</code></td></tr>
        """
    }
    let (hour, minute, second) = event.at.timeOfDay
    let time =
      "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute):"
      + "\(second < 10 ? "0" : "")\(second)"
    let who: String =
      switch event.by {
      case .presidingOfficer: words[.rolePresidingOfficer]
      case .secretary: words[.roleSecretary]
      case .delegation(let member): name(member)
      }
    return """
      <tr><td>\(entry.sequence)</td><td><time datetime="\(event.at.description)">\(time)</time></td>\
      <td>\(who)</td><td>\(event.fact.sentence(in: rules, language: words.language))</td>\
      <td><code>\(entry.device)</code></td></tr>
      """
  }

  /// A rule as the institution's files state it.
  func rulePage(_ id: RuleID) -> HTML? {
    guard let citation = rules.citations[id] else { return nil }
    let also = citation.seeAlso.map { rule($0) }
    return Layout.page(
      citation.title, words, kind: "rule-page", nav: Layout.navigation(self, current: ""),
      """
      <article lang="en" dir="ltr"><h1>\(citation.title)</h1>
      <p><code>\(id.code)</code> · \(citation.source)</p>
      <p class="note">\(citation.checked.words)</p>
      \(citation.condition.isEmpty ? .nothing : "<p><b>When:</b> \(citation.condition)</p>")
      \(citation.effect.isEmpty ? .nothing : "<p><b>Then:</b> \(citation.effect)</p>")
      \(each: citation.notes.map { "<p>\($0)</p>" })
      \(also.isEmpty ? .nothing : "<p>\(also.joined(separator: " "))</p>")</article>
      """)
  }
}
