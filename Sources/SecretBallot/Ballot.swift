public import PlenaryRecord

/// A secret ballot as it is published before it begins: on what, by whom, under which key.
public struct Ballot: Sendable, Hashable {
  /// The name of its stream of events in the record, for example `c3.ballot-1`.
  public let id: MeetingID
  public let subject: BallotSubject
  /// Which ballot of its meeting it is, `round-2` or `voting-3`, so that what is in the box is
  /// counted in no other; nil for one that is held by itself.
  public let occasion: String?
  /// Those who may each get one token, by their names in the record, in the order of their bytes.
  public let electors: [String]
  /// What tokens are checked with: made for this ballot and used for no other.
  public let key: BallotPublicKey

  /// Below this a result says too much about each: with four papers, three who compare theirs
  /// know the fourth.
  public static let fewestElectors = 5

  /// - Throws: why such a ballot cannot be held.
  public init(
    _ id: MeetingID, on subject: BallotSubject, occasion: String? = nil, electors: [String],
    key: BallotPublicKey
  ) throws(BallotRefusal) {
    try Ballot.check(subject, electors)
    if let occasion { try BallotSubject.check(name: occasion) }
    self.id = id
    self.subject = subject
    self.occasion = occasion
    self.electors = electors.sorted(by: comesBefore)
    self.key = key
  }

  static func check(_ subject: BallotSubject, _ electors: [String]) throws(BallotRefusal) {
    try subject.check()
    for elector in electors { try BallotSubject.check(name: elector) }
    guard electors.count >= Ballot.fewestElectors else {
      throw .tooFewElectors(electors.count)
    }
    if let name = firstRepeated(electors) { throw .repeatedName(name) }
    guard electors.count <= subject.mostElectors else {
      throw .tooManyElectors(electors.count, most: subject.mostElectors)
    }
  }

  /// What a token is signed for, after its 32 random bytes: a token of one ballot is none of
  /// another, even if a key were used twice.
  var tokenText: [UInt8] { Array("plenary-ballot-token/v1\n\(id)\n".utf8) }
}

/// What is decided by a ballot.
public enum BallotSubject: Sendable, Hashable {
  /// A question: a paper says one of the answers: `in-favour`, `against`, and `abstaining` where
  /// one may abstain.
  case question(String, answers: [String] = answers)
  /// An election, or one round of it: a paper names at most as many as there are places, among the
  /// candidates, or anybody when these are nil but those who are barred, since they were elected.
  case election(post: String, places: Int, candidates: [String]?, barred: [String] = [])

  /// What a paper on a question may say, as the record writes votes.
  public static let answers = ["in-favour", "against", "abstaining"]

  static let longestName = 100
  static let longestText = 1000

  func check() throws(BallotRefusal) {
    switch self {
    case .question(let text, let answers):
      try BallotSubject.check(name: text, longest: Self.longestText)
      guard !answers.isEmpty, Set(answers).isSubset(of: BallotSubject.answers) else {
        throw .unusableAnswers
      }
      if let answer = firstRepeated(answers) { throw .repeatedName(answer) }
    case .election(let post, let places, let candidates, let barred):
      try BallotSubject.check(name: post, longest: Self.longestText)
      guard places > 0, places <= 1000 else { throw .placesOutOfRange(places) }
      for name in barred { try BallotSubject.check(name: name) }
      guard let candidates else { return }
      guard !candidates.isEmpty else { throw .noCandidates }
      for candidate in candidates { try BallotSubject.check(name: candidate) }
      if let name = firstRepeated(candidates) { throw .repeatedName(name) }
    }
  }

  /// A name that prints as it is: what cannot be seen would make two of one candidate.
  static func check(name: String, longest: Int = longestName) throws(BallotRefusal) {
    let isPrintable = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    let hasEdge = [name.unicodeScalars.first, name.unicodeScalars.last].contains {
      $0?.properties.isWhitespace ?? true
    }
    guard isPrintable, !hasEdge, name.utf8.count <= longest else {
      throw .unusableName(longest: longest)
    }
  }

  /// The most bytes that the choices of one paper may have in the record: room for one name more
  /// than is valid, so that a paper can be spoiled, and not for a library.
  var longestChoices: Int {
    switch self {
    case .question: return 128
    case .election(_, let places, nil, _): return 128 * (places + 1)
    case .election(_, let places, let candidates?, _):
      let lengths = candidates.map { written([$0]) + 1 }.sorted(by: >)
      return max(128, lengths.prefix(places + 1).reduce(2, +))
    }
  }

  /// The closing event holds every paper, and an entry of the record has a greatest length.
  package var mostElectors: Int {
    let totals: (apiece: Int, together: Int) =
      switch self {
      case .question: (0, 128)
      case .election(_, let places, nil, _): (longestChoices + 8 * places, 0)
      case .election(_, _, let candidates?, _): (0, candidates.reduce(0) { $0 + written([$1]) + 8 })
      }
    let room = EntryDraft.greatestBodyLength - 4096 - totals.together
    return max(0, room / (640 + longestChoices + totals.apiece))
  }
}

/// The first name that stood before.
func firstRepeated(_ names: [String]) -> String? {
  var seen: Set<String> = []
  return names.first { !seen.insert($0).inserted }
}

/// The order of their bytes, which is the same in every language.
func comesBefore(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
