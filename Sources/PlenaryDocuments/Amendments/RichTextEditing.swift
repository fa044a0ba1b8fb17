extension RichText {
  /// The text with words changed and everything else, form and footnotes, as it was.
  ///
  /// - Parameter edits: ranges of `plain`, which must not overlap; in any order.
  public func editing(_ edits: [WordEdit]) -> RichText {
    var editing = RichTextEditing(edits)
    let runs = editing.rebuild(self.runs, isLast: true, depth: 0)
    return RichText(runs + editing.rest())
  }
}

/// Walks the runs once, counting plain scalars, and carries out the edits on the way.
private struct RichTextEditing {
  private let edits: [WordEdit]
  private var next = 0
  private var offset = 0

  init(_ edits: [WordEdit]) {
    self.edits = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.new)
        < ($1.range.lowerBound, $1.range.upperBound, $1.new)
    }
  }

  /// What is inserted behind the last words.
  mutating func rest() -> [Inline] {
    let words = edits[next...].map(\.new).joined()
    next = edits.count
    return words.isEmpty ? [] : [.words(words)]
  }

  mutating func rebuild(_ runs: [Inline], isLast: Bool, depth: Int) -> [Inline] {
    guard depth < 64 else { return runs }
    return runs.compactMap { run in
      switch run {
      case .words(let words): return rebuild(words)
      case .styled(let style, let inner):
        let inner = rebuild(inner, isLast: false, depth: depth + 1)
        return inner.isEmpty ? nil : .styled(style, inner)
      case .link(let inner, let to):
        let inner = rebuild(inner, isLast: false, depth: depth + 1)
        return inner.isEmpty ? nil : .link(inner, to: to)
      case .kept(let element, let inner):
        return .kept(element, rebuild(inner, isLast: false, depth: depth + 1))
      case .footnote:
        return isDropped(at: offset) ? nil : run
      case .lineBreak:
        offset += 1
        return isDeleted(offset - 1) ? nil : run
      case .quoted:
        var plain = ""
        run.appendPlain(to: &plain)
        offset += plain.unicodeScalars.count
        return run
      }
    }
  }

  private mutating func rebuild(_ words: String) -> Inline? {
    var result = String.UnicodeScalarView()
    var isChanged = false
    for scalar in words.unicodeScalars {
      if insert(into: &result) { isChanged = true }
      if isDeleted(offset) { isChanged = true } else { result.append(scalar) }
      offset += 1
    }
    // What is only inserted belongs to the words before it rather than to those behind.
    while next < edits.count, edits[next].range.isEmpty, edits[next].range.lowerBound == offset {
      result.append(contentsOf: edits[next].new.unicodeScalars)
      next += 1
      isChanged = true
    }
    guard isChanged else { return .words(words) }
    return result.isEmpty ? nil : .words(String(result))
  }

  private mutating func insert(into result: inout String.UnicodeScalarView) -> Bool {
    var isInserted = false
    while next < edits.count, edits[next].range.lowerBound <= offset {
      result.append(contentsOf: edits[next].new.unicodeScalars)
      next += 1
      isInserted = true
    }
    return isInserted
  }

  private func isDeleted(_ offset: Int) -> Bool { edits.contains { $0.range.contains(offset) } }

  /// A footnote belongs to the words before its mark: one at the beginning of a range stays.
  private func isDropped(at offset: Int) -> Bool {
    edits.contains { edit in
      guard edit.dropsFootnotes else { return false }
      let (lower, upper) = (edit.range.lowerBound, edit.range.upperBound)
      return lower == upper ? offset == lower : lower < offset && offset <= upper
    }
  }
}

extension RichText {
  /// Where the footnotes are called, in Unicode scalars of `plain`.
  func footnotePlaces() -> [(mark: String, offset: Int)] {
    var places: [(mark: String, offset: Int)] = []
    var offset = 0
    func walk(_ runs: [Inline], _ depth: Int) {
      guard depth < 64 else { return }
      for run in runs {
        switch run {
        case .footnote(let note): places.append((note.mark, offset))
        case .styled(_, let inner), .link(let inner, _), .kept(_, let inner): walk(inner, depth + 1)
        case .words(let words): offset += words.unicodeScalars.count
        case .lineBreak: offset += 1
        case .quoted:
          var plain = ""
          run.appendPlain(to: &plain)
          offset += plain.unicodeScalars.count
        }
      }
    }
    walk(runs, 0)
    return places
  }
}
