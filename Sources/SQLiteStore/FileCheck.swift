import Glibc
import PlenaryRecord

/// Looks at a file before SQLite does, so that a file of another kind is told from a record and
/// is not touched.
enum FileCheck {
  private static let magic = Array("SQLite format 3\0".utf8)

  /// - Parameter mayCreate: whether the file may be absent or empty.
  static func check(_ path: String, mayCreate: Bool) throws(RecordError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT, mayCreate {
        try checkDirectory(of: path)
        return
      }
      throw .system(code, "The record \(path) cannot be opened", path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw notARecord(path, "it is not a file")
    }
    let header = try header(of: path)
    let hasLog = isNotEmpty(path + "-wal")
    if header.isEmpty {
      guard mayCreate || hasLog else { throw notARecord(path, "it is empty") }
      return
    }
    guard header.count == 100, header.starts(with: magic) else {
      throw notARecord(path, "it does not start like an SQLite database")
    }
    let application = header[68..<72].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    // A record whose making was interrupted has its identity in the write-ahead log still.
    guard application == Int64(Schema.applicationID) || application == 0 && hasLog else {
      throw notARecord(path, "it is an SQLite database of another program")
    }
    try checkLength(path, header: header, length: Int64(status.st_size), hasLog: hasLog)
  }

  /// SQLite reads a last page that is cut off as if zeros followed; this finds it.
  private static func checkLength(
    _ path: String, header: [UInt8], length: Int64, hasLog: Bool
  ) throws(RecordError) {
    func number(_ range: Range<Int>) -> Int64 {
      header[range].reduce(0) { $0 << 8 | Int64($1) }
    }
    let pageSize = number(16..<18) == 1 ? 65_536 : number(16..<18)
    let missing = number(28..<32) * pageSize - length
    // The page count is valid if its version is the file's. Pages may still be in the log.
    guard !hasLog, number(24..<28) == number(92..<96), missing > 0 else { return }
    throw RecordError(
      .corrupt, "The record \(path) is cut off: \(missing) bytes are missing",
      hint: "Keep the file as it is, restore the last backup beside it and verify both",
      path: path)
  }

  static func notARecord(_ path: String, _ cause: String) -> RecordError {
    RecordError(
      .notARecord, "\(path) is not a record of Plenary",
      hint: "Name the file that Plenary made; nothing was changed", path: path, cause: cause)
  }

  private static func checkDirectory(of path: String) throws(RecordError) {
    let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard access(directory, F_OK) == 0 else {
      throw RecordError(
        .missingFile, "The directory \(directory) for the record does not exist",
        hint: "Make the directory, or name another", path: path)
    }
  }

  private static func isNotEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  private static func header(of path: String) throws(RecordError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(errno, "The record \(path) cannot be read", path: path) }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(file, &header, header.count)
    guard count >= 0 else { throw .system(errno, "The record \(path) cannot be read", path: path) }
    return Array(header[..<count])
  }
}
