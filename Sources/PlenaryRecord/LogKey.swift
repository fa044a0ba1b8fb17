import Crypto
import FoundationEssentials

/// The secret key with which an organisation signs the checkpoints of its log (Ed25519).
///
/// Its text form is that of Go's `sumdb/note`:
/// `PRIVATE+KEY+name+hash+Base64(0x01 ‖ seed)`. Keep it in a file of its own, readable by the
/// server only; whoever has it can sign a rewritten log.
public struct LogKey: Sendable {
  private let seed: [UInt8]
  private let signer: Curve25519.Signing.PrivateKey
  /// What others check signatures with; publish it.
  public let verifierKey: VerifierKey

  /// A new key from the operating system's random numbers.
  ///
  /// - Parameter name: the log's name, for example `example.org/council`.
  /// - Throws: `invalidName` when the name is empty, or holds a space or a plus sign.
  public static func generate(name: String) throws(RecordError) -> LogKey {
    var generator = SystemRandomNumberGenerator()
    return try LogKey(name: name, seed: (0..<32).map { _ in generator.next() })
  }

  /// The key of a known seed.
  ///
  /// - Precondition: the seed has 32 bytes.
  public init(name: String, seed: [UInt8]) throws(RecordError) {
    precondition(seed.count == 32, "An Ed25519 seed has 32 bytes")
    guard SignedNote.isName(name), name.utf8.count <= greatestNameLength else {
      throw RecordError(
        .invalidName, "A log cannot be named \"\(name)\"",
        hint: "Use a name such as example.org/council, without spaces and plus signs")
    }
    guard let signer = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      preconditionFailure("Every 32 bytes are an Ed25519 seed")
    }
    self.seed = seed
    self.signer = signer
    verifierKey = VerifierKey(name: name, publicKey: Array(signer.publicKey.rawRepresentation))
  }

  /// Reads the text form.
  ///
  /// - Throws: `wrongKey` when the text is not a key.
  public init(text: String) throws(RecordError) {
    let prefix = "PRIVATE+KEY+"
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard line.hasPrefix(prefix), let parts = KeyText(String(line.dropFirst(prefix.count))),
      parts.material.count == 33, parts.material[0] == VerifierKey.ed25519
    else {
      throw RecordError(
        .wrongKey, "The text is not the secret key of a log",
        hint: "Such a key is one line that starts with PRIVATE+KEY+; restore it from your backup")
    }
    try self.init(name: parts.name, seed: Array(parts.material[1...]))
    guard verifierKey.keyHash == parts.keyHash else {
      throw RecordError(
        .wrongKey, "The secret key of log \(parts.name) is damaged: its check digits do not fit",
        hint: "Restore it from your backup")
    }
  }

  /// The text form; secret.
  public var text: String {
    let hash = hexadecimal(verifierKey.keyHash)
    let material = Base64.encode([VerifierKey.ed25519] + seed)
    return "PRIVATE+KEY+\(verifierKey.name)+\(hash)+\(material)\n"
  }

  /// The checkpoint of a tree, signed.
  public func sign(_ tree: TreeHead) -> SignedNote {
    note(Checkpoint(origin: verifierKey.name, tree: tree).text)
  }

  /// A statement of the log's owner other than a checkpoint, signed.
  ///
  /// - Precondition: the text ends with a line break, and nobody can take it for a checkpoint.
  package func sign(_ statement: String) -> SignedNote {
    precondition(statement.hasSuffix("\n") && Checkpoint(parsing: statement) == nil)
    return note(statement)
  }

  /// 32 secret bytes for one purpose, from which neither the key nor those for another purpose can
  /// be told.
  package func secret(for purpose: String) -> [UInt8] {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: seed), info: Array(purpose.utf8), outputByteCount: 32
    ).withUnsafeBytes { Array($0) }
  }

  private func note(_ text: String) -> SignedNote {
    guard let bytes = try? signer.signature(for: Array(text.utf8)) else {
      preconditionFailure("Ed25519 signs every text")
    }
    let signature = SignedNote.Signature(
      name: verifierKey.name, keyHash: verifierKey.keyHash, bytes: Array(bytes))
    return SignedNote(text: text, signatures: [signature])
  }
}
