/// A moment: seconds since 1970 in UTC, with the local clock of the place where it was told.
///
/// Both are kept because rules speak of both: 48 hours run in UTC, "the day preceding the meeting"
/// is a day on the wall. 15:00 in New York on 18 November 2014 is 20:00 UTC.
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let secondsUTC: Int
  /// Minutes by which the local clock is ahead of UTC: -300 for New York in winter.
  public let offsetMinutes: Int

  public init(secondsUTC: Int, offsetMinutes: Int = 0) {
    self.secondsUTC = secondsUTC
    self.offsetMinutes = offsetMinutes
  }

  public init(_ day: Day, hour: Int, minute: Int, second: Int = 0, offsetMinutes: Int = 0) {
    let local = day.number * 86_400 + hour * 3600 + minute * 60 + second
    self.init(secondsUTC: local - offsetMinutes * 60, offsetMinutes: offsetMinutes)
  }

  /// Reads `2014-11-18T15:00:00-05:00`; seconds may be left out, `Z` stands for UTC.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") else { return nil }
    guard let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)) else { return nil }
    func number(_ at: Int) -> Int? {
      guard at + 1 < bytes.count else { return nil }
      let high = Int(bytes[at]) - 48
      let low = Int(bytes[at + 1]) - 48
      guard (0...9).contains(high), (0...9).contains(low) else { return nil }
      return high * 10 + low
    }
    func isColon(_ at: Int) -> Bool { at < bytes.count && bytes[at] == UInt8(ascii: ":") }
    guard let hour = number(11), hour < 24, isColon(13), let minute = number(14), minute < 60
    else { return nil }
    var position = 16
    var second = 0
    if isColon(16) {
      guard let value = number(17), value < 60 else { return nil }
      second = value
      position = 19
    }
    guard position < bytes.count else { return nil }
    let sign = bytes[position]
    if sign == UInt8(ascii: "Z") {
      guard bytes.count == position + 1 else { return nil }
      self.init(day, hour: hour, minute: minute, second: second)
      return
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == position + 6,
      let hours = number(position + 1), hours <= 14, isColon(position + 3),
      let minutes = number(position + 4), minutes < 60
    else { return nil }
    let offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    self.init(day, hour: hour, minute: minute, second: second, offsetMinutes: offset)
  }

  private var localSeconds: Int { secondsUTC + offsetMinutes * 60 }

  /// The day on the wall where this moment was told.
  public var day: Day {
    let seconds = localSeconds
    return Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  public var timeOfDay: (hour: Int, minute: Int, second: Int) {
    let second = localSeconds - day.number * 86_400
    return (second / 3600, second / 60 % 60, second % 60)
  }

  public func adding(seconds: Int) -> Moment {
    Moment(secondsUTC: secondsUTC + seconds, offsetMinutes: offsetMinutes)
  }

  public func adding(hours: Int) -> Moment { adding(seconds: hours * 3600) }

  /// Order is by UTC; two clocks that show the same moment are level.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsUTC < right.secondsUTC
  }

  public var description: String {
    let (hour, minute, second) = timeOfDay
    let clock = "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    if offsetMinutes == 0 { return clock + "Z" }
    let size = abs(offsetMinutes)
    return clock + (offsetMinutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":"
      + padded(size % 60, 2)
  }
}
