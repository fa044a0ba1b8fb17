import PlenaryModel
import PlenaryTesting
import Testing

@testable import PlenaryDocuments

@Suite struct ComparisonTests {
  static let base = """
    P *Recalling* its earlier words on the keeping of harbours and lighthouses,
    P *Deeply concerned* at the number of ships lost on the northern rocks since the great storm,
    1. *Takes note* of the report of the Keeper of Lighthouses on lamps and oil;
    2. *Encourages* coastal States to share charts of dangerous waters with their neighbours;
    3. *Invites* the pilots of the eastern islands to train younger pilots, and requests the Keeper \
    of Lighthouses to publish the names of all who were trained;
    4. *Requests* the Keeper of Lighthouses to report at the next session.
    """

  private func kinds(_ old: String, _ new: String) -> [String] {
    Comparison(old: Draft.document(old), new: Draft.document(new)).changes
      .filter { $0.isParagraph && $0.kind != .kept }
      .map {
        "\($0.kind.rawValue) \($0.old.map(\.place).joined(separator: "+"))>"
          + $0.new.map(\.place).joined(separator: "+")
      }
  }

  @Test func aTextIsTheSameAsItself() {
    let document = Draft.document(Self.base)
    let comparison = Comparison(old: document, new: document)
    #expect(comparison.isSame)
    #expect(ComparisonDigest(comparison).summary == "no change of substance")
  }

  @Test func numbersAndIdsAloneChangeNothing() {
    let renumbered =
      "P *Recalling* its oldest friends among the fishermen of the south,\n"
      + Self.base.replacing("4. ", with: "5. ").replacing("3. ", with: "4. ")
    #expect(kinds(Self.base, renumbered) == ["new >first preambular paragraph"])
  }

  @Test func whatCameWentAndMovedIsFound() {
    let new = """
      P *Deeply concerned* at the number of ships lost on the northern rocks since the great storm,
      1. *Decides* to hold a conference of harbour masters in the spring of each second year;
      2. *Invites* the pilots of the eastern islands to train younger pilots, and requests the \
      Keeper of Lighthouses to publish the names of all who were trained;
      3. *Takes note* of the report of the Keeper of Lighthouses on lamps and oil;
      4. *Requests* the Keeper of Lighthouses to report at the next session.
      """
    #expect(
      kinds(Self.base, new) == [
        "gone first preambular paragraph>", "gone paragraph 2>", "new >paragraph 1",
        "moved paragraph 1>paragraph 3",
      ])
  }

  @Test func aParagraphMovesFromThePreambleToTheOperativePart() {
    let new = Self.base.replacing(
      "P *Deeply concerned* at the number of ships lost on the northern rocks since the great storm,\n",
      with: ""
    ).replacing(
      "2. *Enc",
      with: "1 bis. *Expresses deep concern* at the number of ships lost on the northern rocks "
        + "since the great storm;\n2. *Enc")
    #expect(kinds(Self.base, new) == ["moved second preambular paragraph>paragraph 1 bis"])
  }

  @Test func aParagraphIsSplitAndJoined() {
    let split = Self.base.replacing(
      ", and requests the Keeper of Lighthouses to publish the names of all who were trained;",
      with: ";\n3 bis. *Requests* the Keeper of Lighthouses to publish the names of all who were "
        + "trained;")
    #expect(kinds(Self.base, split) == ["split paragraph 3>paragraph 3+paragraph 3 bis"])
    #expect(kinds(split, Self.base) == ["merged paragraph 3+paragraph 3 bis>paragraph 3"])
    let comparison = Comparison(old: Draft.document(Self.base), new: Draft.document(split))
    let change = comparison.changes.first { $0.kind == .split }
    #expect(
      change?.runs.marked.contains("pilots[-, and requests-][+;+][+¶+][+Requests+] the Keeper")
        == true)
    let tracked = comparison.tracked.filter { $0.end == .inserted && $0.fate == .kept }
    #expect(tracked.map(\.passage.place) == ["paragraph 3"])
  }

  @Test func trackedTextShowsAMoveAtBothPlaces() {
    let new = """
      1. *Requests* the Keeper of Lighthouses to publish the names of all pilots every year;
      2. *Encourages* coastal States to share charts of dangerous waters with their neighbours;
      3. *Welcomes* the gift of a lamp by the harbour masters of the west.
      """
    let old = """
      1. *Encourages* coastal States to share charts of dangerous waters with their neighbours;
      2. *Welcomes* the gift of a lamp by the harbour masters of the west;
      3. *Requests* the Keeper of Lighthouses to publish the names of all pilots every year.
      """
    let comparison = Comparison(old: Draft.document(old), new: Draft.document(new))
    let fates = comparison.tracked.filter(\.passage.isParagraph).map(\.fate)
    #expect(
      fates == [
        .movedHere(from: "paragraph 3"), .kept, .kept, .movedAway(to: "paragraph 1"),
      ])
    #expect(comparison.rows.count { $0.old?.number == "3." && $0.new == nil } == 1)
  }

  @Test func eachSideOfEveryRowIsItsText() {
    let new = Self.base.replacing("Encourages", with: "Urges").replacing(
      "names", with: "full names")
    let documents = (Draft.document(Self.base), Draft.document(new))
    for row in Comparison(old: documents.0, new: documents.1).rows {
      if let old = row.old { #expect(row.oldRuns.plain == old.words.plain) }
      if let new = row.new { #expect(row.newRuns.plain == new.words.plain) }
    }
  }

  /// A hundred paragraphs in some milliseconds where optimised; the bound is for slow machines.
  @Test func longTextsAreComparedQuickly() {
    var random = SplitMix64(seed: 5)
    let stock = (0..<900).map { "word\($0)" } + ["the", "of", "and", "to", "in", "that"]
    func text(_ changes: Int) -> String {
      var random = SplitMix64(seed: 6)
      var lines = (1...100).map { number in
        "\(number). *Requests* "
          + (0..<90).map { _ in random.one(of: stock) }.joined(separator: " ")
          + ";"
      }
      for _ in 0..<changes { lines[random.below(100)] += " and more \(stock[random.below(900)])" }
      return lines.joined(separator: "\n")
    }
    let old = Draft.document(text(0))
    let new = Draft.document(text(40 + random.below(2)))
    let took = ContinuousClock().measure { #expect(!Comparison(old: old, new: new).isSame) }
    #expect(took < .seconds(3))
  }

  @Test func randomTextsNeitherCrashNorLoseAParagraph() {
    var random = SplitMix64(seed: 3)
    let lines = Self.base.split(separator: "\n").map(String.init)
    for _ in 0..<150 {
      var new = lines
      for _ in 0..<random.below(4) {
        let place = random.below(new.count)
        switch random.below(4) {
        case 0: new.remove(at: place)
        case 1: new.swapAt(place, random.below(new.count))
        case 2: new[place] += random.text(upTo: 30, from: "ship rock,;.")
        default:
          new.insert("\(random.below(9)). " + random.text(upTo: 60, from: "keeper of "), at: place)
        }
        if new.isEmpty { new = lines }
      }
      let old = Draft.document(Self.base)
      let changed = Draft.document(new.joined(separator: "\n"))
      let comparison = Comparison(old: old, new: changed)
      #expect(
        comparison.changes.flatMap(\.old).map(\.position).sorted() == Array(old.passages.indices))
      #expect(
        comparison.changes.flatMap(\.new).map(\.position).sorted()
          == Array(changed.passages.indices))
      _ = ComparisonDigest(comparison).sentences
      _ = comparison.tracked
      _ = comparison.rows
    }
  }
}
