import Glibc

extension LogKey {
  /// Reads a key file.
  ///
  /// - Throws: `missingFile`, `wrongKey` or `inputOutput`.
  public init(contentsOf path: String) throws(RecordError) {
    let bytes: [UInt8]
    do { bytes = try FileReader.read(path, atMost: 4096) } catch {
      if error.code == .missingFile {
        throw RecordError(
          .missingFile, "The log's secret key \(path) is missing",
          hint: "Restore it from your backup; without it the log cannot be signed any further",
          path: path, cause: error.cause)
      }
      throw error
    }
    try self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Writes the key to a new file that only its owner may read, and syncs it to disk.
  ///
  /// - Throws: `inputOutput` also when the file exists: a key is never overwritten.
  public func write(to path: String) throws(RecordError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .system(errno, "The log's secret key cannot be written to \(path)", path: path)
    }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      let code = errno
      unlink(path)
      throw .system(code, "The log's secret key cannot be written to \(path)", path: path)
    }
  }
}
