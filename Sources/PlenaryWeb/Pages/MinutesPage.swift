import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// A summary record drafted from the log.
extension View {
  func minutesPage(_ minutes: Minutes) -> HTML {
    let present = minutes.present.map { name($0) }
    let attendance: HTML =
      present.isEmpty
      ? "<p>\(words[.minutesPresumed])</p>"
      : "<p>\(present.joined(separator: words.listSeparator)).</p>"
    let annexes = minutes.annexes.map { number -> HTML in
      let result = meeting.results[number - 1]
      return """
        <section class="annex"><h3>\(words[.minutesAnnex, ["number": .number(number)]]): \
        \(title(of: result.subject))</h3>\(rollCallLists(result))</section>
        """
    }
    return Layout.page(
      words[.minutesDraft], words, kind: "minutes",
      nav: Layout.navigation(self, current: "minutes"),
      """
      <article><header class="masthead"><p>\(rules.body.name)</p><h1>\(words[.minutesDraft])</h1>
      <p>\(notice.title) · \(notice.place) · \(notice.day.description)</p></header>
      <p class="note">\(words[.minutesNote])</p>
      <h2>\(words[.navAttendance])</h2>\(attendance)
      <h2>\(words[.minutesProceedings])</h2>\(proceedings(minutes.proceedings))
      \(addedPart(minutes.added))
      \(annexes.isEmpty ? .nothing : "<h2>\(words[.minutesAnnexes])</h2>\(each: annexes)")
      </article>
      <p class="no-print"><button type="button" data-print hidden data-needs-script>\
      \(words[.minutesPrint])</button></p>
      """)
  }

  private func addedPart(_ added: String) -> HTML {
    let paragraphs = added.split(whereSeparator: \.isNewline).map {
      "<p dir=\"auto\">\($0)</p>" as HTML
    }
    let shown: HTML =
      paragraphs.isEmpty
      ? .nothing
      : "<section class=\"added\"><h2>\(words[.minutesEdited])</h2>\(each: paragraphs)</section>"
    guard capacity?.isOfficer == true else { return shown }
    return """
      \(shown)<form method="post" action="\(base)/minutes" class="no-print">
      <input type="hidden" name="form-token" value="\(formToken)">
      <label>\(words[.minutesAdd])<textarea name="text" rows="8" dir="auto" \
      maxlength="\(Visit.greatestMinutes)">\(added)</textarea></label>
      <button>\(words[.save])</button></form>
      """
  }

  /// What happened, in paragraphs with numbers as in a summary record.
  private func proceedings(_ events: [Event]) -> HTML {
    var paragraphs: [HTML] = []
    var lastClock = ""
    for event in events {
      let (hour, minute, _) = event.at.timeOfDay
      let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
      let time: HTML = clock == lastClock ? .nothing : "<time>\(clock)</time> "
      lastClock = clock
      paragraphs.append("<li>\(time)\(sentence(event))</li>")
    }
    return "<ol class=\"proceedings\">\(each: paragraphs)</ol>"
  }

  private func sentence(_ event: Event) -> HTML {
    guard case .resultAnnounced(let subject, let tally, let outcome) = event.fact else {
      return "\(event.fact.sentence(in: rules, language: words.language))"
    }
    let index = meeting.results.lastIndex {
      $0.subject == subject && $0.announced == event.at && $0.tally == tally
    }
    let annex: HTML =
      index.map { index -> HTML in
        meeting.results[index].ballots.isEmpty
          ? .nothing : " (\(words[.minutesAnnex, ["number": .number(index + 1)]]))"
      } ?? .nothing
    return """
      <b>\(title(of: subject)): \(self.outcome(outcome, on: subject))</b>, \
      \(words[.minutesTally, [
        "for": .number(tally.all.inFavour), "against": .number(tally.all.against),
        "abstaining": .number(tally.all.abstaining),
      ]])\(annex).
      """
  }
}
