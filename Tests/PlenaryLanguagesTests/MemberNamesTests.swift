import PlenaryModel
import Testing

@testable import InstitutionFiles
@testable import PlenaryLanguages

@Suite struct MemberNamesTests {
  private static let today = Day("2026-11-21")!

  /// Members of today, members of former times, and observers, as the institution's files have them.
  private static let codes: [MemberID] = {
    let former: [MemberID] = ["CSK", "YUG", "DDR", "EAZ", "YMD"]
    let observers: [MemberID] = ["VAT", "PSE", "EUU"]
    return ThirdCommittee.unitedNations.members(on: today).map(\.id) + former + observers
  }()

  @Test(arguments: Language.allCases)
  func everyMemberHasAName(language: Language) {
    #expect(Self.codes.filter { MemberNames.name(of: $0, in: language) == nil } == [])
    #expect(Set(MemberNames.codes) == Set(Self.codes))
    #expect(MemberNames.name(of: "XXX", in: language) == nil)
  }

  @Test func thereAre193Members() {
    #expect(ThirdCommittee.unitedNations.members(on: Self.today).count == 193)
  }

  @Test(arguments: Language.allCases)
  func noNameStandsTwice(language: Language) throws {
    let entries = MemberNames.entries(of: try #require(MemberNames.tables[language]))
    #expect(entries.count == Self.codes.count)
    #expect(Set(entries.map(\.0)).count == entries.count)
    #expect(Set(entries.map(\.1)).count == entries.count)
    #expect(entries.allSatisfy { !$0.1.hasPrefix(" ") && !$0.1.hasSuffix(" ") })
  }

  @Test func englishNamesAreThoseOfTheInstitution() throws {
    let roster = ThirdCommittee.rules(of: "GA", on: Self.today).roster
    for code in Self.codes where roster.contains(code) || roster.observer(code) != nil {
      #expect(MemberNames.name(of: code, in: .english) == roster.name(of: code))
    }
  }

  @Test(arguments: Language.allCases)
  func namesAreInTheScriptOfTheLanguage(language: Language) throws {
    for (_, name) in MemberNames.entries(of: try #require(MemberNames.tables[language])) {
      let letters = name.filter(\.isLetter)
      #expect(letters.allSatisfy { $0.unicodeScalars.allSatisfy(Scripts.of(language)) }, "\(name)")
    }
  }

  /// What the files call a member on any day of its membership has a name in every language.
  @Test(arguments: Language.allCases.filter { $0 != .english })
  func everyFormerNameIsThere(language: Language) throws {
    let entries = MemberNames.lines(of: try #require(FormerNames.tables[language]))
    #expect(entries.count == FormerNames.all.count)
    let institution = ThirdCommittee.unitedNations
    let former =
      institution.members.values.flatMap { $0.former.map(\.value) }
      + institution.contents.observers.flatMap { $0.former.map(\.value) }
    #expect(former.count > 30)
    #expect(FormerNames.all.symmetricDifference(former).sorted() == [])
    for (english, name) in entries {
      let letters = name.filter(\.isLetter)
      #expect(
        letters.allSatisfy { $0.unicodeScalars.allSatisfy(Scripts.of(language)) },
        "\(english): \(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func sortingIsStable(language: Language) throws {
    let names = MemberNames.entries(of: try #require(MemberNames.tables[language])).map(\.1)
    func sorted(_ names: [String]) -> [String] {
      names.sorted { language.sortKey(of: $0) < language.sortKey(of: $1) }
    }
    #expect(sorted(names) == sorted(names.reversed()))
    #expect(Set(names.map(language.sortKey)).count == names.count)
  }

  @Test func marksDoNotCountInSorting() {
    func sorted(_ names: [String], _ language: Language) -> [String] {
      names.sorted { language.sortKey(of: $0) < language.sortKey(of: $1) }
    }
    #expect(
      sorted(["Estonie", "États-Unis d'Amérique", "Espagne", "Éthiopie", "Érythrée"], .french)
        == ["Érythrée", "Espagne", "Estonie", "États-Unis d'Amérique", "Éthiopie"])
    #expect(sorted(["Oz", "Ñu", "Nz", "Na"], .spanish) == ["Na", "Nz", "Ñu", "Oz"])
    #expect(sorted(["Ежи", "Ёж", "Еда"], .russian) == ["Еда", "Ёж", "Ежи"])
    #expect(sorted(["اليابان", "الأردن", "تونس"], .arabic) == ["الأردن", "تونس", "اليابان"])
    #expect(
      sorted(["Guinea-Bissau", "Guinea", "Guyana"], .english)
        == ["Guinea", "Guinea-Bissau", "Guyana"])
  }

  @Test(arguments: [
    ("fr", "République populaire démocratique de Corée"),
    ("es", "República Popular Democrática de Corea"),
    ("ru", "Корейская Народно-Демократическая Республика"),
    ("zh", "朝鲜民主主义人民共和国"), ("ar", "جمهورية كوريا الشعبية الديمقراطية"),
    ("en", "Democratic People's Republic of Korea"),
  ])
  func aNameIsFoundByCode(tag: String, name: String) throws {
    #expect(MemberNames.name(of: "PRK", in: try #require(Language(tag: tag))) == name)
  }
}
