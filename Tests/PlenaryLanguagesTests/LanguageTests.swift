import PlenaryLanguages
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("", "en"), ("fr", "fr"), ("fr-CH, fr;q=0.9, en;q=0.8", "fr"), ("de, es;q=0.5", "es"),
    ("en;q=0.3, ru;q=0.7", "ru"), ("zh-Hant-TW", "zh"), ("AR", "ar"), ("es_MX", "es"),
    ("fr;q=0, es;q=0.1", "es"), ("fr;q=0", "en"), ("*", "en"), ("fr;q=0.2, *;q=0.5", "en"),
    ("en;q=0, *;q=0.5, ru;q=0.1", "ru"), ("ru;q=1.000, fr;q=1", "ru"), ("fr;q=2, es;q=0.1", "es"),
    ("fr;q=0.1234, es;q=0.1", "es"), ("fr;q=, es", "es"), (";;;,,,=;q", "en"), ("fr;level=1", "fr"),
    ("xx;q=1, \u{1F600};q=0.9, ar;q=0.001", "ar"), ("fr;q=-1, zh;q=.5, es;q=0.2", "es"),
  ])
  func aBrowserGetsTheLanguageThatItAsksFor(header: String, tag: String) {
    #expect(Language.best(for: header).rawValue == tag)
  }

  @Test func aHeaderWithoutEndIsReadToALimitOnly() {
    let padding = String(repeating: "xx,", count: 40)
    #expect(Language.best(for: padding + "fr") == .english)
    #expect(Language.best(for: String(repeating: "é;", count: 1_000_000)) == .english)
  }

  @Test func languagesNameThemselvesInTheOrderOfTheOrganization() {
    #expect(Language.allCases.map(\.rawValue) == ["ar", "zh", "en", "fr", "ru", "es"])
    #expect(Set(Language.allCases.map(\.ownName)).count == 6)
    #expect(Language.allCases.filter(\.isRightToLeft) == [.arabic])
    for language in Language.allCases { #expect(Language(tag: language.tag) == language) }
    #expect(Language(tag: "") == nil)
    #expect(Language(tag: "-fr") == .french)
    #expect(Language(tag: "french") == nil)
  }

  @Test func yearsStayWholeAndGreatNumbersAreReadInThrees() {
    #expect(Language.english.written(2014) == "2014")
    #expect(Language.english.written(10_000) == "10,000")
    #expect(Language.english.written(330_767_781) == "330,767,781")
    #expect(Language.french.written(10_000) == "10\u{A0}000")
    #expect(Language.arabic.written(-1_234_567) == "-1\u{A0}234\u{A0}567")
    #expect(
      Language.russian.written(.min) == "-9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808")
  }

  @Test func namesAreListedAsTheLanguageListsThem() {
    let names = ["Japan", "France", "Italia"]
    #expect(Language.english.list(names) == "Japan, France and Italia")
    #expect(Language.french.list(names) == "Japan, France et Italia")
    #expect(Language.spanish.list(names) == "Japan, France e Italia")
    #expect(Language.russian.list(["A", "B"]) == "A и B")
    #expect(Language.chinese.list(["日本", "法国", "意大利"]) == "日本、法国和意大利")
    #expect(Language.arabic.list(["اليابان", "فرنسا"]) == "اليابان وفرنسا")
    #expect(Language.english.list([]) == "")
    #expect(Language.arabic.list(["A"]) == "\u{2068}A\u{2069}")
  }

  @Test func whatRunsFromLeftToRightIsKeptTogetherInArabic() {
    #expect(Language.arabic.isolated("A/C.3/69/L.28") == "\u{2068}A/C.3/69/L.28\u{2069}")
    #expect(Language.arabic.isolated("13-1-1") == "\u{2068}13-1-1\u{2069}")
    #expect(Language.arabic.isolated("اليابان") == "اليابان")
    #expect(Language.french.isolated("Japan") == "Japan")
    // Marks that a name brings along cannot close ours.
    #expect(Language.arabic.isolated("a\u{2069}b\u{202E}") == "\u{2068}ab\u{2069}")
  }
}
