import PlenaryModel

/// Dates and hours, those that count from the day of publication among them.
struct TimeGrammar: Sendable {
  let published: Day?

  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
  ]
  static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5,
  ]

  /// The time at a place, and how many tokens it takes.
  func time(_ tokens: [Token], at place: Int, end: Int) -> (TimeReference, Int)? {
    let token = tokens[place]
    switch token.kind {
    case .number(let value): return figures(value, tokens, place, end)
    case .decimal: return nil
    case .word: break
    default: return nil
    }
    if let month = TimeGrammar.months[token.text], token.isCapitalised {
      return monthFirst(month, tokens, place, end)
    }
    if let weekday = TimeGrammar.weekdays[token.text], token.isCapitalised {
      return self.weekday(weekday, tokens, place, end)
    }
    switch token.text {
    case "today", "tonight": return (TimeReference(.relativeDay, day: published), 1)
    case "yesterday": return (TimeReference(.relativeDay, day: published?.adding(days: -1)), 1)
    case "tomorrow": return (TimeReference(.relativeDay, day: published?.adding(days: 1)), 1)
    case "last", "next", "this", "earlier", "previous": return relative(tokens, place, end)
    default: return nil
    }
  }

  private func word(_ tokens: [Token], _ place: Int, _ end: Int) -> String {
    place < end ? tokens[place].text : ""
  }

  private func number(_ tokens: [Token], _ place: Int, _ end: Int) -> Int? {
    guard place < end else { return nil }
    if case .number(let value) = tokens[place].kind { return value }
    return dayWithEnding(tokens[place].text)
  }

  /// `18th`, `1st`.
  private func dayWithEnding(_ text: String) -> Int? {
    guard text.utf8.count <= 4, let first = text.utf8.first, (48...57).contains(first),
      ["st", "nd", "rd", "th"].contains(where: { text.hasSuffix($0) })
    else { return nil }
    return Int(text.dropLast(2))
  }

  /// `18 November 2014`, `2014-11-18`, `9-11 December`, `10 a.m.`, `10:30`; a year alone.
  private func figures(
    _ value: Int, _ tokens: [Token], _ place: Int, _ end: Int
  ) -> (TimeReference, Int)? {
    var next = place + 1
    if next < end, tokens[next].isJoined, let other = number(tokens, next, end) {
      // A year, a month and a day.
      if (1000...2999).contains(value), next + 1 < end, tokens[next + 1].isJoined,
        let last = number(tokens, next + 1, end),
        let day = Day(year: value, month: other, day: last)
      {
        return (TimeReference(.date, day: day), 3)
      }
      // From a day to a day of a month: not a tally.
      if value <= 31, other <= 31, TimeGrammar.months[word(tokens, next + 1, end)] != nil,
        next + 1 < end, tokens[next + 1].isCapitalised
      {
        next += 1
      } else {
        return nil
      }
    }
    if word(tokens, next, end) == "of", TimeGrammar.months[word(tokens, next + 1, end)] != nil {
      next += 1
    }
    if value <= 31, next < end, let month = TimeGrammar.months[tokens[next].text],
      tokens[next].isCapitalised, value > 0
    {
      return dayAndMonth(value, month, tokens, place, next + 1, end)
    }
    if let hour = hour(value, tokens, place, end) { return hour }
    if (1900...2100).contains(value), place > 0, place + 1 <= end {
      let before = tokens[place - 1].text
      if ["in", "since", "of", "until", "by", "during", "from", "early", "late"].contains(before),
        !nextIsVote(tokens, place + 1, end)
      {
        return (TimeReference(.longer, year: value), 1)
      }
    }
    return nil
  }

  private func nextIsVote(_ tokens: [Token], _ place: Int, _ end: Int) -> Bool {
    ["votes", "vote", "in", "to"].contains(word(tokens, place, end))
      && ["favour", "favor", "votes"].contains(word(tokens, place + 1, end))
      || word(tokens, place, end) == "votes"
  }

  private func hour(
    _ value: Int, _ tokens: [Token], _ place: Int, _ end: Int
  ) -> (TimeReference, Int)? {
    // `116:20:55` is a tally.
    guard value <= 24, place == 0 || tokens[place - 1].text != ":" || tokens[place].isApart,
      !(word(tokens, place + 1, end) == ":" && word(tokens, place + 3, end) == ":")
    else { return nil }
    var minutes = value * 60
    var next = place + 1
    if word(tokens, next, end) == ":", let minute = number(tokens, next + 1, end), minute < 60,
      !tokens[next + 1].isApart
    {
      minutes += minute
      next += 2
    } else if !["am", "pm", "noon", "midnight"].contains(word(tokens, next, end)) {
      return nil
    }
    if ["am", "pm", "noon", "midnight"].contains(word(tokens, next, end)) {
      if tokens[next].text == "pm", value < 12 { minutes += 720 }
      if tokens[next].text == "am", value == 12 { minutes -= 720 }
      next += 1
    }
    return (TimeReference(.hour, minutes: minutes), next - place)
  }

  private func dayAndMonth(
    _ day: Int, _ month: Int, _ tokens: [Token], _ place: Int, _ after: Int, _ end: Int
  ) -> (TimeReference, Int) {
    var next = after
    let comma = word(tokens, next, end) == ","
    if let year = number(tokens, comma ? next + 1 : next, end), (1900...2100).contains(year) {
      next += comma ? 2 : 1
      return (TimeReference(.date, day: Day(year: year, month: month, day: day)), next - place)
    }
    return (TimeReference(.date, day: nearest(day, month), month: month), next - place)
  }

  /// `November 18, 2014`, `Nov. 18`, `December`, `December 2014`.
  private func monthFirst(
    _ month: Int, _ tokens: [Token], _ place: Int, _ end: Int
  ) -> (TimeReference, Int)? {
    if let day = number(tokens, place + 1, end), (1...31).contains(day),
      !isTally(tokens, place + 1, end)
    {
      return dayAndMonth(day, month, tokens, place, place + 2, end)
    }
    if let year = number(tokens, place + 1, end), (1900...2100).contains(year) {
      return (TimeReference(.longer, year: year, month: month), 2)
    }
    // `May` alone may be the verb, or Theresa.
    if month == 5 || tokens[place].text == "march" {
      guard place > 0, ["in", "last", "until", "since", "by"].contains(tokens[place - 1].text)
      else { return nil }
    }
    return (TimeReference(.longer, year: yearOf(month), month: month), 1)
  }

  private func isTally(_ tokens: [Token], _ place: Int, _ end: Int) -> Bool {
    place + 1 < end && tokens[place + 1].isJoined && number(tokens, place + 1, end) != nil
      && word(tokens, place + 2, end) != "," && (number(tokens, place + 1, end) ?? 0) > 31
  }

  private func nearest(_ day: Int, _ month: Int) -> Day? {
    guard let published else { return nil }
    let years = [published.year - 1, published.year, published.year + 1]
    return years.compactMap { Day(year: $0, month: month, day: day) }
      .min { abs($0.number - published.number) < abs($1.number - published.number) }
  }

  private func yearOf(_ month: Int) -> Int? {
    guard let published else { return nil }
    return nearest(15, month)?.year ?? published.year
  }

  /// The last such day, today among them; the grammar of tense moves it ahead where it is to come.
  private func weekday(
    _ weekday: Int, _ tokens: [Token], _ place: Int, _ end: Int
  ) -> (TimeReference, Int) {
    // `Tuesday, Nov. 18, 2014` is one time.
    let comma = word(tokens, place + 1, end) == "," ? 2 : 1
    if place + comma < end, let inner = time(tokens, at: place + comma, end: end),
      inner.0.manner == .date
    {
      return (inner.0, inner.1 + comma)
    }
    let count =
      ["morning", "afternoon", "evening", "night"].contains(word(tokens, place + 1, end)) ? 2 : 1
    guard let published else { return (TimeReference(.weekday), count) }
    let back = (published.weekday - weekday + 7) % 7
    return (TimeReference(.weekday, day: published.adding(days: -back)), count)
  }

  /// `last year`, `next Tuesday`, `last month`, `this week`.
  private func relative(
    _ tokens: [Token], _ place: Int, _ end: Int
  ) -> (TimeReference, Int)? {
    var next = place + 1
    if tokens[place].text == "earlier" {
      guard word(tokens, next, end) == "this" else { return nil }
      next += 1
    }
    let steps = ["last": -1, "previous": -1, "next": 1][tokens[place].text] ?? 0
    switch word(tokens, next, end) {
    case "morning", "afternoon", "evening", "night":
      // `this morning`; the last ones were yesterday's.
      guard steps <= 0 else { return nil }
      return (TimeReference(.relativeDay, day: published?.adding(days: steps)), next + 1 - place)
    case "year":
      return (TimeReference(.longer, year: published.map { $0.year + steps }), next + 1 - place)
    case "month", "week", "session", "summer", "autumn", "fall", "winter", "spring":
      return (TimeReference(.longer), next + 1 - place)
    default:
      guard let weekday = TimeGrammar.weekdays[word(tokens, next, end)] else { return nil }
      guard let published else { return (TimeReference(.weekday), next + 1 - place) }
      let back = (published.weekday - weekday + 7) % 7
      let day = published.adding(days: steps > 0 ? 7 - back : (back == 0 && steps < 0 ? -7 : -back))
      return (TimeReference(.weekday, day: day), next + 1 - place)
    }
  }
}
