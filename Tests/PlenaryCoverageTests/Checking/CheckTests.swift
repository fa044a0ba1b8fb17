import Foundation
import PlenaryCoverage
import PlenaryModel
import PlenaryTesting
import Testing

@Suite("Reports against the record")
struct CheckTests {
  @Test(arguments: CheckCases.all)
  func everyReportGetsTheVerdictsOfTheRecord(block: String) {
    let cases = CheckCases.cases(block)
    #expect(cases.count >= 10)
    for example in cases {
      let review = CheckCases.review(example.text, day: example.day)
      let written = CheckCases.written(review)
      #expect(written == example.findings.filter { $0 != "none" }, "\(example.text)")
    }
  }

  @Test func everyFindingQuotesAPlaceOfTheText() {
    for block in CheckCases.all {
      for example in CheckCases.cases(block) {
        let length = example.text.unicodeScalars.count
        for finding in CheckCases.review(example.text, day: example.day).findings {
          #expect(finding.span.end <= length && finding.span.length > 0)
          #expect(!finding.why.isEmpty && !finding.said.isEmpty)
          #expect(
            finding.verdict != .mismatch || finding.fact != nil || finding.subject == .members)
        }
      }
    }
  }

  /// What the texts beside the project must get; the verdicts are those of their `truth`.
  @Test func theTruthOfThePressCases() throws {
    let expected: [String: [String]] = [
      "d05": [
        "match A/C.3/69/L.28/Rev.1", "co-sponsors match", "margin match", "next stage match",
      ],
      "d06": [
        "match S/PV.7353", "match A/RES/69/188", "match A/HRC/RES/25/25",
        "abstaining mismatch A/RES/69/188", "abstaining mismatch A/HRC/RES/25/25",
      ],
      "d07": ["match S/PV.7353", "rule match"],
      "d08": ["match A/RES/ES-11/1", "legal force match"],
      "d09": [
        "match A/RES/ES-11/1", "list of those against omission A/RES/ES-11/1",
        "CUB mismatch A/RES/ES-11/1",
      ],
      "d10": [
        "match A/RES/ES-10/21", "match A/ES-10/L.26", "members match", "threshold match",
      ],
      "d11": [
        "match A/RES/ES-10/21", "IRQ later_intention A/RES/ES-10/21",
        "in favour later_intention A/RES/ES-10/21", "abstaining later_intention A/RES/ES-10/21",
        "threshold match",
      ],
      "d12": ["match S/2024/173", "veto match", "rule match"],
      "d18": ["margin match", "legal force match", "members match"],
      "d19": ["match S/2014/348", "veto match", "veto match", "members match"],
      "d20": [
        "match A/RES/70/172", "occasion transplanted A/C.3/69/L.63",
        "body wrong_stage A/C.3/69/L.63",
      ],
    ]
    guard let folder = Nations.data("press") else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      guard let lines = expected[String(name.prefix(3))] else { continue }
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
      let source = object["source"] as? [String: Any]
      let report = PressReport(
        "r", text: object["text"] as? String ?? "",
        published: (source?["published"] as? String).flatMap { Day($0) },
        address: source?["url"] as? String)
      let review = KnownFacts.check(KnownFacts.facts).check([report], with: Nations.press)
      #expect(CheckCases.written(review.reports[0]) == lines, "\(name)")
    }
  }

  @Test func aReportOfNoonIsNotWrongAboutTheAfternoon() {
    let text = """
      The Third Committee rejected Cuba's amendment on North Korea by 77 votes to 40, with 50
      abstentions. It was the only vote on North Korea.
      """
    let noon = PressReport(
      "noon", text: text, published: Day("2014-11-18"),
      asOf: Moment("2014-11-18T12:30:00-05:00"))
    let review = KnownFacts.check(KnownFacts.facts).check([noon], with: Nations.press)
    #expect(review.reports[0].corrections.isEmpty)
    #expect(review.events.map(\.fact?.id) == ["A/C.3/69/L.63"])
  }

  @Test func aVoteThatIsStillToComeIsNotWhatAReportTells() {
    // The figures of December stand in no report of November.
    let text = "The General Assembly adopted the resolution on North Korea by 116-20-53."
    let early = CheckCases.review(text, day: Day("2014-12-01"))
    #expect(!early.findings.contains { $0.fact == "A/RES/69/188" })
    let late = CheckCases.review(text, day: Day("2014-12-19"))
    #expect(late.findings.contains { $0.fact == "A/RES/69/188" && $0.verdict == .match })
  }

  @Test func aSumThatFitsConfirmsNothing() {
    let text = """
      The Third Committee approved the draft on North Korea by 112 votes to 18, with 55 abstentions.
      """
    let review = CheckCases.review(text, day: Day("2014-11-19"))
    let wrong = review.corrections.filter { $0.verdict == .mismatch }
    #expect(wrong.count == 2)
    #expect(wrong.allSatisfy { $0.why.contains("confirms nothing") })
  }

  @Test func withoutARecordNothingIsConfirmedAndTheArithmeticStillSpeaks() {
    let text = """
      The Security Council adopted the resolution by 8 votes to 2, with 5 abstentions. The General
      Assembly adopted another resolution by 150 votes to 40, with 30 abstentions.
      """
    let check = KnownFacts.check(RecordedFacts(memberships: ["GA": 193]))
    let review = check.check([PressReport("r", text: text)], with: Nations.press).reports[0]
    #expect(!review.findings.contains { $0.verdict == .match })
    let alerts = review.findings.filter { $0.verdict == .arithmetic }
    #expect(
      alerts.map(\.why).contains {
        $0.contains("8 votes are fewer than the 9 that are needed (Charter")
      })
    #expect(alerts.map(\.why).contains { $0.contains("220 votes are more than the 193") })
  }

  @Test func whatTheCouncilNeedsIsAskedOfTheRulesOfTheDay() {
    let text = "The Security Council adopted the resolution by 8 votes to none, with 3 abstentions."
    let check = KnownFacts.check(RecordedFacts())
    let alerts = ["1950-06-28", "2014-06-28"].map { day in
      check.check([PressReport("r", text: text, published: Day(day))], with: Nations.press)
        .reports[0].findings.filter { $0.verdict == .arithmetic }.map(\.why)
    }
    #expect(!alerts[0].contains { $0.contains("fewer than") })
    #expect(alerts[1].contains { $0.contains("fewer than the 9 that are needed") })
  }

  @Test func noTextMakesTheCheckFail() {
    var random = SplitMix64(seed: 20_141_118)
    let all = CheckCases.cases(CheckCases.stages + "\n\n" + CheckCases.occasions)
    let start = ContinuousClock.now
    for example in all {
      for _ in 0..<6 {
        var bytes = Array(example.text.utf8)
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + 12))
          default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
          }
        }
        let review = CheckCases.review(String(decoding: bytes, as: UTF8.self), day: example.day)
        #expect(MarkedReport(review).html.hasSuffix("</article>\n"))
      }
    }
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func aBookOfVotesIsCutAndSaysSo() {
    let text = (0..<900).map {
      "The Third Committee approved draft \($0) on 3 May 2011 by \(90 + $0 % 60) votes to \($0 % 37)."
    }.joined(separator: "\n\n")
    let start = ContinuousClock.now
    let review = CheckCases.review(text, day: nil)
    #expect(review.findings.count < 20_000)
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
