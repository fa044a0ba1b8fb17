import CanonicalJSON
import Crypto
import CryptoExtras
import Dispatch
import FoundationEssentials
import PlenaryLanguages

/// A password as it is kept: scrypt (RFC 7914) with N = 2^17, r = 8, p = 1, the least that OWASP's
/// ASVS 5 (appendix C) has for it, and a salt of its own.
struct Password: Sendable {
  static let least = 8
  static let greatest = 256
  private static let rounds = 1 << 17

  private var salt: [UInt8]
  private var hash: [UInt8]
  private var rounds: Int

  /// What people choose first, and so try first. Not a list of breached passwords: a server without
  /// the internet has none.
  private static let common: Set<String> = [
    "password", "passwort", "12345678", "123456789", "1234567890", "qwertyui", "qwerty123",
    "iloveyou", "football", "baseball", "sunshine", "princess", "plenary1", "assembly",
    "president", "secretary", "motdepasse", "contraseña", "11111111", "00000000", "abcd1234",
    "password1", "letmein1", "welcome1", "admin123", "changeme",
  ]

  /// Why a password cannot be chosen; nil when it can.
  static func objection(to text: String) -> PageText? {
    if text.count < least { return .passwordTooShort }
    if text.count > greatest { return .passwordTooLong }
    if common.contains(text.lowercased()) || Set(text).count < 3 { return .passwordTooCommon }
    return nil
  }

  init(_ text: String) async {
    var generator = SystemRandomNumberGenerator()
    salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    rounds = Password.rounds
    hash = await Password.derive(text, salt, rounds)
  }

  func matches(_ text: String) async -> Bool {
    let other = await Password.derive(text, salt, rounds)
    return Token.isSame(Token.hexadecimal(other), Token.hexadecimal(hash))
  }

  /// For a name that nobody has, so that the answer takes as long as for one that somebody has.
  static func waste(_ text: String) async {
    _ = await derive(text, Array(repeating: 0, count: 16), rounds)
  }

  // Each takes 128 MB and a third of a second of a thread: not on Swift's own few, and two at most.
  private static let queue = DispatchQueue(label: "plenary.passwords", attributes: .concurrent)
  private static let places = DispatchSemaphore(value: 2)

  private static func derive(_ text: String, _ salt: [UInt8], _ rounds: Int) async -> [UInt8] {
    await withCheckedContinuation { continuation in
      queue.async {
        places.wait()
        defer { places.signal() }
        let key = try? KDF.Scrypt.deriveKey(
          from: Array(text.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8,
          parallelism: 1)
        guard let key else { preconditionFailure("scrypt has these parameters") }
        continuation.resume(returning: key.withUnsafeBytes { Array($0) })
      }
    }
  }

  // MARK: on the shelf

  var bytes: [UInt8] {
    let object: JSONObject = [
      "scrypt": .integer(Int64(rounds)), "salt": .string(Data(salt).base64EncodedString()),
      "hash": .string(Data(hash).base64EncodedString()),
    ]
    return Array(JSONValue.object(object).text().utf8)
  }

  init?(bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let rounds = value["scrypt"]?.integerValue,
      let salt = value["salt"]?.stringValue.flatMap({ Data(base64Encoded: $0) }),
      let hash = value["hash"]?.stringValue.flatMap({ Data(base64Encoded: $0) })
    else { return nil }
    self.rounds = Int(rounds)
    self.salt = Array(salt)
    self.hash = Array(hash)
  }
}
