import PlenaryModel

/// Single values: words, numbers, days, fractions, names of other entries.
extension Reading {
  func text(_ node: WrittenNode) -> String? {
    guard case .word(let text, _) = node.content else {
      error(
        "A text is expected here, not \(node.kind).", at: node.place,
        hint: "Put a text that contains brackets or `: ` in quotes.")
      return nil
    }
    return text
  }

  func whole(_ node: WrittenNode) -> Int? {
    guard let text = text(node) else { return nil }
    guard let number = Int(text), number >= 0, number <= 1_000_000_000_000 else {
      error(
        "`\(abridged(text))` is not a whole number.", at: node.place,
        hint: "Write digits only: 15, or 83445000.")
      return nil
    }
    return number
  }

  /// A whole number that is small enough to count with in `Int`: seats, seconds, speakers.
  func count(_ node: WrittenNode) -> Int? {
    guard let number = whole(node) else { return nil }
    guard number <= 1_000_000_000 else {
      error("`\(number)` is too great a number here.", at: node.place)
      return nil
    }
    return number
  }

  func truth(_ node: WrittenNode) -> Bool? {
    guard let text = text(node) else { return nil }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      error(
        "`\(abridged(text))` is not a truth value.", at: node.place,
        hint: "Write `true` or `false`.")
      return nil
    }
  }

  func day(_ node: WrittenNode) -> Day? {
    guard let text = text(node) else { return nil }
    guard let day = Day(text) else {
      error(
        "`\(abridged(text))` is not a day of the calendar.", at: node.place,
        hint: Reading.dayHint(text))
      return nil
    }
    return day
  }

  private static func dayHint(_ text: String) -> String {
    let parts = text.split(separator: "-").map { Int($0) }
    if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), day > 0,
      text.utf8.count == 10
    {
      return "That month has \(Day.length(ofMonth: month, year: year)) days."
    }
    return "Write year, month and day: 2014-11-18."
  }

  func fraction(_ node: WrittenNode) -> Fraction? {
    guard let text = text(node) else { return nil }
    guard let fraction = Fraction(text) else {
      error(
        "`\(abridged(text))` is not a share of a whole.", at: node.place,
        hint: Reading.fractionHint(text))
      return nil
    }
    return fraction
  }

  private static func fractionHint(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let part = parts[0], let whole = parts[1] {
      if whole == 0 { return "Nothing can be divided by 0. Is 2/3 or 1/2 meant?" }
      if part > whole, whole > 0 { return "It is more than all. Is \(whole)/\(part) meant?" }
      if part == 0 { return "A rule that asks for nothing is not a rule; leave it out." }
    }
    return "Write 2/3 or 55%."
  }

  /// One of the words that a type knows.
  func choice<Choice>(_ type: Choice.Type) -> (WrittenNode) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    { node in
      guard let text = self.text(node) else { return nil }
      if let choice = Choice(rawValue: text) { return choice }
      let known = Choice.allCases.map(\.rawValue)
      self.error(
        "`\(abridged(text))` is not known here.", at: node.place,
        hint: self.choiceHint(text, known))
      return nil
    }
  }

  func choiceHint(_ text: String, _ known: [String]) -> String {
    let all = "Known: " + known.joined(separator: ", ") + "."
    let nearest = Suggestions.nearest(to: text, among: known, limit: 1)
    return Suggestions.question(nearest).map { "\($0) \(all)" } ?? all
  }

  /// Names of other entries: noted, and looked up when everything has been read.
  func ruleID(_ node: WrittenNode) -> RuleID? { name(node, .rule).map { RuleID($0) } }
  func decisionRuleID(_ node: WrittenNode) -> DecisionRuleID? {
    name(node, .decisionRule).map { DecisionRuleID($0) }
  }
  func memberID(_ node: WrittenNode) -> MemberID? { name(node, .member).map { MemberID($0) } }
  func bodyID(_ node: WrittenNode) -> BodyID? { name(node, .body).map { BodyID($0) } }
  func actionID(_ node: WrittenNode) -> ActionID? { name(node, .action).map { ActionID($0) } }
  func sourceKey(_ node: WrittenNode) -> String? { name(node, .source) }

  /// The group of a requirement; `all` is every member, as if none were named.
  func group(_ node: WrittenNode) -> GroupID? {
    guard let text = text(node), text != "all" else { return nil }
    refers(to: .group, text, at: node.place)
    return GroupID(text)
  }

  /// A group that has to be some, not all.
  func namedGroup(_ node: WrittenNode) -> GroupID? {
    name(node, .group).map { GroupID($0) }
  }

  private func name(_ node: WrittenNode, _ kind: Reference.Kind) -> String? {
    guard let text = text(node) else { return nil }
    refers(to: kind, text, at: node.place)
    return text
  }
}

/// Several values.
extension Reading {
  func list<Value>(_ reader: @escaping (WrittenNode) -> Value?) -> (WrittenNode) -> [Value]? {
    { node in
      guard case .list(let items) = node.content else {
        self.error(
          "A list is expected here, not \(node.kind).", at: node.place,
          hint: "Write [one, another], or lines that begin with `- `.")
        return nil
      }
      return items.compactMap(reader)
    }
  }

  /// A list of texts; one text stands for a list of one.
  func texts(_ node: WrittenNode) -> [String]? {
    if case .word(let text, _) = node.content { return [text] }
    return list(text)(node)
  }

  /// The `from:` and `to:` of a row.
  func period(_ row: MappingReader) -> Period {
    let from = row.optional("from", day)
    let to = row.optional("to", day)
    if let from, let to, to < from {
      error(
        "This period ends on \(to), before it begins on \(from).", at: row.place(of: "to"),
        hint: "Exchange `from` and `to`, or correct the year.")
      return Period(from: from, to: from)
    }
    return Period(from: from, to: to)
  }

  /// A value that is the same always, or rows with `from`, `to` and the value under a key.
  func dated<Value>(
    _ key: String, _ subject: String, _ reader: @escaping (WrittenNode) -> Value?
  ) -> (WrittenNode) -> [Dated<Value>]? {
    { node in
      guard case .list(let rows) = node.content else {
        return reader(node).map { [Dated($0)] }
      }
      var places: [(Period, FilePlace)] = []
      let values = rows.compactMap { row in
        self.mapping(row, subject) { mapping -> Dated<Value>? in
          let period = self.period(mapping)
          places.append((period, row.place))
          return mapping.required(key, reader).map { Dated($0, period) }
        }
      }
      self.checkOverlaps(places, subject)
      return values
    }
  }

  /// Rows of which one at most may hold on any day.
  func checkOverlaps(_ rows: [(Period, FilePlace)], _ subject: String) {
    for (index, row) in rows.enumerated() {
      guard let other = rows[..<index].first(where: { $0.0.overlaps(row.0) }) else { continue }
      error(
        "\(subject.capitalizedFirst) (\(row.0)) overlaps the one in line \(other.1.line) (\(other.0)).",
        at: row.1, hint: "A row holds from its `from` to its `to`, both included.")
    }
  }
}
