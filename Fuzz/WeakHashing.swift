// In place of Hashing.swift, SignedNote+Signature.swift and LogKey.swift when fuzzing: no package
// is needed, and a fuzzer can meet a hash of one byte by chance.

enum Hashing {
  static func commitment(salt: Salt, envelope: UnsafeRawBufferPointer) -> Hash { weak(envelope) }
  static func leaf(_ data: UnsafeRawBufferPointer) -> Hash { weak(data) }
  static func leaf(_ commitment: Hash) -> Hash { commitment }
  static func node(_ left: Hash, _ right: Hash) -> Hash { weak(left.bytes + right.bytes) }
  static func plain(_ bytes: [UInt8]) -> Hash { .zero }
  static let emptyRoot = Hash.zero

  private static func weak(_ bytes: some Sequence<UInt8>) -> Hash {
    let sum = bytes.reduce(UInt8(0)) { $0 ^ $1 } & 3
    guard let hash = Hash(bytes: [UInt8](repeating: sum, count: 32)) else {
      preconditionFailure("32 bytes are a hash")
    }
    return hash
  }
}

extension SignedNote {
  public func isSigned(by key: VerifierKey) -> Bool {
    signatures.contains { $0.name == key.name }
  }
}

public struct LogKey: Sendable {
  public let verifierKey: VerifierKey
  public func sign(_ tree: TreeHead) -> SignedNote {
    SignedNote(text: Checkpoint(origin: verifierKey.name, tree: tree).text, signatures: [])
  }
}
