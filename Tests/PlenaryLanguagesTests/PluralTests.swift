import PlenaryLanguages
import Testing

@Suite struct PluralTests {
  /// The integer samples that Unicode publishes with its rules (CLDR, cardinal plurals), one
  /// category a line: `language category samples`, ranges with `~`.
  private static let published = """
    ar zero 0
    ar one 1
    ar two 2
    ar few 3~10 103~110 1003
    ar many 11~26 111 1011
    ar other 100~102 200~202 300~302 400~402 500~502 600 1000 10000 100000 1000000
    zh other 0~15 100 1000 10000 100000 1000000
    en one 1
    en other 0 2~16 100 1000 10000 100000 1000000
    fr one 0 1
    fr many 1000000
    fr other 2~17 100 1000 10000 100000
    ru one 1 21 31 41 51 61 71 81 101 1001
    ru few 2~4 22~24 32~34 42~44 52~54 62 102 1002
    ru many 0 5~19 100 1000 10000 100000 1000000
    es one 1
    es many 1000000
    es other 0 2~16 100 1000 10000 100000
    """

  @Test(arguments: published.split(separator: "\n"))
  func publishedSamplesHold(line: Substring) throws {
    let words = line.split(separator: " ")
    let language = try #require(Language(rawValue: String(words[0])))
    let category = try #require(PluralCategory(rawValue: String(words[1])))
    for sample in words.dropFirst(2) {
      let ends = sample.split(separator: "~").compactMap { Int($0) }
      for number in ends[0]...ends[ends.count - 1] {
        #expect(language.pluralCategory(of: number) == category, "\(language) \(number)")
        #expect(language.pluralCategory(of: -number) == category)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func onlyCategoriesOfTheLanguageAreGiven(language: Language) {
    let given = Set(((0...2000) + [2_000_000]).map(language.pluralCategory))
    #expect(given.isSubset(of: language.pluralCategories))
    #expect(given.union([.other]) == language.pluralCategories)
    #expect(language.pluralCategories.contains(language.pluralCategory(of: .min)))
  }
}
