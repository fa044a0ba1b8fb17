/// The pieces of the file behind the rows, and how the first of them is understood.
extension CSVReader {
  mutating func skipLineFeed() throws(UnreadableImport) {
    if position >= buffer.count, !isAtEnd {
      // The row is complete: keep its fields in place, and look one byte further.
      let piece = try file.next()
      bytesRead += piece.count
      isAtEnd = piece.isEmpty
      buffer.append(contentsOf: piece)
    }
    if position < buffer.count, buffer[position] == 0x0A { position += 1 }
  }

  mutating func refill() throws(UnreadableImport) -> Bool {
    let piece = try file.next()
    bytesRead += piece.count
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: piece)
    position = 0
    isAtEnd = piece.isEmpty
    return !piece.isEmpty
  }

  /// Takes in the next piece behind what is still needed of this one.
  ///
  /// - Returns: by how much everything moved towards the front.
  mutating func extend(keepingFrom kept: Int) throws(UnreadableImport) -> Int {
    guard !isAtEnd else { return 0 }
    guard buffer.count - kept <= CSVReader.greatestColumns * CSVReader.greatestField / 64 else {
      throw UnreadableImport(
        "\(path):\(line): a row of more than 16 million bytes.", path: path,
        hint: "Is this a table with lines?")
    }
    buffer.removeSubrange(..<kept)
    for index in fields.indices {
      fields[index] = fields[index].lowerBound - kept..<fields[index].upperBound - kept
    }
    let piece = try file.next()
    bytesRead += piece.count
    isAtEnd = piece.isEmpty
    buffer.append(contentsOf: piece)
    return kept
  }

  /// The one of comma, semicolon and tab that stands most often in the first line, outside quotes.
  static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
