import PlenaryModel
import Testing

@testable import PlenaryDocuments

@Suite struct TagTests {
  private func tags(_ text: String, above: [String] = []) -> [String] {
    TagReader.read(RichText(text), above: above.map { RichText($0) })
      .map { "\($0.isNegated ? "no " : "")\($0.tag.name) \($0.use.rawValue)" }
  }

  @Test func whoDoesItDecidesWhatATagMeans() {
    let court = "International Criminal Court"
    #expect(
      tags("Decides to refer the situation on the coast to the Prosecutor of the \(court);")
        .contains("referral decided"))
    #expect(
      tags("Encourages the Security Council to consider referral of the case to the \(court);")
        .contains("referral requested"))
    #expect(
      tags("Recalling the referral of the situation to the \(court),")
        .contains("referral mentioned"))
    #expect(
      tags("Welcomes the report, and decides to refer the matter to the \(court);")
        .contains("referral decided"))
  }

  @Test func aSubParagraphDoesWhatItsParagraphSays() {
    #expect(
      tags("To impose sanctions on wreckers;", above: ["Urges the Council:"])
        == ["sanctions requested"])
    #expect(tags("To impose sanctions on wreckers;", above: ["Decides:"]) == ["sanctions decided"])
  }

  @Test func whatIsDeniedIsSaidToBe() {
    #expect(tags("Decides that there shall be no arms embargo;").contains("no sanctions decided"))
    #expect(
      tags("Decides that not only the arms embargo shall be kept;").contains("sanctions decided"))
  }

  @Test func mattersAreFoundByTheirWords() {
    let cases = [
      ("Requests the Keeper to submit a report to the Assembly", "reporting requested"),
      ("Invites States to make voluntary contributions to the trust fund", "funding requested"),
      ("Demands safe and unhindered access for relief", "humanitarian-access requested"),
      (
        "Stresses that those responsible for violations must be brought to justice",
        "accountability mentioned"
      ),
      ("Decides to extend until June the mandate of the mission", "mandate decided"),
      ("Decides to remain actively seized of the matter.", "seized decided"),
      ("Calls upon all to cooperate fully with the Court", "cooperation requested"),
    ]
    for (text, expected) in cases { #expect(tags(text).contains(expected), "\(text)") }
  }

  @Test func everyTagHasARuleThatCanBeRead() {
    #expect(Set(Tag.known).count == Tag.known.count)
    for rule in TagRules.table { #expect(!rule.phrases.isEmpty) }
  }

  @Test func aDocumentIsTaggedAndAskedForAClause() {
    let document = Draft.document(
      """
      P *Recalling* its words,
      1. *Urges* the Council:
      (a) To consider the referral of the situation to the International Criminal Court;
      2. *Requests* a report.
      """
    ).withTagsFound()
    #expect(document.blocks(tagged: Tag("referral-requested")).map(\.number) == ["(a)"])
    #expect(document.blocks(tagged: Tag("referral-decided")).isEmpty)
  }

  @Test func phrasesMatchAsTheyAreWritten() {
    let words = RichText("Decides, in 2015, to refer the matter; and asks the Court").wordList
    #expect(Phrase("decide* .. to refer").find(in: words) != nil)
    #expect(Phrase("refer .. Court").find(in: words) == nil, "not over a semicolon")
    #expect(Phrase("refer ?the matter|case").find(in: words) != nil)
    #expect(Phrase("refer the_case|the_matter").find(in: words) != nil)
    #expect(Phrase("refers").find(in: words) == nil)
    #expect(Phrase("").find(in: []) == nil)
  }
}
