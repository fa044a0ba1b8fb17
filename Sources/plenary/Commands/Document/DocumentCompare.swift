import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryDocuments

struct DocumentCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two documents, paragraph by paragraph and then word by word.",
    discussion: """
      A digest first: what is new, what is gone, which verbs are stronger, what appears for the first \
      time. Then the paragraphs that differ; [-words that went-] {+words that came+}. With --docx a \
      Word file with tracked changes, as the United Nations asks delegations for.

      EXAMPLES:
        plenary document compare A_RES_75_190.xml A_RES_78_218.xml
        plenary document compare draft.docx revised.docx --docx changes.docx --author "Desk"
        plenary document compare old.txt new.txt --html > changes.html
        plenary document compare old.txt new.txt --digest
      """)

  @Argument(help: "The earlier text.", completion: .file()) var old: String
  @Argument(help: "The later text.", completion: .file()) var new: String
  @Flag(help: "The digest alone.") var digest = false
  @Flag(help: "Write a page with both texts side by side.") var html = false
  @Flag(help: "Write the changes as one JSON object.") var json = false
  @Option(
    help: ArgumentHelp("Write a Word file with tracked changes.", valueName: "file"),
    completion: .file())
  var docx: String?
  @Option(help: ArgumentHelp("Who made the changes, in the Word file.", valueName: "name"))
  var author = "Plenary"

  func run() throws {
    let before = try DocumentFile(old, before: true)
    let after = try DocumentFile(new)
    before.tellNotes(atMost: 3)
    after.tellNotes(atMost: 3)
    let comparison = Comparison(old: before.document, new: after.document)
    if let docx {
      let writer = WordWriter(author: author, date: Date().formatted(.iso8601))
      try Terminal.write(writer.write(RevisedText(comparison)), toFile: docx)
      Terminal.note("the changes are in \(docx)")
    }
    if json {
      print(JSONValue.object(ComparisonText(comparison).json).text())
    } else if html {
      print(ComparisonPage(comparison).page, terminator: "")
    } else {
      let text = ComparisonText(comparison)
      text.showDigest()
      if !digest { text.showChanges() }
    }
  }
}

/// A comparison as text to read.
struct ComparisonText {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  func showDigest() {
    let digest = ComparisonDigest(comparison)
    let names = [comparison.old, comparison.new].map {
      $0.symbol.isEmpty ? $0.kind.words : $0.symbol
    }
    print(Terminal.bold("\(names[0]) to \(names[1])"))
    for sentence in digest.sentences {
      for line in wrapped(sentence, margin: 0) { print(line) }
    }
  }

  func showChanges() {
    for change in comparison.changes where change.kind != .kept || change.hasChangedWords {
      print("")
      print(Terminal.bold("\(change.place): \(ComparisonText.words(change))"))
      for line in wrapped(ComparisonText.marked(change.runs), margin: 2) { print(line) }
    }
  }

  private static func words(_ change: PassageChange) -> String {
    switch change.kind {
    case .moved: "moved from \(change.old.first?.place ?? "")"
    case .split, .merged:
      "\(change.kind.rawValue): \(change.old.map(\.place).joined(separator: ", ")) to "
        + change.new.map(\.place).joined(separator: ", ")
    case .kept: "form changed"
    case .changed, .new, .gone: change.kind.rawValue
    }
  }

  /// `[-words that went-] {+words that came+}`, as `wdiff` marks them.
  static func marked(_ runs: [ChangedRun]) -> String {
    runs.map { run in
      if run.isParagraphEnd {
        return switch run.change {
        case .inserted: " {+¶+} "
        case .deleted: " [-¶-] "
        default: " ¶ "
        }
      }
      let words = run.content.plain
      return switch run.change {
      case .inserted: "{+\(words)+}"
      case .deleted: "[-\(words)-]"
      case .noteChanged(_, let runs): "{note: \(marked(runs))}"
      case .kept, .restyled: words
      }
    }.joined()
  }

  var json: JSONObject {
    let digest = ComparisonDigest(comparison)
    return [
      "old": .string(comparison.old.symbol), "new": .string(comparison.new.symbol),
      "summary": .string(digest.summary),
      "sentences": .array(digest.sentences.map { .string($0) }),
      "changes": .array(
        comparison.changes.filter { $0.kind != .kept || $0.hasChangedWords }.map { change in
          [
            "kind": .string(change.kind.rawValue), "place": .string(change.place),
            "old": .array(change.old.map { .string($0.place) }),
            "new": .array(change.new.map { .string($0.place) }),
            "runs": .array(
              change.runs.map {
                ["change": .string($0.change.name), "words": .string($0.content.plain)]
              }),
          ]
        }),
    ]
  }
}

extension ChangedRun.Change {
  fileprivate var name: String {
    switch self {
    case .kept: "kept"
    case .inserted: "inserted"
    case .deleted: "deleted"
    case .restyled: "restyled"
    case .noteChanged: "note-changed"
    }
  }
}
