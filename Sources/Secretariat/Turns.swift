import Procedure

/// A command on its way to its answer. One clerk alone knows it.
final class Submission {
  let command: Command
  let key: String
  /// Whether the meeting is still where the command was meant for; nil: wherever it is.
  let condition: (@Sendable (Meeting) -> Bool)?
  /// nil as long as the record has not spoken.
  var answer: Swift.Result<[Event], any Error>?

  init(
    _ command: Command, key: String, while condition: (@Sendable (Meeting) -> Bool)? = nil
  ) {
    self.command = command
    self.key = key
    self.condition = condition
  }

  /// The answer, when the command has had its turn.
  var given: Swift.Result<[Event], any Error> {
    guard let answer else { preconditionFailure("A turn ends when its commands are answered") }
    return answer
  }
}

/// Who works at a clerk's meeting, and who waits, in the order in which they came.
///
/// An actor alone would let a second command be decided while the first waits for the disk, only to
/// find itself in conflict.
struct Turns {
  private struct Waiter {
    /// nil for one who wants to read the record.
    let submission: Submission?
    let continuation: CheckedContinuation<Bool, Never>
  }

  private(set) var isTaken = false
  private var waiting: [Waiter] = []

  /// Whether nobody was working.
  mutating func take() -> Bool {
    defer { isTaken = true }
    return !isTaken
  }

  mutating func wait(_ continuation: CheckedContinuation<Bool, Never>, for submission: Submission?)
  {
    waiting.append(Waiter(submission: submission, continuation: continuation))
  }

  /// Commands that wait, the first ones first.
  func others(limit: Int) -> [Submission] {
    Array(waiting.lazy.compactMap(\.submission).prefix(limit))
  }

  /// Sends away those that were answered, and lets the first of the others work.
  mutating func pass() {
    waiting.removeAll { waiter in
      guard waiter.submission?.answer != nil else { return false }
      waiter.continuation.resume(returning: false)
      return true
    }
    isTaken = !waiting.isEmpty
    if isTaken { waiting.removeFirst().continuation.resume(returning: true) }
  }
}

extension Clerk {
  /// Waits until it is the caller's turn. False when it needs none any more, because whoever had
  /// the turn has answered its command.
  func takeTurn(for submission: Submission?) async -> Bool {
    if turns.take() { return true }
    return await withCheckedContinuation { turns.wait($0, for: submission) }
  }

  func endTurn() { turns.pass() }
}
