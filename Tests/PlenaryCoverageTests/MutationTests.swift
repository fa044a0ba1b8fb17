import PlenaryCoverage
import PlenaryModel
import PlenaryTesting
import Testing

@Suite("Coverage under bad input")
struct MutationTests {
  /// Bytes changed, cut and doubled at random: whatever comes of it, spans stay in the text.
  @Test func noMutationOfATextBreaksTheReaders() {
    var random = SplitMix64(seed: 20_231_027)
    let texts =
      VoteCases.cases(VoteCases.reports).map(\.text) + [RollCallTests.record]
      + VoteCases.cases(VoteCases.twists).map(\.text)
    for round in 0..<400 {
      var bytes = Array(texts[round % texts.count].utf8)
      for _ in 0..<1 + random.below(12) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        default: bytes = Array(bytes[..<place])
        }
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func check(_ text: String) {
    let count = text.unicodeScalars.count
    let reading = Nations.press.read(text, published: Nations.published)
    for claim in reading.claims { #expect(claim.span.start >= 0 && claim.span.end <= count) }
    for vote in Nations.rollCalls.read(text, published: Nations.published).votes {
      #expect(vote.span.end <= count)
      for voter in vote.lists.values.joined() { #expect(voter.span.end <= count) }
    }
  }

  @Test func longAndDenseTextsTakeTimeInProportion() {
    let dense: [String] = [
      String(repeating: "(", count: 20_000), String(repeating: "China, ", count: 5_000),
      String(repeating: "12 in favour, ", count: 3_000),
      String(repeating: "vetoed by ", count: 3_000),
      String(repeating: "1-", count: 10_000), String(repeating: "only ", count: 8_000),
      String(repeating: "In favour:\n", count: 4_000), String(repeating: "\u{301}", count: 20_000),
      String(repeating: "voted to ", count: 4_000), String(repeating: "“", count: 10_000),
    ]
    let clock = ContinuousClock()
    for text in dense {
      let time = clock.measure { check(text) }
      #expect(time < .seconds(20), "\(text.prefix(12))")
    }
  }
}
