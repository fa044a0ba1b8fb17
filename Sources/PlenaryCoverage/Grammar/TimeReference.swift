public import PlenaryModel

/// When something was or will be, as exactly as a text says it.
public struct TimeReference: Sendable, Hashable {
  public enum Manner: Sendable, Hashable {
    /// `18 November 2014`, `2014-11-18`.
    case date
    /// `Tuesday`, counted from the day of publication.
    case weekday
    /// `today`, `yesterday`.
    case relativeDay
    /// `in December`, `in 2005`, `last year`.
    case longer
    /// `10 a.m.`
    case hour
  }

  public var manner: Manner
  /// The day, where the text and the day of publication leave only one.
  public var day: Day?
  /// Where only the month or the year is said.
  public var year: Int?
  public var month: Int?
  /// Minutes after midnight.
  public var minutes: Int?

  public init(
    _ manner: Manner, day: Day? = nil, year: Int? = nil, month: Int? = nil, minutes: Int? = nil
  ) {
    self.manner = manner
    self.day = day
    self.year = year
    self.month = month
    self.minutes = minutes
  }

  /// `2014-11-18`, `2014-12`, `2014` or `15:00`.
  public var words: String {
    if let day { return day.description }
    if let minutes {
      let minute = minutes % 60
      return "\(minutes / 60):" + (minute < 10 ? "0" : "") + String(minute)
    }
    guard let year else { return month.map { "month \($0)" } ?? "unknown" }
    return month.map { "\(year)-" + ($0 < 10 ? "0" : "") + "\($0)" } ?? String(year)
  }
}
