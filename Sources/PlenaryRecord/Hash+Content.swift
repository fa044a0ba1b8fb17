extension Hash {
  /// The SHA-256 of these bytes, nothing before or after them: for what an entry refers to, such as
  /// a document or the rules of a meeting.
  public init(ofContent bytes: [UInt8]) { self = Hashing.plain(bytes) }
}
