import PlenaryModel
@testable import PlenaryDocuments

/// A document from lines as a clerk would type them: "P " before a paragraph of the preamble, a
/// number before an operative one, "(a)" and "(i)" under it, "# " before a heading; opening words
/// between asterisks, a footnote between braces.
enum Draft {
  static func document(
    _ text: String, symbol: String = "A/C.9/1/L.1", organ: String = "General Assembly"
  ) -> Document {
    var document = Document(kind: .draftResolution, symbol: symbol, organ: organ)
    document.title = RichText("The keeping of harbours")
    document.enactingWords = RichText([.styled(.italic, [.words("The \(organ)")]), .words(",")])
    for (index, line) in text.split(separator: "\n").enumerated() {
      let line = String(line).trimmingBlanks
      guard let first = line.split(separator: " ").first else { continue }
      let rest = String(line.dropFirst(first.count)).trimmingBlanks
      let id = ParagraphID("p\(index)")
      if first == "P" {
        document.preamble.append(Block(id: id, kind: .preambular, words: words(rest)))
      } else if first == "#" {
        document.body.append(Block(id: id, kind: .heading, words: words(rest)))
      } else if first == "A" {
        document.annexes.append(
          Annex(label: "Annex", blocks: [Block(id: id, kind: .paragraph, words: words(rest))]))
      } else if first.hasPrefix("(") {
        add(
          Block(id: id, kind: .subparagraph, number: String(first), words: words(rest)),
          to: &document)
      } else if first.first?.isNumber == true {
        let extra = ["bis.", "ter."].first { rest.hasPrefix($0) }
        let number = extra.map { "\(first) \($0)" } ?? String(first)
        let body = extra.map { String(rest.dropFirst($0.count)).trimmingBlanks } ?? rest
        document.body.append(Block(id: id, kind: .operative, number: number, words: words(body)))
      } else {
        document.body.append(Block(id: id, kind: .operative, words: words(line)))
      }
    }
    return document
  }

  private static func add(_ block: Block, to document: inout Document) {
    let last = document.body.count - 1
    let isRoman = ["(i)", "(ii)", "(iii)"].contains(block.number ?? "")
    if isRoman, !document.body[last].children.isEmpty {
      let inner = document.body[last].children.count - 1
      document.body[last].children[inner].children.append(block)
    } else {
      document.body[last].children.append(block)
    }
  }

  /// "*Recalling* its words{a note} further".
  static func words(_ text: String) -> RichText {
    var runs: [Inline] = []
    var isItalic = false
    for part in text.split(separator: "*", omittingEmptySubsequences: false) {
      var plain = String(part)[...]
      while let open = plain.firstIndex(of: "{"), let close = plain.firstIndex(of: "}") {
        runs += inline(plain[..<open], isItalic)
        let note = String(plain[plain.index(after: open)..<close])
        runs.append(.footnote(Footnote(mark: "1", paragraphs: [RichText(note)])))
        plain = plain[plain.index(after: close)...]
      }
      runs += inline(plain, isItalic)
      isItalic.toggle()
    }
    return RichText(runs)
  }

  private static func inline(_ words: Substring, _ isItalic: Bool) -> [Inline] {
    guard !words.isEmpty else { return [] }
    return isItalic ? [.styled(.italic, [.words(String(words))])] : [.words(String(words))]
  }
}

extension [ChangedRun] {
  /// As a test can read it: "[-old-]", "[+new+]", "¶" where a paragraph ends.
  var marked: String {
    map { run in
      if run.isParagraphEnd {
        return run.change == .inserted ? "[+¶+]" : run.change == .deleted ? "[-¶-]" : "¶"
      }
      let text = run.content.plain + (run.content.footnotes.isEmpty ? "" : "†")
      switch run.change {
      case .kept: return text
      case .inserted: return "[+\(text)+]"
      case .deleted: return "[-\(text)-]"
      case .restyled: return "[~\(text)~]"
      case .noteChanged(_, let runs): return "†(\(runs.marked))"
      }
    }.joined()
  }
}
