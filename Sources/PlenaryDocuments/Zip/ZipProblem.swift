/// Why an archive, or an entry of it, cannot be read.
public struct ZipProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// The bytes do not end as an archive does: cut off, or another format.
    case notAnArchive
    /// The archive says that something lies where there are no bytes.
    case truncated
    /// A part does not begin with its signature, or contradicts another part.
    case damaged(String)
    /// 64-bit sizes, several disks, passwords, methods other than stored and deflated.
    case notSupported(String)
    /// More entries, bytes or growth than the limits allow.
    case tooLarge(String)
    /// The bytes unpacked are not those that were packed.
    case checksum
    case missing
  }

  public let reason: Reason
  /// The entry it is about; empty where it is the archive as a whole.
  public let entry: String
  /// Where in the file, in bytes from its beginning.
  public let offset: Int

  public init(_ reason: Reason, entry: String = "", offset: Int = 0) {
    self.reason = reason
    self.entry = entry
    self.offset = offset
  }

  public var description: String {
    let place = entry.isEmpty ? "ZIP archive, byte \(offset)" : "\(entry) (byte \(offset))"
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch reason {
    case .notAnArchive:
      "The end of a ZIP archive was not found. The file is cut off or of another format;"
        + " fetch it again."
    case .truncated:
      "The archive names bytes that the file does not have. It is cut off; fetch it again."
    case .damaged(let what): "The archive is damaged: \(what). Save it again where it was made."
    case .notSupported(let what):
      "The archive uses \(what), which is not read. Save it again as an ordinary file."
    case .tooLarge(let what):
      "The archive is larger than is safe to unpack: \(what). Nothing was unpacked."
    case .checksum:
      "The bytes differ from those that were packed (CRC-32). The file is damaged; fetch it again."
    case .missing: "The archive has no such entry."
    }
  }
}

/// How much an archive may unfold to. A small file can claim petabytes; these are what documents
/// need, with room to spare.
public struct ZipLimits: Sendable, Hashable {
  public var archiveBytes: Int
  public var entries: Int
  /// Of one entry, unpacked.
  public var entryBytes: Int
  /// Of all entries together, unpacked.
  public var totalBytes: Int
  /// Bytes unpacked for a byte packed, checked where an entry is larger than a mebibyte.
  public var ratio: Int

  public init(
    archiveBytes: Int = 128 << 20, entries: Int = 4096, entryBytes: Int = 96 << 20,
    totalBytes: Int = 256 << 20, ratio: Int = 300
  ) {
    self.archiveBytes = archiveBytes
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
  }

  public static let documents = ZipLimits()
}
