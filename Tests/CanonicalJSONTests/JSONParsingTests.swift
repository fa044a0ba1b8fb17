import CanonicalJSON
import Testing

@Suite struct JSONParsingTests {
  @Test func everyKindOfValueIsRead() throws {
    let value = try JSONValue(
      parsing: #" {"a": [null, true, false, -12, 0.50, 1E+2, "x\ty", []], "b": {}} "#)
    #expect(
      value == [
        "a": [nil, true, false, -12, .decimal("0.50"), .decimal("1E+2"), "x\ty", []], "b": [:],
      ])
    #expect(value["a"]?.arrayValue?.count == 8)
    #expect(value["b"]?.objectValue?.isEmpty == true)
    #expect(value["a"]?.arrayValue?[3].integerValue == -12)
    #expect(value["c"] == nil)
  }

  @Test(arguments: [
    ("9223372036854775807", JSONValue.integer(.max)),
    ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .decimal("9223372036854775808")),
    ("-9223372036854775809", .decimal("-9223372036854775809")),
    ("18446744073709551616", .decimal("18446744073709551616")),
    ("-0", .decimal("-0")),
    ("0", .integer(0)),
  ])
  func numbersBeyond64BitsKeepTheirDigits(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
    #expect(value.text() == text)
  }

  @Test func surrogatePairsAndAllEscapesAreRead() throws {
    #expect(
      try JSONValue(parsing: #""\ud83d\ude00\u00e9\b\f\n\r\t\"\\\/""#)
        == .string("😀é\u{8}\u{c}\n\r\t\"\\/"))
  }

  /// text | line:column | message
  @Test(arguments: [
    ("", "1:1", "The text ends where a value was expected"),
    ("{", "1:2", "The text ends where a name in quotes was expected"),
    ("{\"a\":1,}", "1:8", "Found '}' where a name in quotes was expected"),
    ("[1,\n 2,]", "2:4", "Found ']' where a value was expected"),
    ("{\"a\" 1}", "1:6", "Found '1' where a colon was expected"),
    ("[1 2]", "1:4", "Found '2' where a comma or a closing bracket was expected"),
    ("nul", "1:4", "The text ends where null was expected"),
    ("nuLl", "1:3", "Found 'L' where null was expected"),
    ("1 1", "1:3", "Text follows the end of the JSON value"),
    ("\"é\" x", "1:5", "Text follows the end of the JSON value"),
    ("01", "1:2", "A number starts with a superfluous zero"),
    ("1.", "1:3", "A digit is missing in a number"),
    ("1e+", "1:4", "A digit is missing in a number"),
    ("-", "1:2", "A digit is missing in a number"),
    ("+1", "1:1", "Found '+' where a value was expected"),
    ("NaN", "1:1", "Found 'N' where a value was expected"),
    ("\"a", "1:3", "The text ends where a closing quote was expected"),
    ("\"a\nb\"", "1:3", "A string holds a line break, which must be escaped"),
    ("\"\\x\"", "1:2", "A string holds a backslash that starts no JSON escape"),
    ("\"\\u12g4\"", "1:6", "\\u is not followed by four hexadecimal digits"),
    ("\"\\ud800\"", "1:2", "A string holds half of a surrogate pair"),
    ("\"\\udc00\\ud800\"", "1:2", "A string holds half of a surrogate pair"),
    ("\"\\ud800\\u0041\"", "1:2", "A string holds half of a surrogate pair"),
    ("{\"a\":1,\n\"a\":2}", "2:1", "The name \"a\" stands twice in one object"),
    ("{\"a\":1,\"\\u0061\":2}", "1:8", "The name \"a\" stands twice in one object"),
    ("\u{feff}1", "1:1", "Found the byte 0xef where a value was expected"),
  ])
  func faultsAreNamedWithTheirPlace(text: String, place: String, message: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
    #expect(error?.message == message)
    #expect(error.map { "\($0.line):\($0.column)" } == place)
    #expect(error?.hint.isEmpty == false)
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: [0x22, 0x61] + bytes + [0x22])
    }
    #expect(error?.message == "The text is not UTF-8 here")
    #expect(error?.offset == 2)
  }

  @Test func nestingIsLimitedTo64() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    let deepest = try JSONValue(parsing: nested(64))
    #expect(try deepest.canonicalString() == nested(64))
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: nested(65)) }
    #expect(throws: CanonicalFormError.self) { try JSONValue.array([deepest]).canonicalBytes() }
    #expect(!CanonicalScanner.isCanonical(Array(nested(65).utf8)))
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: String(repeating: "[", count: 1_000_000))
    }
  }

  @Test func aNameThatStandsTwiceIsFoundInLargeObjectsToo() throws {
    let members = (0..<1000).map { "\"name\($0)\":\($0)" }
    #expect(try JSONValue(parsing: "{\(members.joined(separator: ","))}")["name999"] == 999)
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: "{\((members + ["\"name7\":0"]).joined(separator: ","))}")
    }
  }

  @Test func everyTruncationOfATextIsAnErrorOrAShorterNumber() throws {
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00é",true,null,{"b":{}}]}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text[..<length]) }
    }
    #expect(throws: Never.self) { try JSONValue(parsing: text) }
  }

  @Test func membersAreSetReplacedAndRemovedInPlace() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["c"] = 3
    object["a"] = 4
    object["b"] = nil
    #expect(object.names == ["a", "c"])
    #expect(object["a"] == 4)
  }
}
