/// Numbers of one thing in several reports: prisoners, witnesses, co-sponsors.
public struct ComparedFigure: Sendable, Hashable {
  public struct Statement: Sendable, Hashable {
    public var report: String
    public var quantity: StatedQuantity
    public var quote: String
    public var span: TextSpan
  }

  /// What is counted, as the first report has it.
  public var noun: String
  public var agreement: Agreement
  /// The loosest relation between two of them.
  public var relation: StatedQuantity.Relation
  public var statements: [Statement]
}

struct FigureComparison {
  private struct Item {
    var noun: String
    var words: Set<String>
    var fact: String?
    var statement: ComparedFigure.Statement
  }

  /// Words that count anything: with them alone nothing shows that two numbers are of one thing.
  private static let common: Set<String> = [
    "countries", "nations", "states", "members", "votes", "people", "years", "days", "months",
    "weeks", "hours", "minutes", "times", "delegations", "others", "persons", "dollars", "pages",
    "miles", "kilometers", "kilometres", "things", "ways", "parts", "governments", "abstentions",
  ]

  static func figures(_ reports: [ReadReport], _ findings: [[Finding]]) -> [ComparedFigure] {
    var groups: [[Item]] = []
    for item in items(reports, findings) {
      let place = groups.firstIndex { $0.contains { isOneThing($0, item) } }
      if let place { groups[place].append(item) } else { groups.append([item]) }
    }
    return groups.filter { Set($0.map(\.statement.report)).count > 1 }.map(compared)
  }

  private static func items(_ reports: [ReadReport], _ findings: [[Finding]]) -> [Item] {
    var items: [Item] = []
    for (place, report) in reports.enumerated() {
      for claim in report.reading.claims
      where (claim.kind == .quantity || claim.kind == .cosponsors)
        && claim.modality != .predicted && claim.modality != .conditional
      {
        guard let quantity = StatedQuantity(claim.value) else { continue }
        let sentence = report.words(in: report.sentence(at: claim.span)).filter(\.isWord)
        let fact = findings[place].first { $0.span == claim.span && $0.fact != nil }?.fact
        let noun =
          claim.kind == .cosponsors
          ? "co-sponsors" : report.words(in: claim.span).last?.text ?? ""
        items.append(
          Item(
            noun: noun, words: Set(sentence.map(\.text).filter { $0.count > 4 && $0 != noun }),
            fact: fact,
            statement: ComparedFigure.Statement(
              report: report.report.id, quantity: quantity, quote: claim.quote, span: claim.span)))
      }
    }
    return items
  }

  private static func isOneThing(_ one: Item, _ two: Item) -> Bool {
    if one.statement.report == two.statement.report { return false }
    if let fact = one.fact, let other = two.fact { return fact == other }
    guard one.noun == two.noun, !common.contains(one.noun) else { return false }
    let isCompatible = one.statement.quantity.relation(to: two.statement.quantity).isCompatible
    return one.words.intersection(two.words).count >= (isCompatible ? 1 : 2)
  }

  private static func compared(_ items: [Item]) -> ComparedFigure {
    let order = StatedQuantity.Relation.allCases
    var loosest = StatedQuantity.Relation.equal
    for (place, one) in items.enumerated() {
      for two in items[(place + 1)...] {
        let relation = one.statement.quantity.relation(to: two.statement.quantity)
        if (order.firstIndex(of: relation) ?? 0) > (order.firstIndex(of: loosest) ?? 0) {
          loosest = relation
        }
      }
    }
    let agreement: Agreement =
      loosest == .equal ? .agree : loosest == .conflict ? .conflict : .differentDetail
    return ComparedFigure(
      noun: items[0].noun, agreement: agreement, relation: loosest,
      statements: items.map(\.statement))
  }
}
