/// A ZIP archive in memory, as its central directory describes it (APPNOTE.TXT 6.3.10).
///
/// Entries are unpacked when asked for, and only after every size was checked against the limits.
public struct ZipArchive: Sendable {
  public struct Entry: Sendable, Hashable {
    /// As it is written, with "/" between folders.
    public let name: String
    /// Unpacked, in bytes.
    public let size: Int
    let packedSize: Int
    let checksum: UInt32
    let isDeflated: Bool
    /// Of the local header, from the beginning of the file.
    let offset: Int
  }

  public let entries: [Entry]
  private let bytes: [UInt8]
  private let limits: ZipLimits

  public init(_ bytes: [UInt8], limits: ZipLimits = .documents) throws(ZipProblem) {
    guard bytes.count <= limits.archiveBytes else {
      throw ZipProblem(.tooLarge("\(bytes.count) bytes, of \(limits.archiveBytes) allowed"))
    }
    self.bytes = bytes
    self.limits = limits
    entries = try ZipDirectory(bytes, limits: limits).entries()
  }

  public func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// The bytes of an entry, unpacked and checked.
  public func contents(of name: String) throws(ZipProblem) -> [UInt8] {
    guard let entry = entry(name) else { throw ZipProblem(.missing, entry: name) }
    return try contents(of: entry)
  }

  public func contents(of entry: Entry) throws(ZipProblem) -> [UInt8] {
    let packed = try packedRange(of: entry)
    let unpacked: [UInt8]
    if entry.isDeflated {
      guard let inflated = Deflate.inflate(bytes[packed], to: entry.size) else {
        throw ZipProblem(
          .damaged("the compressed bytes do not unfold to \(entry.size) bytes"), entry: entry.name,
          offset: packed.lowerBound)
      }
      unpacked = inflated
    } else {
      unpacked = Array(bytes[packed])
    }
    guard Deflate.checksum(unpacked) == entry.checksum else {
      throw ZipProblem(.checksum, entry: entry.name, offset: packed.lowerBound)
    }
    return unpacked
  }

  /// The local header repeats the name, and may have other extra fields than the directory.
  private func packedRange(of entry: Entry) throws(ZipProblem) -> Range<Int> {
    guard entry.offset + 30 <= bytes.count else {
      throw ZipProblem(.truncated, entry: entry.name, offset: entry.offset)
    }
    guard bytes.littleEndian32(at: entry.offset) == 0x0403_4b50 else {
      throw ZipProblem(
        .damaged("no header where the directory says"), entry: entry.name, offset: entry.offset)
    }
    let start =
      entry.offset + 30 + bytes.littleEndian16(at: entry.offset + 26)
      + bytes.littleEndian16(at: entry.offset + 28)
    guard start + entry.packedSize <= bytes.count else {
      throw ZipProblem(.truncated, entry: entry.name, offset: start)
    }
    return start..<(start + entry.packedSize)
  }
}

extension [UInt8] {
  func littleEndian16(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

  func littleEndian32(at offset: Int) -> UInt32 {
    UInt32(littleEndian16(at: offset)) | UInt32(littleEndian16(at: offset + 2)) << 16
  }

  mutating func appendLittleEndian16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func appendLittleEndian32(_ value: UInt32) {
    appendLittleEndian16(Int(value & 0xffff))
    appendLittleEndian16(Int(value >> 16))
  }
}
