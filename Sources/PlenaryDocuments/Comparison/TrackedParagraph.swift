/// A paragraph of the one text that shows both: what a reader sees inline, and what a writer of
/// Word files turns into `w:p` with `w:ins` and `w:del`.
public struct TrackedParagraph: Sendable, Hashable {
  public enum Fate: Sendable, Hashable {
    case kept
    case inserted
    case deleted
    /// Deleted here, since it stands at `to` now.
    case movedAway(to: String)
    /// Inserted here; it stood at `from`. Words changed on the way are marked in the runs.
    case movedHere(from: String)
  }

  /// The passage of the new text; of the old one where the paragraph was deleted or moved away.
  public var passage: Passage
  public var fate: Fate
  public var runs: [ChangedRun]
  /// Of the mark that ends the paragraph: inserted where a paragraph was split after these words,
  /// deleted where it was joined with the next.
  public var end: Fate
}

/// A row of two columns.
public struct ComparisonRow: Sendable, Hashable {
  public var old: Passage?
  public var new: Passage?
  /// Which of `Comparison.changes`.
  public var change: Int
  /// Runs to show left: kept and deleted ones.
  public var oldRuns: [ChangedRun]
  public var newRuns: [ChangedRun]
}

extension Comparison {
  /// One text with what went and what came, in the order of the new one.
  public var tracked: [TrackedParagraph] {
    var paragraphs: [(at: Double, paragraph: TrackedParagraph)] = []
    for (order, change) in changes.enumerated() {
      for paragraph in change.trackedParagraphs { paragraphs.append((Double(order), paragraph)) }
    }
    for change in changes where change.kind == .moved {
      guard let old = change.old.first, let new = change.new.first else { continue }
      let runs = change.runs.oldSide.map { ChangedRun(.deleted, $0.content) }
      let paragraph = TrackedParagraph(
        passage: old, fate: .movedAway(to: new.place), runs: runs, end: .deleted)
      paragraphs.append((orderBefore(old), paragraph))
    }
    return paragraphs.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element.paragraph)
  }

  /// The place among the changes after what stood right before this passage in the old text.
  private func orderBefore(_ passage: Passage) -> Double {
    var best = (position: -1, order: -1)
    for (order, change) in changes.enumerated() where change.kind != .moved {
      for old in change.old where old.position < passage.position && old.position > best.position {
        best = (old.position, order)
      }
    }
    return Double(best.order) + 0.5
  }

  /// Both texts in two columns; a paragraph that moved has a row at each of its places.
  public var rows: [ComparisonRow] {
    var rows: [(at: Double, row: ComparisonRow)] = []
    for (order, change) in changes.enumerated() {
      if change.kind == .moved, let old = change.old.first {
        let left = ComparisonRow(
          old: old, new: nil, change: order, oldRuns: change.runs.oldSide, newRuns: [])
        let right = ComparisonRow(
          old: nil, new: change.new.first, change: order, oldRuns: [], newRuns: change.runs.newSide)
        rows.append((orderBefore(old), left))
        rows.append((Double(order), right))
        continue
      }
      let left = change.runs.oldSide.paragraphs
      let right = change.runs.newSide.paragraphs
      for index in 0..<max(change.old.count, change.new.count) {
        let row = ComparisonRow(
          old: index < change.old.count ? change.old[index] : nil,
          new: index < change.new.count ? change.new[index] : nil, change: order,
          oldRuns: index < change.old.count && index < left.count ? left[index] : [],
          newRuns: index < change.new.count && index < right.count ? right[index] : [])
        rows.append((Double(order), row))
      }
    }
    return rows.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element.row)
  }
}

extension PassageChange {
  fileprivate var trackedParagraphs: [TrackedParagraph] {
    let parts = runs.paragraphs
    let ends = runs.filter(\.isParagraphEnd)
    return parts.enumerated().compactMap { index, runs in
      let end: TrackedParagraph.Fate =
        index < ends.count
        ? (ends[index].change == .inserted ? .inserted : ends[index].isKept ? .kept : .deleted)
        : whole
      guard let passage = passage(ofPart: index) else { return nil }
      return TrackedParagraph(passage: passage, fate: whole, runs: runs, end: end)
    }
  }

  private var whole: TrackedParagraph.Fate {
    switch kind {
    case .kept, .changed, .split, .merged: .kept
    case .new: .inserted
    case .gone: .deleted
    case .moved: .movedHere(from: old.first?.place ?? "")
    }
  }

  private func passage(ofPart index: Int) -> Passage? {
    if index < new.count { return new[index] }
    return index < old.count ? old[index] : new.last ?? old.last
  }
}

extension [ChangedRun] {
  /// What a reader of the old text sees.
  public var oldSide: [ChangedRun] { filter { $0.change != .inserted } }
  public var newSide: [ChangedRun] { filter { $0.change != .deleted } }

  /// The words without form and notes.
  public var plain: String { map(\.content.plain).joined() }

  /// The runs of each paragraph, without those that only end one.
  public var paragraphs: [[ChangedRun]] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isParagraphEnd).map(Array.init)
  }
}
