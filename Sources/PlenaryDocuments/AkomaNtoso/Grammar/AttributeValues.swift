import PlenaryModel

/// Whether a value is one of a type of the schema; where the schema is vague, on the safe side.
enum AttributeValues {
  static func isValid(_ value: String, _ type: Substring) -> Bool {
    switch type {
    case "": true
    case "id":
      !value.isEmpty
        && !value.utf8.contains { $0 == 0x20 || $0 == 0x9 || $0 == 0xA || $0 == 0xD }
    case "uri": isAddress(value[...])
    case "uris": value.split(separator: " ").allSatisfy { isAddress($0) }
    case "integer": isInteger(value[...])
    case "boolean": ["true", "false", "0", "1"].contains(value)
    case "date": isDate(value[...]) || isMoment(value)
    case "dateTime": isMoment(value)
    case "time": isTime(value[...]) || isMoment(value)
    case "duration": isDuration(value)
    case "language": isLanguage(value)
    case "name": isName(value)
    default: type.split(separator: "|").contains { $0 == value }
    }
  }

  /// What validators take for an address (`xsd:anyURI`): nearly anything, but no brackets, no bare
  /// percent sign, one `#`, and nothing before a colon that is no scheme.
  private static func isAddress(_ value: Substring) -> Bool {
    let bytes = Array(value.utf8)
    var hashes = 0
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "#"): hashes += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), 0x7F: return false
      case UInt8(ascii: "%"):
        guard place + 2 < bytes.count, isHex(bytes[place + 1]), isHex(bytes[place + 2]) else {
          return false
        }
      case 0..<0x20: return false
      default: break
      }
    }
    return hashes <= 1 && hasScheme(bytes) && hasPort(bytes)
  }

  private static func hasScheme(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return place > 0 && isLetter(bytes[0]) && place + 1 < bytes.count
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): break
      case _ where isLetter(byte) || isDigit(byte): break
      // Another character may only come where no colon follows before the path.
      default: return !pathBegins(bytes[place...])
      }
    }
    return true
  }

  /// Whether a colon comes before any slash, question mark or hash.
  private static func pathBegins(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes {
      if byte == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        return false
      }
    }
    return false
  }

  /// After `//` a colon is followed by digits.
  private static func hasPort(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place + 1 < bytes.count, bytes[place] != UInt8(ascii: "/") { place += 1 }
    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") else { return true }
    let host = bytes[(place + 2)...].prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard let colon = host.lastIndex(of: UInt8(ascii: ":")) else { return true }
    return host[(colon + 1)...].allSatisfy { isDigit($0) }
  }

  private static func isInteger(_ value: Substring) -> Bool {
    let digits = value.hasPrefix("-") || value.hasPrefix("+") ? value.dropFirst() : value
    return !digits.isEmpty && digits.utf8.count <= 18 && digits.utf8.allSatisfy { isDigit($0) }
  }

  private static func isDate(_ value: Substring) -> Bool {
    Day(value.prefix(10)) != nil && (value.utf8.count == 10 || isZone(value.dropFirst(10)))
  }

  private static func isMoment(_ value: String) -> Bool {
    let sides = value.split(separator: "T", omittingEmptySubsequences: false)
    return sides.count == 2 && sides[0].utf8.count == 10 && Day(sides[0]) != nil && isTime(sides[1])
  }

  private static func isTime(_ value: Substring) -> Bool {
    let parts = value.prefix(8).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 && isInteger($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Int(parts[2]),
      hour < 24, minute < 60, second < 60
    else { return false }
    var rest = value.dropFirst(8)
    if rest.hasPrefix(".") {
      let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty || isZone(rest)
  }

  private static func isZone(_ value: Substring) -> Bool {
    if value == "Z" { return true }
    guard value.hasPrefix("+") || value.hasPrefix("-") else { return false }
    let parts = value.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && isInteger($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return false }
    return hour < 14 && minute < 60
  }

  /// Days, as lengths of time in documents are; others are put aside.
  private static func isDuration(_ value: String) -> Bool {
    guard value.hasPrefix("P"), let unit = value.last, "YMD".contains(unit) else { return false }
    return isInteger(value.dropFirst().dropLast())
  }

  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { place, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { isLetter($0) || (place > 0 && isDigit($0)) }
    }
  }

  private static func isName(_ value: String) -> Bool {
    guard let first = value.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else {
      return false
    }
    return value.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || "_-.".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
