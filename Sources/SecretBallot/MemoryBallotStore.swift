public import PlenaryRecord
import Synchronization

/// A side box in memory: for tests and trials. What is in it is gone with the process.
public final class MemoryBallotStore: BallotStore {
  private struct Box {
    var sealedKey: [UInt8]?
    var papers: [Hash: BallotPaper] = [:]
  }

  private let boxes = Mutex<[MeetingID: Box]>([:])
  private let beforeWrite: WriteFault?

  public convenience init() { self.init(beforeWrite: nil) }

  package init(beforeWrite: WriteFault?) { self.beforeWrite = beforeWrite }

  public func open(_ ballot: MeetingID, sealedKey: [UInt8]) async throws(RecordError) -> [UInt8] {
    try beforeWrite?()
    return boxes.withLock { boxes in
      let box = boxes[ballot] ?? Box(sealedKey: sealedKey)
      boxes[ballot] = box
      return box.sealedKey ?? []
    }
  }

  public func sealedKey(of ballot: MeetingID) async throws(RecordError) -> [UInt8]? {
    boxes.withLock { $0[ballot]?.sealedKey }
  }

  public func destroyKey(of ballot: MeetingID) async throws(RecordError) {
    try beforeWrite?()
    boxes.withLock { $0[ballot]?.sealedKey = nil }
  }

  public func put(
    _ paper: BallotPaper, in ballot: MeetingID
  ) async throws(RecordError) -> BallotPaper {
    try beforeWrite?()
    let hash = paper.token.hash(in: ballot)
    let kept = boxes.withLock { boxes -> BallotPaper? in
      guard boxes[ballot] != nil else { return nil }
      let kept = boxes[ballot]?.papers[hash] ?? paper
      boxes[ballot]?.papers[hash] = kept
      return kept
    }
    guard let kept else { throw .noBox(of: ballot) }
    return kept
  }

  public func papers(in ballot: MeetingID) async throws(RecordError) -> [BallotPaper] {
    let papers = boxes.withLock { $0[ballot]?.papers ?? [:] }
    return papers.sorted { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }.map(\.value)
  }

  public func remove(_ ballot: MeetingID) async throws(RecordError) {
    try beforeWrite?()
    boxes.withLock { $0[ballot] = nil }
  }

  public func ballots() async throws(RecordError) -> [MeetingID] {
    boxes.withLock { $0.keys.sorted() }
  }
}
