import Foundation
import PlenaryDocuments
import PlenaryModel

/// A document with what reading it left open.
struct DocumentFile {
  typealias Form = DraftFile.Form

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
    let file: DraftFile
    do throws(DraftProblem) {
      file = try DraftFile(bytes, name: path, before: changes)
    } catch {
      let said = "\(error)"
      throw refuse(
        said.hasPrefix(path) ? said : "\(path): \(said)",
        hint: error.isUnreadable
          ? "Akoma Ntoso, Word, plain text and Plenary's JSON are read." : nil)
    }
    form = file.form
    document = file.document
    notes = file.notes
    isBroken = file.isBroken
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
