import Glibc
import Synchronization

/// Where salts come from: the operating system's random numbers, or a seed in tests.
public struct SaltSource: Sendable {
  private let next: @Sendable () -> Salt

  public init(_ next: @escaping @Sendable () -> Salt) { self.next = next }

  public func callAsFunction() -> Salt { next() }

  /// Cryptographically secure random numbers of the operating system, asked for many at a time.
  public static let random: SaltSource = {
    let supply = Mutex(Supply())
    return SaltSource { supply.withLock { $0.next() } }
  }()

  private struct Supply {
    private var words: [UInt64] = []

    mutating func next() -> Salt {
      if words.isEmpty { fill() }
      // Each is given once.
      return Salt(words.removeLast(), words.removeLast())
    }

    private mutating func fill() {
      words = [UInt64](repeating: 0, count: 32)
      // 256 bytes are the most it gives at once.
      let code = words.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
      precondition(code == 0, "The operating system has random numbers")
    }
  }
}
