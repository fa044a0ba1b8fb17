import CBoringSHA256
import Crypto

/// The three hashes of a record; each starts with bytes of its own, so that none can pass for
/// another.
enum Hashing {
  /// `SHA-256("plenary-entry/v1" ‖ LF ‖ salt ‖ envelope)`: what the log learns of an entry.
  static func commitment(salt: Salt, envelope: UnsafeRawBufferPointer) -> Hash {
    let prefixLength = commitmentPrefix.count + Salt.byteCount
    guard envelope.count <= 4096 else { return longCommitment(salt: salt, envelope: envelope) }
    return withUnsafeTemporaryAllocation(
      byteCount: prefixLength + envelope.count, alignment: 16
    ) { message in
      message.copyBytes(from: commitmentPrefix)
      salt.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: message[commitmentPrefix.count..<prefixLength])
          .copyMemory(from: $0)
      }
      UnsafeMutableRawBufferPointer(rebasing: message[prefixLength...]).copyMemory(from: envelope)
      return hash(UnsafeRawBufferPointer(message))
    }
  }

  /// Without a copy of the envelope.
  private static func longCommitment(salt: Salt, envelope: UnsafeRawBufferPointer) -> Hash {
    var hasher = SHA256()
    commitmentPrefix.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    salt.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: envelope)
    return hasher.finalize().withUnsafeBytes { Hash($0) }
  }

  /// RFC 6962, 2.1: `SHA-256(0x00 ‖ data)`.
  static func leaf(_ data: UnsafeRawBufferPointer) -> Hash {
    var hasher = SHA256()
    withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: data)
    return hasher.finalize().withUnsafeBytes { Hash($0) }
  }

  /// The leaf that stands for an entry: RFC 6962's hash of its commitment.
  static func leaf(_ commitment: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 33, alignment: 16) { message in
      message[0] = 0
      commitment.copy(into: message, at: 1)
      return hash(UnsafeRawBufferPointer(message))
    }
  }

  /// RFC 6962, 2.1: `SHA-256(0x01 ‖ left ‖ right)`.
  static func node(_ left: Hash, _ right: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 16) { message in
      message[0] = 1
      left.copy(into: message, at: 1)
      right.copy(into: message, at: 33)
      return hash(UnsafeRawBufferPointer(message))
    }
  }

  static func plain(_ bytes: [UInt8]) -> Hash {
    bytes.withUnsafeBytes { hash($0) }
  }

  private static func hash(_ message: UnsafeRawBufferPointer) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: Hash.byteCount, alignment: 16) { digest in
      let start = message.baseAddress?.assumingMemoryBound(to: UInt8.self)
      CCryptoBoringSSL_SHA256(
        start, message.count, digest.baseAddress?.assumingMemoryBound(to: UInt8.self))
      return Hash(UnsafeRawBufferPointer(digest))
    }
  }

  /// RFC 6962, 2.1: the root of the empty tree, `SHA-256()`.
  static let emptyRoot = plain([])

  static let commitmentPrefix: [UInt8] = Array("plenary-entry/v1\n".utf8)
}
