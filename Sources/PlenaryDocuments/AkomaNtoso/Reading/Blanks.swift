/// Blanks of XML in running words: several are one, and none stand at the beginning or the end.
struct Blanks {
  private var isPending = false
  private var isSwallowing = true

  mutating func words(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x20 || (0x9...0xA).contains(byte) || byte == 0xD {
        if !isSwallowing { isPending = true }
      } else {
        if isPending { bytes.append(0x20) }
        (isPending, isSwallowing) = (false, false)
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The blank that stands before an element, if there is one.
  mutating func flush() -> String {
    guard isPending else { return "" }
    (isPending, isSwallowing) = (false, true)
    return " "
  }

  /// A line or the words end here.
  mutating func breakOff() { (isPending, isSwallowing) = (false, true) }
}

extension String {
  /// Whether there are only blanks of XML in it.
  var isBlank: Bool {
    utf8.allSatisfy { $0 == 0x20 || $0 == 0x9 || $0 == 0xA || $0 == 0xD }
  }
}
