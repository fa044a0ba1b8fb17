import PlenaryModel

extension RevisedText {
  /// The changes from one text to another, as Word shows tracked changes: a paragraph that moved is
  /// deleted in one place and inserted in the other. The masthead is that of the later text.
  public init(_ comparison: Comparison) {
    self.init(
      facts: comparison.new, blocks: comparison.tracked.compactMap { RevisedBlock($0) })
  }
}

extension RevisedBlock {
  fileprivate init?(_ paragraph: TrackedParagraph) {
    let passage = paragraph.passage
    let role: Role =
      passage.id == "title"
      ? .title
      : passage.id == "opening"
        ? .enactingWords
        : passage.isHeading ? .block(.heading) : .block(passage.kind)
    let revision: Revision? =
      switch paragraph.fate {
      case .kept: nil
      case .inserted, .movedHere: .inserted
      case .deleted, .movedAway: .deleted
      }
    let words = TrackedText(
      RevisedBlock.runs(of: paragraph).flatMap { run -> [TrackedText.Run] in
        // A paragraph that is deleted or inserted as a whole has no words of another fate.
        let own: Revision? =
          switch run.change {
          case .inserted: .inserted
          case .deleted: .deleted
          case .kept, .restyled, .noteChanged: revision
          }
        return run.content.runs.map { TrackedText.Run($0, own) }
      })
    self.init(
      role, number: TrackedText(RichText(passage.number ?? ""), revision), words: words,
      depth: passage.depth, revision: revision,
      end: revision == nil ? RevisedBlock.mark(paragraph.end) : nil)
  }

  private static func mark(_ end: TrackedParagraph.Fate) -> Revision? {
    switch end {
    case .inserted: .inserted
    case .deleted: .deleted
    case .kept, .movedAway, .movedHere: nil
    }
  }

  /// Where a paragraph came to, the words it lost on the way are not in it.
  private static func runs(of paragraph: TrackedParagraph) -> [ChangedRun] {
    if case .movedHere = paragraph.fate { return paragraph.runs.newSide }
    return paragraph.runs
  }
}
