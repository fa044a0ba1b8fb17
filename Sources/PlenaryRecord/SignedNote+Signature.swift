import Crypto
import FoundationEssentials

extension SignedNote {
  /// Whether the note bears this key's valid signature, and no invalid one in its name.
  public func isSigned(by key: VerifierKey) -> Bool {
    let own = signatures.filter { $0.name == key.name && $0.keyHash == key.keyHash }
    guard own.count == 1, own[0].bytes.count == 64,
      let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey)
    else { return false }
    return verifier.isValidSignature(own[0].bytes, for: Array(text.utf8))
  }
}
