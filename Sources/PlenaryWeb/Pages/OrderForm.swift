import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// An order as a form: what is in order now comes from the engine, and the page adds words and
/// fields. No rule stands here.
struct OrderForm: Sendable {
  /// What somebody may fill in; it is put into the order's JSON under its name.
  enum Field: Sendable {
    case line(String, PageText, isRequired: Bool = false)
    case paragraphs(String, PageText)
    /// A file that fills in the fields below it; only where scripts run.
    case draftFile
    case number(String, PageText, value: Int)
    case choice(String, PageText, [(value: String, label: String)], isRequired: Bool = false)
    /// Names, one a line.
    case list(String, PageText)
    /// A day and an hour on the wall.
    case moment(String, PageText)
  }

  let order: Order
  let rule: RuleID?
  var label: String
  var fields: [Field] = []
  /// The key that gives it; one key for each frequent act.
  var key: String?
  var isMain = false

  /// A form that posts the order.
  func html(_ view: View) -> HTML {
    let inputs = fields.map { input($0, view) }
    let keyHint: HTML =
      key.map { " <kbd>\($0.uppercased())</kbd>" } ?? .nothing
    let keyData: HTML = key.map { " data-key=\"\($0)\"" } ?? .nothing
    let style: HTML = isMain ? " class=\"main\"" : .nothing
    let button: HTML = "<button\(style)\(keyData)>\(label)\(keyHint)</button>"
    let hidden: HTML = """
      <input type="hidden" name="form-token" value="\(view.formToken)">\
      <input type="hidden" name="key" value="\(Token.code(length: 14))">\
      <input type="hidden" name="order" value="\(JSONValue.object(order.json).text())">
      """
    let cited: HTML = rule.map { view.rule($0) } ?? .nothing
    let open: HTML = """
      <form method="post" action="\(view.base)/orders" data-order="\(order.name.rawValue)">
      """
    if fields.isEmpty { return "\(open)\(hidden)\(button)\(cited)</form>" }
    if isMain { return "\(open)\(hidden)\(each: inputs)\(button)\(cited)</form>" }
    return """
      <details class="order"><summary>\(label)\(keyHint)</summary>
      \(open)\(hidden)\(each: inputs)<p><button class="main">\(label)</button> \(cited)</p></form>
      </details>
      """
  }

  private func input(_ field: Field, _ view: View) -> HTML {
    let words = view.words
    return switch field {
    case .draftFile:
      """
      <div hidden data-needs-script><label>\(words[.draftFromFile])\
      <input type="file" data-draft="\(view.base)/drafts" accept=".docx,.xml,.txt,.json"></label>
      <div data-draft-notes role="status" hidden><p>\(words[.draftFileNotes])</p>\
      <ul lang="en" dir="ltr"></ul></div></div>
      """
    case .line(let name, let label, let isRequired):
      """
      <label>\(words[label])<input name="text:\(name)" maxlength="500" dir="auto"\
      \(isRequired ? " required" : "")></label>
      """
    case .paragraphs(let name, let label):
      """
      <label>\(words[label])<textarea name="paragraphs:\(name)" rows="10" dir="auto" \
      maxlength="200000"></textarea></label>
      """
    case .number(let name, let label, let value):
      """
      <label>\(words[label])<input name="number:\(name)" type="number" min="0" max="1000000" \
      value="\(value)" inputmode="numeric"></label>
      """
    case .choice(let name, let label, let choices, let isRequired):
      """
      <label>\(words[label])<select name="choice:\(name)"\(isRequired ? " required" : "")>\
      \(each: choices.map { "<option value=\"\($0.value)\">\($0.label)</option>" })</select></label>
      """
    case .list(let name, let label):
      """
      <label>\(words[label])<textarea name="list:\(name)" rows="3" dir="auto"></textarea></label>
      """
    case .moment(let name, let label):
      "<label>\(words[label])<input name=\"moment:\(name)\" type=\"number\" min=\"5\" value=\"60\"></label>"
    }
  }
}

/// Forms as they come back.
enum OrderReading {
  /// The order of a form: the one that was offered, with what was filled in.
  static func order(_ form: FormFields, at moment: Moment) throws -> Order {
    guard let text = form["order"], let value = try? JSONValue(parsing: text),
      var object = value.objectValue
    else { throw FormError.brokenEscape }
    for (name, value) in form.beginning(with: "text:") { object[name] = .string(value.trimmed) }
    // Nothing chosen is nothing said.
    for (name, value) in form.beginning(with: "choice:") {
      object[name] = value.isEmpty ? nil : .string(value)
    }
    for (name, value) in form.beginning(with: "number:") {
      let digits = value.trimmed
      object[name] = digits.isEmpty ? nil : Int64(digits).map { .integer($0) } ?? .string(digits)
    }
    for (name, value) in form.beginning(with: "list:") {
      object[name] = .array(
        value.split(whereSeparator: \.isNewline).map { .string($0.trimmed) }
          .filter { $0 != .string("") })
    }
    for (name, value) in form.beginning(with: "moment:") {
      guard let seconds = Int(value.trimmed), (0...864_000).contains(seconds) else { continue }
      object[name] = .string(moment.adding(seconds: seconds).description)
    }
    for (name, value) in form.beginning(with: "paragraphs:") {
      object[name] = PlainDraft.paragraphs(of: value)
    }
    return try Order(json: object)
  }
}

/// A draft typed or pasted as plain text: a paragraph a line, numbered ones operative.
enum PlainDraft {
  static func text(of plain: String) -> ProposalText {
    var paragraphs: [Paragraph] = []
    var operative = 0
    var preambular = 0
    for line in plain.split(whereSeparator: \.isNewline) {
      let words = line.trimmed
      if words.isEmpty { continue }
      let digits = words.prefix { $0.isASCII && $0.isNumber }
      let rest = words.dropFirst(digits.count)
      if !digits.isEmpty, digits.count < 4, rest.first == "." || rest.first == ")" {
        operative += 1
        paragraphs.append(
          Paragraph(
            id: ParagraphID("op\(operative)"), part: .operative,
            words: String(rest.dropFirst().drop { $0.isWhitespace })))
      } else if operative > 0 {
        // A line without a number goes on with the paragraph before it.
        paragraphs[paragraphs.count - 1].words += "\n" + words
      } else {
        preambular += 1
        paragraphs.append(
          Paragraph(
            id: ParagraphID("pp\(preambular)"), part: .preambular, words: String(words)))
      }
    }
    return ProposalText(paragraphs)
  }

  static func paragraphs(of plain: String) -> JSONValue {
    .array(
      text(of: plain).paragraphs.map { paragraph in
        [
          "id": .string(paragraph.id.code), "part": .string(paragraph.part.rawValue),
          "words": .string(paragraph.words),
        ]
      })
  }
}
