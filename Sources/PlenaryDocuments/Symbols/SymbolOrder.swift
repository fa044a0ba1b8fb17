extension DocumentSymbol: Comparable {
  /// As a list of documents is sorted: by body, then series, session, number, parts and modifiers,
  /// all numbers as numbers. Roman sessions are sessions; special sessions follow the regular ones,
  /// emergency special sessions follow those; `Rev.2` stands before `Rev.10`, and a document before
  /// what was made of it.
  public static func < (one: DocumentSymbol, other: DocumentSymbol) -> Bool {
    let (left, right) = (one.orderKey, other.orderKey)
    for (a, b) in zip(left, right) where a != b { return a < b }
    if left.count != right.count { return left.count < right.count }
    return one.canonical < other.canonical
  }

  private var orderKey: [SymbolOrderPart] {
    var key: [SymbolOrderPart] = [.words(organ)]
    for piece in body.split(separator: "/").dropFirst() { key += Self.natural(String(piece)) }
    key.append(.end)
    key.append(.words(series?.rawValue ?? ""))
    // The Council's resolutions are numbered through: their year tells nothing of the order.
    let yearInPath = components.contains {
      $0.label.isEmpty && $0.number?.value == year && $0.number?.value != number?.value
    }
    key.append(.number(session?.session == .regular || session == nil ? 0 : rank(session)))
    key.append(.number(session?.value ?? 0))
    key.append(.number(yearInPath ? year ?? 0 : 0))
    key.append(.words(country ?? ""))
    key.append(.number(number?.value ?? 0))
    key.append(.words(number?.letters ?? ""))
    for part in parts { key += Self.natural(part) }
    key.append(.end)
    for modifier in modifiers {
      let place = SymbolModifier.Kind.allCases.firstIndex(of: modifier.kind) ?? 0
      key += [.number(place), .number(modifier.number?.value ?? 0)]
      key.append(.words(modifier.number?.letters ?? ""))
    }
    return key
  }

  private func rank(_ number: SymbolNumber?) -> Int { number?.session == .special ? 1 : 2 }

  /// Words and numbers by themselves.
  private static func natural(_ text: String) -> [SymbolOrderPart] {
    var parts: [SymbolOrderPart] = []
    var rest = text[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty {
        parts.append(.number(Int(digits) ?? .max))
        rest = rest.dropFirst(digits.count)
      } else {
        let words = rest.prefix { !($0.isASCII && $0.isNumber) }
        parts.append(.words(String(words)))
        rest = rest.dropFirst(words.count)
      }
    }
    return parts
  }
}

private enum SymbolOrderPart: Equatable, Comparable {
  /// Where a list of parts ends: what has no more comes first.
  case end
  case number(Int)
  case words(String)
}
