/// Writes a ZIP archive: the same entries give the same bytes, since no clock is asked.
public struct ZipWriter: Sendable {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  public init() {}

  /// - Precondition: fewer than 65,535 entries, and less than four gibibytes in all.
  public mutating func add(_ name: String, _ contents: [UInt8]) {
    let packed = Deflate.deflate(contents).flatMap { $0.count < contents.count ? $0 : nil }
    let stored = packed ?? contents
    let offset = bytes.count
    precondition(count < 0xfffe, "A ZIP archive without 64-bit sizes has fewer entries.")
    precondition(offset + stored.count < 0xffff_ffff, "A ZIP archive of this kind is smaller.")

    var common: [UInt8] = []
    common.appendLittleEndian16(20)  // version needed
    common.appendLittleEndian16(0x0800)  // names are UTF-8
    common.appendLittleEndian16(packed == nil ? 0 : 8)
    common.appendLittleEndian16(0)  // midnight
    common.appendLittleEndian16(0x0021)  // 1 January 1980, the first day the format has
    common.appendLittleEndian32(Deflate.checksum(contents))
    common.appendLittleEndian32(UInt32(stored.count))
    common.appendLittleEndian32(UInt32(contents.count))
    common.appendLittleEndian16(name.utf8.count)
    common.appendLittleEndian16(0)  // extra fields

    bytes.appendLittleEndian32(0x0403_4b50)
    bytes += common
    bytes += Array(name.utf8)
    bytes += stored

    directory.appendLittleEndian32(0x0201_4b50)
    directory.appendLittleEndian16(20)  // made by
    directory += common
    directory.appendLittleEndian16(0)  // comment
    directory.appendLittleEndian16(0)  // disk
    directory.appendLittleEndian16(0)  // internal attributes
    directory.appendLittleEndian32(0)  // external attributes
    directory.appendLittleEndian32(UInt32(offset))
    directory += Array(name.utf8)
    count += 1
  }

  /// The archive with all that was added.
  public func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.appendLittleEndian32(0x0605_4b50)
    end.appendLittleEndian32(0)  // disks
    end.appendLittleEndian16(count)
    end.appendLittleEndian16(count)
    end.appendLittleEndian32(UInt32(directory.count))
    end.appendLittleEndian32(UInt32(bytes.count))
    end.appendLittleEndian16(0)
    return bytes + directory + end
  }
}
