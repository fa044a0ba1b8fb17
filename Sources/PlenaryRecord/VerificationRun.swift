/// One verification under way: checks lines in order against each other, the tree and the
/// signature.
struct VerificationRun {
  struct Meeting {
    var head = Head.empty
    var lastLine = 0
    var lastIndex: Int64 = -1
  }

  /// An entry whose line is not where it belongs: is it missing, or does it come later?
  struct Gap {
    var place: Place
  }

  /// Entry `place` and its successor contradict each other; the next one says which is forged.
  struct Suspicion {
    var meeting: MeetingID
    var earlier: Place
    var later: Place
    var laterHash: Hash
  }

  private let verifier: RecordVerifier
  var result = Verification()
  var tree = MerkleTree()
  var meetings: [MeetingID: Meeting] = [:]
  var current: (name: [UInt8], id: MeetingID, state: Meeting)?
  var lineNumber = 0
  var hasEnded = false
  var gap: Gap?
  var suspicion: Suspicion?
  var older: Checkpoint?
  var hasMetOlder = false

  init(_ verifier: RecordVerifier) { self.verifier = verifier }

  var finding: Finding? { result.finding }

  /// Reads and checks the header; returns its length.
  mutating func begin(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    do {
      let header = try RecordHeader(parsing: text)
      lineNumber = header.lineCount
      result.scope = header.scope
      result.finding = checkSignature(header) ?? checkOlder()
      meetOlder()
      return header.length
    } catch {
      result.finding = Finding(error)
      return 0
    }
  }

  mutating func checkSignature(_ header: RecordHeader) -> Finding? {
    guard let key = VerifierKey(header.key) else {
      return Finding(
        .keyUntrusted, "The record's key is not one: its check digits do not fit",
        hint: "Get the record again from whoever keeps it", at: Place(line: 2))
    }
    result.key = key
    if let trusted = verifier.trustedKey {
      guard trusted == key else {
        return Finding(
          .keyUntrusted, "The record names the key \(key), not the trusted key \(trusted)",
          hint: "Ask the organisation which key its log is signed with", at: Place(line: 2))
      }
      result.isKeyTrusted = true
    }
    guard let checkpoint = header.note.checkpoint(signedBy: key) else {
      return Finding(
        .signatureInvalid, "The checkpoint does not bear a valid signature of \(key.name)",
        hint: "Do not rely on this record; get it again from whoever keeps it",
        at: Place(line: 5))
    }
    result.checkpoint = checkpoint
    result.uncheckedSignatures = header.note.signatures.filter {
      $0.name != key.name || $0.keyHash != key.keyHash
    }.map(\.name)
    return nil
  }

  mutating func checkOlder() -> Finding? {
    guard let note = verifier.olderCheckpoint, let key = result.key else { return nil }
    guard let older = note.checkpoint(signedBy: key) else {
      return Finding(
        .olderCheckpointInvalid, "The older checkpoint is not signed by the key of this record",
        hint: "Compare with a checkpoint of the same log")
    }
    if let size = result.checkpoint?.tree.size, older.tree.size > size {
      return Finding(
        .rolledBack,
        "The log once held \(older.tree.size) entries; this record shows a state of \(size)",
        hint: "Get a newer record, or ask why entries were removed")
    }
    self.older = older
    return nil
  }

  /// Checks all complete lines; returns their length.
  mutating func consume(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var consumed = 0
    while consumed < text.count {
      // Windows small enough that what was hashed is still in the cache when it is checked.
      var end = min(consumed + 4 << 20, text.count)
      if end < text.count, let next = text[end...].firstIndex(of: 0x0A) { end = next + 1 }
      let window = UnsafeBufferPointer(rebasing: text[consumed..<end])
      for part in HashedLine.all(in: window) {
        for line in part {
          lineNumber += 1
          if follows(line, in: window) { continue }
          check(line, in: window)
          if finding != nil { return text.count }
        }
      }
      guard let last = window.lastIndex(of: 0x0A) else { break }
      consumed += last + 1
      if end == text.count { break }
    }
    return consumed
  }

  /// The short way for nearly every line: the next entry of the same meeting, as it should be.
  /// Whatever is not that changes nothing here and is looked at closely.
  mutating func follows(
    _ line: HashedLine, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard case .entry(let entry) = line.line, line.isCommitted, let envelope = entry.envelope,
      entry.logIndex == tree.size, older == nil, gap == nil, suspicion == nil, !hasEnded,
      isCurrent(text, line.start + envelope.meeting.lowerBound, envelope.meeting.count),
      let head = current?.state.head, envelope.sequence == head.sequence + 1,
      envelope.previous == head.hash
    else { return false }
    if case .meeting(let only) = result.scope, only != current?.id { return false }
    current?.state = Meeting(
      head: Head(sequence: envelope.sequence, hash: line.leaf), lastLine: lineNumber,
      lastIndex: entry.logIndex)
    result.entryCount += 1
    tree.append(line.leaf)
    return true
  }

  /// Whether a meeting's name at a place of the text is the current meeting's.
  func isCurrent(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Bool {
    guard let current, current.name.count == count else { return false }
    return current.name.withUnsafeBytes { name in
      UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[start..<start + count]))
        .elementsEqual(name)
    }
  }

  mutating func meetOlder() {
    guard finding == nil, let older, !hasMetOlder, tree.size >= older.tree.size else { return }
    hasMetOlder = true
    if tree.size > older.tree.size {
      report(
        Finding(
          .olderCheckpointUnverifiable,
          "The record does not show where its log held \(older.tree.size) entries",
          hint: "Export the record anew and name that checkpoint, or export the whole log"))
    } else if tree.root != older.tree.root {
      report(
        Finding(
          .historyRewritten,
          "The first \(older.tree.size) entries are not those that the log signed before",
          hint: "Keep both: together they prove that the log was rewritten"))
    }
  }

  /// Takes the first finding; a contradiction noticed before comes first.
  mutating func report(_ finding: Finding) {
    guard result.finding == nil else { return }
    if let suspicion, finding.kind != .entryForged {
      let later = suspicion.later.sequence ?? 0
      result.finding = .forged(suspicion.earlier, successor: later)
    } else {
      result.finding = finding
    }
  }

  /// What it all came to.
  mutating func finish(incompleteBytes: Int) -> Verification {
    leaveMeeting()
    result.meetings = meetings.compactMapValues { $0.head.sequence > 0 ? $0.head.sequence : nil }
    guard finding == nil else { return result }
    if let gap {
      report(.missing(gap.place))
    } else if !hasEnded || incompleteBytes > 0 {
      report(.cutOff(afterLine: lineNumber + (incompleteBytes > 0 ? 1 : 0)))
    } else if let suspicion {
      report(.forged(suspicion.earlier, successor: suspicion.later.sequence ?? 0))
    } else if let signed = result.checkpoint?.tree {
      checkRoot(signed)
    }
    return result
  }

  mutating func checkRoot(_ signed: TreeHead) {
    if tree.size < signed.size {
      report(.missing(Place(line: lineNumber, logIndex: tree.size)))
    } else if tree.size > signed.size {
      let place = Place(line: nil, logIndex: signed.size)
      report(.inserted(place, "\(place.entry) was added: the log signed only those before it"))
    } else if tree.root != signed.root {
      report(
        Finding(
          .rootMismatch,
          "The entries fit together but are not those that the log signed: one or more, at the "
            + "latest the last of a meeting, were rewritten together with all their hashes",
          hint: "Compare with another copy, or verify against an older checkpoint, to see where"))
    }
  }
}
