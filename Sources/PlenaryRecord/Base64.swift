/// Base64 as RFC 4648 has it, strictly: padded, no white space, no stray bits at the end, so that
/// each text stands for one sequence of bytes and each such sequence has one text.
package enum Base64 {
  private static let alphabet: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each letter; 0xFF for bytes that are no letter. Never freed.
  private nonisolated(unsafe) static let values: UnsafePointer<UInt8> = {
    let values = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    values.initialize(repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return UnsafePointer(values)
  }()

  private static let padding = UInt8(ascii: "=")

  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
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
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
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
    guard pads == held / 2, bits == 0 else { return nil }
    return bytes
  }

  /// Decodes exactly `output.count` bytes from `text` at `start` with no allocation; `false` when
  /// the text there is not their strict Base64.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into output: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let length = encodedLength(of: output.count)
    guard start >= 0, start + length <= text.count else { return false }
    let values = values
    // Four letters are three bytes; what is no letter sets a high bit.
    let whole = output.count / 3
    var read = start
    var written = 0
    for _ in 0..<whole {
      let a = UInt32(values[Int(text[read])])
      let b = UInt32(values[Int(text[read + 1])])
      let c = UInt32(values[Int(text[read + 2])])
      let d = UInt32(values[Int(text[read + 3])])
      guard (a | b | c | d) & 0xC0 == 0 else { return false }
      let group = a << 18 | b << 12 | c << 6 | d
      output[written] = UInt8(truncatingIfNeeded: group >> 16)
      output[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
      output[written + 2] = UInt8(truncatingIfNeeded: group)
      read += 4
      written += 3
    }
    let letters = (output.count * 8 + 5) / 6
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for index in read..<start + letters {
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

  static func encodedLength(of count: Int) -> Int { (count + 2) / 3 * 4 }
}
