/// The names of a table's columns, by which its form is recognised.
struct Header {
  let names: [String]
  private let places: [String: Int]
  /// Names that stand twice; the first of them is read.
  let repeated: [String]

  init(_ row: CSVReader) {
    names = (0..<row.count).map { row.text($0) }
    var places: [String: Int] = [:]
    var repeated: [String] = []
    for (place, name) in names.enumerated() {
      let key = Header.folded(name)
      if key.isEmpty { continue }
      if places[key] == nil { places[key] = place } else { repeated.append(name) }
    }
    self.places = places
    self.repeated = repeated
  }

  /// The column of the first of these names that is there.
  func column(_ names: String...) -> Int? {
    for name in names {
      if let place = places[Header.folded(name)] { return place }
    }
    return nil
  }

  func has(_ names: String...) -> Bool { names.allSatisfy { places[Header.folded($0)] != nil } }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" && $0 != "\"" }
  }
}
