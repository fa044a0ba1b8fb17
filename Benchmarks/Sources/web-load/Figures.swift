import Foundation

/// Times in milliseconds, sorted.
struct Times {
  private var sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  var count: Int { sorted.count }
  var greatest: Double { sorted.last ?? 0 }

  /// The least time that so many of a hundred were not longer than.
  func percentile(_ part: Int) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, max(0, (sorted.count * part + 99) / 100 - 1))]
  }
}

/// What was measured, as a table or as JSON.
struct Figures {
  private(set) var rows: [[(name: String, value: Double)]] = []
  private(set) var titles: [String] = []

  /// Prints the row as it comes: a run takes minutes.
  mutating func add(_ title: String, asJSON: Bool, _ values: [(String, Double)]) {
    titles.append(title)
    rows.append(values)
    if !asJSON {
      print(title)
      for (name, value) in values {
        print("  " + name.padding(toLength: 44, withPad: " ", startingAt: 0) + Figures.text(value))
      }
      fflush(nil)
    }
  }

  var json: String {
    let objects = zip(titles, rows).map { title, row in
      "{\"what\": \"\(title)\", "
        + row.map { "\"\($0.name)\": \(Figures.text($0.value))" }.joined(separator: ", ") + "}"
    }
    return "[\n  " + objects.joined(separator: ",\n  ") + "\n]"
  }

  static func text(_ value: Double) -> String {
    if value == value.rounded() { return String(Int(value)) }
    return value < 100 ? String(format: "%.2f", value) : String(Int(value.rounded()))
  }
}

/// Processes that waited for a core during the last minute, on average.
func loadAverage() -> Double {
  let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
  return text.split(separator: " ").first.flatMap { Double($0) } ?? 0
}

func milliseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1000 + Double(attoseconds) / 1e15
}
