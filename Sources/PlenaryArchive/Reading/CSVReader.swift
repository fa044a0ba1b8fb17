import PlenaryAnalysis

/// Rows of a table written as text (RFC 4180), read a piece at a time.
///
/// Lines end with LF, CRLF or CR; a byte order mark is passed over; the separator is the comma,
/// semicolon or tab that the header uses most. A quote in the middle of an unquoted field is a
/// letter like others. Bytes that are no UTF-8 are read as Windows-1252 when a field is asked for
/// as text (`CSVReader.text`).
///
///     var rows = try CSVReader(file)
///     while try rows.next() { use(rows.text(0)) }
struct CSVReader {
  /// More columns than any table of votes has; a file with a million columns ends here.
  static let greatestColumns = 4_000
  /// Longer than any description of a vote; a quote that is never closed ends here.
  static let greatestField = 1 << 18

  let file: FileBytes
  var buffer: [UInt8] = []
  /// Where reading goes on in the buffer.
  var position = 0
  var isAtEnd = false
  private var separator = UInt8(ascii: ",")

  /// The fields of the row, as places in the buffer.
  var fields: [Range<Int>] = []
  /// The same of a row without quotes: as many as `plainCount` says, and none where it is 0.
  private var plainFields = [Range<Int>](repeating: 0..<0, count: 64)
  private var plainCount = 0
  /// The line on which the row begins, from 1.
  private(set) var line = 0
  private var nextLine = 1
  private(set) var rowsRead = 0

  init(_ file: FileBytes) throws(UnreadableImport) {
    self.file = file
    _ = try refill()
    // The first line tells the separator.
    while !isAtEnd, buffer.count < 1 << 16, !buffer.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      let piece = try file.next()
      bytesRead += piece.count
      isAtEnd = piece.isEmpty
      buffer.append(contentsOf: piece)
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    separator = CSVReader.separator(of: buffer[position...])
  }

  var path: String { file.path }
  var bytesRead = 0
  var length: Int { file.length }
  var count: Int { plainCount > 0 ? plainCount : fields.count }

  @inline(__always)
  private func field(_ column: Int) -> Range<Int> {
    if plainCount == 0 { return fields[column] }
    precondition(column < plainCount)
    return plainFields[column]
  }

  /// The bytes of a field of the row, without the quotes around it.
  subscript(column: Int) -> ArraySlice<UInt8> { buffer[field(column)] }

  /// The number of a field among names.
  @inline(__always)
  func number(of column: Int, in names: inout ByteNames) -> Int {
    let field = field(column)
    if field.count <= ByteNames.longestKey {
      var key = ByteNames.key(length: field.count)
      for (place, index) in field.enumerated() { key |= UInt64(buffer[index]) << UInt64(place * 8) }
      if let number = names.expected(key) { return number }
    }
    return names.number(buffer[field])
  }

  /// The choice that a field says.
  @inline(__always)
  func choice(_ column: Int) -> Choice? {
    let field = field(column)
    return field.count == 1
      ? WrittenValues.choice(letter: buffer[field.lowerBound])
      : WrittenValues.choice(buffer[field])
  }

  /// Whether a field is empty, blank or `NA`.
  func isMissing(_ column: Int) -> Bool {
    let field = field(column)
    if field.isEmpty { return true }
    switch buffer[field.lowerBound] {
    case 0x20, 0x09: return isEmpty(column)
    case UInt8(ascii: "N"): return self[column].elementsEqual("NA".utf8)
    default: return false
    }
  }

  /// Whether a field is there and holds anything but blanks.
  func isEmpty(_ column: Int) -> Bool {
    column >= count || self[column].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether all fields from this one on are empty or blank: a separator too many.
  func isBlank(from column: Int) -> Bool { (column..<count).allSatisfy { isEmpty($0) } }

  /// A field as text without blanks around it; empty where the row has no such field.
  func text(_ column: Int) -> String {
    column < count ? Encodings.text(Encodings.trimmed(self[column])) : ""
  }

  /// Goes to the next row that is not blank; false at the end of the file.
  ///
  /// - Throws: `UnreadableImport` with line and column where the rest cannot be made sense of.
  mutating func next() throws(UnreadableImport) -> Bool {
    while true {
      guard try readRow() else { return false }
      if count > 1 || !field(0).isEmpty { break }
    }
    rowsRead += 1
    return true
  }

  /// Reads a row without quotes that ends in the buffer, as nearly all rows of a large table do; false
  /// where it is another, which is then read with all care.
  @inline(__always)
  private mutating func readPlainRow() -> Bool {
    let start = position
    let separator = separator
    let row = buffer.withUnsafeBufferPointer { bytes in
      plainFields.withUnsafeMutableBufferPointer { fields in
        PlainRow(bytes, from: start, separator: separator, fields).map { ($0.count, $0.end) }
      }
    }
    guard let row else { return false }
    plainCount = row.0
    position = row.1
    nextLine += 1
    return true
  }

  /// Hands over rows without quotes that lie in the buffer, until one is not taken or is another
  /// kind of row: `next` reads that one. No row can be asked for before `next`.
  @inline(__always)
  mutating func takePlainRows(_ take: (PlainRow) -> Bool) {
    var here = position
    var taken = 0
    let separator = separator
    buffer.withUnsafeBufferPointer { bytes in
      plainFields.withUnsafeMutableBufferPointer { fields in
        while let row = PlainRow(bytes, from: here, separator: separator, fields), take(row) {
          here = row.end
          taken += 1
        }
      }
    }
    position = here
    nextLine += taken
    rowsRead += taken
  }

  private mutating func readRow() throws(UnreadableImport) -> Bool {
    line = nextLine
    if position >= buffer.count {
      guard try refill() else { return false }
    }
    if readPlainRow() { return true }
    plainCount = 0
    fields.removeAll(keepingCapacity: true)
    var start = position
    var here = position
    while true {
      if here >= buffer.count {
        // The row goes on in the next piece: move what there is of it to the front.
        let moved = try extend(keepingFrom: fields.first?.lowerBound ?? start)
        start -= moved
        here -= moved
        if here >= buffer.count {
          fields.append(start..<here)
          position = here
          nextLine += 1
          return true
        }
      }
      if here == start, buffer[here] == UInt8(ascii: "\"") {
        here = try readQuoted(from: here)
        // `here` may have been moved with the row.
        start = here
        if try !endOfField(&start, &here) { continue }
        return true
      }
      let byte = buffer[here]
      if byte == separator {
        try append(start..<here)
        here += 1
        start = here
      } else if byte == 0x0A || byte == 0x0D {
        try append(start..<here)
        position = here + 1
        if byte == 0x0D { try skipLineFeed() }
        nextLine += 1
        return true
      } else {
        here += 1
      }
    }
  }

  /// After a closing quote: a separator, the end of the line or of the file, or letters that belong
  /// to the field. True at the end of the row.
  private mutating func endOfField(_ start: inout Int, _ here: inout Int) throws(UnreadableImport)
    -> Bool
  {
    while true {
      if here >= buffer.count {
        let moved = try extend(keepingFrom: fields.first?.lowerBound ?? here)
        here -= moved
        if here >= buffer.count {
          position = here
          nextLine += 1
          return true
        }
      }
      let byte = buffer[here]
      if byte == separator {
        here += 1
        start = here
        return false
      }
      if byte == 0x0A || byte == 0x0D {
        position = here + 1
        if byte == 0x0D { try skipLineFeed() }
        nextLine += 1
        return true
      }
      // `"abc"def`: what follows a closing quote is passed over, blanks in practice.
      here += 1
    }
  }

  /// Reads a quoted field, makes two quotes one, and appends it.
  ///
  /// - Returns: the place behind the closing quote.
  private mutating func readQuoted(from quote: Int) throws(UnreadableImport) -> Int {
    let opened = nextLine
    var start = quote + 1
    var here = start
    var end = start
    while true {
      while here + 1 >= buffer.count, !isAtEnd {
        let moved = try extend(keepingFrom: fields.first?.lowerBound ?? start)
        start -= moved
        here -= moved
        end -= moved
      }
      guard here < buffer.count, here - start <= CSVReader.greatestField else {
        throw UnreadableImport(
          "\(path):\(opened):\(fields.count + 1): a quotation mark is opened here and never closed.",
          path: path, hint: "Close it, or take it out; nothing after this line can be read.")
      }
      let byte = buffer[here]
      if byte == UInt8(ascii: "\"") {
        if here + 1 < buffer.count, buffer[here + 1] == UInt8(ascii: "\"") {
          buffer[end] = byte
          end += 1
          here += 2
          continue
        }
        try append(start..<end)
        return here + 1
      }
      if byte == 0x0A { nextLine += 1 }
      buffer[end] = byte
      end += 1
      here += 1
    }
  }

  private mutating func append(_ field: Range<Int>) throws(UnreadableImport) {
    guard fields.count < CSVReader.greatestColumns else {
      throw UnreadableImport(
        "\(path):\(line):\(fields.count + 1): more than \(CSVReader.greatestColumns) columns.",
        path: path, hint: "A table of votes has a column a member at most; is this one?")
    }
    guard field.count <= CSVReader.greatestField else {
      throw UnreadableImport(
        "\(path):\(line):\(fields.count + 1): a field of more than "
          + "\(CSVReader.greatestField) bytes.", path: path,
        hint: "Is this a table with lines?")
    }
    fields.append(field)
  }
}
