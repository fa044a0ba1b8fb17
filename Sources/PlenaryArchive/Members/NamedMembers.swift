import PlenaryModel

/// The members that the names of a table stand for: a name that means the same on every day is looked
/// up once, and not for each of six thousand votes.
struct NamedMembers {
  let names: ByteNames
  private var steady: [(member: MemberID, place: Int)?]
  private var isKnown: [Bool]
  private var places: [MemberID: Int] = [:]
  /// By place of a member: where in the present vote it stands, and which vote that was.
  private var taken: [(vote: Int, at: Int)] = []
  private var vote = 0

  init(_ names: ByteNames) {
    self.names = names
    steady = Array(repeating: nil, count: names.count)
    isKnown = Array(repeating: false, count: names.count)
  }

  /// Begins another vote.
  mutating func begin() { vote += 1 }

  /// The member, and its place among those that came so far.
  mutating func member(
    _ name: Int, on day: Day, _ context: inout ImportContext
  ) -> (member: MemberID, place: Int)? {
    if isKnown[name] { return steady[name] }
    let text = names.text(name)
    guard let member = context.member(text, on: day) else { return nil }
    let found = (member, place(member))
    if context.isSteady(text) {
      isKnown[name] = true
      steady[name] = found
    }
    return found
  }

  private mutating func place(_ member: MemberID) -> Int {
    if let place = places[member] { return place }
    places[member] = taken.count
    taken.append((0, 0))
    return taken.count - 1
  }

  /// Where in the present vote the member stands already; nil where it does not.
  func place(of member: Int) -> Int? {
    taken[member].vote == vote ? taken[member].at : nil
  }

  mutating func take(_ member: Int, at place: Int) { taken[member] = (vote, place) }
}
