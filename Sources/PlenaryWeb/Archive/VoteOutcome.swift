import PlenaryArchive
import PlenaryLanguages
import PlenaryModel
import Procedure

/// What came of a vote: what was announced, what was said afterwards, and what the rules make of
/// it. The three stand apart, since each may be true while another is not.
extension ArchiveView {
  func outcomePart(_ vote: ArchivedVote) -> HTML {
    """
    <section><h2 id="announced">\
    \(words[.announcedTitle])</h2>\(announced(vote))\(statements(vote))</section>
    <section><h2 id="determination">\
    \(words[.determinationTitle])</h2>\(determined(vote))</section>
    """
  }

  private func announced(_ vote: ArchivedVote) -> HTML {
    let said = vote.first(\.announcedWords)
    let wordsOfSource: HTML = said.isEmpty ? .nothing : "<p>\(quoted(said))</p>"
    return "<p><b>\(words[vote.announced])</b></p>\(wordsOfSource)"
  }

  private func statements(_ vote: ArchivedVote) -> HTML {
    let lines = vote.statements.map { statement -> HTML in
      let name = name(statement.member, on: vote.day)
      let intended = statement.intended.map { choice -> HTML in
        "\(words[.intentionLine, ["member": .text(name), "vote": .words(words[choice])]])"
      }
      let said: HTML = statement.words.isEmpty ? .nothing : " \(quoted(statement.words))"
      return "<li>\(intended ?? "\(name):")\(said)</li>"
    }
    return lines.isEmpty ? .nothing : "<h3>\(words[.intentions])</h3><ul>\(each: lines)</ul>"
  }

  private func determined(_ vote: ArchivedVote) -> HTML {
    do throws(DecisionAtTheTime.Unknown) {
      let found = try decision(on: vote)
      let outcome = found.determination.outcome.words(in: found.rules, language: language)
      let sentences = found.determination.sentences(found.rule, language: language) {
        name($0, on: vote.day)
      }
      let differs: HTML =
        found.contradicts(vote.announced) == true
        ? "<p class=\"bad\"><b>\(words[.determinationContradicts])</b></p>" : .nothing
      let notSure: HTML =
        vote.precision == .day ? .nothing : "<p class=\"note\">\(words[.determinationDay])</p>"
      return """
        <p class="note">\(words[.determinationNote])</p>
        <p><b>\(outcome)</b></p>\(differs)
        <p>\(words[.determinationRule]) <span lang="en" dir="ltr">\(found.rule.title)</span> \
        <code dir="ltr">\(found.rule.id.code)</code></p>
        <ul>\(each: sentences.map { "<li>\($0)</li>" })</ul>\(unseated(found, vote))\(notes(found))\
        \(notSure)
        """
    } catch {
      return "<p>\(words[reason(error)])</p>"
    }
  }

  /// - Throws: why it cannot be told.
  func decision(
    on vote: ArchivedVote
  ) throws(DecisionAtTheTime.Unknown) -> DecisionAtTheTime.Decision {
    guard let institution else { throw .rulesUnknown("") }
    var decisions = DecisionAtTheTime(institution)
    return try decisions.decision(on: vote, in: contents)
  }

  private func reason(_ unknown: DecisionAtTheTime.Unknown) -> ArchiveText {
    switch unknown {
    case .rulesUnknown: .determinationNoRules
    case .noNames: .determinationNoNames
    case .noTotals: .determinationNoTotals
    case .withoutVote: .determinationWithoutVote
    }
  }

  private func unseated(_ found: DecisionAtTheTime.Decision, _ vote: ArchivedVote) -> HTML {
    guard !found.unseated.isEmpty else { return .nothing }
    let names = found.unseated.map { name($0, on: vote.day) }
    return "<p class=\"bad\">\(words[.determinationUnseated, ["members": .list(names)]])</p>"
  }

  /// What the sources do not say and the rule depends on.
  private func notes(_ found: DecisionAtTheTime.Decision) -> HTML {
    if let important = found.important {
      let reached =
        words[important.outcome.isAdopted ? .twoThirdsReached : .twoThirdsMissed]
      return "<p class=\"note\">\(words.together(words[.determinationTwoThirds], reached))</p>"
    }
    if found.rule.vetoGroup != nil {
      return "<p class=\"note\">\(words[.determinationProcedural])</p>"
    }
    return .nothing
  }
}
