/// One verification under way: checks lines in order against each other, the tree and the
/// signature.
struct VerificationRun {
  private struct Meeting {
    var head = Head.empty
    var lastLine = 0
    var lastIndex: Int64 = -1
  }

  /// An entry whose line is not where it belongs: is it missing, or does it come later?
  private struct Gap {
    var place: Place
  }

  /// Entry `place` and its successor contradict each other; the next one says which is forged.
  private struct Suspicion {
    var meeting: MeetingID
    var earlier: Place
    var later: Place
    var laterHash: Hash
  }

  private let verifier: RecordVerifier
  private var result = Verification()
  private var tree = MerkleTree()
  private var meetings: [MeetingID: Meeting] = [:]
  private var current: (name: [UInt8], id: MeetingID, state: Meeting)?
  private var lineNumber = 0
  private var hasEnded = false
  private var gap: Gap?
  private var suspicion: Suspicion?
  private var older: Checkpoint?
  private var hasMetOlder = false

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

  private mutating func checkSignature(_ header: RecordHeader) -> Finding? {
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

  private mutating func checkOlder() -> Finding? {
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
    let parts = HashedLine.all(in: text)
    for part in parts {
      for line in part {
        lineNumber += 1
        check(line, in: text)
        if finding != nil { return text.count }
      }
    }
    guard let end = text.lastIndex(of: 0x0A) else { return 0 }
    return end + 1
  }

  private mutating func check(_ line: HashedLine, in text: UnsafeBufferPointer<UInt8>) {
    if let gap {
      if case .entry(let entry) = line.line, entry.logIndex == gap.place.logIndex {
        report(.reordered(gap.place, foundAt: lineNumber))
      }
      return
    }
    guard !hasEnded else {
      return report(
        .inserted(Place(line: lineNumber), "A line follows the record's last line, \"end\""))
    }
    switch line.line {
    case .entry(let entry): check(entry, line, in: text)
    case .tree(let start, let height, let hash): check(subtree: hash, height, at: start)
    case .end(let count): check(end: count)
    case .malformed:
      report(
        .changed(
          Place(line: lineNumber, logIndex: tree.size), "its line has not the form of one"))
    }
  }

  private mutating func check(
    _ entry: EntryLine, _ line: HashedLine, in text: UnsafeBufferPointer<UInt8>
  ) {
    var place = Place(line: lineNumber, logIndex: entry.logIndex)
    guard entry.logIndex == tree.size else {
      outOfPlace(entry.logIndex)
      if gap != nil, line.isCommitted, let envelope = entry.envelope {
        nameMissing(before: envelope, meetingNamed: text, from: line.start)
      }
      return
    }
    guard line.isCommitted else {
      if let envelope = entry.envelope {
        enter(meetingNamed: text, envelope.meeting, from: line.start)
        place.meeting = current?.id
        place.sequence = envelope.sequence
      }
      return report(.changed(place, "its content and salt do not give its commitment"))
    }
    guard let envelope = entry.envelope else {
      return report(.changed(place, "its content is not an entry in canonical form"))
    }
    enter(meetingNamed: text, envelope.meeting, from: line.start)
    guard let meeting = current?.id, var state = current?.state else { return }
    place.meeting = meeting
    place.sequence = envelope.sequence
    if case .meeting(let only) = result.scope, only != meeting {
      return report(.inserted(place, "\(place.entry) stands in a record of meeting \(only)"))
    }
    let next = state.head.sequence + 1
    guard envelope.sequence == next else {
      if envelope.sequence > next {
        place.sequence = next
        place.logIndex = nil
        return report(.missing(place))
      }
      return report(.inserted(place, "\(place.entry) stands here a second time"))
    }
    follow(envelope, place, state, leaf: line.leaf)
    state.head = Head(sequence: envelope.sequence, hash: line.leaf)
    state.lastLine = lineNumber
    state.lastIndex = entry.logIndex
    current?.state = state
    result.entryCount += 1
    tree.append(line.leaf)
    meetOlder()
  }

  /// Checks the hash of the entry before, and settles an earlier contradiction.
  private mutating func follow(
    _ envelope: Envelope, _ place: Place, _ state: Meeting, leaf: Hash
  ) {
    if let suspicion, suspicion.meeting == place.meeting {
      // The later of the two is borne out by its own successor: then the earlier is forged.
      let forged = envelope.previous == suspicion.laterHash ? suspicion.earlier : suspicion.later
      return report(.forged(forged, successor: (forged.sequence ?? 0) + 1))
    }
    guard envelope.previous != state.head.hash, let meeting = place.meeting else { return }
    guard state.head.sequence > 0 else {
      return report(.changed(place, "it is the first but names an entry before it"))
    }
    guard suspicion == nil else { return }
    let earlier = Place(
      line: state.lastLine, logIndex: state.lastIndex, meeting: meeting,
      sequence: state.head.sequence)
    suspicion = Suspicion(meeting: meeting, earlier: earlier, later: place, laterHash: leaf)
  }

  private mutating func outOfPlace(_ index: Int64) {
    let expected = Place(line: lineNumber, logIndex: tree.size)
    if index > tree.size {
      gap = Gap(place: expected)
    } else {
      let found = Place(line: lineNumber, logIndex: index)
      report(.inserted(found, "\(found.entry) stands a second time or too late"))
    }
  }

  /// The missing entry's name, where the next entry of its meeting tells it.
  private mutating func nameMissing(
    before envelope: Envelope, meetingNamed text: UnsafeBufferPointer<UInt8>, from start: Int
  ) {
    enter(meetingNamed: text, envelope.meeting, from: start)
    guard let current, envelope.sequence > current.state.head.sequence + 1 else { return }
    gap?.place.meeting = current.id
    gap?.place.sequence = current.state.head.sequence + 1
  }

  private mutating func check(subtree hash: Hash, _ height: Int, at start: Int64) {
    let place = Place(line: lineNumber, logIndex: start)
    if result.scope == .log {
      return report(
        .inserted(place, "A hash stands in the place of entries in a record of the whole log"))
    }
    guard start == tree.size else { return outOfPlace(start) }
    guard tree.canAppendSubtree(ofHeight: height) else {
      return report(
        .changed(place, "the hash of its part of the log cannot start at this place"))
    }
    tree.append(subtree: hash, height: height)
    meetOlder()
  }

  private mutating func check(end count: Int64) {
    guard count == result.entryCount else {
      return report(
        .changed(
          Place(line: lineNumber, logIndex: tree.size),
          "\(count) entries are announced but \(result.entryCount) stand here"))
    }
    hasEnded = true
  }

  private mutating func meetOlder() {
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

  private mutating func enter(
    meetingNamed text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int
  ) {
    let name = text[(start + range.lowerBound)..<(start + range.upperBound)]
    if let current, current.name.elementsEqual(name) { return }
    leaveMeeting()
    let id = MeetingID(stored: String(decoding: name, as: UTF8.self))
    current = (Array(name), id, meetings[id] ?? Meeting())
  }

  private mutating func leaveMeeting() {
    if let current { meetings[current.id] = current.state }
  }

  /// Takes the first finding; a contradiction noticed before comes first.
  private mutating func report(_ finding: Finding) {
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

  private mutating func checkRoot(_ signed: TreeHead) {
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

extension Finding {
  init(_ fault: RecordHeader.Fault) {
    switch fault {
    case .notARecord:
      self.init(
        .notARecord, "This is not an exported record of Plenary",
        hint: "Such a file starts with the line \(RecordHeader.format)", at: Place(line: 1))
    case .otherVersion:
      self.init(
        .otherVersion, "The record has another version than \(RecordHeader.format)",
        hint: "Use the version of Plenary that made it, or a later one", at: Place(line: 1))
    case .cutOff(let line):
      self = .cutOff(afterLine: line)
    case .malformed(let line, let what):
      self.init(
        .headerMalformed, "Line \(line) of the record \(what)",
        hint: "Get the record again from whoever keeps it", at: Place(line: line))
    case .malformedNote(let error, let line):
      self.init(
        .headerMalformed, "The record's signed checkpoint cannot be read: \(error)",
        hint: "Get the record again from whoever keeps it", at: Place(line: line))
    }
  }
}
