public import CanonicalJSON
import InstitutionFiles
public import PlenaryModel
import Procedure

/// Decides votes without a meeting: one question in, one answer out, both as JSON.
///
/// The shape is that of the rules catalogue: a tally under a decision rule; `seq`, several votes in
/// order; `elect`, a ballot; `need`, a required number. `plenary decide` and `plenary conformance`
/// both ask here.
public struct Adjudicator: Sendable {
  public let book: RuleBook
  /// The day whose rules apply.
  public var day: Day

  public init(_ book: RuleBook, on day: Day = RuleBook.latest) {
    self.book = book
    self.day = day
  }

  /// - Returns: `id`, `outcome`, `required`, `because`, `cites`, and for a sequence `steps`.
  /// - Throws: `UnreadableQuestion` with what is wrong and what to do.
  public func answer(_ question: JSONObject) throws(UnreadableQuestion) -> JSONObject {
    if let value = question["seq"] { return try sequence(value, question) }
    if let value = question["elect"] { return try election(value, question) }
    if let value = question["need"] { return try need(value, question) }
    return try vote(question).json(id: question["id"])
  }

  // MARK: one vote

  struct Answer {
    var outcome: String
    var required: Int?
    var because: [String]
    var cites: [RuleID]
    var warnings: [String]

    func json(id: JSONValue?) -> JSONObject {
      var object = JSONObject()
      if let id { object["id"] = id }
      object["outcome"] = .string(outcome)
      object["required"] = required.map { .integer(Int64($0)) } ?? .null
      object["because"] = .array(because.map { .string($0) })
      object["cites"] = .array(cites.map { .string($0.code) })
      if !warnings.isEmpty { object["warnings"] = .array(warnings.map { .string($0) }) }
      return object
    }
  }

  private static let known: Set<String> = ["id", "rule", "want", "on", "of"]

  func vote(_ question: JSONObject) throws(UnreadableQuestion) -> Answer {
    let rule = try decisionRule(question)
    var reader = TallyReader(rule: rule)
    let tally = try reader.tally(question, besides: Adjudicator.known)
    if let contradiction = tally.contradiction(under: rule) {
      throw UnreadableQuestion(
        "the totals cannot be true: \(contradiction.sentence)", hint: "check the count")
    }
    let determination = rule.determine(tally)
    let cites = rule.cites.flatMap { id in
      book.citation(id).map { ["\($0.title) (\($0.source); \(id); \($0.checked.words))"] } ?? []
    }
    return Answer(
      outcome: determination.outcome.word,
      required: determination.required,
      because: ["\(rule.title)."] + determination.sentences(rule) + cites.prefix(1),
      cites: rule.cites, warnings: reader.unused)
  }

  private func decisionRule(_ question: JSONObject) throws(UnreadableQuestion) -> DecisionRule {
    guard let name = question["rule"]?.stringValue else {
      throw UnreadableQuestion(
        "\"rule\" is missing", hint: #"name a decision rule: "rule":"DR-SC-SUBST""#)
    }
    var day = day
    if let text = question["on"]?.stringValue {
      guard let stated = Day(text) else {
        throw UnreadableQuestion("\"on\" is no day: \(text)", hint: "write it as 2014-11-18")
      }
      day = stated
    }
    try checkOwner(of: DecisionRuleID(name), question)
    let rule =
      question["of"]?.stringValue.map { book.decisionRule(DecisionRuleID(name), of: $0, on: day) }
      ?? book.decisionRule(DecisionRuleID(name), on: day)
    guard let rule else {
      throw UnreadableQuestion("there is no decision rule \"\(name)\"", hint: hint(for: name))
    }
    return rule
  }

  /// Ids are not shared out between institutions, so it may have to be said whose is meant.
  private func checkOwner(
    of id: DecisionRuleID, _ question: JSONObject
  ) throws(UnreadableQuestion) {
    let owners = book.institutions(defining: id).map(\.id)
    guard owners.count > 1, question["of"]?.stringValue == nil else { return }
    throw UnreadableQuestion(
      "several institutions have a decision rule \"\(id)\": "
        + owners.map(\.code).joined(separator: ", "),
      hint: "say whose is meant by \"of\", for instance \(owners[0])")
  }

  private func hint(for name: String) -> String {
    let near = Suggestions.nearest(to: name, among: book.decisionRuleIDs.map(\.code))
    let question = Suggestions.question(near).map { $0 + " " } ?? ""
    return "\(question)`plenary explain` lists them all"
  }

  // MARK: several votes

  private func sequence(
    _ value: JSONValue, _ question: JSONObject
  ) throws(UnreadableQuestion) -> JSONObject {
    guard let votes = value.arrayValue, !votes.isEmpty else {
      throw UnreadableQuestion("\"seq\" is no list of votes")
    }
    var steps: [Answer] = []
    for (index, vote) in votes.enumerated() {
      guard let object = vote.objectValue else {
        throw UnreadableQuestion("step \(index + 1) of \"seq\" is no object")
      }
      do {
        steps.append(try self.vote(object))
      } catch {
        throw UnreadableQuestion("step \(index + 1): \(error.message)", hint: error.hint)
      }
    }
    var last = steps[steps.count - 1]
    last.because = steps.enumerated().flatMap { index, step in
      step.because.map { "Step \(index + 1): \($0)" }
    }
    var object = last.json(id: question["id"])
    object["steps"] = .array(steps.map { .string($0.outcome) })
    return object
  }

  // MARK: elections and required numbers

  private func election(
    _ value: JSONValue, _ question: JSONObject
  ) throws(UnreadableQuestion) -> JSONObject {
    guard let object = value.objectValue else { throw UnreadableQuestion("\"elect\" is no object") }
    let valid = try whole(object, "valid")
    let seats = try whole(object, "seats")
    let (fraction, strict) = try share(object)
    let absolute = object["absolute"] == nil ? nil : try whole(object, "absolute")
    guard seats > 0 else { throw UnreadableQuestion("\"seats\" is 0; an election fills a place") }
    guard let list = object["votes"]?.objectValue else {
      throw UnreadableQuestion("\"votes\" is missing", hint: #"write "votes":{"A":100,"B":86}"#)
    }
    var votes: [String: Int] = [:]
    for member in list.members { votes[member.name] = try whole(list, member.name) }
    if let most = votes.values.max(), most > valid {
      throw UnreadableQuestion("a candidate has \(most) votes, and only \(valid) ballots are valid")
    }
    if votes.values.reduce(0, +) > valid * seats {
      throw UnreadableQuestion(
        "\(votes.values.reduce(0, +)) votes were given, and \(valid) ballots for \(seats) places "
          + "hold at most \(valid * seats)")
    }
    let rules = ElectionMajority(majority: fraction, strict: strict, absolute: absolute)
    let required = rules.required(valid: valid)
    let elected = rules.elected(votes, valid: valid, seats: seats)
    let passed = votes.values.count { $0 >= required }
    var because = [
      absolute == nil
        ? "Required: \(strict ? "more than" : "at least") \(fraction.words) of \(valid) valid "
          + "ballots, that is \(required)."
        : "Required: \(required), a majority of the whole membership.",
      elected.isEmpty
        ? "Nobody reached it."
        : "Elected, in the order of votes: "
          + elected.map { "\($0) (\(votes[$0] ?? 0))" }.joined(separator: ", ") + ".",
    ]
    if passed > elected.count {
      because.append("\(passed) reached the number, and there are \(seats) places.")
    }
    if elected.count < seats {
      because.append("\(seats - elected.count) of \(seats) places go to a further ballot.")
    }
    return Answer(
      outcome: elected.isEmpty ? "no_election" : "elected:" + elected.joined(separator: ","),
      required: required, because: because, cites: [], warnings: []
    ).json(id: question["id"])
  }

  private func need(
    _ value: JSONValue, _ question: JSONObject
  ) throws(UnreadableQuestion) -> JSONObject {
    guard let object = value.objectValue else { throw UnreadableQuestion("\"need\" is no object") }
    let base = try whole(object, "base")
    let (fraction, strict) = try share(object)
    let required = fraction.required(of: base, strict: strict)
    return Answer(
      outcome: "required:\(required)", required: required,
      because: [
        "\(strict ? "More than" : "At least") \(fraction.words) of \(base) is \(required)."
      ],
      cites: [], warnings: []
    ).json(id: question["id"])
  }

  private func share(_ object: JSONObject) throws(UnreadableQuestion) -> (Fraction, Bool) {
    guard let text = object["frac"]?.stringValue, let fraction = Fraction(text) else {
      throw UnreadableQuestion("\"frac\" is no fraction", hint: #"write "frac":"2/3""#)
    }
    guard let strict = object["strict"]?.boolValue else {
      throw UnreadableQuestion(
        "\"strict\" is missing", hint: "true for \"more than\", false for \"at least\"")
    }
    return (fraction, strict)
  }

  private func whole(_ object: JSONObject, _ name: String) throws(UnreadableQuestion) -> Int {
    guard let value = object[name] else { throw UnreadableQuestion("\"\(name)\" is missing") }
    guard let decimal = Decimal(value), decimal.places == 0, !decimal.isNegative else {
      throw UnreadableQuestion(
        "\"\(name)\" is \(value.text()); it must be a whole number, 0 or more")
    }
    guard decimal.digits <= Adjudicator.greatest else {
      throw UnreadableQuestion("\"\(name)\" is \(value.text()); nothing of that size is counted")
    }
    return decimal.digits
  }

  /// Two such numbers can be multiplied.
  private static let greatest = 3_000_000_000
}
