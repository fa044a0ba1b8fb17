import Synchronization

/// Secrets in memory: for tests and trials. What it holds is gone with the process.
public final class MemorySecretShelf: SecretShelf {
  private let drawers = Mutex<[String: [String: [UInt8]]]>([:])

  public init() {}

  public func put(
    _ value: [UInt8], under key: String, in drawer: String
  ) async throws(RecordError) {
    drawers.withLock { $0[drawer, default: [:]][key] = value }
  }

  public func remove(_ key: String, from drawer: String) async throws(RecordError) {
    drawers.withLock { _ = $0[drawer]?.removeValue(forKey: key) }
  }

  public func contents(of drawer: String) async throws(RecordError) -> [String: [UInt8]] {
    drawers.withLock { $0[drawer] ?? [:] }
  }
}
