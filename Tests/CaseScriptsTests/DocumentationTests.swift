import Foundation
import PlenaryModel
import Testing

@testable import CaseScripts

/// The page of the language says everything that the language knows, and what it shows works.
@Suite struct DocumentationTests {
  static let page = "docs/case-scripts.md"

  /// Phrases in the first column of the page's tables, as they are written between backquotes.
  private func documented() throws -> [String] {
    try Repository.text(DocumentationTests.page).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
      .flatMap { row -> [String] in
        let cell = row.dropFirst(2).prefix { $0 != "|" }
        return cell.split(separator: "`").map(String.init).filter { $0.contains { $0.isLetter } }
      }
  }

  @Test func everyActIsOnThePage() throws {
    let documented = try documented()
    for (phrase, _) in ActReader.vocabulary {
      #expect(documented.contains { $0.begins(with: phrase) }, "no row for \"\(phrase)\"")
    }
  }

  @Test func everyExpectationIsOnThePage() throws {
    let documented = try documented()
    for (phrase, _) in ScriptRunner.expectations {
      #expect(documented.contains { $0.begins(with: phrase) }, "no row for \"\(phrase)\"")
    }
  }

  @Test func everySettingIsOnThePage() throws {
    let documented = try documented()
    for keyword in Statement.Keyword.allCases {
      #expect(documented.contains(keyword.rawValue), "no row for \"\(keyword.rawValue)\"")
    }
  }

  /// A phrase that begins like a shorter one has to be tried before it.
  @Test func longerPhrasesStandBeforeThoseTheyBeginWith() {
    for phrases in [ActReader.vocabulary.map(\.0), ScriptRunner.expectations.map(\.0)] {
      #expect(Set(phrases).count == phrases.count)
      for (place, phrase) in phrases.enumerated() {
        let hidden = phrases[place...].dropFirst().filter { $0.begins(with: phrase) }
        #expect(hidden == [], "\"\(phrase)\" is tried first")
      }
    }
  }

  static let examples: [Example] = {
    let pages =
      ["README.md", "CONTRIBUTING.md", "Cases/README.md", "Conformance/README.md"]
      + Repository.names(in: "docs").filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
      + Repository.names(in: "docs/rules").filter { $0.hasSuffix(".md") }.map { "docs/rules/\($0)" }
    return pages.flatMap { Example.all(in: $0) }
  }()

  @Test func thePageHasExamples() {
    #expect(DocumentationTests.examples.count { $0.page == DocumentationTests.page } >= 8)
  }

  @Test(arguments: examples)
  func everyExampleRunsAndItsExpectationsHold(_ example: Example) async {
    let report = await run(example.text, file: example.description)
    #expect(report.failures.map(\.description) == [])
    #expect(report.expectations > 0)
  }
}

/// A script that stands in a page.
struct Example: Sendable, CustomStringConvertible {
  var page: String
  var line: Int
  var text: String

  var description: String { "\(page):\(line)" }

  static func all(in page: String) -> [Example] {
    guard let text = try? Repository.text(page) else { return [] }
    var examples: [Example] = []
    var open: Example?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line == "```plenary-script" {
        open = Example(page: page, line: index + 1, text: "")
      } else if line.hasPrefix("```"), let example = open {
        examples.append(example)
        open = nil
      } else {
        open?.text += line + "\n"
      }
    }
    return examples
  }
}

extension String {
  /// Whether the text begins with a phrase as whole words.
  fileprivate func begins(with phrase: String) -> Bool {
    guard hasPrefix(phrase) else { return false }
    guard let next = dropFirst(phrase.count).first else { return true }
    return !next.isLetter && !next.isNumber && next != "-"
  }
}
