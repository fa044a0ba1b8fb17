public import PlenaryModel

/// Recorded votes as bits: for every member a row of bits for each choice, one bit a roll call.
///
/// How two members voted together is then a few ANDs and counts of bits, sixty-four roll calls at a
/// time. A roll call in which all ballots cast were alike says nothing about who agrees with whom
/// and is left out, unless the caller asks for all.
public struct Bitsets: Sendable {
  /// The members that sat in at least one of the roll calls, as places in the columns.
  public let places: [Int]
  public let members: [MemberID]
  /// The roll calls that the bits stand for, in the order of the bits.
  public let rollCalls: [Int]
  /// Words of 64 roll calls in a row.
  public let wordCount: Int
  /// For every member four rows: in favour, against, any ballot cast, no ballot cast.
  let words: [UInt64]
  /// How many ballots each member cast in these roll calls.
  public let ballotsCast: [Int]
  /// Whether each member was one in all of these roll calls.
  let satThroughout: [Bool]

  static let rowsPerMember = 4

  /// - Parameters:
  ///   - rollCalls: places of roll calls in the columns; all of them where it is nil.
  ///   - includingUnanimous: also roll calls in which all ballots cast were alike.
  public init(
    _ columns: VoteColumns, rollCalls: [Int]?, includingUnanimous: Bool = false
  ) {
    let wanted = rollCalls ?? Array(columns.rollCalls.indices)
    let kept = includingUnanimous ? wanted : wanted.filter { !columns.isUnanimous($0) }
    let memberCount = columns.members.count
    let wordCount = (kept.count + 63) / 64
    let stride = wordCount * Bitsets.rowsPerMember
    // Every cell sets its row and one more: a ballot sets "cast" too, no member sets nothing.
    let rows: [(first: Int, second: Int, bit: UInt64)] = (0..<256).map { cell in
      switch Choice(rawValue: UInt8(cell)) {
      case .inFavour: (0, 2 * wordCount, 1)
      case .against: (wordCount, 2 * wordCount, 1)
      case .abstaining: (2 * wordCount, 2 * wordCount, 1)
      case .notVoting: (3 * wordCount, 3 * wordCount, 1)
      case .notMember, nil: (0, 0, 0)
      }
    }
    var words = [UInt64](repeating: 0, count: memberCount * stride)
    columns.cells.withUnsafeBufferPointer { cells in
      words.withUnsafeMutableBufferPointer { words in
        rows.withUnsafeBufferPointer { rows in
          for (position, rollCall) in kept.enumerated() {
            let base = rollCall * memberCount
            var word = position / 64
            for member in 0..<memberCount {
              let row = rows[Int(cells[base + member])]
              let bit = row.bit << UInt64(position % 64)
              words[word + row.first] |= bit
              words[word + row.second] |= bit
              word += stride
            }
          }
        }
      }
    }
    self.init(
      columns: columns, rollCalls: kept, wordCount: wordCount, allWords: words)
  }

  /// The bits of all roll calls of the columns.
  public init(_ columns: VoteColumns, includingUnanimous: Bool = false) {
    self.init(columns, rollCalls: nil, includingUnanimous: includingUnanimous)
  }

  /// Keeps the members that sat at all.
  private init(columns: VoteColumns, rollCalls: [Int], wordCount: Int, allWords: [UInt64]) {
    let stride = wordCount * Bitsets.rowsPerMember
    var places: [Int] = []
    var cast: [Int] = []
    var throughout: [Bool] = []
    var words: [UInt64] = []
    for member in columns.members.indices {
      let row = allWords[member * stride..<(member + 1) * stride]
      func count(_ index: Int) -> Int {
        let start = row.startIndex + index * wordCount
        return row[start..<start + wordCount].reduce(0) { $0 + $1.nonzeroBitCount }
      }
      let ballots = count(2)
      let silent = count(3)
      guard ballots + silent > 0 else { continue }
      places.append(member)
      cast.append(ballots)
      throughout.append(ballots + silent == rollCalls.count)
      words.append(contentsOf: row)
    }
    self.places = places
    self.members = places.map { columns.members[$0] }
    self.rollCalls = rollCalls
    self.wordCount = wordCount
    self.words = words
    self.ballotsCast = cast
    self.satThroughout = throughout
  }
}

extension VoteColumns {
  /// Whether all ballots cast in a roll call were alike, or none was cast.
  public func isUnanimous(_ rollCall: Int) -> Bool {
    var seen: UInt8 = 0
    for cell in row(rollCall) { seen |= 1 << min(cell, 7) }
    // Bits 1, 2 and 3 are the three kinds of ballot.
    return (seen & 0b1110).nonzeroBitCount <= 1
  }

  /// The roll calls of each session, sessions in ascending order.
  public var rollCallsBySession: [(session: Int, rollCalls: [Int])] {
    var bySession: [Int: [Int]] = [:]
    for index in rollCalls.indices {
      bySession[rollCalls[index].session, default: []].append(index)
    }
    return bySession.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
