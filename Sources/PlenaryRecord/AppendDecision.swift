/// What an append comes to, before anything is written. Pure, so that every store gives the same
/// answers.
public enum AppendDecision: Sendable {
  /// The drafts follow the head.
  case append
  /// They were recorded before, as these entries.
  case alreadyRecorded([Entry])

  /// - Parameter recorded: looks an idempotency key of the meeting up.
  /// - Throws: `conflict` or `idempotencyMismatch`, or what `recorded` throws.
  public init(
    for drafts: [EntryDraft], in meeting: MeetingID, at head: Head, expecting expected: Head,
    recorded: (IdempotencyKey) throws(RecordError) -> Entry?
  ) throws(RecordError) {
    var known: [Entry] = []
    for (index, draft) in drafts.enumerated() {
      for earlier in drafts[..<index] where earlier.idempotencyKey == draft.idempotencyKey {
        throw .mismatch(of: draft.idempotencyKey, in: meeting)
      }
      guard let entry = try recorded(draft.idempotencyKey) else { continue }
      guard entry.body == draft.body, known.count == index,
        known.last.map({ $0.sequence + 1 == entry.sequence }) ?? true
      else { throw .mismatch(of: draft.idempotencyKey, in: meeting) }
      known.append(entry)
    }
    if !known.isEmpty {
      guard known.count == drafts.count else {
        throw .mismatch(of: drafts[known.count].idempotencyKey, in: meeting)
      }
      self = .alreadyRecorded(known)
      return
    }
    guard head == expected else {
      throw .conflict(in: meeting, expected: expected, actual: head)
    }
    self = drafts.isEmpty ? .alreadyRecorded([]) : .append
  }
}
