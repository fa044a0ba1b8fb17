import Foundation
import PlenaryDocuments
import PlenaryModel

/// A document with what reading it left open.
struct DocumentFile {
  /// What a file was taken for.
  enum Form: String {
    case akomaNtoso = "Akoma Ntoso"
    case word = "Word"
    case plainText = "plain text"
    case json = "JSON of Plenary"
  }

  /// Longer files than this are no document of an assembly.
  static let greatestLength = 100 << 20

  let path: String
  let form: Form
  let document: Document
  /// What was broken, doubtful or passed over, each with its place.
  let notes: [String]
  /// Whether something in the file is wrong, rather than doubtful.
  let isBroken: Bool

  init(_ path: String, before changes: Bool = false) throws {
    try self.init(try DocumentFile.bytes(of: path), path: path, before: changes)
  }

  /// - Parameter changes: a Word file with tracked changes is read as it was before them.
  init(_ bytes: [UInt8], path: String, before changes: Bool = false) throws {
    self.path = path
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    switch first {
    case UInt8(ascii: "<"):
      form = .akomaNtoso
      let outcome = AkomaNtoso.read(bytes, file: path)
      guard let read = outcome.document else {
        throw refuse(
          outcome.diagnostics.first?.description ?? "`\(path)` holds no document.",
          hint: "Akoma Ntoso, Word, plain text and Plenary's JSON are read.")
      }
      document = read
      notes = outcome.diagnostics.map(\.description)
      isBroken = !outcome.isWellFormed
    case UInt8(ascii: "{"):
      form = .json
      do { document = try DocumentJSON.document(bytes) } catch {
        throw refuse("\(path): \(error)", hint: "`plenary document convert --to json` writes it.")
      }
      notes = []
      isBroken = false
    default:
      let reading: DraftReading
      do throws(DraftProblem) {
        if bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
          form = .word
          reading = try WordReader().read(bytes).reading(changes ? .before : .after)
        } else {
          form = .plainText
          reading = try PlainTextReader().read(bytes)
        }
      } catch { throw refuse("\(path): \(error)") }
      document = reading.document
      notes = reading.doubts.map { "\(path): \($0)" }
      isBroken = false
    }
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw refuse("There is no file `\(path)`.", hint: "Check its name and its folder.")
    }
    defer { try? handle.close() }
    do {
      guard let data = try handle.read(upToCount: greatestLength + 1) else { return [] }
      guard data.count <= greatestLength else {
        throw refuse(
          "`\(path)` is longer than \(greatestLength >> 20) million bytes.",
          hint: "Is this a document?")
      }
      return [UInt8](data)
    } catch let error as CocoaError {
      throw refuse("`\(path)` cannot be read: \(error.localizedDescription)")
    }
  }

  /// Tells what reading left open, the first few, on the standard error.
  func tellNotes(atMost count: Int = 8) {
    for note in notes.prefix(count) { Terminal.note(note) }
    if notes.count > count { Terminal.note("and \(notes.count - count) more") }
  }
}
