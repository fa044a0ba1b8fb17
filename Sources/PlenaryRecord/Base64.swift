/// Base64 as RFC 4648 has it, strictly: padded, no white space, no stray bits at the end, so that
/// each text stands for one sequence of bytes and each such sequence has one text.
enum Base64 {
  private static let alphabet: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each letter; 0xFF for bytes that are no letter.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  private static let padding = UInt8(ascii: "=")

  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    append(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 6 {
        held -= 6
        text.append(alphabet[Int(bits >> UInt32(held) & 0x3F)])
      }
    }
    if held > 0 {
      text.append(alphabet[Int(bits << UInt32(6 - held) & 0x3F)])
      text.append(contentsOf: repeatElement(padding, count: held == 2 ? 2 : 1))
    }
  }

  /// The bytes, or `nil` when the text is not strict Base64.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    return values.withUnsafeBufferPointer { values in
      var bits: UInt32 = 0
      var held = 0
      var pads = 0
      for letter in text {
        if letter == padding {
          pads += 1
          continue
        }
        let value = values[Int(letter)]
        guard value != 0xFF, pads == 0 else { return nil }
        bits = bits << 6 | UInt32(value)
        held += 6
        if held >= 8 {
          held -= 8
          bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
          bits &= 1 << UInt32(held) - 1
        }
      }
      let expected = held == 0 ? 0 : held / 2
      guard pads == expected, bits == 0 else { return nil }
      return bytes
    }
  }

  /// Decodes exactly `output.count` bytes from `text` at `start` with no allocation; `false` when
  /// the text there is not their strict Base64.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into output: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let length = encodedLength(of: output.count)
    guard start >= 0, start + length <= text.count else { return false }
    return values.withUnsafeBufferPointer { values in
      var bits: UInt32 = 0
      var held: UInt32 = 0
      var written = 0
      let letters = (output.count * 8 + 5) / 6
      for index in start..<start + letters {
        let value = values[Int(text[index])]
        guard value != 0xFF else { return false }
        bits = bits << 6 | UInt32(value)
        held += 6
        if held >= 8 {
          held -= 8
          output[written] = UInt8(truncatingIfNeeded: bits >> held)
          written += 1
        }
      }
      guard bits & (1 << held - 1) == 0 else { return false }
      for index in start + letters..<start + length where text[index] != padding { return false }
      return true
    }
  }

  static func encodedLength(of count: Int) -> Int { (count + 2) / 3 * 4 }
}
