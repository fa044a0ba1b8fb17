public import PlenaryModel

// What came of a vote: `"outcome":"adopted"`, `"outcome":"vetoed","vetoed-by":["RUS"]`.

extension Outcome {
  /// The word for an outcome in a record.
  private enum Word: String, CaseIterable {
    case adopted, rejected, vetoed, lost, sustained
    case insufficientVotes = "insufficient-votes"
    case noQuorum = "no-quorum"
    case secondVote = "second-vote"
    case rulingStands = "ruling-stands"
    case castingVoteNeeded = "casting-vote-needed"
  }

  /// A hundred years.
  private static let greatestHours = 876_600

  public func write(to fields: inout FieldWriter) {
    func put(_ word: Word) { fields.put("outcome", word: word) }
    switch self {
    case .adopted: put(.adopted)
    case .rejected: put(.rejected)
    case .vetoed(let members):
      put(.vetoed)
      fields.put("vetoed-by", ifAny: members)
    case .insufficientVotes: put(.insufficientVotes)
    case .noQuorum: put(.noQuorum)
    case .secondVote(let hours):
      put(.secondVote)
      fields.put("within-hours", hours)
    case .lost: put(.lost)
    case .rulingStands: put(.rulingStands)
    case .sustained: put(.sustained)
    case .castingVoteNeeded: put(.castingVoteNeeded)
    }
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    let word: Word = try reader.word("outcome")
    switch word {
    case .adopted: self = .adopted
    case .rejected: self = .rejected
    case .vetoed: self = .vetoed(by: try reader.codes("vetoed-by"))
    case .insufficientVotes: self = .insufficientVotes
    case .noQuorum: self = .noQuorum
    case .secondVote:
      let hours = try reader.number("within-hours")
      // Deadlines are reckoned from it, so it must be a time that meetings know.
      guard hours >= 0, hours <= Outcome.greatestHours else {
        throw .wrongKind("A number of hours", at: ".within-hours")
      }
      self = .secondVote(withinHours: hours)
    case .lost: self = .lost
    case .rulingStands: self = .rulingStands
    case .sustained: self = .sustained
    case .castingVoteNeeded: self = .castingVoteNeeded
    }
  }
}
