/// Names behind a number of votes, with a remark that they are some of them or all.
extension VoterGrammar {
  /// `41 abstained, Germany and Britain among them`, `158-8, the eight being Australia, Canada, ...`,
  /// `just two, Israel's and America's`.
  func behindCount(_ group: NameGroup) -> CastVotes? {
    if sentence.remark(at: group.end) != nil, sentence.isAny([",", "(", "—"], group.start - 1),
      let count = counts.last(where: { $0.end <= group.start && group.start - $0.end <= 3 }),
      count.modality == .happened, group.count <= count.value
    {
      var votes = made(group, count.column, from: count.start, to: group.end)
      votes.isPartial = true
      return votes
    }
    // `supported by 94 countries, including France and Japan`, `two abstentions, from Chad and Togo`,
    // `won only four votes, from China and Egypt`.
    if let count = counts.last(where: { $0.end <= group.start && group.start - $0.end <= 4 }),
      count.modality == .happened, group.count <= count.value, sentence.text(count.end) == ",",
      !places(count.end + 1, group.start).contains(where: {
        sentence.isNumber($0) || sentence.text($0) == ","
      })
    {
      let first = sentence.text(count.end + 1)
      let isPart = Sentence.introducing.contains(first)
      if isPart || (["from", "by"].contains(first) && !count.isBare) {
        var votes = made(group, count.column, from: count.start, to: group.end)
        votes.isPartial = isPart && first != "namely"
        return votes
      }
    }
    // `the eight being ...`, `the nine naysayers: ...`
    let lead = places(max(0, group.start - 4), group.start).first { sentence.isNumber($0) }
    guard let lead, sentence.text(lead - 1) == "the", let total = sentence.term(lead)?.number,
      total == group.count,
      sentence.isAny(["being", ":", "were", "are"], group.start - 1)
        || sentence.isAny(["being", ":", "were", "are"], group.start - 2),
      let count = counts.first(where: { $0.value == total && $0.end <= lead })
    else { return nil }
    return made(group, count.column, from: count.start, to: group.end)
  }
}
