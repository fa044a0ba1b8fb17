public import PlenaryRecord

/// The side box: where papers lie until a ballot is closed.
///
/// A paper must not lie in the record before: there its place and its time would tell who cast it.
/// So a store keeps papers by the hash of their token and nothing beside them, no time, no number
/// and no order. What a call has returned is on disk and survives a loss of power. Every
/// implementation passes the same tests, `BallotStoreTests`.
public protocol BallotStore: Sendable {
  /// Makes a box for a ballot and keeps its sealed key.
  ///
  /// - Returns: the sealed key in the box: this one, or the earlier one when the box was there.
  func open(_ ballot: MeetingID, sealedKey: [UInt8]) async throws(RecordError) -> [UInt8]

  /// The sealed key; nil when there is no such box, or its key was destroyed.
  func sealedKey(of ballot: MeetingID) async throws(RecordError) -> [UInt8]?

  /// Overwrites the sealed key; the box stays.
  func destroyKey(of ballot: MeetingID) async throws(RecordError)

  /// Puts a paper into the box, unless there is one with its token.
  ///
  /// - Returns: the paper with that token in the box: this one, or the earlier one.
  /// - Throws: `closed` when there is no such box.
  func put(_ paper: BallotPaper, in ballot: MeetingID) async throws(RecordError) -> BallotPaper

  /// What is in the box, by the hash of the token.
  func papers(in ballot: MeetingID) async throws(RecordError) -> [BallotPaper]

  /// Removes the box with all that is in it, and overwrites where it was.
  func remove(_ ballot: MeetingID) async throws(RecordError)

  /// The boxes there are, by name.
  func ballots() async throws(RecordError) -> [MeetingID]
}

extension RecordError {
  package static func noBox(of ballot: MeetingID) -> RecordError {
    RecordError(
      .closed, "There is no open box for the ballot \(ballot)",
      hint: "Its result is in the record, or it was never prepared")
  }
}
