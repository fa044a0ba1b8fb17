import CanonicalJSON
import PlenaryModel
import Procedure

/// Why a question to be adjudicated cannot be taken: which field, what is wrong, what to do.
public struct UnreadableQuestion: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  public var description: String { message + (hint.map { "; \($0)" } ?? "") }
}

/// Reads tallies from JSON: heads as whole numbers, weights as exact decimals.
struct TallyReader {
  let rule: DecisionRule
  var unused: [String] = []

  private static let keys: [String: any WritableKeyPath<Count, Int> & Sendable] = [
    "yes": \.inFavour, "no": \.against, "abstain": \.abstaining,
    "not_participating": \.notParticipating, "object": \.objecting,
  ]
  private static let sizes: [String: any WritableKeyPath<Count, Int?> & Sendable] = [
    "members": \.members, "present": \.present, "total": \.total,
  ]

  mutating func tally(
    _ object: JSONObject, besides known: Set<String>
  ) throws(UnreadableQuestion) -> Tally {
    var tally = Tally(try count(object, in: nil, besides: known.union(["groups"])))
    if let value = object["groups"] {
      guard let groups = value.objectValue else {
        throw UnreadableQuestion("\"groups\" is no object", hint: #"write {"P5":{"yes":3,"no":2}}"#)
      }
      for member in groups.members {
        let id = GroupID(member.name)
        guard let group = member.value.objectValue else {
          throw UnreadableQuestion("the group \"\(id)\" is no object")
        }
        guard rule.requirement.groups.contains(id) || rule.vetoGroup == id else {
          unused.append("\(rule.id) does not look at the group \"\(id)\"")
          continue
        }
        tally.groups[id] = try count(group, in: id, besides: [])
      }
    }
    for id in rule.requirement.groups.sorted() where tally.groups[id] == nil {
      throw UnreadableQuestion(
        "\(rule.id) needs the votes of \(id), which are not given",
        hint: #"add "groups":{"\#(id)":{"yes":...,"no":...}}"#)
    }
    return tally
  }

  private mutating func count(
    _ object: JSONObject, in group: GroupID?, besides known: Set<String>
  ) throws(UnreadableQuestion) -> Count {
    let isWeighting = group.map { rule.weightings.contains($0) } ?? false
    let place = group.map { " in \($0)" } ?? ""
    var numbers: [(String, Decimal)] = []
    for member in object.members {
      guard TallyReader.keys[member.name] != nil || TallyReader.sizes[member.name] != nil else {
        if !known.contains(member.name) { unused.append("\"\(member.name)\"\(place) was not used") }
        continue
      }
      guard let decimal = Decimal(member.value) else {
        throw UnreadableQuestion(
          "\"\(member.name)\"\(place) is no number: \(member.value.text())",
          hint: "a count is a whole number, 0 or more")
      }
      if decimal.isNegative {
        throw UnreadableQuestion(
          "\"\(member.name)\"\(place) is \(member.value.text()); a count is never negative")
      }
      if !isWeighting, decimal.places > 0 {
        throw UnreadableQuestion(
          "\"\(member.name)\"\(place) is \(member.value.text()); members are counted in whole numbers",
          hint: "only weights may have decimals")
      }
      numbers.append((member.name, decimal))
    }
    // Weights are brought to one scale, and from there on they are integers.
    let places = numbers.map(\.1.places).max() ?? 0
    var count = Count(scale: Decimal.power(of: places))
    for (name, decimal) in numbers {
      guard let units = decimal.units(places: places) else {
        throw UnreadableQuestion("\"\(name)\"\(place) has more digits than can be counted exactly")
      }
      if let key = TallyReader.keys[name] { count[keyPath: key] = units }
      if let key = TallyReader.sizes[name] { count[keyPath: key] = units }
    }
    return count
  }
}

/// A decimal as it was written: digits and how many of them stand behind the point. 66.0 is 66.
struct Decimal {
  var digits: Int
  var places: Int
  var isNegative: Bool

  static func power(of places: Int) -> Int { (0..<places).reduce(1) { value, _ in value * 10 } }

  init?(_ value: JSONValue) {
    switch value {
    case .integer(let integer):
      guard let digits = Int(exactly: integer.magnitude) else { return nil }
      self.init(digits: digits, places: 0, isNegative: integer < 0)
    case .decimal(let text): self.init(text)
    case .null, .bool, .string, .array, .object: return nil
    }
  }

  private init(digits: Int, places: Int, isNegative: Bool) {
    self.digits = digits
    self.places = places
    self.isNegative = isNegative
  }

  /// Reads `66.0`, `-1.5`; exponents are refused, since nobody writes a count so.
  init?(_ text: String) {
    var rest = text[...]
    isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    var fraction = parts.count == 2 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    guard let digits = Int(whole + fraction), fraction.count <= 16 else { return nil }
    self.digits = digits
    places = fraction.count
  }

  /// The number in units of a power of ten; nil where that is more than an integer holds.
  func units(places wanted: Int) -> Int? {
    let (units, overflow) = digits.multipliedReportingOverflow(
      by: Decimal.power(of: wanted - places))
    return overflow ? nil : units
  }
}
