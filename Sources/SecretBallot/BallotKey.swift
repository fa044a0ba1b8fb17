import Crypto
import CryptoExtras
import FoundationEssentials
import PlenaryRecord

/// The public half of a ballot's key: RSA of 3072 bits, for the blind signatures
/// RSABSSA-SHA384-PSS-Randomized of RFC 9474.
public struct BallotPublicKey: Sendable, Hashable {
  /// The key as SubjectPublicKeyInfo in DER, which every tool reads.
  public let bytes: [UInt8]
  private let key: _RSA.BlindSigning.PublicKey<SHA384>

  /// What is signed with it, by its name in RFC 9474.
  public static let suite = "RSABSSA-SHA384-PSS-Randomized"
  /// The bits of the modulus, and the bytes of a signature.
  public static let bitCount = 3072
  public static let signatureLength = bitCount / 8

  /// Reads a key, or gives nil when it is not of this kind.
  ///
  /// The public exponent must be 65537 and the bytes the only ones for this key, so that there is
  /// no second spelling of it to tell electors apart by.
  public init?(bytes: [UInt8]) {
    // Randomized prepares a message by 32 random bytes in front, Deterministic takes it as it is;
    // all else is the same. Tokens come with their random bytes, so here they are taken as they are.
    guard
      let key = try? _RSA.BlindSigning.PublicKey<SHA384>(
        derRepresentation: bytes, parameters: .RSABSSA_SHA384_PSS_Deterministic),
      key.keySizeInBits == BallotPublicKey.bitCount,
      let numbers = try? key.getKeyPrimitives(), Array(numbers.publicExponent) == [1, 0, 1],
      Array(key.derRepresentation) == bytes
    else { return nil }
    self.bytes = bytes
    self.key = key
  }

  /// Eight groups of four hexadecimal digits, the beginning of the key's SHA-384: read out in the
  /// room, it shows that everybody was given the same key. Fewer would not do: who makes keys can
  /// make thousands of millions of them and look for two that begin alike.
  public var fingerprint: String {
    let digits = SHA384.hash(data: bytes).prefix(16).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    return stride(from: 0, to: 16, by: 2).map { digits[$0] + digits[$0 + 1] }
      .joined(separator: " ")
  }

  func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    key.isValidSignature(
      _RSA.Signing.RSASignature(rawRepresentation: signature), for: key.prepare(message))
  }

  func blind(_ message: [UInt8]) throws -> _RSA.BlindSigning.BlindingResult {
    try key.blind(key.prepare(message))
  }

  func finalize(
    _ signature: [UInt8], for message: [UInt8], _ inverse: _RSA.BlindSigning.BlindingInverse
  ) throws -> [UInt8] {
    Array(
      try key.finalize(
        _RSA.BlindSigning.BlindSignature(rawRepresentation: signature), for: key.prepare(message),
        blindingInverse: inverse
      ).rawRepresentation)
  }

  public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

/// The secret half: whoever has it can make tokens. It lives in memory and, sealed, in the side
/// box, until casting opens.
package struct BallotPrivateKey: Sendable {
  private let key: _RSA.BlindSigning.PrivateKey<SHA384>
  package let publicKey: BallotPublicKey

  /// A new key from the operating system's random numbers; takes half a second.
  package static func generate() -> BallotPrivateKey {
    guard let key = try? _RSA.BlindSigning.PrivateKey<SHA384>(keySize: .bits3072),
      let made = BallotPrivateKey(key)
    else { preconditionFailure("An RSA key of 3072 bits can be made") }
    return made
  }

  private init?(_ key: _RSA.BlindSigning.PrivateKey<SHA384>) {
    guard let publicKey = BallotPublicKey(bytes: Array(key.publicKey.derRepresentation)) else {
      return nil
    }
    self.key = key
    self.publicKey = publicKey
  }

  /// - Throws: `malformedRequest` when no elector's program made these bytes.
  package func sign(_ blinded: [UInt8]) throws(BallotRefusal) -> [UInt8] {
    guard blinded.count == BallotPublicKey.signatureLength,
      let signature = try? key.blindSignature(for: blinded)
    else { throw .malformedRequest }
    return Array(signature.rawRepresentation)
  }

  /// The key as it is kept on disk: AES-GCM under a key derived from the log's, bound to the ballot.
  func sealed(with logKey: LogKey, for ballot: MeetingID) -> [UInt8] {
    let bytes = Array(key.derRepresentation)
    guard
      let box = try? AES.GCM.seal(
        bytes, using: BallotPrivateKey.sealingKey(logKey), authenticating: Array(ballot.text.utf8)),
      let combined = box.combined
    else { preconditionFailure("AES-GCM seals every text of this length") }
    return Array(combined)
  }

  /// - Returns: nil when it was sealed with another log's key, for another ballot, or altered.
  init?(sealed bytes: [UInt8], with logKey: LogKey, for ballot: MeetingID) {
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let opened = try? AES.GCM.open(
        box, using: BallotPrivateKey.sealingKey(logKey), authenticating: Array(ballot.text.utf8)),
      let key = try? _RSA.BlindSigning.PrivateKey<SHA384>(derRepresentation: opened)
    else { return nil }
    self.init(key)
  }

  private static func sealingKey(_ logKey: LogKey) -> SymmetricKey {
    SymmetricKey(data: logKey.secret(for: "plenary-ballot-key/v1"))
  }
}
