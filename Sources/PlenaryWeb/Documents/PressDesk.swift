import InstitutionFiles
import PlenaryArchive
import PlenaryCoverage
import PlenaryLanguages
import PlenaryModel

/// Reads reports for everybody who asks; the tables of names are made once.
actor PressDesk {
  private var reader: PressReader?

  func reader(of institution: Institution) -> PressReader {
    if let reader { return reader }
    let made = PressReader(institution)
    reader = made
    return made
  }
}

/// The page on which a person pastes reports and reads what the record says of them.
struct PressPages {
  /// So many reports at once, and so long each: more is for the command line.
  static let greatestNumber = 3
  static let greatestLength = 30_000

  let words: Words
  let formToken: String
  let hasArchive: Bool

  /// What somebody pasted.
  struct Pasted: Sendable {
    var name: String
    var published: String
    var text: String
  }

  func page(_ pasted: [Pasted], _ review: PressReview? = nil, _ facts: RecordedFacts? = nil) -> HTML
  {
    let result: HTML =
      review.map { review in
        let reports = review.reports.map { HTML(markup: MarkedReport($0, labels: labels).html) }
        let account = FusedAccount(review, facts: facts ?? RecordedFacts(votes: [])).text
        return """
          <section id="result"><h2>\(words[.pressResult])</h2>\
          \(each: reports)</section>
          <section><h2>\(words[.pressAccount])</h2>\
          <pre class="account" lang="en" dir="ltr">\(account)</pre></section>
          """
      } ?? .nothing
    let note = words[hasArchive ? .pressNote : .pressNoArchive]
    return Layout.page(
      words[.pressTitle], words, kind: "archive", nav: ArchiveView.navigation(words),
      styles: [Assets.archive, Assets.documents],
      """
      <h1>\(words[.pressTitle])</h1>
      <p>\(words[.pressIntroduction])</p><p class="note">\(note)</p>
      \(result)
      <form method="post" action="/press" class="press no-print">
      <input type="hidden" name="form-token" value="\(formToken)">
      \(each: (0..<PressPages.greatestNumber).map { fields($0, pasted) })
      <p><button class="main">\(words[.pressCheck])</button></p></form>
      """)
  }

  private func fields(_ place: Int, _ pasted: [Pasted]) -> HTML {
    let known = place < pasted.count ? pasted[place] : Pasted(name: "", published: "", text: "")
    let number = words[.pressReport, ["number": .number(place + 1)]]
    return """
      <fieldset><legend>\(number)</legend>
      <label>\(words[.pressPublisher])<input name="name-\(place)" maxlength="200" \
      value="\(known.name)"></label>
      <label>\(words[.pressPublished])<input name="published-\(place)" maxlength="10" \
      placeholder="2014-11-19" pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}" dir="ltr" \
      value="\(known.published)"></label>
      <label>\(words[.pressText])<textarea name="text-\(place)" rows="8" dir="auto" \
      maxlength="\(PressPages.greatestLength)">\(known.text)</textarea></label></fieldset>
      """
  }
}
