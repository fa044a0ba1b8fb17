/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// The place in bytes from the start of the text, from 0.
  public let offset: Int
  /// The line, from 1; lines end in a line feed.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What to do about it.
  public let hint: String

  public var description: String {
    "line \(line), column \(column): \(message). \(hint)."
  }
}

/// What can be wrong with a text; the words stand here and nowhere else.
enum JSONFault {
  case endsEarly(expected: String)
  case unexpected(UInt8, expected: String)
  case trailingText
  case tooDeep
  case repeatedName(String)
  case controlCharacter(UInt8)
  case unknownEscape
  case incompleteUnicodeEscape
  case loneSurrogate
  case invalidUTF8
  case leadingZero
  case digitExpected

  var message: String {
    switch self {
    case .endsEarly(let expected): "The text ends where \(expected) was expected"
    case .unexpected(let byte, let expected):
      "Found \(JSONFault.name(of: byte)) where \(expected) was expected"
    case .trailingText: "Text follows the end of the JSON value"
    case .tooDeep: "Arrays and objects are nested more than \(JSONValue.maximumDepth) deep"
    case .repeatedName(let name): "The name \"\(name)\" stands twice in one object"
    case .controlCharacter(let byte):
      "A string holds \(JSONFault.name(of: byte)), which must be escaped"
    case .unknownEscape: "A string holds a backslash that starts no JSON escape"
    case .incompleteUnicodeEscape: "\\u is not followed by four hexadecimal digits"
    case .loneSurrogate: "A string holds half of a surrogate pair"
    case .invalidUTF8: "The text is not UTF-8 here"
    case .leadingZero: "A number starts with a superfluous zero"
    case .digitExpected: "A digit is missing in a number"
    }
  }

  var hint: String {
    switch self {
    case .endsEarly: "The text may have been cut off; fetch it again"
    case .unexpected: "Correct the text at this place"
    case .trailingText: "Give one JSON value and nothing after it"
    case .tooDeep: "Nest the value less deeply"
    case .repeatedName: "Keep one member of that name"
    case .controlCharacter: "Write line breaks as \\n, tabs as \\t and others as \\u00XX"
    case .unknownEscape: "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"
    case .incompleteUnicodeEscape: "Write for example \\u00e9"
    case .loneSurrogate: "Write both halves, for example \\ud83d\\ude00, or the character itself"
    case .invalidUTF8: "Save the text as UTF-8"
    case .leadingZero: "Write 7, not 07"
    case .digitExpected: "Write for example -7, 0.5 or 1e3"
    }
  }

  private static func name(of byte: UInt8) -> String {
    if byte > 0x20, byte < 0x7F { return "'\(Character(UnicodeScalar(byte)))'" }
    switch byte {
    case 0x20: return "a space"
    case 0x0A: return "a line break"
    case 0x09: return "a tab"
    default:
      let digits = String(byte, radix: 16)
      return "the byte 0x\(byte < 16 ? "0" : "")\(digits)"
    }
  }
}

extension JSONSyntaxError {
  /// Counts lines and columns only now: most texts have no fault.
  init(_ fault: JSONFault, at offset: Int, in text: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    for byte in text[..<min(offset, text.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(
      message: fault.message, offset: offset, line: line, column: column, hint: fault.hint)
  }
}
