import XMLReading

/// The numbers that Word counts by itself: lists with up to nine levels.
struct WordNumbering {
  struct Level {
    var format = "decimal"
    var text = "%1."
    var start = 1
  }

  private var lists: [String: [Int: Level]] = [:]
  private var listOfNumber: [String: String] = [:]
  private var starts: [String: [Int: Int]] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var restarted: Set<String> = []

  init(_ part: XMLElement?) {
    for element in part?.elements ?? [] {
      if element.name.local == "abstractNum", let id = element.word("abstractNumId") {
        lists[id] = WordNumbering.levels(of: element)
      }
      if element.name.local == "num", let id = element.word("numId") {
        listOfNumber[id] = element.first("abstractNumId")?.word("val")
        for change in element.elements where change.name.local == "lvlOverride" {
          guard let level = change.word("ilvl").flatMap(Int.init) else { continue }
          if let start = change.first("startOverride")?.word("val").flatMap(Int.init) {
            starts[id, default: [:]][level] = start
          }
        }
      }
    }
  }

  private static func levels(of list: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for element in list.elements where element.name.local == "lvl" {
      guard let place = element.word("ilvl").flatMap(Int.init) else { continue }
      var level = Level()
      level.format = element.first("numFmt")?.word("val") ?? "decimal"
      level.text = element.first("lvlText")?.word("val") ?? ""
      level.start = element.first("start")?.word("val").flatMap(Int.init) ?? 1
      levels[place] = level
    }
    return levels
  }

  /// The number of the next paragraph of a list; nil where its level shows none.
  mutating func next(_ number: String, level: Int) -> String? {
    guard number != "0", let list = listOfNumber[number], let levels = lists[list],
      let form = levels[level]
    else { return nil }
    if restarted.insert(number).inserted, let starts = starts[number] {
      for (level, start) in starts { counters[list, default: [:]][level] = start - 1 }
    }
    let before = counters[list]?[level] ?? form.start - 1
    // A counter beyond all lists is a damaged file; it stays where it is.
    counters[list, default: [:]][level] = before < 1_000_000 ? before + 1 : before
    for deeper in (level + 1)..<10 { counters[list]?[deeper] = nil }
    if form.format == "none" { return nil }
    if form.format == "bullet" { return "–" }
    var text = form.text
    for place in 0...level {
      guard text.contains("%\(place + 1)") else { continue }
      let value = counters[list]?[place] ?? levels[place]?.start ?? 1
      let shown = WordNumbering.shown(value, as: levels[place]?.format ?? "decimal")
      text = text.replacing("%\(place + 1)", with: shown)
    }
    return text.isEmpty ? nil : text
  }

  private static func shown(_ value: Int, as format: String) -> String {
    guard value > 0 else { return "\(value)" }
    switch format {
    case "lowerLetter": return letters(value)
    case "upperLetter": return letters(value).uppercased()
    case "lowerRoman": return roman(value)
    case "upperRoman": return roman(value).uppercased()
    case "decimalZero": return value < 10 ? "0\(value)" : "\(value)"
    default: return "\(value)"
    }
  }

  /// z is followed by aa and bb, as Word and the United Nations count.
  private static func letters(_ value: Int) -> String {
    let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((value - 1) % 26)))
    return String(repeating: letter, count: min(5, (value - 1) / 26 + 1))
  }

  private static func roman(_ value: Int) -> String {
    guard value < 4000 else { return "\(value)" }
    let steps: [(Int, String)] = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var text = ""
    for (amount, letters) in steps {
      while rest >= amount {
        text += letters
        rest -= amount
      }
    }
    return text
  }
}
