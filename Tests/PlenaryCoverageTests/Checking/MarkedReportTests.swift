import PlenaryCoverage
import PlenaryModel
import Testing

@Suite("Reports with their claims marked")
struct MarkedReportTests {
  private func plain(_ html: Substring) -> String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text
  }

  /// Whether every element that is opened is closed, in order.
  private func isBalanced(_ html: String) -> Bool {
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { $0 != " " }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }

  @Test func theTextStaysAndEveryFindingHasItsPlace() {
    for block in CheckCases.all {
      for example in CheckCases.cases(block) {
        let review = CheckCases.review(example.text, day: example.day)
        let html = MarkedReport(review).html
        #expect(isBalanced(html), "\(html)")
        let body = html.split(separator: "<aside")[0]
        let text = example.text.replacing("'", with: "&#39;").replacing("\"", with: "&quot;")
        #expect(plain(body).contains(text), "\(example.text)")
        for number in review.findings.indices {
          #expect(html.contains("id=\"claim-r-\(number + 1)\""))
          #expect(html.contains("id=\"finding-r-\(number + 1)\""))
        }
      }
    }
  }

  @Test func nothingOfTheReportBecomesMarkup() {
    let text = """
      <script>alert("x")</script> The Third Committee approved the draft on North Korea by 111 votes to
      19 & 55 abstentions. <b onclick='x'>Cuba</b> voted against.
      """
    let report = PressReport(
      "\"><img src=x>", text: text, title: "<i>Title</i>", published: Day("2014-11-19"))
    let review = KnownFacts.check(KnownFacts.facts).check([report], with: Nations.press)
    let html = MarkedReport(review.reports[0]).html
    for part in ["<script", "<b ", "<i>", "<img", "onclick='"] { #expect(!html.contains(part)) }
    #expect(html.contains("&lt;script&gt;"))
    #expect(isBalanced(html))
  }

  @Test func writingFromRightToLeftStaysInItsPlace() {
    let text =
      "تقرير: The Third Committee approved the draft on North Korea by 111 votes to 19.\n\nשלום"
    let review = CheckCases.review(text, day: Day("2014-11-19"))
    let html = MarkedReport(review).html
    #expect(html.contains("dir=\"auto\"") && html.contains("<bdi lang=\"en\">"))
    #expect(html.contains("تقرير") && html.contains("<p>שלום</p>"))
  }

  @Test func aReportWithoutClaimsSaysSo() {
    let html = MarkedReport(CheckCases.review("It rained.", day: nil)).html
    #expect(html.contains("Nothing in this report could be checked."))
    #expect(!html.contains("<mark"))
  }
}
