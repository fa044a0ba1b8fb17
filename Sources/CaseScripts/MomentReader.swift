import Foundation
import PlenaryModel

/// The local clock of a place, by the name a clerk would use.
enum Place {
  private static let zones = [
    "New York": "America/New_York", "Geneva": "Europe/Zurich", "Vienna": "Europe/Vienna",
    "The Hague": "Europe/Amsterdam", "Paris": "Europe/Paris", "Nairobi": "Africa/Nairobi",
    "Addis Ababa": "Africa/Addis_Ababa", "Brussels": "Europe/Brussels", "London": "Europe/London",
    "Washington": "America/New_York", "Paris Chaillot": "Europe/Paris",
  ]

  /// Minutes ahead of UTC in a place at a local time; nil for a place that is not known.
  static func offset(_ place: String, at local: Moment) -> Int? {
    if place == "UTC" { return 0 }
    guard let zone = TimeZone(identifier: zones[place] ?? place) else { return nil }
    // The offset depends on the moment, and the moment on the offset: a second look settles it.
    var offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local.secondsUTC)))
    let guess = Date(timeIntervalSince1970: Double(local.secondsUTC - offset))
    offset = zone.secondsFromGMT(for: guess)
    return offset / 60
  }

  static var known: String { zones.keys.sorted().joined(separator: ", ") }
}

extension Words {
  /// Whether a time of day stands in what is left of the line, not only a day and a place.
  var tellsTime: Bool {
    rest.split(separator: " ").contains { word in
      word.contains(":") && word.allSatisfy { $0.isNumber || $0 == ":" }
    }
  }

  mutating func day() throws(ScriptError) -> Day {
    let start = self
    let text = try word("a day")
    guard let day = Day(text) else {
      throw start.error("\"\(text)\" is no day", hint: "write it as 2014-11-18")
    }
    return day
  }

  /// `2014-11-18 15:00 New York`, `15:00`, `2014-11-18 15:00 -05:00`. What is left out stays as it
  /// was: `previous`.
  mutating func moment(after previous: Moment?) throws(ScriptError) -> Moment {
    let start = self
    let first = try word("a day or a time")
    var time = first
    var day = previous?.day
    if let written = Day(first) {
      day = written
      time = tellsTime ? try word("a time") : "00:00"
    }
    if Day(first) == nil, !first.contains(":") {
      throw start.error(
        "\"\(first)\" is no day\(previous == nil ? "" : ", and no time of day")",
        hint: "write it as 2014-11-18 10:00 New York, or as 15:00")
    }
    guard let day else {
      throw start.error("the day is not known yet", hint: "write it as 2014-11-18 10:00 New York")
    }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard parts.count == 2 || parts.count == 3, (0..<24).contains(parts[0]),
      parts.dropFirst().allSatisfy({ (0..<60).contains($0) })
    else { throw start.error("\"\(time)\" is no time of day", hint: "write it as 15:00") }
    let local = Moment(
      day, hour: parts[0], minute: parts[1], second: parts.count == 3 ? parts[2] : 0)
    let offset = try offset(at: local, else: previous?.offsetMinutes ?? 0)
    return Moment(secondsUTC: local.secondsUTC - offset * 60, offsetMinutes: offset)
  }

  private mutating func offset(at local: Moment, else previous: Int) throws(ScriptError) -> Int {
    let start = self
    let place = remainder()
    if place.isEmpty { return previous }
    if let sign = place.first, sign == "+" || sign == "-",
      let moment = Moment("2000-01-01T00:00" + place)
    {
      return moment.offsetMinutes
    }
    guard let offset = Place.offset(place, at: local) else {
      throw start.error(
        "the clock of \"\(place)\" is not known",
        hint: "known are \(Place.known), names such as Europe/Paris, and offsets such as -05:00")
    }
    return offset
  }
}
