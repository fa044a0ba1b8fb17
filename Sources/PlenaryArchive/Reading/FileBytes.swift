import Crypto
import Foundation

/// A file, a piece at a time: memory does not grow with the file.
final class FileBytes {
  static let pieceLength = 1 << 20

  let path: String
  /// Bytes in all, where the system says so; a pipe has no length.
  let length: Int
  private(set) var read = 0
  private let handle: FileHandle
  private let pieceLength: Int
  private var hash = SHA256()

  /// - Throws: `UnreadableImport` where there is no such file, or it is packed or of another kind
  ///   than text.
  init(_ path: String, pieceLength: Int = FileBytes.pieceLength) throws(UnreadableImport) {
    self.path = path
    self.pieceLength = pieceLength
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UnreadableImport(
        "There is no file `\(path)`.", path: path, hint: "Check its name and its folder.")
    }
    guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
      throw UnreadableImport(
        "`\(path)` cannot be read.", path: path, hint: "Look at its permissions.")
    }
    self.handle = handle
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    length = (attributes?[.size] as? Int) ?? 0
  }

  deinit { try? handle.close() }

  /// The next piece; empty at the end.
  func next() throws(UnreadableImport) -> Data {
    do {
      let piece = try handle.read(upToCount: pieceLength) ?? Data()
      read += piece.count
      hash.update(data: piece)
      return piece
    } catch {
      throw UnreadableImport(
        "`\(path)` could not be read to its end: \(error.localizedDescription)", path: path,
        hint: "Look at the disk, and try again: nothing was imported.")
    }
  }

  /// SHA-256 of what was read, in hexadecimal digits: what a file said can be looked up again.
  var digest: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The beginning, without moving on.
  static func beginning(of path: String, count: Int = 1 << 16) throws(UnreadableImport) -> [UInt8] {
    let file = try FileBytes(path)
    do { return Array(try file.handle.read(upToCount: count) ?? Data()) } catch {
      throw UnreadableImport("`\(path)` cannot be read.", path: path)
    }
  }
}

/// What the first bytes of a file give away.
enum Wrapping {
  /// Why a file is not read as text; nil where nothing is known against it.
  static func objection(to bytes: [UInt8], path: String) -> UnreadableImport? {
    func refuse(_ what: String, _ hint: String) -> UnreadableImport {
      UnreadableImport("`\(path)` is \(what).", path: path, hint: hint)
    }
    let packed: [([UInt8], String, String)] = [
      ([0x1F, 0x8B], "packed with gzip", "Unpack it first: gunzip -k FILE."),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "packed with xz", "Unpack it first: xz -dk FILE."),
      ([0x42, 0x5A, 0x68], "packed with bzip2", "Unpack it first: bunzip2 -k FILE."),
      (
        [0x50, 0x4B, 0x03, 0x04], "a zip archive or a workbook",
        "Unpack it, or save the workbook as CSV in UTF-8."
      ),
      ([0xFF, 0xFE], "in UTF-16", "Save it as UTF-8."),
      ([0xFE, 0xFF], "in UTF-16", "Save it as UTF-8."),
      (Array("RDX2".utf8), "a file of R", "Write it as CSV: write.csv(x, FILE)."),
      (Array("RDX3".utf8), "a file of R", "Write it as CSV: write.csv(x, FILE)."),
      (Array("<stata_dta>".utf8), "a file of Stata", "Export it as CSV: export delimited."),
    ]
    for (mark, what, hint) in packed where bytes.starts(with: mark) { return refuse(what, hint) }
    if bytes.prefix(4_096).contains(0) {
      return refuse("no text: it has zero bytes", "Give a CSV, XML or JSON Lines file.")
    }
    return nil
  }
}
