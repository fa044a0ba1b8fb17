import PlenaryModel

extension Day {
  /// "18 November 2014", as documents have it.
  var written: String {
    let (year, month, day) = yearMonthDay
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(names[month - 1]) \(year)"
  }
}
