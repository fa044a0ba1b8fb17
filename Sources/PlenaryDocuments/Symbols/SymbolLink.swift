extension DocumentSymbol {
  /// The canonical form without blanks, as links and file names have it: `S/RES/2458(2019)`.
  public var compact: String {
    String((joint == nil ? canonical : ownText).filter { $0 != " " })
  }

  private var ownText: String { components.map(\.text).joined(separator: "/") }

  /// Where the document can be read, percent-encoded: `https://undocs.org/en/A/RES/69/188`. That
  /// there is a document at this address is not known here.
  public func link(language: String = "en") -> String {
    "https://undocs.org/" + Self.percentEncoded(language) + "/" + Self.percentEncoded(compact)
  }

  /// By what two writings of a symbol are the same, blanks and capitals apart.
  public var key: String { String(canonical.uppercased().filter { $0 != " " }) }

  /// Keeps what RFC 3986 allows in a path: unreserved characters, strokes and round brackets.
  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 40, 41, 45, 46, 47, 95, 126: bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
