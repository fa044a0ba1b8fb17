import Synchronization

/// How often somebody may try: a bucket of attempts that fills again with time.
///
/// Memory is bounded: when too many addresses are known, those whose buckets are full again are
/// forgotten first, which changes nothing for them.
final class RateLimit: Sendable {
  private struct Bucket {
    /// An attempt takes as many as the limit has seconds, and each second gives as many as it has
    /// attempts: whole numbers, so that nothing is lost by asking often.
    var left: Int
    var filled: Int
  }

  private let attempts: Int
  private let seconds: Int
  private let buckets = Mutex<[String: Bucket]>([:])
  private static let greatestCount = 20_000

  /// - Parameters:
  ///   - attempts: that many at once,
  ///   - seconds: and that many again after so many seconds.
  init(attempts: Int, perSeconds seconds: Int) {
    self.attempts = attempts
    self.seconds = seconds
  }

  /// Gives an attempt back that was none: what was tried was right.
  func giveBack(_ who: String) {
    buckets.withLock { buckets in
      guard let bucket = buckets[who] else { return }
      buckets[who]?.left = min(attempts * seconds, bucket.left + seconds)
    }
  }

  /// Takes an attempt.
  ///
  /// - Parameter now: seconds of a clock that may stand still or go back; then nothing is filled.
  /// - Returns: nil when it may be made, or the seconds to wait.
  func take(_ who: String, now: Int) -> Int? {
    buckets.withLock { buckets in
      let full = attempts * seconds
      if buckets.count >= RateLimit.greatestCount { forget(&buckets, now) }
      var bucket = buckets[who] ?? Bucket(left: full, filled: now)
      let passed = min(max(0, now - bucket.filled), seconds)
      bucket.left = min(full, bucket.left + passed * attempts)
      bucket.filled = now
      defer { buckets[who] = bucket }
      if bucket.left >= seconds {
        bucket.left -= seconds
        return nil
      }
      return (seconds - bucket.left + attempts - 1) / attempts
    }
  }

  private func forget(_ buckets: inout [String: Bucket], _ now: Int) {
    buckets = buckets.filter { now - $0.value.filled < seconds }
    if buckets.count >= RateLimit.greatestCount { buckets.removeAll() }
  }
}
