import Testing

@testable import PlenaryDocuments

@Suite struct OpeningTests {
  @Test func openingsAreReadWithWhatStandsRoundThem() {
    let table = """
      Also strongly urges States | urges | finite | 3
      Urges, once again, all | urges | finite | 5
      Deeply concerned also at | | participle | 3
      Expressing its grave and continuing concern at | expresses concern | participle | 6
      Notes with appreciation the | notes with appreciation | finite | 3
      Takes note also of | takes note | finite | 3
      We call upon all | calls upon | plural | 3
      Condemns in the strongest terms the | condemns | finite | 5
      In this regard, requests the | requests | finite | 5
      Reiterates its request to | reiterates its request | finite | 3
      Having considered the report | considers | participle | 2
      “Recalling the | recalls | participle | 2
      """
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { String($0).trimmingBlanks }
      let opening = Opening.read(RichText(columns[0]))
      #expect(opening?.verb.name == columns[1], "\(line)")
      #expect(opening?.form.rawValue == columns[2], "\(line)")
      #expect(opening.map { "\($0.length)" } == columns[3], "\(line)")
    }
    #expect(Opening.read(RichText("The lamps are lit")) == nil)
    #expect(Opening.read(RichText("")) == nil)
  }

  @Test func noFormOfAVerbHasTwoMeanings() {
    var seen: [String: OpeningVerb] = [:]
    for verb in OpeningVerbs.all where !verb.name.isEmpty {
      #expect(
        seen.updateValue(verb, forKey: verb.name) == nil || verb.name == "considers"
          || verb.name == "reviews", "\(verb.name)")
    }
  }

  @Test func wordsAreCutWhereReadersCutThem() {
    let cases = [
      (
        "The Secretary-General’s report, A/RES/77/226.",
        "The|Secretary-General's|report|,|A/RES/77/226|."
      ),
      ("866,865,700 dollars (1.5 °C)", "866,865,700|dollars|(|1.5|°|C|)"),
      ("秘书长", "秘|书|长"), ("non‑stop \u{200E}end", "non-stop|end"), (" , ", ","), ("", ""),
    ]
    for (text, expected) in cases {
      #expect(RichText(text).wordList.map(\.spelling).joined(separator: "|") == expected)
    }
  }

  @Test func placesAreThoseOfThePlainText() {
    let text = Draft.words("*Notes* — the “lamps”{note} of Ålesund")
    for word in text.wordList where word.footnote == nil {
      #expect(text.plain.bytes(word.place) == word.text)
    }
  }
}
