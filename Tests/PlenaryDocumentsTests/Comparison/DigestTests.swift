import PlenaryModel
import Testing

@testable import PlenaryDocuments

@Suite struct DigestTests {
  @Test func itTellsWhatAReaderWouldAsk() {
    let old = """
      1. *Notes* the report of the Keeper of Lighthouses, contained in document A/71/19;
      2. *Encourages* all States to mend their piers before 15 March 2017;
      3. *Requests* the Secretary-General to report on piers.
      """
    let new = """
      1. *Welcomes* the report of the Keeper of Lighthouses, contained in document A/72/33;
      2. *Urges* all States to mend their piers before 15 March 2018;
      3. *Requests* the Secretary-General to report on piers;
      4. *Invites* the International Criminal Court to follow the matter of sunken ships.
      """
    let digest = ComparisonDigest(Comparison(old: Draft.document(old), new: Draft.document(new)))
    #expect(
      digest.summary
        == "1 paragraph new, 3 changed, 2 stronger verbs, the International Criminal Court appears "
        + "for the first time in paragraph 4")
    #expect(
      digest.verbs.map(\.sentence).contains(
        "paragraph 2 says “Urges” where it said “Encourages”: stronger"))
    #expect(digest.appears.map(\.mention.name).contains("A/72/33"))
    #expect(digest.disappears.map(\.mention.name).contains("15 March 2017"))
  }

  @Test func theStrengthOfVerbsIsATable() {
    let table = """
      Notes | Takes note | stronger
      Takes note | Welcomes | stronger
      Welcomes | Encourages | stronger
      Encourages | Invites | stronger
      Invites | Calls upon | stronger
      Calls upon | Urges | stronger
      Urges | Requests | stronger
      Requests | Demands | stronger
      Demands | Decides | stronger
      Decides | Requests | weaker
      Urges | Strongly urges | stronger
      Urges | Also urges | equal
      Urges | Once again urges | equal
      Strongly encourages | Invites | notComparable
      Stresses | Urges | notComparable
      Emphasizes | Stresses | equal
      Notes with concern | Expresses concern | stronger
      Expresses concern | Expresses its grave concern | stronger
      Expresses its grave concern | Condemns | stronger
      Condemns | Condemns in the strongest terms | stronger
      Deplores | Welcomes | notComparable
      Takes note with appreciation | Takes note | weaker
      """
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|").map { String($0).trimmingBlanks }
      let old = Opening.read(RichText(columns[0] + " the piers"))
      let new = Opening.read(RichText(columns[1] + " the piers"))
      guard let old, let new else {
        Issue.record("unread: \(line)")
        continue
      }
      #expect(VerbStrength.change(from: old, to: new).rawValue == columns[2], "\(line)")
    }
  }

  @Test func bodiesAreReadByTheirBuild() {
    let cases = [
      (
        "Requests the Security Council and the General Assembly to meet",
        ["Security Council", "General Assembly"]
      ),
      (
        "the Committee on Economic, Social and Cultural Rights, and others",
        ["Committee on Economic, Social and Cultural Rights"]
      ),
      (
        "the Committee on the Rights of Persons with Disabilities",
        ["Committee on the Rights of Persons with Disabilities"]
      ),
      ("the Council decided, and the Committee agreed", []),
      ("the Rome Statute of the International Criminal Court", ["International Criminal Court"]),
      ("a Special Rapporteur on the rights of seafarers", ["Special Rapporteur"]),
      (
        "the Government of Norway to the Office of the Harbour Master",
        ["Office of the Harbour Master"]
      ),
    ]
    for (text, expected) in cases {
      let found = Mention.find(in: RichText(text).wordList).filter { $0.mention.kind == .body }
      #expect(found.map(\.mention.name) == expected, "\(text)")
    }
  }

  @Test func aSeriesFollowsParagraphsThroughTheYears() {
    let lamp = "*Requests* the Keeper of Lighthouses to count the lamps of the northern coast"
    let oil = "*Encourages* all coastal States to buy whale oil of the better sort in winter"
    let court =
      "*Encourages* the Security Council to consider the referral of the wreckers to the "
      + "International Criminal Court"
    let texts = [
      "1. \(lamp);\n2. \(oil).", "1. \(lamp).", "1. \(lamp) in each year;\n2. \(court).",
      "1. \(oil);\n2. \(court);\n3. \(lamp) in each year.",
    ]
    let series = DocumentSeries(texts.enumerated().map { Draft.document($1, symbol: "A/\($0)") })
    let members = Set(series.families.map { $0.members.keys.sorted() })
    #expect(members == [[0, 1, 2, 3], [0, 3], [2, 3]])
    #expect(series.families.count { $0.hasGap } == 1)
    #expect(series.span(of: Phrase("referral .. International_Criminal_Court")) == 2...3)
    #expect(series.span(of: Phrase("whale tooth")) == nil)
    #expect(series.sizes.map(\.operative) == [2, 1, 2, 3])
  }
}
