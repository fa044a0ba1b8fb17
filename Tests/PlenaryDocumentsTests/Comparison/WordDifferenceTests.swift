import PlenaryTesting
import Testing

@testable import PlenaryDocuments

@Suite struct WordDifferenceTests {
  @Test func itKeepsAsMuchAsALongestCommonListHas() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<400 {
      let old = (0..<random.below(24)).map { _ in Int32(random.below(5)) }
      let new = (0..<random.below(24)).map { _ in Int32(random.below(5)) }
      let stretches = WordDifference.stretches(old, new)
      let kept = stretches.filter { $0.change == .kept }
      #expect(kept.reduce(0) { $0 + $1.old.count } == Self.longestCommon(old, new))
      for stretch in kept { #expect(Array(old[stretch.old]) == Array(new[stretch.new])) }
      #expect(stretches.filter { $0.change != .inserted }.flatMap { old[$0.old] } == old)
      #expect(stretches.filter { $0.change != .deleted }.flatMap { new[$0.new] } == new)
    }
  }

  private static func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for one in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = one == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }

  @Test func changesReadLikeAPersons() {
    let cases = [
      (
        "Requests the Keeper to report on the piers,",
        "Requests the Keeper, in time, to report on the piers and the cranes,",
        "Requests the Keeper[+, in time,+] to report on the piers[+ and the cranes+],"
      ),
      (
        "the state of the old wooden boats of the harbour",
        "the wealth of the young iron sailors of the harbour",
        "the [-state of the old wooden boats-][+wealth of the young iron sailors+] of the harbour"
      ),
      ("ropes, nets and oars", "ropes, sails, nets and oars", "ropes, [+sails, +]nets and oars"),
      ("by 2015, in full", "by 2019, in full", "by [-2015-][+2019+], in full"),
      ("the tide", "The tide", "[-the-][+The+] tide"),
      ("a tide", "a tide", "a tide"),
      ("", "all is new", "[+all is new+]"),
      ("all is gone", "", "[-all is gone-]"),
      ("the keeper’s non‑stop work", "the keeper's non-stop work", "the keeper's non-stop work"),
    ]
    for (old, new, expected) in cases {
      let runs = RunWriter.runs(old: RichText(old).wordList, new: RichText(new).wordList)
      #expect(runs.marked == expected)
    }
  }

  @Test func emphasisAndFootnotesAreReportedAsSuch() {
    let old = Draft.words("*Notes* the report{First report.} of the harbour")
    let new = Draft.words("*Notes the* report{Second report.} of the harbour")
    let runs = RunWriter.runs(old: old.wordList, new: new.wordList)
    #expect(runs.marked == "Notes [~the~] report†([-First-][+Second+] report.) of the harbour")
  }

  @Test func eachSideCanBeReadFromTheRuns() {
    var random = SplitMix64(seed: 2)
    let some = ["the", "of", "harbour", "pier", ",", "and", "boat", "2015", "rope", ";"]
    func text(_ words: [String]) -> String {
      words.reduce(into: "") { text, word in
        text += (text.isEmpty || word == "," || word == ";" ? "" : " ") + word
      }
    }
    for _ in 0..<500 {
      let old = (0..<random.below(30)).map { _ in random.one(of: some) }
      var new = old
      for _ in 0..<random.below(8) where !new.isEmpty {
        let place = random.below(new.count)
        if random.truth() {
          new.remove(at: place)
        } else {
          new.insert(random.one(of: some), at: place)
        }
      }
      let before = RichText(text(old))
      let after = RichText(text(new))
      let runs = RunWriter.runs(old: before.wordList, new: after.wordList)
      #expect(runs.oldSide.plain == before.plain)
      #expect(runs.newSide.plain == after.plain)
    }
  }

  @Test func textsThatShareNothingDoNotTakeForEver() {
    let old = (0..<20_000).map { Int32($0) }
    let new = (20_000..<40_000).map { Int32($0) }
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(WordDifference.stretches(old, new).count == 2)
    }
    #expect(took < .seconds(10))
  }
}
