extension VerificationRun {
  /// Looks at one line closely.
  mutating func check(_ line: HashedLine, in text: UnsafeBufferPointer<UInt8>) {
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

  mutating func check(
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
  mutating func follow(
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

  mutating func outOfPlace(_ index: Int64) {
    let expected = Place(line: lineNumber, logIndex: tree.size)
    if index > tree.size {
      gap = Gap(place: expected)
    } else {
      let found = Place(line: lineNumber, logIndex: index)
      report(.inserted(found, "\(found.entry) stands a second time or too late"))
    }
  }

  /// The missing entry's name, where the next entry of its meeting tells it.
  mutating func nameMissing(
    before envelope: Envelope, meetingNamed text: UnsafeBufferPointer<UInt8>, from start: Int
  ) {
    enter(meetingNamed: text, envelope.meeting, from: start)
    guard let current, envelope.sequence > current.state.head.sequence + 1 else { return }
    gap?.place.meeting = current.id
    gap?.place.sequence = current.state.head.sequence + 1
  }

  mutating func check(subtree hash: Hash, _ height: Int, at start: Int64) {
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

  mutating func check(end count: Int64) {
    guard count == result.entryCount else {
      return report(
        .changed(
          Place(line: lineNumber, logIndex: tree.size),
          "\(count) entries are announced but \(result.entryCount) stand here"))
    }
    hasEnded = true
  }

  mutating func enter(
    meetingNamed text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int
  ) {
    if isCurrent(text, start + range.lowerBound, range.count) { return }
    let name = text[(start + range.lowerBound)..<(start + range.upperBound)]
    leaveMeeting()
    let id = MeetingID(stored: String(decoding: name, as: UTF8.self))
    current = (Array(name), id, meetings[id] ?? Meeting())
  }

  mutating func leaveMeeting() {
    if let current { meetings[current.id] = current.state }
  }
}
