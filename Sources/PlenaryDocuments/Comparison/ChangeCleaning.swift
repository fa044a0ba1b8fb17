/// Makes changes read like a person's: no islands of "of the" between two rewritten halves, and
/// what was added shown as the phrase it is.
///
/// Two steps, after N. Fraser's clean-up for meaning (diff-match-patch, 2012), with weights of
/// words in place of characters: a kept island lighter than the changes on both its sides becomes
/// part of them; then each pure insertion or deletion slides to where a phrase begins or ends.
struct ChangeCleaning {
  let old: [Word]
  let new: [Word]

  func clean(_ stretches: [WordDifference.Stretch]) -> [WordDifference.Stretch] {
    slide(withoutIslands(stretches))
  }

  /// Words that hold sentences together and carry no matter of their own.
  static let small: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on",
    "or", "that", "the", "their", "this", "to", "with", "all", "also", "be", "are", "which", "de",
    "la", "le", "les", "et", "des", "du", "y", "el", "los", "las", "en",
  ]

  private func weight(_ range: Range<Int>, of words: [Word]) -> Double {
    words[range].reduce(0) { sum, word in
      switch word.kind {
      case .punctuation: sum + 0.15
      case .footnote: sum + 0.5
      case .paragraphEnd: sum + 3
      case .word, .number: sum + (Self.small.contains(word.folded) ? 0.3 : 1)
      }
    }
  }

  /// One place where something changed: what went and what came.
  private struct Edit {
    var old: Range<Int>
    var new: Range<Int>
  }

  private func edits(of stretches: [WordDifference.Stretch]) -> [Edit] {
    var edits: [Edit] = []
    for stretch in stretches where stretch.change != .kept {
      if let last = edits.last, last.old.upperBound == stretch.old.lowerBound,
        last.new.upperBound == stretch.new.lowerBound
      {
        edits[edits.count - 1].old = last.old.lowerBound..<stretch.old.upperBound
        edits[edits.count - 1].new = last.new.lowerBound..<stretch.new.upperBound
      } else {
        edits.append(Edit(old: stretch.old, new: stretch.new))
      }
    }
    return edits
  }

  private func stretches(of edits: [Edit]) -> [WordDifference.Stretch] {
    var list = StretchList()
    var end = 0
    var newEnd = 0
    for edit in edits {
      list.keep(old: end..<edit.old.lowerBound, new: newEnd..<edit.new.lowerBound)
      end = edit.old.upperBound
      newEnd = edit.new.upperBound
      list.close(old: end, new: newEnd)
    }
    list.keep(old: end..<old.count, new: newEnd..<new.count)
    return list.stretches
  }

  private func withoutIslands(_ stretches: [WordDifference.Stretch]) -> [WordDifference.Stretch] {
    var merged: [Edit] = []
    for edit in edits(of: stretches) {
      var edit = edit
      while let last = merged.last, isIsland(between: last, and: edit) {
        edit = Edit(
          old: last.old.lowerBound..<edit.old.upperBound,
          new: last.new.lowerBound..<edit.new.upperBound)
        merged.removeLast()
      }
      merged.append(edit)
    }
    return self.stretches(of: merged)
  }

  private func isIsland(between one: Edit, and other: Edit) -> Bool {
    let island = weight(one.old.upperBound..<other.old.lowerBound, of: old)
    // Pure insertions on both sides leave a readable text between them unless it is next to
    // nothing.
    let isPure =
      (one.old.isEmpty && other.old.isEmpty) || (one.new.isEmpty && other.new.isEmpty)
    let sides = [one, other].map { max(weight($0.old, of: old), weight($0.new, of: new)) }
    return island < (isPure ? 0.35 : 1) * min(sides[0], sides[1], isPure ? 2 : 4)
  }

  private func slide(_ stretches: [WordDifference.Stretch]) -> [WordDifference.Stretch] {
    var edits = edits(of: stretches)
    for index in edits.indices {
      let edit = edits[index]
      guard edit.old.isEmpty != edit.new.isEmpty else { continue }
      let words = edit.old.isEmpty ? new : old
      let range = edit.old.isEmpty ? edit.new : edit.old
      let before = index > 0 ? edits[index - 1] : Edit(old: 0..<0, new: 0..<0)
      let after =
        index + 1 < edits.count
        ? edits[index + 1] : Edit(old: old.count..<old.count, new: new.count..<new.count)
      let room =
        edit.old.isEmpty
        ? before.new.upperBound..<after.new.lowerBound
        : before.old.upperBound..<after.old.lowerBound
      let shift = bestShift(of: range, in: words, room: room)
      edits[index].old = (edit.old.lowerBound + shift)..<(edit.old.upperBound + shift)
      edits[index].new = (edit.new.lowerBound + shift)..<(edit.new.upperBound + shift)
    }
    return self.stretches(of: edits)
  }

  private func bestShift(of range: Range<Int>, in words: [Word], room: Range<Int>) -> Int {
    var best = (shift: 0, score: phraseScore(of: range, in: words))
    for step in [-1, 1] {
      var moved = range
      while canShift(moved, by: step, in: words, room: room) {
        moved = (moved.lowerBound + step)..<(moved.upperBound + step)
        let score = phraseScore(of: moved, in: words)
        if score > best.score { best = (moved.lowerBound - range.lowerBound, score) }
      }
    }
    return best.shift
  }

  private func canShift(
    _ range: Range<Int>, by step: Int, in words: [Word], room: Range<Int>
  ) -> Bool {
    // The neighbours must keep a kept word between them, or two changes would run into one.
    if step < 0 {
      guard range.lowerBound - 1 >= room.lowerBound else { return false }
      return words[range.lowerBound - 1].spelling == words[range.upperBound - 1].spelling
    }
    guard range.upperBound < room.upperBound else { return false }
    return words[range.lowerBound].spelling == words[range.upperBound].spelling
  }

  private static let joints: Set<String> = [
    "and", "or", "including", "as", "in", "with", "to", "by", "through", "that", "which", "for",
    "of",
  ]

  /// How much a stretch looks like a phrase of its own.
  private func phraseScore(of range: Range<Int>, in words: [Word]) -> Int {
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1] : nil
    let after = range.upperBound < words.count ? words[range.upperBound] : nil
    var score = 0
    if before == nil || before?.kind == .punctuation { score += 2 }
    if last.kind == .punctuation { score += 2 }
    if after == nil || after?.kind == .punctuation { score += 2 }
    if Self.joints.contains(first.folded) { score += 2 }
    if let after, Self.joints.contains(after.folded) { score += 1 }
    if Self.joints.contains(last.folded) { score -= 2 }
    if first.kind == .punctuation, last.kind == .punctuation { score -= 2 }
    if first.kind == .punctuation, after?.kind != .punctuation { score -= 1 }
    return score
  }
}
