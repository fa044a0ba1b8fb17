import PlenaryModel
import Testing

@testable import InstitutionFiles

@Suite struct NameTests {
  @Test func namesStandInEnglishAlphabeticalOrder() {
    let order = [
      "Costa Rica", "Côte d'Ivoire", "Croatia", "Dominica", "Dominican Republic", "Guinea",
      "Guinea-Bissau", "Guyana", "Lao People's Democratic Republic", "Latvia", "Niger", "Nigeria",
      "Saint Lucia", "Samoa", "Sao Tome and Principe", "South Sudan", "Spain", "Türkiye",
      "Turkmenistan",
    ]
    #expect(order.reversed().sorted { FoldedName($0) < FoldedName($1) } == order)
  }

  @Test func composedAndDecomposedLettersAreOne() {
    #expect(FoldedName("Co\u{302}te d\u{2019}Ivoire") == FoldedName("CÔTE D'IVOIRE"))
    #expect(FoldedName("Åland  Øst – Łódź").text == "aland ost lodz")
  }

  @Test func distanceCountsExchangedNeighboursOnce() {
    let table = [
      ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("abc", "ab", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ]
    for (left, right, distance) in table {
      #expect(Suggestions.editDistance(Array(left), Array(right)) == distance, "\(left) \(right)")
    }
  }

  @Test func whatIsMerelyAnotherWordIsNotSuggested() {
    #expect(Suggestions.nearest(to: "banana", among: ["title", "source"]) == [])
    #expect(
      Suggestions.nearest(to: "GA-088-128", among: ["GA-088-128-A", "GA-089-129"]) == [
        "GA-089-129", "GA-088-128-A",
      ])
  }
}
