/// The central directory: found from the end of the file, read entry by entry, every size checked
/// before anything is unpacked.
struct ZipDirectory {
  private let bytes: [UInt8]
  private let limits: ZipLimits

  init(_ bytes: [UInt8], limits: ZipLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  func entries() throws(ZipProblem) -> [ZipArchive.Entry] {
    guard let end = endRecord else { throw ZipProblem(.notAnArchive, offset: bytes.count) }
    let count = bytes.littleEndian16(at: end + 10)
    let start = Int(bytes.littleEndian32(at: end + 16))
    guard bytes.littleEndian16(at: end + 4) == 0, bytes.littleEndian16(at: end + 6) == 0 else {
      throw ZipProblem(.notSupported("several disks"), offset: end)
    }
    guard count != 0xffff, start != 0xffff_ffff else {
      throw ZipProblem(.notSupported("64-bit sizes (ZIP64)"), offset: end)
    }
    guard count <= limits.entries else {
      throw ZipProblem(.tooLarge("\(count) entries, of \(limits.entries) allowed"), offset: end)
    }
    var found: [ZipArchive.Entry] = []
    var names: Set<String> = []
    var total = 0
    var offset = start
    for _ in 0..<count {
      let (entry, next) = try entry(at: offset, end: end)
      guard names.insert(entry.name).inserted else {
        throw ZipProblem(.damaged("two entries of one name"), entry: entry.name, offset: offset)
      }
      total += entry.size
      guard total <= limits.totalBytes else {
        throw ZipProblem(.tooLarge("more than \(limits.totalBytes) bytes in all"), offset: offset)
      }
      found.append(entry)
      offset = next
    }
    return found
  }

  /// The record at the end of an archive, before its comment of at most 65,535 bytes.
  private var endRecord: Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    var offset = last
    while offset >= max(0, last - 0xffff) {
      if bytes[offset] == 0x50, bytes.littleEndian32(at: offset) == 0x0605_4b50,
        offset + 22 + bytes.littleEndian16(at: offset + 20) <= bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private func entry(at offset: Int, end: Int) throws(ZipProblem) -> (ZipArchive.Entry, Int) {
    guard offset + 46 <= end else { throw ZipProblem(.truncated, offset: offset) }
    guard bytes.littleEndian32(at: offset) == 0x0201_4b50 else {
      throw ZipProblem(.damaged("the directory is broken"), offset: offset)
    }
    let nameEnd = offset + 46 + bytes.littleEndian16(at: offset + 28)
    let next =
      nameEnd + bytes.littleEndian16(at: offset + 30) + bytes.littleEndian16(at: offset + 32)
    guard next <= end else { throw ZipProblem(.truncated, offset: offset) }
    let name = String(decoding: bytes[(offset + 46)..<nameEnd], as: UTF8.self)
    let flags = bytes.littleEndian16(at: offset + 8)
    let method = bytes.littleEndian16(at: offset + 10)
    let packedSize = bytes.littleEndian32(at: offset + 20)
    let size = bytes.littleEndian32(at: offset + 24)
    let place = bytes.littleEndian32(at: offset + 42)
    func refused(_ reason: ZipProblem.Reason) -> ZipProblem {
      ZipProblem(reason, entry: name, offset: offset)
    }
    guard flags & 1 == 0 else { throw refused(.notSupported("a password")) }
    guard method == 0 || method == 8 else {
      throw refused(.notSupported("compression method \(method)"))
    }
    guard ![packedSize, size, place].contains(0xffff_ffff) else {
      throw refused(.notSupported("64-bit sizes (ZIP64)"))
    }
    guard method == 8 || packedSize == size else {
      throw refused(.damaged("a stored entry of two sizes"))
    }
    guard Int(size) <= limits.entryBytes else {
      throw refused(.tooLarge("\(size) bytes, of \(limits.entryBytes) allowed"))
    }
    guard size <= 1 << 20 || Int(size) / max(1, Int(packedSize)) <= limits.ratio else {
      throw refused(.tooLarge("\(packedSize) bytes claim to unfold to \(size)"))
    }
    let entry = ZipArchive.Entry(
      name: name, size: Int(size), packedSize: Int(packedSize),
      checksum: bytes.littleEndian32(at: offset + 16), isDeflated: method == 8, offset: Int(place))
    return (entry, next)
  }
}
