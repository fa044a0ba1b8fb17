import PlenaryModel

/// What a document says of itself: its symbol, its session and the day of its adoption agree.
enum DocumentRules {
  static func check(_ document: Document) -> [LintFinding] {
    guard let own = reference(document) else { return [] }
    var findings: [LintFinding] = []
    if let day = document.dates.adoption, let years = own.possibleYears,
      !isIn(day, years, own)
    {
      findings.append(
        finding(
          "\(document.symbol) was adopted on \(day), and its number belongs to "
            + "\(years.lowerBound)/\(years.upperBound)."))
    }
    if own.organ == .generalAssembly, let code = document.session.flatMap({ Int($0.code) }),
      code != own.series
    {
      findings.append(finding("\(document.symbol) is not of session \(code)."))
    }
    return findings
  }

  private static func isIn(_ day: Day, _ years: ClosedRange<Int>, _ own: Reference) -> Bool {
    let first = own.organ == .generalAssembly ? 9 : 1
    guard let from = Day(year: years.lowerBound, month: first, day: 1),
      let until = Day(year: years.upperBound, month: first == 9 ? 9 : 12, day: 30)
    else { return true }
    return from <= day && day <= until
  }

  private static func reference(_ document: Document) -> Reference? {
    guard let word = RichText(document.symbol).wordList.first, word.kind == .number else {
      return nil
    }
    let parts = word.spelling.split(separator: "/")
    guard parts.count == 4 || parts.count == 5 else { return nil }
    let isCouncil = parts[1] == "HRC"
    guard parts[0] == "A", parts[isCouncil ? 2 : 1] == "RES", parts.count == (isCouncil ? 5 : 4),
      let series = Int(parts[isCouncil ? 3 : 2]), let number = Int(parts[isCouncil ? 4 : 3]),
      (1...120).contains(series)
    else { return nil }
    return Reference(
      organ: isCouncil ? .humanRightsCouncil : .generalAssembly, series: series, number: number,
      name: word.spelling, words: 0..<1)
  }

  private static func finding(_ why: String) -> LintFinding {
    LintFinding(
      rule: .dateDoesNotFit, severity: .error, paragraph: "title", place: "title", range: nil,
      quote: "", why: why, advice: "Compare symbol, session and date with each other.", basis: nil)
  }
}
