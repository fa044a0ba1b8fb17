/// "Annex", "Annex II", "Appendix A: Terms of reference", "ENCLOSURE".
struct AnnexLabel {
  var label: String
  /// What stands behind it in the same paragraph.
  var title: String
  var isAlone: Bool { title.isEmpty }

  private static let nouns: Set<String> = [
    "annex", "annexe", "appendix", "enclosure", "attachment", "anexo", "приложение", "附件", "المرفق",
    "مرفق",
  ]

  init?(_ words: String) {
    guard words.utf8.count < 200, let first = words.firstWord else { return nil }
    let noun = first.lowercased().trimmingMarks
    guard AnnexLabel.nouns.contains(noun), first.beginsLarge else { return nil }
    var rest = words.dropFirst(first.count).drop(while: \.isBlank)
    var label = String(first)
    let isClosed = first.last.map { ".:–—".contains($0) } ?? false
    if isClosed { label.removeLast() }
    if !isClosed, let number = rest.firstWord {
      let core = String(number).trimmingMarks
      let meanings = NumberWords.meanings(of: core)
      let isNumber = !meanings.isEmpty && (core.count > 1 || core.first?.isLowercase != true)
      if isNumber, !core.isEmpty {
        label += " " + core
        rest = rest.dropFirst(number.count).drop(while: \.isBlank)
      } else if !["to", "–", "—", "-", ":"].contains(number) {
        // "Annex to the resolution" is a label; "Annex III of the report is" is a sentence.
        return nil
      }
    }
    while let mark = rest.first, ":.–—- ".contains(mark) { rest.removeFirst() }
    title = String(rest)
    self.label = label
    // A sentence about an annex is no heading of one.
    if title.hasSuffix(",") || title.hasSuffix(";") || title.hasSuffix(".") { return nil }
    if title.beginsSmall, !title.hasPrefix("to ") { return nil }
  }
}

/// "I", "A.", "Part Two", "Section III", "Chapter 1": a part with paragraphs of its own.
struct SectionLabel {
  enum Form: Int { case part, roman, letter }

  var form: Form
  var number: String
  var value: Int
  /// The heading behind it in the same paragraph.
  var heading: String

  private static let nouns: Set<String> = ["part", "section", "chapter", "title"]
  private static let figures = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  init?(_ words: String) {
    guard words.utf8.count < 200, let first = words.firstWord else { return nil }
    let noun = first.lowercased()
    if SectionLabel.nouns.contains(noun), first.beginsLarge {
      let rest = words.dropFirst(first.count).drop(while: \.isBlank)
      guard let number = rest.firstWord else { return nil }
      let core = String(number).trimmingMarks
      guard let value = SectionLabel.value(core) else { return nil }
      form = .part
      self.number = first + " " + core
      self.value = value
      heading = SectionLabel.heading(rest.dropFirst(number.count))
    } else {
      let core = String(first).trimmingMarks
      let isBare = core.count == first.count
      let rest = words.dropFirst(first.count)
      guard core.count <= 5, core.allSatisfy({ $0.isASCII && $0.isUppercase }) else { return nil }
      // "I am", "A report": a bare letter before words is no label.
      guard rest.isEmpty || !isBare else { return nil }
      if let roman = NumberWords.roman(core), core != "C", core != "D" {
        (form, value) = (.roman, roman)
      } else if core.count == 1, let value = NumberWords.meanings(of: core).first?.value {
        (form, self.value) = (.letter, value)
      } else {
        return nil
      }
      number = String(first)
      heading = SectionLabel.heading(rest)
    }
    // Headings are not closed as paragraphs are.
    if let last = heading.last, ",;.:".contains(last) { return nil }
  }

  private static func value(_ number: String) -> Int? {
    if let place = figures.firstIndex(of: number.lowercased()) { return place + 1 }
    return NumberWords.meanings(of: number).last?.value
  }

  private static func heading(_ rest: Substring) -> String {
    String(rest.drop { ":.–—- ".contains($0) || $0.isBlank })
  }
}

extension String {
  /// Without points, colons, commas and brackets around it.
  var trimmingMarks: String {
    var rest = self[...]
    while let last = rest.last, ".:,;)–—-".contains(last) { rest.removeLast() }
    while let first = rest.first, "(".contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
