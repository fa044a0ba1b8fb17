import Foundation
import InstitutionFiles
import PlenaryLanguages
import PlenaryModel
import Procedure
import Testing

/// Real rules and real names to speak of: the Third Committee on 18 November 2014.
enum ThirdCommittee {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Institutions").path

  static let unitedNations: Institution = {
    guard let institution = InstitutionLibrary(root: root).load("united-nations").institution else {
      fatalError("The United Nations' files have errors.")
    }
    return institution
  }()

  static func rules(of body: BodyID = "GA-C3", on day: Day = Day("2014-11-18")!) -> RulesOfProcedure
  {
    do {
      return try unitedNations.rulesOfProcedure(of: body, on: day)
    } catch {
      fatalError("\(body) has no rules on \(day): \(error)")
    }
  }

  static let rules = rules()
}

/// The facts in a value, however deep: what a sentence about it may have to mention.
enum Facts {
  /// How each fact is said in English, and in another language.
  static func of(
    _ value: Any, in rules: RulesOfProcedure, _ language: Language
  ) -> [(english: String, other: String)] {
    switch value {
    case let member as MemberID:
      return [(rules.roster.name(of: member), rules.name(of: member, in: language))]
    case let kind as MotionKind:
      let title = rules.title(of: kind, in: language)
      return [(kind.code, title), (rules.title(of: kind, in: .english), title)]
    case let contradiction as TallyContradiction:
      // What was counted wrongly is named in words of the language.
      return Mirror(reflecting: contradiction).children
        .flatMap { of($0.value, in: rules, language) }.filter { Int($0.english) != nil }
    case let code as any Code: return [(code.code, code.code)]
    case let number as Int: return [(String(number), language.written(number))]
    case let words as String: return words.isEmpty ? [] : [(words, words)]
    case let day as Day: return [(day.description, day.description)]
    case let moment as Moment: return [(moment.description, moment.description)]
    default: break
    }
    // Texts of drafts are not told in a sentence; their parts are.
    return Mirror(reflecting: value).children.flatMap { of($0.value, in: rules, language) }
  }

  /// Facts that the English sentence mentions and the other does not.
  static func missing(
    _ value: Any, in rules: RulesOfProcedure, _ language: Language, english: String, other: String
  ) -> [String] {
    of(value, in: rules, language)
      .filter { english.contains($0.english) && !other.contains($0.other) }.map(\.other)
  }
}

/// What must hold of every sentence in every language.
func isSentence(_ text: String, _ language: Language) -> Bool {
  let end: Character = language == .chinese ? "。" : "."
  return text.count > 3 && text.last == end && !text.contains("{") && !text.contains("}")
    && !text.contains("  ") && !text.contains("..") && !text.contains("nil")
    && !text.contains("Optional")
}
