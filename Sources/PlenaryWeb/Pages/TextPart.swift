import PlenaryLanguages
import PlenaryModel
import Procedure

/// Texts: as they stand, and with an amendment shown in place.
extension View {
  /// The text that a vote is about, with what the amendment would change.
  func textUnderVote(_ subject: Subject) -> HTML {
    switch subject {
    case .proposal(let id), .preliminaryQuestion(let id):
      return meeting.proposal(id).map { text($0.text) } ?? .nothing
    case .part(let id, let number):
      guard let proposal = meeting.proposal(id), proposal.parts.indices.contains(number - 1) else {
        return .nothing
      }
      let part = Set(proposal.parts[number - 1].paragraphs)
      return text(proposal.undivided ?? proposal.text, only: part)
    case .amendment(let id):
      guard let amendment = meeting.amendment(id) else { return .nothing }
      guard let proposal = meeting.proposal(amendment.draft.to) else {
        return operations(amendment.operations)
      }
      return text(proposal.text, amendedBy: amendment.operations)
    case .motion, .appeal: return .nothing
    }
  }

  func text(
    _ text: ProposalText, amendedBy operations: [AmendmentOperation] = [],
    only shown: Set<ParagraphID>? = nil
  ) -> HTML {
    if text.paragraphs.isEmpty && operations.isEmpty {
      return "<p class=\"note\">\(words[.textNotHeld])</p>"
    }
    let lines = AmendedText(text, operations).lines.filter { line in
      shown.map { $0.contains(line.id) } ?? true
    }
    let paragraphs = lines.map { line -> HTML in
      let number: HTML = line.number.map { "<span class=\"number\">\($0).</span> " } ?? .nothing
      return """
        <p class="\(line.part.rawValue)" data-paragraph="\(line.id.code)">\(number)\
        \(each: line.runs.map(run))</p>
        """
    }
    // The languages of texts are not known to the server; they are shown in the direction of what
    // they are written in.
    return "<div class=\"text\" dir=\"auto\">\(each: paragraphs)</div>"
  }

  private func run(_ run: AmendedText.Run) -> HTML {
    switch run.change {
    case nil: "\(run.words)"
    case .inserted?:
      "<ins><span class=\"unseen\">[\(words[.documentInserted])] </span>\(run.words)</ins>"
    case .deleted?:
      "<del><span class=\"unseen\">[\(words[.documentDeleted])] </span>\(run.words)</del>"
    }
  }

  /// An amendment by itself, in words.
  func operations(_ operations: [AmendmentOperation]) -> HTML {
    let lines = operations.map { operation -> HTML in
      switch operation {
      case .delete(let id):
        "<li>\(words[.operationDelete, ["paragraph": .text(id.code)]])</li>"
      case .replace(let id, let new):
        "<li>\(words[.operationReplace, ["paragraph": .text(id.code)]]) <ins>\(new)</ins></li>"
      case .replaceWords(let id, let old, let new):
        """
        <li>\(words[.operationReplaceWords, ["paragraph": .text(id.code)]]) <del>\(old)</del> \
        <ins>\(new)</ins></li>
        """
      case .insertAfter(let id, let paragraph):
        """
        <li>\(words[.operationInsertAfter, ["paragraph": .text(id.code)]]) \
        <ins>\(paragraph.words)</ins></li>
        """
      case .insertBefore(let id, let paragraph):
        """
        <li>\(words[.operationInsertBefore, ["paragraph": .text(id.code)]]) \
        <ins>\(paragraph.words)</ins></li>
        """
      case .append(let paragraph):
        "<li>\(words[.operationAppend]) <ins>\(paragraph.words)</ins></li>"
      }
    }
    return "<ol class=\"operations\" dir=\"auto\">\(each: lines)</ol>"
  }
}

/// A text with an amendment in place: every paragraph as runs of words that stay, come or go.
struct AmendedText {
  enum Change { case inserted, deleted }

  struct Run {
    var words: String
    var change: Change?
  }

  struct Line {
    var id: ParagraphID
    var part: Paragraph.Part
    var runs: [Run]
    /// Of an operative paragraph, as the text stands before the change.
    var number: Int?
  }

  private(set) var lines: [Line]

  /// Operations that do not fit the text change nothing here: whether they fit is the engine's
  /// question, and it was asked when the amendment was moved.
  init(_ text: ProposalText, _ operations: [AmendmentOperation]) {
    lines = text.paragraphs.map { paragraph in
      Line(
        id: paragraph.id, part: paragraph.part, runs: [Run(words: paragraph.words, change: nil)],
        number: paragraph.part == .operative ? text.displayNumber(of: paragraph.id) : nil)
    }
    for operation in operations { apply(operation) }
  }

  private mutating func apply(_ operation: AmendmentOperation) {
    switch operation {
    case .delete(let id): change(id) { Self.deleted($0) }
    case .replace(let id, let new):
      change(id) { Self.deleted($0) + [Run(words: " " + new, change: .inserted)] }
    case .replaceWords(let id, let old, let new): change(id) { Self.replaced(old, new, in: $0) }
    case .insertAfter(let id, let paragraph):
      insert(paragraph, at: lines.firstIndex { $0.id == id }.map { $0 + 1 })
    case .insertBefore(let id, let paragraph):
      insert(paragraph, at: lines.firstIndex { $0.id == id })
    case .append(let paragraph):
      insert(
        paragraph,
        at: paragraph.part == .operative
          ? lines.endIndex : lines.lastIndex { $0.part == .preambular }.map { $0 + 1 } ?? 0)
    }
  }

  private mutating func change(_ id: ParagraphID, _ change: ([Run]) -> [Run]) {
    guard let place = lines.firstIndex(where: { $0.id == id }) else { return }
    lines[place].runs = change(lines[place].runs)
  }

  private mutating func insert(_ paragraph: Paragraph, at place: Int?) {
    guard let place else { return }
    lines.insert(
      Line(
        id: paragraph.id, part: paragraph.part,
        runs: [Run(words: paragraph.words, change: .inserted)], number: nil), at: place)
  }

  private static func deleted(_ runs: [Run]) -> [Run] {
    runs.map { $0.change == .inserted ? $0 : Run(words: $0.words, change: .deleted) }
  }

  private static func replaced(_ old: String, _ new: String, in runs: [Run]) -> [Run] {
    var changed: [Run] = []
    var isDone = false
    for run in runs {
      guard !isDone, run.change == nil, let range = run.words.firstRange(of: old) else {
        changed.append(run)
        continue
      }
      isDone = true
      changed += [
        Run(words: String(run.words[..<range.lowerBound]), change: nil),
        Run(words: old, change: .deleted), Run(words: new, change: .inserted),
        Run(words: String(run.words[range.upperBound...]), change: nil),
      ].filter { !$0.words.isEmpty }
    }
    return changed
  }
}
