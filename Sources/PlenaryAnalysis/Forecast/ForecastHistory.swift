internal import PlenaryModel

/// The roll calls a forecast rests on: those of the last ten sessions.
struct ForecastHistory: Sendable {
  /// How many sessions back roll calls are looked at, and how many of them members are placed by.
  static let span = 10
  static let recentSpan = 5

  let columns: VoteColumns
  /// The session of the drafts.
  let session: Int
  let titles: TitleIndex
  /// Sessions between a roll call and the one before the drafts' session; 0 for that one.
  let ages: [Double]
  /// On a paragraph or an amendment, or without a title, which are mostly the same.
  let isPart: [Bool]
  /// Places of the roll calls of the last five sessions.
  let recent: [Int]
  /// Where a roll call stands among the recent ones.
  let placeInRecent: [Int?]
  /// The shares of the ballots that were in favour, abstaining and against.
  let shares: [(Double, Double, Double)]

  var count: Int { columns.rollCalls.count }
  var memberCount: Int { columns.members.count }

  init(_ all: VoteColumns, session: Int, admits: (VoteColumns.RollCall) -> Bool) {
    let columns = all.filtered {
      $0.session <= session && $0.session >= session - ForecastHistory.span && admits($0)
    }
    self.columns = columns
    self.session = session
    let titles = TitleIndex(titles: columns.rollCalls.map(\.title))
    self.titles = titles
    ages = columns.rollCalls.map { Double(max(session - 1 - $0.session, 0)) }
    isPart = columns.rollCalls.indices.map { !columns.rollCalls[$0].isWhole || titles.isEmpty($0) }
    var recent: [Int] = []
    var places: [Int?] = []
    var shares: [(Double, Double, Double)] = []
    for (index, rollCall) in columns.rollCalls.enumerated() {
      let isRecent = rollCall.session >= session - ForecastHistory.recentSpan
      places.append(isRecent ? recent.count : nil)
      if isRecent { recent.append(index) }
      let totals = columns.totals(index)
      let cast = Double(max(totals.cast, 1))
      shares.append(
        (
          Double(totals.inFavour) / cast, Double(totals.abstaining) / cast,
          Double(totals.against) / cast
        ))
    }
    self.recent = recent
    placeInRecent = places
    self.shares = shares
  }

  func isWhole(_ rollCall: Int) -> Bool { columns.rollCalls[rollCall].isWhole }

  @inline(__always)
  func cell(_ rollCall: Int, _ member: Int) -> UInt8 {
    columns.cells[rollCall * columns.members.count + member]
  }

  /// What subjects two roll calls have in common: Jaccard's index, 0 where neither has any.
  static func overlap(_ left: [String], _ right: [String]) -> Double {
    let common = left.count { right.contains($0) }
    let either = left.count + right.count - common
    return either == 0 ? 0 : Double(common) / Double(either)
  }
}
