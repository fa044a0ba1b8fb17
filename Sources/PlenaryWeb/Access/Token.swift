import Crypto
import FoundationEssentials

/// Random texts that open something, and the hashes that are kept of them.
enum Token {
  /// 128 random bits in 22 letters of the URL-safe Base64 alphabet.
  static func make() -> String { letters(16) }

  /// A name that is not secret, for a pass or a device.
  static func name(_ prefix: String) -> String { prefix + code(length: 9).lowercased() }

  /// Letters and digits that are not mistaken for one another when read aloud or from a wall.
  private static let spoken = Array("ABCDEFGHJKMNPQRTUVWXYZ2346789")

  /// A short code; eight letters are 38 bits, enough behind a limit on attempts.
  static func code(length: Int = 8) -> String {
    var generator = SystemRandomNumberGenerator()
    return String((0..<length).map { _ in spoken[Int.random(in: 0..<29, using: &generator)] })
  }

  /// A code as somebody typed it: spaces, hyphens and small letters do not matter.
  static func folded(code: String) -> String {
    String(code.uppercased().filter { spoken.contains($0) })
  }

  private static func letters(_ count: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// What is kept of a token. It has 128 random bits, so that a plain hash cannot be turned round;
  /// looking the hash up tells nothing by the time it takes.
  static func hash(_ token: String) -> String {
    hexadecimal(SHA256.hash(data: Array(token.utf8)))
  }

  /// What is kept of a short code, which alone could be found by trying: it takes the server's key.
  static func hash(code: String, key: SymmetricKey) -> String {
    hexadecimal(
      HMAC<SHA256>.authenticationCode(for: Array(folded(code: code).utf8), using: key))
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
  static func bytes(base64 text: String) -> [UInt8]? { Data(base64Encoded: text).map { Array($0) } }

  /// Compares without telling by the time it takes where the difference is.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
  }
}
