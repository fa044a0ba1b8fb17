import Crypto

/// The three hashes of a record; each starts with bytes of its own, so that none can pass for
/// another.
enum Hashing {
  /// `SHA-256("plenary-entry/v1" ‖ LF ‖ salt ‖ envelope)`: what the log learns of an entry.
  static func commitment(salt: Salt, envelope: UnsafeRawBufferPointer) -> Hash {
    var hasher = SHA256()
    commitmentPrefix.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    salt.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: envelope)
    return Hash(hasher.finalize())
  }

  /// RFC 6962, 2.1: `SHA-256(0x00 ‖ data)`.
  static func leaf(_ data: UnsafeRawBufferPointer) -> Hash {
    var hasher = SHA256()
    withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: data)
    return Hash(hasher.finalize())
  }

  /// The leaf that stands for an entry: RFC 6962's hash of its commitment.
  static func leaf(_ commitment: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 33, alignment: 8) { buffer in
      buffer[0] = 0
      commitment.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[1...]).copyMemory(from: $0)
      }
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
      return Hash(hasher.finalize())
    }
  }

  /// RFC 6962, 2.1: `SHA-256(0x01 ‖ left ‖ right)`.
  static func node(_ left: Hash, _ right: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { buffer in
      buffer[0] = 1
      left.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[1..<33]).copyMemory(from: $0)
      }
      right.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[33...]).copyMemory(from: $0)
      }
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
      return Hash(hasher.finalize())
    }
  }

  static func plain(_ bytes: [UInt8]) -> Hash {
    var hasher = SHA256()
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Hash(hasher.finalize())
  }

  /// RFC 6962, 2.1: the root of the empty tree, `SHA-256()`.
  static let emptyRoot = plain([])

  static let commitmentPrefix: [UInt8] = Array("plenary-entry/v1\n".utf8)
}

extension Hash {
  fileprivate init(_ digest: SHA256Digest) {
    self = digest.withUnsafeBytes { Hash($0) }
  }
}
