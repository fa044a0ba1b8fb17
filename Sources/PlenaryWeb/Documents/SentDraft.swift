import CanonicalJSON
import PlenaryDocuments
import PlenaryModel

/// A draft that somebody sends as a file, as the form for a new draft takes it.
struct SentDraft {
  /// As for every form: drafts without pictures are shorter, and the command line takes longer ones.
  static let greatestLength = 1 << 20

  let file: DraftFile

  init(_ bytes: [UInt8]) throws(DraftProblem) {
    file = try DraftFile(bytes)
    if typed.isEmpty { throw DraftProblem(.unreadable("The file holds no paragraph.")) }
  }

  /// `symbol`, `title`, `paragraphs` as they are typed, and `notes`: what to look at again.
  var json: JSONObject {
    [
      "symbol": .string(file.document.symbol),
      "title": .string(
        file.document.title.plain.split(whereSeparator: \.isNewline).joined(separator: " ")),
      "paragraphs": .string(typed), "notes": .array(file.notes.prefix(50).map { .string($0) }),
    ]
  }

  /// A preambular paragraph a line, operative ones with their numbers and the lines below them, as
  /// `PlainDraft` reads it.
  private var typed: String {
    let text = file.document.proposalText
    let preamble = text.preambular.map { paragraph in
      paragraph.words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    let operative = text.operative.enumerated().map { place, paragraph in
      "\(place + 1). \(paragraph.words)"
    }
    return (preamble + operative).joined(separator: "\n")
  }
}
