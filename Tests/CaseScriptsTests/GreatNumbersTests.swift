import CanonicalJSON
import Secretariat
import Testing

/// Numbers that no ballot has are refused by `plenary decide` too. They ended the program.
@Suite struct GreatNumbersTests {
  private static let greatest = "9223372036854775807"

  @Test(arguments: [
    ("\"elect\": {\"valid\": N, \"frac\": \"1/2\", \"strict\": true, \"seats\": N, \"votes\": {\"A\": N}}"),
    ("\"elect\": {\"valid\": N, \"frac\": \"1/1\", \"strict\": true, \"seats\": 1, \"votes\": {\"A\": 1}}"),
    ("\"elect\": {\"valid\": 9, \"frac\": \"1/2\", \"strict\": true, \"seats\": N, \"votes\": {\"A\": 1}}"),
    ("\"rule\": \"DR-GA-COM-SIMPLE\", \"yes\": N, \"no\": N, \"abstain\": N"),
    ("\"rule\": \"DR-SC-SUBST\", \"yes\": 1, \"no\": 1, \"groups\": {\"P5\": {\"yes\": N, \"no\": N}}"),
  ])
  func aQuestionWithThemIsAnsweredByTheReason(_ question: String) throws {
    let text = "{" + question.replacing("N", with: GreatNumbersTests.greatest) + "}"
    let value = try JSONValue(parsing: Array(text.utf8))
    let object = try #require(value.objectValue)
    let error = #expect(throws: UnreadableQuestion.self) {
      try Adjudicator(Repository.book).answer(object)
    }
    #expect(
      error?.message.contains("nothing of that size is counted") == true, "\(error?.message ?? "")")
  }
}
