import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// What somebody looks for in the archive, as it stands in the address of the page.
struct ArchiveSearch: Sendable {
  static let pageLength = 50

  var query = VoteQuery()
  var page = 1
  /// What was typed, by the names of the fields, to be shown again and put into addresses.
  private(set) var typed: [(name: String, value: String)] = []
  /// What nobody could make sense of; it does not narrow the search.
  private(set) var leftOut: [String] = []

  /// Longer words than these are nobody's question.
  private static let greatestLength = 300

  init(_ fields: FormFields) {
    func text(_ name: String) -> String {
      let value = String((fields[name] ?? "").trimmed.prefix(ArchiveSearch.greatestLength))
      if !value.isEmpty { typed.append((name, value)) }
      return value
    }
    query.words = text("words")
    let body = text("body")
    if !body.isEmpty { query.body = BodyID(body) }
    let from = number(text("from"))
    let to = number(text("to"))
    if from != nil || to != nil {
      let (low, high) = (from ?? 0, to ?? 9_999)
      if low <= high { query.sessions = low...high } else { leftOut.append("\(low)–\(high)") }
    }
    let member = text("member")
    let choice = text("choice")
    if !member.isEmpty {
      query.conditions = [
        VoteQuery.Condition(MemberID(member), Choice(formName: choice) ?? .inFavour)
      ]
    }
    query.subject = text("subject")
    let kind = text("kind")
    if !kind.isEmpty {
      if let kind = VoteReport.Kind(rawValue: kind) {
        query.kinds = [kind]
      } else {
        leftOut.append(kind)
      }
    }
    query.greatestMargin = number(text("margin"))
    page = min(max(1, Int(fields["page"] ?? "") ?? 1), 100_000)
  }

  private mutating func number(_ text: String) -> Int? {
    if text.isEmpty { return nil }
    guard let number = Int(text), (0...9_999).contains(number) else {
      leftOut.append(text)
      return nil
    }
    return number
  }

  subscript(name: String) -> String { typed.first { $0.name == name }?.value ?? "" }

  var asksForSomething: Bool { !typed.isEmpty }

  /// The same search as it stands after the question mark; empty for no search.
  func address(page: Int = 1) -> String {
    let fields = typed + (page > 1 ? [("page", String(page))] : [])
    return fields.map { "\($0.name)=\(FormFields.encoded($0.value))" }.joined(separator: "&")
  }
}

extension Choice {
  /// As forms and addresses write it.
  var formName: String {
    switch self {
    case .inFavour: "in-favour"
    case .abstaining: "abstaining"
    case .against: "against"
    case .notVoting: "not-voting"
    case .notMember: "not-member"
    }
  }

  init?(formName: String) {
    guard let choice = Choice.allCases.first(where: { $0.formName == formName }) else {
      return nil
    }
    self = choice
  }

  /// The class under which the style sheet knows it.
  var mark: String {
    switch self {
    case .inFavour: "y"
    case .abstaining: "a"
    case .against: "n"
    case .notVoting, .notMember: "x"
    }
  }

  /// The order in which lists tell them.
  static let told: [Choice] = [.inFavour, .against, .abstaining, .notVoting]
}
