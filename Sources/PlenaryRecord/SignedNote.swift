/// A text and the signatures under it, as C2SP signed-note and Go's `sumdb/note` have it:
///
/// ```
/// example.org/council
/// 3
/// nND/nri/U0xuHUrYSy0HtMeal2vzD9V4k/BO79C+QeI=
///
/// — example.org/council Pkn9y0cD…
/// ```
///
/// The text ends with a line feed; a blank line parts it from the signatures, each of which is an
/// em dash, a space, the key's name, a space, and the Base64 of the key's hash and the signature.
public struct SignedNote: Sendable, Hashable {
  /// One line of signature.
  public struct Signature: Sendable, Hashable {
    /// The name of the key.
    public let name: String
    /// The first four bytes.
    public let keyHash: UInt32
    /// What follows: 64 bytes for Ed25519.
    public let bytes: [UInt8]
  }

  /// What is signed, with its last line feed.
  public let text: String
  public let signatures: [Signature]

  /// The longest note that is read, in bytes.
  public static let greatestLength = 64 * 1024
  /// The most signatures that are read.
  public static let mostSignatures = 100

  init(text: String, signatures: [Signature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note strictly: UTF-8, no control characters but line feeds, at least one signature.
  public init(parsing bytes: [UInt8]) throws(MalformedNote) {
    guard bytes.count <= SignedNote.greatestLength else { throw .tooLong }
    guard let whole = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else { throw .controlCharacter }
    guard let split = SignedNote.endOfText(in: bytes) else { throw .noSignatures }
    guard bytes.last == 0x0A else { throw .endsEarly }
    text = String(decoding: whole.utf8.prefix(split), as: UTF8.self)
    var signatures: [Signature] = []
    for line in bytes[(split + 1)...].dropLast().split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      guard signatures.count < SignedNote.mostSignatures else { throw .tooManySignatures }
      guard let signature = SignedNote.signature(in: Array(line)) else {
        throw .malformedSignature(number: signatures.count + 1)
      }
      signatures.append(signature)
    }
    self.signatures = signatures
  }

  /// The note as text.
  public var string: String {
    var note = text + "\n"
    for signature in signatures {
      let hash = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: signature.keyHash >> $0) }
      note += "— \(signature.name) \(Base64.encode(hash + signature.bytes))\n"
    }
    return note
  }

  /// Whether the text may name a key: not empty, no space of any kind, no plus sign.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0 != "+" && !$0.properties.isWhitespace && $0.value >= 0x20
      }
  }

  /// The length of the text before the last blank line.
  private static func endOfText(in bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    while index > 0 {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0A { return index }
      index -= 1
    }
    return nil
  }

  private static func signature(in line: [UInt8]) -> Signature? {
    let dash = Array("— ".utf8)
    guard line.starts(with: dash) else { return nil }
    let parts = line[dash.count...].split(
      separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let bytes = Base64.decode(parts[1]), bytes.count > 4 else { return nil }
    let name = String(decoding: parts[0], as: UTF8.self)
    guard isName(name) else { return nil }
    return Signature(
      name: name, keyHash: bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) },
      bytes: Array(bytes[4...]))
  }
}

/// Why bytes are not a signed note.
public enum MalformedNote: Error, Sendable, Hashable, CustomStringConvertible {
  case tooLong
  case notUTF8
  case controlCharacter
  case noSignatures
  case endsEarly
  case tooManySignatures
  case malformedSignature(number: Int)

  public var description: String {
    switch self {
    case .tooLong: "it is longer than \(SignedNote.greatestLength) bytes"
    case .notUTF8: "it is not UTF-8 text"
    case .controlCharacter: "it holds a control character"
    case .noSignatures: "no blank line parts a text from signatures"
    case .endsEarly: "it does not end with a line break"
    case .tooManySignatures: "it has more than \(SignedNote.mostSignatures) signatures"
    case .malformedSignature(let number): "line \(number) of its signatures is no signature"
    }
  }
}
