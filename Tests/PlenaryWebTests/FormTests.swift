import CanonicalJSON
import PlenaryModel
import PlenaryTesting
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// Forms as they come back, and texts as they are typed.
@Suite struct FormTests {
  @Test(arguments: [
    ("", ""), ("a=b", "a=b"), ("a", "a="), ("=b", "=b"), ("a=b=c", "a=b=c"),
    ("a=b&&c=d", "a=b|c=d"),
    ("a=b+c", "a=b c"), ("a=%2B%26%3D", "a=+&="), ("a=%C3%A9", "a=é"), ("a=%e6%97%A5", "a=日"),
    ("a=1&a=2", "a=1|a=2"), ("%61=%62", "a=b"),
  ])
  func fieldsAreReadAsABrowserWritesThem(body: String, expected: String) throws {
    let form = try FormFields(Array(body.utf8))
    let read = form.beginning(with: "").map { "\($0.name)=\($0.value)" }.joined(separator: "|")
    #expect(read == expected)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<2000 {
      let (name, value) = (random.text(upTo: 20), random.text(upTo: 50, from: "a%+&= é"))
      let body = "\(FormFields.encoded(name))=\(FormFields.encoded(value))"
      let form = try FormFields(Array(body.utf8))
      #expect(form[name] == value)
    }
  }

  @Test func noBytesCrashTheReadingOfFormsAndOrders() throws {
    var random = SplitMix64(seed: 13)
    let moment = Moment(secondsUTC: 0)
    var orders = 0
    for _ in 0..<5000 {
      let bytes = random.bytes(upTo: 120, from: "a=&%+0F\"{}:,order")
      _ = try? FormFields(bytes)
      let json = random.one(of: [
        "{\"order\":\"open-meeting\"}", "{\"order\":\"limit-speeches\",\"seconds\":1}",
        "{\"order\":\"rule\",\"words\":\"\"}",
      ])
      let prefix = random.one(of: ["text", "number", "list", "moment", "paragraphs"])
      let name = random.one(of: ["words", "seconds", "closes", random.text(upTo: 5)])
      let value = random.text(upTo: 30, from: "0123456789-. \n1.)")
      let body =
        "order=\(FormFields.encoded(json))&\(prefix):\(FormFields.encoded(name))="
        + FormFields.encoded(value)
      let form = try FormFields(Array(body.utf8))
      if (try? OrderReading.order(form, at: moment)) != nil { orders += 1 }
    }
    #expect(orders > 0)
  }

  private func order(_ json: String, _ fields: [(String, String)]) -> String? {
    let body = ([("order", json)] + fields)
      .map { "\(FormFields.encoded($0.0))=\(FormFields.encoded($0.1))" }.joined(separator: "&")
    guard let form = try? FormFields(Array(body.utf8)),
      let order = try? OrderReading.order(form, at: Moment(secondsUTC: 1000))
    else { return nil }
    return try? JSONValue.object(order.json).canonicalString()
  }

  @Test func whatIsFilledInEntersTheOrder() {
    let limit = "{\"order\":\"limit-speeches\",\"seconds\":1}"
    #expect(order(limit, []) == limit)
    #expect(
      order(limit, [("number:seconds", " 90 ")]) == "{\"order\":\"limit-speeches\",\"seconds\":90}")
    #expect(order(limit, [("number:seconds", "")]) == nil)
    #expect(order(limit, [("number:seconds", "ninety")]) == nil)
    #expect(order(limit, [("text:more", "x")]) == nil)
    #expect(
      order("{\"order\":\"rule\",\"words\":\"\"}", [("text:words", "  It stands. ")])
        == "{\"order\":\"rule\",\"words\":\"It stands.\"}")
    #expect(
      order("{\"order\":\"request-floor\"}", [("choice:side", "")])
        == "{\"order\":\"request-floor\"}")
    #expect(
      order("{\"order\":\"schedule-closing\"}", [("moment:closes", "60")])
        == "{\"closes\":\"1970-01-01T00:17:40Z\",\"order\":\"schedule-closing\"}")
    #expect(
      order("{\"order\":\"schedule-closing\"}", [("moment:closes", "9223372036854775807")]) == nil)
  }

  @Test(arguments: [
    ("", ""),
    ("Recalling this\nNoting that", "pp1 Recalling this|pp2 Noting that"),
    ("Recalling this\n1. Decides\n2. Requests", "pp1 Recalling this|op1 Decides|op2 Requests"),
    ("1) Decides\n\n  2)  Requests  ", "op1 Decides|op2 Requests"),
    ("7. Decides\n7. Requests", "op1 Decides|op2 Requests"),
    ("1. Decides\n(a) to go\n2. Requests", "op1 Decides/(a) to go|op2 Requests"),
    ("2014 was a year", "pp1 2014 was a year"), ("2014. A year", "pp1 2014. A year"),
    ("1.", "op1 "), ("1.5 per cent", "op1 5 per cent"), ("١. Decides", "pp1 ١. Decides"),
    ("a\r\nb\u{2028}c", "pp1 a|pp2 b|pp3 c"),
  ])
  func aDraftIsReadParagraphByParagraph(plain: String, expected: String) {
    let read = PlainDraft.text(of: plain).paragraphs
      .map { "\($0.id.code) \($0.words.replacing("\n", with: "/"))" }.joined(separator: "|")
    #expect(read == expected)
  }

  @Test func noDraftCrashes() {
    var random = SplitMix64(seed: 14)
    for _ in 0..<3000 {
      let text = PlainDraft.text(of: random.text(upTo: 100, from: "1.) \nab"))
      #expect(Set(text.paragraphs.map(\.id)).count == text.paragraphs.count)
    }
  }

  // MARK: amendments shown in a text

  private static let text = ProposalText([
    Paragraph(id: "pp1", part: .preambular, words: "Recalling it"),
    Paragraph(id: "op1", part: .operative, words: "Decides to go on"),
    Paragraph(id: "op2", part: .operative, words: "Requests a report"),
  ])

  private func shown(_ operations: [AmendmentOperation]) -> String {
    AmendedText(Self.text, operations).lines.map { line in
      line.runs.map { run in
        switch run.change {
        case nil: run.words
        case .inserted?: "+\(run.words)+"
        case .deleted?: "-\(run.words)-"
        }
      }.joined()
    }.joined(separator: "|")
  }

  @Test func anAmendmentIsShownInItsPlace() {
    let new = Paragraph(id: "new", part: .operative, words: "Urges")
    let preambular = Paragraph(id: "new", part: .preambular, words: "Noting")
    let (pp1, op1, op2) = ("Recalling it", "Decides to go on", "Requests a report")
    #expect(shown([]) == "\(pp1)|\(op1)|\(op2)")
    #expect(shown([.delete("op1")]) == "\(pp1)|-\(op1)-|\(op2)")
    #expect(shown([.replace("op1", words: "Ends")]) == "\(pp1)|-\(op1)-+ Ends+|\(op2)")
    #expect(
      shown([.replaceWords("op1", old: "go", new: "stay")])
        == "\(pp1)|Decides to -go-+stay+ on|\(op2)")
    #expect(shown([.replaceWords("op1", old: "fly", new: "stay")]) == "\(pp1)|\(op1)|\(op2)")
    #expect(shown([.insertAfter("op1", new)]) == "\(pp1)|\(op1)|+Urges+|\(op2)")
    #expect(shown([.insertBefore("op1", new)]) == "\(pp1)|+Urges+|\(op1)|\(op2)")
    #expect(shown([.append(new)]) == "\(pp1)|\(op1)|\(op2)|+Urges+")
    #expect(shown([.append(preambular)]) == "\(pp1)|+Noting+|\(op1)|\(op2)")
    #expect(shown([.delete("none"), .insertAfter("none", new)]) == "\(pp1)|\(op1)|\(op2)")
    #expect(
      shown([.replaceWords("op1", old: "go", new: "stay"), .delete("op1")])
        == "\(pp1)|-Decides to --go-+stay+- on-|\(op2)")
  }

  /// What stays and goes is the text as it was; what stays and comes never holds anything else.
  @Test func nothingOfATextIsLostInShowingAnAmendment() {
    var random = SplitMix64(seed: 15)
    let ids: [ParagraphID] = ["pp1", "op1", "op2", "new", "none"]
    for _ in 0..<3000 {
      let operations = (0..<random.below(5)).map { number -> AmendmentOperation in
        let id = random.one(of: ids)
        let paragraph = Paragraph(
          id: ParagraphID("new\(number)"), part: random.one(of: [.operative, .preambular]),
          words: "new")
        switch random.below(6) {
        case 0: return .delete(id)
        case 1: return .replace(id, words: "new")
        case 2:
          return .replaceWords(id, old: random.one(of: ["", "e", "o", "report"]), new: "new")
        case 3: return .insertAfter(id, paragraph)
        case 4: return .insertBefore(id, paragraph)
        default: return .append(paragraph)
        }
      }
      let amended = AmendedText(Self.text, operations)
      let before = amended.lines.map { line in
        line.runs.filter { $0.change != .inserted }.map(\.words).joined()
      }
      #expect(before.filter { !$0.isEmpty } == Self.text.paragraphs.map(\.words))
    }
  }
}
