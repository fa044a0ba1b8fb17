import Glibc

/// Reads a file from its start, piece by piece.
final class FileReader {
  private let file: Int32
  private let path: String

  init(_ path: String) throws(RecordError) {
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(errno, "\(path) cannot be read", path: path) }
  }

  deinit { close(file) }

  /// Fills the buffer as far as the file goes; returns how far.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = Glibc.read(file, buffer.baseAddress! + filled, buffer.count - filled)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno, "\(path) cannot be read", path: path)
      }
      filled += count
    }
    return filled
  }

  /// The whole of a small file.
  static func read(_ path: String, atMost limit: Int) throws(RecordError) -> [UInt8] {
    let reader = try FileReader(path)
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    var failure: RecordError?
    bytes.withUnsafeMutableBytes {
      do throws(RecordError) { count = try reader.read(into: $0) } catch { failure = error }
    }
    if let failure { throw failure }
    return Array(bytes[..<count])
  }
}

extension RecordError {
  /// What the operating system said.
  package static func system(_ code: Int32, _ message: String, path: String) -> RecordError {
    let cause = String(cString: strerror(code))
    let (kind, hint): (Code, String) =
      switch code {
      case ENOENT: (.missingFile, "Check the name of the file and its directory")
      case ENOSPC, EDQUOT: (.diskFull, "Make room on the disk and try again")
      case EACCES, EPERM, EROFS: (.readOnly, "Check who owns the file and may write there")
      case EEXIST: (.inputOutput, "Choose another name; nothing is overwritten")
      case EISDIR: (.notARecord, "Name a file, not a directory")
      default: (.inputOutput, "Check the disk")
      }
    return RecordError(kind, message, hint: hint, path: path, cause: cause)
  }
}
