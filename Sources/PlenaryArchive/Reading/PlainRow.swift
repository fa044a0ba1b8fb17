import PlenaryAnalysis

/// A row without quotes that ends in the buffer; it lives as long as the loop that hands it over.
struct PlainRow {
  /// Where the next row begins.
  let end: Int
  /// How many fields it has.
  let count: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let fields: UnsafeMutableBufferPointer<Range<Int>>

  /// Nil where there is a quote in it, a line that ends with CR alone, more fields than `fields`
  /// holds, or more bytes than a row may have, or where the buffer ends first.
  @inline(__always)
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8,
    _ fields: UnsafeMutableBufferPointer<Range<Int>>
  ) {
    var width = 0
    var field = start
    var here = start
    while here < bytes.count, width < fields.count {
      let byte = bytes[here]
      if byte > UInt8(ascii: ","), byte != separator {
        here += 1
        continue
      }
      here += 1
      if byte == separator {
        fields[width] = Range(uncheckedBounds: (field, here - 1))
        width += 1
        field = here
      } else if byte == 0x0A {
        let isAfterReturn = here - 2 >= field && bytes[here - 2] == 0x0D
        fields[width] = Range(uncheckedBounds: (field, isAfterReturn ? here - 2 : here - 1))
        guard here - start <= CSVReader.greatestField else { return nil }
        self.bytes = bytes
        self.fields = fields
        end = here
        count = width + 1
        return
      } else if byte == UInt8(ascii: "\"")
        || byte == 0x0D && !(here < bytes.count && bytes[here] == 0x0A)
      {
        return nil
      }
    }
    return nil
  }

  /// A field as ``ByteNames`` keeps short names; nil where it is empty, begins with a blank, is
  /// longer, or lies too near the end of the buffer to be read in one go.
  @inline(__always)
  func key(_ column: Int) -> UInt64? {
    let field = fields[column]
    guard !field.isEmpty, field.count <= ByteNames.longestKey,
      field.lowerBound + 8 <= bytes.count, bytes[field.lowerBound] > 0x20,
      let start = bytes.baseAddress
    else { return nil }
    let word = UnsafeRawPointer(start).loadUnaligned(
      fromByteOffset: field.lowerBound, as: UInt64.self)
    let name = UInt64(littleEndian: word) & (1 << UInt64(field.count * 8) - 1)
    return name | ByteNames.key(length: field.count)
  }

  /// The choice that a field says in one letter.
  @inline(__always)
  func choice(_ column: Int) -> Choice? {
    let field = fields[column]
    return field.count == 1 ? WrittenValues.choice(letter: bytes[field.lowerBound]) : nil
  }
}
