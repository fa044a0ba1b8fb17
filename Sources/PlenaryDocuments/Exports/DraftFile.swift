import PlenaryModel

/// A draft in whatever form it comes: Akoma Ntoso, Word, plain text, or Plenary's own JSON.
public struct DraftFile: Sendable {
  /// What the bytes were taken for, by how they begin.
  public enum Form: String, Sendable, Hashable {
    case akomaNtoso = "Akoma Ntoso"
    case word = "Word"
    case plainText = "plain text"
    case json = "JSON of Plenary"
  }

  public let form: Form
  public let document: Document
  /// What was broken, doubtful or passed over, each with its place.
  public let notes: [String]
  /// Whether something in the file is wrong, rather than doubtful.
  public let isBroken: Bool

  /// - Parameters:
  ///   - name: stands before the notes; empty where there is but one file.
  ///   - changes: a Word file with tracked changes is read as it was before them.
  /// - Throws: where the bytes hold no document that can be read.
  public init(
    _ bytes: [UInt8], name: String = "", before changes: Bool = false
  ) throws(DraftProblem) {
    let lead = name.isEmpty ? "" : "\(name): "
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    switch first {
    case UInt8(ascii: "<"):
      let outcome = AkomaNtoso.read(bytes, file: name)
      guard let read = outcome.document else {
        throw DraftProblem(
          .unreadable(
            outcome.diagnostics.first?.description ?? "The file holds no document."))
      }
      form = .akomaNtoso
      document = read
      notes = outcome.diagnostics.map(\.description)
      isBroken = !outcome.isWellFormed
    case UInt8(ascii: "{"):
      do { document = try DocumentJSON.document(bytes) } catch {
        throw DraftProblem(.unreadable("\(error)"))
      }
      form = .json
      notes = []
      isBroken = false
    default:
      let isPackage =
        bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      form = isPackage ? .word : .plainText
      let reading =
        isPackage
        ? try WordReader().read(bytes).reading(changes ? .before : .after)
        : try PlainTextReader().read(bytes)
      document = reading.document
      notes = reading.doubts.map { "\(lead)\($0)" }
      isBroken = false
    }
  }
}
