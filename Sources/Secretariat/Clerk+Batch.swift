import PlenaryRecord
import Procedure

// Group commit: whoever has the turn takes the commands along that wait, so that they share one
// append and one sync of the disk.
extension Clerk {
  /// How often commands are decided again because others were faster.
  private static let greatestAttempts = 100
  /// The most commands in one append: enough that a sync costs each little, few enough that the
  /// first need not wait long for the last.
  public static let greatestBatch = 256

  /// Answers the caller's own commands, and with them others that wait. Those may be left without
  /// an answer when the caller was cancelled, which is nothing to them: they get their own turn.
  func record(_ own: [Submission], with others: [Submission] = []) async {
    let batch = own + others
    do {
      for _ in 0..<Clerk.greatestAttempts {
        let open = batch.filter { $0.answer == nil }
        if open.isEmpty { return }
        try await attempt(open)
      }
      throw RecordError(
        .conflict(head),
        "Others changed meeting \(id) \(Clerk.greatestAttempts) times while this was being decided",
        hint: "Send it again")
    } catch let error as RecordError where error.code == .cancelled {
      for submission in own where submission.answer == nil { submission.answer = .failure(error) }
    } catch {
      for submission in batch where submission.answer == nil {
        submission.answer = .failure(error)
      }
    }
  }

  /// Decides the commands one after the other and records what happens. Those stay unanswered that
  /// are to be decided again, on what others have recorded, or repeat another of the batch.
  private func attempt(_ batch: [Submission]) async throws {
    if let difference { throw difference }
    for submission in batch {
      guard let entries = recorded[submission.key] else { continue }
      do {
        submission.answer = .success(
          try await answer(to: submission.command, submission.key, entries))
      } catch let error as RecordError where error.code == .cancelled {
        throw error
      } catch { submission.answer = .failure(error) }
    }
    var tentative = TentativeMeeting(meeting, opening: head == .empty ? given : nil)
    var decided: [(Submission, Swift.Result<[Event], any Error>)] = []
    for submission in batch where submission.answer == nil {
      // The same again: it is answered from the record when the first is there.
      if tentative.keys.contains(submission.key) { continue }
      decided.append((submission, .init { try tentative.decide(submission) }))
    }
    if decided.isEmpty { return }
    // What is refused, or changes nothing, is so at the head of the record and nowhere else: an
    // append shows that this is the head, otherwise it is asked for.
    if tentative.drafts.isEmpty {
      if try await readNews() { return }
    } else {
      guard try await append(tentative) else { return }
    }
    for (submission, answer) in decided { submission.answer = answer }
  }

  /// Whether the meeting is now what it was to be. It is not when another clerk has recorded
  /// something in between, which has been read then.
  private func append(_ tentative: TentativeMeeting) async throws -> Bool {
    let entries: [Entry]
    do {
      entries = try await store.append(tentative.drafts, to: id, expecting: head)
    } catch {
      switch error.code {
      case .conflict, .idempotencyMismatch:
        guard try await readNews() else { throw error }
        return false
      case .invalidDraft, .invalidName, .locked, .corrupt, .diskFull, .missingFile, .notARecord,
        .readOnly, .newerFormat, .wrongKey, .inputOutput, .closed, .cancelled:
        throw error
      }
    }
    guard let last = entries.last, entries[0].sequence == head.sequence + 1 else {
      // Another clerk had the same commands.
      try await readNews()
      return false
    }
    if head == .empty { proceedings = given }
    for entry in entries { recorded.note(entry) }
    // Of the first entry, which says under which rules the meeting is held, there is no event.
    for (event, entry) in zip(tentative.events, entries.suffix(tentative.events.count)) {
      latest.note(RecordedEvent(sequence: entry.sequence, event: event))
    }
    head = last.head
    meeting = tentative.meeting
    return true
  }
}
