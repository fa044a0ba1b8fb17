import Testing

/// How much is read right of passages that others wrote. The figures stand in
/// `docs/reading-votes.md`; a change that lowers one says why.
@Suite struct PassageTests {
  struct Floor: Sendable {
    var file: String
    /// Passages of which so many must be right, at least.
    var tallies: Int
    var names: Int
    /// Of passages without a vote, at most so many may have one read in them.
    var invented: Int
  }

  @Test(arguments: [
    Floor(file: "agencies-development.txt", tallies: 169, names: 151, invented: 0),
    Floor(file: "agencies-held-out.txt", tallies: 66, names: 48, invented: 1),
    Floor(file: "releases-development.txt", tallies: 81, names: 72, invented: 0),
    Floor(file: "releases-held-out.txt", tallies: 21, names: 16, invented: 2),
    Floor(file: "idiomatic-development.txt", tallies: 83, names: 62, invented: 0),
    Floor(file: "idiomatic-held-out.txt", tallies: 32, names: 24, invented: 1),
    Floor(file: "without-votes-development.txt", tallies: 104, names: 104, invented: 1),
    Floor(file: "without-votes-held-out.txt", tallies: 29, names: 29, invented: 6),
  ])
  func passagesAreReadAsWellAsBefore(_ floor: Floor) throws {
    let score = try PassageScore(floor.file)
    print(
      "\(floor.file): \(score.passages) passages; tallies and outcome right \(score.tallies), "
        + "and body \(score.bodies), and names \(score.names); votes invented in \(score.invented) "
        + "of \(score.empty) without one; numbers: precision \(score.numberClaims.precision) %, "
        + "recall \(score.numberClaims.recall) %; voters: precision "
        + "\(score.voterClaims.precision) %, recall \(score.voterClaims.recall) %")
    #expect(score.passages > 30)
    #expect(score.tallies >= floor.tallies)
    #expect(score.names >= floor.names)
    #expect(score.invented <= floor.invented)
  }
}
