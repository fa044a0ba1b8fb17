import PlenaryRecord

/// Which entries of a meeting answer which command, so that a command sent twice is answered from
/// the record.
///
/// The entries of a command with the key `c-17` have the keys `c-17/1`, `c-17/2` and so on;
/// `proceedings-began`, which goes before a meeting's first command, has `c-17/0`.
struct RecordedCommands {
  /// The sequence numbers of the entries, by the key of the command.
  private var entries: [String: ClosedRange<Int64>] = [:]

  /// - Throws: `invalidName` when the key is too long to be numbered.
  static func key(
    of command: String, event number: Int
  ) throws(RecordError) -> IdempotencyKey {
    try IdempotencyKey("\(command)/\(number)")
  }

  mutating func note(_ entry: Entry) {
    let key = entry.idempotencyKey.text
    guard let slash = key.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let number = key.utf8[slash...].dropFirst()
    if number.elementsEqual(CollectionOfOne(UInt8(ascii: "0"))) { return }
    let command = String(key[..<slash])
    let first = entries[command]?.lowerBound ?? entry.sequence
    entries[command] = first...entry.sequence
  }

  subscript(command: String) -> ClosedRange<Int64>? { entries[command] }
}
