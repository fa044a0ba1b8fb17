/// Where salts come from: the operating system's random numbers, or a seed in tests.
public struct SaltSource: Sendable {
  private let next: @Sendable () -> Salt

  public init(_ next: @escaping @Sendable () -> Salt) { self.next = next }

  public func callAsFunction() -> Salt { next() }

  /// Cryptographically secure random numbers of the operating system.
  public static let random = SaltSource {
    var generator = SystemRandomNumberGenerator()
    return Salt(generator.next(), generator.next())
  }
}
