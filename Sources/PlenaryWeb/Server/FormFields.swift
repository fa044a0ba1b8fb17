import FoundationEssentials
import HTTPTypes

/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
struct FormFields: Sendable {
  private var fields: [(name: String, value: String)] = []
  /// A field a member, and some: a table of members may have 2,000 (`MembersTable`).
  private static let greatestCount = 2500

  init() {}

  /// - Throws: for text that is not UTF-8 or has a broken escape, and for too many fields.
  init(_ bytes: [UInt8]) throws(FormError) {
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      guard fields.count < FormFields.greatestCount else { throw FormError.tooMany }
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      fields.append(
        (try FormFields.decoded(parts[0]), try FormFields.decoded(parts.count > 1 ? parts[1] : [])))
    }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Fields whose name begins so, without that beginning.
  func beginning(with prefix: String) -> [(name: String, value: String)] {
    fields.filter { $0.name.hasPrefix(prefix) }
      .map { (String($0.name.dropFirst(prefix.count)), $0.value) }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) throws(FormError) -> String {
    if !bytes.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%") }) {
      guard let text = String(validating: bytes, as: UTF8.self) else { throw FormError.notUTF8 }
      return text
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
          let low = digit(bytes[index + 2])
        else { throw FormError.brokenEscape }
        decoded.append(high << 4 | low)
        index += 2
      case let byte: decoded.append(byte)
      }
      index += 1
    }
    guard let text = String(validating: decoded, as: UTF8.self) else { throw FormError.notUTF8 }
    return text
  }

  /// A text as it stands in an address after the question mark.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + Token.hexadecimal([byte]).uppercased()
      }
    }
    return encoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

enum FormError: Error { case tooMany, brokenEscape, notUTF8 }
