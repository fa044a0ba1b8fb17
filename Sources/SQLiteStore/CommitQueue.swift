import Dispatch
import GRDB
import PlenaryRecord
import Synchronization

/// One append that waits for its commit.
struct AppendRequest: Sendable {
  let drafts: [EntryDraft]
  let meeting: MeetingID
  let head: Head
}

/// Group commit: what was asked for while one transaction was being synced to disk goes into the
/// next together, so that many writers share one sync. Each request still succeeds or fails for
/// itself, and is answered only when the commit has returned.
///
/// Works on a queue of its own: syncing blocks its thread, and Swift's pool has few.
final class CommitQueue: Sendable {
  typealias Answer = Result<[Entry], RecordError>

  private struct Waiting {
    let request: AppendRequest
    let answer: CheckedContinuation<Answer, Never>
  }

  private struct State {
    var waiting: [Waiting] = []
    var isWorking = false
    /// Set once: why nothing more is written.
    var closed: RecordError?
  }

  private let pool: DatabasePool
  private let path: String
  private let beforeWrite: WriteFault?
  private let writer: Mutex<LogWriter>
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "plenary.record.writer", qos: .userInitiated)
  private let broadcast: ChangeBroadcast
  /// The most requests in one transaction: 1 turns group commit off, to measure it.
  private let groupLimit: Int

  init(pool: DatabasePool, writer: sending LogWriter, broadcast: ChangeBroadcast, groupLimit: Int) {
    self.pool = pool
    path = writer.path
    beforeWrite = writer.beforeWrite
    self.writer = Mutex(writer)
    self.broadcast = broadcast
    self.groupLimit = groupLimit
  }

  /// Waits for the commit; cannot be cancelled, since it may have been written.
  func append(_ request: AppendRequest) async -> Answer {
    await withCheckedContinuation { answer in
      let (refusal, mustStart) = state.withLock { state -> (RecordError?, Bool) in
        if let closed = state.closed { return (closed, false) }
        state.waiting.append(Waiting(request: request, answer: answer))
        defer { state.isWorking = true }
        return (nil, !state.isWorking)
      }
      if let refusal { answer.resume(returning: .failure(refusal)) }
      if mustStart { queue.async { self.work() } }
    }
  }

  /// Refuses what comes from now on, and returns when what came before is answered.
  func close(because error: RecordError) async {
    state.withLock { $0.closed = $0.closed ?? error }
    await withCheckedContinuation { done in queue.async { done.resume() } }
  }

  /// Writes what is not of the log: a transaction of its own on the same queue, synced and closed
  /// after a failure like an append.
  func writeBeside<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async -> Result<Value, RecordError> {
    await onQueue { [beforeWrite] db in
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try body(db)
        try beforeWrite?()
        return .commit
      }
      guard let value else { throw DatabaseError(message: "The transaction was not run") }
      return value
    }
  }

  /// Moves all pages into the file and cuts the write-ahead log off.
  func emptyWriteAheadLog() async -> Result<Void, RecordError> {
    await onQueue { _ = try $0.checkpoint(.truncate) }
  }

  private func onQueue<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async -> Result<Value, RecordError> {
    await withCheckedContinuation { answer in
      queue.async {
        if let closed = self.state.withLock({ $0.closed }) {
          answer.resume(returning: .failure(closed))
          return
        }
        do {
          answer.resume(returning: .success(try self.pool.writeWithoutTransaction(body)))
        } catch {
          answer.resume(returning: .failure(self.failure(error)))
        }
      }
    }
  }

  private func work() {
    while true {
      let group = nextGroup()
      if group.isEmpty { return }
      let answers = commit(group[...])
      for (waiting, answer) in zip(group, answers) { waiting.answer.resume(returning: answer) }
      broadcast.announce(group.lazy.map(\.request.meeting))
    }
  }

  private func nextGroup() -> [Waiting] {
    state.withLock { state in
      if state.waiting.isEmpty { state.isWorking = false }
      var group: [Waiting] = []
      if state.waiting.count <= groupLimit {
        swap(&group, &state.waiting)
        state.waiting.reserveCapacity(group.count)
      } else {
        group.append(contentsOf: state.waiting[..<groupLimit])
        state.waiting.removeFirst(groupLimit)
      }
      return group
    }
  }

  private func commit(_ requests: ArraySlice<Waiting>) -> [Answer] {
    if let closed = state.withLock({ $0.closed }), closed.cause != nil {
      return requests.map { _ in .failure(closed) }
    }
    do {
      return try writer.withLock { try transaction(requests, &$0) }
    } catch let failure as WriteFailure where requests.count > 1 {
      // Nothing of the group was committed. One of them cannot be written: find out which.
      _ = failure
      return requests.indices.flatMap { commit(requests[$0...$0]) }
    } catch {
      let answer = failure((error as? WriteFailure)?.cause ?? error)
      return requests.map { _ in .failure(answer) }
    }
  }

  /// What a failed write is answered with.
  private func failure(_ cause: any Error) -> RecordError {
    let answer = RecordError(cause, path: path)
    if answer.code == .inputOutput, cause is DatabaseError {
      // After a failed sync the disk's state is unknown, and a second sync may claim success.
      state.withLock { $0.closed = .closed(path, cause: answer.cause) }
    }
    return answer
  }

  private func transaction(
    _ requests: ArraySlice<Waiting>, _ writer: inout LogWriter
  ) throws -> [Answer] {
    var answers: [Answer] = []
    answers.reserveCapacity(requests.count)
    do {
      try pool.writeWithoutTransaction { db in
        let rows = try RowWriter(db)
        try db.inTransaction(.immediate) {
          for waiting in requests {
            do {
              answers.append(.success(try writer.append(waiting.request, in: db, rows)))
            } catch let refusal as RecordError {
              answers.append(.failure(refusal))
            }
          }
          do { try writer.beforeWrite?() } catch { throw WriteFailure(cause: error) }
          return .commit
        }
      }
    } catch {
      writer.rolledBack()
      throw error
    }
    writer.committed()
    return answers
  }
}
