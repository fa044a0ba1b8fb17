import Foundation
import PlenaryDocuments
import Testing

/// Written amendments as they were submitted, with what they ask for, where they are beside the
/// project.
@Suite struct RealInstructionTests {
  private struct Case: Decodable {
    var id: String
    var text: String
    var expected: [Expected]
  }

  private struct Expected: Decodable {
    struct Target: Decodable {
      var part: String
      var paragraph: Int?
      var paragraphs: [Int]?
      var sub: String?
      var `as`: Int?
    }
    var op: String
    var target: Target?
    var text: String?
    var old: String?
    var new: String?
    var resulting_text: Bool?
    var delete_footnote: Bool?
    var from: Int?
  }

  @Test func submittedAmendmentsAreRead() throws {
    guard let text = DocumentData.text("amendments/instructions.json") else { return }
    let cases = try JSONDecoder().decode([Case].self, from: Data(text.utf8))
    for one in cases {
      var reading = AmendmentReading(one.text)
      if reading.instructions.isEmpty, let target = one.expected.first?.target {
        // Only the new text is quoted by the source; what it replaces, the source says elsewhere.
        let places = (target.paragraphs ?? []).map { ParagraphPlace($0) }
        reading = AmendmentReading(
          newText: one.text, replacing: AmendmentTarget(.operative, places))
      }
      #expect(reading.isComplete, "\(one.id): \(reading.doubts.map(\.text))")
      #expect(reading.instructions.count == one.expected.count, "\(one.id)")
      for (found, expected) in zip(reading.instructions, one.expected) {
        #expect(matches(found, expected), "\(one.id): \(found.action.text)")
      }
    }
    print("\(cases.count) texts of amendments read")
  }

  private func matches(_ found: AmendmentInstruction, _ expected: Expected) -> Bool {
    let action = found.action
    if let target = expected.target, expected.op != "insert" {
      guard let own = action.target else { return false }
      let part = own.part == .preamble ? "preamble" : own.part == .operative ? "operative" : ""
      let numbers = target.paragraphs ?? target.paragraph.map { [$0] } ?? []
      guard part == target.part, own.places.map(\.number) == numbers,
        own.places.last?.sub == (target.sub.map { [$0] } ?? [])
      else { return false }
    }
    guard (found.resultingText != nil) == (expected.resulting_text ?? false) else { return false }
    switch (expected.op, action) {
    case ("replace", .replace(_, let text)):
      return expected.text.map { $0.hasPrefix("<") || $0 == text } ?? !text.isEmpty
    case ("delete", .delete): return true
    case ("replaceWords", .replaceWords(_, let change)):
      return change.old == expected.old && change.new == expected.new
    case ("deleteWords", .deleteWords(_, let words, _, let withFootnote)):
      return words == expected.old && withFootnote == (expected.delete_footnote ?? false)
    case ("insert", .insert(let text, .numbered(let target))):
      return text == expected.text && target.places.map(\.number) == [expected.target?.as]
    case ("renumber", .renumber(let target, nil)):
      return target?.places.first?.number == expected.from
    default: return false
    }
  }
}
