import Glibc

/// A file written beside its name and moved there when it is complete and synced to disk.
final class NewFile {
  private let path: String
  private let temporaryPath: String
  private var file: Int32

  init(_ path: String) throws(RecordError) {
    self.path = path
    temporaryPath = "\(path).\(getpid()).partial"
    file = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(errno) }
  }

  deinit { discard() }

  func write(_ bytes: [UInt8]) throws(RecordError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress! + written, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      written += count
    }
  }

  /// Gives the file its name.
  func commit() throws(RecordError) {
    guard fsync(file) == 0, rename(temporaryPath, path) == 0 else { throw failure(errno) }
    close(file)
    file = -1
    let directory = open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  /// Leaves nothing behind, unless committed.
  func discard() {
    guard file >= 0 else { return }
    close(file)
    file = -1
    unlink(temporaryPath)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a whole file, making the directories it stands in.
  static func write(_ bytes: [UInt8], to path: String) throws(RecordError) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let directory = String(path[..<index])
      guard mkdir(directory, 0o755) == 0 || errno == EEXIST else {
        throw .system(errno, "The directory \(directory) cannot be made", path: directory)
      }
    }
    let file = try NewFile(path)
    try file.write(bytes)
    try file.commit()
  }

  private func failure(_ code: Int32) -> RecordError {
    .system(code, "\(path) cannot be written", path: path)
  }
}
