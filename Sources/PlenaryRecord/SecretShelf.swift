/// Where a server keeps what it has to remember and what a record must never show: hashes of links
/// and sessions, of passwords, sealed keys. It is not append-only and not exported.
///
/// What `put` returned from is on disk. Every implementation passes the same tests,
/// `SecretShelfTests`.
public protocol SecretShelf: Sendable {
  /// Keeps a value in a drawer under a key, in place of any that was there.
  func put(_ value: [UInt8], under key: String, in drawer: String) async throws(RecordError)

  /// Takes a value away; nothing happens when there is none.
  func remove(_ key: String, from drawer: String) async throws(RecordError)

  /// All that a drawer holds, by key.
  func contents(of drawer: String) async throws(RecordError) -> [String: [UInt8]]
}
