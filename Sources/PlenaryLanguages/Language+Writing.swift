extension Language {
  /// A whole number in Western digits, in threes from 10,000 on, so that years stay as they are.
  ///
  /// The documents of the United Nations use Western digits in Arabic too, in tables and symbols
  /// above all; and outside English the groups are parted by a space, here one that does not break.
  public func written(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count >= 5 else { return String(number) }
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    let whole = groups.joined(separator: self == .english ? "," : "\u{A0}")
    return number < 0 ? "-" + whole : whole
  }

  /// A quantity that the engine wrote, `66.5`: in threes like other numbers, with the language's own
  /// decimal sign.
  func written(_ quantity: String) -> String {
    let parts = quantity.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }) else { return isolated(quantity) }
    guard parts.count == 2 else { return written(whole) }
    return written(whole) + (self == .english || self == .chinese ? "." : ",") + parts[1]
  }

  /// Names one after the other: "A, B and C".
  public func list(_ items: [String]) -> String {
    let items = items.map(isolated)
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast()
    switch self {
    case .english: return others.joined(separator: ", ") + " and " + last
    case .french: return others.joined(separator: ", ") + " et " + last
    case .russian: return others.joined(separator: ", ") + " и " + last
    case .chinese: return others.joined(separator: "、") + "和" + last
    case .arabic: return items.joined(separator: " و")
    case .spanish:
      // "y" becomes "e" before the same sound: "Francia e Italia".
      let start = last.lowercased()
      let sounds = ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
      let and = sounds && !start.hasPrefix("hie") ? " e " : " y "
      return others.joined(separator: ", ") + and + last
    }
  }

  /// Text of another direction between marks that keep its order (Unicode Bidirectional Algorithm,
  /// first strong isolate), where the language runs from right to left: names in Latin script,
  /// symbols and counts such as `13-1-1`, which readers would otherwise see turned round.
  ///
  /// Marks of direction that the text brings along are taken out, so that nobody closes ours.
  public func isolated(_ text: String) -> String {
    guard isRightToLeft, text.unicodeScalars.contains(where: runsFromLeftToRight) else {
      return text
    }
    var scalars = String.UnicodeScalarView()
    scalars.append("\u{2068}")
    for scalar in text.unicodeScalars where !isMarkOfDirection(scalar) { scalars.append(scalar) }
    scalars.append("\u{2069}")
    return String(scalars)
  }
}

/// A digit, or a letter of any script but Arabic, Hebrew and their like.
private func runsFromLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
  if ("0"..."9").contains(scalar) { return true }
  let isRightToLeft =
    (0x590...0x8FF).contains(scalar.value)
    || (0xFB1D...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFF).contains(scalar.value)
  return scalar.properties.isAlphabetic && !isRightToLeft
}

private func isMarkOfDirection(_ scalar: Unicode.Scalar) -> Bool {
  (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}
