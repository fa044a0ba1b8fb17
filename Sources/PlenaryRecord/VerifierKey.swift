/// The public half of a log's key, in the text form of C2SP signed-note:
/// `name+hash+Base64(0x01 ‖ public key)`.
///
/// The hash is the first four bytes, in hexadecimal, of
/// `SHA-256(name ‖ LF ‖ 0x01 ‖ public key)`. Whoever wants to check a record gets this line from a
/// source other than the record, for example the organisation's printed rules.
public struct VerifierKey: Sendable, Hashable, CustomStringConvertible {
  /// The log's name, which is also its checkpoints' first line.
  public let name: String
  /// The four bytes that signatures start with.
  public let keyHash: UInt32
  /// The 32 bytes of an Ed25519 public key.
  public let publicKey: [UInt8]

  static let ed25519: UInt8 = 1

  /// The key of that name, with its hash computed.
  init(name: String, publicKey: [UInt8]) {
    self.name = name
    self.publicKey = publicKey
    let message = Array(name.utf8) + [0x0A, VerifierKey.ed25519] + publicKey
    keyHash = Hashing.plain(message).bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads `name+hash+key`, or gives `nil` when the text is not a key of this form or the hash
  /// is not the key's.
  public init?(_ text: String) {
    guard let parts = KeyText(text), parts.material.count == 33,
      parts.material[0] == VerifierKey.ed25519
    else { return nil }
    self.init(name: parts.name, publicKey: Array(parts.material[1...]))
    guard keyHash == parts.keyHash else { return nil }
  }

  public var description: String {
    let hash = hexadecimal(keyHash)
    return "\(name)+\(hash)+\(Base64.encode([VerifierKey.ed25519] + publicKey))"
  }
}

/// `name+hash+Base64`, taken apart; free of cryptography, so that it can be fuzzed alone.
struct KeyText {
  let name: String
  let keyHash: UInt32
  let material: [UInt8]

  static let greatestLength = 500

  init?(_ text: String) {
    guard text.utf8.count <= KeyText.greatestLength else { return nil }
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, SignedNote.isName(String(parts[0])), parts[1].utf8.count == 8,
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let hash = UInt32(parts[1], radix: 16), let material = Base64.decode(parts[2].utf8)
    else { return nil }
    name = String(parts[0])
    keyHash = hash
    self.material = material
  }
}

/// Eight hexadecimal digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
