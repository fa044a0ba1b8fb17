import CanonicalJSON
import PlenaryTesting
import Testing

/// RFC 8785, with its own examples where they have no fractions.
@Suite struct CanonicalFormTests {
  @Test func namesAreSortedByUTF16CodeUnits() throws {
    // RFC 8785, 3.2.3.
    let text = """
      {
        "\\u20ac": "Euro Sign",
        "\\r": "Carriage Return",
        "\\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\\ud83d\\ude00": "Emoji: Grinning Face",
        "\\u0080": "Control",
        "\\u00f6": "Latin Small Letter O With Diaeresis"
      }
      """
    let names = ["\\r", "1", "\u{80}", "ö", "€", "😀", "\u{fb33}"]
    let canonical = try JSONValue(parsing: text).canonicalString()
    let order = names.map { canonical.utf8.firstRange(of: "\"\($0)\"".utf8)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap { $0 }.sorted() == order.compactMap { $0 })
  }

  @Test func stringsHaveTheEscapesOfTheRFCAndNoOthers() throws {
    // RFC 8785, 3.2.2.2 and 3.2.4.
    let text = #"""
      {"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}
      """#
    #expect(
      try JSONValue(parsing: text).canonicalString()
        == #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#)
  }

  @Test(arguments: 0..<0x20)
  func everyControlCharacterIsEscapedAndReadBack(code: Int) throws {
    let value = JSONValue.string(String(UnicodeScalar(UInt8(code))))
    let bytes = try value.canonicalBytes()
    #expect(bytes.allSatisfy { $0 >= 0x20 })
    #expect(try JSONValue(parsing: bytes) == value)
    #expect(CanonicalScanner.isCanonical(bytes))
  }

  @Test(arguments: [
    ("0", "0"), ("-1", "-1"), ("9007199254740991", "9007199254740991"),
    ("-9007199254740991", "-9007199254740991"),
  ])
  func wholeNumbersWithin53BitsAreWritten(text: String, canonical: String) throws {
    #expect(try JSONValue(parsing: text).canonicalString() == canonical)
  }

  @Test(arguments: [
    "9007199254740992", "-9007199254740992", "1.0", "1e3", "-0", "35.0999",
    "123456789012345678901234567890",
  ])
  func numbersThatRoundElsewhereAreRefused(text: String) throws {
    let value = try JSONValue(parsing: #"{"votes":[{"share":\#(text)}]}"#)
    let error = #expect(throws: CanonicalFormError.self) { try value.canonicalBytes() }
    #expect(error?.path == "$.votes[0].share")
  }

  @Test func formsThatAreEqualInUnicodeButNotInBytesAreDifferent() throws {
    let composed = JSONValue.string("\u{e9}")
    let decomposed = JSONValue.string("e\u{301}")
    #expect(composed != decomposed)
    let object = try JSONValue(parsing: "{\"\u{e9}\":1,\"e\u{301}\":2}")
    #expect(object["\u{e9}"] == 1)
    #expect(object["e\u{301}"] == 2)
  }

  @Test func objectsAreEqualInWhateverOrder() throws {
    let one: JSONValue = ["b": 1, "a": [2, nil, true]]
    let other: JSONValue = ["a": [2, nil, true], "b": 1]
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(try one.canonicalBytes() == other.canonicalBytes())
    #expect(one != ["a": [2, nil, true], "c": 1])
  }

  @Test func plainTextKeepsOrderAndDigits() throws {
    let text = #"{"b": 35.0999, "a": [1, {}, []], "c": "x"}"#
    let value = try JSONValue(parsing: text)
    #expect(value.text() == text)
    #expect(
      value.text(indentation: 2) == """
        {
          "b": 35.0999,
          "a": [
            1,
            {},
            []
          ],
          "c": "x"
        }
        """)
  }

  @Test(arguments: [
    #"{"a":1,"b":2}"#, "[]", "{}", #""é😀\u001f""#, "-7", "[[],{}]", "true", "null",
  ])
  func canonicalTextIsKnownAsSuch(text: String) throws {
    #expect(CanonicalScanner.isCanonical(Array(text.utf8)))
    #expect(try JSONValue(parsing: text).canonicalString() == text)
  }

  @Test(arguments: [
    #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#, "[1, 2]", " 1", "1 ", "-0", "01", "1.0", "1e3",
    #""\u00e9""#, #""\u001F""#, #""\/""#, #""\u000a""#, "9007199254740992", "[1,]", "{}{}", "",
    "{\"\u{e9}\":1,\"e\":2}", "tru", "\"\u{7f}", "99999999999999999999999999",
  ])
  func otherTextIsNotCanonical(text: String) {
    #expect(!CanonicalScanner.isCanonical(Array(text.utf8)))
  }

  @Test func theScannerAgreesWithReadingAndWritingOnRandomTexts() throws {
    var random = SplitMix(seed: 8785)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\n\"", "\"é\"", "1", "-2", "0", "true",
      "null", " ", "1.5", "\"\\u00e9\"", "{}", "[]", "\"a\":1", "\"b\":2",
    ]
    var canonicalCount = 0
    for _ in 0..<200_000 {
      let text = (0..<random.below(7)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let bytes = Array(text.utf8)
      let rewritten = try? JSONValue(parsing: bytes).canonicalBytes()
      #expect(CanonicalScanner.isCanonical(bytes) == (rewritten == bytes), "\(text)")
      if rewritten == bytes { canonicalCount += 1 }
    }
    #expect(canonicalCount > 1000)
  }
}

/// Repeatable random numbers.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
