import PlenaryModel
import PlenaryTesting
import Procedure
import Testing

@testable import PlenaryLanguages

@Suite struct RefusalTests {
  private static let rules = ThirdCommittee.rules
  private static let others = Language.allCases.filter { $0 != .english }

  @Test func everyReasonIsTriedHere() {
    #expect(
      Set(RefusalExamples.reasons.map(RefusalExamples.number)) == Set(RefusalExamples.numbers))
  }

  @Test(arguments: others)
  func everyReasonIsSaidInEveryLanguage(language: Language) {
    for reason in RefusalExamples.reasons {
      let refusal = OutOfOrder(reason, "GA-088-128-A")
      let english = refusal.text(in: Self.rules)
      let text = refusal.text(in: Self.rules, language: language)
      #expect(text.rule == english.rule)
      #expect((text.instead == nil) == (english.instead == nil), "\(reason): \(text)")
      #expect(text.what != english.what, "\(reason)")
      for sentence in [text.what, text.instead].compactMap(\.self) {
        #expect(isSentence(sentence, language), "\(reason): \(sentence)")
      }
      let whole = text.what + (text.instead ?? "")
      #expect(
        Facts.missing(
          reason, in: Self.rules, language, english: english.what + (english.instead ?? ""),
          other: whole) == [], "\(reason): \(whole)")
    }
  }

  @Test(arguments: Language.allCases)
  func theTablesHaveTheSameKeysAndPlaces(language: Language) throws {
    guard language != .english else { return }
    for (name, tables) in [
      ("Refusals", RefusalTables.tables), ("Log", LogTables.tables), ("Terms", TermTables.tables),
    ] {
      let book = try Phrasebook(#require(tables[language]), in: language)
      let french = try Phrasebook(#require(tables[.french]), in: .french)
      #expect(book.messages.keys.sorted() == french.messages.keys.sorted(), "\(name)")
      for (key, message) in french.messages where !Self.mayDiffer.contains(key) {
        #expect(book[key]?.placeholders == message.placeholders, "\(name) \(key) in \(language)")
      }
    }
  }

  /// Spanish says "aprobar" in a committee and in a plenary.
  private static let mayDiffer: Set<String> = ["adoption-without-vote-proposed"]

  @Test func noTextIsThereThatNothingSays() throws {
    let words = RefusalWords(rules: Self.rules, language: .french)
    let used = Set(RefusalExamples.reasons.map { words.words(of: $0).key })
    let keys = try Phrasebook(#require(RefusalTables.tables[.french]), in: .french).messages.keys
    let unused = keys.filter { key in
      key != "sentence" && !key.hasPrefix("tally-")
        && !used.contains(key.replacing(".what", with: "").replacing(".instead", with: ""))
    }
    #expect(unused.sorted() == [])
  }

  @Test func oneLineInFrench() {
    let refusal = OutOfOrder(.passedBefore("JPN"), "GA-088-128-A")
    let source = refusal.text(in: Self.rules).rule
    #expect(
      refusal.sentence(in: Self.rules, language: .french)
        == "Irrecevable. Japon\u{A0}: cette délégation a déjà passé son tour une fois. "
        + "Elle vote pour ou contre. (\(source))")
    #expect(
      refusal.sentence(in: Self.rules, language: .english) == refusal.sentence(in: Self.rules))
    #expect(refusal.sentence(in: Self.rules, language: .chinese).hasPrefix("不合议事规则。日本已有一次暂不表态。应投"))
  }
}
