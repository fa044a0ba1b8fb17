import PlenaryLanguages
import PlenaryModel
import Secretariat

/// A refusal or an error, as a page.
enum ProblemPage {
  static func page(_ problem: Problem, _ words: Words, _ notice: MeetingNotice?) -> HTML {
    var rule = HTML.nothing
    var back: HTML = "<p><a href=\"/\">Plenary</a></p>"
    if problem.kind == "not-in-archive" {
      back = "<p><a href=\"/archive\">\(words[.archiveTitle])</a></p>"
    }
    if let notice {
      back = "<p><a href=\"/m/\(notice.id)\">\(notice.title)</a></p>"
      if let id = problem.rule {
        rule = "<p><a class=\"rule\" href=\"/m/\(notice.id)/rules/\(id.code)\">\(id.code)</a></p>"
      }
    }
    return Layout.page(
      problem.title, words, kind: "problem",
      """
      <section class="refusal" role="alert"><h1>\(problem.title)</h1>
      <p>\(problem.detail)</p>\(rule)</section>
      \(back)
      """)
  }
}
