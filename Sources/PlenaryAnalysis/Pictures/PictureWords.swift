/// The words inside pictures; English unless others are given.
///
/// Braces stand for what is filled in: `{label}`, `{value}`, `{count}`, `{number}`, `{total}`.
public struct PictureWords: Sendable {
  /// The language as BCP 47 writes it.
  public var language = "en"
  public var fact = "As recorded"
  public var forecast = "Forecast"
  public var noData = "There is nothing to show."
  public var noValue = "no value"
  public var inFavour = "In favour"
  public var abstaining = "Abstaining"
  public var against = "Against"
  public var notVoting = "Not voting"
  public var notMember = "Not a member"
  public var required = "Required: {count}"
  public var interval = "from {low} to {high}"
  public var predicted = "Predicted"
  public var observed = "Observed"
  public var cases = "Cases"
  public var perfect = "As predicted"
  public var member = "Member"
  public var more = "and {count} more"
  public var pair = "{label}: {value}"
  public var percent = "{number} %"
  public var separator = "; "
  public var sentenceEnd = ". "
  public var decimalPoint = "."
  /// The letters of the four choices, where there is no room for more.
  public var inFavourLetter = "Y"
  public var abstainingLetter = "A"
  public var againstLetter = "N"
  public var notVotingLetter = "X"

  public init() {}

  public static let english = PictureWords()

  func name(of style: PictureStyle) -> String {
    switch style {
    case .fact: fact
    case .forecast: forecast
    }
  }

  func name(of choice: Choice) -> String {
    switch choice {
    case .inFavour: inFavour
    case .abstaining: abstaining
    case .against: against
    case .notVoting: notVoting
    case .notMember: notMember
    }
  }

  func letter(of choice: Choice) -> String {
    switch choice {
    case .inFavour: inFavourLetter
    case .abstaining: abstainingLetter
    case .against: againstLetter
    case .notVoting: notVotingLetter
    case .notMember: ""
    }
  }

  func pair(_ label: String, _ value: String) -> String {
    pair.filled(["label": label, "value": value])
  }

  func interval(_ low: String, _ high: String) -> String {
    interval.filled(["low": low, "high": high])
  }

  /// `0.254` as `25 %`.
  func percent(_ share: Double) -> String {
    percent.filled(["number": Decimals.text(share * 100, 0, point: decimalPoint)])
  }

  func number(_ value: Double, _ decimals: Int) -> String {
    Decimals.text(value, decimals, point: decimalPoint)
  }

  /// The first of a list, and how many more there are.
  func list(_ items: [String], atMost: Int = 60) -> String {
    guard items.count > atMost else { return items.joined(separator: separator) }
    let rest = more.filled(["count": String(items.count - atMost)])
    return (items.prefix(atMost) + [rest]).joined(separator: separator)
  }
}

extension String {
  /// Fills in braces in one pass, so that what is filled in is never filled in again.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: open)..<close])]
      else {
        result += "{"
        rest = rest.dropFirst()
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
