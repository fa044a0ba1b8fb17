/// Text that goes into HTML or XML: into elements and quoted attributes alike.
///
/// Everything that Plenary writes with tags escapes by this and by nothing else, but for
/// `XMLWriter`, which writes bytes and counts what it leaves out.
public enum MarkupText {
  /// `&`, `<`, `>` and both quotation marks as references. What XML 1.0 (production 2) cannot hold,
  /// and HTML calls an error, becomes U+FFFD: it shows that something was there.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// One character of such a text.
  public static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  /// Most texts hold none of these; U+FFFE and U+FFFF begin with EF BF.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x20, 0xEF:
      true
    default: false
    }
  }
}
