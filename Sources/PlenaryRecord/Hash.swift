/// A SHA-256 value: 32 bytes, held without an allocation.
public struct Hash: Sendable, Hashable, CustomStringConvertible {
  /// The bytes in memory order, eight a word.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The length in bytes.
  public static let byteCount = 32

  /// Thirty-two zero bytes: what stands before the first entry of a meeting.
  public static let zero = Hash(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The hash of these bytes as they stand, or `nil` unless there are 32.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Hash.byteCount else { return nil }
    self = .zero
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  init(_ buffer: UnsafeRawBufferPointer) {
    precondition(buffer.count == Hash.byteCount, "A SHA-256 value has 32 bytes")
    self = .zero
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: buffer) }
  }

  /// The hash written in Base64, 44 letters, or `nil`.
  public init?(base64 text: String) {
    guard let bytes = Base64.decode(text.utf8) else { return nil }
    self.init(bytes: bytes)
  }

  /// The hash written in Base64 at a place of a text, or `nil`.
  init?(base64In text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self = .zero
    let isRead = withUnsafeMutableBytes(of: &words) {
      Base64.decode(text, from: start, into: $0)
    }
    guard isRead else { return nil }
  }

  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try Swift.withUnsafeBytes(of: words, body)
  }

  func copy(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    precondition(offset >= 0 && offset + Hash.byteCount <= buffer.count)
    withUnsafeBytes {
      UnsafeMutableRawBufferPointer(rebasing: buffer[offset..<offset + Hash.byteCount])
        .copyMemory(from: $0)
    }
  }

  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  public var base64: String { Base64.encode(bytes) }

  public var description: String { base64 }

  public static func == (left: Hash, right: Hash) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// Sixteen random bytes that keep a commitment from being guessed: two entries with the same
/// content look unrelated in the log, and a closed meeting's votes cannot be found by trial.
public struct Salt: Sendable, Hashable {
  private var words: (UInt64, UInt64)

  /// The length in bytes.
  public static let byteCount = 16

  public init(_ high: UInt64, _ low: UInt64) {
    words = (high.bigEndian, low.bigEndian)
  }

  /// The salt of these bytes as they stand, or `nil` unless there are 16.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Salt.byteCount else { return nil }
    self.init(0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  init?(base64In text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.init(0, 0)
    let isRead = withUnsafeMutableBytes(of: &words) {
      Base64.decode(text, from: start, into: $0)
    }
    guard isRead else { return nil }
  }

  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try Swift.withUnsafeBytes(of: words, body)
  }

  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  public var base64: String { Base64.encode(bytes) }

  public static func == (left: Salt, right: Salt) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
