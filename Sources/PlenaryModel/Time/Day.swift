/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Foundation's ISO 8601 parsing turns 30 February into 1 March; membership, terms and notice
/// are decided by days, so a day that does not exist is refused here.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970; negative before it.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// - Returns: nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, after Howard Hinnant's derivation: years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2014-11-18`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Day.digits(parts[0]), let month = Day.digits(parts[1]),
      let day = Day.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func digits(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var yearMonthDay: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { yearMonthDay.year }

  /// Monday is 1, Sunday is 7, as in ISO 8601.
  public var weekday: Int {
    let fromThursday = (number % 7 + 7) % 7
    return (fromThursday + 3) % 7 + 1
  }

  public var isWeekend: Bool { weekday >= 6 }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The day that is `count` working days later: Saturdays and Sundays are passed over, and so
  /// are the `holidays` given.
  public func adding(workingDays count: Int, holidays: Set<Day> = []) -> Day {
    precondition(count >= 0, "A deadline does not lie before the day it runs from.")
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if !day.isWeekend && !holidays.contains(day) { left -= 1 }
    }
    return day
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public var description: String {
    let (year, month, day) = yearMonthDay
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}

func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// From a day to a day, both included; an end that is missing is open.
public struct Period: Sendable, Hashable, CustomStringConvertible {
  public var from: Day?
  public var to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  public static let always = Period()

  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  public func overlaps(_ other: Period) -> Bool {
    if let to, let start = other.from, to < start { return false }
    if let from, let end = other.to, end < from { return false }
    return true
  }

  public var description: String {
    switch (from, to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): "always"
    }
  }
}

/// A value that held during a period.
public struct Dated<Value: Sendable>: Sendable {
  public var period: Period
  public var value: Value

  public init(_ value: Value, _ period: Period = .always) {
    self.value = value
    self.period = period
  }
}

extension Sequence {
  /// The value in force on a day; the last one named wins where files overlap, which `plenary
  /// institutions check` reports.
  public func value<Value>(on day: Day) -> Value? where Element == Dated<Value> {
    var found: Value?
    for dated in self where dated.period.contains(day) { found = dated.value }
    return found
  }
}
