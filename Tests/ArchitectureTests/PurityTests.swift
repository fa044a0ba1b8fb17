import Testing

/// What would make a pure target give another answer on another day or machine.
private let impurities: [(code: String, instead: String)] = [
  ("Date(", "time arrives in the command"),
  ("Date.now", "time arrives in the command"),
  ("UUID(", "identifiers arrive in the command"),
  (".random", "a lot that was drawn arrives in the command"),
  (".shuffled()", "a lot that was drawn arrives in the command"),
  (".shuffle()", "a lot that was drawn arrives in the command"),
  ("SystemRandomNumberGenerator", "a lot that was drawn arrives in the command"),
  ("ContinuousClock", "time arrives in the command"),
  ("SuspendingClock", "time arrives in the command"),
  ("Task.sleep", "waiting is the shell's work"),
  ("print(", "words are returned, the shell shows them"),
]

/// Uses of a clock, a random number or an output stream in code that has to be pure.
func impureCode(in file: RepositoryFile) -> [Finding] {
  RepositoryFile.numbered(CodeOnly.of(file.text)).flatMap { number, line in
    impurities.compactMap { impurity in
      guard uses(impurity.code, in: line) else { return nil }
      return Finding(
        path: file.path, line: number,
        message: "`\(impurity.code)` in a pure target: \(impurity.instead)")
    }
  }
}

/// Whether the code stands in the line as a word of its own: `MeetingDate(` is not `Date(`.
private func uses(_ code: String, in line: Substring) -> Bool {
  line.ranges(of: code).contains { range in
    guard code.first != ".", range.lowerBound > line.startIndex else { return true }
    let before = line[line.index(before: range.lowerBound)]
    return !(before.isLetter || before.isNumber || before == "_" || before == ".")
  }
}

@Suite struct PurityTests {
  @Test(arguments: Arrows.pure)
  func noClockNoRandomNumberNoOutput(_ target: String) throws {
    for file in try SourceTree.swiftFiles(of: target) {
      report(impureCode(in: file))
    }
  }

  @Test func impureCodeIsFound() {
    let file = RepositoryFile(
      path: "Sources/Procedure/Meeting.swift",
      text: #"""
        /// Never call Date() or UUID() here.
        let opened = Date()
        let closing = MeetingDate(day: 18)
        let lot = members.randomElement()
        let words = "opened at Date() for \(UUID())"
        let clock = ContinuousClock()
        var generator = SystemRandomNumberGenerator()
        let order = seats.shuffled(using: &drawn) + seats.shuffled()
        description.print(to: reader); debugprint(order)
        """#)
    #expect(impureCode(in: file).map(\.line) == [2, 4, 5, 6, 7, 8])
    #expect(
      impureCode(in: file).first?.description
        == "Sources/Procedure/Meeting.swift:2: `Date(` in a pure target:"
        + " time arrives in the command")
  }
}
