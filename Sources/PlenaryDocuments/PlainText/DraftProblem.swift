/// Why a file cannot be read as a draft at all.
public struct DraftProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    case tooLarge(bytes: Int, allowed: Int)
    /// The bytes are of another format, by their signature.
    case otherFormat(String)
    /// Bytes that no text has.
    case notText
    case zip(ZipProblem)
    /// A part of a Word file that must be there.
    case missingPart(String)
    /// Akoma Ntoso or JSON that holds no document: why, in a sentence.
    case unreadable(String)
    /// XML that cannot be read: what, and where.
    case xml(part: String, line: Int, column: Int, what: String)
  }

  public let reason: Reason

  public init(_ reason: Reason) { self.reason = reason }

  /// Whether the form was known and no document was in it.
  public var isUnreadable: Bool { if case .unreadable = reason { true } else { false } }

  public var description: String {
    switch reason {
    case .tooLarge(let bytes, let allowed):
      "The file has \(bytes) bytes; drafts of at most \(allowed) bytes are read."
        + " Take the part that is needed."
    case .otherFormat(let format): "The file is \(format)."
    case .unreadable(let why): why
    case .notText:
      "The file is no text: it has bytes that texts do not have. Save it as plain text."
    case .zip(let problem): problem.description
    case .missingPart(let name):
      "The file has no \(name), so it is no Word document. Save it as DOCX where it was written."
    case .xml(let part, let line, let column, let what):
      "\(part), line \(line), column \(column): \(what)"
    }
  }
}
