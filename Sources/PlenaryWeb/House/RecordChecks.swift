import PlenaryRecord

/// Verifies a meeting's record for whoever asks, and at most once in some seconds: anybody may ask,
/// and reading a long record takes a core for a while.
actor RecordChecks {
  private var last: (at: ContinuousClock.Instant, check: Task<Verification, any Error>)?
  private static let pause = Duration.seconds(5)

  /// What the last check came to, if it is not older than a few seconds; else that of a new one. All
  /// who ask while it runs wait for the same.
  func verification(
    by check: @escaping @Sendable () async throws -> Verification
  ) async throws -> Verification {
    let now = ContinuousClock.now
    if let last, now - last.at < RecordChecks.pause { return try await last.check.value }
    let task = Task { try await check() }
    last = (now, task)
    do { return try await task.value } catch {
      if last?.at == now { last = nil }
      throw error
    }
  }
}
